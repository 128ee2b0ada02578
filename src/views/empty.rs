//! A page that is not on the device as a file: the frame, until the app fills it.

use leptos::prelude::*;

use super::content::Content;
use super::context::use_site;
use super::frame::Frame;
use super::take_along::TakeAlong;
use crate::address::Route;

/// The id of what stands in for the content.
pub const EMPTY_ID: &str = "empty-page";

/// The body of such a page.
#[component]
pub fn EmptyBody(
    /// The start page of the language.
    route: Route,
) -> impl IntoView {
    let texts = use_site().texts.offline();
    provide_context(TakeAlong::default());
    // Its state is a selection, or nothing.
    provide_context(Content::explorer());
    let content = view! {
        <div id=EMPTY_ID class="empty-page">
            <p>{texts.opening}</p>
            <p><a href="?utan-app">{texts.without_app}</a></p>
        </div>
    };
    view! { <Frame route content=content.into_any()/> }
}
