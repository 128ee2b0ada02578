//! The browser's own voice, if one of the device speaks the page's language.
//!
//! Voices that are not on the device are left alone: they would send the text to somebody.

use std::cell::{Cell, RefCell};

use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice};

use super::Listener;

/// An utterance, and what is called when it ends.
type Utterance = (SpeechSynthesisUtterance, Closure<dyn FnMut()>);

thread_local! {
    /// What is being said. Browsers drop an utterance that nobody holds, and its end with it.
    static SAYING: RefCell<Option<Utterance>> = const { RefCell::new(None) };
    /// How many texts have been begun.
    static BEGUN: Cell<u32> = const { Cell::new(0) };
}

/// How many texts have been begun: who listens is there.
pub fn begun() -> u32 {
    BEGUN.get()
}

/// Whether a voice on the device speaks a language.
pub fn speaks(lang: &str) -> bool {
    voice(lang).is_some()
}

/// Calls back when the voices are known, which browsers find out late.
pub fn on_voices(mut handle: impl FnMut() + 'static) -> Option<Listener> {
    Some(Listener::at(synthesis()?.into(), "voiceschanged", move |_| handle()))
}

/// Says a text, and calls back when it has been said or broke off; `false` where there is no voice
/// for it any more. What was being said is broken off.
pub fn say(text: &str, lang: &str, then: impl FnMut() + 'static) -> bool {
    stop();
    let Some((synthesis, voice)) = synthesis().zip(voice(lang)) else { return false };
    let Ok(utterance) = SpeechSynthesisUtterance::new_with_text(text) else { return false };
    let then = Closure::<dyn FnMut()>::new(then);
    utterance.set_lang(&voice.lang());
    utterance.set_voice(Some(&voice));
    utterance.set_onend(Some(then.as_ref().unchecked_ref()));
    utterance.set_onerror(Some(then.as_ref().unchecked_ref()));
    synthesis.speak(&utterance);
    BEGUN.set(BEGUN.get().wrapping_add(1));
    SAYING.set(Some((utterance, then)));
    true
}

/// Falls silent.
pub fn stop() {
    if let Some((utterance, _then)) = SAYING.take() {
        utterance.set_onend(None);
        utterance.set_onerror(None);
    }
    if let Some(synthesis) = synthesis() {
        synthesis.cancel();
    }
}

fn voice(lang: &str) -> Option<SpeechSynthesisVoice> {
    let voices = synthesis()?.get_voices();
    let speaks = |voice: &SpeechSynthesisVoice| {
        let own = voice.lang().replace('_', "-");
        voice.local_service() && own.split('-').next().is_some_and(|own| own.eq_ignore_ascii_case(lang))
    };
    voices.iter().map(JsCast::unchecked_into::<SpeechSynthesisVoice>).find(speaks)
}

fn synthesis() -> Option<SpeechSynthesis> {
    let window = super::window()?;
    let window_value: &JsValue = window.as_ref();
    if !super::has(window_value, "speechSynthesis") || !super::has(window_value, "SpeechSynthesisUtterance") {
        return None;
    }
    window.speech_synthesis().ok()
}
