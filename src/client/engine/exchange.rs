use super::{Action, Answer, Event, TokenSource, Tokens};
use crate::client::{ApiError, AttemptOutcome, Attempts, Reply, Request, RetryDecision, reset_in};
use crate::wire::ProblemDetails;

/// One request up to its last answer: with an access token if the backend requires one, and repeated if that is safe and
/// useful.
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
    is_repeated: bool,
    /// The answer to the last token of this attempt that was rejected.
    rejection: Option<Reply>,
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
            is_repeated: false,
            rejection: None,
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
            ) => match self.authorized(answer, token, tokens) {
                Ok(answer) => self.repeat_or_finish(answer, is_blocked, jitter),
                Err(action) => action,
            },
            (Event::Cancelled, _) => Action::Finish(Err(ApiError::Cancelled)),
            (Event::Waited(false), State::Waiting(last)) => Action::Finish(last),
            (Event::Waited(_), _) => {
                self.is_repeated = true;
                self.begin(tokens)
            }
            (Event::Asked, State::Asking(TokenSource::Host)) => {
                self.send_or_ask(TokenSource::User, tokens)
            }
            (Event::Asked | Event::Answered { .. }, _) => match tokens.current() {
                Some(_) => self.send_or_ask(TokenSource::User, tokens),
                None => Action::Finish(Err(self.unauthorized())),
            },
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

    /// Returns the answer, or what to do if it rejects the token or requires one.
    fn authorized(
        &mut self,
        answer: Answer,
        token: Option<String>,
        tokens: &mut Tokens,
    ) -> Result<Answer, Action> {
        match (answer, token) {
            (Ok(reply), None) if reply.status == 401 => {
                tokens.require();
                Err(self.send_or_ask(TokenSource::Host, tokens))
            }
            (Ok(reply), Some(token)) if reply.status == 401 => {
                tokens.reject(&token);
                let source = match self.rejection.replace(reply) {
                    None => TokenSource::Host,
                    Some(_) => TokenSource::User,
                };
                Err(self.send_or_ask(source, tokens))
            }
            (Ok(reply), Some(_)) => {
                tokens.accept();
                Ok(Ok(reply))
            }
            (answer, _) => Ok(answer),
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
            RetryDecision::Finish => Action::Finish(answer),
            RetryDecision::Wait(pause) => {
                self.state = State::Waiting(answer);
                Action::Wait(pause)
            }
        }
    }

    fn unauthorized(&mut self) -> ApiError {
        match self.rejection.take() {
            Some(reply) => ApiError::from_reply(&reply),
            None => ApiError::Unauthorized(ProblemDetails::default()),
        }
    }
}
