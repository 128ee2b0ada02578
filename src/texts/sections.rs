//! The table of a language, section by section.

use std::fmt;

use super::{
    AboutTexts, BootTexts, BudgetTexts, ChangesTexts, CodeTexts, CommitmentTexts, ExplorerTexts, ExportTexts,
    FrameTexts, Labels, MissingTexts, OfflineTexts, StandSetupTexts, StandTexts, StartTexts, TakeAlongTexts,
    TitleTexts, UpdateTexts, VisionTexts, budget, changes, en, offline, stand, sv, take_along, titles, vision,
};
use crate::model::Lang;

/// Every text of the site in one language. Each section has a function of its own, so that it lies in the part of the
/// module that shows it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Texts(pub(super) Lang);

macro_rules! sections {
    ($($(#[$doc:meta])* $name:ident: $kind:ident = $sv:path, $en:path;)+) => {
        impl Texts {
            $($(#[$doc])* pub fn $name(self) -> &'static $kind {
                match self.0 {
                    Lang::Sv => &$sv,
                    Lang::En => &$en,
                }
            })+
        }

        /// All sections, for whoever looks through them.
        impl fmt::Debug for Texts {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_struct("Texts")$(.field(stringify!($name), self.$name()))+.finish()
            }
        }
    };
}

sections! {
    /// What pages are called.
    titles: TitleTexts = titles::SV, titles::EN;
    /// What stands on every page.
    frame: FrameTexts = sv::FRAME, en::FRAME;
    /// The start page.
    start: StartTexts = sv::START, en::START;
    /// The explorer.
    explorer: ExplorerTexts = sv::EXPLORER, en::EXPLORER;
    /// One commitment.
    commitment: CommitmentTexts = sv::COMMITMENT, en::COMMITMENT;
    /// The reader.
    vision: VisionTexts = vision::SV, vision::EN;
    /// The budget view.
    budget: BudgetTexts = budget::SV, budget::EN;
    /// The way to the code that takes a page along.
    take_along: TakeAlongTexts = take_along::SV, take_along::EN;
    /// That code.
    code: CodeTexts = take_along::SV_CODE, take_along::EN_CODE;
    /// A stand that runs.
    stand: StandTexts = stand::SV, stand::EN;
    /// Where a stand is prepared.
    stand_setup: StandSetupTexts = stand::SV_SETUP, stand::EN_SETUP;
    /// The page about the site.
    about: AboutTexts = sv::ABOUT, en::ABOUT;
    /// The page for an address that does not exist.
    missing: MissingTexts = sv::MISSING, en::MISSING;
    /// What is said while the app starts or fails to.
    boot: BootTexts = sv::BOOT, en::BOOT;
    /// What has changed in the data.
    changes: ChangesTexts = changes::SV, changes::EN;
    /// Use without a network.
    offline: OfflineTexts = offline::SV, offline::EN;
    /// A newer version.
    update: UpdateTexts = offline::SV_UPDATE, offline::EN_UPDATE;
    /// Column names and file names of exports.
    export: ExportTexts = sv::EXPORT, en::EXPORT;
    /// The words for values of closed lists.
    labels: Labels = sv::LABELS, en::LABELS;
}

impl Texts {
    /// What stands before decimals.
    pub fn decimal_mark(self) -> &'static str {
        match self.0 {
            Lang::Sv => sv::DECIMAL_MARK,
            Lang::En => en::DECIMAL_MARK,
        }
    }
}
