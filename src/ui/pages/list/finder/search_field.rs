use super::state::Finder;
use crate::ui::components::{ButtonVariant, IconName, LateIcon, button, icon, late_icon};
use crate::ui::dom::{View, el};
use crate::ui::i18n::find;
use crate::ui::reactive::{Handler, after_render, effect};
use crate::ui::state::navigator::HistoryChange;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, HtmlInputElement, KeyboardEvent};

/// The field that searches as one types. Escape and the button clear it.
pub(super) fn search_field(finder: Finder) -> View {
    let input = el("input")
        .part("input")
        .attr("type", "search")
        .attr("autocomplete", "off")
        .attr("autocapitalize", "none")
        .attr("spellcheck", "false")
        .attr("enterkeyhint", "search")
        .attr("maxlength", "200")
        .attr_if(
            "aria-keyshortcuts",
            finder.app.has_shortcuts().then_some("/"),
        )
        .attr_text("aria-label", find::SEARCH)
        .attr_text("placeholder", find::SEARCH_HINT);
    let node: HtmlInputElement = input.node().clone().unchecked_into();
    let shown = node.clone();
    effect(move || {
        finder.typed.with(|typed| {
            // Setting an equal value would move the caret.
            if shown.value() != *typed {
                shown.set_value(typed);
            }
        });
    });
    let focused = node.clone();
    effect(move || {
        if finder.app.search_focus.take() {
            let node = focused.clone();
            after_render(move || {
                let _ = node.focus();
                node.select();
            });
        }
    });
    let (read, cleared, emptied) = (node.clone(), node.clone(), node.clone());
    let clear = Handler::new(move || {
        finder.search(String::new(), &emptied);
        finder.write_address(HistoryChange::ReplaceInPlace);
    });
    let input = input
        .on("input", move |_| finder.search(read.value(), &read))
        .on("keydown", move |event| {
            let pressed: Option<&KeyboardEvent> = event.dyn_ref();
            match pressed
                .filter(|pressed| !pressed.is_composing())
                .map(KeyboardEvent::key)
            {
                Some(key) if key == "Enter" => {
                    finder.write_address(HistoryChange::ReplaceInPlace);
                }
                Some(key) if key == "ArrowDown" => {
                    event.prevent_default();
                    focus_first_row(finder);
                }
                Some(key) if key == "Escape" && !node.value().is_empty() => {
                    event.prevent_default();
                    clear.run();
                }
                _ => {}
            }
        })
        .on("blur", move |_| {
            finder.write_address(HistoryChange::ReplaceInPlace);
        });
    let clear_button = move || {
        let cleared = cleared.clone();
        button(ButtonVariant::Icon)
            .attr_text("aria-label", find::CLEAR_SEARCH)
            .child(icon(IconName::Cross))
            .on_click(move || {
                clear.run();
                // The button is about to disappear.
                let _ = cleared.focus();
            })
            .into()
    };
    let has_text = move || finder.typed.with(|typed| !typed.is_empty());
    el("div")
        .class("search-field")
        .child(late_icon(LateIcon::Search))
        .child(input)
        .show(has_text, clear_button)
        .into()
}

fn focus_first_row(finder: Finder) {
    finder.list.rows.with_value(|rows| {
        let link = rows.first().map(|row| row.node.query_selector(".row-link"));
        if let Some(Ok(Some(link))) = link {
            let _ = link.unchecked_into::<HtmlElement>().focus();
        }
    });
}
