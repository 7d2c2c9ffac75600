use leptos::prelude::{GetValue, LocalStorage, StoredValue};
use std::{any::Any, cell::RefCell, marker::PhantomData, rc::Rc};

type Slot = StoredValue<Rc<dyn Any>, LocalStorage>;

/// A `Copy` handle to a value owned by the current reactive owner.
///
/// Leptos' `StoredValue` and `RwSignal` are compiled for every type that they contain. This type erases the value's
/// type, so that they are compiled once, which makes the app 3.6 KB smaller (brotli).
pub struct Stored<T> {
    slot: Slot,
    of: PhantomData<fn() -> T>,
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

    pub fn with_value<R>(self, read: impl FnOnce(&T) -> R) -> R {
        let stored = self.slot.get_value();
        read(&cell(&stored).borrow())
    }

    pub fn get_value(self) -> T
    where
        T: Clone,
    {
        self.with_value(T::clone)
    }

    /// The value, or `None` if the owner is disposed.
    pub fn try_get_value(self) -> Option<T>
    where
        T: Clone,
    {
        let stored = self.slot.try_get_value()?;
        let value = cell::<T>(&stored).borrow().clone();
        Some(value)
    }

    pub fn update_value(self, change: impl FnOnce(&mut T)) {
        let stored = self.slot.get_value();
        change(&mut cell(&stored).borrow_mut());
    }

    pub fn set_value(self, value: T) {
        self.update_value(|stored| *stored = value);
    }

    /// Sets the value, or returns it if the owner is disposed.
    pub fn try_set_value(self, value: T) -> Option<T> {
        match self.slot.try_get_value() {
            Some(stored) => {
                *cell(&stored).borrow_mut() = value;
                None
            }
            None => Some(value),
        }
    }
}

#[inline(never)]
fn store(value: Rc<dyn Any>) -> Slot {
    Slot::new_local(value)
}

fn cell<T: 'static>(stored: &Rc<dyn Any>) -> &RefCell<T> {
    stored
        .downcast_ref()
        .expect("a slot contains the type that it was created with")
}
