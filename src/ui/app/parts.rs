use super::page::Page;
use super::undo::undo_status_change;
use crate::ui::components::{leave_dialog, notifications, shortcut_dialog, token_dialog};
use crate::ui::context::use_app;
use crate::ui::dom::View;
use crate::ui::lazy::{SplitLoaderError, lazy_view, loaded};
use crate::ui::reactive::Handler;
use crate::ui::state::lazy_parts::LazyParts;
#[cfg(feature = "split")]
use wasm_split_macros::wasm_split;

/// A view whose code is in the lazy part.
pub enum Part {
    Page(Page),
    /// The dialogs that can open over any page.
    Dialogs,
    /// The notifications.
    Notifications,
}

impl Part {
    fn render(self) -> View {
        match self {
            Self::Page(page) => page.render(),
            Self::Dialogs => dialogs(),
            Self::Notifications => notices(),
        }
    }
}

/// A part; empty until its code is loaded.
pub fn part(lazy_parts: LazyParts, part: impl Fn() -> Part + 'static) -> View {
    lazy_view(lazy_parts, move || loaded(render(part())))
}

#[allow(clippy::unnecessary_wraps, reason = "the macro wants a `Result`")]
#[cfg_attr(feature = "split", wasm_split(late, fallible, wasm_split_path = crate::ui::lazy))]
fn render(part: Part) -> Result<View, SplitLoaderError> {
    Ok(part.render())
}

fn dialogs() -> View {
    let app = use_app();
    View::of([
        token_dialog(app.session),
        leave_dialog(app.navigator.leave_guard),
        shortcut_dialog(app.shortcut_list),
    ])
}

fn notices() -> View {
    let app = use_app();
    let on_undo = Handler::of(move |webhook| undo_status_change(app, webhook));
    notifications(app.notices, on_undo)
}
