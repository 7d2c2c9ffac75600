use crate::ui::dom::{El, View, el};
use crate::ui::i18n::Text;
use crate::ui::reactive::{after_render, effect};
use wasm_bindgen::JsCast;
use web_sys::{HtmlDialogElement, HtmlElement};

/// Marks the element that receives the focus when a dialog opens, if that is not the first one. `autofocus` would also
/// take the focus on the page's first rendering, while the dialog is closed.
pub const AT_HAND: &str = "data-at-hand";

/// A modal dialog that is open while `is_open` returns true. `on_cancel` is called when the user presses Escape; the
/// caller closes the dialog.
pub fn dialog(
    title_id: &'static str,
    title: impl Fn() -> Text + 'static,
    is_open: impl Fn() -> bool + 'static,
    on_cancel: impl Fn() + 'static,
    content: El,
) -> View {
    render(
        title_id,
        Box::new(title),
        Box::new(is_open),
        Box::new(on_cancel),
        content,
    )
}

/// Not generic, so that it is compiled once.
#[inline(never)]
fn render(
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
            // `showModal` requires the dialog to be in the document.
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
