//! Hubben, a policy explorer that runs wholly in the visitor's browser.
//!
//! Without features this crate is the pure core: what a policy document is ([`model`]), how the
//! browser gets it ([`packed`]), the validated whole ([`dataset`]), finding things in it ([`explore`]), following its
//! money ([`budget`]), reading it ([`reading`]), a tablet at a stand ([`stand`]), addresses and the
//! state in them ([`address`]), what a newer version changes ([`changes`]), the visitor's texts
//! ([`texts`]) and what can be taken home ([`export`], [`qr`]). Views and the browser come on top,
//! behind features.

pub mod address;
pub mod budget;
pub mod changes;
pub mod dataset;
pub mod explore;
pub mod export;
mod fingerprint;
pub mod model;
pub mod packed;
pub mod qr;
pub mod reading;
pub mod stand;
pub mod texts;

#[cfg(not(target_arch = "wasm32"))]
pub mod files;

#[cfg(feature = "schema")]
pub mod schema;

#[cfg(feature = "views")]
pub mod browser;
#[cfg(feature = "views")]
pub mod views;

#[cfg(all(feature = "browser", target_arch = "wasm32"))]
pub mod app;

#[cfg(all(feature = "prerender", not(target_arch = "wasm32")))]
pub mod pages;
