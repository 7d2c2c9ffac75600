use crate::client::{ApiError, WriteOutcome};
use crate::ui::components::{ButtonVariant, banner, button, error_details};
use crate::ui::context::use_app;
use crate::ui::dom::{View, el};
use crate::ui::i18n::{
    Text, common, dialogs,
    errors::{self, Operation},
    shared,
};
use crate::ui::reactive::Handler;

/// The number of the server's errors that are shown.
const MAX_ERRORS: usize = 20;

/// A banner for a failed operation: what happened, what was preserved, what to do, and details for support.
///
/// `more` has the server's errors about fields that are not on the page. `retry` repeats the operation.
pub fn failure(
    (operation, outcome): (Operation, WriteOutcome),
    error: &ApiError,
    more: &[Text],
    retry: Option<Handler>,
) -> View {
    let api = use_app().api;
    let is_unanswered = *error == ApiError::Network;
    let explanation_text = errors::explanation(operation, outcome, error, &api.address());
    let explanation = move || match api.blocked_origin().filter(|_| is_unanswered) {
        Some(origin) => errors::blocked_by_policy(&origin),
        None => explanation_text.clone(),
    };
    let label = match error {
        ApiError::Unauthorized(_) => dialogs::TOKEN_ENTER,
        _ => common::TRY_AGAIN,
    };
    let retry = retry.map(|retry| {
        button(ButtonVariant::Plain)
            .text(label)
            .on_click(move || retry.run())
    });
    let shown = &more[..more.len().min(MAX_ERRORS)];
    let items = shown
        .iter()
        .map(|error| el("li").text(error.clone()).into());
    let unread = error.problem().map_or(0, |problem| problem.more_fields);
    let hidden = (more.len() - shown.len() + unread) as u32;
    let hidden = (hidden > 0).then(|| el("li").text(shared::and_more(hidden)));
    let list = (shown.len() + unread > 0).then(|| el("ul").children(items).child(hidden));
    let body = [
        el("p").text_fn(explanation).into(),
        list.into(),
        retry.into(),
        error_details(error),
    ];
    banner(errors::heading(operation, outcome), body)
}
