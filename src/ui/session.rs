use js_sys::{Function, Promise};
use leptos::prelude::*;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

/// Who the person is to the API: an access token in memory, asked for when one is needed.
/// It is never written to storage, addresses, logs or the document.
#[derive(Clone, Copy)]
pub struct Session {
    needed: RwSignal<bool>,
    token: StoredValue<Option<String>>,
    asking: RwSignal<Option<Reason>>,
    waiting: StoredValue<Vec<Function>, LocalStorage>,
}

/// Why a token is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    Initial,
    /// The last one was not accepted.
    Refused,
}

impl Session {
    /// `needed` is false for a backend that is first asked without a token.
    pub fn new(needed: bool) -> Self {
        Self {
            needed: RwSignal::new(needed),
            token: StoredValue::new(None),
            asking: RwSignal::new(None),
            waiting: StoredValue::new_local(Vec::new()),
        }
    }

    /// Whether requests carry a token at all.
    pub fn is_needed(self) -> bool {
        self.needed.get_untracked()
    }

    /// Says that the backend wants a token after all.
    pub fn require(self) {
        self.needed.set(true);
    }

    /// Why the person is being asked at this moment, if so.
    pub fn asking(self) -> Option<Reason> {
        self.asking.get()
    }

    /// The token in hand, or else the one that the person enters; `None` if they decline. However many ask, the person is asked once.
    pub async fn token(self) -> Option<String> {
        if self.token.with_value(Option::is_none) {
            let answered = Promise::new(&mut |resolve, _| {
                self.waiting.update_value(|waiting| waiting.push(resolve));
            });
            if self.asking.with_untracked(Option::is_none) {
                self.asking.set(Some(Reason::Initial));
            }
            // The promise is only ever resolved, so there is no failure to lose.
            let _ = JsFuture::from(answered).await;
        }
        self.token.get_value()
    }

    /// Says that the backend did not accept `refused`. A newer token than that one is left alone.
    pub fn refuse(self, refused: &str) {
        let is_current = self
            .token
            .with_value(|token| token.as_deref() == Some(refused));
        if is_current {
            self.token.set_value(None);
            self.asking.set(Some(Reason::Refused));
        }
    }

    /// Takes the person's answer: a token, or `None` to decline.
    pub fn answer(self, token: Option<String>) {
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
