use crate::ui::reactive::effect;
use std::cell::Cell;

/// Stores a draft whenever the unsaved values change, and removes it once there are none. The draft of an earlier
/// visit stays until then.
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
