use crate::client::ApiError;
use crate::ui::api::Abort;
use crate::ui::components::{
    error_details, leave_dialog, notifications, shortcut_dialog, token_dialog,
};
use crate::ui::context::use_app;
use crate::ui::dom::View;
use crate::ui::pages::Page;
use crate::ui::undo::undo_switch;
use std::rc::Rc;

/// Something to see that the list does without.
pub enum Part {
    Page(Page),
    /// Everything that may ask for an answer over any page.
    Dialogs,
    /// What has just happened.
    Notifications,
    /// What the backend said of a failure.
    ErrorDetails(ApiError),
}

impl Part {
    pub(super) fn draw(self) -> View {
        match self {
            Self::Page(page) => page.draw(),
            Self::Dialogs => dialogs(),
            Self::Notifications => notices(),
            Self::ErrorDetails(error) => error_details(&error),
        }
    }
}

fn dialogs() -> View {
    let app = use_app();
    View::of([
        token_dialog(app.session),
        leave_dialog(app.navigator.leaving),
        shortcut_dialog(app.shortcut_list),
    ])
}

fn notices() -> View {
    let (app, undoing) = (use_app(), Abort::for_component());
    let on_undo = Rc::new(move |webhook| undo_switch(app, undoing, webhook));
    notifications(app.notices, on_undo)
}
