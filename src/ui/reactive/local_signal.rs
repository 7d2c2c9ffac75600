use super::{Stored, effect};
use leptos::prelude::{RwSignal, Track, Update, untrack};

/// A `Copy` handle to a reactive value: effects that read it run again after it is set. Like [`Stored`], it is
/// compiled once for all types.
pub struct LocalSignal<T> {
    value: Stored<T>,
    changes: RwSignal<u32>,
}

impl<T> Clone for LocalSignal<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for LocalSignal<T> {}

impl<T: Default + 'static> Default for LocalSignal<T> {
    fn default() -> Self {
        Self::new(T::default())
    }
}

impl<T: 'static> LocalSignal<T> {
    pub fn new(value: T) -> Self {
        Self {
            value: Stored::new(value),
            changes: RwSignal::new(0),
        }
    }

    /// A derived value that is only set when it changes.
    ///
    /// Leptos' `Memo` would be used here alone, and adds 3 KB of code.
    pub fn distinct(value: impl Fn() -> T + 'static) -> Self
    where
        T: PartialEq,
    {
        let signal = Self::new(untrack(&value));
        effect(move || {
            let now = value();
            if signal.with_untracked(|current| *current != now) {
                signal.set(now);
            }
        });
        signal
    }

    // `track_caller` makes Leptos' warning about untracked reads name the caller.

    /// Subscribes the current effect.
    #[cfg_attr(debug_assertions, track_caller)]
    pub fn track(self) {
        self.changes.track();
    }

    /// Passes the value to `read`, and subscribes the current effect.
    ///
    /// # Panics
    ///
    /// If the owner is disposed, or inside [`Self::update`] of the same signal.
    #[cfg_attr(debug_assertions, track_caller)]
    pub fn with<R>(self, read: impl FnOnce(&T) -> R) -> R {
        self.track();
        self.value.with_value(read)
    }

    /// # Panics
    ///
    /// Like [`Self::with`].
    pub fn with_untracked<R>(self, read: impl FnOnce(&T) -> R) -> R {
        self.value.with_value(read)
    }

    /// Passes the value to `read`, or returns `None` if the owner is disposed or the value is being updated.
    pub fn try_with_untracked<R>(self, read: impl FnOnce(&T) -> R) -> Option<R> {
        self.value.try_with_value(read)
    }

    /// The value. Subscribes the current effect.
    ///
    /// # Panics
    ///
    /// Like [`Self::with`].
    #[cfg_attr(debug_assertions, track_caller)]
    pub fn get(self) -> T
    where
        T: Clone,
    {
        self.with(T::clone)
    }

    /// The value, or `None` if the owner is disposed or the value is being updated. Subscribes the current effect.
    #[cfg_attr(debug_assertions, track_caller)]
    pub fn try_get(self) -> Option<T>
    where
        T: Clone,
    {
        self.track();
        self.value.try_get_value()
    }

    /// # Panics
    ///
    /// Like [`Self::with`].
    pub fn get_untracked(self) -> T
    where
        T: Clone,
    {
        self.value.get_value()
    }

    /// Sets the value, and runs the effects that read it. Like Leptos' own, does nothing if the owner is disposed, or
    /// while the value is being read or updated.
    pub fn set(self, value: T) {
        let is_changed = self.value.replace(value);
        if is_changed {
            changed(self.changes);
        }
        self.value.warn_unless(is_changed);
    }

    /// Sets the value, or returns it if the owner is disposed or the value is being read or updated.
    pub fn try_set(self, value: T) -> Option<T> {
        let rest = self.value.try_set_value(value);
        if rest.is_none() {
            changed(self.changes);
        }
        rest
    }

    /// Changes the value, and runs the effects that read it. Does nothing in the same cases as [`Self::set`].
    pub fn update(self, change: impl FnOnce(&mut T)) {
        let is_changed = self.value.try_update_value(change).is_some();
        if is_changed {
            changed(self.changes);
        }
        self.value.warn_unless(is_changed);
    }
}

#[inline(never)]
fn changed(changes: RwSignal<u32>) {
    changes.update(|count| *count = count.wrapping_add(1));
}
