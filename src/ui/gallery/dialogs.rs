use super::conflict::conflict_dialog;
use super::specimen::{section, specimen};
use crate::ui::components::{Look, button};
use crate::ui::context::use_app;
use crate::ui::dom::{View, el};
use crate::ui::reactive::Signal;
use leptos::task::spawn_local;

/// Dialogs, each behind a button, so that the page can be looked at.
pub fn dialogs() -> View {
    let app = use_app();
    let in_conflict = Signal::new(false);
    let opener = |name: &'static str, open: Box<dyn Fn()>| {
        button(Look::Plain).text(name.into()).on_click(open).into()
    };
    let openers = el("div").class("actions").children([
        opener("Leave", Box::new(move || app.navigator.leaving.show())),
        opener(
            "Token",
            Box::new(move || {
                app.session.answer(None);
                spawn_local(async move {
                    app.session.token(false).await;
                });
            }),
        ),
        opener("Shortcuts", Box::new(move || app.shortcut_list.show(true))),
        opener("Conflict", Box::new(move || in_conflict.set(true))),
    ]);
    let conflict = el("div").show(
        move || in_conflict.get(),
        move || conflict_dialog(move || in_conflict.set(false)),
    );
    section(
        "dialogs",
        "Dialogs",
        [specimen("Closed", openers), conflict.into()],
    )
}
