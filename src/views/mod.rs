//! What visitors see: components over the dataset, one folder per page.
//!
//! The prerenderer and the running app use the same components. Components hold positions and
//! read from the dataset; they change state through [`Location`] and reach the browser only
//! through [`crate::browser`].

mod about;
mod budget;
mod commitment;
mod content;
mod context;
pub mod data;
mod empty;
mod explorer;
mod frame;
mod parts;
mod stand;
mod start;
mod take_along;
mod vision;

use leptos::prelude::*;

use crate::address::Route;

pub use budget::line_id;
pub use content::{Content, Landing, Part};
pub use context::{Kept, Location, PublicBase, Site, Step};
pub use empty::{EMPTY_ID, EmptyBody, EmptyBodyProps};
pub use explorer::FILTERS_SWITCH;
pub use stand::{ATTRACT, Act, Attract, Frame, Missing, Stand};
pub use vision::{SIZE, heading_id};

/// The whole body of a page: what the prerenderer writes and what the app swaps in.
#[component]
pub fn PageBody(
    /// The page to show; its data has to exist.
    route: Route,
    /// What draws the page's content.
    content: Content,
) -> impl IntoView {
    provide_context(take_along::TakeAlong::default());
    provide_context(content);
    let page = content.draw(route.page.clone());
    view! { <frame::Frame route content=page/> }
}
