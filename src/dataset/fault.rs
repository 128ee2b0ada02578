//! One thing that is wrong in the data.

use std::fmt;

/// A fault that a person can find and mend.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The file, from the project's root.
    pub file: String,
    /// The place in it, as `commitments[3].title.en`.
    pub path: String,
    /// What is wrong.
    pub wrong: String,
    /// What would be right.
    pub right: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = if self.path.is_empty() { self.file.clone() } else { [&self.file, ": ", &self.path].concat() };
        write!(f, "{place}: {}; {}", self.wrong, self.right)
    }
}
