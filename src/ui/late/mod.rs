//! What the list does without: every other page, the dialogs, and taking back. With the feature `split` all of it is a wasm of its
//! own, loaded once the list is there, or as soon as somebody wants it; otherwise it is part of the one wasm.

mod details;
mod parts;

#[cfg(feature = "split")]
mod notice;
#[cfg(feature = "split")]
mod rt;
#[cfg(feature = "split")]
mod split;
#[cfg(feature = "split")]
pub use {
    notice::late_notice,
    rt::SplitLoaderError,
    split::{Late, page, part},
};

#[cfg(not(feature = "split"))]
mod whole;
#[cfg(not(feature = "split"))]
pub use whole::{Late, late_notice, page, part};

pub use details::late_details;
pub use parts::Part;
