use super::{IncomingRequest, operation::Operation, operation::Resource, problem};
use crate::client::Reply;

/// Returns the operation of a request that has the right token, if one is required, and a known path and method.
///
/// [`Mock::handle`](super::Mock::handle) does the same first. A host calls this before it does any work for a request,
/// such as reading the body or resolving a name. The body is not used.
///
/// # Errors
///
/// Returns the reply to a request that is rejected.
pub fn admit(request: &IncomingRequest<'_>, token: Option<&str>) -> Result<Operation, Reply> {
    if token.is_some_and(|token| !has_token(request, token)) {
        return Err(problem::unauthorized());
    }
    let resource = Resource::from_path(request.path).ok_or_else(problem::not_found)?;
    Operation::from_request(request.method, request.path)
        .ok_or_else(|| problem::method_not_allowed(resource.allowed_methods()))
}

fn has_token(request: &IncomingRequest<'_>, token: &str) -> bool {
    // The name of the scheme is case-insensitive (RFC 9110, section 11.1).
    let sent = request
        .authorization
        .and_then(|value| value.split_once(' '))
        .filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer"));
    sent.is_some_and(|(_, sent)| sent.trim() == token)
}
