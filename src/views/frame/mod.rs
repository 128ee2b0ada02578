//! What stands around every page.

mod footer;
mod header;
mod update;

use leptos::prelude::*;

use super::context::{IS_LIVE, use_site};
use super::take_along::TakeAlongDialog;
use crate::address::Route;
use footer::Footer;
use header::Header;

/// Header and footer around a page's content.
#[component]
pub fn Frame(
    /// The page that it stands on.
    route: Route,
    /// What stands between header and footer.
    content: AnyView,
) -> impl IntoView {
    let site = use_site();
    // A static page has nothing to open it with.
    let dialog = IS_LIVE.then(|| view! { <TakeAlongDialog route=route.clone()/> });
    view! {
        <a class="skip-link" href="#content">{site.texts.frame().skip}</a>
        <Header route/>
        <main id="content" class="content" tabindex="-1">{content}</main>
        <Footer/>
        <update::Update/>
        {dialog}
    }
}
