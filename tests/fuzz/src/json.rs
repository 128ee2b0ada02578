//! Any text in place of the data: what validation lets through can be used, and comes through packing whole.

use hubben::dataset::Dataset;
use hubben::model::{Bundle, Lang};
use hubben::packed;

use crate::{told, used};

/// Loads the input in both languages, and as packed data.
pub fn try_out(input: &[u8]) {
    let _ = packed::unpack(input);
    let text = String::from_utf8_lossy(input);
    load(&text, Lang::Sv);
    load(&text, Lang::En);
}

/// Loads a text: it is refused with a reason, or it can be used.
pub fn load(text: &str, lang: Lang) {
    let Ok(bundle) = serde_json::from_str::<Bundle>(text) else { return };
    let packed = packed::pack(&bundle);
    match Dataset::new(bundle, lang) {
        Ok(dataset) => {
            used::everything(&dataset);
            let json = |dataset: Dataset| serde_json::to_string(dataset.bundle()).ok();
            let unpacked = Dataset::unpack(&packed, lang).map(json);
            assert_eq!(unpacked, Ok(json(dataset)), "it changes by being packed");
        }
        Err(faults) => told::check(&faults),
    }
}
