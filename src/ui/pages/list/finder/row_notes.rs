use super::state::Finder;
use crate::domain::{Webhook, WebhookId};
use crate::ui::dom::{El, el};
use crate::ui::i18n::{Text, find, list};
use crate::ui::model::list::Sort;
use crate::ui::pages::list::shown_row::ShownRow;
use crate::ui::reactive::{LocalSignal, after_render, effect};
use crate::ui::state::listed_page::ListedPage;
use leptos::prelude::untrack;
use std::cell::RefCell;

/// What others have done to a webhook while its list is shown.
#[derive(Clone, Copy, PartialEq)]
enum Mark {
    Created,
    Changed,
}

impl Mark {
    fn label(self) -> Text {
        match self {
            Self::Created => list::CREATED_JUST_NOW,
            Self::Changed => find::CHANGED,
        }
    }
}

type Marks = Vec<(WebhookId, Mark)>;

/// Marks rows that others have created or changed since the view was opened, and says of kept rows that the filters do
/// not select them any more.
pub(super) fn note_in_rows(finder: Finder) {
    let marks = LocalSignal::<Marks>::default();
    let before = RefCell::new(None::<ListedPage>);
    effect(move || {
        let Some(listed) = finder.list.state.with(|state| state.listed().cloned()) else {
            return;
        };
        let old = before.replace(Some(listed.clone()));
        let same_view = old.filter(|old| old.view == listed.view);
        let known = marks.with_untracked(Clone::clone);
        marks.set(same_view.map_or(Vec::new(), |old| {
            untrack(|| compare(finder, &old, &listed, known))
        }));
    });
    let mut was_noted = false;
    effect(move || {
        marks.track();
        finder.list.state.track();
        finder.list.table.track();
        let kept = finder
            .found
            .with(|found| found.as_ref().map(|found| found.kept.clone()));
        let is_noted = marks.with_untracked(|marks| !marks.is_empty())
            || kept.as_ref().is_some_and(|kept| !kept.is_empty());
        if !is_noted && !was_noted {
            return;
        }
        was_noted = is_noted;
        after_render(move || {
            let _ = finder.list.rows.try_with_value(|rows| {
                for row in rows {
                    let is_kept = kept
                        .as_ref()
                        .is_some_and(|kept| kept.contains(&row.webhook.id));
                    let mark = marks.try_with_untracked(|marks| mark_of(marks, &row.webhook.id));
                    note(finder, row, mark.flatten(), is_kept);
                }
            });
        });
    });
}

/// The marks of a page, after it was loaded once more.
fn compare(finder: Finder, old: &ListedPage, new: &ListedPage, known: Marks) -> Marks {
    // Rows that are read one page after the other are not new. Without a total, more of them are to be read.
    let is_whole = new.view.sort == Sort::NEWEST_FIRST && old.page.total.is_some();
    let own = finder.app.webhooks.last_replaced();
    let old = &old.page.webhooks;
    let newest = old.iter().map(|webhook| &webhook.created_at.0).max();
    let mark = |(at, webhook): (usize, &Webhook)| {
        let same_place = old.get(at).filter(|before| before.id == webhook.id);
        let before = same_place.or_else(|| old.iter().find(|before| before.id == webhook.id));
        let mark = match before {
            _ if own.as_ref() == Some(webhook) => None,
            Some(before) if before == webhook => mark_of(&known, &webhook.id),
            Some(_) => Some(Mark::Changed),
            None => {
                let is_new = newest.is_some_and(|newest| webhook.created_at.0 > *newest);
                (is_new && is_whole).then_some(Mark::Created)
            }
        };
        Some((webhook.id.clone(), mark?))
    };
    new.page
        .webhooks
        .iter()
        .enumerate()
        .filter_map(mark)
        .collect()
}

fn mark_of(marks: &Marks, id: &WebhookId) -> Option<Mark> {
    let mut marks = marks.iter();
    marks.find(|(known, _)| known == id).map(|(_, mark)| *mark)
}

fn note(finder: Finder, row: &ShownRow, mark: Option<Mark>, is_kept: bool) {
    let node = El::of(row.node.clone());
    node.remove_within(".badge-changed");
    node.remove_within(".row-kept");
    let language = finder.app.language;
    if let Some(mark) = mark {
        let label = language.render_untracked(&mark.label());
        let badge = el("span").class("badge badge-new badge-changed");
        node.find(".row-link")
            .add_after(badge.child(label.as_str()));
    }
    if is_kept {
        let text = language.render_untracked(&find::KEPT);
        let line = el("span").class("row-kept").child(text.as_str());
        node.find("th").append(line);
    }
}
