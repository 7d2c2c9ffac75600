//! Loads the code that the list does not need. With the feature `split` it is a wasm of its own, loaded after the list
//! or as soon as it is required; otherwise it is part of the one wasm. Uses `components` and the rooms above it; knows
//! no page.

#[cfg(feature = "split")]
mod notice;
#[cfg(feature = "split")]
pub mod rt;
#[cfg(feature = "split")]
mod split;
#[cfg(feature = "split")]
pub use {
    notice::lazy_notice,
    rt::SplitLoaderError,
    split::{lazy_view, lazy_view_or, loaded, once_loaded},
};

#[cfg(not(feature = "split"))]
mod whole;
#[cfg(not(feature = "split"))]
pub use whole::{SplitLoaderError, lazy_notice, lazy_view, lazy_view_or, loaded, once_loaded};
