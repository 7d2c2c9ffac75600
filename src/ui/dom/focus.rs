use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, ShadowRoot};

/// Whether the focus is within the instance that contains `element`, so that moving it does not take it away from the
/// host page. Always true for an app that has the page to itself.
pub fn has_focus(element: &Element) -> bool {
    let root: Option<ShadowRoot> = element.get_root_node().dyn_into().ok();
    root.is_none_or(|root| root.active_element().is_some())
}

/// Focuses an element that is not in the tab order.
pub fn take_focus(element: &Element) {
    // Fails for malformed names only.
    let _ = element.set_attribute("tabindex", "-1");
    let _ = element.unchecked_ref::<HtmlElement>().focus();
}
