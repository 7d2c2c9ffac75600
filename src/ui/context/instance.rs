use super::AppContext;
use crate::ui::api::{Abort, Api};
#[cfg(feature = "gallery")]
use crate::ui::dom::View;
use crate::ui::i18n::{Language, Text};
use crate::ui::model::config::{Backend, Config};
use crate::ui::model::preferences::Preferences;
use crate::ui::reactive::{LocalSignal, Stored};
use crate::ui::state::clock::Clock;
use crate::ui::state::connection::Connection;
use crate::ui::state::demo::Demo;
use crate::ui::state::events::EventSink;
use crate::ui::state::lazy_parts::LazyParts;
use crate::ui::state::navigator::Navigator;
use crate::ui::state::notices::Notices;
use crate::ui::state::retry_waits::RetryWaits;
use crate::ui::state::search_focus::SearchFocus;
use crate::ui::state::session::Session;
use crate::ui::state::shortcut_list::ShortcutList;
use crate::ui::state::webhooks::Webhooks;
use js_sys::Function;
use web_sys::HtmlElement;

/// What an instance of the app is created from.
pub struct InstanceParts {
    /// The element that contains the instance.
    pub root: HtmlElement,
    pub config: Config,
    /// Takes a `Request` and returns a promise of a `Response`.
    pub fetch: Function,
    pub navigator: Navigator,
    /// `None` with a real backend.
    pub demo: Option<Demo>,
    /// The page's source of access tokens, if it has one.
    pub token_source: Option<Function>,
    pub preferences: Preferences,
    pub language: Language,
    /// Renders the gallery, which comes after the app in the order of rooms.
    #[cfg(feature = "gallery")]
    pub gallery: fn() -> View,
}

impl AppContext {
    /// Creates an instance, and renders nothing yet. It lives as long as the current reactive owner.
    pub fn new(parts: InstanceParts) -> Self {
        let config = parts.config;
        let is_remote = config.backend == Backend::Http;
        let session = Session::new(is_remote, parts.token_source);
        let (connection, retry_waits) = (Connection::watch(is_remote), RetryWaits::default());
        let events = EventSink::default();
        let base = config.api_base.clone();
        Self {
            api: Api::new(base, parts.fetch, session, connection, events, retry_waits),
            config: LocalSignal::new(config),
            connection,
            lazy_parts: LazyParts::default(),
            tasks: Stored::default(),
            events,
            retry_waits,
            navigator: parts.navigator,
            notices: Notices::default(),
            preferences: LocalSignal::new(parts.preferences),
            root: Stored::new(parts.root),
            search_focus: SearchFocus::default(),
            session,
            shortcut_list: ShortcutList::default(),
            clock: Clock::default(),
            webhooks: Webhooks::default(),
            writes: Abort::for_component(),
            copied: Stored::default(),
            title: LocalSignal::new(Text::EMPTY),
            language: parts.language,
            demo: parts.demo,
            #[cfg(feature = "gallery")]
            gallery: parts.gallery,
        }
    }
}
