//! The views that draw the pages: what a part calls stays with it, so each has a function of its own.

use leptos::prelude::*;

use crate::address::Page;
use crate::views::{about, budget, commitment, explorer, stand, start, vision};

/// The explorer, which the module itself draws; nothing of any other page.
pub fn explorer(page: Page) -> AnyView {
    let Page::Explorer = page else { return ().into_any() };
    view! { <explorer::ExplorerPage/> }.into_any()
}

/// The start page and the commitments'; nothing of any other.
pub fn around(page: Page) -> AnyView {
    match page {
        Page::Start => view! { <start::StartPage/> }.into_any(),
        Page::Commitment(id) => view! { <commitment::CommitmentPage id/> }.into_any(),
        _ => ().into_any(),
    }
}

/// The reader; nothing of any other page.
pub fn vision(page: Page) -> AnyView {
    let Page::Vision(path) = page else { return ().into_any() };
    view! { <vision::VisionPage path/> }.into_any()
}

/// The budget view; nothing of any other page.
pub fn budget(page: Page) -> AnyView {
    let Page::Budget(path) = page else { return ().into_any() };
    view! { <budget::BudgetPage path/> }.into_any()
}

/// The pages about the site and its stand; nothing of any other.
pub fn site(page: Page) -> AnyView {
    match page {
        Page::About => view! { <about::AboutPage/> }.into_any(),
        Page::Stand => view! { <stand::StandPage/> }.into_any(),
        _ => ().into_any(),
    }
}
