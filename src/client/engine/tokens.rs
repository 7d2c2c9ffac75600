/// The access token of an account, and what is known of previous ones. It is never written to storage, addresses, logs
/// or the document.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Tokens {
    is_needed: bool,
    current: Option<String>,
    /// Whether a token was rejected, and whether the last one was ever accepted.
    was_rejected: bool,
    was_accepted: bool,
}

/// Why a token is required.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenReason {
    /// There was none.
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

impl Tokens {
    /// Starts without a token. `is_needed` is false for a backend that may work without one.
    pub fn new(is_needed: bool) -> Self {
        Self {
            is_needed,
            ..Self::default()
        }
    }

    /// Whether requests carry a token at all.
    pub fn is_needed(&self) -> bool {
        self.is_needed
    }

    /// The token of the next request.
    pub fn current(&self) -> Option<&str> {
        self.current.as_deref()
    }

    /// Why a token has to be asked for.
    pub fn reason(&self) -> TokenReason {
        if self.was_accepted {
            TokenReason::Expired
        } else if self.was_rejected {
            TokenReason::Rejected
        } else {
            TokenReason::Initial
        }
    }

    /// Takes the host page's answer: a token, or none.
    pub fn take_from_host(&mut self, token: Option<String>) {
        self.current = token;
    }

    /// Takes the user's answer: a token, or `None` if they decline.
    pub fn take_from_user(&mut self, token: Option<String>) {
        if token.is_some() {
            self.was_accepted = false;
        }
        self.current = token;
    }

    /// Records that the backend required a token of a request without one.
    pub(super) fn require(&mut self) {
        self.is_needed = true;
        self.was_accepted = true;
    }

    /// Records that the backend accepted a token.
    pub(super) fn accept(&mut self) {
        self.was_accepted = true;
    }

    /// Records that the backend rejected a token. A newer one stays.
    pub(super) fn reject(&mut self, rejected: &str) {
        if self.current.as_deref() == Some(rejected) {
            self.current = None;
            self.was_rejected = true;
        }
    }
}

/// Parses a token as typed: visible ASCII without spaces, which is what a header can contain.
pub fn parse_token(text: &str) -> Option<String> {
    let token = text.trim();
    let fits = !token.is_empty() && token.bytes().all(|byte| byte.is_ascii_graphic());
    fits.then(|| token.to_owned())
}
