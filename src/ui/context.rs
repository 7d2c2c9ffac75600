use super::{
    api::Api,
    config::Config,
    connection::Connection,
    demo::Demo,
    dom::{TextOf, react},
    happening::Listener,
    late::Late,
    life::Life,
    navigator::Navigator,
    notices::Notices,
    pages::Page,
    preferences::Preferences,
    session::Session,
    shortcuts::ShortcutList,
    text::Text,
    ticks::Ticks,
    waits::Waits,
    webhooks::Webhooks,
    words::Words,
};
use crate::ui::dom::{Kept, Signal};
use leptos::prelude::*;
use std::future::Future;
use web_sys::HtmlElement;

/// Everything that one instance of the app needs, handed down by Leptos context. There is no other state:
/// two instances on a page do not notice each other.
#[derive(Clone, Copy)]
pub struct AppContext {
    pub api: Api,
    pub config: Signal<Config>,
    pub connection: Connection,
    pub late: Late,
    /// Ends whatever is under way when the instance does.
    pub life: Kept<Life>,
    /// Who is told of what happens here.
    pub listener: Listener,
    pub navigator: Navigator,
    pub notices: Notices,
    pub preferences: Signal<Preferences>,
    /// What everything of this instance is in.
    pub root: Kept<HtmlElement>,
    pub session: Session,
    pub shortcut_list: ShortcutList,
    pub ticks: Ticks,
    pub waits: Waits,
    pub words: Words,
    /// What was listed, so that a page one comes back to is there at once.
    pub webhooks: Webhooks,
    /// The page's title; whoever mounted the app decides what becomes of it.
    pub title: Signal<Text>,
    /// `None` with a real backend.
    pub demo: Option<Demo>,
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
    pub fn is_read_only_now(self) -> bool {
        untrack(|| self.is_read_only())
    }

    /// Does something that takes its time, for as long as the instance lives.
    pub fn spawn(self, work: impl Future<Output = ()> + 'static) {
        self.life.with_value(|life| life.spawn(work));
    }

    /// What a draft is kept under: another backend's, or another instance's, is another one.
    pub fn draft_name(self, of: &str) -> String {
        self.config
            .with_untracked(|config| [&config.scope, &config.api_base, of].join("|"))
    }

    /// Whether the page where one is can be drawn, or has to be loaded first; whoever asks follows that.
    pub fn is_page_here(self) -> bool {
        Page::of(self.navigator.route().get()).is_here(self.late)
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
pub fn use_title(title: TextOf) {
    let app = use_app();
    react(move || app.title.set(title()));
}
