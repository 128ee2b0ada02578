//! Loading what another page is made of.

use crate::address::{Page, Route};
use crate::app::load::{self, Failure};
use crate::app::{App, Shown, stand};
use crate::packed::Extent;
use crate::views::{Content, Site, data};

/// What a route shows, with its language's data and the part of the module that draws it.
pub async fn prepare(app: App, route: Route) -> Result<Shown, Failure> {
    let site = app.now(|shown| shown.site.clone());
    let is_stand = route.page == Page::Stand;
    let site = if site.dataset.lang() == route.lang { site } else { load::site(route.lang, site.root).await? };
    let site = match data::extent(&route.page) {
        Extent::Whole => data::site(site).await?,
        Extent::List => site,
    };
    let content = Content::load(&route.page).await.ok_or(Failure::Module)?;
    if is_stand {
        stand::attend(app).await?;
    }
    Ok(Shown { site, route, content })
}

/// Fetches what the page that is shown does without: so that the network may go, and so that the server does not see
/// by what it is asked for later where the visitor goes.
pub async fn others(site: Site) {
    leptos::task::spawn_local(Content::load_all());
    site.fetch_ahead().await;
}
