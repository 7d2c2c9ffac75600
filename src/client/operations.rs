use super::{ApiError, Method, Reply, Request};
use crate::domain::{Change, NewWebhook, TargetUrl, TestResult, Webhook, WebhookId};
use crate::wire::{self, Page, WEBHOOKS_PATH};

/// Which part of the list is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ListQuery {
    /// 1-based.
    pub page: u32,
    /// At least 1.
    pub size: u32,
    /// A property, with `-` before it for descending order. The contract leaves unsaid what is the default.
    pub sort: &'static str,
}

pub fn list(query: ListQuery) -> Request {
    let ListQuery { page, size, sort } = query;
    Request {
        method: Method::Get,
        target: format!("{WEBHOOKS_PATH}?page_number={page}&page_size={size}&sort={sort}"),
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
