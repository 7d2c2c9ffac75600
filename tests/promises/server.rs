//! The mock's core as the server of an account.

use crate::scenario::{CROWDED, Terms};
use serde_json::{Value, json};
use std::rc::Rc;
use webhook_settings::client::{Method, Reply, Request};
use webhook_settings::domain::{HostPolicy, Webhook};
use webhook_settings::mock::{Env, Handled, IncomingRequest, Mock, Scenario};
use webhook_settings::wire::read_page;

pub const PATH: &str = "/v2/notifications/configurations/webhook";

/// The token that the server accepts.
pub const TOKEN: &str = "valid";

pub struct Server {
    mock: Mock,
    /// The data of the scenario, without its faults.
    calm: Scenario,
    scenario: Scenario,
    /// Whether the scenario has a user who changes URLs.
    pub is_busy: bool,
    /// All webhooks, if nothing can have changed since they were read.
    known: Option<Rc<[Webhook]>>,
    /// Milliseconds since the start.
    pub clock: u64,
}

impl Server {
    pub fn new((data, faults): &Terms) -> Self {
        let parse = |terms: &str| Scenario::parse(terms).expect("the scenario is valid");
        let mut server = Self {
            mock: Mock::default(),
            calm: parse(data),
            scenario: parse(&[*data, faults].join(",")),
            is_busy: faults.contains("busy"),
            known: None,
            clock: 0,
        };
        if *data == CROWDED {
            server.seed();
        }
        server
    }

    /// Replaces the webhooks by 120 of the same event, ten of each moment.
    fn seed(&mut self) {
        let rows = (0..120).map(|number| {
            let at = format!("2026-01-01T00:00:{:02}.000Z", number / 10);
            json!({"name": format!("Webhook {number}"), "created_at": at, "updated_at": at})
        });
        let rows = Value::Array(rows.collect()).to_string();
        let now = self.now();
        let seeded = self.mock.seed(&self.calm, &rows, &env(&now, self.clock));
        seeded.expect("the rows are valid");
    }

    /// All webhooks as they are.
    pub fn webhooks(&mut self) -> Rc<[Webhook]> {
        if let Some(known) = &self.known {
            return known.clone();
        }
        let target = format!("{PATH}?page_size=1000");
        let reply = self.answer_other(Method::Get, &target, None);
        let page = read_page(&reply.body).expect("the mock returns a list");
        assert!(!page.has_next, "the account is larger than a page");
        let webhooks: Rc<[Webhook]> = page.webhooks.into();
        self.known = Some(webhooks.clone());
        webhooks
    }

    /// Answers another client, which meets no fault.
    pub fn answer_other(&mut self, method: Method, target: &str, body: Option<&Value>) -> Reply {
        let request = Request {
            method,
            target: target.to_owned(),
            body: body.map(Value::to_string),
        };
        let scenario = self.calm.clone();
        let reply = self.handle(&request, &scenario, "other", TOKEN);
        reply.expect("no fault")
    }

    /// Answers the client under test, or loses its answer.
    pub fn answer(&mut self, request: &Request, token: Option<&str>) -> Option<Reply> {
        let scenario = self.scenario.clone();
        if self.is_busy {
            self.known = None;
        }
        self.handle(request, &scenario, "app", token.unwrap_or_default())
    }

    fn handle(
        &mut self,
        request: &Request,
        scenario: &Scenario,
        client: &str,
        token: &str,
    ) -> Option<Reply> {
        if request.method != Method::Get {
            self.known = None;
        }
        let (path, query) = request.path_and_query();
        let authorization = format!("Bearer {token}");
        let incoming = IncomingRequest {
            method: request.method.as_str(),
            path,
            query,
            content_type: Some("application/json"),
            authorization: Some(&authorization),
            body: request.body.as_deref().unwrap_or_default().as_bytes(),
            client,
        };
        let now = self.now();
        let env = env(&now, self.clock);
        match self.mock.handle(&incoming, scenario, &env) {
            Handled::Done(answer) => answer.reply,
            Handled::Deliver(_) => unreachable!("no test is sent"),
        }
    }

    fn now(&self) -> String {
        let seconds = self.clock / 1000;
        format!(
            "2026-11-24T{:02}:{:02}:{:02}.{:03}Z",
            seconds / 3600 % 24,
            seconds / 60 % 60,
            seconds % 60,
            self.clock % 1000
        )
    }
}

fn env(now: &str, clock: u64) -> Env<'_> {
    Env {
        now,
        clock,
        host_policy: HostPolicy::PublicOnly,
        resolved_addresses: &[],
        sign: |_| String::new(),
        token: Some(TOKEN),
    }
}
