use super::shared::List;
use crate::ui::reactive::effect;
use leptos::prelude::{Owner, untrack};
use std::cell::RefCell;
use web_sys::Element;

/// Calls `then` with each table that the list shows. What it registers is disposed with that table.
pub(super) fn follow_table(list: List, then: impl Fn(&Element) + 'static) {
    let owner = Owner::new();
    let shown = RefCell::new(None::<Owner>);
    effect(move || {
        if let Some(shown) = shown.take() {
            shown.cleanup();
        }
        if let Some(table) = list.table.get() {
            let inner = owner.with(Owner::new);
            inner.with(|| untrack(|| then(&table)));
            shown.replace(Some(inner));
        }
    });
}
