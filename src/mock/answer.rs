//! One call to a backend that is in order: the handlers, behind everything that comes before them.

use super::{
    Env, Incoming,
    body::Body,
    configuration::configuration,
    create, fields,
    fields::Refusal,
    json::{Json, Members},
    list,
    operation::{Operation, Resource},
    problem,
    store::Store,
    test, update,
};
use crate::client::Reply;
use crate::domain::{TargetUrl, WebhookId};
use serde_json::Value;

/// The largest body that is accepted, in bytes.
pub const MAX_BODY: usize = 1024 * 1024;

/// What a handler came to.
#[derive(Debug)]
pub(super) enum Handled {
    Reply(Reply),
    /// A test message for this target, and the test's identifier.
    Deliver(TargetUrl, String),
}

type ToMembers = fn(&[Refusal], &[u8]) -> Members;

/// A call, with all that its handler may use.
pub(super) struct Call<'a> {
    pub store: &'a mut Store,
    pub request: &'a Incoming<'a>,
    pub env: &'a Env<'a>,
    /// Whether a name may only be used once.
    pub unique: bool,
}

impl Call<'_> {
    /// Answers. The error is an answer too; it is only made early.
    pub fn answer(mut self, operation: Operation) -> Result<Handled, Reply> {
        match operation {
            Operation::List => {
                let answer = list::list(self.request.query, &self.store.webhooks);
                let page = answer.map_err(|refused| self.refuse(&refused, fields::as_on_create))?;
                Ok(Handled::Reply(problem::json(200, &page)))
            }
            Operation::Create => {
                let body = self.read_body(fields::as_on_create)?;
                self.check_unique(&body, None)?;
                let answer = create::create(&body, self.store, self.env);
                let made = answer.map_err(|refused| self.refuse(&refused, fields::as_on_create))?;
                Ok(Handled::Reply(problem::json(201, &configuration(&made))))
            }
            Operation::Test => {
                let body = self.read_body(fields::as_on_create)?;
                let answer = test::test(&body, &mut self.store.random, self.env);
                let (url, identifier) =
                    answer.map_err(|refused| self.refuse(&refused, fields::as_on_create))?;
                Ok(Handled::Deliver(url, identifier))
            }
            Operation::Update => self.update(),
        }
    }

    fn update(mut self) -> Result<Handled, Reply> {
        let Some(Resource::Item(segment)) = Resource::at(self.request.path) else {
            return Err(problem::no_such_path());
        };
        let found = WebhookId::parse(segment).filter(|id| self.store.find(id).is_some());
        let Some(id) = found else {
            let detail = format!("There is no webhook configuration {segment}.");
            return Err(self.full((404, "Not Found", &detail), Vec::new()));
        };
        let body = self.read_body(fields::as_on_update)?;
        self.check_unique(&body, Some(&id))?;
        let webhook = self.store.find(&id).expect("it was found above");
        update::update(&body, webhook, self.env)
            .map_err(|refused| self.refuse(&refused, fields::as_on_update))?;
        let body = Json::Object(vec![("identifier", Json::text(id.as_str()))]);
        Ok(Handled::Reply(problem::json(200, &body)))
    }

    fn read_body(&mut self, members: ToMembers) -> Result<Body, Reply> {
        if self.request.body.len() > MAX_BODY {
            let detail = "The body is larger than 1 MiB.";
            return Err(problem::thin(413, "Content Too Large", detail));
        }
        if !self.request.content_type.is_some_and(is_json) {
            let detail = "The content type must be application/json.";
            return Err(problem::thin(415, "Unsupported Media Type", detail));
        }
        Body::parse(self.request.body).ok_or_else(|| {
            let head = (400, "Bad Request", "The body is not a JSON object.");
            self.full(head, members(&[], &[]))
        })
    }

    /// Refuses a name that another webhook than `own` has.
    fn check_unique(&mut self, body: &Body, own: Option<&WebhookId>) -> Result<(), Reply> {
        let name = body.member("name").and_then(Value::as_str);
        let Some(name) = name.filter(|_| self.unique) else {
            return Ok(());
        };
        let mut others = self.store.webhooks.iter().filter(|w| Some(&w.id) != own);
        if !others.any(|other| other.name == name.trim()) {
            return Ok(());
        }
        let duplicated = vec![("name", Json::text("duplicated"))];
        let extra = vec![("properties", Json::Object(duplicated))];
        let head = (409, "Conflict", "Another webhook has this name.");
        Err(self.full(head, extra))
    }

    fn refuse(&mut self, refusals: &[Refusal], members: ToMembers) -> Reply {
        let head = (400, "Bad Request", "The request is not valid.");
        self.full(head, members(refusals, self.request.body))
    }

    fn full(&mut self, head: (u16, &str, &str), extra: Members) -> Reply {
        let random = &mut self.store.random;
        problem::full(head, self.request.path, extra, self.env, random)
    }
}

/// Whether a content type is JSON, whatever its parameters.
fn is_json(content_type: &str) -> bool {
    let essence = content_type.split(';').next().unwrap_or_default().trim();
    essence.eq_ignore_ascii_case("application/json")
}
