use crate::ui::reactive::{LocalSignal, Stored};
use js_sys::{Function, Object, Promise};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

/// Who the person is to the API: an access token in memory, asked for when one is needed.
/// It is never written to storage, addresses, logs or the document.
#[derive(Clone, Copy)]
pub struct Session {
    needed: LocalSignal<bool>,
    token: Stored<Option<String>>,
    /// The last token that was not accepted, and whether it had been before.
    rejected: Stored<Option<String>>,
    was_accepted: Stored<bool>,
    /// The host's own way to a token; the person is asked where it gives none.
    source: Stored<Option<Function>>,
    /// What comes of asking the host, while it is being asked.
    host_request: Stored<Option<Promise>>,
    prompt: LocalSignal<Option<TokenReason>>,
    waiting: Stored<Vec<Function>>,
}

/// Why a token is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenReason {
    Initial,
    /// The last one was accepted before, and is no longer.
    Expired,
    /// The last one was never accepted.
    Rejected,
}

impl TokenReason {
    /// The host's word for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Initial => "initial",
            Self::Expired => "expired",
            Self::Rejected => "unauthorized",
        }
    }
}

impl Session {
    /// `needed` is false for a backend that is first asked without a token. `source` takes a [`TokenReason`]'s word and gives
    /// a token or a promise of one.
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

    /// Goes on with another backend, which wants a token or doesn't; the one in hand is not for it.
    pub fn change_backend(self, needed: bool) {
        self.needed.set(needed);
        self.was_accepted.set_value(false);
        self.rejected.set_value(None);
        self.host_request.set_value(None);
        // Whoever waits for one of the old backend's goes away without.
        self.answer(None);
    }

    /// Goes on with another way to a token; the one in hand still holds.
    pub fn set_source(self, source: Option<Function>) {
        self.source.set_value(source);
    }

    /// Whether requests carry a token at all.
    pub fn is_needed(self) -> bool {
        self.needed.get_untracked()
    }

    /// Says that the backend wants a token after all.
    pub fn require(self) {
        self.needed.set(true);
        self.was_accepted.set_value(true);
    }

    /// Why the person is being asked at this moment, if so.
    pub fn prompt_reason(self) -> Option<TokenReason> {
        self.prompt.get()
    }

    /// The token in hand, or else the host's, or else the one that the person enters; `None` if they decline.
    /// However many ask, the host and the person are asked once. `may_request_from_host` is false where its last one was just rejected.
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
            // The promise is only ever resolved, so there is no failure to lose.
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
            let given = source.call1(&JsValue::UNDEFINED, &reason);
            let promise = given.map_or_else(
                |thrown| Promise::reject(&thrown),
                |given| Promise::resolve(&given),
            );
            self.host_request.set_value(Some(promise.clone()));
            promise
        });
        let given = JsFuture::from(promise.clone()).await;
        // The first of those who waited takes it for all; an answer that was meant for another backend is nobody's.
        let is_awaited = self
            .host_request
            .with_value(|asked| asked.as_ref().is_some_and(|it| Object::is(it, &promise)));
        if !is_awaited {
            return;
        }
        self.host_request.set_value(None);
        let token = given.ok().and_then(|token| token.as_string());
        self.token
            .set_value(token.and_then(|token| parse_token(&token)));
    }

    /// Says that the backend did not accept `rejected`. A newer token than that one is left alone.
    pub fn reject(self, rejected: &str) {
        let is_current = self
            .token
            .with_value(|token| token.as_deref() == Some(rejected));
        if is_current {
            self.token.set_value(None);
            self.rejected.set_value(Some(rejected.to_owned()));
        }
    }

    /// Says that the backend accepted a token.
    pub fn accept(self) {
        self.was_accepted.set_value(true);
    }

    /// Takes the person's answer: a token, or `None` to decline.
    pub fn answer(self, token: Option<String>) {
        if token.is_some() {
            self.was_accepted.set_value(false);
        }
        self.token.set_value(token);
        self.prompt.set(None);
        let mut waiting = Vec::new();
        self.waiting
            .update_value(|held| waiting = std::mem::take(held));
        for resolve in waiting {
            let _ = resolve.call0(&JsValue::UNDEFINED);
        }
    }
}

/// Reads a token as typed: one word of visible ASCII, which is what a header can carry.
pub fn parse_token(text: &str) -> Option<String> {
    let token = text.trim();
    let fits = !token.is_empty() && token.bytes().all(|byte| byte.is_ascii_graphic());
    fits.then(|| token.to_owned())
}
