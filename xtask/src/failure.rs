//! What is said when something goes wrong: always the last lines of the output, always
//! with what to do next.

use std::fmt;

/// A step that failed, in the words that the reader needs.
#[derive(Debug)]
pub struct Failure {
    /// What failed.
    pub step: String,
    /// The command that failed, when it was a command.
    pub command: Option<String>,
    /// What to do about it.
    pub advice: String,
}

impl Failure {
    /// A failure that no command is behind.
    pub fn new(step: impl Into<String>, advice: impl Into<String>) -> Self {
        Self { step: step.into(), command: None, advice: advice.into() }
    }

    /// A file or folder that could not be worked with.
    pub fn file(doing: &str, path: &std::path::Path, error: &std::io::Error) -> Self {
        Self::new(
            format!("{doing} {}: {error}", path.display()),
            "check that the folder can be written and that the disk is not full",
        )
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "FAILED: {}", self.step)?;
        if let Some(command) = &self.command {
            writeln!(f, "command: {command}")?;
        }
        write!(f, "what to do: {}", self.advice)
    }
}
