mod expected;
mod read;

pub use expected::{ConfigProblem, Expected};

use crate::domain::{EventType, HostPolicy, default_event_types};

/// The configuration of an instance, read from the JSON data block in `index.html` or from a host page's options.
/// Every member is optional.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Config {
    pub backend: Backend,
    /// The API's origin without a trailing slash; empty for the page's own origin.
    pub api_base: String,
    /// The number of webhooks per page of the list.
    pub page_size: u32,
    /// The event types offered for a new webhook, in this order.
    pub event_types: Vec<EventType>,
    /// A BCP 47 language tag for texts, dates and numbers; `None` for the user's preference, or else the browser's.
    pub locale: Option<String>,
    /// Which target hosts the forms accept.
    pub host_policy: HostPolicy,
    /// Whether `?mock=…` in the address replaces a real backend by the mock.
    pub mock_by_url: bool,
    /// Whether nothing can be changed.
    pub read_only: bool,
    /// The permissions that the user is known to lack. Others are found out by requests.
    pub permissions: Permissions,
    /// Whether single-letter shortcuts are on; `None` for the user's preference.
    pub shortcuts: Option<bool>,
    pub chrome: Chrome,
    /// The prefix of links, without a trailing slash. The standalone app takes it from the page.
    pub base: String,
    /// Whether the host sets the theme, so that the user can't choose it.
    pub theme_is_given: bool,
    /// Separates this instance's drafts from those of others in the tab.
    pub scope: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Backend {
    /// The mock that is part of the app.
    Mock,
    /// A real backend over HTTP.
    Http,
}

/// The frame around the pages. It also determines their addresses.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Chrome {
    /// Top bar and settings menu.
    #[default]
    Full,
    /// No frame: the pages of the webhooks alone, for a product that has its own.
    None,
}

/// The permissions of the API; false if they are known to be missing.
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
    /// Whether nothing can be changed, regardless of the backend.
    pub fn is_read_only(&self) -> bool {
        self.read_only || !self.permissions.write
    }
}
