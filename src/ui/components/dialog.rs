use crate::ui::dom::{El, View, el};
use crate::ui::i18n::Text;
use crate::ui::reactive::{after_render, effect};
use wasm_bindgen::JsCast;
use web_sys::{HtmlDialogElement, HtmlElement};

/// Marks what has the focus when a dialog opens, where that is not the first thing in it. Not `autofocus`: that also takes the
/// focus when the page is drawn, with the dialog still closed.
pub const AT_HAND: &str = "data-at-hand";

/// A modal dialog that is open while `is_open` says so. `on_cancel` is called when the person closes it by the keyboard;
/// it is for whoever opened it to close it then.
pub fn dialog(
    title_id: &'static str,
    title: impl Fn() -> Text + 'static,
    is_open: impl Fn() -> bool + 'static,
    on_cancel: impl Fn() + 'static,
    content: El,
) -> View {
    draw(
        title_id,
        Box::new(title),
        Box::new(is_open),
        Box::new(on_cancel),
        content,
    )
}

/// One copy for all dialogs.
#[inline(never)]
fn draw(
    title_id: &'static str,
    title: Box<dyn Fn() -> Text>,
    is_open: Box<dyn Fn() -> bool>,
    on_cancel: Box<dyn Fn()>,
    content: El,
) -> View {
    let dialog = el("dialog")
        .class("dialog")
        .part("dialog")
        .attr("aria-labelledby", title_id)
        .on("cancel", move |event| {
            event.prevent_default();
            on_cancel();
        })
        .child(el("h2").attr("id", title_id).text_fn(title))
        .child(content);
    let node: HtmlDialogElement = dialog.node().clone().unchecked_into();
    effect(move || {
        if !is_open() {
            node.close();
        } else if !node.open() {
            // Only what is in the document can be shown, and one that is made open is not there yet.
            let node = node.clone();
            after_render(move || {
                let _ = node.show_modal();
                if let Ok(Some(at_hand)) = node.query_selector(&format!("[{AT_HAND}]")) {
                    let _ = at_hand.unchecked_into::<HtmlElement>().focus();
                }
            });
        }
    });
    dialog.into()
}
