use super::{
    configuration::configuration,
    fields::{Refusal, refusal},
    json::Json,
    query::pairs,
    sort::{SortKey, sort},
};
use crate::domain::{EventType, Webhook, is_subscribable};
use crate::wire::WEBHOOKS_PATH;

const DEFAULT_SIZE: usize = 25;
const MAX_SIZE: usize = 1000;

/// Counts are 32-bit on the wire, so no host's own word size shows.
const MAX_PAGE: usize = i32::MAX as usize;

struct ListQuery {
    event: Option<EventType>,
    page: usize,
    size: usize,
    sort: Vec<SortKey>,
    /// The parameters that every link to another page repeats.
    kept: String,
}

/// Answers the list operation.
pub(super) fn list(query: &str, webhooks: &[Webhook]) -> Result<Json, Vec<Refusal>> {
    let query = parse(query)?;
    let mut matching: Vec<&Webhook> = webhooks
        .iter()
        .filter(|webhook| query.event.as_ref().is_none_or(|e| *e == webhook.event))
        .collect();
    sort(&mut matching, &query.sort);
    let total = matching.len();
    let start = (query.page - 1).saturating_mul(query.size).min(total);
    let end = start.saturating_add(query.size).min(total);
    let rows = matching[start..end].iter().map(|row| configuration(row));
    let link = |page: usize| {
        let (size, kept) = (query.size, &query.kept);
        Json::Text(format!(
            "{WEBHOOKS_PATH}?page_number={page}&page_size={size}{kept}"
        ))
    };
    let link_if = |is_there: bool, page| if is_there { link(page) } else { Json::Null };
    let last = total.div_ceil(query.size).max(1);
    let next = link_if(end < total, query.page.saturating_add(1));
    Ok(Json::Object(vec![
        (
            "webhook_notification_configurations",
            Json::List(rows.collect()),
        ),
        ("first", link(1)),
        ("self", link(query.page)),
        ("next", next),
        ("prev", link_if(query.page > 1, (query.page - 1).min(last))),
        ("total_count", Json::Whole(total as u64)),
    ]))
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
        match name.as_str() {
            "page_number" => match value.parse() {
                Ok(page) if (1..=MAX_PAGE).contains(&page) => parsed.page = page,
                _ => refusals.push(refusal(
                    "page_number",
                    "Range",
                    "must be between 1 and 2147483647",
                )),
            },
            "page_size" => match value.parse() {
                Ok(size) if (1..=MAX_SIZE).contains(&size) => parsed.size = size,
                _ => refusals.push(refusal("page_size", "Range", "must be between 1 and 1000")),
            },
            "type" => match EventType::parse(&value) {
                event if matches!(event, EventType::Other(_)) || !is_subscribable(&event) => {
                    refusals.push(refusal("type", "ValidEnum", "must be a known type"));
                }
                event => {
                    parsed.kept += "&type=";
                    parsed.kept += event.as_str();
                    parsed.event = Some(event);
                }
            },
            "sort" => match SortKey::parse(&value) {
                Some(key) => {
                    parsed.kept += "&sort=";
                    parsed.kept += &value;
                    parsed.sort.push(key);
                }
                None => refusals.push(refusal(
                    "sort",
                    "ValidSort",
                    "must be a property of a configuration",
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
