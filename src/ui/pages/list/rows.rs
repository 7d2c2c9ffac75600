//! Rows of the table. One row is built for each status, and copied: that takes far fewer calls into the browser than
//! building the elements of each row, and nothing in a row follows signals or the language by itself.

use super::copy_urls::MaskedUrl;
use super::row_highlight::RowHighlight;
use crate::domain::{Status, Timestamp, Webhook, host_forms, is_invisible};
use crate::ui::components::{
    is_relative, milliseconds, relative_text, status_badge, unreadable_time,
};
use crate::ui::context::{AppContext, use_app};
use crate::ui::dom::{El, View, el, set_address};
use crate::ui::i18n::{NumberFormat, Text, events, list};
use crate::ui::model::route::Route;
use crate::ui::reactive::{after_paint, effect};
use js_sys::Date;
use std::mem::take;
use web_sys::Element;

/// A blank as tall as the date that follows.
const NO_TIME_YET: &str = "\u{a0}";

/// Rows that are being created.
pub(super) struct Rows {
    app: AppContext,
    active: Option<El>,
    inactive: Option<El>,
    pub(super) masked: Vec<MaskedUrl>,
    /// The elements whose text is relative to now, and their times in milliseconds since 1970.
    times: Vec<(Element, f64)>,
    /// The elements of all times, and those whose text is still missing.
    dated: Vec<(Element, f64)>,
    missing: Vec<(Element, f64)>,
}

impl Rows {
    pub(super) fn new() -> Self {
        Self {
            app: use_app(),
            active: None,
            inactive: None,
            masked: Vec::new(),
            times: Vec::new(),
            dated: Vec::new(),
            missing: Vec::new(),
        }
    }

    pub(super) fn row(&mut self, webhook: &Webhook, highlight: RowHighlight) -> View {
        let row = self.copy_of(webhook.status);
        if highlight.is_highlighted {
            row.set("class", "row-highlighted");
        }
        let is_unnamed = webhook.name.chars().all(is_invisible);
        let name = if is_unnamed {
            list::UNNAMED
        } else {
            (&webhook.name).into()
        };
        let link = row.find("a");
        let id = webhook.id.as_str().to_owned();
        let address = self.app.navigator.href(&Route::Webhook { id });
        set_address(link.node(), &address);
        self.fill(&link, &name);
        if highlight.is_new {
            let new = el("span").class("badge badge-new");
            row.find("th").append(new.text(list::CREATED_JUST_NOW));
        }
        self.fill(&row.find(".event"), &events::name(&webhook.event));
        let url = row.find(".url");
        self.fill(&url, &Text::masked_url(&webhook.url));
        MaskedUrl::note(&mut self.masked, &url, &webhook.url);
        if let Some(forms) = host(&webhook.url) {
            row.find("td > div").append(forms);
        }
        self.fill_time(&row, &webhook.updated_at);
        row.into()
    }

    fn copy_of(&mut self, status: Status) -> El {
        let template = match status {
            Status::Active => &mut self.active,
            Status::Inactive => &mut self.inactive,
        };
        template.get_or_insert_with(|| template_of(status)).copy()
    }

    /// Writes a text that is truncated if it does not fit, with the full text as tooltip.
    fn fill(&self, element: &El, text: &Text) {
        let shown = self.app.language.render_untracked(text);
        element.set("title", &shown);
        element.fill(&shown, text.is_data());
    }

    fn fill_time(&mut self, row: &El, at: &Timestamp) {
        let (time, then) = (row.find("time"), milliseconds(at));
        let text = if then.is_nan() {
            unreadable_time(at)
        } else {
            time.set("datetime", &at.0);
            let time = (time.node().clone(), then);
            self.dated.push(time.clone());
            if is_relative(Date::now() - then) {
                self.times.push(time);
            } else if !self.app.language.has_formatter(NumberFormat::DateTime) {
                time.0.set_text_content(Some(NO_TIME_YET));
                self.missing.push(time);
                return;
            }
            relative_text(then)
        };
        let shown = self.app.language.render_untracked(&text);
        time.fill(&shown, text.is_data());
    }

    /// Adds what no row needs at once after `table` is painted: the exact times, as tooltips, and the dates that are
    /// missing. The first date of a visit takes the browser longer than all rows.
    pub(super) fn add_dates(&mut self, table: &El) {
        let language = self.app.language;
        let (dated, missing) = (take(&mut self.dated), take(&mut self.missing));
        after_paint(table.node(), move || {
            for (time, then) in &missing {
                let text = language.render_untracked(&relative_text(*then));
                time.set_text_content(Some(&text));
            }
            for (time, then) in &dated {
                let exact = Text::number(*then, NumberFormat::ExactDateTime);
                let _ = time.set_attribute("title", &language.render_untracked(&exact));
            }
        });
    }

    /// Keeps the times relative to now up to date, for as long as the current owner lives.
    pub(super) fn follow_clock(self) {
        if self.times.is_empty() {
            return;
        }
        let (clock, language) = (self.app.clock, self.app.language);
        clock.start();
        effect(move || {
            clock.track();
            for (time, then) in &self.times {
                let text = language.render_untracked(&relative_text(*then));
                time.set_text_content(Some(&text));
            }
        });
    }
}

/// A row without the values of a webhook.
fn template_of(status: Status) -> El {
    let link = el("a").class("row-link").attr("dir", "auto");
    let event = el("span").class("event").attr("dir", "auto");
    let url = el("span")
        .class("clip url")
        .attr("dir", "ltr")
        .attr("lang", "en")
        .part("url");
    el("tr")
        .part("row")
        .child(el("th").attr("scope", "row").child(link))
        .child(cell(list::EVENT).child(event))
        .child(cell(list::URL).child(el("div").child(url)))
        .child(cell(list::STATUS).child(status_badge(status)))
        .child(cell(list::UPDATED).child(el("time")))
}

/// A cell with the name of its column, for narrow screens on which columns become lines.
fn cell(label: Text) -> El {
    el("td").attr_text("data-label", label)
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
