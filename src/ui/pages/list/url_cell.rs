use crate::ui::dom::{El, el};
use crate::ui::model::list::UrlLayout;

/// Writes a URL with its host apart, and with its end, which stays if the middle is cut.
pub(super) fn write_url(element: &El, url: &str) {
    let parts = UrlLayout::of(url);
    element.set("title", url);
    element.refill([
        el("span")
            .class("url-start")
            .child(
                el("span")
                    .attr_if(
                        "class",
                        (parts.before == "https://").then_some("url-scheme"),
                    )
                    .child(parts.before),
            )
            .child(el("b").child(parts.host))
            .child(parts.path)
            .into(),
        (!parts.end.is_empty())
            .then(|| el("span").child(parts.end))
            .into(),
    ]);
}
