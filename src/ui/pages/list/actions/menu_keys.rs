use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, KeyboardEvent};

/// Arrow keys, Home, End and first letters move within the menu.
pub(super) fn move_in_menu(event: &Event, close: impl Fn()) {
    let Some(pressed) = event.dyn_ref::<KeyboardEvent>() else {
        return;
    };
    let Some(menu) = event
        .current_target()
        .and_then(|menu| menu.dyn_into::<Element>().ok())
    else {
        return;
    };
    let Ok(items) = menu.query_selector_all("[role='menuitem']") else {
        return;
    };
    let count = items.length();
    let item = |nth: u32| items.get(nth).map(JsCast::unchecked_into::<HtmlElement>);
    let focused = (0..count)
        .find(|nth| item(*nth).is_some_and(|item| matches!(item.matches(":focus"), Ok(true))));
    let now = focused.unwrap_or(0);
    let key = pressed.key();
    let next = match key.as_str() {
        "ArrowDown" => (now + 1) % count,
        "ArrowUp" => (now + count - 1) % count,
        "Home" => 0,
        "End" => count - 1,
        "Tab" => {
            event.prevent_default();
            return close();
        }
        letter if letter.chars().count() == 1 && letter != " " => {
            let starts = |nth: &u32| {
                let text = item(*nth)
                    .and_then(|item| item.text_content())
                    .unwrap_or_default();
                text.to_lowercase().starts_with(&letter.to_lowercase())
            };
            match (1..=count).map(|step| (now + step) % count).find(starts) {
                Some(nth) => nth,
                None => return,
            }
        }
        _ => return,
    };
    event.prevent_default();
    if let Some(item) = item(next) {
        let _ = item.focus();
    }
}
