//! What `wasm_split` wants of whoever loads, in the macro's own names: next to nothing, since the page loads (`src/js/embed/runtime/runtime.ts`).
//! The helpers that come with the macro load by themselves, from a fixed place, without a hash, and weigh 1.5 KB.

use crate::ui::state::lazy_parts::is_callable;
use std::{ffi::c_void, pin::Pin};

pub type LoadCallbackFn = unsafe extern "C" fn(*const c_void, bool);
type LoadFn = unsafe extern "C" fn(LoadCallbackFn, *const c_void);

pub struct LazySplitLoader;

impl LazySplitLoader {
    /// # Safety
    /// The function is never called.
    #[expect(
        unsafe_code,
        reason = "the macro calls it in an unsafe block; nothing in it is unsafe"
    )]
    pub const unsafe fn new(_: LoadFn) -> Self {
        Self
    }
}

/// It is not here yet.
pub struct SplitLoaderError;

#[expect(clippy::unused_async, reason = "the macro awaits it")]
pub async fn ensure_loaded(_: Pin<&LazySplitLoader>) -> Result<(), SplitLoaderError> {
    is_callable().then_some(()).ok_or(SplitLoaderError)
}
