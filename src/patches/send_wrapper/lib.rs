//! A replacement of send_wrapper that compares threads only where there can be several (see Cargo.toml).

use std::{
    fmt,
    future::Future,
    mem::{ManuallyDrop, needs_drop},
    ops::{Deref, DerefMut},
    pin::Pin,
    task::{Context, Poll},
};

/// A value that only the thread that wrapped it can use.
pub struct SendWrapper<T> {
    value: ManuallyDrop<T>,
    thread: Thread,
}

impl<T> SendWrapper<T> {
    /// Wraps a value for the current thread.
    pub fn new(value: T) -> Self {
        Self {
            value: ManuallyDrop::new(value),
            thread: Thread::current(),
        }
    }

    /// Whether the current thread can use the value.
    pub fn valid(&self) -> bool {
        self.thread == Thread::current()
    }

    /// Unwraps the value.
    ///
    /// # Panics
    ///
    /// In another thread than the one that wrapped it.
    #[expect(
        unsafe_code,
        reason = "a value can't be moved out of a type that implements `Drop`"
    )]
    pub fn take(self) -> T {
        self.check();
        let mut this = ManuallyDrop::new(self);
        // SAFETY: `this` is not used again, and does not drop the value.
        unsafe { ManuallyDrop::take(&mut this.value) }
    }

    fn check(&self) {
        assert!(self.valid(), "the value belongs to another thread");
    }
}

#[expect(unsafe_code, reason = "this is what the crate is for")]
// SAFETY: no other thread than the one that wrapped the value can use or drop it.
unsafe impl<T> Send for SendWrapper<T> {}
#[expect(unsafe_code, reason = "this is what the crate is for")]
// SAFETY: as above.
unsafe impl<T> Sync for SendWrapper<T> {}

impl<T> Deref for SendWrapper<T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.check();
        &self.value
    }
}

impl<T> DerefMut for SendWrapper<T> {
    fn deref_mut(&mut self) -> &mut T {
        self.check();
        &mut self.value
    }
}

impl<T> Drop for SendWrapper<T> {
    #[expect(unsafe_code, reason = "a value is dropped by its own thread only")]
    fn drop(&mut self) {
        if needs_drop::<T>() {
            self.check();
            // SAFETY: the value is not used again.
            unsafe { ManuallyDrop::drop(&mut self.value) }
        }
    }
}

impl<T: fmt::Debug> fmt::Debug for SendWrapper<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("SendWrapper").field(&**self).finish()
    }
}

impl<T: Clone> Clone for SendWrapper<T> {
    fn clone(&self) -> Self {
        Self::new((**self).clone())
    }
}

impl<F: Future> Future for SendWrapper<F> {
    type Output = F::Output;

    #[expect(unsafe_code, reason = "the future is a field of a pinned struct")]
    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<F::Output> {
        self.check();
        // SAFETY: the future is pinned with its wrapper, and `take` needs the wrapper unpinned.
        unsafe { self.map_unchecked_mut(|this| &mut *this.value) }.poll(context)
    }
}

#[cfg(feature = "futures")]
impl<S: futures_core::Stream> futures_core::Stream for SendWrapper<S> {
    type Item = S::Item;

    #[expect(unsafe_code, reason = "the stream is a field of a pinned struct")]
    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<S::Item>> {
        self.check();
        // SAFETY: the stream is pinned with its wrapper, and `take` needs the wrapper unpinned.
        unsafe { self.map_unchecked_mut(|this| &mut *this.value) }.poll_next(context)
    }
}

#[cfg(any(not(target_family = "wasm"), target_feature = "atomics"))]
#[derive(PartialEq)]
struct Thread(std::thread::ThreadId);

#[cfg(any(not(target_family = "wasm"), target_feature = "atomics"))]
impl Thread {
    fn current() -> Self {
        Self(std::thread::current().id())
    }
}

/// The only thread.
#[cfg(all(target_family = "wasm", not(target_feature = "atomics")))]
#[derive(PartialEq)]
struct Thread;

#[cfg(all(target_family = "wasm", not(target_feature = "atomics")))]
impl Thread {
    fn current() -> Self {
        Self
    }
}
