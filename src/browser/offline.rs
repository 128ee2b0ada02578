//! What the service worker keeps on the device, so that the site works without a network.

/// Whether the site works without a network.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Offline {
    /// Not known yet.
    #[default]
    Unknown,
    /// The browser keeps nothing for this address: plain http, a private window, or none of its kind.
    Unavailable,
    /// Not all of it is kept.
    Partly {
        /// How many files were read back as they have to be.
        kept: u32,
        /// How many there are.
        of: u32,
    },
    /// Every file was read back from the device and is as it has to be.
    Ready {
        /// How many files.
        files: u32,
        /// The version that they make up.
        version: String,
    },
}
