use leptos::logging::warn;
use leptos::prelude::{GetValue, IsDisposed, LocalStorage, StoredValue};
use std::{any::Any, cell::RefCell, marker::PhantomData, mem, ptr, rc::Rc};

type Slot = StoredValue<Rc<dyn Any>, LocalStorage>;

/// A `Copy` handle to a value owned by the current reactive owner.
///
/// Leptos' `StoredValue` and `RwSignal` are compiled for every type that they contain. This type erases the value's
/// type, so that they are compiled once, which makes the app 3.6 KB smaller (brotli).
pub struct Stored<T> {
    slot: Slot,
    // Invariant in `T`, so that a handle can't be converted to one of a subtype.
    of: PhantomData<fn(T) -> T>,
}

impl<T> Clone for Stored<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Stored<T> {}

impl<T: Default + 'static> Default for Stored<T> {
    fn default() -> Self {
        Self::new(T::default())
    }
}

impl<T: 'static> Stored<T> {
    pub fn new(value: T) -> Self {
        Self {
            slot: store(Rc::new(RefCell::new(value))),
            of: PhantomData,
        }
    }

    /// Passes the value to `read`.
    ///
    /// # Panics
    ///
    /// If the owner is disposed, or inside [`Self::update_value`] of the same value.
    pub fn with_value<R>(self, read: impl FnOnce(&T) -> R) -> R {
        let stored = self.slot.get_value();
        let value = cell(&stored).borrow();
        read(&value)
    }

    /// Passes the value to `read`, or returns `None` if the owner is disposed or the value is being updated.
    pub fn try_with_value<R>(self, read: impl FnOnce(&T) -> R) -> Option<R> {
        let stored = self.slot.try_get_value()?;
        let value = cell(&stored).try_borrow().ok()?;
        Some(read(&value))
    }

    /// # Panics
    ///
    /// Like [`Self::with_value`].
    pub fn get_value(self) -> T
    where
        T: Clone,
    {
        self.with_value(T::clone)
    }

    /// The value, or `None` if the owner is disposed or the value is being updated.
    pub fn try_get_value(self) -> Option<T>
    where
        T: Clone,
    {
        self.try_with_value(T::clone)
    }

    /// Changes the value. Like Leptos' own, does nothing if the owner is disposed, or while the value is being read or
    /// updated.
    pub fn update_value(self, change: impl FnOnce(&mut T)) {
        let is_changed = self.try_update_value(change).is_some();
        self.warn_unless(is_changed);
    }

    /// Changes the value, or returns `None` if the owner is disposed or the value is being read or updated.
    pub fn try_update_value<R>(self, change: impl FnOnce(&mut T) -> R) -> Option<R> {
        let stored = self.slot.try_get_value()?;
        let mut value = cell(&stored).try_borrow_mut().ok()?;
        Some(change(&mut value))
    }

    /// Sets the value. Does nothing in the same cases as [`Self::update_value`].
    pub fn set_value(self, value: T) {
        let is_changed = self.replace(value);
        self.warn_unless(is_changed);
    }

    /// Sets the value, or returns it if the owner is disposed or the value is being read or updated.
    pub fn try_set_value(self, value: T) -> Option<T> {
        let mut value = Some(value);
        // The previous value is dropped after the update, because its destructor may access this handle.
        let _previous =
            self.try_update_value(|stored| value.take().map(|new| mem::replace(stored, new)));
        value
    }

    /// Sets the value, and returns whether it could.
    pub(super) fn replace(self, value: T) -> bool {
        // The previous value is dropped after the update, because its destructor may access this handle.
        self.try_update_value(|stored| mem::replace(stored, value))
            .is_some()
    }

    /// Warns in development builds that a change was lost, unless the owner is disposed.
    pub(super) fn warn_unless(self, is_changed: bool) {
        if cfg!(debug_assertions) && !is_changed && !self.slot.is_disposed() {
            warn!("A value was not changed, because it was being read or updated.");
        }
    }
}

#[inline(never)]
fn store(value: Rc<dyn Any>) -> Slot {
    Slot::new_local(value)
}

/// A checked downcast in every function that is compiled for a type costs 1.9 KB (brotli).
#[expect(unsafe_code, reason = "the type of the value is known, see SAFETY")]
fn cell<T: 'static>(stored: &Rc<dyn Any>) -> &RefCell<T> {
    debug_assert!(stored.is::<RefCell<T>>());
    // SAFETY: a `Stored<T>` comes only from `Stored::<T>::new`, which puts a `RefCell<T>` into its slot, and no
    // function replaces it.
    unsafe { &*ptr::from_ref(&**stored).cast() }
}
