//! The rows of the table. They are copied from one row, because a call of the browser for each element and attribute
//! takes most of the time until the list is shown.

use super::hosts::HostForms;
use super::row_highlight::RowHighlight;
use super::row_template::template_of;
use super::row_times::RowTimes;
use super::shared::List;
use super::shown_row::ShownRow;
use crate::domain::{Status, Webhook, WebhookId, is_invisible, masked_url};
use crate::ui::context::{AppContext, use_app};
use crate::ui::dom::{El, el, set_address};
use crate::ui::i18n::{Text, events, list};
use crate::ui::model::list::UrlLayout;
use crate::ui::model::route::Route;
use std::mem::take;
use web_sys::{Element, Node};

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
    times: RowTimes,
    hosts: HostForms,
}

impl Rows {
    pub(super) fn new(shown: List, body: Element) -> Self {
        Self {
            app: use_app(),
            shown,
            body,
            active: None,
            inactive: None,
            times: RowTimes::new(use_app().language),
            hosts: HostForms::new(),
        }
    }

    /// Shows webhooks. The row of a webhook that stays is not replaced, so that it keeps the focus and what is selected
    /// in it. That of another one is filled again where it is, which takes a browser far less than a new one.
    pub(super) fn show(
        &mut self,
        webhooks: &[Webhook],
        highlight: &dyn Fn(&WebhookId) -> RowHighlight,
    ) {
        let decorate = self.shown.decorate.get_value();
        let mut old = Vec::new();
        self.shown.rows.update_value(|rows| old = take(rows));
        let mut rows = Vec::with_capacity(webhooks.len());
        let mut next = self.body.first_child();
        for webhook in webhooks {
            let known = old
                .iter()
                .position(|row: &ShownRow| row.webhook.id == webhook.id);
            let row = match known.map(|at| old.remove(at)) {
                Some(row) if row.webhook == *webhook => row,
                known => {
                    let known = known.or_else(|| take_leaving(&mut old, next.as_ref(), webhooks));
                    let row = self.fill(known, webhook, highlight(&webhook.id));
                    if let Some(decorate) = &decorate {
                        decorate(&row);
                    }
                    row
                }
            };
            next = place(&self.body, &row.node, next);
            rows.push(row);
        }
        for row in old {
            row.node.remove();
        }
        self.shown.rows.set_value(rows);
        self.times.complete(&self.body);
        self.hosts.complete();
    }

    /// Writes the values of a webhook into a row: that of the webhook, if it is shown already, or else a new one.
    fn fill(
        &mut self,
        known: Option<ShownRow>,
        webhook: &Webhook,
        highlight: RowHighlight,
    ) -> ShownRow {
        let template = self.template(webhook.status);
        let row = match known {
            Some(known) => {
                let row = El::of(known.node);
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
        write_url(&row.find(".url"), &masked_url(&webhook.url));
        self.hosts.add(row.find("td > div"), &webhook.url);
        let time = self.times.write(&row, &webhook.updated_at);
        ShownRow {
            webhook: webhook.clone(),
            node: row.node().clone(),
            time,
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
        element.set("title", &shown);
        element.fill(&shown, text.is_data());
    }
}

/// Takes the row that is in this place, if its webhook leaves and the user is not at it.
fn take_leaving(
    old: &mut Vec<ShownRow>,
    place: Option<&Node>,
    webhooks: &[Webhook],
) -> Option<ShownRow> {
    let place = place?;
    let at = old.iter().position(|row| *row.node == *place)?;
    let row = &old[at];
    let leaves = webhooks.iter().all(|it| it.id != row.webhook.id);
    let is_in_use = matches!(row.node.matches(IN_USE), Ok(true));
    (leaves && !is_in_use).then(|| old.remove(at))
}

/// Places a row before `next`, and returns the node that the following row comes before.
fn place(body: &Element, row: &Element, next: Option<Node>) -> Option<Node> {
    if next.as_ref().is_some_and(|next| *next == **row) {
        return row.next_sibling();
    }
    let _ = body.insert_before(row, next.as_ref());
    next
}

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
