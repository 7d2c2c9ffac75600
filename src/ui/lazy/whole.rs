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

/// The view of a function that is not split.
pub fn loaded(answer: Result<View, SplitLoaderError>) -> Option<View> {
    answer.ok()
}
