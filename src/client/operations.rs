use super::{ApiError, Method, Reply, Request};
use crate::domain::{
    Change, EventType, NewWebhook, TargetUrl, TestResult, Webhook, WebhookId, is_subscribable,
};
use crate::wire::{self, Page, WEBHOOKS_PATH};

/// Which part of the list is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListQuery {
    /// 1-based.
    pub page: u32,
    /// At least 1.
    pub size: u32,
    /// A property, with `-` before it for descending order. The contract leaves unsaid what is the default.
    pub sort: &'static str,
    /// Only webhooks of this type, if the backend can be asked for it by name.
    pub event: Option<EventType>,
}

pub fn list(query: &ListQuery) -> Request {
    let ListQuery {
        page, size, sort, ..
    } = query;
    let mut target = format!("{WEBHOOKS_PATH}?page_number={page}&page_size={size}&sort={sort}");
    // Types that the contract does not name as a filter's value are refused as one.
    let named = query
        .event
        .as_ref()
        .filter(|event| is_subscribable(event) && !matches!(event, EventType::Other(_)));
    if let Some(event) = named {
        target.push_str("&type=");
        target.push_str(event.as_str());
    }
    Request {
        method: Method::Get,
        target,
        body: None,
    }
}

pub fn create(webhook: &NewWebhook) -> Request {
    Request {
        method: Method::Post,
        target: WEBHOOKS_PATH.to_owned(),
        body: Some(wire::write_create(webhook)),
    }
}

pub fn update(id: &WebhookId, change: &Change) -> Request {
    Request {
        method: Method::Patch,
        target: format!("{WEBHOOKS_PATH}/{}", id.as_str()),
        body: Some(wire::write_update(change)),
    }
}

/// Asks the platform to POST its fixed sample message to a URL.
pub fn test(url: &TargetUrl) -> Request {
    Request {
        method: Method::Post,
        target: format!("{WEBHOOKS_PATH}/test"),
        body: Some(wire::write_test(url)),
    }
}

pub fn read_list(reply: &Reply) -> Result<Page, ApiError> {
    read(reply, wire::read_page)
}

pub fn read_created(reply: &Reply) -> Result<Webhook, ApiError> {
    read(reply, |body| {
        wire::read_configuration(&serde_json::from_str(body).ok()?)
    })
}

pub fn read_updated(reply: &Reply) -> Result<WebhookId, ApiError> {
    read(reply, wire::read_updated)
}

pub fn read_tested(reply: &Reply) -> Result<TestResult, ApiError> {
    read(reply, wire::read_test)
}

fn read<T>(reply: &Reply, parse: impl FnOnce(&str) -> Option<T>) -> Result<T, ApiError> {
    if !reply.is_success() {
        return Err(ApiError::of_reply(reply));
    }
    parse(&reply.body).ok_or(ApiError::Unreadable {
        status: reply.status,
    })
}
