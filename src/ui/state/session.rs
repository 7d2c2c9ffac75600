use crate::ui::reactive::{LocalSignal, Stored};
use js_sys::{Function, Object, Promise};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

/// The access token of an instance, in memory only. It is never written to storage, addresses, logs or the document.
#[derive(Clone, Copy)]
pub struct Session {
    needed: LocalSignal<bool>,
    token: Stored<Option<String>>,
    /// The last rejected token, and whether a token was ever accepted.
    rejected: Stored<Option<String>>,
    was_accepted: Stored<bool>,
    /// The host's source of tokens; the user is asked if it returns none.
    source: Stored<Option<Function>>,
    /// The pending request to the host.
    host_request: Stored<Option<Promise>>,
    prompt: LocalSignal<Option<TokenReason>>,
    waiting: Stored<Vec<Function>>,
}

/// Why a token is required.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenReason {
    Initial,
    /// The last token was accepted before, and no longer is.
    Expired,
    /// The last token was never accepted.
    Rejected,
}

impl TokenReason {
    /// The reason's name in the package's API.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Initial => "initial",
            Self::Expired => "expired",
            Self::Rejected => "unauthorized",
        }
    }
}

impl Session {
    /// `needed` is false for a backend that may work without a token. `source` takes the name of a [`TokenReason`],
    /// and returns a token or a promise of one.
    pub fn new(needed: bool, source: Option<Function>) -> Self {
        Self {
            needed: LocalSignal::new(needed),
            token: Stored::new(None),
            rejected: Stored::new(None),
            was_accepted: Stored::new(false),
            source: Stored::new(source),
            host_request: Stored::new(None),
            prompt: LocalSignal::new(None),
            waiting: Stored::new(Vec::new()),
        }
    }

    /// Switches to another backend, and drops the token.
    pub fn change_backend(self, needed: bool) {
        self.needed.set(needed);
        self.was_accepted.set_value(false);
        self.rejected.set_value(None);
        self.host_request.set_value(None);
        // Requests that wait for a token of the old backend end without one.
        self.answer(None);
    }

    /// Replaces the host's source of tokens, and keeps the current token.
    pub fn set_source(self, source: Option<Function>) {
        self.source.set_value(source);
    }

    /// Whether requests carry a token at all.
    pub fn is_needed(self) -> bool {
        self.needed.get_untracked()
    }

    /// Records that the backend requires a token after all.
    pub fn require(self) {
        self.needed.set(true);
        self.was_accepted.set_value(true);
    }

    /// Why the user is asked for a token, if they are. Reactive.
    pub fn prompt_reason(self) -> Option<TokenReason> {
        self.prompt.get()
    }

    /// Returns the current token, or else one from the host, or else one from the user; `None` if they decline.
    /// Concurrent calls share one request. `may_request_from_host` is false if the host's latest token was just
    /// rejected.
    pub async fn token(self, may_request_from_host: bool) -> Option<String> {
        if may_request_from_host && self.token.with_value(Option::is_none) {
            self.request_from_host().await;
        }
        if self.token.with_value(Option::is_none) {
            let answered = Promise::new(&mut |resolve, _| {
                self.waiting.update_value(|waiting| waiting.push(resolve));
            });
            if self.prompt.with_untracked(Option::is_none) {
                self.prompt.set(Some(self.reason()));
            }
            // The promise is never rejected.
            let _ = JsFuture::from(answered).await;
        }
        self.token.get_value()
    }

    fn reason(self) -> TokenReason {
        if self.was_accepted.get_value() {
            TokenReason::Expired
        } else if self.rejected.with_value(Option::is_some) {
            TokenReason::Rejected
        } else {
            TokenReason::Initial
        }
    }

    async fn request_from_host(self) {
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
        self.token
            .set_value(token.and_then(|token| parse_token(&token)));
    }

    /// Records that the backend rejected a token. A newer token stays.
    pub fn reject(self, rejected: &str) {
        let is_current = self
            .token
            .with_value(|token| token.as_deref() == Some(rejected));
        if is_current {
            self.token.set_value(None);
            self.rejected.set_value(Some(rejected.to_owned()));
        }
    }

    /// Records that the backend accepted a token.
    pub fn accept(self) {
        self.was_accepted.set_value(true);
    }

    /// Handles the user's answer: a token, or `None` to decline.
    pub fn answer(self, token: Option<String>) {
        if token.is_some() {
            self.was_accepted.set_value(false);
        }
        self.token.set_value(token);
        self.prompt.set(None);
        let mut waiting = Vec::new();
        self.waiting
            .update_value(|current| waiting = std::mem::take(current));
        for resolve in waiting {
            let _ = resolve.call0(&JsValue::UNDEFINED);
        }
    }
}

/// Parses a token as typed: visible ASCII without spaces, which is what a header can contain.
pub fn parse_token(text: &str) -> Option<String> {
    let token = text.trim();
    let fits = !token.is_empty() && token.bytes().all(|byte| byte.is_ascii_graphic());
    fits.then(|| token.to_owned())
}
