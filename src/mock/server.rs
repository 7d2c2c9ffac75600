use super::{
    DelayedReply, Env, Handled, IncomingRequest, InjectedFault,
    admit::admit,
    client::Clients,
    delivery::Delivery,
    dispatch::{Call, OperationResult},
    fault_replies::Replacement,
    faults::decide,
    injected_fault,
    journal::{Exchange, Journal},
    operation::Operation,
    other_user, problem,
    scenario::Scenario,
    send_test::test_result,
    simulate::oauth_rule,
    stores::Stores,
    test_message::{ReceivedMessages, TestMessage},
};
use crate::client::Reply;
use crate::domain::TestResult;

/// The mock backend: its webhooks, its clients, the injected faults, the journal and the received test messages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mock {
    pub(super) stores: Stores,
    pub(super) clients: Clients,
    pub(super) injected_faults: Vec<InjectedFault>,
    pub(super) journal: Journal,
    pub(super) received: ReceivedMessages,
}

impl Mock {
    /// Handles a request. Without faults, any request gets a reply that the API documents, however malformed it is.
    pub fn handle(
        &mut self,
        request: &IncomingRequest<'_>,
        scenario: &Scenario,
        env: &Env<'_>,
    ) -> Handled {
        let operation = match admit(request, env.token) {
            Ok(operation) => operation,
            Err(reply) => {
                let number = self.journal.push(exchange(request, None, 0, env));
                return self.done(number, 0, Some(reply));
            }
        };
        let injected = injected_fault::apply(&mut self.injected_faults, operation);
        let clients = &mut self.clients;
        let client = clients.get_or_create(request.client, scenario.data, env.clock);
        let mut decision = decide(injected, scenario, client, operation, request, env);
        let delay = decision.delay;
        let number = self
            .journal
            .push(exchange(request, Some(operation), delay, env));
        if let Some(random) = &mut decision.other_user {
            let store = self.stores.get_or_create(scenario.data);
            other_user::change_webhooks(store, scenario.data.count, random, env);
        }
        let result = match decision.replacement {
            Some(Replacement::NoResponse) => return self.done(number, delay, None),
            Some(Replacement::Reply(reply)) => OperationResult::Reply(reply),
            None => {
                let call = Call {
                    store: self.stores.get_or_create(scenario.data),
                    samples: scenario.data.count,
                    request,
                    env,
                    unique_names: decision.unique_names,
                    list_faults: decision.list_faults,
                };
                call.run(operation).unwrap_or_else(OperationResult::Reply)
            }
        };
        match result {
            OperationResult::Reply(reply) => {
                let reply = decision.reply_faults.apply(reply);
                self.done(number, delay, reply)
            }
            OperationResult::Deliver(url, identifier) => Handled::Deliver(Delivery {
                message: TestMessage::new(&identifier, url.as_str(), env),
                identifier,
                delay,
                reply_faults: decision.reply_faults,
                number,
            }),
        }
    }

    /// Returns the reply to a test request, after the delivery. The status is 200 whatever the target did.
    pub fn finish(&mut self, delivery: Delivery, result: &TestResult) -> DelayedReply {
        let is_received = result.code.is_some() && oauth_rule(delivery.url()).is_none();
        let body = test_result(&delivery.identifier, result);
        if is_received {
            self.received.push(delivery.message);
        }
        let reply = problem::json_reply(200, &body);
        let reply = delivery.reply_faults.apply(reply);
        self.record_reply(delivery.number, reply.as_ref());
        DelayedReply {
            delay: delivery.delay,
            reply,
        }
    }

    /// Returns the exchanges with a higher number than `number`, as a JSON array with the oldest first.
    /// They are numbered from 1, and the last 200 are stored, or fewer if they are large.
    pub fn journal_since(&self, number: u64) -> String {
        self.journal.to_json_since(number)
    }

    /// Returns the test messages that reached their receivers, from the one after `number` on, as a JSON array with the
    /// oldest first. They are numbered from 1, and the last 100 are stored.
    pub fn received_since(&self, number: u64) -> String {
        self.received.to_json_since(number)
    }

    /// Continues the numbers of exchanges and messages after these, for a host that has stored more of them than the
    /// snapshot that it restored.
    pub fn count_from(&mut self, exchanges: u64, messages: u64) {
        self.journal.count = self.journal.count.max(exchanges);
        self.received.count = self.received.count.max(messages);
    }

    /// Injects a fault into future calls.
    ///
    /// # Errors
    ///
    /// Returns the reason, as the end of a sentence, and does nothing, if the fault's term is unknown, if `nth` is 0,
    /// or if no server could send the fault's reply.
    pub fn inject(&mut self, fault: InjectedFault) -> Result<(), &'static str> {
        fault.check()?;
        self.injected_faults.push(fault);
        Ok(())
    }

    /// Returns to the sample webhooks, and drops clients, injected faults, exchanges and messages. Numbers continue.
    pub fn reset(&mut self) {
        let (exchanges, messages) = (self.journal.count, self.received.count);
        *self = Self::default();
        self.journal.count = exchanges;
        self.received.count = messages;
    }

    fn done(&mut self, number: u64, delay: u32, reply: Option<Reply>) -> Handled {
        self.record_reply(number, reply.as_ref());
        Handled::Done(DelayedReply { delay, reply })
    }

    fn record_reply(&mut self, number: u64, reply: Option<&Reply>) {
        if let Some(reply) = reply {
            self.journal.record(number, reply);
        }
    }
}

fn exchange(
    request: &IncomingRequest<'_>,
    operation: Option<Operation>,
    delay: u32,
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
        request_body: String::from_utf8_lossy(request.body).into_owned(),
        delay,
        status: None,
        response_headers: Vec::new(),
        response_body: String::new(),
    }
}
