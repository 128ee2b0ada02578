//! What visitors see: components over the dataset, one folder per page.
//!
//! The prerenderer and the running app use the same components. Components hold positions and
//! read from the dataset; they change state through [`Location`] and reach the browser only
//! through [`crate::browser`].

mod about;
mod budget;
mod commitment;
mod context;
mod empty;
mod explorer;
mod frame;
mod meta;
mod parts;
mod stand;
mod start;
mod take_along;
mod vision;

use leptos::prelude::*;

use crate::address::{Page, Route};

pub use budget::line_id;
pub use context::{Kept, Location, PublicBase, Site, Step};
pub use empty::{EMPTY_ID, EmptyBody, EmptyBodyProps};
pub use meta::Meta;
pub use stand::{ATTRACT, Act, Attract, Frame, Stand};
pub use vision::{SIZE, heading_id};

/// The whole body of a page: what the prerenderer writes and what the app swaps in.
#[component]
pub fn PageBody(
    /// The page to show; its data has to exist.
    route: Route,
) -> impl IntoView {
    provide_context(take_along::TakeAlong::default());
    let page = match route.page.clone() {
        Page::Start => view! { <start::StartPage/> }.into_any(),
        Page::Explorer => view! { <explorer::ExplorerPage/> }.into_any(),
        Page::Commitment(id) => view! { <commitment::CommitmentPage id/> }.into_any(),
        Page::Vision(path) => view! { <vision::VisionPage path/> }.into_any(),
        Page::Budget(path) => view! { <budget::BudgetPage path/> }.into_any(),
        Page::About => view! { <about::AboutPage/> }.into_any(),
        Page::Stand => view! { <stand::StandPage/> }.into_any(),
    };
    view! { <frame::Frame route content=page/> }
}
