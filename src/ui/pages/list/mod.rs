//! The list of webhooks: `/settings/webhooks`.

mod load;
mod pagination;
mod skeleton;
mod table;

use crate::ui::components::{Look, Shape, empty_state, icon, link_button, page_header};
use crate::ui::context::{AppContext, use_app, use_title};
use crate::ui::dom::{TextOf, View, el};
use crate::ui::pages::problem::failure;
use crate::ui::route::Route;
use crate::ui::text::{common, errors::Task, list as text};
use leptos::prelude::*;
use load::{Rows, use_rows};
use pagination::pagination;
use skeleton::skeleton;
use std::rc::Rc;
use table::table;

pub fn list() -> View {
    let app = use_app();
    let title: TextOf = Rc::new(|| common::WEBHOOKS.to_owned());
    use_title(title.clone());
    let number = move || match app.navigator.route().get() {
        Route::Webhooks { page } => page,
        _ => 1,
    };
    let (rows, reload) = use_rows(number);
    let fresh = app.webhooks.take_fresh();
    let new = link_button(Look::Primary, &app.navigator.href(&Route::NewWebhook))
        .child(icon(Shape::Plus))
        .text(text::NEW);
    let content = el("div").slot(
        move || rows.get(),
        move |rows| match rows {
            Rows::Loading => skeleton(),
            Rows::Failed(error) => failure(Task::LoadList, error, &[], Some(reload)),
            Rows::Empty => empty(app),
            Rows::PastEnd => past_end(app),
            Rows::Ready {
                number,
                page,
                refresh,
            } => View::of([
                refresh
                    .as_ref()
                    .map(|error| failure(Task::LoadList, error, &[], Some(reload)))
                    .into(),
                table(page, fresh.as_ref()),
                pagination(*number, page),
            ]),
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
    empty_state(text::EMPTY, text::EMPTY_EXPLAINED, way_on)
}

fn past_end(app: AppContext) -> View {
    let way_on = (app.navigator.href(&Route::WEBHOOKS), text::FIRST_PAGE);
    empty_state(text::PAST_END, text::PAST_END_EXPLAINED, way_on)
}
