use super::{
    configuration::configuration,
    faults::ListFaults,
    fields::{Violation, violation},
    json::Json,
    query::parse_pairs,
    sort::{Property, SortKey, sort},
};
use crate::domain::{EventType, Webhook, is_subscribable};
use crate::wire::WEBHOOKS_PATH;

/// Webhooks per page if the request names no size.
const DEFAULT_SIZE: usize = 25;
const MAX_SIZE: usize = 1000;

/// Counts are 32-bit integers in the API, so that replies don't depend on the host's word size.
const MAX_PAGE: usize = i32::MAX as usize;

struct ListQuery {
    event: Option<EventType>,
    page: usize,
    size: usize,
    sort: Vec<SortKey>,
    /// The parameters that the links to other pages repeat.
    link_parameters: String,
}

/// Runs the list operation.
pub(super) fn list(
    query: &str,
    webhooks: &[Webhook],
    faults: &mut ListFaults,
) -> Result<Json, Vec<Violation>> {
    let query = parse(query, faults.unsortable)?;
    let mut matching: Vec<&Webhook> = webhooks
        .iter()
        .filter(|webhook| query.event.as_ref().is_none_or(|e| *e == webhook.event))
        .collect();
    sort(&mut matching, &query.sort, faults.shuffle.as_mut());
    let total = matching.len();
    let start = (query.page - 1).saturating_mul(query.size).min(total);
    let end = start.saturating_add(query.size).min(total);
    let rows = matching[start..end].iter().map(|row| configuration(row));
    let link = |page: usize| {
        let (size, parameters) = (query.size, &query.link_parameters);
        Json::Text(format!(
            "{WEBHOOKS_PATH}?page_number={page}&page_size={size}{parameters}"
        ))
    };
    let link_if = |exists: bool, page| if exists { link(page) } else { Json::Null };
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

fn parse(query: &str, unsortable: Option<Property>) -> Result<ListQuery, Vec<Violation>> {
    let mut violations = Vec::new();
    let mut parsed = ListQuery {
        event: None,
        page: 1,
        size: DEFAULT_SIZE,
        sort: Vec::new(),
        link_parameters: String::new(),
    };
    for (name, value) in parse_pairs(query) {
        match name.as_str() {
            "page_number" => match value.parse() {
                Ok(page) if (1..=MAX_PAGE).contains(&page) => parsed.page = page,
                _ => violations.push(violation(
                    "page_number",
                    "Range",
                    "must be between 1 and 2147483647",
                )),
            },
            "page_size" => match value.parse() {
                Ok(size) if (1..=MAX_SIZE).contains(&size) => parsed.size = size,
                _ => violations.push(violation(
                    "page_size",
                    "Range",
                    "must be between 1 and 1000",
                )),
            },
            "type" => match EventType::parse(&value) {
                event if matches!(event, EventType::Other(_)) || !is_subscribable(&event) => {
                    violations.push(violation("type", "ValidEnum", "must be a known type"));
                }
                event => {
                    parsed.link_parameters += "&type=";
                    parsed.link_parameters += event.as_str();
                    parsed.event = Some(event);
                }
            },
            "sort" => match SortKey::parse(&value) {
                Some(key) if Some(key.property) != unsortable => {
                    parsed.link_parameters += "&sort=";
                    parsed.link_parameters += &value;
                    parsed.sort.push(key);
                }
                _ => violations.push(violation(
                    "sort",
                    "ValidSort",
                    "must be a property that lists can be sorted by",
                )),
            },
            _ => {}
        }
    }
    if violations.is_empty() {
        Ok(parsed)
    } else {
        Err(violations)
    }
}
