//! The rows of the table. They are copied from one row, because a call of the browser for each element and attribute
//! takes most of the time until the list is shown.

use super::hosts::HostForms;
use super::row_details::RowDetails;
use super::row_highlight::RowHighlight;
use super::row_template::template_of;
use super::shared::List;
use super::shown_row::ShownRow;
use super::url_cell::write_url;
use crate::domain::{Status, Webhook, WebhookId, is_invisible, masked_url};
use crate::ui::context::{AppContext, use_app};
use crate::ui::dom::{El, el, set_address};
use crate::ui::i18n::{Text, events, list};
use crate::ui::model::route::Route;
use std::mem::take;
use web_sys::Element;

/// The number of rows that are shown. A backend that keeps to the page size returns no more.
pub(super) const MAX_ROWS: usize = 1000;

/// The state in a row.
const BADGE: &str = "td .badge";

/// A row that has the focus, or from which a menu is open.
const IN_USE: &str = ":focus-within, :has([aria-expanded='true'])";

/// Shows rows, and changes them to those of another page.
pub(super) struct Rows {
    app: AppContext,
    shown: List,
    body: Element,
    active: Option<El>,
    inactive: Option<El>,
    details: RowDetails,
    hosts: HostForms,
    /// The webhooks of the page, and how many of them are shown.
    webhooks: Vec<Webhook>,
    done: usize,
    highlight: Highlight,
}

/// Returns the highlight of a row.
pub(super) type Highlight = Box<dyn Fn(&WebhookId) -> RowHighlight>;

impl Rows {
    pub(super) fn new(shown: List, body: Element) -> Self {
        Self {
            app: use_app(),
            shown,
            body,
            active: None,
            inactive: None,
            details: RowDetails::new(use_app().language),
            hosts: HostForms::new(),
            webhooks: Vec::new(),
            done: 0,
            highlight: Box::new(|_| RowHighlight::default()),
        }
    }

    /// Begins to show a page. Rows of the previous one stay until [`Self::step`] has come to them.
    pub(super) fn begin(&mut self, webhooks: &[Webhook], highlight: Highlight) {
        self.webhooks = webhooks.to_vec();
        self.done = 0;
        self.highlight = highlight;
    }

    /// Shows one more webhook. Returns whether there are others.
    ///
    /// The row of a webhook that stays is not replaced, so that it keeps the focus and what is selected in it. That of
    /// another one is filled again where it is, which takes a browser far less than a new one.
    pub(super) fn step(&mut self) -> bool {
        let webhook = self.webhooks.get(self.done).cloned();
        let Some(webhook) = webhook.filter(|_| self.done < MAX_ROWS) else {
            self.end();
            return false;
        };
        let (mut rows, at) = (Vec::new(), self.done);
        self.done += 1;
        self.shown.rows.update_value(|shown| rows = take(shown));
        let next = rows.get(at).map(|row| row.node.clone());
        let known = rows
            .iter()
            .skip(at)
            .position(|row| row.webhook.id == webhook.id);
        if let Some(distance @ 1..) = known {
            let row = rows.remove(at + distance);
            rows.insert(at, row);
        }
        let is_recycled = known.is_some() || rows.get(at).is_some_and(|row| self.is_leaving(row));
        let old = rows.get(at).filter(|_| is_recycled);
        if known.is_none() || old.is_some_and(|row| row.webhook != webhook) {
            let row = self.fill(old, webhook);
            if let Some(decorate) = self.shown.decorate.get_value() {
                decorate(&row);
            }
            if is_recycled {
                rows[at] = row;
            } else {
                rows.insert(at, row);
            }
        }
        if next.as_ref() != Some(&rows[at].node) {
            let _ = self.body.insert_before(&rows[at].node, next.as_deref());
        }
        self.shown.rows.set_value(rows);
        true
    }

    /// Removes rows that are left, and completes the others.
    fn end(&mut self) {
        self.shown.rows.update_value(|rows| {
            while rows.len() > self.done
                && let Some(row) = rows.pop()
            {
                row.node.remove();
            }
        });
        self.details.complete(&self.body);
        self.hosts.complete();
    }

    /// Whether the webhook of a row is not on the page any more, and the user is not at it.
    fn is_leaving(&self, row: &ShownRow) -> bool {
        let stays = self.webhooks.iter().any(|it| it.id == row.webhook.id);
        !stays && !matches!(row.node.matches(IN_USE), Ok(true))
    }

    /// Writes the values of a webhook into a row: a known one, or else a new one.
    fn fill(&mut self, known: Option<&ShownRow>, webhook: Webhook) -> ShownRow {
        let highlight = (self.highlight)(&webhook.id);
        let template = self.template(webhook.status);
        let row = match known {
            Some(known) => {
                let row = El::of(known.node.clone());
                if known.webhook.status != webhook.status {
                    row.find(BADGE).replace_with(&template.find(BADGE).copy());
                }
                if known.webhook.id != webhook.id {
                    row.keep_only("th", ".row-link");
                    let _ = row.node().remove_attribute("class");
                }
                row
            }
            None => template.copy(),
        };
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
        self.write(&link, &name);
        if highlight.is_new {
            let new = el("span").class("badge-new badge");
            row.find("th").append(new.text(list::CREATED_JUST_NOW));
        }
        self.write(&row.find(".event"), &events::name(&webhook.event));
        let (cell, url) = (row.find(".url"), masked_url(&webhook.url));
        write_url(&cell, &url);
        self.details.add_tooltip(&cell, url);
        self.hosts.add(row.find("td > div"), &webhook.url);
        let time = self.details.write_time(&row, &webhook.updated_at);
        ShownRow {
            node: row.node().clone(),
            time,
            webhook,
        }
    }

    fn template(&mut self, status: Status) -> &El {
        let template = match status {
            Status::Active => &mut self.active,
            Status::Inactive => &mut self.inactive,
        };
        template.get_or_insert_with(|| template_of(status))
    }

    /// Writes a text that is truncated if it does not fit, with the full text as tooltip.
    fn write(&self, element: &El, text: &Text) {
        let shown = self.app.language.render_untracked(text);
        element.fill(&shown, text.is_data());
        self.details.add_tooltip(element, shown);
    }
}
