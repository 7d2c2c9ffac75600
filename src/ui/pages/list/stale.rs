use crate::client::{ApiError, WriteOutcome};
use crate::ui::components::date_time;
use crate::ui::dom::{View, el};
use crate::ui::i18n::{errors::Operation, language, list};
use crate::ui::pages::problem::failure;
use crate::ui::reactive::Handler;
use crate::ui::state::listed_page::ListedPage;

/// Shows how old the displayed rows are, and why there are no newer ones.
pub fn stale(listed: &ListedPage, error: &ApiError, reload: Handler) -> View {
    let why = match error {
        // The status banner above the page already shows this.
        ApiError::Offline => View::empty(),
        _ => failure(
            (Operation::LoadList, WriteOutcome::Rejected),
            error,
            &[],
            Some(reload),
        ),
    };
    let age = el("p")
        .class("stale")
        .attr("role", "status")
        .text(list::AS_OF)
        .text(language::SENTENCE_GAP)
        .child(date_time(&listed.at));
    View::of([why, age.into()])
}
