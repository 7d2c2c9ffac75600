use crate::ui::reactive::effect;
use std::cell::Cell;

/// Stores what is unsaved each time it changes, and forgets it once there is nothing left of it, for as long as the form lives.
/// A draft of an earlier visit is left alone until then.
pub fn store_draft(
    is_unsaved: impl Fn() -> bool + 'static,
    store: impl Fn() + 'static,
    forget: impl Fn() + 'static,
) {
    let was_unsaved = Cell::new(false);
    effect(move || {
        let is_unsaved = is_unsaved();
        if is_unsaved {
            store();
        } else if was_unsaved.get() {
            forget();
        }
        was_unsaved.set(is_unsaved);
    });
}
