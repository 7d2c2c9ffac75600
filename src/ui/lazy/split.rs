use super::SplitLoaderError;
use crate::ui::dom::View;
use crate::ui::state::lazy_parts::LazyParts;
use std::{
    future::Future,
    pin::pin,
    task::{Context, Poll, Waker},
};

/// A view of what comes late, as soon as it is here.
pub fn lazy_view(lazy_parts: LazyParts, view: impl Fn() -> Option<View> + 'static) -> View {
    View::show(
        move || lazy_parts.is_loaded(),
        move || view().unwrap_or_else(View::empty),
    )
}

/// What is loaded answers at once, and has to: what it makes belongs to whoever asked, which is only known during the call.
pub fn loaded(answer: impl Future<Output = Result<View, SplitLoaderError>>) -> Option<View> {
    match pin!(answer).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(answer) => answer.ok(),
        Poll::Pending => None,
    }
}
