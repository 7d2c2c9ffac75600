use super::Part;
use crate::ui::context::AppContext;
use crate::ui::dom::View;
use crate::ui::pages::Page;
use web_sys::Element;

/// Whether what comes late is here: in a build that is not split it always is.
#[derive(Clone, Copy, Default)]
pub struct Late(());

impl Late {
    pub fn is_here(self) -> bool {
        true
    }

    pub fn want(self) {}
}

/// Says nothing: nothing has to be loaded.
pub fn late_notice(_: AppContext, _: &Element) -> View {
    View::empty()
}

/// Draws a page that is not the list.
pub fn page(_: AppContext, page: Page) -> View {
    Part::Page(page).draw()
}

/// Draws a part.
pub fn part(_: Late, part: impl Fn() -> Part + 'static) -> View {
    part().draw()
}
