//! The fuzzer's way into [`hubben_fuzz::states`].

#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| hubben_fuzz::states::try_out(input));
