use super::{copy_button, fact};
use crate::client::ApiError;
use crate::ui::dom::{View, el};
use crate::ui::i18n::{errors, shared};

/// Collapsed details of a backend error, for support: status, message and identifier.
pub fn error_details(error: &ApiError) -> View {
    let problem = error.problem().cloned().unwrap_or_default();
    let status = match error {
        ApiError::Server { status, .. } | ApiError::Unreadable { status } => {
            Some(u64::from(*status))
        }
        _ => problem.status,
    };
    let message: Vec<String> = [problem.title, problem.detail]
        .into_iter()
        .flatten()
        .collect();
    let message = message.join(". ");
    if status.is_none() && message.is_empty() && problem.identifier.is_none() {
        return View::empty();
    }
    let status =
        status.map(|status| fact(errors::HTTP_STATUS, [status.to_string().as_str().into()]));
    let message = (!message.is_empty()).then(|| {
        // Marked as a quotation, since it is in the server's language.
        let message = el("span")
            .text(errors::quotation(&message))
            .attr("translate", "no");
        fact(errors::SERVER_MESSAGE, [message.into()])
    });
    let identifier = problem.identifier.map(|identifier| {
        let code = el("code").data(&identifier);
        let copy = copy_button(&identifier, errors::COPY_SUPPORT_IDENTIFIER);
        fact(errors::SUPPORT_IDENTIFIER, [code.into(), copy])
    });
    let facts = [status, message, identifier];
    el("details")
        .class("details")
        .child(el("summary").text(shared::DETAILS))
        .child(
            el("dl")
                .class("facts")
                .children(facts.into_iter().flatten()),
        )
        .into()
}
