use crate::ui::reactive::LocalSignal;

/// Whether the dialog with the list of shortcuts is open.
#[derive(Clone, Copy, Default)]
pub struct ShortcutList(LocalSignal<bool>);

impl ShortcutList {
    pub fn is_shown(self) -> bool {
        self.0.get()
    }

    pub fn show(self, is_shown: bool) {
        self.0.set(is_shown);
    }
}
