//! Reading an account while its rows move.

use serde_json::json;
use webhook_settings::client::engine::{ReadAccount, Step};
use webhook_settings::client::{Reply, TieBreak, read_list};
use webhook_settings::domain::Webhook;

/// One answer of a backend that lists `account` in an order of its own.
pub fn answer(rows: &[&Webhook], has_next: bool, total: usize) -> Reply {
    let rows: Vec<_> = rows
        .iter()
        .map(|row| {
            json!({
                "identifier": row.id.as_str(), "name": row.name, "type": row.event.as_str(), "url": row.url,
                "is_active": row.status.is_active(), "created_at": row.created_at.0, "updated_at": row.updated_at.0,
                "created_by": "",
            })
        })
        .collect();
    let next = has_next.then_some("/next");
    let body =
        json!({"webhook_notification_configurations": rows, "next": next, "total_count": total});
    Reply {
        status: 200,
        headers: Vec::new(),
        body: body.to_string(),
    }
}

/// Reads an account from a backend that orders webhooks of the same moment differently in each reply, and changes one
/// webhook a call.
pub fn read(account: &mut [Webhook], seeds: &[usize], page_size: usize) -> ReadAccount {
    let mut reader = ReadAccount::new(TieBreak::Unspecified);
    for call in 0.. {
        let seed = seeds[call % seeds.len()];
        if !account.is_empty() && call % 2 == 1 {
            let at = seed % account.len();
            account[at].status = account[at].status.opposite();
            account[at].name += "b";
        }
        let mut ordered: Vec<&Webhook> = account.iter().collect();
        ordered.sort_by_key(|row| {
            (
                row.created_at.0.clone(),
                (row.id.as_str().as_bytes()[35] as usize * seed) % 7,
            )
        });
        let target = reader.request().target;
        let number = target
            .split("page_number=")
            .nth(1)
            .and_then(|rest| rest.split('&').next());
        let start = (number
            .expect("a number")
            .parse::<usize>()
            .expect("a number")
            - 1)
            * page_size;
        let rows: Vec<&Webhook> = ordered
            .iter()
            .copied()
            .skip(start)
            .take(page_size)
            .collect();
        let has_next = start + page_size < ordered.len();
        let reply = answer(&rows, has_next, ordered.len());
        if let Step::Finish(end) = reader.next(read_list(&reply)) {
            end.expect("no failure");
            return reader;
        }
    }
    unreachable!()
}
