//! Enumerations whose values have a stable code in data and links.

/// A closed list of values, each with the code that stands for it in JSON and in addresses.
pub trait Coded: Copy + Eq + 'static {
    /// Every value, in the order in which it is shown.
    const ALL: &'static [Self];

    /// The value's stable code.
    fn code(self) -> &'static str;

    /// The value that a code stands for.
    fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|value| value.code() == code)
    }

    /// The value's place in [`Self::ALL`].
    fn position(self) -> usize {
        Self::ALL.iter().position(|&value| value == self).unwrap_or(0)
    }
}

/// Declares an enumeration with its codes, so that serde, schema and links agree on them.
macro_rules! coded {
    ($(#[$meta:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $code:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub enum $name { $($(#[$doc])* #[serde(rename = $code)] $variant),+ }

        impl $crate::model::Coded for $name {
            const ALL: &'static [Self] = &[$(Self::$variant),+];

            fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }
        }
    };
}
pub(crate) use coded;
