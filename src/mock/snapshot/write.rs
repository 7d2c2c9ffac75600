use super::{
    super::{
        FaultKind, InjectedFault, Operation, client::Client, configuration::configuration,
        json::Json, scenario::SampleData, server::Mock, store::Store,
    },
    FORMAT,
};

pub fn write(mock: &Mock) -> String {
    let list = |items: &mut dyn Iterator<Item = Json>| Json::List(items.collect());
    let stores = list(&mut mock.stores.0.iter().map(write_store));
    let clients = list(&mut mock.clients.0.iter().map(write_client));
    let faults = list(&mut mock.injected_faults.iter().map(write_injected_fault));
    Json::Object(vec![
        ("format", Json::text(FORMAT)),
        ("exchanges", Json::Whole(mock.journal.count)),
        ("messages", Json::Whole(mock.received.count)),
        ("stores", stores),
        ("clients", clients),
        ("orders", faults),
    ])
    .write()
}

/// Writes a number as text, because JavaScript's numbers are exact up to 53 bits only.
fn long(number: u64) -> Json {
    Json::Text(number.to_string())
}

fn write_store((data, store): (&SampleData, &Store)) -> Json {
    Json::Object(vec![
        ("seed", long(data.seed)),
        ("random", long(store.random.state)),
        ("count", Json::Whole(data.count as u64)),
        ("legacy", Json::Bool(data.legacy)),
        ("changed", Json::Bool(store.is_changed)),
        ("last_use", Json::Whole(store.last_use)),
        (
            "webhooks",
            Json::List(store.webhooks.iter().map(configuration).collect()),
        ),
    ])
}

fn write_client((name, client): (&String, &Client)) -> Json {
    let calls = client.calls_of.iter();
    Json::Object(vec![
        ("name", Json::text(name)),
        ("calls", Json::Whole(client.calls.into())),
        (
            "calls_of",
            Json::List(calls.map(|&calls| Json::Whole(calls.into())).collect()),
        ),
        ("first_token", client.first_token.map_or(Json::Null, long)),
        ("window_start", Json::Whole(client.window_start)),
        (
            "calls_in_window",
            Json::Whole(client.calls_in_window.into()),
        ),
        ("last_call", Json::Whole(client.last_call)),
        ("random", long(client.random.state)),
    ])
}

fn write_injected_fault(fault: &InjectedFault) -> Json {
    let mut members = vec![
        (
            "operation",
            Json::optional_text(fault.operation.map(Operation::as_str)),
        ),
        (
            "nth",
            fault.nth.map_or(Json::Null, |nth| Json::Whole(nth.into())),
        ),
    ];
    match &fault.kind {
        FaultKind::Scenario(term) => members.push(("fault", Json::text(term))),
        FaultKind::Reply(reply) => {
            let headers = reply.headers.iter();
            let flat = headers.flat_map(|(name, value)| [Json::text(name), Json::text(value)]);
            members.push(("status", Json::Whole(reply.status.into())));
            members.push(("headers", Json::List(flat.collect())));
            members.push(("body", Json::text(&reply.body)));
        }
    }
    Json::Object(members)
}
