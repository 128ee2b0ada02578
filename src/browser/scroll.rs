//! Where the page is scrolled to.

use std::cell::Cell;
use std::rc::Rc;

/// Distance from the page's top, in whole CSS pixels.
pub fn position() -> i32 {
    whole(super::window().and_then(|window| window.scroll_y().ok()).unwrap_or(0.0))
}

/// A length in whole CSS pixels: the formatting of fractions weighs more than it is worth in the browser.
#[expect(clippy::cast_possible_truncation, reason = "rounded, and no page is that long")]
pub fn whole(length: f64) -> i32 {
    length.round() as i32
}

/// Scrolls to a distance from the page's top at once.
pub fn to(y: i32) {
    if let Some(window) = super::window() {
        let options = web_sys::ScrollToOptions::new();
        options.set_top(f64::from(y));
        options.set_behavior(web_sys::ScrollBehavior::Instant);
        window.scroll_to_with_scroll_to_options(&options);
    }
}

/// Scrolls an element into view.
pub fn to_id(id: &str) {
    if let Some(element) = super::dom::by_id(id) {
        element.scroll_into_view();
    }
}

/// Scrolls an element into view; one in running text with the whole paragraph that holds it.
pub fn to_block(id: &str) {
    let Some(element) = super::dom::by_id(id) else { return };
    let block = element.closest(".block").ok().flatten();
    block.unwrap_or(element).scroll_into_view();
}

/// Scrolls an element into the middle of the view, at once.
pub fn to_middle(id: &str) {
    if let Some(element) = super::dom::by_id(id) {
        into_middle(&element);
    }
}

fn into_middle(element: &web_sys::Element) {
    let options = web_sys::ScrollIntoViewOptions::new();
    options.set_block(web_sys::ScrollLogicalPosition::Center);
    options.set_behavior(web_sys::ScrollBehavior::Instant);
    element.scroll_into_view_with_scroll_into_view_options(&options);
}

/// Scrolls what is marked as current within the element with an id into its middle.
pub fn to_current(id: &str) {
    let current = super::dom::by_id(id).and_then(|element| element.query_selector("[aria-current]").ok().flatten());
    if let Some(current) = current {
        into_middle(&current);
    }
}

/// Where an element stands in the window: the distances of its top and bottom from the window's
/// top, in CSS pixels.
pub fn extent(id: &str) -> Option<(f64, f64)> {
    let rect = super::dom::by_id(id)?.get_bounding_client_rect();
    Some((rect.top(), rect.bottom()))
}

/// The window's width and height, in CSS pixels.
pub fn window_size() -> (f64, f64) {
    let Some(window) = super::window() else { return (0.0, 0.0) };
    let number = |value: Result<wasm_bindgen::JsValue, _>| value.ok().and_then(|value| value.as_f64()).unwrap_or(0.0);
    (number(window.inner_width()), number(window.inner_height()))
}

/// Calls back when the page is scrolled or changes its size, at most once for each frame that is drawn.
pub fn on_move(handle: impl Fn() + 'static) -> [Option<super::Listener>; 2] {
    let handle = Rc::new(handle);
    let waiting = Rc::new(Cell::new(false));
    let moved = move |_| {
        if waiting.replace(true) {
            return;
        }
        let (handle, waiting) = (handle.clone(), waiting.clone());
        super::timer::next_frame(move || {
            waiting.set(false);
            handle();
        });
    };
    [super::Listener::window("scroll", moved.clone()), super::Listener::window("resize", moved)]
}

/// Scrolls an element into the middle of the view unless all of it, or its beginning at least, can be seen.
pub fn keep_in_sight(id: &str) {
    let height = window_size().1;
    if extent(id).is_some_and(|(top, bottom)| top < 0.0 || bottom > height * 0.9) {
        to_middle(id);
    }
}
