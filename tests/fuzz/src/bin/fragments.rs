//! The fuzzer's way into [`hubben_fuzz::fragments`].

#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| hubben_fuzz::fragments::try_out(input));
