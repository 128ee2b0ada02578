//! Every kept input holds, without a fuzzer: those that once failed among them.

use std::fs;
use std::path::Path;

fn each(name: &str, try_out: impl Fn(&[u8])) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus").join(name);
    let Ok(entries) = fs::read_dir(&folder) else { panic!("{} cannot be read", folder.display()) };
    let mut inputs: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
    inputs.sort();
    assert!(!inputs.is_empty(), "{} is empty", folder.display());
    for path in inputs {
        let Ok(input) = fs::read(&path) else { panic!("{} cannot be read", path.display()) };
        // The last line before a panic says which input it was.
        println!("{}", path.display());
        try_out(&input);
    }
}

#[test]
fn any_text_as_a_link_is_read_and_told() {
    each("fragments", hubben_fuzz::fragments::try_out);
}

#[test]
fn any_state_comes_back_from_its_link() {
    each("states", hubben_fuzz::states::try_out);
}

#[test]
fn any_bytes_as_data_are_refused_with_a_reason_or_can_be_used() {
    each("json", hubben_fuzz::json::try_out);
}

#[test]
fn data_changed_by_hand_is_refused_with_its_place_or_can_be_used() {
    each("edits", hubben_fuzz::edits::try_out);
}
