//! What is refused is told so that a person finds the place.

use hubben::dataset::Fault;

/// There are faults, and each names file, place, what is wrong and what would be right.
pub fn check(faults: &[Fault]) {
    assert!(!faults.is_empty(), "refused without a fault");
    for fault in faults {
        assert!(fault.file.starts_with("data/") || fault.file == "bundle", "no file: {fault:?}");
        assert!(!fault.wrong.is_empty() && !fault.right.is_empty(), "half a sentence: {fault:?}");
        // Only what is wrong with a file or a folder as a whole has no place in it.
        let unread = ["cannot be read", "is no JSON", "invalid", "missing field", "unknown field"]
            .iter()
            .any(|start| fault.wrong.starts_with(start));
        let whole = unread || fault.file.ends_with('/');
        assert!(whole || !fault.path.is_empty(), "no place: {fault:?}");
    }
}
