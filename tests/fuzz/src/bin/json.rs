//! The fuzzer's way into [`hubben_fuzz::json`].

#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| hubben_fuzz::json::try_out(input));
