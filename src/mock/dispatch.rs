//! Runs the operation of a call, if no fault replaces it.

use super::{
    Env, IncomingRequest,
    body::Body,
    configuration::configuration,
    create,
    faults::ListFaults,
    fields,
    fields::Violation,
    json::{Json, Members},
    list,
    operation::{Operation, Resource},
    problem, send_test,
    store::Store,
    update,
};
use crate::client::Reply;
use crate::domain::{TargetUrl, WebhookId};
use crate::wire::Value;

/// The largest request body that the mock accepts, in bytes. A larger one gets 413.
pub const MAX_BODY: usize = 1024 * 1024;

/// The result of an operation.
#[derive(Debug)]
pub(super) enum OperationResult {
    Reply(Reply),
    /// A test message has to be delivered first: its target, and the identifier of the test.
    Deliver(TargetUrl, String),
}

/// Converts violations to members of a problem document. The second argument is the request body.
type ToMembers = fn(&[Violation], &[u8]) -> Members;

/// A call and everything that its operation uses.
pub(super) struct Call<'a> {
    pub store: &'a mut Store,
    /// The number of webhooks that the store started with.
    pub samples: usize,
    pub request: &'a IncomingRequest<'a>,
    pub env: &'a Env<'a>,
    /// Whether names have to be unique.
    pub unique_names: bool,
    pub list_faults: ListFaults,
}

impl Call<'_> {
    /// Runs the operation.
    ///
    /// # Errors
    ///
    /// Returns the reply to a request that is rejected.
    pub fn run(mut self, operation: Operation) -> Result<OperationResult, Reply> {
        match operation {
            Operation::List => {
                let page = list::list(
                    self.request.query,
                    &self.store.webhooks,
                    &mut self.list_faults,
                );
                let page = page.map_err(|found| self.reject(&found, fields::create_members))?;
                Ok(OperationResult::Reply(problem::json_reply(200, &page)))
            }
            Operation::Create => {
                let body = self.read_body(fields::create_members)?;
                self.check_unique(&body, None)?;
                if self.store.is_full(self.samples) {
                    let detail = "This mock stores no more webhooks.";
                    return Err(self.full_problem(503, detail, Vec::new()));
                }
                let created = create::create(&body, self.store, self.env);
                let created =
                    created.map_err(|found| self.reject(&found, fields::create_members))?;
                let reply = problem::json_reply(201, &configuration(&created));
                Ok(OperationResult::Reply(reply))
            }
            Operation::Test => {
                let body = self.read_body(fields::create_members)?;
                let test = send_test::send_test(&body, &mut self.store.random, self.env);
                let (url, identifier) =
                    test.map_err(|found| self.reject(&found, fields::create_members))?;
                Ok(OperationResult::Deliver(url, identifier))
            }
            Operation::Update => self.update(),
        }
    }

    fn update(mut self) -> Result<OperationResult, Reply> {
        let Some(Resource::Item(segment)) = Resource::from_path(self.request.path) else {
            return Err(problem::not_found());
        };
        let known = WebhookId::parse(segment).filter(|id| self.store.find_mut(id).is_some());
        let Some(id) = known else {
            let detail = format!("There is no webhook configuration {segment}.");
            return Err(self.full_problem(404, &detail, Vec::new()));
        };
        let body = self.read_body(fields::update_members)?;
        self.check_unique(&body, Some(&id))?;
        let webhook = self.store.find_mut(&id).expect("it was found above");
        update::update(&body, webhook, self.env)
            .map_err(|found| self.reject(&found, fields::update_members))?;
        self.store.is_changed = true;
        let body = Json::Object(vec![("identifier", Json::text(id.as_str()))]);
        Ok(OperationResult::Reply(problem::json_reply(200, &body)))
    }

    fn read_body(&mut self, members: ToMembers) -> Result<Body, Reply> {
        if self.request.body.len() > MAX_BODY {
            let detail = "The body is larger than 1 MiB.";
            return Err(problem::minimal_problem(413, detail));
        }
        if !self.request.content_type.is_some_and(is_json) {
            let detail = "The content type must be application/json.";
            return Err(problem::minimal_problem(415, detail));
        }
        Body::parse(self.request.body).ok_or_else(|| {
            let detail = "The body is not a JSON object.";
            self.full_problem(400, detail, members(&[], &[]))
        })
    }

    /// Rejects a name that another webhook than `own` has, if names have to be unique.
    fn check_unique(&mut self, body: &Body, own: Option<&WebhookId>) -> Result<(), Reply> {
        let name = body.member("name").and_then(Value::as_text);
        let Some(name) = name.filter(|_| self.unique_names) else {
            return Ok(());
        };
        let mut others = self.store.webhooks.iter().filter(|w| Some(&w.id) != own);
        if !others.any(|other| other.name == name.trim()) {
            return Ok(());
        }
        let duplicated = vec![("name", Json::text("duplicated"))];
        let extra = vec![("properties", Json::Object(duplicated))];
        Err(self.full_problem(409, "Another webhook has this name.", extra))
    }

    fn reject(&mut self, violations: &[Violation], members: ToMembers) -> Reply {
        let extra = members(violations, self.request.body);
        self.full_problem(400, "The request is not valid.", extra)
    }

    fn full_problem(&mut self, status: u16, detail: &str, extra: Members) -> Reply {
        let random = &mut self.store.random;
        problem::full_problem(status, detail, self.request.path, extra, self.env, random)
    }
}

/// Returns whether a content type is JSON, with any parameters.
fn is_json(content_type: &str) -> bool {
    let essence = content_type.split(';').next().unwrap_or_default().trim();
    essence.eq_ignore_ascii_case("application/json")
}
