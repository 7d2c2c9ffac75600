use crate::client::ApiError;
use crate::client::engine::{TokenReason, TokenSource, Tokens, parse_token};
use crate::ui::reactive::{LocalSignal, Stored};
use js_sys::{Function, Object, Promise};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

/// Asks for the access token of an instance, and stores it in memory only. Requests that need one at the same time
/// share one question.
#[derive(Clone, Copy)]
pub struct Session {
    tokens: Stored<Tokens>,
    /// The host's source of tokens; the user is asked if it returns none.
    source: Stored<Option<Function>>,
    /// The pending request to the host.
    host_request: Stored<Option<Promise>>,
    prompt: LocalSignal<Option<TokenReason>>,
    waiting: Stored<Vec<Function>>,
}

impl Session {
    /// `is_needed` is false for a backend that may work without a token. `source` takes the name of a [`TokenReason`],
    /// and returns a token or a promise of one.
    pub fn new(is_needed: bool, source: Option<Function>) -> Self {
        Self {
            tokens: Stored::new(Tokens::new(is_needed)),
            source: Stored::new(source),
            host_request: Stored::new(None),
            prompt: LocalSignal::new(None),
            waiting: Stored::new(Vec::new()),
        }
    }

    /// Switches to another backend, and drops the token.
    pub fn change_backend(self, is_needed: bool) {
        self.tokens.set_value(Tokens::new(is_needed));
        self.host_request.set_value(None);
        // Requests that wait for a token of the old backend end without one.
        self.answer(None);
    }

    /// Replaces the host's source of tokens, and keeps the current token.
    pub fn set_source(self, source: Option<Function>) {
        self.source.set_value(source);
    }

    /// Why the user is asked for a token, if they are. Reactive.
    pub fn prompt_reason(self) -> Option<TokenReason> {
        self.prompt.get()
    }

    /// Passes the tokens to `act`.
    ///
    /// # Errors
    ///
    /// Returns [`ApiError::Cancelled`] if the instance is disposed.
    pub fn with_tokens<T>(self, act: impl FnOnce(&mut Tokens) -> T) -> Result<T, ApiError> {
        self.tokens.try_update_value(act).ok_or(ApiError::Cancelled)
    }

    /// Asks for a token. Returns once the host or the user has answered.
    pub async fn ask(self, source: TokenSource) {
        match source {
            TokenSource::Host => self.ask_host().await,
            TokenSource::User => self.ask_user().await,
        }
    }

    async fn ask_host(self) {
        let Some(source) = self.source.get_value() else {
            return;
        };
        let promise = self.host_request.get_value().unwrap_or_else(|| {
            let reason = JsValue::from_str(self.reason().as_str());
            let answer = source.call1(&JsValue::UNDEFINED, &reason);
            let promise = answer.map_or_else(
                |thrown| Promise::reject(&thrown),
                |answer| Promise::resolve(&answer),
            );
            self.host_request.set_value(Some(promise.clone()));
            promise
        });
        let answer = JsFuture::from(promise.clone()).await;
        // The first waiting call stores the token for all. An answer for a previous backend is dropped.
        let is_awaited = self
            .host_request
            .with_value(|pending| pending.as_ref().is_some_and(|it| Object::is(it, &promise)));
        if !is_awaited {
            return;
        }
        self.host_request.set_value(None);
        let token = answer.ok().and_then(|token| token.as_string());
        let token = token.and_then(|token| parse_token(&token));
        self.tokens
            .update_value(|tokens| tokens.take_from_host(token));
    }

    async fn ask_user(self) {
        let answered = Promise::new(&mut |resolve, _| {
            self.waiting.update_value(|waiting| waiting.push(resolve));
        });
        if self.prompt.with_untracked(Option::is_none) {
            self.prompt.set(Some(self.reason()));
        }
        // The promise is never rejected.
        let _ = JsFuture::from(answered).await;
    }

    fn reason(self) -> TokenReason {
        self.tokens.with_value(Tokens::reason)
    }

    /// Handles the user's answer: a token, or `None` to decline.
    pub fn answer(self, token: Option<String>) {
        self.tokens
            .update_value(|tokens| tokens.take_from_user(token));
        self.prompt.set(None);
        let mut waiting = Vec::new();
        self.waiting
            .update_value(|current| waiting = std::mem::take(current));
        for resolve in waiting {
            let _ = resolve.call0(&JsValue::UNDEFINED);
        }
    }
}
