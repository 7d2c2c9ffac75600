//! The runtime that `wasm_split` calls, with the names that the macro requires. It does next to nothing, because the
//! page loads the part (`src/js/embed/runtime/runtime.ts`). The helpers that come with the macro load from a fixed
//! address without a hash, and weigh 1.5 KB.

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

/// The part is not loaded yet.
pub struct SplitLoaderError;

#[expect(clippy::unused_async, reason = "the macro awaits it")]
pub async fn ensure_loaded(_: Pin<&LazySplitLoader>) -> Result<(), SplitLoaderError> {
    is_callable().then_some(()).ok_or(SplitLoaderError)
}
