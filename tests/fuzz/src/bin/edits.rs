//! The fuzzer's way into [`hubben_fuzz::edits`].

#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| hubben_fuzz::edits::try_out(input));
