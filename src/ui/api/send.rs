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
use web_sys::AbortSignal;

impl Api {
    /// Sends a request, retries it if that is safe and useful, and returns the last answer.
    pub(super) async fn send(self, request: &Request, abort: &AbortSignal) -> Answer<Reply> {
        let this = self.begin();
        let is_write = request.method != Method::Get;
        let mut attempts = Attempts::new(request);
        let mut is_repeated = false;
        loop {
            let answer = this.send_authorized(request, is_repeated, abort).await;
            if answer.is_ok() {
                self.connection.note_answer();
            }
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
            is_repeated = true;
        }
    }

    fn outcome(self, answer: &Answer<Reply>) -> AttemptOutcome {
        match answer {
            Ok(reply) => AttemptOutcome::Replied {
                status: reply.status,
                reset_in: client::reset_in(reply),
            },
            // A request that the page's policy blocks would be blocked again.
            Err(ApiError::Network)
                if self.connection.is_online_untracked() && !self.blocked.get_untracked() =>
            {
                AttemptOutcome::NoResponse
            }
            Err(_) => AttemptOutcome::Final,
        }
    }

    fn emit_failure(self, request: &Request, answer: &Answer<Reply>) {
        let emit = |error: &ApiError| self.events.emit(AppEvent::Failed(request, error));
        match answer {
            Err(ApiError::Cancelled) => {}
            Err(error) => emit(error),
            // The request is repeated without the sort key that the backend may have refused.
            Ok(reply) if reply.status == 400 && client::sorts_by_identifier(request) => {}
            Ok(reply) if !reply.is_success() => emit(&ApiError::from_reply(reply)),
            Ok(_) => {}
        }
    }

    fn finish(self, is_write: bool, answer: Answer<Reply>) -> Answer<Reply> {
        match &answer {
            Ok(reply) if is_write && reply.status == 403 => {
                self.write_refusal.set(Some(ApiError::from_reply(reply)));
            }
            Err(ApiError::Network) if !self.connection.is_online_untracked() => {
                return Err(ApiError::Offline);
            }
            _ => {}
        }
        answer
    }

    /// Sends with the current token. If it is rejected, requests another one and sends again, which is safe because a
    /// request with status 401 was not carried out.
    async fn send_authorized(
        self,
        request: &Request,
        is_repeated: bool,
        abort: &AbortSignal,
    ) -> Answer<Reply> {
        if self.is_outdated() {
            return Err(ApiError::Cancelled);
        }
        let (base, fetch) = (self.base.get_value(), self.fetch.get_value());
        if !self.session.is_needed() {
            let reply = attempt(&fetch, &base, request, None, is_repeated, abort).await?;
            if reply.status != 401 {
                return Ok(reply);
            }
            self.session.require();
        }
        let (mut rejection, mut may_request_from_host) = (None, true);
        while let Some(token) = self.session.token(may_request_from_host).await {
            // The backend may have been replaced while the token was requested.
            if abort.aborted() || self.is_outdated() {
                return Err(ApiError::Cancelled);
            }
            let reply = attempt(&fetch, &base, request, Some(&token), is_repeated, abort).await?;
            if reply.status != 401 {
                self.session.accept();
                return Ok(reply);
            }
            // The first token may be hours old. The host's next one is fresh, and the last one that is requested from
            // it.
            may_request_from_host = rejection.is_none();
            self.session.reject(&token);
            rejection = Some(reply);
        }
        if self.is_outdated() {
            return Err(ApiError::Cancelled);
        }
        let no_details = || ApiError::Unauthorized(ProblemDetails::default());
        Err(rejection.map_or_else(no_details, |reply| ApiError::from_reply(&reply)))
    }
}
