//! The bottom of every page: what is not done with visitors, the date of the data, where to report.

use leptos::prelude::*;

use crate::address::Page;
use crate::views::context::{use_site, use_stand};

/// The bottom of a page.
#[component]
pub fn Footer() -> impl IntoView {
    let site = use_site();
    let texts = site.texts.frame();
    let about = &site.dataset.bundle().site;
    view! {
        <footer class="site-footer">
            <div class="site-footer-row">
                <p>{texts.privacy}</p>
                <p>{(texts.updated)(&about.updated)}</p>
                <ul class="footer-links">
                    <li><a href=site.link(Page::About, "")>{texts.about}</a></li>
                    <li><a href=use_stand().way_out(["mailto:", &about.contact].concat())>{texts.report}</a></li>
                </ul>
            </div>
        </footer>
    }
    .into_any()
}
