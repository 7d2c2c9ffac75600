use super::{
    Env, Incoming, Step, create, fields, fields::Refusal, list, problem, random::Random, sample,
    store::Store, test, update,
};
use crate::client::Reply;
use crate::domain::WebhookId;
use crate::wire::{WEBHOOKS_PATH, write_configuration};
use serde_json::{Map, Value, json};

/// The largest body that is accepted, in bytes.
pub const MAX_BODY: usize = 1024 * 1024;

/// The backend's state, and its four operations.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mock {
    pub(super) store: Store,
}

/// What a path leads to.
enum Resource<'a> {
    Collection,
    Test,
    Item(&'a str),
}

type ToMembers = fn(&[Refusal]) -> Map<String, Value>;

impl Mock {
    /// A backend with `count` sample webhooks; the same seed gives the same ones.
    pub fn with_samples(seed: u64, count: usize) -> Self {
        let mut random = Random::new(seed);
        let webhooks = sample::samples(count, &mut random);
        Self {
            store: Store { webhooks, random },
        }
    }

    /// Answers a request. Any bytes at all get one of the contract's answers.
    pub fn handle(&mut self, request: &Incoming, env: &Env) -> Step {
        self.answer(request, env).unwrap_or_else(Step::Reply)
    }

    /// The error is an answer too; it is only made early.
    fn answer(&mut self, request: &Incoming, env: &Env) -> Result<Step, Reply> {
        authorize(request, env)?;
        let resource = resource(request.path)
            .ok_or_else(|| problem::thin(404, "Not Found", "There is nothing at this path."))?;
        match (resource, request.method) {
            (Resource::Collection, "GET") => {
                let answer = list::list(request.query, &self.store.webhooks);
                let page = answer
                    .map_err(|refused| self.refuse(&refused, fields::as_on_create, request, env))?;
                Ok(Step::Reply(problem::json(200, &page)))
            }
            (Resource::Collection, "POST") => {
                let body = self.read_body(request, fields::as_on_create, env)?;
                let answer = create::create(&body, &mut self.store, env);
                let webhook = answer
                    .map_err(|refused| self.refuse(&refused, fields::as_on_create, request, env))?;
                Ok(Step::Reply(problem::json(
                    201,
                    &write_configuration(&webhook),
                )))
            }
            (Resource::Test, "POST") => {
                let body = self.read_body(request, fields::as_on_create, env)?;
                let answer = test::test(&body, &mut self.store.random, env);
                let delivery = answer
                    .map_err(|refused| self.refuse(&refused, fields::as_on_create, request, env))?;
                Ok(Step::Deliver(delivery))
            }
            (Resource::Item(segment), "PATCH") => self.patch(segment, request, env),
            (Resource::Collection, _) => Err(not_allowed("GET, POST")),
            (Resource::Test, _) => Err(not_allowed("POST")),
            (Resource::Item(_), _) => Err(not_allowed("PATCH")),
        }
    }

    fn patch(&mut self, segment: &str, request: &Incoming, env: &Env) -> Result<Step, Reply> {
        let found = WebhookId::parse(segment).filter(|id| self.store.find(id).is_some());
        let Some(id) = found else {
            let detail = format!("There is no webhook configuration {segment}.");
            let head = (404, "Not Found", detail.as_str());
            let random = &mut self.store.random;
            return Err(problem::full(head, request.path, Map::new(), env, random));
        };
        let body = self.read_body(request, fields::as_on_update, env)?;
        let webhook = self.store.find(&id).expect("it was found above");
        update::update(&body, webhook, env)
            .map_err(|refused| self.refuse(&refused, fields::as_on_update, request, env))?;
        let body = json!({ "identifier": id.as_str() });
        Ok(Step::Reply(problem::json(200, &body)))
    }

    fn read_body(
        &mut self,
        request: &Incoming,
        members: ToMembers,
        env: &Env,
    ) -> Result<Value, Reply> {
        if request.body.len() > MAX_BODY {
            let detail = "The body is larger than 1 MiB.";
            return Err(problem::thin(413, "Content Too Large", detail));
        }
        if !request.content_type.is_some_and(is_json) {
            let detail = "The content type must be application/json.";
            return Err(problem::thin(415, "Unsupported Media Type", detail));
        }
        match serde_json::from_slice(request.body) {
            Ok(body @ Value::Object(_)) => Ok(body),
            _ => {
                let head = (400, "Bad Request", "The body is not a JSON object.");
                let random = &mut self.store.random;
                Err(problem::full(head, request.path, members(&[]), env, random))
            }
        }
    }

    fn refuse(
        &mut self,
        refusals: &[Refusal],
        members: ToMembers,
        request: &Incoming,
        env: &Env,
    ) -> Reply {
        let head = (400, "Bad Request", "The request is not valid.");
        let random = &mut self.store.random;
        problem::full(head, request.path, members(refusals), env, random)
    }
}

fn resource(path: &str) -> Option<Resource<'_>> {
    match path.strip_prefix(WEBHOOKS_PATH)? {
        "" => Some(Resource::Collection),
        "/test" => Some(Resource::Test),
        rest => match rest.strip_prefix('/')? {
            segment if segment.is_empty() || segment.contains('/') => None,
            segment => Some(Resource::Item(segment)),
        },
    }
}

fn authorize(request: &Incoming, env: &Env) -> Result<(), Reply> {
    let Some(token) = env.token else {
        return Ok(());
    };
    // RFC 9110 section 11.1: the scheme's name is case-insensitive.
    let sent = request
        .authorization
        .and_then(|value| value.split_once(' '))
        .filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer"));
    match sent {
        Some((_, sent)) if sent.trim() == token => Ok(()),
        _ => Err(problem::thin(
            401,
            "Unauthorized",
            "The access token is missing, malformed or expired.",
        )),
    }
}

fn not_allowed(allow: &str) -> Reply {
    let detail = format!("The methods allowed here are: {allow}.");
    let mut reply = problem::thin(405, "Method Not Allowed", &detail);
    reply.headers.push(("allow".to_owned(), allow.to_owned()));
    reply
}

/// Whether a content type is JSON, whatever its parameters.
fn is_json(content_type: &str) -> bool {
    let essence = content_type.split(';').next().unwrap_or_default().trim();
    essence.eq_ignore_ascii_case("application/json")
}
