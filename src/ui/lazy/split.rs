use super::SplitLoaderError;
use crate::ui::dom::View;
use crate::ui::reactive::effect;
use crate::ui::state::lazy_parts::LazyParts;
use std::{
    future::Future,
    pin::pin,
    task::{Context, Poll, Waker},
};

/// A view from the lazy part; empty until the part is loaded.
pub fn lazy_view(lazy_parts: LazyParts, view: impl Fn() -> Option<View> + 'static) -> View {
    View::show(
        move || lazy_parts.is_loaded(),
        move || view().unwrap_or_else(View::empty),
    )
}

/// A view from the lazy part. Until the part is loaded, `loading` stands in its place, and `failed` if it can't be.
pub fn lazy_view_or(
    lazy_parts: LazyParts,
    view: impl Fn() -> Option<View> + 'static,
    loading: impl Fn() -> View + 'static,
    failed: impl Fn() -> View + 'static,
) -> View {
    View::of([
        lazy_view(lazy_parts, view),
        View::show(move || lazy_parts.is_loading(), loading),
        View::show(move || lazy_parts.has_failed(), failed),
    ])
}

/// Calls a function of the lazy part once that is loaded: at once if it is.
pub fn once_loaded(lazy_parts: LazyParts, mut act: impl FnMut() + 'static) {
    effect(move || {
        if lazy_parts.is_loaded() {
            act();
        }
    });
}

/// Polls a split function once. It is ready at once after loading, and must be: its view belongs to the reactive owner
/// that is current only during the call.
pub fn loaded(answer: impl Future<Output = Result<View, SplitLoaderError>>) -> Option<View> {
    match pin!(answer).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(answer) => answer.ok(),
        Poll::Pending => None,
    }
}
