use super::copy_urls::{MaskedUrl, copy_urls};
use super::row_highlight::RowHighlight;
use crate::domain::{Webhook, WebhookId, host_forms, is_invisible};
use crate::ui::components::{relative_time, status_badge};
use crate::ui::context::use_app;
use crate::ui::dom::{El, View, el};
use crate::ui::i18n::{Text, events, list};
use crate::ui::model::route::Route;
use crate::wire::Page;

/// The number of rows that are shown. A backend that keeps to the page size returns no more.
const MAX_ROWS: usize = 1000;

/// A page of webhooks; `highlight` returns the highlight of each row.
pub fn table(page: &Page, highlight: impl Fn(&WebhookId) -> RowHighlight) -> View {
    let unreadable = (page.unreadable > 0).then(|| {
        el("p")
            .class("quiet")
            .text(list::unreadable(page.unreadable as u32))
    });
    let shown = &page.webhooks[..page.webhooks.len().min(MAX_ROWS)];
    let hidden = (page.webhooks.len() - shown.len()) as u32;
    let hidden = (hidden > 0).then(|| el("p").class("quiet").text(list::more_rows(hidden)));
    let mut masked = Vec::new();
    let rows = shown
        .iter()
        .map(|webhook| row(webhook, highlight(&webhook.id), &mut masked));
    let body = el("tbody").children(rows);
    let table = el("table")
        .class("table")
        .part("table")
        .child(el("caption").class("visually-hidden").text(list::CAPTION))
        .child(columns())
        .child(body);
    copy_urls(&table, masked);
    View::of([
        el("div")
            .class("table-frame")
            .part("table-frame")
            .child(table)
            .into(),
        hidden.into(),
        unreadable.into(),
    ])
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

fn row(webhook: &Webhook, highlight: RowHighlight, masked: &mut Vec<MaskedUrl>) -> View {
    let href = use_app().navigator.href(&Route::Webhook {
        id: webhook.id.as_str().to_owned(),
    });
    let is_unnamed = webhook.name.chars().all(is_invisible);
    let name = if is_unnamed {
        list::UNNAMED
    } else {
        (&webhook.name).into()
    };
    let link = el("a")
        .class("row-link")
        .href(&href)
        .attr("dir", "auto")
        .attr_text("title", name.clone())
        .text(name);
    let new = highlight.is_new.then(|| {
        el("span")
            .class("badge badge-new")
            .text(list::CREATED_JUST_NOW)
    });
    let url = clipped("clip url", "ltr", Text::masked_url(&webhook.url))
        .attr("lang", "en")
        .part("url");
    MaskedUrl::note(masked, &url, &webhook.url);
    el("tr")
        .part("row")
        .attr_if(
            "class",
            highlight.is_highlighted.then_some("row-highlighted"),
        )
        .child(el("th").attr("scope", "row").child(link).child(new))
        .child(cell(list::EVENT).child(clipped("event", "auto", events::name(&webhook.event))))
        .child(cell(list::URL).child(el("div").child(url).child(host(&webhook.url))))
        .child(cell(list::STATUS).child(status_badge(webhook.status)))
        .child(cell(list::UPDATED).child(relative_time(&webhook.updated_at)))
        .into()
}

/// A cell with the name of its column, for narrow screens on which columns become lines.
fn cell(label: Text) -> El {
    el("td").attr_text("data-label", label)
}

/// A text that is truncated if it does not fit, with the full text as tooltip.
fn clipped(class: &str, direction: &str, text: Text) -> El {
    el("span")
        .class(class)
        .attr("dir", direction)
        .attr_text("title", text.clone())
        .text(text)
}

/// Both forms of an internationalized host, so that a look-alike is noticed.
fn host(url: &str) -> Option<El> {
    let (readable, ascii) = host_forms(url)?;
    let forms = el("span")
        .class("host-forms")
        .child(el("bdi").data(&readable))
        .child(" = ")
        .child(el("bdi").data(&ascii));
    Some(forms)
}
