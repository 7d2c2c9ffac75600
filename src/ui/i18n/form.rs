//! Texts of the form for a new webhook, and of the fields that it shares with the edit page.

pub use super::messages::form::*;

use super::Text;
use crate::domain::{
    Field, MAX_HOST, MAX_LABEL, Name, NameProblem, Problem, TargetUrl, UrlProblem, Webhook,
    code_point,
};

/// The label of a field.
pub fn field(field: Field) -> Text {
    match field {
        Field::Name => NAME,
        Field::Event => EVENT,
        Field::Url => URL,
        Field::Status => super::edit::STATE,
    }
}

/// Lines with the server's values of some fields.
pub fn server_value_lines(fields: &[Field], webhook: &Webhook) -> Vec<Text> {
    let line = |field: &Field| {
        let value = match field {
            Field::Name => (&webhook.name).into(),
            Field::Event => super::events::name(&webhook.event),
            Field::Url => Text::url(&webhook.url),
            Field::Status => super::common::status(webhook.status),
        };
        server_value(self::field(*field), value)
    };
    fields.iter().map(line).collect()
}

/// What is wrong with a field, and how to correct it.
pub fn problem(problem: Problem) -> Text {
    match problem {
        Problem::Name(NameProblem::Blank) => NAME_BLANK,
        Problem::Name(NameProblem::TooLong) => name_too_long(Name::MAX_CHARS as u32),
        Problem::Name(NameProblem::Invisible(c)) => name_invisible(&code_point(c)),
        Problem::NoEvent => EVENT_MISSING,
        Problem::LegacyEvent => EVENT_LEGACY,
        Problem::Url(problem) => url_problem(problem),
    }
}

fn url_problem(problem: UrlProblem) -> Text {
    match problem {
        UrlProblem::Blank => URL_BLANK,
        UrlProblem::TooLong => url_too_long(TargetUrl::MAX_CHARS as u32),
        UrlProblem::Invisible => URL_INVISIBLE,
        UrlProblem::NotAbsolute => URL_NOT_ABSOLUTE,
        UrlProblem::Scheme => URL_SCHEME,
        UrlProblem::TwoSchemes => URL_TWO_SCHEMES,
        UrlProblem::NoHost => URL_NO_HOST,
        UrlProblem::Malformed => URL_MALFORMED,
        UrlProblem::EmptyLabel => URL_EMPTY_LABEL,
        UrlProblem::HostTooLong => url_host_too_long(MAX_HOST as u32, MAX_LABEL as u32),
        UrlProblem::Punycode => URL_PUNYCODE,
        UrlProblem::UserInfo => URL_USER_INFO,
        UrlProblem::Fragment => URL_FRAGMENT,
        UrlProblem::PrivateHost => URL_PRIVATE_HOST,
    }
}

/// The server's message about a field.
pub fn server_says(reasons: &[String]) -> Text {
    if reasons.is_empty() {
        REFUSED
    } else {
        refused_because(&reasons.join(" "))
    }
}
