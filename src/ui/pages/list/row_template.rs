use super::url_cell::empty_url;
use crate::domain::Status;
use crate::ui::components::status_badge;
use crate::ui::dom::{El, el};
use crate::ui::i18n::{Text, list};

/// A row without the values of a webhook.
pub(super) fn template_of(status: Status) -> El {
    let link = el("a").class("row-link").attr("dir", "auto");
    let event = el("span").class("event").attr("dir", "auto");
    el("tr")
        .part("row")
        .child(el("th").attr("scope", "row").child(link))
        .child(cell("cell-event", list::EVENT).child(event))
        .child(cell("cell-url", list::URL).child(el("div").child(empty_url())))
        .child(cell("cell-status", list::STATUS).child(status_badge(status)))
        .child(cell("cell-updated", list::UPDATED).child(el("time")))
}

/// A cell with the name of its column, for narrow screens on which columns become lines.
fn cell(class: &str, label: Text) -> El {
    el("td").class(class).attr_text("data-label", label)
}
