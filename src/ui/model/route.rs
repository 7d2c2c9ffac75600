use super::config::Chrome;
use super::list::ListView;

/// A location in the app. [`Route::parse`] reads an address, [`Route::href`] writes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    Home,
    /// `/settings`, which redirects to the webhooks.
    Settings,
    /// The list.
    Webhooks(ListView),
    NewWebhook,
    /// The demo server, if the backend is the mock.
    Demo,
    /// The user's preferences.
    Preferences,
    /// The page of a webhook. The identifier is the one in the address and may be malformed.
    Webhook {
        id: String,
    },
    /// Every component in every state.
    #[cfg(feature = "gallery")]
    Gallery,
    NotFound,
}

impl Route {
    /// The first page of the whole list.
    pub const WEBHOOKS: Route = Route::Webhooks(ListView::ALL);

    /// Parses a path and a query (without `?`). `base` is the path of the app, without a trailing slash.
    pub fn parse(base: &str, chrome: Chrome, path: &str, query: &str) -> Self {
        let Some(path) = path
            .strip_prefix(base)
            .filter(|rest| rest.is_empty() || rest.starts_with('/'))
        else {
            return Self::NotFound;
        };
        let segments: Vec<&str> = path.split('/').filter(|s| !s.is_empty()).collect();
        if chrome == Chrome::None {
            return match segments[..] {
                [] => Self::Webhooks(ListView::parse(query)),
                ["new"] => Self::NewWebhook,
                [id] => Self::Webhook { id: id.to_owned() },
                _ => Self::NotFound,
            };
        }
        match segments[..] {
            [] => Self::Home,
            ["settings"] => Self::Settings,
            ["settings", "demo"] => Self::Demo,
            ["settings", "preferences"] => Self::Preferences,
            ["settings", "webhooks"] => Self::Webhooks(ListView::parse(query)),
            ["settings", "webhooks", "new"] => Self::NewWebhook,
            ["settings", "webhooks", id] => Self::Webhook { id: id.to_owned() },
            #[cfg(feature = "gallery")]
            ["_gallery"] => Self::Gallery,
            _ => Self::NotFound,
        }
    }

    /// The address: path and query.
    pub fn href(&self, base: &str, chrome: Chrome) -> String {
        let within = match self {
            Self::Webhooks(view) => view.query(),
            Self::NewWebhook => "/new".to_owned(),
            Self::Webhook { id } => format!("/{id}"),
            // Without chrome there are only the webhooks, so all other routes lead to the list.
            _ if chrome == Chrome::None => String::new(),
            Self::Home | Self::NotFound => return format!("{base}/"),
            Self::Settings => return format!("{base}/settings"),
            Self::Demo => return format!("{base}/settings/demo"),
            Self::Preferences => return format!("{base}/settings/preferences"),
            #[cfg(feature = "gallery")]
            Self::Gallery => return format!("{base}/_gallery"),
        };
        match chrome {
            Chrome::Full => format!("{base}/settings/webhooks{within}"),
            // An address requires a path, unless the base is one.
            Chrome::None if within.is_empty() || within.starts_with('?') => {
                let root = if base.starts_with('/') { "" } else { "/" };
                format!("{base}{root}{within}")
            }
            Chrome::None => format!("{base}{within}"),
        }
    }
}
