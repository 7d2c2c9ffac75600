//! Creates nodes by the methods of `Document.prototype`. A host page may have an element that hides those of the
//! document itself, such as `<img name="createElement">`.

use leptos::prelude::document;
use wasm_bindgen::prelude::*;
use web_sys::{Document, Element, Node};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_namespace = ["Document", "prototype", "createElement"], js_name = call)]
    fn call_create_element(document: &Document, tag: &str) -> Result<Element, JsValue>;

    #[wasm_bindgen(js_namespace = ["Document", "prototype", "createElementNS"], js_name = call)]
    fn call_create_element_ns(document: &Document, namespace: &str, tag: &str) -> Element;

    #[wasm_bindgen(js_namespace = ["Document", "prototype", "createTextNode"], js_name = call)]
    fn call_create_text_node(document: &Document, text: &str) -> Node;

    #[wasm_bindgen(js_namespace = ["Document", "prototype", "createComment"], js_name = call)]
    fn call_create_comment(document: &Document, text: &str) -> Node;

    #[wasm_bindgen(js_namespace = ["Document", "prototype", "createDocumentFragment"], js_name = call)]
    fn call_create_fragment(document: &Document) -> Node;
}

/// An HTML element.
///
/// # Panics
///
/// If `tag` is not a valid name, or a script of the page has replaced the method by one that throws.
pub(super) fn element(tag: &str) -> Element {
    // `expect` would bring the code that formats every kind of value.
    call_create_element(&document(), tag).unwrap_or_else(|_| panic!("the tag is one of HTML's"))
}

/// An SVG element. Throws if `tag` is not a valid name.
pub(super) fn svg_element(tag: &str) -> Element {
    call_create_element_ns(&document(), "http://www.w3.org/2000/svg", tag)
}

pub(super) fn text(text: &str) -> Node {
    call_create_text_node(&document(), text)
}

/// A comment, which marks a place.
pub(super) fn marker() -> Node {
    call_create_comment(&document(), "")
}

pub(super) fn fragment() -> Node {
    call_create_fragment(&document())
}
