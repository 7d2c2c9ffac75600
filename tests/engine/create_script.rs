//! Creates, and the answers to their requests.

use crate::backend::Backend;
use crate::script::{configuration, page, reply};
use webhook_settings::client::engine::{Answer, Create, CreateOutcome, Step};
use webhook_settings::client::{
    ApiError, Method, PendingCreate, Reply, Request, TieBreak, WriteOutcome,
};
use webhook_settings::domain::{Draft, EventType, HostPolicy, NewWebhook, Webhook};

pub fn new_webhook(name: &str) -> NewWebhook {
    let draft = Draft {
        name: name.to_owned(),
        event: Some(EventType::CaseCreated),
        url: "https://hooks.example.com/in".to_owned(),
    };
    draft
        .validate(HostPolicy::PublicOnly)
        .expect("the draft is valid")
}

/// The webhook that a backend would return for [`new_webhook`].
pub fn stored(number: u8, name: &str) -> Webhook {
    let mut webhook = Backend::new(&format!("many:1,seed:{number}"), "")
        .webhooks()
        .remove(0);
    webhook.name = name.to_owned();
    webhook.event = EventType::CaseCreated;
    webhook.url = "https://hooks.example.com/in".to_owned();
    webhook
}

#[expect(
    clippy::unnecessary_wraps,
    reason = "it stands among answers that are errors"
)]
pub fn listed(rows: &[Webhook]) -> Answer {
    Ok(page(rows, false, Some(rows.len() as u64)))
}

/// Passes all answers, and returns what comes after the last one.
pub fn after(
    create: &mut Create,
    answers: impl IntoIterator<Item = Answer>,
) -> Step<CreateOutcome> {
    let mut last = None;
    for answer in answers {
        assert!(
            !matches!(last, Some(Step::Finish(_))),
            "{last:?} came before the last answer"
        );
        last = Some(create.next(answer));
    }
    last.expect("there is an answer")
}

pub fn outcome(create: &mut Create, answers: impl IntoIterator<Item = Answer>) -> CreateOutcome {
    match after(create, answers) {
        Step::Finish(outcome) => outcome,
        Step::Send(request) => panic!("{request:?} is sent"),
    }
}

pub fn start() -> Create {
    Create::new(new_webhook("Intake"), None, TieBreak::Identifier)
}

pub fn start_after(pending: PendingCreate) -> Create {
    Create::new(new_webhook("Intake"), Some(pending), TieBreak::Identifier)
}

/// A create of this name whose answer was lost; no webhook of that name existed before.
pub fn pending(name: &str) -> PendingCreate {
    PendingCreate::new(&new_webhook(name), &[])
}

pub fn created(webhook: &Webhook) -> Reply {
    reply(201, &configuration(webhook))
}

pub fn failed(outcome: WriteOutcome, error: ApiError) -> CreateOutcome {
    CreateOutcome::Failed(outcome, error)
}

pub fn is_post(step: &Step<CreateOutcome>) -> bool {
    matches!(
        step,
        Step::Send(Request {
            method: Method::Post,
            ..
        })
    )
}
