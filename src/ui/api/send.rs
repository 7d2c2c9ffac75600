use super::{
    attempt::attempt,
    operations::{Answer, Api},
};
use crate::client::{
    self, ApiError, AttemptOutcome, Attempts, Method, Reply, Request, RetryDecision,
};
use crate::ui::state::events::AppEvent;
use crate::wire::ProblemDetails;
use js_sys::Math;
use leptos::prelude::*;
use web_sys::AbortSignal;

impl Api {
    /// Sends a request, again where that does no harm and helps, and gives the last answer.
    pub(super) async fn send(self, request: &Request, abort: &AbortSignal) -> Answer<Reply> {
        let this = self.begin();
        let is_write = request.method != Method::Get;
        let mut attempts = Attempts::new(request);
        loop {
            // A write waits for the person, not for the network.
            if is_write && !untrack(|| self.connection.is_online()) {
                return Err(ApiError::Offline);
            }
            let answer = this.send_authorized(request, abort).await;
            let jitter = Math::random() * 1000.0;
            let goes_on = match attempts.after(self.outcome(&answer), jitter as u32) {
                RetryDecision::Finish => false,
                RetryDecision::Wait(pause) => self.retry_waits.wait(pause, abort).await,
            };
            if !goes_on {
                let answer = self.finish(is_write, answer);
                self.emit_failure(request, &answer);
                return answer;
            }
            if abort.aborted() || this.is_outdated() {
                return Err(ApiError::Cancelled);
            }
        }
    }

    fn outcome(self, answer: &Answer<Reply>) -> AttemptOutcome {
        match answer {
            Ok(reply) => AttemptOutcome::Replied {
                status: reply.status,
                reset_in: client::reset_in(reply),
            },
            // What the page's own policy forbids stays forbidden.
            Err(ApiError::Network)
                if untrack(|| self.connection.is_online() && !self.blocked.get()) =>
            {
                AttemptOutcome::NoResponse
            }
            Err(_) => AttemptOutcome::Final,
        }
    }

    fn emit_failure(self, request: &Request, answer: &Answer<Reply>) {
        let tell = |error: &ApiError| self.events.emit(AppEvent::Failed(request, error));
        match answer {
            Err(ApiError::Cancelled) => {}
            Err(error) => tell(error),
            Ok(reply) if !(200..300).contains(&reply.status) => tell(&ApiError::from_reply(reply)),
            Ok(_) => {}
        }
    }

    fn finish(self, is_write: bool, answer: Answer<Reply>) -> Answer<Reply> {
        match &answer {
            Ok(reply) if is_write && reply.status == 403 => {
                self.write_refusal.set(Some(ApiError::from_reply(reply)));
            }
            // What may have been sent before the network went is not as surely unsent as a write that was held back.
            Err(ApiError::Network) if !is_write && !untrack(|| self.connection.is_online()) => {
                return Err(ApiError::Offline);
            }
            _ => {}
        }
        answer
    }

    /// Sends with the token in hand; where that one isn't accepted, asks for another and sends once more.
    /// A refused request was not carried out, so this can't do anything twice.
    async fn send_authorized(self, request: &Request, abort: &AbortSignal) -> Answer<Reply> {
        if self.is_outdated() {
            return Err(ApiError::Cancelled);
        }
        let (base, fetch) = (self.base.get_value(), self.fetch.get_value());
        if !self.session.is_needed() {
            let reply = attempt(&fetch, &base, request, None, abort).await?;
            if reply.status != 401 {
                return Ok(reply);
            }
            self.session.require();
        }
        let (mut refused, mut may_request_from_host) = (None, true);
        while let Some(token) = self.session.token(may_request_from_host).await {
            // The token may be another backend's by now.
            if abort.aborted() || self.is_outdated() {
                return Err(ApiError::Cancelled);
            }
            let reply = attempt(&fetch, &base, request, Some(&token), abort).await?;
            if reply.status != 401 {
                self.session.accept();
                return Ok(reply);
            }
            // The first one may have been in hand for hours; the host's next one is fresh, and the last that it is asked for.
            may_request_from_host = refused.is_none();
            self.session.reject(&token);
            refused = Some(reply);
        }
        if self.is_outdated() {
            return Err(ApiError::Cancelled);
        }
        let nothing_said = || ApiError::Unauthorized(ProblemDetails::default());
        Err(refused.map_or_else(nothing_said, |reply| ApiError::from_reply(&reply)))
    }
}
