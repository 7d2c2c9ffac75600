use super::{
    api::Api,
    config::Config,
    connection::Connection,
    demo::Demo,
    dom::{TextOf, react},
    navigator::Navigator,
    notices::Notices,
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

/// Everything that one instance of the app needs, handed down by Leptos context. There is no other state:
/// two instances on a page do not notice each other.
#[derive(Clone, Copy)]
pub struct AppContext {
    pub api: Api,
    pub config: Kept<Config>,
    pub connection: Connection,
    pub navigator: Navigator,
    pub notices: Notices,
    pub preferences: Signal<Preferences>,
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

/// The instance that a component belongs to.
pub fn use_app() -> AppContext {
    expect_context()
}

/// Sets the page's title for as long as the component lives.
pub fn use_title(title: TextOf) {
    let app = use_app();
    react(move || app.title.set(title()));
}
