use crate::ui::context::AppContext;
use crate::ui::dom::View;
use crate::ui::state::lazy_parts::LazyParts;
use web_sys::Element;

/// Never created: everything is loaded.
pub enum SplitLoaderError {}

/// Empty: everything is loaded.
pub fn lazy_notice(_: AppContext, _: &Element, _: impl Fn() -> bool + Copy + 'static) -> View {
    View::empty()
}

/// A view from what is the lazy part in a split build.
pub fn lazy_view(_: LazyParts, view: impl Fn() -> Option<View> + 'static) -> View {
    view().into()
}

/// A view from what is the lazy part in a split build.
pub fn lazy_view_or(
    _: LazyParts,
    view: impl Fn() -> Option<View> + 'static,
    _: impl Fn() -> View + 'static,
    _: impl Fn() -> View + 'static,
) -> View {
    view().into()
}

/// Calls a function of what is the lazy part in a split build.
pub fn once_loaded(_: LazyParts, mut act: impl FnMut() + 'static) {
    act();
}

/// The view of a function that is not split.
pub fn loaded(answer: Result<View, SplitLoaderError>) -> Option<View> {
    answer.ok()
}
