//! Finding webhooks in the list: search, filters, orders and sizes of pages. In the lazy part, beside what only the
//! rows of a large account need.

mod bar;
mod chips;
mod created_note;
mod event_menu;
mod filters;
mod headings;
mod marking;
mod no_match;
mod reading;
mod refresh;
mod row_notes;
mod search_field;
mod selection;
mod showing;
mod state;
mod summary;

use super::actions::{menu, use_actions};
use super::copy_urls::copy_urls;
use super::kept_rows::KeptRows;
use super::shared::List;
use crate::ui::context::use_app;
use crate::ui::dom::{View, el};
use crate::ui::lazy::{SplitLoaderError, lazy_view, loaded};
#[cfg(feature = "split")]
use wasm_split_macros::wasm_split;

/// What is above the table; empty until the lazy part is loaded.
pub fn tools(list: List) -> View {
    let view = lazy_view(use_app().lazy_parts, move || loaded(render(list)));
    el("div").class("list-tools").child(view).into()
}

#[allow(clippy::unnecessary_wraps, reason = "the macro wants a `Result`")]
#[cfg_attr(feature = "split", wasm_split(late, fallible, wasm_split_path = crate::ui::lazy))]
fn render(list: List) -> Result<View, SplitLoaderError> {
    let kept = KeptRows::new();
    let finder = state::use_finder(list, kept);
    reading::read_when_required(finder);
    refresh::refresh_on_request(finder);
    refresh::refresh_on_return(finder);
    headings::sort_by_headings(finder);
    copy_urls(list);
    let actions = use_actions(list, kept);
    marking::mark_matches(finder);
    row_notes::note_in_rows(finder);
    Ok(View::of([bar::bar(finder), menu(actions)]))
}
