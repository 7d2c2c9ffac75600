use super::{Action, Answer, Event, TokenSource, Tokens};
use crate::client::{
    ApiError, AttemptOutcome, Attempts, Method, Reply, Request, RetryDecision, reset_in,
};

/// One request up to its last answer: with an access token if the backend requires one, and repeated if that is safe
/// and useful.
///
/// | state | event | next action |
/// | --- | --- | --- |
/// | beginning an attempt | no token is needed, or there is one | send |
/// | beginning an attempt | a token is needed, and there is none | ask the host |
/// | asking the host | there is a token | send |
/// | asking the host | there is none | ask the user |
/// | asking the user | there is a token | send |
/// | asking the user | there is none | finish: [`ApiError::Unauthorized`] |
/// | sending without a token | 401 | ask the host |
/// | sending | 401 for the first time in this attempt, and there is no newer token | ask the host |
/// | sending | 401 again, and there is no newer token | ask the user |
/// | sending | 401, and there is a newer token | send |
/// | sending | a failure that [`Attempts`] repeats | wait |
/// | sending | a refusal of a write that an earlier attempt may have carried out | finish with that attempt's answer |
/// | sending | another answer | finish with it |
/// | waiting | the pause is over | begin the next attempt |
/// | waiting | the user stops it | finish with the last answer |
/// | asking or waiting | cancelled | finish: [`ApiError::Cancelled`] |
///
/// Sending again after 401 is safe for every request, because one with that status was not carried out. A token of the
/// host may be hours old: the next one is fresh, so it is the last one that is asked for.
#[derive(Clone, Debug)]
pub struct Exchange {
    attempts: Attempts,
    is_write: bool,
    is_repeated: bool,
    /// The answer to the last token of this attempt that was rejected.
    rejection: Option<Reply>,
    /// The answer to an attempt at a write that may have been carried out.
    ambiguous: Option<Answer>,
    state: State,
}

#[derive(Clone, Debug)]
enum State {
    Asking(TokenSource),
    /// The request is sent with this token.
    Sending(Option<String>),
    Waiting(Answer),
}

impl Exchange {
    /// Starts an exchange. Returns the first action as well.
    pub fn new(request: &Request, tokens: &Tokens) -> (Self, Action) {
        let mut exchange = Self {
            attempts: Attempts::new(request),
            is_write: request.method != Method::Get,
            is_repeated: false,
            rejection: None,
            ambiguous: None,
            state: State::Asking(TokenSource::Host),
        };
        let action = exchange.begin(tokens);
        (exchange, action)
    }

    /// Takes what happened.
    pub fn next(&mut self, event: Event, tokens: &mut Tokens) -> Action {
        let state = std::mem::replace(&mut self.state, State::Asking(TokenSource::Host));
        match (event, state) {
            (
                Event::Answered {
                    answer,
                    is_blocked,
                    jitter,
                },
                State::Sending(token),
            ) => {
                let rejected = self.rejected(&answer, token, tokens);
                rejected.unwrap_or_else(|| self.repeat_or_finish(answer, is_blocked, jitter))
            }
            (Event::Cancelled, _) => Action::Finish(Err(ApiError::Cancelled)),
            (Event::Waited(false), State::Waiting(last)) => self.finish(last),
            (Event::Waited(_), _) => {
                self.is_repeated = true;
                self.begin(tokens)
            }
            (Event::Asked, State::Asking(TokenSource::User)) if tokens.current().is_none() => {
                let unauthorized = self.unauthorized();
                self.finish(Err(unauthorized))
            }
            _ => self.send_or_ask(TokenSource::User, tokens),
        }
    }

    fn begin(&mut self, tokens: &Tokens) -> Action {
        self.rejection = None;
        if tokens.is_needed() {
            return self.send_or_ask(TokenSource::Host, tokens);
        }
        self.send(None)
    }

    /// Sends with the current token, or asks for one.
    fn send_or_ask(&mut self, source: TokenSource, tokens: &Tokens) -> Action {
        if let Some(token) = tokens.current() {
            return self.send(Some(token.to_owned()));
        }
        self.state = State::Asking(source);
        Action::Ask(source)
    }

    fn send(&mut self, token: Option<String>) -> Action {
        self.state = State::Sending(token.clone());
        let is_repeated = self.is_repeated;
        Action::Send { token, is_repeated }
    }

    /// Returns what to do if an answer rejects the token, or requires one.
    fn rejected(
        &mut self,
        answer: &Answer,
        token: Option<String>,
        tokens: &mut Tokens,
    ) -> Option<Action> {
        let reply = answer.as_ref().ok()?;
        let is_rejected = reply.status == 401;
        match token {
            Some(token) if is_rejected => {
                tokens.reject(&token);
                let source = match self.rejection.replace(reply.clone()) {
                    None => TokenSource::Host,
                    Some(_) => TokenSource::User,
                };
                Some(self.send_or_ask(source, tokens))
            }
            None if is_rejected => {
                tokens.require();
                Some(self.send_or_ask(TokenSource::Host, tokens))
            }
            Some(_) => {
                tokens.accept();
                None
            }
            None => None,
        }
    }

    fn repeat_or_finish(&mut self, answer: Answer, is_blocked: bool, jitter: u32) -> Action {
        let outcome = match &answer {
            Ok(reply) => AttemptOutcome::Replied {
                status: reply.status,
                reset_in: reset_in(reply),
            },
            // A request that the page's policy blocks would be blocked again.
            Err(ApiError::Network) if !is_blocked => AttemptOutcome::NoResponse,
            Err(_) => AttemptOutcome::Final,
        };
        match self.attempts.after(outcome, jitter) {
            RetryDecision::Finish => self.finish(answer),
            RetryDecision::Wait(pause) => {
                if self.is_write && error_of(&answer).is_some_and(|error| error.is_ambiguous()) {
                    self.ambiguous = Some(answer.clone());
                }
                self.state = State::Waiting(answer);
                Action::Wait(pause)
            }
        }
    }

    /// Finishes with an answer, unless it refuses a write that an earlier attempt may have carried out: that one counts
    /// then.
    fn finish(&mut self, answer: Answer) -> Action {
        let is_refusal = error_of(&answer).is_some_and(|error| !error.is_ambiguous());
        match self.ambiguous.take() {
            Some(ambiguous) if is_refusal => Action::Finish(ambiguous),
            _ => Action::Finish(answer),
        }
    }

    fn unauthorized(&mut self) -> ApiError {
        match self.rejection.take() {
            Some(reply) => ApiError::from_reply(&reply),
            None => ApiError::Unauthorized(Box::default()),
        }
    }
}

fn error_of(answer: &Answer) -> Option<ApiError> {
    match answer {
        Ok(reply) if reply.is_success() => None,
        Ok(reply) => Some(ApiError::from_reply(reply)),
        Err(error) => Some(error.clone()),
    }
}
