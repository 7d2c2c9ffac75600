//! The demo server's page.

pub const TITLE: &str = "Demo server";
pub const INTRO: &str = "Nothing here is real: a mock in this browser answers in the place of the API, and nothing leaves it.";
pub const KEPT: &str = "The app is ready to work offline.";

/// Where the mock runs, and why.
pub fn place(place: &str, reason: &str) -> &'static str {
    match (place, reason) {
        ("worker", _) => {
            "It runs in a service worker: its requests are in the browser's network panel, and all tabs share its webhooks."
        }
        (_, "asked") => {
            "It runs in this page, as the address or the configuration asks for. Each tab has webhooks of its own."
        }
        (_, "late") => {
            "It runs in this page, because the service worker was not ready within 3 seconds. Each tab has webhooks of its own."
        }
        (_, "unsupported") => {
            "It runs in this page, because this browser has no service workers here. Each tab has webhooks of its own."
        }
        _ => {
            "It runs in this page, because the service worker could not be started. Each tab has webhooks of its own."
        }
    }
}

pub const SCENARIO: &str = "Scenario";
pub const SCENARIO_EXPLAINED: &str =
    "What is out of the ordinary. It applies at once, and to this tab only.";
pub const CLEAR: &str = "Clear scenario";
pub const ALL_TERMS: &str = "All terms";
pub const ALL_TERMS_HINT: &str = "Separated by commas, as after ?mock= in the address. A fault can be narrowed: create.lost, list@2.html, @3.offline.";

/// The switches: a term, its name, and what it does.
pub const SWITCHES: [(&str, &str, &str); 10] = [
    (
        "readonly",
        "Read only",
        "Creating, saving and testing are forbidden.",
    ),
    ("noaccess", "No access", "Everything is forbidden."),
    (
        "expired",
        "Session expired",
        "Refused until another access token comes.",
    ),
    ("offline", "Unreachable", "No answer at all."),
    ("down", "Out of service", "Every answer is a 503."),
    (
        "html",
        "Gateway error",
        "Every answer is a gateway's error page.",
    ),
    ("garbled", "Garbled answers", "The JSON is cut off."),
    (
        "lost",
        "Lost answers",
        "The work is done, and the answer is lost.",
    ),
    ("unique", "Unique names", "A name that is taken is refused."),
    (
        "legacy",
        "Legacy events",
        "All webhooks are of legacy and unknown types.",
    ),
];

pub const LATENCY: &str = "Latency in milliseconds";
pub const LATENCY_HINT: &str = "One number, or a range such as 100-900";
pub const FAULT_RATE: &str = "Failing requests in percent";
pub const LIMIT: &str = "Requests allowed in 10 seconds";
pub const COUNT: &str = "Number of webhooks";
pub const COUNT_HINT: &str = "12 if empty";
pub const SEED: &str = "Seed";
pub const SEED_HINT: &str = "Decides identifiers, times, faults";

/// A term that is none, with all that there are.
pub fn unknown_term(term: &str, known: &str) -> String {
    format!("The demo server knows no “{term}”. It knows {known}.")
}

pub const DATA: &str = "Data";
pub const RESET: &str = "Reset demo data";
pub const RESET_EXPLAINED: &str =
    "Forgets every change and all that is listed below. The sample webhooks come back.";
pub const WAS_RESET: &str = "Demo data reset";

pub const REQUESTS: &str = "Requests";
pub const REQUESTS_EXPLAINED: &str = "The last 200 requests to the mock, newest first.";
pub const NO_REQUESTS: &str = "No requests yet. They appear here as they are answered.";
pub const NO_ANSWER: &str = "no answer";
pub const NO_OPERATION: &str = "not an operation of the API";
pub const SENT: &str = "Sent";
pub const ANSWERED: &str = "Answered";
pub const NOTHING: &str = "Nothing";
pub const COPY_BODY: &str = "Copy body";

/// How much an answer was delayed.
pub fn delay(milliseconds: &str) -> String {
    format!("+{milliseconds} ms")
}

pub const MESSAGES: &str = "Received test messages";
pub const MESSAGES_EXPLAINED: &str = "As the simulated receiver got them, newest first. Each is signed as Standard Webhooks says: HMAC-SHA256 over {webhook-id}.{webhook-timestamp}.{body}, in base64.";
pub const NO_MESSAGES: &str = "No messages yet. Press Send test on a webhook's page.";
pub const SECRET: &str = "Demo secret";
pub const COPY_SECRET: &str = "Copy demo secret";
pub const HEADERS: &str = "Headers";
pub const BODY: &str = "Body";
