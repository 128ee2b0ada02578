//! Any text in place of the data: what validation lets through can be used, and comes through packing whole.

use hubben::dataset::Dataset;
use hubben::model::{Bundle, Lang};
use hubben::packed::{self, Extent, Unusable, page_texts};
use hubben_engine::{at_once, no_rest};

use crate::{told, used};

/// Loads the input in both languages, and as packed data.
pub fn try_out(input: &[u8]) {
    let _ = at_once(packed::unpack_list_in_steps(input, "", &no_rest));
    let _ = at_once(packed::unpack_whole_in_steps(input, &no_rest));
    let text = String::from_utf8_lossy(input);
    load(&text, Lang::Sv);
    load(&text, Lang::En);
}

/// Loads a text: it is refused with a reason, or it can be used.
pub fn load(text: &str, lang: Lang) {
    let Ok(bundle) = serde_json::from_str::<Bundle>(text) else { return };
    let packed = packed::pack(&bundle, Extent::Whole);
    if bundle.languages.first() == Some(&lang) {
        let texts = page_texts::of(&bundle, lang);
        let beside = packed::pack_beside_page(&bundle, lang);
        let unpacked = at_once(packed::unpack_list_in_steps(&beside, &texts, &no_rest));
        assert!(matches!(unpacked, Ok(_) | Err(Unusable::Texts)), "beside its page");
    }
    match Dataset::new(bundle, lang) {
        Ok(dataset) => {
            used::everything(&dataset);
            let json = |dataset: Dataset| serde_json::to_string(dataset.bundle()).ok();
            let unpacked = at_once(Dataset::unpack_whole_in_steps(&packed, lang, &no_rest)).map(json);
            assert_eq!(unpacked, Ok(json(dataset)), "it changes by being packed");
        }
        Err(faults) => told::check(&faults),
    }
}
