use super::{SplitLoaderError, lazy_view, loaded};
use crate::client::ApiError;
use crate::ui::components::error_details;
use crate::ui::context::use_app;
use crate::ui::dom::View;
#[cfg(feature = "split")]
use wasm_split_macros::wasm_split;

/// The details of a backend error; empty until the lazy part is loaded.
pub fn lazy_error_details(error: &ApiError) -> View {
    let error = error.clone();
    lazy_view(use_app().lazy_parts, move || loaded(details(error.clone())))
}

#[allow(clippy::unnecessary_wraps, reason = "the macro wants a `Result`")]
#[cfg_attr(feature = "split", wasm_split(late, fallible, wasm_split_path = crate::ui::lazy))]
fn details(error: ApiError) -> Result<View, SplitLoaderError> {
    Ok(error_details(&error))
}
