use crate::ui::reactive::after_render;
use web_sys::{Element, ScrollIntoViewOptions, ScrollLogicalPosition};

/// Scrolls an element within `within` into view, after rendering, and no further than necessary.
pub fn reveal(within: &Element, selector: &'static str) {
    let within = within.clone();
    after_render(move || {
        let Ok(Some(target)) = within.query_selector(selector) else {
            return;
        };
        let options = ScrollIntoViewOptions::new();
        options.set_block(ScrollLogicalPosition::Nearest);
        target.scroll_into_view_with_scroll_into_view_options(&options);
    });
}
