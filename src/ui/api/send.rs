use super::{
    attempt::attempt,
    operations::{Answer, Api},
};
use crate::client::engine::{Action, Event, Exchange};
use crate::client::{self, ApiError, Method, Reply, Request};
use crate::ui::state::events::AppEvent;
use js_sys::Math;
use web_sys::AbortSignal;

impl Api {
    /// Sends a request as its [`Exchange`] requires, and returns the last answer.
    pub(super) async fn send(self, request: &Request, abort: &AbortSignal) -> Answer<Reply> {
        let this = self.begin();
        let session = self.session;
        let (mut exchange, mut action) =
            session.with_tokens(|tokens| Exchange::new(request, tokens))?;
        loop {
            let event = match action {
                Action::Finish(answer) => {
                    self.record(request, &answer);
                    return answer;
                }
                // The request and the token are meant for the previous backend.
                _ if this.is_outdated() => Event::Cancelled,
                Action::Ask(source) => {
                    session.ask(source).await;
                    Event::Asked
                }
                Action::Send { token, is_repeated } => {
                    let (fetch, base) = (self.fetch.get_value(), self.base.get_value());
                    let token = token.as_deref();
                    self.answered(attempt(&fetch, &base, request, token, is_repeated, abort).await)
                }
                Action::Wait(pause) => Event::Waited(self.retry_waits.wait(pause, abort).await),
            };
            let event = match event {
                Event::Asked | Event::Waited(true) if abort.aborted() || this.is_outdated() => {
                    Event::Cancelled
                }
                event => event,
            };
            action = session.with_tokens(|tokens| exchange.next(event, tokens))?;
        }
    }

    fn answered(self, answer: Answer<Reply>) -> Event {
        if answer.is_ok() {
            self.connection.note_answer();
        }
        Event::Answered {
            answer: match answer {
                Err(ApiError::Network) if !self.connection.is_online_untracked() => {
                    Err(ApiError::Offline)
                }
                answer => answer,
            },
            is_blocked: self.blocked.get_untracked(),
            jitter: (Math::random() * 1000.0) as u32,
        }
    }

    /// Records and reports what an answer says about the account.
    fn record(self, request: &Request, answer: &Answer<Reply>) {
        let emit = |error: &ApiError| self.events.emit(AppEvent::Failed(request, error));
        match answer {
            Err(ApiError::Cancelled) => {}
            Err(error) => emit(error),
            // The request is repeated without the sort key that the backend may have refused.
            Ok(reply) if reply.status == 400 && client::sorts_by_identifier(request) => {}
            Ok(reply) if !reply.is_success() => {
                let error = ApiError::from_reply(reply);
                emit(&error);
                if reply.status == 403 && request.method != Method::Get {
                    self.write_refusal.set(Some(error));
                }
            }
            Ok(_) => {}
        }
    }
}
