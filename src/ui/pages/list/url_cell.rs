use crate::ui::dom::{El, el};
use crate::ui::model::list::UrlLayout;

/// A cell's URL without its texts: its scheme, host and path, and its end, which stays if the middle is cut.
pub(super) fn empty_url() -> El {
    el("span")
        .class("url")
        .attr("dir", "ltr")
        .attr("lang", "en")
        .attr("translate", "no")
        .part("url")
        .child(
            el("span")
                .child(el("span"))
                .child(el("b"))
                .child(el("span")),
        )
        .child(el("span"))
}

/// Writes a URL into such an element. Only texts are replaced, because new elements take a browser far longer.
pub(super) fn write_url(element: &El, url: &str) {
    let parts = UrlLayout::of(url);
    let start = element.find("span");
    // A scheme is hidden if it is the usual one, and room is kept for an end.
    start.set(
        "class",
        match (parts.before == "https://", parts.end.is_empty()) {
            (true, true) => "url-start url-https",
            (true, false) => "url-start url-https url-cut",
            (false, true) => "url-start",
            (false, false) => "url-start url-cut",
        },
    );
    start.fill_children(&[parts.before, parts.host, parts.path]);
    if let Some(end) = start.node().next_element_sibling() {
        end.set_text_content(Some(parts.end));
    }
}
