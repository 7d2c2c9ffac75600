use crate::ui::reactive::after_render;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// Moves the focus to the first field with a problem, or else to the error above the form, after rendering.
pub fn focus_first_problem(form: &Element) {
    let form = form.clone();
    after_render(move || {
        let find = |selector| form.query_selector(selector).ok().flatten();
        let target = find("input[aria-invalid='true'], [role='listbox'][aria-invalid='true']")
            .or_else(|| find("[role='alert']"));
        if let Some(target) = target {
            let _ = target.unchecked_into::<HtmlElement>().focus();
        }
    });
}
