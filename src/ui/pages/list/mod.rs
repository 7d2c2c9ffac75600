//! The list of webhooks: `/settings/webhooks`.

mod pagination;
mod row_highlight;
mod skeleton;
mod stale;
mod state;
mod table;

pub use pagination::pagination;
#[cfg(feature = "gallery")]
pub use row_highlight::Standing;
pub use skeleton::skeleton;
pub use table::table;

use crate::client::WriteOutcome;
use crate::ui::components::{Look, Shape, empty_state, icon, link_button, page_header};
use crate::ui::context::{AppContext, use_app, use_title};
use crate::ui::dom::{TextOf, View, el};
use crate::ui::i18n::{common, errors::Task, list as text};
use crate::ui::model::route::Route;
use crate::ui::pages::forbidden::forbidden;
use crate::ui::pages::problem::failure;
use crate::ui::state::webhooks::Listed;
use row_highlight::FreshRow;
use stale::stale;
use state::{Rows, use_rows};
use std::rc::Rc;

pub fn list() -> View {
    let app = use_app();
    let title: TextOf = Rc::new(|| common::WEBHOOKS);
    use_title(title.clone());
    let number = move || match app.navigator.route().get() {
        Route::Webhooks { page } => page,
        _ => 1,
    };
    let (rows, reload) = use_rows(number);
    let fresh = FreshRow::default();
    let can_create =
        move || !app.is_read_only() && !rows.with(|rows| matches!(rows, Rows::Forbidden(_)));
    let new = el("div").show(can_create, move || {
        link_button(Look::Primary, &app.navigator.href(&Route::NewWebhook))
            .attr_if("aria-keyshortcuts", app.has_shortcuts().then_some("n"))
            .child(icon(Shape::Plus))
            .text(text::NEW)
            .into()
    });
    let ready = move |listed: &Listed| {
        View::of([
            table(&listed.page, fresh.now(app.webhooks)),
            pagination(listed.number, &listed.page),
        ])
    };
    let content = el("div").slot(
        move || rows.get(),
        move |rows| match rows {
            Rows::Loading => skeleton(),
            Rows::Forbidden(error) => forbidden(Task::LoadList, error, reload),
            Rows::Failed(error) => failure(
                (Task::LoadList, WriteOutcome::Rejected),
                error,
                &[],
                Some(reload),
            ),
            Rows::Empty => empty(app),
            Rows::PastEnd => past_end(app),
            Rows::Ready(listed) => ready(listed),
            Rows::Stale(listed, error) => View::of([stale(listed, error, reload), ready(listed)]),
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
    let is_read_only = app.is_read_only_now();
    empty_state(
        text::EMPTY,
        text::EMPTY_EXPLAINED,
        Some(way_on).filter(|_| !is_read_only),
    )
}

fn past_end(app: AppContext) -> View {
    let way_on = (app.navigator.href(&Route::WEBHOOKS), text::FIRST_PAGE);
    empty_state(text::PAST_END, text::PAST_END_EXPLAINED, Some(way_on))
}
