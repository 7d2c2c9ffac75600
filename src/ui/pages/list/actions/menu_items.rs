use super::Actions;
use super::curl::curl_command;
use super::menu_place::OpenMenu;
use super::row_test::send_test;
use crate::ui::dom::{El, View, copy_text, el};
use crate::ui::i18n::{Text, edit, find, shared, test_message};
use crate::ui::model::route::Route;
use crate::ui::pages::new::start_duplicate;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// The items of the menu of a row.
pub(super) fn items(actions: Actions, open: &OpenMenu) -> View {
    let (app, webhook) = (actions.app, open.webhook.clone());
    let close = move || {
        actions.menu.try_set(None);
    };
    let id = webhook.id.as_str().to_owned();
    let href = app.navigator.href(&Route::Webhook { id: id.clone() });
    let edit_link = item("a", find::EDIT).href(&href).on_click(close);
    let mut items: Vec<View> = vec![edit_link.into()];
    if !app.is_read_only_untracked() {
        let copied = webhook.clone();
        let duplicate = item("button", edit::DUPLICATE).on_click(move || {
            close();
            start_duplicate(app, &copied);
        });
        items.push(duplicate.into());
        let tested = webhook.clone();
        let test = item("button", test_message::SEND).on_click(move || {
            close();
            send_test(actions, &tested);
        });
        items.push(test.into());
    }
    let values = [
        (find::COPY_URL, webhook.url.clone(), find::URL_COPIED),
        (edit::COPY_IDENTIFIER, id, find::IDENTIFIER_COPIED),
        (
            find::COPY_CURL,
            curl_command(&webhook.url),
            find::CURL_COPIED,
        ),
    ];
    for (label, value, done) in values {
        let button = item("button", label);
        let node: HtmlElement = button.node().clone().unchecked_into();
        let (close, name) = (close, webhook.name.clone());
        let button = button.on_click(move || {
            let (node, value, close) = (node.clone(), value.clone(), close);
            let (name, done) = (name.clone(), done.clone());
            spawn_local(async move {
                // The menu is still open: what it is above can't be copied from.
                if copy_text(&node, &value).await {
                    app.notices.success(done, (&name).into());
                } else {
                    app.notices.error(shared::COPY_FAILED, Text::EMPTY);
                }
                close();
            });
        });
        items.push(button.into());
    }
    View::of(items)
}

fn item(tag: &'static str, label: Text) -> El {
    let item = el(tag)
        .attr("role", "menuitem")
        .attr("tabindex", "-1")
        .class("menu-item")
        .text(label);
    if tag == "button" {
        item.attr("type", "button")
    } else {
        item
    }
}
