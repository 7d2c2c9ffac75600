//! The mock's core as the backend of an operation.

use serde_json::{Value, json};
use webhook_settings::client::engine::{Answer, Step};
use webhook_settings::client::{ApiError, Method, Reply, Request};
use webhook_settings::domain::{HostPolicy, Webhook};
use webhook_settings::mock::{Env, Handled, IncomingRequest, Mock, Scenario, simulate};
use webhook_settings::wire::read_page;

/// A mock, and what every call passes to it.
pub struct Backend {
    mock: Mock,
    /// The data of the scenario, without its faults.
    calm: Scenario,
    scenario: Scenario,
    /// Milliseconds since the start. Each call takes one.
    clock: u64,
    /// The targets of all calls.
    pub calls: Vec<String>,
}

impl Backend {
    /// `data` and `faults` are terms of a scenario.
    pub fn new(data: &str, faults: &str) -> Self {
        let parse = |terms: &str| Scenario::parse(terms).expect("the scenario is valid");
        Self {
            mock: Mock::default(),
            calm: parse(data),
            scenario: parse(&format!("{data},{faults}")),
            clock: 0,
            calls: Vec::new(),
        }
    }

    /// A backend with `count` webhooks that were all created and updated at the same moment.
    pub fn with_ties(count: usize, faults: &str) -> Self {
        let mut backend = Self::new("", faults);
        let at = "2026-01-01T00:00:00.000Z";
        let row = |number| json!({"name": format!("Webhook {number}"), "created_at": at});
        let rows: Vec<Value> = (0..count).map(row).collect();
        let rows = Value::Array(rows).to_string();
        let seeded = with_env(0, |env| backend.mock.seed(&backend.calm, &rows, env));
        seeded.expect("the rows are valid");
        backend
    }

    /// All webhooks, as a client without faults would list them now.
    pub fn webhooks(&self) -> Vec<Webhook> {
        let mut mock = self.mock.clone();
        let mut webhooks = Vec::new();
        for number in 1.. {
            let request = Request {
                method: Method::Get,
                target: format!(
                    "/v2/notifications/configurations/webhook?page_size=1000&page_number={number}"
                ),
                body: None,
            };
            let reply = call(&mut mock, &self.calm, &request, self.clock).expect("no fault");
            let page = read_page(&reply.body).expect("the mock returns a list");
            webhooks.extend(page.webhooks);
            if !page.has_next {
                break;
            }
        }
        webhooks
    }

    /// Answers a request as the network would: without a reply, with [`ApiError::Network`].
    pub fn answer(&mut self, request: &Request) -> Answer {
        self.clock += 1;
        self.calls.push(request.target.clone());
        call(&mut self.mock, &self.scenario, request, self.clock).ok_or(ApiError::Network)
    }

    /// Carries out a request of another client.
    pub fn interfere(&mut self, request: &Request) {
        self.clock += 1;
        let reply = call(&mut self.mock, &self.calm, request, self.clock).expect("no fault");
        assert!(reply.is_success(), "{reply:?}");
    }

    /// Runs an operation to its end.
    pub fn run<T>(&mut self, first: Request, mut next: impl FnMut(Answer) -> Step<T>) -> T {
        let mut request = first;
        loop {
            match next(self.answer(&request)) {
                Step::Send(following) => request = following,
                Step::Finish(outcome) => return outcome,
            }
        }
    }
}

fn call(mock: &mut Mock, scenario: &Scenario, request: &Request, clock: u64) -> Option<Reply> {
    let (path, query) = request.path_and_query();
    let incoming = IncomingRequest {
        method: request.method.as_str(),
        path,
        query,
        content_type: Some("application/json"),
        authorization: None,
        body: request.body.as_deref().unwrap_or_default().as_bytes(),
        client: "test",
    };
    match with_env(clock, |env| mock.handle(&incoming, scenario, env)) {
        Handled::Done(answer) => answer.reply,
        Handled::Deliver(delivery) => {
            let result = simulate(delivery.url());
            mock.finish(delivery, &result).reply
        }
    }
}

fn with_env<T>(clock: u64, run: impl FnOnce(&Env<'_>) -> T) -> T {
    let now = format!(
        "2026-11-24T09:{:02}:{:02}.{:03}Z",
        clock / 60_000 % 60,
        clock / 1000 % 60,
        clock % 1000
    );
    run(&Env {
        now: &now,
        clock,
        host_policy: HostPolicy::PublicOnly,
        resolved_addresses: &[],
        sign: |_| String::new(),
        token: None,
    })
}
