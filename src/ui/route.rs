/// Where in the app one is. Owns both directions: [`Route::parse`] reads an address, [`Route::href`] writes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    Home,
    /// `/settings`, which leads on to the webhooks.
    Settings,
    /// The list; pages count from 1.
    Webhooks {
        page: u32,
    },
    NewWebhook,
    /// The demo server, where the backend is the mock.
    Demo,
    /// What the person prefers on this device.
    Preferences,
    /// One webhook's page, by the identifier as it stands in the address: it need not be one.
    Webhook {
        id: String,
    },
    NotFound,
}

impl Route {
    /// The list's first page.
    pub const WEBHOOKS: Route = Route::Webhooks { page: 1 };

    /// Reads a path and a query (without its `?`). `base` is the path that the app lives under, without a trailing slash.
    pub fn parse(base: &str, path: &str, query: &str) -> Self {
        let Some(path) = path
            .strip_prefix(base)
            .filter(|rest| rest.is_empty() || rest.starts_with('/'))
        else {
            return Self::NotFound;
        };
        let segments: Vec<&str> = path.split('/').filter(|s| !s.is_empty()).collect();
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
            _ => Self::NotFound,
        }
    }

    /// Writes the address, path and query.
    pub fn href(&self, base: &str) -> String {
        let path = match self {
            Self::Home | Self::NotFound => "/".to_owned(),
            Self::Settings => "/settings".to_owned(),
            Self::Webhooks { page: 1 } => "/settings/webhooks".to_owned(),
            Self::Webhooks { page } => format!("/settings/webhooks?page={page}"),
            Self::NewWebhook => "/settings/webhooks/new".to_owned(),
            Self::Demo => "/settings/demo".to_owned(),
            Self::Preferences => "/settings/preferences".to_owned(),
            Self::Webhook { id } => format!("/settings/webhooks/{id}"),
        };
        format!("{base}{path}")
    }
}

/// The page that a query names; the first one where it names none that could exist.
fn page_of(query: &str) -> u32 {
    query
        .split('&')
        .find_map(|pair| pair.strip_prefix("page="))
        .and_then(|page| page.parse().ok())
        .filter(|&page| page >= 1)
        .unwrap_or(1)
}
