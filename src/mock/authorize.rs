use super::{Env, IncomingRequest, problem};
use crate::client::Reply;

/// Checks the bearer token of a request, if one is required.
///
/// # Errors
///
/// Returns the reply to a request without the right token.
pub(super) fn authorize(request: &IncomingRequest<'_>, env: &Env<'_>) -> Result<(), Reply> {
    let Some(token) = env.token else {
        return Ok(());
    };
    // The name of the scheme is case-insensitive (RFC 9110, section 11.1).
    let sent = request
        .authorization
        .and_then(|value| value.split_once(' '))
        .filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer"));
    match sent {
        Some((_, sent)) if sent.trim() == token => Ok(()),
        _ => Err(problem::unauthorized()),
    }
}
