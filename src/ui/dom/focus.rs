use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, ShadowRoot};

/// Whether the focus is in the instance that an element is in, or nowhere else in the app's own page: from a host page around it, it is
/// not taken away.
pub fn has_focus(element: &Element) -> bool {
    let root: Option<ShadowRoot> = element.get_root_node().dyn_into().ok();
    root.is_none_or(|root| root.active_element().is_some())
}

/// Gives the focus to an element that no key leads to.
pub fn take_focus(element: &Element) {
    // `tabindex` is a name like any other.
    let _ = element.set_attribute("tabindex", "-1");
    let _ = element.unchecked_ref::<HtmlElement>().focus();
}
