//! What every variant shows. The variants themselves are in `src/bin`, each with its own code for the same elements.

use webhook_settings::domain::Status;

pub const CHECK: &str = "M8 1.75a6.25 6.25 0 1 0 0 12.5 6.25 6.25 0 0 0 0-12.5M5.25 8.25l2 2 3.5-4";
pub const PAUSE: &str = "M8 1.75a6.25 6.25 0 1 0 0 12.5 6.25 6.25 0 0 0 0-12.5M6.5 6v4m3-4v4";
pub const WARNING: &str = "M8 2.25 1.75 13.25h12.5zM8 6.5v3m0 2v.01";

pub const LABEL: &str = "Find";
pub const HINT: &str =
    "A part of a webhook's name. Leaving the field keeps only the webhooks that match.";
const NO_MATCH: &str = "No webhook has this in its name.";

pub const CAPTION: &str = "Webhooks";
pub const COLUMNS: [&str; 5] = ["Name", "Event", "URL", "Status", "Match"];

const ROWS: [(&str, &str, &str, Status); 12] = [
    (
        "Case intake",
        "https://example.com/cases",
        "Case created",
        Status::Active,
    ),
    (
        "Case archive",
        "https://example.com/archive",
        "Case closed",
        Status::Active,
    ),
    (
        "Alert queue",
        "https://example.com/alerts",
        "Alert created",
        Status::Active,
    ),
    (
        "Alert review",
        "https://example.com/reviews",
        "Alert updated",
        Status::Inactive,
    ),
    (
        "Customer sync",
        "https://example.com/customers",
        "Customer updated",
        Status::Active,
    ),
    (
        "Customer risk",
        "https://example.com/risk",
        "Risk level changed",
        Status::Active,
    ),
    (
        "Screening results",
        "https://example.com/screening",
        "Screening completed",
        Status::Inactive,
    ),
    (
        "Screening errors",
        "https://example.com/errors",
        "Screening failed",
        Status::Active,
    ),
    (
        "Workflow audit",
        "https://example.com/audit",
        "Workflow completed",
        Status::Active,
    ),
    (
        "Workflow retries",
        "https://example.com/retries",
        "Workflow failed",
        Status::Inactive,
    ),
    (
        "Transaction feed",
        "https://example.com/transactions",
        "Transaction flagged",
        Status::Active,
    ),
    (
        "Transaction holds",
        "https://example.com/holds",
        "Transaction held",
        Status::Active,
    ),
];

/// One row of the table.
#[derive(Clone)]
pub struct Webhook {
    pub number: u32,
    pub name: String,
    pub url: String,
    pub event: String,
    pub status: Status,
}

impl Webhook {
    pub fn href(&self) -> String {
        format!("/webhooks/{}", self.number)
    }

    /// The content of the reactive cell.
    pub fn match_word(&self, query: &str) -> &'static str {
        if self.matches(query) { "Yes" } else { "No" }
    }

    fn matches(&self, query: &str) -> bool {
        self.name.contains(query)
    }
}

pub fn webhooks() -> Vec<Webhook> {
    let numbered = (1..).zip(ROWS);
    let read = |(number, (name, url, event, status)): (u32, (&str, &str, &str, Status))| Webhook {
        number,
        name: name.to_owned(),
        url: url.to_owned(),
        event: event.to_owned(),
        status,
    };
    numbered.map(read).collect()
}

/// Keeps the webhooks that match, unless none does.
pub fn narrow(webhooks: &mut Vec<Webhook>, query: &str) {
    if problem(webhooks, query).is_none() {
        webhooks.retain(|webhook| webhook.matches(query));
    }
}

/// The error of the text field, if there is one.
pub fn problem(webhooks: &[Webhook], query: &str) -> Option<&'static str> {
    let has_match = webhooks.iter().any(|webhook| webhook.matches(query));
    (!has_match).then_some(NO_MATCH)
}

/// A badge's class, icon and word.
pub fn badge(status: Status) -> (&'static str, &'static str, &'static str) {
    match status {
        Status::Active => ("badge badge-active", CHECK, "Active"),
        Status::Inactive => ("badge badge-inactive", PAUSE, "Inactive"),
    }
}

/// The value of a text field's `aria-describedby`.
pub fn described_by(id: &str, has_problem: bool) -> String {
    let problem = if has_problem {
        format!(" {id}-problem")
    } else {
        String::new()
    };
    format!("{id}-hint{problem}")
}
