//! Any account, read in any sequence of pages, gives the rows that a plain model selects from it.

use crate::reader::{answer, read};
use crate::webhook;
use proptest::prelude::*;
use webhook_settings::client::engine::{Coverage, Step};
use webhook_settings::client::read_list;
use webhook_settings::domain::{EventType, Status, Timestamp, Webhook};
use webhook_settings::ui::model::list::{
    Criteria, ListView, SearchIndex, fold, needs_attention, select,
};

/// A webhook of an account, as its parts.
type Parts = (u8, String, u8, bool, u8);

fn account() -> impl Strategy<Value = Vec<Webhook>> {
    let parts = (0u8..4, "[a-cÄß 0-9]{0,6}", 0u8..4, any::<bool>(), 0u8..6);
    prop::collection::vec(parts, 0..40)
        .prop_map(|parts| parts.into_iter().enumerate().map(build).collect())
}

fn build((number, (created, name, event, is_active, updated)): (usize, Parts)) -> Webhook {
    let scheme = if updated == 0 { "http" } else { "https" };
    let mut row = webhook(
        number as u32,
        &name,
        &format!("{scheme}://{event}.example/{name}"),
    );
    row.event = EventType::KNOWN[event as usize].clone();
    row.status = Status::from_is_active(is_active);
    row.created_at = Timestamp(format!("2026-01-0{}T00:00:00Z", created + 1));
    row.updated_at = Timestamp(format!("2026-02-0{}T00:00:00Z", updated + 1));
    row
}

fn views() -> impl Strategy<Value = ListView> {
    let states = prop::option::of(any::<bool>());
    let events = prop::sample::subsequence(EventType::KNOWN[..4].to_vec(), 0..=3);
    let sorts = prop::sample::select(vec![
        "", "name", "-name", "event", "url", "-state", "updated", "-updated",
    ]);
    (
        "[a-c0-9s ]{0,3}",
        states,
        events,
        any::<bool>(),
        sorts,
        1u32..4,
    )
        .prop_map(
            |(search, state, events, needs_attention, sort, page)| ListView {
                search,
                state: state.map(Status::from_is_active),
                events,
                needs_attention,
                page,
                ..ListView::parse(&format!("sort={sort}"))
            },
        )
}

/// The identifiers that a view shows, written as plainly as possible.
fn model(account: &[Webhook], view: &ListView, size: usize) -> Vec<String> {
    let folded = fold(&view.search);
    let mut rows: Vec<&Webhook> = account
        .iter()
        .filter(|row| {
            let address = row.url.split_once("://").expect("a URL").1;
            let texts = [&row.name, address, row.event.as_str()].map(fold);
            let is_found = |word: &str| texts.iter().any(|text| text.contains(word));
            folded.split_whitespace().all(is_found)
        })
        .filter(|row| view.state.is_none_or(|state| row.status == state))
        .filter(|row| view.events.is_empty() || view.events.contains(&row.event))
        .filter(|row| !view.needs_attention || needs_attention(row))
        .collect();
    rows.sort_by_key(|row| row.id.as_str().to_owned());
    let key = |row: &Webhook| match view.sort.parameter().trim_start_matches('-') {
        "created_at" => row.created_at.0.clone(),
        "name" => padded(&fold(&row.name)),
        "type" => padded(&fold(row.event.as_str())),
        "url" => padded(&fold(row.url.split_once("://").expect("a URL").1)),
        "is_active" => row.status.is_active().to_string(),
        _ => row.updated_at.0.clone(),
    };
    rows.sort_by(|a, b| {
        let order = key(a).cmp(&key(b));
        if view.sort.is_descending {
            order.reverse()
        } else {
            order
        }
    });
    let start = (view.page as usize - 1) * size;
    rows.iter()
        .skip(start)
        .take(size)
        .map(|row| row.id.as_str().to_owned())
        .collect()
}

/// A text whose numbers have the same length, so that they compare by value.
fn padded(text: &str) -> String {
    let mut padded = String::new();
    let mut digits = String::new();
    for c in text.chars().chain(['\0']) {
        if c.is_ascii_digit() {
            digits.push(c);
            continue;
        }
        if !digits.is_empty() {
            let number = digits.trim_start_matches('0');
            padded.extend(std::iter::repeat_n('0', 20 - number.len()));
            padded += number;
            digits.clear();
        }
        padded.push(c);
    }
    padded
}

proptest! {
    #[test]
    fn a_view_shows_what_the_model_selects(
        mut account in account(),
        view in views(),
        seeds in prop::collection::vec(1usize..50, 1..6),
        page_size in 3usize..12,
    ) {
        let reader = read(&mut account, &seeds, page_size);
        let rows = &reader.rows().webhooks;
        // One more round without changes brings the latest values.
        let mut reader = reader.clone();
        let mut known: Vec<_> = rows.iter().map(|row| row.id.clone()).collect();
        known.dedup();
        let is_complete = reader.rows().coverage == Coverage::Complete;
        prop_assert!(known.len() == account.len() || !is_complete, "none is lost unnoticed");
        reader.restart();
        let all: Vec<&Webhook> = account.iter().collect();
        let end = reader.next(read_list(&answer(&all, false, all.len())));
        prop_assert!(matches!(end, Step::Finish(Ok(()))));
        let rows = &reader.rows().webhooks;
        let mut index = SearchIndex::default();
        index.update(&rows[..rows.len() / 2]);
        index.update(rows);
        let criteria = Criteria {
            view: &view,
            size: 5,
            event_name: &|event| fold(event.as_str()),
            has_failed: &|_| false,
        is_kept: &|_| false,
        };
        let selected = select(rows, &index, &criteria);
        let shown: Vec<_> = selected.page.iter().map(|at| rows[*at].id.as_str().to_owned()).collect();
        prop_assert_eq!(shown, model(&account, &view, 5));
        prop_assert!(view.is_filtered() || selected.total == account.len());
    }
    #[test]
    fn an_index_that_follows_changes_is_that_of_the_last_ones(
        account in account(),
        steps in prop::collection::vec(prop::collection::vec((any::<bool>(), any::<bool>()), 30), 1..5),
    ) {
        let mut index = SearchIndex::default();
        for step in steps {
            // Some are not read yet or gone, and some have another name.
            let mut rows = account.clone();
            let mut of_row = step.iter().cycle();
            rows.retain_mut(|row| {
                let (stays, is_renamed) = of_row.next().unwrap();
                row.name += if *is_renamed { "b" } else { "" };
                *stays
            });
            index.update(&rows);
            let mut fresh = SearchIndex::default();
            fresh.update(&rows);
            for at in 0..rows.len() {
                prop_assert_eq!(index.text(at), fresh.text(at));
            }
        }
    }
}
