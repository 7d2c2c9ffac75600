use super::config::Chrome;

/// The greatest page number that the API takes: its format is int32.
pub const MAX_PAGE: u32 = 2_147_483_647;

/// A location in the app. [`Route::parse`] reads an address, [`Route::href`] writes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    Home,
    /// `/settings`, which redirects to the webhooks.
    Settings,
    /// The list; pages count from 1.
    Webhooks {
        page: u32,
    },
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
    /// The first page of the list.
    pub const WEBHOOKS: Route = Route::Webhooks { page: 1 };

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
                [] => Self::Webhooks {
                    page: page_of(query),
                },
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
            ["settings", "webhooks"] => Self::Webhooks {
                page: page_of(query),
            },
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
            Self::Webhooks { page: 1 } => String::new(),
            Self::Webhooks { page } => format!("?page={page}"),
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

/// The page number of a query; 1 if there is no valid one. A number that the API would refuse is a page that no list
/// has, so it becomes the greatest one.
fn page_of(query: &str) -> u32 {
    query
        .split('&')
        .find_map(|pair| pair.strip_prefix("page="))
        .and_then(|page| page.parse::<u64>().ok())
        .filter(|&page| page >= 1)
        .map_or(1, |page| page.min(MAX_PAGE.into()) as u32)
}
