use super::el;
use js_sys::{Function, Reflect};
use leptos::prelude::{document, window};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Clipboard, Element, HtmlElement, HtmlInputElement};

/// Copies a line of text to the clipboard. Returns whether that succeeded. `button` is the pressed button.
///
/// Pages over plain HTTP have no `navigator.clipboard`, and a frame may lack the permission for it. The older way by a
/// selection works in both.
pub async fn copy_text(button: &HtmlElement, text: &str) -> bool {
    let clipboard = Reflect::get(&window().navigator(), &"clipboard".into());
    if let Some(clipboard) = clipboard
        .ok()
        .and_then(|it| it.dyn_into::<Clipboard>().ok())
        && JsFuture::from(clipboard.write_text(text)).await.is_ok()
    {
        return true;
    }
    copy_by_selection(button, text)
}

fn copy_by_selection(button: &HtmlElement, text: &str) -> bool {
    // The parent, because a modal dialog makes everything outside of it inert.
    let Some(parent) = button.parent_element() else {
        return false;
    };
    let field = el("input").attr("readonly", "").class("copied-field");
    let field: HtmlInputElement = Element::clone(field.node()).unchecked_into();
    field.set_value(text);
    let _ = parent.append_child(&field);
    field.select();
    // `web_sys` binds this method to another class only.
    let execute = Reflect::get(&document(), &"execCommand".into());
    let execute = execute.ok().and_then(|it| it.dyn_into::<Function>().ok());
    let is_copied = execute.and_then(|execute| execute.call1(&document(), &"copy".into()).ok());
    field.remove();
    let _ = button.focus();
    is_copied.is_some_and(|is_copied: JsValue| is_copied.is_truthy())
}
