use super::chips::chips;
use super::created_note::created_note;
use super::filters::{filters, order_filter, size_filter};
use super::no_match::no_match;
use super::search_field::search_field;
use super::state::Finder;
use super::summary::summary;
use crate::ui::components::{ButtonVariant, LateIcon, button, dialog, late_icon};
use crate::ui::dom::{View, el};
use crate::ui::i18n::{Text, find, shortcuts};
use crate::ui::pages::list::shared::ListState;
use crate::ui::reactive::LocalSignal;
use crate::ui::state::account::Progress;

/// Search, filters, and what they have found. Absent while there is nothing to search.
pub(super) fn bar(finder: Finder) -> View {
    let is_useful = move || {
        let is_filtered = finder.view().is_filtered();
        finder.list.state.with(|state| match state {
            ListState::Forbidden(_) => false,
            ListState::Empty => is_filtered,
            _ => true,
        })
    };
    let content = move || {
        View::of([
            tools(finder),
            chips(finder),
            summary(finder),
            created_note(finder),
            no_match(finder),
        ])
    };
    View::show(is_useful, content)
}

fn tools(finder: Finder) -> View {
    let is_sheet_open = LocalSignal::new(false);
    let refresh = button(ButtonVariant::Icon)
        .attr_text("aria-label", find::REFRESH)
        .attr_text("title", find::REFRESH)
        .attr_when("aria-busy", move || {
            finder.app.webhooks.account.progress() == Progress::Refreshing
        })
        .child(late_icon(LateIcon::Refresh))
        .on_click(move || {
            finder.kept.release();
            finder.list.reload.run();
        });
    el("div")
        .class("list-bar")
        .attr("role", "search")
        .attr_text("aria-label", find::SEARCH)
        .child(search_field(finder))
        .child(el("div").class("list-filters").child(filters(finder)))
        .child(sheet_button(finder, is_sheet_open))
        .child(refresh)
        .child(sheet(finder, is_sheet_open))
        .into()
}

/// The number of filters in use, without the search.
fn count(finder: Finder) -> u32 {
    let view = finder.view();
    u32::from(view.state.is_some()) + u32::from(view.needs_attention) + view.events.len() as u32
}

/// Opens the filters in a narrow window, in which they are not beside the search.
fn sheet_button(finder: Finder, is_open: LocalSignal<bool>) -> View {
    button(ButtonVariant::Plain)
        .class("button list-sheet-button")
        .attr("aria-haspopup", "dialog")
        .child(late_icon(LateIcon::Filter))
        .child(el("span").text_fn(move || match count(finder) {
            0 => find::FILTERS,
            count => find::filters_in_use(count),
        }))
        .on_click(move || {
            finder.wants_counts.set(true);
            is_open.set(true);
        })
        .into()
}

fn sheet(finder: Finder, is_open: LocalSignal<bool>) -> View {
    let close = move || is_open.set(false);
    let done = move || match finder.found.get() {
        Some(found) if finder.shows_account() => find::show_rows(Text::count(found.total)),
        _ => shortcuts::CLOSE,
    };
    let controls = move || {
        View::of([
            filters(finder),
            order_filter(finder),
            size_filter(finder, "webhooks-size-in-sheet"),
        ])
    };
    let content = el("div")
        .class("dialog-content list-sheet")
        .show(move || is_open.get(), controls)
        .child(
            el("div")
                .class("dialog-actions")
                .child(button(ButtonVariant::Primary).text_fn(done).on_click(close)),
        );
    dialog(
        "webhooks-filters-title",
        || find::FILTERS,
        move || is_open.get(),
        close,
        content,
    )
}
