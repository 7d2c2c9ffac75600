//! The form for a new webhook, and the fields it shares with a webhook's page.

use crate::domain::{Field, Name, NameProblem, Problem, TargetUrl, UrlProblem, Webhook};

pub const TITLE: &str = "New webhook";
pub const CREATE: &str = "Create";
pub const CREATING: &str = "Creating…";
pub const NAME: &str = "Name";
pub const NAME_HINT: &str = "For your own reference.";
pub const EVENT: &str = "Event";
pub const EVENT_HINT: &str = "The webhook sends a message each time this happens. Type to search.";
pub const URL: &str = "URL";
pub const URL_HINT: &str =
    "Where the messages go: an address on the public internet, best with https.";
pub const URL_UNENCRYPTED: &str =
    "Messages to an http address travel unencrypted. Use https if the server offers it.";
pub const CREATED: &str = "Webhook created";
pub const NOT_CREATED: &str = "The webhook was not created";
pub const LOOKING: &str = "No answer came, so it isn't known whether the webhook was created. Looking whether it is there…";
pub const CREATED_UNANSWERED: &str =
    "Webhook created. The answer was lost on its way, but the server has it";
pub const CREATED_OTHERWISE: &str = "Webhook created, but not as it was sent";
pub const SEVERAL: (&str, &str) = (
    "The webhook is there, more than once",
    "The answer was lost on its way. Since then the server has several new webhooks like this one, so at least one of them is yours; somebody else may have created the others.",
);
pub const EARLIER: (&str, &str) = (
    "The webhook you sent before is there after all",
    "Its answer was lost on its way. What is in the form now has not been sent.",
);
pub const TO_LIST: &str = "Go to webhooks";
pub const CREATE_ANYWAY: &str = "Create one more";

/// What is called how in the forms.
pub fn field(field: Field) -> &'static str {
    match field {
        Field::Name => NAME,
        Field::Event => EVENT,
        Field::Url => URL,
        Field::Status => super::edit::STATE,
    }
}

/// What the server holds in some fields: a line a field.
pub fn held_instead(fields: &[Field], held: &Webhook) -> Vec<String> {
    let line = |field: &Field| {
        let value = match field {
            Field::Name => &held.name,
            Field::Event => super::events::name(&held.event),
            Field::Url => &held.url,
            Field::Status => super::common::status(held.status),
        };
        format!("{}: the server holds “{value}”.", self::field(*field))
    };
    fields.iter().map(line).collect()
}

/// What is wrong with a field, and how to put it right.
pub fn problem(problem: Problem) -> String {
    match problem {
        Problem::Name(NameProblem::Blank) => "Enter a name.".to_owned(),
        Problem::Name(NameProblem::TooLong) => {
            format!("Shorten the name to {} characters or fewer.", Name::MAX)
        }
        Problem::NoEvent => "Choose an event.".to_owned(),
        Problem::LegacyEvent => {
            "Choose another event: this one is only kept for existing webhooks.".to_owned()
        }
        Problem::Url(problem) => url_problem(problem),
    }
}

fn url_problem(problem: UrlProblem) -> String {
    match problem {
        UrlProblem::Blank => "Enter a URL.",
        UrlProblem::TooLong => {
            return format!("Shorten the URL to {} characters or fewer.", TargetUrl::MAX);
        }
        UrlProblem::Invisible => "Remove the spaces or invisible characters inside the URL.",
        UrlProblem::NotAbsolute => "Enter the whole URL, starting with https://",
        UrlProblem::Scheme => "Use a URL that starts with https:// or http://",
        UrlProblem::NoHost => "Add a host after the scheme, such as https://hooks.example.com",
        UrlProblem::Malformed => "This is not a valid URL. Check the host and the port.",
        UrlProblem::UserInfo => "Remove the user name and password from the URL: they would be readable to everyone who sees the webhook.",
        UrlProblem::Fragment => "Remove the # and what follows it: that part of a URL is never sent to a server.",
        UrlProblem::PrivateHost => "Use an address on the public internet: the platform does not deliver to private or loopback addresses.",
    }
    .to_owned()
}

/// What the backend said of a field.
pub fn server_says(reasons: &[String]) -> String {
    if reasons.is_empty() {
        return "The server refused this value.".to_owned();
    }
    format!("The server refused this value: {}", reasons.join(" "))
}

/// A host whose readable form is not the one that goes over the network.
pub fn two_forms(readable: &str, ascii: &str) -> String {
    format!(
        "The host “{readable}” has letters beyond a to z. It stands for {ascii}: make sure that this is the one you mean."
    )
}
