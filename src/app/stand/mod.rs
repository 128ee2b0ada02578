//! The stand while it runs. It lies in the part of the module that draws the stand's own page: nobody else needs it.

#[cfg(feature = "split")]
mod apart;
mod keeper;
#[cfg(not(feature = "split"))]
mod together;
mod visits;

use leptos::prelude::*;

use super::App;
use crate::views::{Attract, Frame};

/// What runs a stand, once its part of the module has come.
#[derive(Debug, Clone, Copy)]
pub struct Running {
    /// Answers what is asked of the stand, and goes on with one that ran before the page was loaded.
    pub keep: fn(App),
    /// Draws the screen while nobody is there.
    pub attract: fn() -> AnyView,
    /// Draws what stands around a page while somebody is.
    pub frame: fn() -> AnyView,
}

impl Running {
    fn here() -> Self {
        Self {
            keep: keeper::keep,
            attract: || view! { <Attract/> }.into_any(),
            frame: || view! { <Frame/> }.into_any(),
        }
    }
}

/// Lets the stand's page be answered from here on.
pub async fn attend(app: App) {
    if app.running.get_value().is_some() {
        return;
    }
    // It has come with that page.
    let Some(running) = Running::load().await else { return };
    // Somebody else may have waited for it, too.
    if app.running.get_value().is_none() {
        app.running.set_value(Some(running));
        (running.keep)(app);
    }
}
