use super::conflict::conflict_dialog;
use super::specimen::{section, specimen};
use crate::client::engine::TokenSource;
use crate::ui::components::{ButtonVariant, button};
use crate::ui::context::use_app;
use crate::ui::dom::{View, el};
use crate::ui::reactive::LocalSignal;
use leptos::task::spawn_local;

/// A button for each dialog.
pub fn dialogs() -> View {
    let app = use_app();
    let in_conflict = LocalSignal::new(false);
    let opener = |name: &'static str, open: Box<dyn Fn()>| {
        button(ButtonVariant::Plain)
            .text(name.into())
            .on_click(open)
            .into()
    };
    let openers = el("div").class("actions").children([
        opener(
            "Leave",
            Box::new(move || app.navigator.leave_guard.show_dialog()),
        ),
        opener(
            "Token",
            Box::new(move || {
                app.session.answer(None);
                spawn_local(async move {
                    app.session.ask(TokenSource::User).await;
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
