use super::{ApiError, Method, Reply, Request};
use crate::domain::{
    Change, EventType, NewWebhook, TargetUrl, TestResult, Webhook, WebhookId, is_subscribable,
};
use crate::wire::{self, Page, PageReader, WEBHOOKS_PATH};

/// The last sort key of a list.
const IDENTIFIER_SORT: &str = "sort=identifier";

/// Which part of the list to request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListQuery {
    /// The page, counted from 1.
    pub page: u32,
    /// Webhooks per page, at least 1.
    pub size: u32,
    /// The property to sort by, with a leading `-` for descending order. The API reference names no default order.
    pub sort: &'static str,
    /// How webhooks that are equal in that property are ordered.
    pub tie_break: TieBreak,
    /// Restricts the list to this type, if the API accepts it as a filter.
    pub event: Option<EventType>,
}

/// How a list orders webhooks that are equal in the property that it is sorted by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TieBreak {
    /// By their identifiers, so that the order is the same in every reply.
    #[default]
    Identifier,
    /// As the backend likes, which may be another order in every reply.
    Unspecified,
}

/// Builds the request of the list operation.
///
/// A type that the API reference does not name as a filter value is left out, because the backend would reject it.
pub fn list(query: &ListQuery) -> Request {
    let ListQuery {
        page, size, sort, ..
    } = query;
    let mut target = format!("{WEBHOOKS_PATH}?page_number={page}&page_size={size}&sort={sort}");
    if query.tie_break == TieBreak::Identifier {
        target.push('&');
        target.push_str(IDENTIFIER_SORT);
    }
    let filter = query
        .event
        .as_ref()
        .filter(|event| is_subscribable(event) && !matches!(event, EventType::Other(_)));
    if let Some(event) = filter {
        target.push_str("&type=");
        target.push_str(event.as_str());
    }
    Request {
        method: Method::Get,
        target,
        body: None,
    }
}

/// Returns whether a request sorts a list by the identifier, which a backend may refuse.
///
/// The API reference does not name the properties that sort. A client repeats a refused request without that key, so
/// the refusal is no failure to report.
pub fn sorts_by_identifier(request: &Request) -> bool {
    let mut pairs = request.target.split('&');
    pairs.any(|pair| pair == IDENTIFIER_SORT)
}

/// Builds the request of the create operation. The new webhook is active.
pub fn create(webhook: &NewWebhook) -> Request {
    Request {
        method: Method::Post,
        target: WEBHOOKS_PATH.to_owned(),
        body: Some(wire::write_create(webhook)),
    }
}

/// Builds the request of the update operation.
pub fn update(id: &WebhookId, change: &Change) -> Request {
    Request {
        method: Method::Patch,
        target: format!("{WEBHOOKS_PATH}/{}", id.as_str()),
        body: Some(wire::write_update(change)),
    }
}

/// Builds the request of the test operation: the platform POSTs a fixed sample message to `url`.
pub fn send_test(url: &TargetUrl) -> Request {
    Request {
        method: Method::Post,
        target: format!("{WEBHOOKS_PATH}/test"),
        body: Some(wire::write_send_test(url)),
    }
}

/// Reads the reply to a list request.
///
/// # Errors
///
/// Returns the [`ApiError`] of a reply that is not a success or has no list in its body.
pub fn read_list(reply: &Reply) -> Result<Page, ApiError> {
    read(reply, wire::read_page)
}

/// Parses the reply to a list request, for a reader that reads a few rows at a time.
///
/// # Errors
///
/// Same as [`read_list`].
pub fn begin_list(reply: &Reply) -> Result<PageReader, ApiError> {
    read(reply, PageReader::new)
}

/// Reads the reply to a create request: the whole webhook.
///
/// # Errors
///
/// Returns the [`ApiError`] of a reply that is not a success or has no webhook in its body.
pub fn read_created(reply: &Reply) -> Result<Webhook, ApiError> {
    read(reply, |body| {
        wire::read_configuration(&wire::Value::parse(body)?)
    })
}

/// Reads the reply to an update request: the webhook's identifier.
///
/// # Errors
///
/// Returns the [`ApiError`] of a reply that is not a success or has no identifier in its body.
pub fn read_updated(reply: &Reply) -> Result<WebhookId, ApiError> {
    parse(reply, wire::read_updated)
}

/// Reads the reply to a test request. It is a success whatever the target did.
///
/// # Errors
///
/// Returns the [`ApiError`] of a reply that is not a success or has no result in its body.
pub fn read_test_result(reply: &Reply) -> Result<TestResult, ApiError> {
    read(reply, wire::read_test_result)
}

/// Reads the reply to a request that names no webhook.
fn read<T>(reply: &Reply, parse_body: impl FnOnce(&str) -> Option<T>) -> Result<T, ApiError> {
    parse(reply, parse_body).map_err(|error| match error {
        ApiError::NotFound(details) => ApiError::WrongAddress(details),
        error => error,
    })
}

fn parse<T>(reply: &Reply, parse_body: impl FnOnce(&str) -> Option<T>) -> Result<T, ApiError> {
    if !reply.is_success() {
        return Err(ApiError::from_reply(reply));
    }
    parse_body(&reply.body).ok_or(ApiError::Unreadable {
        status: reply.status,
    })
}
