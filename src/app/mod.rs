//! The app in the visitor's browser: it loads the data, takes the static page over, and follows
//! links within the site from then on.

mod load;
mod navigation;
mod onward;
mod panic;
mod router;
mod stand;
mod takeover;

use leptos::prelude::*;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::address::{Page, Root, Route};
use crate::browser::{history, storage};
use crate::model::Lang;
use crate::views::{Content, Kept, Location, Site, Stand};
use load::Failure;
use stand::Running;

/// What is shown at present. That there is one means that all it needs has been loaded.
#[derive(Clone)]
struct Shown {
    site: Site,
    route: Route,
    content: Content,
}

/// The app's signals: what is shown, the state in the address, what the device keeps, and the stand.
#[derive(Clone, Copy)]
struct App {
    shown: RwSignal<Shown>,
    location: Location,
    kept: Kept,
    stand: Stand,
    /// What runs the stand, once it is needed.
    running: StoredValue<Option<Running>>,
    /// How many navigations have begun or ended, see [`navigation`].
    navigations: StoredValue<u32>,
}

impl App {
    /// What is shown at present, untracked.
    fn now<T>(self, read: impl FnOnce(&Shown) -> T) -> T {
        self.shown.with_untracked(read)
    }
}

/// Starts the app on the page that is open.
///
/// `root` is the site's root as an absolute path, percent-encoded, with a trailing slash; `texts` are those of the
/// page's cards, see [`crate::packed::page_texts`].
///
/// # Errors
/// A code out of [`load::Failure`], for which the page has a line in the visitor's language. It
/// can be called again after that.
#[wasm_bindgen]
pub async fn start(root: String, texts: String) -> Result<(), JsValue> {
    panic::report();
    let root = Root::absolute(&root);
    storage::belong_to(&root);
    let route = root.route(&history::path()).unwrap_or_else(|| Route::new(Lang::Sv, Page::Start));
    let failed = |failure: Failure| JsValue::from_str(failure.code());
    let stand = Stand::kept();
    // Whoever opens the stand's page, or a page at a stand, needs what runs it.
    let running = if stand.is_running() || route.page == Page::Stand {
        let running = Running::load().await.ok_or_else(|| failed(Failure::Module))?;
        (running.read)(stand);
        Some(running)
    } else {
        None
    };
    // A stand that runs is one at whatever address the page is loaded.
    let route = if stand.is_running() { stand.home(&route) } else { route };
    let shown = load::open(route, texts, root).await.map_err(failed)?;
    takeover::take_over(shown, stand, running);
    Ok(())
}
