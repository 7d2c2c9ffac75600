use crate::ui::reactive::{Kept, Signal};
use js_sys::{Function, Object, Promise};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

/// Who the person is to the API: an access token in memory, asked for when one is needed.
/// It is never written to storage, addresses, logs or the document.
#[derive(Clone, Copy)]
pub struct Session {
    needed: Signal<bool>,
    token: Kept<Option<String>>,
    /// The last token that was not accepted, and whether it had been before.
    refused: Kept<Option<String>>,
    was_accepted: Kept<bool>,
    /// The host's own way to a token; the person is asked where it gives none.
    source: Kept<Option<Function>>,
    /// What comes of asking the host, while it is being asked.
    asked_host: Kept<Option<Promise>>,
    asking: Signal<Option<Reason>>,
    waiting: Kept<Vec<Function>>,
}

/// Why a token is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    Initial,
    /// The last one was accepted before, and is no longer.
    Expired,
    /// The last one was never accepted.
    Refused,
}

impl Reason {
    /// The host's word for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Initial => "initial",
            Self::Expired => "expired",
            Self::Refused => "unauthorized",
        }
    }
}

impl Session {
    /// `needed` is false for a backend that is first asked without a token. `source` takes a [`Reason`]'s word and gives
    /// a token or a promise of one.
    pub fn new(needed: bool, source: Option<Function>) -> Self {
        Self {
            needed: Signal::new(needed),
            token: Kept::new(None),
            refused: Kept::new(None),
            was_accepted: Kept::new(false),
            source: Kept::new(source),
            asked_host: Kept::new(None),
            asking: Signal::new(None),
            waiting: Kept::new(Vec::new()),
        }
    }

    /// Goes on with another backend, which wants a token or doesn't; the one in hand is not for it.
    pub fn change_backend(self, needed: bool) {
        self.needed.set(needed);
        self.was_accepted.set_value(false);
        self.refused.set_value(None);
        self.asked_host.set_value(None);
        // Whoever waits for one of the old backend's goes away without.
        self.answer(None);
    }

    /// Goes on with another way to a token; the one in hand still holds.
    pub fn change_source(self, source: Option<Function>) {
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
    pub fn asking(self) -> Option<Reason> {
        self.asking.get()
    }

    /// The token in hand, or else the host's, or else the one that the person enters; `None` if they decline.
    /// However many ask, the host and the person are asked once. `may_ask_host` is false where its last one was just refused.
    pub async fn token(self, may_ask_host: bool) -> Option<String> {
        if may_ask_host && self.token.with_value(Option::is_none) {
            self.ask_host().await;
        }
        if self.token.with_value(Option::is_none) {
            let answered = Promise::new(&mut |resolve, _| {
                self.waiting.update_value(|waiting| waiting.push(resolve));
            });
            if self.asking.with_untracked(Option::is_none) {
                self.asking.set(Some(self.reason()));
            }
            // The promise is only ever resolved, so there is no failure to lose.
            let _ = JsFuture::from(answered).await;
        }
        self.token.get_value()
    }

    fn reason(self) -> Reason {
        if self.was_accepted.get_value() {
            Reason::Expired
        } else if self.refused.with_value(Option::is_some) {
            Reason::Refused
        } else {
            Reason::Initial
        }
    }

    async fn ask_host(self) {
        let Some(source) = self.source.get_value() else {
            return;
        };
        let promise = self.asked_host.get_value().unwrap_or_else(|| {
            let reason = JsValue::from_str(self.reason().as_str());
            let given = source.call1(&JsValue::UNDEFINED, &reason);
            let promise = given.map_or_else(
                |thrown| Promise::reject(&thrown),
                |given| Promise::resolve(&given),
            );
            self.asked_host.set_value(Some(promise.clone()));
            promise
        });
        let given = JsFuture::from(promise.clone()).await;
        // The first of those who waited takes it for all; an answer that was meant for another backend is nobody's.
        let is_awaited = self
            .asked_host
            .with_value(|asked| asked.as_ref().is_some_and(|it| Object::is(it, &promise)));
        if !is_awaited {
            return;
        }
        self.asked_host.set_value(None);
        let token = given.ok().and_then(|token| token.as_string());
        self.token
            .set_value(token.and_then(|token| read_token(&token)));
    }

    /// Says that the backend did not accept `refused`. A newer token than that one is left alone.
    pub fn refuse(self, refused: &str) {
        let is_current = self
            .token
            .with_value(|token| token.as_deref() == Some(refused));
        if is_current {
            self.token.set_value(None);
            self.refused.set_value(Some(refused.to_owned()));
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
        self.asking.set(None);
        let mut waiting = Vec::new();
        self.waiting
            .update_value(|held| waiting = std::mem::take(held));
        for resolve in waiting {
            let _ = resolve.call0(&JsValue::UNDEFINED);
        }
    }
}

/// Reads a token as typed: one word of visible ASCII, which is what a header can carry.
pub fn read_token(text: &str) -> Option<String> {
    let token = text.trim();
    let fits = !token.is_empty() && token.bytes().all(|byte| byte.is_ascii_graphic());
    fits.then(|| token.to_owned())
}
