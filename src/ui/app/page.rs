use crate::ui::context::AppContext;
use crate::ui::dom::View;
use crate::ui::model::route::Route;
use crate::ui::pages::{demo, edit, home, list, new, not_found, preferences};

/// The page that a route shows. Two routes of the same page (two pages of the list) keep it mounted.
#[derive(Clone, PartialEq, Eq)]
pub enum Page {
    Home,
    Webhooks,
    NewWebhook,
    Demo,
    Preferences,
    Webhook(String),
    #[cfg(feature = "gallery")]
    Gallery,
    NotFound,
}

impl Page {
    pub fn of(route: Route) -> Self {
        match route {
            Route::Home => Self::Home,
            Route::Settings | Route::Webhooks(_) => Self::Webhooks,
            Route::NewWebhook => Self::NewWebhook,
            Route::Demo => Self::Demo,
            Route::Preferences => Self::Preferences,
            Route::Webhook { id } => Self::Webhook(id),
            #[cfg(feature = "gallery")]
            Route::Gallery => Self::Gallery,
            Route::NotFound => Self::NotFound,
        }
    }

    pub fn is_in_settings(&self) -> bool {
        #[cfg(feature = "gallery")]
        if *self == Self::Gallery {
            return false;
        }
        !matches!(self, Self::Home | Self::NotFound)
    }

    /// Whether its code is in the lazy part.
    pub fn is_lazy(&self) -> bool {
        *self != Self::Webhooks
    }

    pub fn render(&self) -> View {
        match self {
            Self::Home => home(),
            Self::Webhooks => list(),
            Self::NewWebhook => new(),
            Self::Demo => demo(),
            Self::Preferences => preferences(),
            Self::Webhook(id) => edit(id),
            #[cfg(feature = "gallery")]
            Self::Gallery => (crate::ui::context::use_app().gallery)(),
            Self::NotFound => not_found(),
        }
    }
}

/// Whether the code of the current page is loaded. Reactive.
pub fn is_page_loaded(app: AppContext) -> bool {
    !Page::of(app.navigator.route().get()).is_lazy() || app.lazy_parts.is_loaded()
}
