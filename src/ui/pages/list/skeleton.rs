use super::table::columns;
use crate::ui::dom::{View, el};
use crate::ui::i18n::list;

/// The number of placeholder rows that fit on a screen.
const ROWS: usize = 8;

/// A placeholder for the table while it is loading.
pub fn skeleton() -> View {
    let cell = || el("td").child(el("span").class("skeleton")).into();
    let row = || el("tr").children((0..5).map(|_| cell())).into();
    let body = el("tbody").children((0..ROWS).map(|_| row()));
    View::of([
        el("p")
            .class("visually-hidden")
            .attr("role", "status")
            .text(list::LOADING)
            .into(),
        el("div")
            .class("table-frame")
            .attr("aria-hidden", "true")
            .child(el("table").class("table").child(columns()).child(body))
            .into(),
    ])
}
