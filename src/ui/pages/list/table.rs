use super::row_details::follow_clock;
use super::row_highlight::RowHighlight;
use super::rows::{MAX_ROWS, Rows};
use super::shared::{Fill, List};
use crate::domain::WebhookId;
use crate::ui::context::use_app;
use crate::ui::dom::{View, el};
use crate::ui::i18n::list;
use crate::ui::reactive::effect;
use crate::wire::Page;
use leptos::prelude::{on_cleanup, untrack};
use std::{cell::RefCell, rc::Rc};

/// The page of webhooks that `page` passes on, as long as there is one. `highlight` returns the highlight of a row for
/// one rendering.
pub fn table<H: Fn(&WebhookId) -> RowHighlight + 'static>(
    shown: List,
    highlight: impl Fn() -> H + Clone + 'static,
) -> View {
    let language = use_app().language;
    el("div")
        .class("table-frame")
        .part("table-frame")
        // The rows do not follow the language by themselves.
        .slot(
            move || language.locale(),
            move |_| table_of(shown, highlight.clone()),
        )
        .into()
}

/// Notes on rows that a page has and the table does not show.
pub fn hidden_rows(page: &Page) -> View {
    let unreadable = (page.unreadable > 0).then(|| {
        el("p")
            .class("quiet")
            .text(list::unreadable(page.unreadable as u32))
    });
    let hidden = page.webhooks.len().saturating_sub(MAX_ROWS) as u32;
    let hidden = (hidden > 0).then(|| el("p").class("quiet").text(list::more_rows(hidden)));
    View::of([hidden.into(), unreadable.into()])
}

fn table_of<H: Fn(&WebhookId) -> RowHighlight + 'static>(
    shown: List,
    highlight: impl Fn() -> H + 'static,
) -> View {
    let body = el("tbody");
    let rows = RefCell::new(Rows::new(shown, body.node().clone()));
    let fill: Fill = Rc::new(move |webhooks| {
        if let Some(webhooks) = webhooks {
            rows.borrow_mut().begin(webhooks, Box::new(highlight()));
        }
        webhooks.is_some() || rows.borrow_mut().step()
    });
    shown.fill.set_value(Some(fill.clone()));
    let table = el("table")
        .class("table")
        .part("table")
        .child(el("caption").class("visually-hidden").text(list::CAPTION))
        .child(columns())
        .child(body);
    let node = table.node().clone();
    effect(move || {
        shown.state.with(|state| {
            if let Some(listed) = state.listed() {
                fill(Some(&listed.page.webhooks));
                untrack(|| while fill(None) {});
            }
        });
    });
    follow_clock(shown);
    shown.table.set(Some(node));
    let language = use_app().language;
    on_cleanup(move || {
        shown.table.try_set(None);
        shown.fill.try_set_value(None);
        shown.rows.try_set_value(Vec::new());
        language.sweep_later();
    });
    table.into()
}

/// The column headings; their classes set the widths.
pub fn columns() -> View {
    let headings = [
        ("column-name", list::NAME),
        ("column-event", list::EVENT),
        ("column-url", list::URL),
        ("column-status", list::STATUS),
        ("column-updated", list::UPDATED),
    ];
    let cells = headings.map(|(class, label)| {
        el("th")
            .attr("scope", "col")
            .class(class)
            .child(el("span").class("column-label").text(label))
            .into()
    });
    el("thead").child(el("tr").children(cells)).into()
}
