//! Everything that an instance of the app needs, and how it is put together. Uses `api` and what is above it.

mod instance;

pub use instance::{Instance, instance};

use crate::ui::api::Api;
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
use crate::ui::state::session::Session;
use crate::ui::state::shortcut_list::ShortcutList;
use crate::ui::state::webhooks::Webhooks;
use leptos::prelude::*;
use std::future::Future;
use web_sys::HtmlElement;

/// Everything that one instance of the app needs, handed down by Leptos context. There is no other state:
/// two instances on a page do not notice each other.
#[derive(Clone, Copy)]
pub struct AppContext {
    pub api: Api,
    pub config: LocalSignal<Config>,
    pub connection: Connection,
    pub lazy_parts: LazyParts,
    /// Ends whatever is under way when the instance does.
    pub tasks: Stored<TaskScope>,
    /// Who is told of what happens here.
    pub events: EventSink,
    pub navigator: Navigator,
    pub notices: Notices,
    pub preferences: LocalSignal<Preferences>,
    /// What everything of this instance is in.
    pub root: Stored<HtmlElement>,
    pub session: Session,
    pub shortcut_list: ShortcutList,
    pub clock: Clock,
    pub retry_waits: RetryWaits,
    pub language: Language,
    /// What was listed, so that a page one comes back to is there at once.
    pub webhooks: Webhooks,
    /// The page's title; whoever mounted the app decides what becomes of it.
    pub title: LocalSignal<Text>,
    /// `None` with a real backend.
    pub demo: Option<Demo>,
    /// Draws the gallery, which is above the app.
    #[cfg(feature = "gallery")]
    pub gallery: fn() -> View,
}

impl AppContext {
    /// Whether single letters are shortcuts at this moment.
    pub fn has_shortcuts(self) -> bool {
        let given = self.config.with_untracked(|config| config.shortcuts);
        given.unwrap_or_else(|| self.preferences.with_untracked(|wanted| wanted.shortcuts))
    }

    /// Whether nothing can be changed: the host page says so, or the person lacks the permission.
    pub fn is_read_only(self) -> bool {
        self.api.is_read_only() || self.config.with(Config::is_read_only)
    }

    /// The same, without following it.
    pub fn is_read_only_untracked(self) -> bool {
        untrack(|| self.is_read_only())
    }

    /// Does something that takes its time, for as long as the instance lives.
    pub fn spawn(self, work: impl Future<Output = ()> + 'static) {
        self.tasks.with_value(|tasks| tasks.spawn(work));
    }

    /// What a draft is kept under: another backend's, or another instance's, is another one.
    pub fn draft_key(self, of: &str) -> String {
        self.config
            .with_untracked(|config| [&config.scope, &config.api_base, of].join("|"))
    }

    /// Whether the person may look at webhooks, as far as is known.
    pub fn may_view(self) -> bool {
        self.config.with(|config| config.permissions.view)
    }
}

/// The instance that a component belongs to.
pub fn use_app() -> AppContext {
    expect_context()
}

/// Sets the page's title for as long as the component lives.
pub fn use_title(title: TextFn) {
    let app = use_app();
    effect(move || app.title.set(title()));
}
