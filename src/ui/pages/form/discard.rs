use crate::ui::components::{Look, button};
use crate::ui::dom::{Act, View, el};
use crate::ui::text::common;

/// The button beside the primary action that takes the form back to where it was; there while there is something to take back.
pub fn discard_button(is_unsaved: impl Fn() -> bool + 'static, discard: Act) -> View {
    el("div")
        .show(is_unsaved, move || {
            let discard = discard.clone();
            button(Look::Quiet)
                .text(common::DISCARD)
                .on_click(move || discard())
                .into()
        })
        .into()
}
