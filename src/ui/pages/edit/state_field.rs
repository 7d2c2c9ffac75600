use crate::domain::Status;
use crate::ui::components::{Choice, RadioCards};
use crate::ui::dom::{Signal, View};
use crate::ui::pages::form::read_only;
use crate::ui::text::{common, edit};
use std::rc::Rc;

/// Switches a webhook on and off, with a line on what either means.
pub fn state_field(is_active: Signal<bool>) -> View {
    let choice = |status, description| Choice {
        value: common::status(status).to_owned(),
        label: common::status(status).to_owned(),
        description,
    };
    let field = RadioCards {
        id: "webhooks-state",
        label: edit::STATE,
        hint: "",
        choices: vec![
            choice(Status::Active, edit::ACTIVE_EXPLAINED),
            choice(Status::Inactive, edit::INACTIVE_EXPLAINED),
        ],
        chosen: Rc::new(move || {
            let status = Status::from_is_active(is_active.get());
            Some(common::status(status).to_owned())
        }),
        problem: Rc::new(|| None),
        is_read_only: read_only(),
    };
    field.view(move |value| is_active.set(value == common::status(Status::Active)))
}
