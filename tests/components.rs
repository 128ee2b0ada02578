//! Components in a real browser, over a small bundle of four commitments.
#![cfg(all(target_arch = "wasm32", feature = "browser"))]

use std::sync::Arc;

use hubben::address::{Page, Root, Route};
use hubben::dataset::Dataset;
use hubben::explore::Engine;
use hubben::model::Lang;
use hubben::views::{Content, Kept, Location, PageBody, PublicBase, Site, Stand};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Element, HtmlElement, HtmlInputElement};

wasm_bindgen_test_configure!(run_in_browser);

const BUNDLE: &str = include_str!("fixtures/bundle.sv.json");
/// One of the bundle's due years has passed then.
const TODAY: u16 = 2024;

/// A page in the test's document, gone when it is dropped.
struct Shown {
    root: HtmlElement,
    _handle: Box<dyn std::any::Any>,
}

impl Shown {
    fn new(page: Page, fragment: &str) -> Self {
        Self::reached_at(page, fragment, None)
    }

    /// With an address for others that was set for the device.
    fn reached_at(page: Page, fragment: &str, base: Option<&'static str>) -> Self {
        let Ok(bundle) = serde_json::from_str(BUNDLE) else { panic!("the fixture is a bundle") };
        let Ok(dataset) = Dataset::new(bundle, Lang::Sv) else { panic!("the fixture has no faults") };
        let engine = Engine::new(&dataset, TODAY);
        let site = Site::new(Arc::new(dataset), engine, Root::absolute("/"), Some(TODAY), "");
        let location = Location::new(fragment.to_owned());
        let root = element("div");
        let handle = leptos::mount::mount_to(root.clone(), move || {
            provide_context(site.clone());
            provide_context(location);
            provide_context(PublicBase(Signal::stored(base.map(str::to_owned))));
            provide_context(Kept::default());
            provide_context(Stand::default());
            view! { <PageBody route=Route::new(Lang::Sv, page.clone()) content=Content::of(&page)/> }
        });
        Self { root, _handle: Box::new(handle) }
    }

    fn all(&self, selector: &str) -> Vec<Element> {
        let Ok(found) = self.root.query_selector_all(selector) else { panic!("selector {selector}") };
        (0..found.length()).filter_map(|i| found.get(i)?.dyn_into().ok()).collect()
    }

    fn one(&self, selector: &str) -> Element {
        let Some(found) = self.all(selector).into_iter().next() else { panic!("nothing is {selector}") };
        found
    }

    fn text(&self, selector: &str) -> String {
        self.one(selector).text_content().unwrap_or_default()
    }

    fn titles(&self) -> Vec<String> {
        self.all(".card-title").iter().filter_map(|found| found.text_content()).collect()
    }

    async fn click(&self, selector: &str) {
        self.one(selector).unchecked_into::<HtmlElement>().click();
        leptos::task::tick().await;
    }

    async fn search(&self, text: &str) {
        let input = self.one("#q").unchecked_into::<HtmlInputElement>();
        input.set_value(text);
        let Ok(event) = web_sys::Event::new("input") else { panic!("no events") };
        assert!(input.dispatch_event(&event).is_ok());
        leptos::task::tick().await;
    }
}

impl Drop for Shown {
    fn drop(&mut self) {
        self.root.remove();
    }
}

#[expect(clippy::disallowed_methods, reason = "a test stands outside the app")]
fn element(name: &str) -> HtmlElement {
    let document = document();
    let Ok(element) = document.create_element(name) else { panic!("no element") };
    if let Some(body) = document.body() {
        assert!(body.append_child(&element).is_ok());
    }
    element.unchecked_into()
}

#[wasm_bindgen_test]
async fn an_option_gives_as_many_cards_as_it_promised() {
    let page = Shown::new(Page::Explorer, "");
    for id in ["#f-region-norr", "#f-amne-halsa", "#f-status-utlovat", "#f-amne-partiorganisation"] {
        let promised = page.text(&[".option:has(", id, ") .option-count"].concat());
        page.click(id).await;
        assert_eq!(page.titles().len().to_string(), promised, "{id}");
        page.click(id).await;
    }
    assert_eq!(page.titles().len(), 3);
}

#[wasm_bindgen_test]
async fn an_option_that_gives_nothing_is_grey_and_refuses_its_tick() {
    let page = Shown::new(Page::Explorer, "region=syd");
    let option = page.one("#f-status-overenskommet").unchecked_into::<HtmlInputElement>();
    assert_eq!(option.get_attribute("aria-disabled").as_deref(), Some("true"));
    page.click("#f-status-overenskommet").await;
    assert!(!option.checked());
    assert_eq!(page.titles(), ["Gratis buss på sommaren"]);
}

#[wasm_bindgen_test]
async fn searching_narrows_the_list_and_marks_what_was_found() {
    let page = Shown::new(Page::Explorer, "");
    page.search("VÅRD").await;
    assert_eq!(page.titles(), ["Sjukvård i hela länet", "Fler bussar"]);
    assert_eq!(page.text(".card-title mark"), "vård");
    page.search("vård buss").await;
    assert_eq!(page.titles(), ["Fler bussar"]);
}

#[wasm_bindgen_test]
async fn a_chip_takes_its_own_choice_away_and_no_other() {
    let page = Shown::new(Page::Explorer, "region=norr&amne=resor&q=buss");
    assert_eq!(page.all(".chip-list .chip").len(), 3);
    page.click(".chip-list .chip").await;
    // The word itself comes before its forms.
    assert_eq!(page.titles(), ["Gratis buss på sommaren", "Fler bussar"]);
    page.click(".chip-clear").await;
    assert_eq!(page.titles().len(), 3);
}

#[wasm_bindgen_test]
async fn an_empty_list_offers_only_ways_that_give_something() {
    let page = Shown::new(Page::Explorer, "region=syd&q=sjukvård");
    assert!(page.titles().is_empty());
    page.click(".empty-ways .button").await;
    assert_eq!(page.titles().len(), 2);
    assert!(page.all(".empty").is_empty());
}

#[wasm_bindgen_test]
fn what_a_link_held_and_was_left_out_is_named() {
    let page = Shown::new(Page::Explorer, "region=mars,norr&vad=som");
    assert!(page.text(".notice").contains("Region ”mars”"));
    assert!(!page.text(".notice").contains("vad"));
    assert_eq!(page.titles().len(), 2);
}

#[wasm_bindgen_test]
fn a_commitment_shows_three_standings_and_its_place_in_the_selection() {
    let page = Shown::new(Page::Commitment("norr-sjukvard".into()), "amne=halsa");
    let standings: Vec<_> = page.all(".standing-value").iter().filter_map(|found| found.text_content()).collect();
    assert_eq!(standings, ["Överenskommet", "2021", "Inget funnet"]);
    assert!(page.text(".standings").contains("Har passerat"));
    assert_eq!(page.text(".neighbour-place"), "1 av 2 i urvalet");
    assert_eq!(page.one(".neighbour").get_attribute("href").as_deref(), Some("/atagande/norr-buss/#amne=halsa"));
}

#[wasm_bindgen_test]
fn a_link_between_two_stands_on_both_with_its_reason() {
    for (here, there) in [("norr-buss", "Gratis buss på sommaren"), ("syd-buss", "Fler bussar")] {
        let page = Shown::new(Page::Commitment(here.into()), "");
        assert_eq!(page.text(".related-title"), there);
        assert!(page.text(".related").contains("Båda gäller bussar."));
    }
}

#[wasm_bindgen_test]
async fn the_code_leads_to_the_address_that_was_set_for_the_device_else_to_the_one_that_is_open() {
    let page = Shown::reached_at(Page::Explorer, "region=norr&vad=som", Some("https://exempel.se/län"));
    page.click("#ta-med-sidan").await;
    assert_eq!(page.text(".code-address"), "https://exempel.se/l%C3%A4n/utforska/#region=norr");
    assert!(page.all(".code-foot .notice").is_empty());
    drop(page);
    let page = Shown::new(Page::About, "");
    page.click("#ta-med-sidan").await;
    assert!(page.text(".code-address").ends_with("/om/"), "{}", page.text(".code-address"));
    assert_eq!(page.all(".code-foot .notice").len(), 1);
}
