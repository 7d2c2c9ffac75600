use crate::client::ApiError;
use crate::domain::{EventType, Status, Timestamp, Webhook, WebhookId};
use crate::wire::ProblemDetails;

/// A webhook as the backend returns it.
pub fn webhook(name: &str, event: EventType, url: &str, status: Status) -> Webhook {
    Webhook {
        id: WebhookId::parse("a534a6a6-b7fd-4b63-90ba-d0da572baaf1").expect("it is a UUID"),
        name: name.to_owned(),
        event,
        url: url.to_owned(),
        status,
        created_at: Timestamp("2026-03-02T08:00:00Z".to_owned()),
        updated_at: Timestamp("2026-06-14T13:05:00Z".to_owned()),
        created_by: "0198c6f2-1111-7000-8000-000000000001".to_owned(),
    }
}

/// An ordinary webhook.
pub fn payments() -> Webhook {
    webhook(
        "Payments release",
        EventType::TransactionReviewed,
        "https://payments.northwind.example/v2/holds/reviewed",
        Status::Active,
    )
}

/// A server error with all details.
pub fn failure() -> ApiError {
    ApiError::Server {
        status: 503,
        problem: Some(Box::new(ProblemDetails {
            title: Some("Service unavailable".to_owned()),
            status: Some(503),
            detail: Some("The configuration store did not answer in time".to_owned()),
            identifier: Some("5f0c3a52-7d1e-4b7b-9a41-0c1f7f0d2b11".to_owned()),
            fields: Vec::new(),
            more_fields: 0,
        })),
    }
}
