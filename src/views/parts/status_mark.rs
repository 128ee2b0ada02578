//! The mark of a status: a shape of its own, so that it is not told by colour alone.

use leptos::prelude::*;

use super::Markup;
use crate::model::{Coded, Status};
use crate::views::context::{Site, use_site};

/// A status as shape and word.
#[component]
pub fn StatusMark(
    /// The status.
    status: Status,
) -> impl IntoView {
    let mut inside = Markup::default();
    put_inside(&mut inside, &use_site(), status);
    view! { <span class="status" data-status=status.code() inner_html=inside.finish()/> }
}

/// Writes the mark.
pub fn put_status(markup: &mut Markup, site: &Site, status: Status) {
    markup.html(r#"<span class="status" data-status="#).value(status.code()).html(">");
    put_inside(markup, site, status);
    markup.html("</span>");
}

/// What stands in the mark: shape and word.
fn put_inside(markup: &mut Markup, site: &Site, status: Status) {
    // Agreed: a closed ring with a tick. Proposed: a dashed ring. Promised: a speech bubble.
    let shape = match status {
        Status::Agreed => r#"<circle cx="8" cy="8" r="7"/><path class="mark-line" d="M4.6 8.2l2.3 2.4 4.5-5"/>"#,
        Status::Proposed => r#"<circle class="mark-open" cx="8" cy="8" r="6.2" stroke-dasharray="3.2 2.4"/>"#,
        Status::Promised => r#"<path class="mark-open" d="M2 2.5h12v8H8l-3.6 3.2v-3.2H2z"/>"#,
    };
    markup
        .html(r#"<svg class="status-shape" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">"#)
        .html(shape)
        .html("</svg>")
        .text((site.texts.labels().status)(status).name);
}
