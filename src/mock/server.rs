use super::{
    Env, Exchange, Incoming, Outcome, Step,
    answer::{Call, Handled},
    clients::Clients,
    delivery::Delivery,
    faults::{Instead, Verdict, judge},
    journal::Journal,
    message::{Message, Received},
    operation::{Operation, Resource},
    order::{self, Order},
    problem,
    sample::samples,
    scenario::{Data, Scenario},
    simulate::oauth_rule,
    store::Store,
    test::test_result,
};
use crate::client::Reply;
use crate::domain::TestResult;
use std::collections::BTreeMap;

/// The backend: what it holds for each scenario's data, whom it has met, and what was said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mock {
    pub(super) stores: BTreeMap<Data, Store>,
    pub(super) clients: Clients,
    pub(super) orders: Vec<Order>,
    pub(super) journal: Journal,
    pub(super) received: Received,
}

impl Mock {
    /// Answers a request. Any bytes at all get one of the contract's answers, if the scenario lets them.
    pub fn handle(&mut self, request: &Incoming<'_>, scenario: &Scenario, env: &Env<'_>) -> Step {
        let operation = Operation::of(request.method, request.path);
        let verdict = match operation {
            Some(operation) => {
                let ordered = order::count(&mut self.orders, operation);
                let client = self.clients.meet(request.client, scenario.data, env.clock);
                judge(ordered, scenario, client, operation, request, env)
            }
            None => Verdict::default(),
        };
        let number = self
            .journal
            .begin(exchange(request, operation, &verdict, env));
        let handled = match verdict.instead {
            Some(Instead::Nothing) => return self.done(number, verdict.delay, None),
            Some(Instead::Reply(reply)) => Handled::Reply(reply),
            None => self
                .work(request, operation, verdict.unique, scenario, env)
                .unwrap_or_else(Handled::Reply),
        };
        match handled {
            Handled::Reply(reply) => {
                let reply = verdict.after.apply(reply);
                self.done(number, verdict.delay, reply)
            }
            Handled::Deliver(url, identifier) => Step::Deliver(Delivery {
                message: Message::new(&identifier, url.as_str(), env),
                identifier,
                delay: verdict.delay,
                after: verdict.after,
                number,
            }),
        }
    }

    /// Answers the request that asked for a delivery. It is `200` whatever the target did.
    pub fn finish(&mut self, delivery: Delivery, result: &TestResult) -> Outcome {
        let is_received = result.code.is_some() && oauth_rule(delivery.url()).is_none();
        let body = test_result(&delivery.identifier, result);
        if is_received {
            self.received.take(delivery.message);
        }
        let reply = delivery.after.apply(problem::json(200, &body));
        self.note(delivery.number, reply.as_ref());
        Outcome {
            delay: delivery.delay,
            reply,
        }
    }

    /// The last exchanges, oldest first.
    pub fn journal(&self) -> impl Iterator<Item = &Exchange> {
        self.journal.exchanges()
    }

    /// The exchanges with a number past `number`, as JSON: for hosts in JavaScript.
    pub fn journal_since(&self, number: u64) -> String {
        self.journal.to_json_since(number)
    }

    /// The test messages that reached their receivers, oldest first.
    pub fn received(&self) -> impl Iterator<Item = &Message> {
        self.received.messages()
    }

    /// The test messages with a number past `number`, as JSON; they are numbered from 1.
    pub fn received_since(&self, number: u64) -> String {
        self.received.to_json_since(number)
    }

    /// Counts on from here, for a host that remembers more than the snapshot it has restored.
    pub fn count_from(&mut self, exchanges: u64, messages: u64) {
        self.journal.count = self.journal.count.max(exchanges);
        self.received.count = self.received.count.max(messages);
    }

    /// Has something befall calls to come. `false`, and nothing will, if it names a fault that there is not.
    pub fn order(&mut self, order: Order) -> bool {
        let is_known = order.effect().is_some() && order.nth != Some(0);
        if is_known {
            self.orders.push(order);
        }
        is_known
    }

    /// Forgets everything but how many exchanges and messages there have been: the next request meets the samples again.
    pub fn reset(&mut self) {
        let (exchanges, messages) = (self.journal.count, self.received.count);
        *self = Self::default();
        self.journal.count = exchanges;
        self.received.count = messages;
    }

    fn work(
        &mut self,
        request: &Incoming<'_>,
        operation: Option<Operation>,
        unique: bool,
        scenario: &Scenario,
        env: &Env<'_>,
    ) -> Result<Handled, Reply> {
        authorize(request, env)?;
        let resource = Resource::at(request.path).ok_or_else(problem::no_such_path)?;
        let operation = operation.ok_or_else(|| problem::not_allowed(resource.allow()))?;
        let store = self.stores.entry(scenario.data);
        let call = Call {
            store: store.or_insert_with(|| samples(scenario.data)),
            request,
            env,
            unique,
        };
        call.answer(operation)
    }

    fn done(&mut self, number: u64, delay: u32, reply: Option<Reply>) -> Step {
        self.note(number, reply.as_ref());
        Step::Done(Outcome { delay, reply })
    }

    fn note(&mut self, number: u64, reply: Option<&Reply>) {
        if let (Some(exchange), Some(reply)) = (self.journal.find(number), reply) {
            exchange.status = Some(reply.status);
            exchange.headers.clone_from(&reply.headers);
            exchange.answered = reply.body.clone();
        }
    }
}

fn exchange(
    request: &Incoming<'_>,
    operation: Option<Operation>,
    verdict: &Verdict,
    env: &Env<'_>,
) -> Exchange {
    let mut target = request.path.to_owned();
    if !request.query.is_empty() {
        target = target + "?" + request.query;
    }
    Exchange {
        number: 0,
        at: env.now.to_owned(),
        method: request.method.to_owned(),
        target,
        operation,
        sent: String::from_utf8_lossy(request.body).into_owned(),
        delay: verdict.delay,
        status: None,
        headers: Vec::new(),
        answered: String::new(),
    }
}

fn authorize(request: &Incoming<'_>, env: &Env<'_>) -> Result<(), Reply> {
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
        _ => Err(problem::unauthorized()),
    }
}
