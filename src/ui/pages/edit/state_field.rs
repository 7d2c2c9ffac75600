use crate::domain::Status;
use crate::ui::components::{Choice, RadioCards};
use crate::ui::dom::{OptionTextFn, OptionValueFn, View};
use crate::ui::i18n::{common, edit};
use crate::ui::pages::form::read_only;
use crate::ui::reactive::LocalSignal;

const ACTIVE: &str = "active";
const INACTIVE: &str = "inactive";

/// The choice between active and inactive.
pub fn state_field(is_active: LocalSignal<bool>) -> View {
    let choice =
        |value, status, description| Choice::new(value, common::status(status), description);
    let field = RadioCards {
        id: "webhooks-state",
        label: edit::STATE,
        hint: None,
        choices: vec![
            choice(ACTIVE, Status::Active, edit::ACTIVE_EXPLAINED),
            choice(INACTIVE, Status::Inactive, edit::INACTIVE_EXPLAINED),
        ],
        chosen: OptionValueFn::new(move || {
            let chosen = if is_active.get() { ACTIVE } else { INACTIVE };
            Some(chosen.to_owned())
        }),
        problem: OptionTextFn::new(|| None),
        is_read_only: read_only(),
    };
    field.view(move |value| is_active.set(value == ACTIVE))
}
