//! The list of webhooks: `/settings/webhooks`.

mod copy_urls;
mod pagination;
mod row_highlight;
mod rows;
mod skeleton;
mod stale;
mod state;
mod table;

pub use pagination::pagination;
#[cfg(feature = "gallery")]
pub use row_highlight::RowHighlight;
pub use skeleton::skeleton;
pub use table::table;

use crate::client::WriteOutcome;
use crate::ui::components::{
    ButtonVariant, IconName, button, empty_state, icon, link_button, note, page_header,
};
use crate::ui::context::{AppContext, use_app, use_title};
use crate::ui::dom::{TextFn, View, el};
use crate::ui::i18n::{common, errors::Operation, list as text};
use crate::ui::model::route::Route;
use crate::ui::pages::forbidden::forbidden;
use crate::ui::pages::problem::failure;
use crate::ui::reactive::Handler;
use crate::ui::state::webhooks::ListedPage;
use row_highlight::HighlightedRow;
use stale::stale;
use state::{ListState, use_list};

pub fn list() -> View {
    let app = use_app();
    let title = TextFn::new(|| common::WEBHOOKS);
    use_title(title);
    let number = move || match app.navigator.route().get() {
        Route::Webhooks { page } => page,
        _ => 1,
    };
    let (rows, reload) = use_list(number);
    let highlighted = HighlightedRow::default();
    let can_create =
        move || !app.is_read_only() && !rows.with(|rows| matches!(rows, ListState::Forbidden(_)));
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
    let ready = move |listed: &ListedPage| {
        let incomplete = listed.may_be_incomplete.then(|| maybe_incomplete(reload));
        View::of([
            incomplete.into(),
            table(&listed.page, highlighted.now(app.webhooks)),
            pagination(listed.number, &listed.page),
        ])
    };
    let content = el("div").slot(
        move || rows.get(),
        move |rows| match rows {
            ListState::Loading => skeleton(),
            ListState::Forbidden(error) => forbidden(Operation::LoadList, error, reload),
            ListState::Failed(error) => failure(
                (Operation::LoadList, WriteOutcome::Rejected),
                error,
                &[],
                Some(reload),
            ),
            ListState::Empty => empty(app),
            ListState::PastEnd => past_end(app),
            ListState::Ready(listed) => ready(listed),
            ListState::Stale(listed, error) => {
                View::of([stale(listed, error, reload), ready(listed)])
            }
        },
    );
    View::of([
        page_header(title, None, [new.into()]),
        el("p").class("prose quiet").text(text::INTRO).into(),
        content.into(),
    ])
}

fn empty(app: AppContext) -> View {
    let way_on = (app.navigator.href(&Route::NewWebhook), text::CREATE_FIRST);
    let (explained, way_on) = if app.is_read_only_untracked() {
        (text::EMPTY_READ_ONLY, None)
    } else {
        (text::EMPTY_EXPLAINED, Some(way_on))
    };
    empty_state(text::EMPTY, explained, way_on)
}

fn maybe_incomplete(reload: Handler) -> View {
    let explained = el("p").text(text::MAYBE_INCOMPLETE_EXPLAINED).into();
    let retry = button(ButtonVariant::Plain).text(common::TRY_AGAIN);
    let body = [explained, retry.on_click(move || reload.run()).into()];
    let shown = note(IconName::Warning, text::MAYBE_INCOMPLETE, body);
    el("div").attr("role", "status").child(shown).into()
}

fn past_end(app: AppContext) -> View {
    let way_on = (app.navigator.href(&Route::WEBHOOKS), text::FIRST_PAGE);
    empty_state(text::PAST_END, text::PAST_END_EXPLAINED, Some(way_on))
}
