use super::{
    fields::{Refusal, refusal},
    query::pairs,
    sort::{SortKey, sort},
};
use crate::domain::{EventType, Webhook, is_subscribable};
use crate::wire::{WEBHOOKS_PATH, write_configuration};
use serde_json::{Value, json};

const DEFAULT_SIZE: usize = 25;
const MAX_SIZE: usize = 1000;

struct ListQuery {
    event: Option<EventType>,
    page: usize,
    size: usize,
    sort: Vec<SortKey>,
    /// The parameters that every link to another page repeats.
    kept: String,
}

/// Answers the list operation.
pub(super) fn list(query: &str, webhooks: &[Webhook]) -> Result<Value, Vec<Refusal>> {
    let query = parse(query)?;
    let mut matching: Vec<&Webhook> = webhooks
        .iter()
        .filter(|webhook| query.event.as_ref().is_none_or(|e| *e == webhook.event))
        .collect();
    sort(&mut matching, &query.sort);
    let total = matching.len();
    let start = (query.page - 1).saturating_mul(query.size).min(total);
    let end = start.saturating_add(query.size).min(total);
    let rows: Vec<Value> = matching[start..end]
        .iter()
        .map(|webhook| write_configuration(webhook))
        .collect();
    let link = |page: usize| {
        let (size, kept) = (query.size, &query.kept);
        format!("{WEBHOOKS_PATH}?page_number={page}&page_size={size}{kept}")
    };
    let last = total.div_ceil(query.size).max(1);
    Ok(json!({
        "webhook_notification_configurations": rows,
        "first": link(1),
        "self": link(query.page),
        "next": (end < total).then(|| link(query.page + 1)),
        "prev": (query.page > 1).then(|| link((query.page - 1).min(last))),
        "total_count": total,
    }))
}

fn parse(query: &str) -> Result<ListQuery, Vec<Refusal>> {
    let mut refusals = Vec::new();
    let mut parsed = ListQuery {
        event: None,
        page: 1,
        size: DEFAULT_SIZE,
        sort: Vec::new(),
        kept: String::new(),
    };
    for (name, value) in pairs(query) {
        let sent = Value::from(value.as_str());
        match name.as_str() {
            "page_number" => match value.parse() {
                Ok(page) if page >= 1 => parsed.page = page,
                _ => refusals.push(refusal(
                    "page_number",
                    "Min",
                    "must be greater than or equal to 1",
                    &sent,
                )),
            },
            "page_size" => match value.parse() {
                Ok(size) if (1..=MAX_SIZE).contains(&size) => parsed.size = size,
                _ => refusals.push(refusal(
                    "page_size",
                    "Range",
                    "must be between 1 and 1000",
                    &sent,
                )),
            },
            "type" => match EventType::parse(&value) {
                event if matches!(event, EventType::Other(_)) || !is_subscribable(&event) => {
                    refusals.push(refusal("type", "ValidEnum", "must be a known type", &sent));
                }
                event => {
                    parsed.kept += &format!("&type={}", event.as_str());
                    parsed.event = Some(event);
                }
            },
            "sort" => match SortKey::parse(&value) {
                Some(key) => {
                    parsed.kept += &format!("&sort={value}");
                    parsed.sort.push(key);
                }
                None => refusals.push(refusal(
                    "sort",
                    "ValidSort",
                    "must be a property of a configuration",
                    &sent,
                )),
            },
            _ => {}
        }
    }
    if refusals.is_empty() {
        Ok(parsed)
    } else {
        Err(refusals)
    }
}
