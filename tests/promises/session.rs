//! Brings a request to its last answer, as the app does: with tokens, waits and repeats.

use crate::server::TOKEN;
use crate::world::World;
use webhook_settings::client::Request;
use webhook_settings::client::engine::{Action, Answer, Event, Exchange, TokenSource};

/// The policy's limit of attempts: the first one, three after no answer, and three after 429.
const MAX_ATTEMPTS: usize = 7;

/// How often a user answers before they give up.
const MAX_QUESTIONS: usize = 5;

impl World {
    pub fn exchange(&mut self, request: &Request) -> Answer {
        let (mut exchange, mut action) = Exchange::new(request, &self.tokens);
        let (mut waits, mut questions, mut sends) = (0, 0, 0);
        loop {
            let event = match action {
                Action::Finish(answer) => return answer,
                Action::Ask(source) => {
                    questions += 1;
                    self.ask(source, questions)
                }
                Action::Send { token, .. } => {
                    sends += 1;
                    assert!(
                        sends <= waits + questions + 1,
                        "a request is sent again without a cause"
                    );
                    Event::Answered {
                        answer: self.send(request, token.as_deref()),
                        is_blocked: self.script.happens(20),
                        jitter: 0,
                    }
                }
                Action::Wait(pause) => {
                    waits += 1;
                    assert!(waits < MAX_ATTEMPTS, "a request is repeated without end");
                    assert!((1..=120_000).contains(&pause.milliseconds), "{pause:?}");
                    self.server.clock += u64::from(pause.milliseconds);
                    match self.script.pick(12) {
                        10 => Event::Waited(false),
                        11 => Event::Cancelled,
                        _ => Event::Waited(true),
                    }
                }
            };
            action = exchange.next(event, &mut self.tokens);
        }
    }

    fn ask(&mut self, source: TokenSource, questions: usize) -> Event {
        let valid = || Some(TOKEN.to_owned());
        let token = match (source, self.script.pick(6)) {
            // The user gives up.
            (TokenSource::User, _) if questions > MAX_QUESTIONS => None,
            (TokenSource::Host, 5) | (TokenSource::User, 4) => None,
            (_, 3) => Some("stale".to_owned()),
            (_, 2) => return Event::Cancelled,
            _ => valid(),
        };
        match source {
            TokenSource::Host => self.tokens.take_from_host(token),
            TokenSource::User => self.tokens.take_from_user(token),
        }
        Event::Asked
    }
}
