//! The stand while it runs. It lies in the part of the module that draws the stand's own page: nobody else needs it.

#[cfg(feature = "split")]
mod apart;
mod keeper;
#[cfg(not(feature = "split"))]
mod together;
mod visits;

use leptos::prelude::*;

use super::App;
use super::load::Failure;
use crate::views::{Attract, Frame, Stand};

/// What runs a stand, once its part of the module has come.
#[derive(Debug, Clone, Copy)]
pub struct Running {
    /// Reads the stand's settings, before anything asks for them.
    pub read: fn(Stand),
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
            read: Stand::read,
            keep: keeper::keep,
            attract: || view! { <Attract/> }.into_any(),
            frame: || view! { <Frame/> }.into_any(),
        }
    }
}

/// Lets the stand's page be answered from here on.
///
/// # Errors
/// [`Failure::Module`] where what answers it cannot be had.
pub async fn attend(app: App) -> Result<(), Failure> {
    if app.running.get_value().is_some() {
        return Ok(());
    }
    let running = Running::load().await.ok_or(Failure::Module)?;
    // Somebody else may have waited for it, too.
    if app.running.get_value().is_none() {
        app.running.set_value(Some(running));
        (running.read)(app.stand);
        (running.keep)(app);
    }
    Ok(())
}
