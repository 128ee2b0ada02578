//! Taking a static page over: the app builds its view beside it and swaps the two in one go.
//!
//! Takeover rather than hydration: a mismatch cannot kill it, and what the fragment asks for is
//! unknown when a page is rendered. What was ticked, typed, focused and selected goes along.

use leptos::prelude::*;

use super::stand::Running;
use super::{App, Shown, router};
use crate::address::{Page, Route, decode, encode, is_state};
use crate::browser::place::Place;
use crate::browser::{dom, focus, history, popover, scroll, stand as hands, storage};
use crate::explore::Facet;
use crate::model::Coded;
use crate::stand::Phase;
use crate::views::{EMPTY_ID, FILTERS_SWITCH, Kept, Location, PageBody, PublicBase, SIZE, Site, Stand};

/// The filters themselves.
const SHEET: &str = ".filters";

/// Swaps the static page for the running one.
pub fn take_over(shown: Shown, stand: Stand, running: Option<Running>) {
    let Shown { site, route, content } = &shown;
    let is_running = stand.is_running();
    let visitor = Visitor::note();
    // A size that the device could not keep holds on in the app.
    let chosen = dom::chosen(SIZE).filter(|_| !is_running);
    if let Some(size) = chosen.filter(|size| storage::get(SIZE).as_ref() != Some(size)) {
        storage::set(SIZE, &size);
    }
    if !is_running {
        // What came without content has no title of its own yet.
        dom::describe(&content.title(route, site), route.lang.code());
    }
    let fragment = if is_running { String::new() } else { first_fragment(site, route) };
    let location = Location::new(fragment);
    location.lead_to(visitor.place.needs());
    let app = App {
        location,
        shown: RwSignal::new(shown),
        kept: Kept::default(),
        stand,
        running: StoredValue::new(running),
        navigations: StoredValue::default(),
    };
    let Some(root) = dom::detached_root() else { return };
    leptos::mount::mount_to(root.clone(), move || view! { <Root app/> }).forget();
    // From here on the start script leaves the address to the app.
    dom::mark_running();
    if dom::swap_root(&root) {
        router::start(app);
        if !is_running {
            visitor.restore();
        }
    }
}

/// The app's root: the page that is shown, drawn anew when another one is.
#[component]
fn Root(
    /// The app's signals.
    app: App,
) -> impl IntoView {
    provide_context(app.location);
    provide_context(app.kept);
    provide_context(app.stand);
    let base = move || app.stand.is_running().then(|| app.stand.base()).flatten();
    provide_context(PublicBase(Signal::derive(base)));
    match app.running.get_value() {
        Some(running) => (running.keep)(app),
        // The start script may have thought that one runs.
        None => hands::mark(false),
    }
    let (is_running, is_waiting) =
        (Memo::new(move |_| app.stand.is_running()), Memo::new(move |_| app.stand.phase() == Some(Phase::Waiting)));
    move || {
        let Shown { site, route, content } = app.shown.get();
        provide_context(site);
        let (is_running, is_waiting) = (is_running.get(), is_waiting.get());
        let running = app.running.get_value().filter(|_| is_running);
        if let Some(running) = running.filter(|_| is_waiting) {
            return (running.attract)();
        }
        let frame = running.map(|running| (running.frame)());
        view! { {frame} <PageBody route content/> }.into_any()
    }
}

/// The state to start with: the address's, with what the visitor has already done to the static page.
fn first_fragment(site: &Site, route: &Route) -> String {
    let asked = history::fragment();
    let asked = if is_state(&asked) { asked } else { String::new() };
    if route.page != Page::Explorer {
        return asked;
    }
    // The start script has made what the link asks for the default: what differs is the visitor's doing.
    let (changed, typed) = (dom::changed_boxes(), dom::typed("q"));
    if changed.is_empty() && typed.is_none() {
        return asked;
    }
    let vocabulary = site.engine.vocabulary();
    let (mut selection, _) = decode(&asked, vocabulary);
    for (name, value, on) in changed {
        match Facet::from_code(&name) {
            Some(facet) => {
                if let Some(position) = vocabulary.position(facet, &value) {
                    selection.choose(facet, position, on);
                }
            }
            None => selection.internal = on,
        }
    }
    if let Some(query) = typed {
        selection.set_query(&query);
    }
    let fragment = encode(&selection, vocabulary);
    history::replace_fragment(&fragment);
    fragment
}

/// Where the visitor is on the static page, and what they have begun there.
struct Visitor {
    place: Place,
    link: Option<focus::FocusedLink>,
    typed: Option<String>,
    selected: Option<(u32, u32)>,
    /// Whether the page had no content yet, so that there was nowhere to scroll to.
    empty: bool,
    filters: bool,
    filters_scrolled: i32,
    panel: Option<String>,
}

impl Visitor {
    fn note() -> Self {
        let link = focus::current_link();
        let here = Place::here();
        // After a reload nothing is focused: what was is noted in the entry.
        let reloaded = here.focused.is_empty() && link.is_none();
        let noted = history::noted_place().filter(|_| reloaded);
        let empty = dom::exists(EMPTY_ID);
        let place = match noted {
            Some(noted) if empty => noted,
            Some(noted) => here.focused_on(noted.focused),
            None => here,
        };
        Self {
            link,
            typed: dom::content(&place.focused),
            selected: dom::text_selection(&place.focused),
            place,
            empty,
            filters: dom::is_ticked(FILTERS_SWITCH),
            filters_scrolled: dom::scrolled(SHEET),
            panel: popover::open(),
        }
    }

    fn restore(self) {
        dom::tick(FILTERS_SWITCH, self.filters);
        // A new page begins at its top: scrolling it there would have it laid out before its time.
        if self.filters_scrolled > 0 {
            dom::scroll_within(SHEET, self.filters_scrolled);
        }
        if let Some(panel) = &self.panel {
            popover::show(panel);
        }
        if self.place.is_below_top() {
            self.place.scroll();
        }
        // What the address points at was marked by the browser, in the page that is gone.
        let fragment = history::fragment();
        dom::arrive(&fragment);
        if self.empty && self.place.scrolled == 0 && !is_state(&fragment) {
            scroll::to_block(&fragment);
        }
        match self.link {
            Some(link) if self.place.focused.is_empty() => focus::link(&link),
            _ => focus::by_id(&self.place.focused),
        }
        if let Some(selected) = self.selected {
            // The field is filled from the state a moment later; the same text leaves the selection alone.
            dom::fill(&self.place.focused, &self.typed.unwrap_or_default());
            dom::select_text(&self.place.focused, selected);
        }
    }
}
