use super::{
    Env, Exchange, Incoming, Outcome, Step,
    answer::{Call, Handled},
    client::Client,
    delivery::Delivery,
    faults::{Instead, Verdict, judge},
    journal::Journal,
    operation::{Operation, Resource},
    problem,
    sample::samples,
    scenario::{Data, Scenario},
    store::Store,
};
use crate::client::Reply;
use crate::domain::TestResult;
use crate::wire::write_test_result;
use std::collections::BTreeMap;

/// The backend: what it holds for each scenario's data, whom it has met, and what was said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mock {
    pub(super) stores: BTreeMap<Data, Store>,
    clients: BTreeMap<String, Client>,
    journal: Journal,
}

impl Mock {
    /// Answers a request. Any bytes at all get one of the contract's answers, if the scenario lets them.
    pub fn handle(&mut self, request: &Incoming, scenario: &Scenario, env: &Env) -> Step {
        let operation = Operation::of(request.method, request.path);
        let verdict = match operation {
            Some(operation) => {
                let new = || Client::new(scenario.data);
                let client = self.clients.entry(request.client.to_owned());
                judge(
                    scenario,
                    client.or_insert_with(new),
                    operation,
                    request,
                    env,
                )
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
                url,
                identifier,
                delay: verdict.delay,
                after: verdict.after,
                number,
            }),
        }
    }

    /// Answers the request that asked for a delivery. It is `200` whatever the target did.
    pub fn finish(&mut self, delivery: Delivery, result: &TestResult) -> Outcome {
        let body = write_test_result(&delivery.identifier, result);
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

    /// Forgets everything but the journal: the next request meets the samples again.
    pub fn reset(&mut self) {
        self.stores.clear();
        self.clients.clear();
    }

    fn work(
        &mut self,
        request: &Incoming,
        operation: Option<Operation>,
        unique: bool,
        scenario: &Scenario,
        env: &Env,
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
            exchange.answered = reply.body.clone();
        }
    }
}

fn exchange(
    request: &Incoming,
    operation: Option<Operation>,
    verdict: &Verdict,
    env: &Env,
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
        answered: String::new(),
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
        _ => Err(problem::unauthorized()),
    }
}
