use super::word::Word;
use super::{Column, ListView, SearchIndex, compare_naturally, fold};
use crate::domain::{EventType, Status, Webhook, WebhookId, is_subscribable};
use std::cmp::Ordering;

/// What is known beside the webhooks.
pub struct Criteria<'a> {
    pub view: &'a ListView,
    /// The rows a page.
    pub size: u32,
    /// The folded name of an event type in the user's language.
    pub event_name: &'a dyn Fn(&EventType) -> String,
    /// Whether the last test of a webhook has failed.
    pub has_failed: &'a dyn Fn(&WebhookId) -> bool,
    /// Whether the row of a webhook stays although the filters do not select it any more.
    pub is_kept: &'a dyn Fn(&WebhookId) -> bool,
}

/// The rows of one page, and how many there are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selected {
    /// The positions of the page's webhooks.
    pub page: Vec<usize>,
    /// The number of webhooks that the view selects.
    pub total: usize,
    /// The positions of webhooks that are on one of the pages although the view does not select them.
    pub kept: Vec<usize>,
    pub counts: Counts,
}

/// How many webhooks each choice of a filter would show, with the other filters as they are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub active: usize,
    pub inactive: usize,
    pub needs_attention: usize,
    /// The event types that webhooks have, in the order of their first webhook.
    pub events: Vec<(EventType, usize)>,
}

/// Selects, sorts and pages the webhooks of an account. Webhooks that are equal in what they are sorted by are sorted
/// by their identifiers.
pub fn select(webhooks: &[Webhook], index: &SearchIndex, criteria: &Criteria<'_>) -> Selected {
    let view = criteria.view;
    let folded = fold(&view.search);
    let words: Vec<Word<'_>> = folded.split_whitespace().map(Word::new).collect();
    let mut events: Vec<EventText> = Vec::new();
    let mut counts = Counts::default();
    let (mut found, mut kept) = (Vec::new(), Vec::new());
    for (at, webhook) in webhooks.iter().enumerate() {
        let event = EventText::of(webhook, &mut events, &words, criteria);
        let is_found = |(word, is_in_event): (&Word<'_>, &bool)| {
            *is_in_event || word.is_in(index.text(at)) || word.is_in_identifier(&webhook.id)
        };
        if !words.iter().zip(&events[event].words).all(is_found) {
            continue;
        }
        let is_of_state = view.state.is_none_or(|state| state == webhook.status);
        let is_of_event = view.events.is_empty() || view.events.contains(&webhook.event);
        let needs_attention = needs_attention(webhook) || (criteria.has_failed)(&webhook.id);
        let is_urgent = needs_attention || !view.needs_attention;
        if is_of_event && is_urgent {
            match webhook.status {
                Status::Active => counts.active += 1,
                Status::Inactive => counts.inactive += 1,
            }
        }
        events[event].count += usize::from(is_of_state && is_urgent);
        counts.needs_attention += usize::from(is_of_state && is_of_event && needs_attention);
        let is_selected = is_of_state && is_of_event && is_urgent;
        if is_selected || (criteria.is_kept)(&webhook.id) {
            found.push((at, event));
            if !is_selected {
                kept.push(at);
            }
        }
    }
    let total = found.len();
    let start = (view.page as usize - 1)
        .saturating_mul(criteria.size as usize)
        .min(total);
    let end = start.saturating_add(criteria.size as usize).min(total);
    let order =
        |a: &(usize, usize), b: &(usize, usize)| compare(webhooks, index, &events, view, *a, *b);
    // An account is in the usual order already. Otherwise only the rows up to this page are put in order.
    if !found.is_sorted_by(|a, b| order(a, b).is_le()) {
        if end < total {
            found.select_nth_unstable_by(end, order);
            found.truncate(end);
        }
        found.sort_unstable_by(order);
    }
    counts.events = events
        .into_iter()
        .map(|event| (event.event, event.count))
        .collect();
    Selected {
        page: found[start..end].iter().map(|(at, _)| *at).collect(),
        total: total - kept.len(),
        kept,
        counts,
    }
}

/// Whether a webhook needs attention whatever its tests say: its event type is deprecated or can't be subscribed to any
/// more, or its URL is not encrypted.
pub fn needs_attention(webhook: &Webhook) -> bool {
    let is_encrypted = webhook
        .url
        .get(..8)
        .is_some_and(|start| start.eq_ignore_ascii_case("https://"));
    webhook.event == EventType::CaseStateUpdated
        || !is_subscribable(&webhook.event)
        || !is_encrypted
}

/// An event type, and what is the same for all webhooks that have it.
struct EventText {
    event: EventType,
    /// Its folded name in the user's language.
    name: String,
    /// Of each word that is searched for, whether it is in that name or in the name on the wire.
    words: Vec<bool>,
    count: usize,
}

impl EventText {
    /// The position of a webhook's event type among those seen so far.
    fn of(
        webhook: &Webhook,
        seen: &mut Vec<Self>,
        words: &[Word<'_>],
        criteria: &Criteria<'_>,
    ) -> usize {
        if let Some(at) = seen.iter().position(|known| known.event == webhook.event) {
            return at;
        }
        let name = (criteria.event_name)(&webhook.event);
        let wire_name = fold(webhook.event.as_str());
        let is_in_names = |word: &Word<'_>| word.is_in(&name) || word.is_in(&wire_name);
        seen.push(Self {
            event: webhook.event.clone(),
            words: words.iter().map(is_in_names).collect(),
            name,
            count: 0,
        });
        seen.len() - 1
    }
}

/// Compares two webhooks, each given by its position and that of its event type.
fn compare(
    webhooks: &[Webhook],
    index: &SearchIndex,
    events: &[EventText],
    view: &ListView,
    (a, event_a): (usize, usize),
    (b, event_b): (usize, usize),
) -> Ordering {
    let (one, other) = (&webhooks[a], &webhooks[b]);
    let order = match view.sort.column {
        Column::Created => one.created_at.0.cmp(&other.created_at.0),
        Column::Name => compare_naturally(index.name(a), index.name(b)),
        Column::Event => compare_naturally(&events[event_a].name, &events[event_b].name),
        Column::Url => compare_naturally(index.address(a), index.address(b)),
        Column::State => one.status.is_active().cmp(&other.status.is_active()),
        Column::Updated => one.updated_at.0.cmp(&other.updated_at.0),
    };
    let order = if view.sort.is_descending {
        order.reverse()
    } else {
        order
    };
    order.then_with(|| one.id.as_str().cmp(other.id.as_str()))
}
