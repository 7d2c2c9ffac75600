use super::Answer;
use crate::client::Pause;

/// Who is asked for a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenSource {
    /// The host page, which may have no source of tokens.
    Host,
    /// The user, who may decline.
    User,
}

/// What happened since the last [`Action`] of an [`Exchange`](super::Exchange).
#[derive(Clone, Debug)]
pub enum Event {
    /// The host or the user has answered, with or without a token: it is in [`Tokens`](super::Tokens).
    Asked,
    /// The request was answered, or could not be.
    Answered {
        /// The answer. Without a response, it is [`ApiError::Offline`](crate::client::ApiError::Offline) if the browser
        /// says that it is offline.
        answer: Answer,
        /// Whether the page's policy blocks requests to the API, so that each one fails.
        is_blocked: bool,
        /// A random number from 0 to 999, so that many tabs don't send again at the same moment.
        jitter: u32,
    },
    /// The pause is over, or the user ended it: whether to go on.
    Waited(bool),
    /// The answer is not needed any more, or it would come from another backend.
    Cancelled,
}

/// What to do next for an [`Exchange`](super::Exchange).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Ask for a token.
    Ask(TokenSource),
    /// Send the request.
    Send {
        /// The access token, if one is needed.
        token: Option<String>,
        /// Whether an attempt has failed before.
        is_repeated: bool,
    },
    /// Wait before the next attempt.
    Wait(Pause),
    /// The exchange has ended.
    Finish(Answer),
}
