use crate::domain::Webhook;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// The distance from the sides of the window, in CSS pixels.
const MARGIN: f64 = 8.0;

/// An open menu.
#[derive(Clone, PartialEq)]
pub(super) struct OpenMenu {
    pub webhook: Webhook,
    /// The button that opens it.
    pub button: Element,
    /// The place of the pointer, if that has opened it.
    pub at: Option<(f64, f64)>,
}

/// Puts an open menu beside its button, or where the pointer is, and within the window.
pub(super) fn place(menu: &HtmlElement, open: &OpenMenu) {
    let button = open.button.get_bounding_client_rect();
    let own = menu.get_bounding_client_rect();
    let Some(root) = leptos::prelude::document().document_element() else {
        return;
    };
    let (width, height) = (
        f64::from(root.client_width()),
        f64::from(root.client_height()),
    );
    let (left, top) = match open.at {
        Some(at) => at,
        // At the end of the button, which is on the left in a language from right to left.
        None if button.left() < width / 2.0 => (button.left(), button.bottom() + MARGIN / 2.0),
        None => (button.right() - own.width(), button.bottom() + MARGIN / 2.0),
    };
    // Above the button if there is no room below.
    let top = if top + own.height() > height - MARGIN {
        let above = open.at.map_or(button.top() - MARGIN / 2.0, |(_, y)| y);
        above - own.height()
    } else {
        top
    };
    let style = menu.style();
    // The style sheet keeps it within the sides of the window, whatever becomes of its width.
    let _ = style.set_property("--menu-left", &format!("{left}px"));
    let _ = style.set_property("top", &format!("{}px", top.max(MARGIN)));
}

/// The place of a mouse event in the window.
pub(super) fn place_of(event: &web_sys::Event) -> Option<(f64, f64)> {
    let event: &web_sys::MouseEvent = event.dyn_ref()?;
    Some((f64::from(event.client_x()), f64::from(event.client_y())))
}
