use super::table::columns;
use crate::ui::dom::{View, el};
use crate::ui::i18n::list;

/// The number of placeholder rows that fit on a screen.
const ROWS: usize = 8;

/// A placeholder for the table while it is loading.
pub fn skeleton() -> View {
    let bar = || el("span").class("skeleton");
    let cell = |class| el("td").class(class).child(bar()).into();
    let cells = ["cell-event", "cell-url", "cell-status", "cell-updated"];
    let row = || {
        let heading = el("th").child(bar());
        el("tr").child(heading).children(cells.map(cell)).into()
    };
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
