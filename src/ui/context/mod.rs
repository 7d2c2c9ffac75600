//! Everything that an instance of the app needs, and how it is created. Uses `api` and the rooms above it.

mod instance;

pub use instance::InstanceParts;

use crate::domain::Webhook;
use crate::ui::api::{Abort, Api};
use crate::ui::dom::TextFn;
#[cfg(feature = "gallery")]
use crate::ui::dom::View;
use crate::ui::i18n::{Language, Text};
use crate::ui::model::config::Config;
use crate::ui::model::preferences::Preferences;
use crate::ui::reactive::{LocalSignal, Stored, TaskScope, effect};
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
use leptos::prelude::*;
use std::future::Future;
use web_sys::HtmlElement;

/// Everything that one instance of the app needs, provided through Leptos' context. There is no global state, so
/// instances on the same page are independent.
#[derive(Clone, Copy)]
pub struct AppContext {
    pub api: Api,
    pub config: LocalSignal<Config>,
    pub connection: Connection,
    pub lazy_parts: LazyParts,
    /// Tasks that are cancelled when the instance is destroyed.
    pub tasks: Stored<TaskScope>,
    /// Receives the events of this instance.
    pub events: EventSink,
    pub navigator: Navigator,
    pub notices: Notices,
    pub preferences: LocalSignal<Preferences>,
    /// The element that contains the instance.
    pub root: Stored<HtmlElement>,
    pub search_focus: SearchFocus,
    pub session: Session,
    pub shortcut_list: ShortcutList,
    pub clock: Clock,
    pub retry_waits: RetryWaits,
    pub language: Language,
    /// The pages of the list that were loaded, so that a page is there at once after a return.
    pub webhooks: Webhooks,
    /// Aborts, with the instance, the writes that go on when their page is left.
    pub writes: Abort,
    /// The webhook whose values the form for a new one starts with.
    pub copied: Stored<Option<Webhook>>,
    /// The title of the page. The host decides how to show it.
    pub title: LocalSignal<Text>,
    /// `None` with a real backend.
    pub demo: Option<Demo>,
    /// Renders the gallery, which comes after the app in the order of rooms.
    #[cfg(feature = "gallery")]
    pub gallery: fn() -> View,
}

impl AppContext {
    /// Whether single-letter shortcuts are on.
    pub fn has_shortcuts(self) -> bool {
        let configured = self.config.with_untracked(|config| config.shortcuts);
        configured.unwrap_or_else(|| {
            self.preferences
                .with_untracked(|preferences| preferences.shortcuts)
        })
    }

    /// Whether nothing can be changed, because of the configuration or a missing permission. Reactive.
    pub fn is_read_only(self) -> bool {
        self.api.is_read_only() || self.config.with(Config::is_read_only)
    }

    /// Same, without tracking.
    pub fn is_read_only_untracked(self) -> bool {
        untrack(|| self.is_read_only())
    }

    /// Runs a task that is cancelled when the instance is destroyed.
    pub fn spawn(self, work: impl Future<Output = ()> + 'static) {
        self.tasks.with_value(|tasks| tasks.spawn(work));
    }

    /// The storage key of a draft, which differs between backends and between instances.
    pub fn draft_key(self, of: &str) -> String {
        self.config
            .with_untracked(|config| [&config.scope, &config.api_base, of].join("|"))
    }

    /// Whether the user may view webhooks, as far as is known.
    pub fn may_view(self) -> bool {
        self.config.with(|config| config.permissions.view)
    }
}

/// The instance that the current component belongs to.
///
/// # Panics
///
/// Outside of an instance.
pub fn use_app() -> AppContext {
    // `expect_context` prints where it was called, by tables of printable characters: 3 KB of the wasm (brotli).
    use_context().expect("components are rendered within an instance")
}

/// Sets the page's title for as long as the current owner lives.
pub fn use_title(title: TextFn) {
    let app = use_app();
    effect(move || app.title.set(title.run()));
}
