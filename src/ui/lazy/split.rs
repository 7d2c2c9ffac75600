use super::SplitLoaderError;
use crate::ui::dom::View;
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

/// Polls a split function once. It is ready at once after loading, and must be: its view belongs to the reactive owner
/// that is current only during the call.
pub fn loaded(answer: impl Future<Output = Result<View, SplitLoaderError>>) -> Option<View> {
    match pin!(answer).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(answer) => answer.ok(),
        Poll::Pending => None,
    }
}
