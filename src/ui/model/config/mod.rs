mod expected;
mod read;

pub use expected::{ConfigProblem, Expected};

use crate::domain::{EventType, HostPolicy, default_event_types};

/// How an instance of the app is set up. Read from the JSON data block in `index.html`, or from what a host page gives; every
/// member is optional.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Config {
    pub backend: Backend,
    /// The API's origin without a trailing slash; empty for the page's own.
    pub api_base: String,
    /// Webhooks on a page of the list.
    pub page_size: u32,
    /// The event types offered for a new webhook, in this order.
    pub event_types: Vec<EventType>,
    /// A BCP 47 language tag for words, dates and numbers; `None` for what the person prefers, or else the browser's.
    pub locale: Option<String>,
    /// Which target addresses the forms accept.
    pub host_policy: HostPolicy,
    /// Whether `?mock=…` in the address puts the mock in the place of a real backend.
    pub mock_by_url: bool,
    /// Whether everything can only be looked at.
    pub read_only: bool,
    /// What the person is known to be permitted; what is not known is found out by asking the backend.
    pub permissions: Permissions,
    /// Whether single letters are shortcuts; `None` for what the person prefers.
    pub shortcuts: Option<bool>,
    pub chrome: Chrome,
    /// What links begin with, without a trailing slash. The standalone app takes it from the page.
    pub base: String,
    /// Whether the theme is not the person's to choose.
    pub theme_is_given: bool,
    /// Tells this instance's drafts from those of others in the tab.
    pub scope: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Backend {
    /// The mock that comes with the app.
    Mock,
    /// A real one over HTTP.
    Http,
}

/// What is around the pages, which decides on their addresses, too.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Chrome {
    /// Top bar and settings menu.
    #[default]
    Full,
    /// Nothing: the pages of the webhooks alone, for a product that has a frame of its own.
    None,
}

/// The permissions of the API, as far as they are known to be missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Permissions {
    pub view: bool,
    pub write: bool,
}

impl Default for Permissions {
    fn default() -> Self {
        Self {
            view: true,
            write: true,
        }
    }
}

impl Default for Config {
    fn default() -> Self {
        Self {
            backend: Backend::Mock,
            api_base: String::new(),
            page_size: 25,
            event_types: default_event_types(),
            locale: None,
            host_policy: HostPolicy::PublicOnly,
            mock_by_url: false,
            read_only: false,
            permissions: Permissions::default(),
            shortcuts: None,
            chrome: Chrome::Full,
            base: String::new(),
            theme_is_given: false,
            scope: String::new(),
        }
    }
}

impl Config {
    /// Whether nothing can be changed, whatever the backend would say.
    pub fn is_read_only(&self) -> bool {
        self.read_only || !self.permissions.write
    }
}
