use crate::ui::context::AppContext;
use crate::ui::dom::View;
use crate::ui::state::lazy_parts::LazyParts;
use web_sys::Element;

/// Never made: nothing has to be loaded.
pub enum SplitLoaderError {}

/// Says nothing: nothing has to be loaded.
pub fn lazy_notice(_: AppContext, _: &Element, _: impl Fn() -> bool + Copy + 'static) -> View {
    View::empty()
}

/// A view of what comes late in a build that is split.
pub fn lazy_view(_: LazyParts, view: impl Fn() -> Option<View> + 'static) -> View {
    view().into()
}

/// The view that was asked for.
pub fn loaded(answer: Result<View, SplitLoaderError>) -> Option<View> {
    answer.ok()
}
