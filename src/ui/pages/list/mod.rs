//! The list of webhooks: `/settings/webhooks`.

mod actions;
mod copy_urls;
mod finder;
mod follow_table;
mod hosts;
mod kept_rows;
mod message;
mod message_view;
mod pagination;
mod row_details;
mod row_highlight;
mod row_template;
mod rows;
mod shared;
mod shown_row;
mod skeleton;
mod stale;
mod state;
mod table;
mod trouble;
mod url_cell;

pub use pagination::pagination;
pub use skeleton::skeleton;
#[cfg(feature = "gallery")]
pub use {finder::tools as list_tools, row_highlight::RowHighlight, shared::List, table::table};

use crate::ui::components::{ButtonVariant, IconName, icon, link_button, page_header};
use crate::ui::context::{use_app, use_title};
use crate::ui::dom::{TextFn, View, el};
use crate::ui::i18n::{common, list as text};
use crate::ui::model::route::Route;
use finder::tools;
use message::Message;
use message_view::message_view;
use row_highlight::HighlightedRow;
use shared::ListState;
use state::use_list;
#[cfg(feature = "gallery")]
pub use table::hidden_rows;
#[cfg(not(feature = "gallery"))]
use table::hidden_rows;
use table::table as table_view;

pub fn list() -> View {
    let app = use_app();
    let title = TextFn::new(|| common::WEBHOOKS);
    use_title(title);
    let list = use_list();
    let highlighted = HighlightedRow::default();
    let can_create =
        move || !app.is_read_only() && !list.state.with(|it| matches!(it, ListState::Forbidden(_)));
    let new = el("div").show(can_create, move || {
        link_button(
            ButtonVariant::Primary,
            &app.navigator.href(&Route::NewWebhook),
        )
        .attr_if("aria-keyshortcuts", app.has_shortcuts().then_some("n"))
        .child(icon(IconName::Plus))
        .text(text::NEW)
        .into()
    });
    let highlight = move || highlighted.now(app.webhooks);
    let content = el("div")
        .slot(
            move || list.state.with(Message::of),
            move |message| message_view(message, app, list.reload),
        )
        .show(
            move || list.state.with(|state| state.listed().is_some()),
            move || table_view(list, highlight),
        )
        .slot(
            move || list.state.with(|state| state.listed().cloned()),
            |listed| match listed {
                Some(listed) => View::of([hidden_rows(&listed.page), pagination(listed)]),
                None => View::empty(),
            },
        );
    View::of([
        page_header(title, None, [new.into()]),
        el("p").class("prose quiet").text(text::INTRO).into(),
        tools(list),
        content.into(),
    ])
}
