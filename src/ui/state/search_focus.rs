use crate::ui::reactive::LocalSignal;

/// Whether the search field of the list is to take the focus, once it is there.
#[derive(Clone, Copy, Default)]
pub struct SearchFocus(LocalSignal<bool>);

impl SearchFocus {
    pub fn request(self) {
        self.0.set(true);
    }

    /// Returns whether it was requested, and ends the request. Reactive.
    pub fn take(self) -> bool {
        let is_requested = self.0.get();
        if is_requested {
            self.0.set(false);
        }
        is_requested
    }
}
