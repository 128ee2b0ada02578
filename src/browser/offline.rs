//! The service worker from the page's side: it keeps the site on the device, so that it works
//! without a network, and lets a newer version wait until it is asked for.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{
    MessageEvent, RegistrationOptions, ServiceWorker, ServiceWorkerContainer, ServiceWorkerRegistration,
    ServiceWorkerState, ServiceWorkerUpdateViaCache,
};

use super::Listener;
use crate::address::Root;

/// The worker's script, below the site's root.
const SCRIPT: &str = "sw.js";

/// Whether the site works without a network.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Offline {
    /// Not known yet.
    #[default]
    Unknown,
    /// The browser keeps nothing for this address: plain http, a private window, or none of its kind.
    Unavailable,
    /// Keeping it did not work out this time: no room, or the network went away.
    Failed,
    /// It was deleted, and nothing is kept until the site is opened again.
    Forgotten,
    /// Not all of it is kept.
    Partly {
        /// How many files were read back as they have to be.
        kept: u32,
        /// How many there are.
        of: u32,
    },
    /// Every file was read back from the device and is as it has to be.
    Ready {
        /// How many files.
        files: u32,
        /// The version that they make up.
        version: String,
    },
}

/// What happens to the copy on the device.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// What is kept was looked at.
    Seen(Offline),
    /// A newer version is whole and waits.
    Waiting,
    /// It was deleted, here or in another page of the site.
    Forgotten,
}

/// What is kept, and who is told of it.
struct Keeping {
    script: String,
    scope: String,
    tell: Box<dyn Fn(Change)>,
}

thread_local! {
    /// None before it is started, and once the copy has been deleted: then nothing is told any more.
    static KEEPING: RefCell<Option<Rc<Keeping>>> = const { RefCell::new(None) };
    static REGISTRATION: RefCell<Option<ServiceWorkerRegistration>> = const { RefCell::new(None) };
    /// Whether the copy was deleted since this page was opened.
    static FORGOTTEN: Cell<bool> = const { Cell::new(false) };
    /// Whether this page has asked for the newer version: it reloads once when that has taken over.
    static ASKED: Cell<bool> = const { Cell::new(false) };
}

/// Keeps the site below a root on the device, and tells what happens to the copy.
pub fn start(root: &Root, tell: impl Fn(Change) + 'static) {
    if FORGOTTEN.get() {
        // It may have been asked for before anything was known of the copy.
        let scope = root.file("");
        if let Some(container) = container() {
            spawn_local(async move {
                if let Some(registration) = registered_before(&container, &scope).await {
                    drop_copy(&registration);
                }
            });
        }
        return tell(Change::Forgotten);
    }
    let keeping = Keeping { script: root.file(SCRIPT), scope: root.file(""), tell: Box::new(tell) };
    KEEPING.set(Some(Rc::new(keeping)));
    let Some(container) = container() else { return said(Change::Seen(Offline::Unavailable)) };
    listen(&container);
    spawn_local(async move {
        install(&container).await;
        if let Some(ready) = container.ready().ok().map(JsFuture::from) {
            let _ = ready.await;
        }
        look();
    });
}

/// Tries again to make a copy, where that did not work out.
pub fn retry() {
    if let Some(container) = container() {
        said(Change::Seen(Offline::Unknown));
        spawn_local(async move { install(&container).await });
    }
}

fn said(change: Change) {
    if let Some(keeping) = KEEPING.with_borrow(Clone::clone) {
        (keeping.tell)(change);
    }
}

/// Reads back what is kept; the answer is told as a change.
pub fn look() {
    REGISTRATION.with_borrow(|registration| {
        if let Some(worker) = registration.as_ref().and_then(ServiceWorkerRegistration::active) {
            let _ = worker.post_message(&"status".into());
        }
    });
}

/// Asks whether there is a newer version.
pub fn look_for_update() {
    REGISTRATION.with_borrow(|registration| {
        if let Some(registration) = registration {
            // Without a network there is none.
            if let Ok(asked) = registration.update() {
                spawn_local(async move { drop(JsFuture::from(asked).await) });
            }
        }
    });
}

/// Lets the newer version that waits take over, and reloads the page once it has.
pub fn take_update() {
    ASKED.set(true);
    let waiting = REGISTRATION.with_borrow(|registration| registration.as_ref()?.waiting());
    match waiting {
        Some(worker) => drop(worker.post_message(&"take over".into())),
        // Another page has let it take over already.
        None => super::history::reload(),
    }
}

/// Stays with the version that is open: one that takes over later does not load the page anew.
pub fn keep_version() {
    ASKED.set(false);
}

/// Forgets the copy, until the site is opened again. Other pages of the site hear of it from the worker.
pub fn forget() {
    forgotten();
    if let Some(registration) = REGISTRATION.take() {
        drop_copy(&registration);
    }
}

/// From here on this page keeps nothing and tells nothing more of the copy.
fn forgotten() {
    said(Change::Forgotten);
    FORGOTTEN.set(true);
    KEEPING.set(None);
}

fn drop_copy(registration: &ServiceWorkerRegistration) {
    for worker in [registration.active(), registration.waiting(), registration.installing()].into_iter().flatten() {
        let _ = worker.post_message(&"forget".into());
    }
    if let Ok(gone) = registration.unregister() {
        spawn_local(async move { drop(JsFuture::from(gone).await) });
    }
}

fn container() -> Option<ServiceWorkerContainer> {
    let navigator = super::window()?.navigator();
    super::has(&navigator, "serviceWorker").then(|| navigator.service_worker())
}

async fn install(container: &ServiceWorkerContainer) {
    let Some(keeping) = KEEPING.with_borrow(Clone::clone) else { return };
    let Some(registration) = register(container, &keeping).await else {
        return said(Change::Seen(Offline::Unavailable));
    };
    if FORGOTTEN.get() {
        return drop_copy(&registration);
    }
    // It is the same one whenever it is asked for again.
    if REGISTRATION.with_borrow(|known| known.as_ref() != Some(&registration)) {
        follow(&registration);
        REGISTRATION.set(Some(registration));
    }
}

async fn register(container: &ServiceWorkerContainer, keeping: &Keeping) -> Option<ServiceWorkerRegistration> {
    let options = RegistrationOptions::new();
    options.set_scope(&keeping.scope);
    options.set_update_via_cache(ServiceWorkerUpdateViaCache::None);
    let registered = JsFuture::from(container.register_with_options(&keeping.script, &options)).await;
    // Without a network the registration from before still holds.
    match registered {
        Ok(registration) => registration.dyn_into().ok(),
        Err(_) => registered_before(container, &keeping.scope).await,
    }
}

async fn registered_before(container: &ServiceWorkerContainer, scope: &str) -> Option<ServiceWorkerRegistration> {
    let found = JsFuture::from(container.get_registration_with_document_url(scope)).await.ok()?;
    let found: ServiceWorkerRegistration = found.dyn_into().ok()?;
    // Where this site has none, a site above it on the same host may have one.
    (found.scope() == [&super::events::origin(), scope].concat()).then_some(found)
}

fn listen(container: &ServiceWorkerContainer) {
    Listener::at(container.clone().into(), "message", move |event| {
        let Some(data) = event.dyn_ref::<MessageEvent>().map(MessageEvent::data) else { return };
        if data == "forgotten" {
            REGISTRATION.set(None);
            forgotten();
        } else if let Some(offline) = read(&data) {
            said(Change::Seen(offline));
        }
    })
    .keep();

    // The first worker that ever takes over is no newer version.
    let first = Cell::new(container.controller().is_none());
    Listener::at(container.clone().into(), "controllerchange", move |_| {
        if ASKED.get() {
            super::history::reload();
        } else if !first.replace(false) {
            said(Change::Waiting);
        }
        look();
    })
    .keep();
}

/// Tells of the newer versions of a registration.
fn follow(registration: &ServiceWorkerRegistration) {
    if registration.waiting().is_some() && registration.active().is_some() {
        said(Change::Waiting);
    }
    let found = registration.clone();
    Listener::at(registration.clone().into(), "updatefound", move |_| {
        if let Some(worker) = found.installing() {
            watch(worker, found.clone());
        }
    })
    .keep();
    if let Some(worker) = registration.installing() {
        watch(worker, registration.clone());
    }
}

/// Tells once a worker has everything and waits for the one before it, or when the first could not get everything.
fn watch(worker: ServiceWorker, registration: ServiceWorkerRegistration) {
    Listener::at(worker.clone().into(), "statechange", move |_| {
        let active = registration.active().is_some();
        match worker.state() {
            ServiceWorkerState::Installed if active => said(Change::Waiting),
            ServiceWorkerState::Redundant if !active => said(Change::Seen(Offline::Failed)),
            _ => {}
        }
    })
    .keep();
}

/// The worker's answer.
fn read(message: &JsValue) -> Option<Offline> {
    let field = |name: &str| Reflect::get(message, &name.into()).ok();
    let number = |name: &str| field(name)?.as_f64();
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "casts from floats saturate")]
    let (kept, of) = (number("kept")? as u32, number("of")? as u32);
    let version = field("version")?.as_string()?;
    Some(if kept < of { Offline::Partly { kept, of } } else { Offline::Ready { files: of, version } })
}
