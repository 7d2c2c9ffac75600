use super::{
    random::Random,
    scenario::SampleData,
    store::{DEMO_USER, Store},
};
use crate::domain::{EventType, Status, Timestamp, Webhook};

/// The sample webhooks: name, event type, URL and whether active. One event type occurs twice.
const SAMPLES: [(&str, EventType, &str, bool); 12] = [
    (
        "Onboarding decisions",
        EventType::WorkflowCompleted,
        "https://api.northwind.example/hooks/onboarding",
        true,
    ),
    (
        "Case intake",
        EventType::CaseCreated,
        "https://cases.northwind.example/webhooks/mesh",
        true,
    ),
    (
        "Case stages to CRM",
        EventType::CaseTransitioned,
        "https://crm.northwind.example/inbound/case-stage",
        true,
    ),
    (
        "New alerts to Slack bridge",
        EventType::CaseAlertListUpdated,
        "https://bridge.northwind.example/alerts?channel=compliance",
        true,
    ),
    (
        "Payments release",
        EventType::TransactionReviewed,
        "https://payments.northwind.example/v2/holds/reviewed",
        true,
    ),
    (
        "Monitoring results",
        EventType::TransactionMonitoringAsyncCompleted,
        "https://payments.northwind.example/v2/monitoring",
        true,
    ),
    (
        "Risk score to data warehouse",
        EventType::CustomerRiskScoreChanged,
        "https://ingest.northwind.example/streams/risk",
        true,
    ),
    (
        "Risk went up: notify officer",
        EventType::CustomerRiskLevelIncreased,
        "https://officer.northwind.example/notify",
        true,
    ),
    (
        "Risk went down",
        EventType::CustomerRiskLevelDecreased,
        "https://officer.northwind.example/notify",
        false,
    ),
    (
        "Case state (old integration)",
        EventType::CaseStateUpdated,
        "https://legacy.northwind.example/case-state",
        false,
    ),
    (
        "Emulated search status",
        EventType::CsomEmulationSearchStatusUpdated,
        "https://legacy.northwind.example/csom/status",
        true,
    ),
    (
        "Staging: case intake",
        EventType::CaseCreated,
        "https://staging.northwind.example/webhooks/mesh",
        false,
    ),
];

/// The event types that are deprecated or legacy.
const LEGACY: [EventType; 4] = [
    EventType::CaseStateUpdated,
    EventType::CsomEmulationMatchStatusUpdated,
    EventType::CsomEmulationSearchStatusUpdated,
    EventType::CsomEmulationMonitoredSearchUpdated,
];

/// Returns the initial store. After the last sample the list starts again, with numbered names.
pub(super) fn samples(data: SampleData) -> Store {
    let mut random = Random::new(data.seed);
    let mut webhooks: Vec<Webhook> = (0..data.count).map(|at| sample(at, &mut random)).collect();
    if data.legacy {
        let unknown = EventType::Other("SANCTIONS_LIST_PUBLISHED".to_owned());
        let types: Vec<EventType> = LEGACY.into_iter().chain([unknown]).collect();
        for (webhook, event) in webhooks.iter_mut().zip(types.iter().cycle()) {
            webhook.event = event.clone();
        }
    }
    Store::new(webhooks, random)
}

fn sample(index: usize, random: &mut Random) -> Webhook {
    let (name, event, url, is_active) = SAMPLES[index % SAMPLES.len()].clone();
    let round = index / SAMPLES.len();
    let name = match round {
        0 => name.to_owned(),
        _ => format!("{name} {}", round + 1),
    };
    Webhook {
        id: random.webhook_id(),
        name,
        event,
        url: url.to_owned(),
        status: Status::from_is_active(is_active),
        created_at: timestamp(2025, index, random),
        updated_at: timestamp(2026, index, random),
        created_by: DEMO_USER.to_owned(),
    }
}

/// Returns a time in the first half of a year, during working hours. Times of adjacent samples are days apart.
fn timestamp(year: u32, index: usize, random: &mut Random) -> Timestamp {
    let day_of_half = (index * 13) % 168;
    let (month, day) = (day_of_half / 28 + 1, day_of_half % 28 + 1);
    let at = random.next();
    let (hour, minute, second, milli) = (
        8 + at % 10,
        (at >> 8) % 60,
        (at >> 16) % 60,
        (at >> 24) % 1000,
    );
    Timestamp(format!(
        "{year}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}.{milli:03}Z"
    ))
}
