use super::{
    super::{
        FaultKind, InjectedFault, Operation,
        client::Client,
        random::Random,
        scenario::{MAX_SAMPLES, SampleData},
        server::Mock,
        store::Store,
    },
    FORMAT,
};
use crate::client::Reply;
use crate::wire::{Value, flag, number, read_configuration, text};

pub fn read(snapshot: &str) -> Option<Mock> {
    let value = Value::parse(snapshot)?;
    if text(&value, "format")? != FORMAT {
        return None;
    }
    let list = |member| value.get(member).and_then(Value::as_list);
    let mut mock = Mock::default();
    mock.journal.count = number(&value, "exchanges")?;
    mock.received.count = number(&value, "messages")?;
    for store in list("stores")? {
        let (data, store) = read_store(store)?;
        mock.stores.0.insert(data, store);
    }
    for client in list("clients")? {
        let (name, client) = read_client(client)?;
        mock.clients.0.insert(name, client);
    }
    for fault in list("orders")? {
        mock.injected_faults.push(read_injected_fault(fault)?);
    }
    Some(mock)
}

fn read_store(value: &Value) -> Option<(SampleData, Store)> {
    let data = SampleData {
        seed: number(value, "seed")?,
        count: usize::try_from(number(value, "count")?)
            .ok()
            .filter(|&count| count <= MAX_SAMPLES)?,
        legacy: value.get("legacy")?.as_bool()?,
    };
    let random = Random::new(number(value, "random")?);
    let mut webhooks = Vec::new();
    for row in value.get("webhooks")?.as_list()? {
        webhooks.push(read_configuration(row)?);
    }
    let mut store = Store::new(webhooks, random);
    // Snapshots of earlier versions don't have these members.
    store.is_changed = flag(value, "changed").unwrap_or(true);
    store.last_use = number(value, "last_use").unwrap_or(0);
    Some((data, store))
}

fn read_client(value: &Value) -> Option<(String, Client)> {
    let small = |value: Option<u64>| u32::try_from(value?).ok();
    let mut calls_of = [0; 4];
    let counts = value.get("calls_of")?.as_list()?;
    for (calls, count) in calls_of.iter_mut().zip(counts) {
        *calls = small(count.as_u64())?;
    }
    let client = Client {
        calls: small(number(value, "calls"))?,
        calls_of,
        first_token: number(value, "first_token"),
        window_start: number(value, "window_start")?,
        calls_in_window: small(number(value, "calls_in_window"))?,
        last_call: number(value, "last_call")?,
        random: Random::new(number(value, "random")?),
    };
    Some((text(value, "name")?, client))
}

fn read_injected_fault(value: &Value) -> Option<InjectedFault> {
    let kind = match text(value, "fault") {
        Some(term) => FaultKind::Scenario(term),
        None => FaultKind::Reply(Reply {
            status: number(value, "status")?.try_into().ok()?,
            headers: read_headers(value.get("headers")?.as_list()?),
            body: text(value, "body")?,
        }),
    };
    let operation = text(value, "operation");
    Some(InjectedFault {
        operation: operation.as_deref().and_then(Operation::parse),
        nth: number(value, "nth").and_then(|nth| nth.try_into().ok()),
        kind,
    })
}

fn read_headers(flat: &[Value]) -> Vec<(String, String)> {
    let text = |value: &Value| value.as_text().unwrap_or_default().to_owned();
    let pairs = flat.chunks_exact(2);
    pairs.map(|pair| (text(&pair[0]), text(&pair[1]))).collect()
}
