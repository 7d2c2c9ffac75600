use super::copy_urls::copy_urls;
use super::row_highlight::RowHighlight;
use super::rows::Rows;
use crate::domain::{Webhook, WebhookId};
use crate::ui::context::use_app;
use crate::ui::dom::{View, el};
use crate::ui::i18n::list;
use crate::wire::Page;

/// The number of rows that are shown. A backend that keeps to the page size returns no more.
const MAX_ROWS: usize = 1000;

/// A page of webhooks; `highlight` returns the highlight of each row.
pub fn table(page: &Page, highlight: impl Fn(&WebhookId) -> RowHighlight + 'static) -> View {
    let unreadable = (page.unreadable > 0).then(|| {
        el("p")
            .class("quiet")
            .text(list::unreadable(page.unreadable as u32))
    });
    let shown = page.webhooks[..page.webhooks.len().min(MAX_ROWS)].to_vec();
    let hidden = (page.webhooks.len() - shown.len()) as u32;
    let hidden = (hidden > 0).then(|| el("p").class("quiet").text(list::more_rows(hidden)));
    let language = use_app().language;
    let frame = el("div")
        .class("table-frame")
        .part("table-frame")
        // The rows do not follow the language by themselves.
        .slot(
            move || language.locale(),
            move |_| table_of(&shown, &highlight),
        );
    View::of([frame.into(), hidden.into(), unreadable.into()])
}

fn table_of(webhooks: &[Webhook], highlight: &dyn Fn(&WebhookId) -> RowHighlight) -> View {
    let mut rows = Rows::new();
    let body = el("tbody").children(
        webhooks
            .iter()
            .map(|webhook| rows.row(webhook, highlight(&webhook.id))),
    );
    let table = el("table")
        .class("table")
        .part("table")
        .child(el("caption").class("visually-hidden").text(list::CAPTION))
        .child(columns())
        .child(body);
    copy_urls(&table, std::mem::take(&mut rows.masked));
    rows.add_dates(&table);
    rows.follow_clock();
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
            .text(label)
            .into()
    });
    el("thead").child(el("tr").children(cells)).into()
}
