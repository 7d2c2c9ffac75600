//! The app in a page of somebody else's: one runtime for any number of instances. `src/js/embed` is what a host page sees.

mod crash;
mod details;
mod events;
mod host;
mod location;

use crash::CrashHandler;
use host::{Host, SharedHost};
use js_sys::Function;
use leptos::{mount::mount_to, prelude::*};
use location::LocationDriver;
use send_wrapper::SendWrapper;
use std::cell::Cell;
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;
use webhook_settings::ui::app::{change_language, handle_shortcuts, mount_app};
use webhook_settings::ui::context::{self, AppContext};
use webhook_settings::ui::i18n::{Dictionary, Language, LanguageData};
use webhook_settings::ui::model::config::{Backend, Config, ConfigProblem};
use webhook_settings::ui::model::preferences::Preferences;
use webhook_settings::ui::reactive::{TaskScope, effect};

fn main() {}

/// An instance on the screen.
#[wasm_bindgen]
pub struct Instance {
    app: AppContext,
    location: LocationDriver,
    owner: Owner,
    crash_handler: CrashHandler,
    is_destroyed: Cell<bool>,
}

/// Draws an instance into an element that is in a shadow root.
///
/// # Errors
/// If the words are of another version of the app, or a setting is wrong.
#[wasm_bindgen]
pub fn mount(root: HtmlElement, host: Host) -> Result<Instance, JsValue> {
    let dictionary = Dictionary::new(&host.language())?;
    let crash_handler = CrashHandler::new(&host, &dictionary);
    let host = SharedHost::new(SendWrapper::new(host));
    let config = Config::parse(&host.config()).map_err(refusal)?;
    // What Leptos' futures run on is only to be had by mounting something.
    drop(mount_to(root.clone(), || ()));
    let owner = Owner::new();
    let (app, location) = owner.with(|| draw(root, host, config, dictionary, crash_handler));
    Ok(Instance {
        app,
        location,
        owner,
        crash_handler,
        is_destroyed: Cell::new(false),
    })
}

fn draw(
    root: HtmlElement,
    host: SharedHost,
    config: Config,
    dictionary: Dictionary,
    crash_handler: CrashHandler,
) -> (AppContext, LocationDriver) {
    let (location, navigator) = LocationDriver::new(&host, &config);
    let preferences = Preferences::parse(&host.preferences());
    let app = context::instance(context::Instance {
        language: Language::new(root.clone().into(), dictionary),
        root: root.clone(),
        config,
        fetch: host.fetch(),
        navigator,
        demo: None,
        token_source: host.token_source(),
        preferences,
        #[cfg(feature = "gallery")]
        gallery: webhook_settings::ui::gallery::gallery,
    });
    app.lazy_parts.set_loader(host.load_lazy_parts());
    events::forward_events(app, &host);
    keep_preferences(app, host, preferences, crash_handler);
    handle_shortcuts(app, &root);
    mount_app(&root, app);
    (app, location)
}

/// Names the settings that are wrong: the host page's code should have said so first, in more words.
fn refusal(problems: Vec<ConfigProblem>) -> JsValue {
    let members = problems.into_iter().filter_map(|problem| problem.member);
    let members: Vec<String> = members.collect();
    JsError::new(&format!("These settings are wrong: {}", members.join(", "))).into()
}

/// Keeps what the person prefers each time it changes, and goes on in the language that they choose.
fn keep_preferences(
    app: AppContext,
    host: SharedHost,
    begun_with: Preferences,
    crash_handler: CrashHandler,
) {
    let mut kept = begun_with;
    effect(move || {
        let wanted = app.preferences.get();
        let before = std::mem::replace(&mut kept, wanted);
        if before != wanted {
            host.store_preferences(&wanted.to_text());
        }
        if before.language != wanted.language {
            let (host, language) = (host.clone(), wanted.language);
            app.spawn(async move {
                let loaded = host.load_language(language.unwrap_or_default()).await;
                if let Some(dictionary) = change_language(app, language, loaded) {
                    crash_handler.set_language(&dictionary);
                }
            });
        }
    });
}

#[wasm_bindgen]
impl Instance {
    /// Takes other settings, as JSON text; members that are not there stay as they are.
    ///
    /// # Errors
    /// If one of them is none, or has a value that it can't have.
    pub fn update(&self, settings: &str) -> Result<(), JsValue> {
        if self.is_destroyed.get() {
            return Ok(());
        }
        let before = self.app.config.get_untracked();
        let config = before.clone().with(settings).map_err(refusal)?;
        let is_remote = |config: &Config| config.backend == Backend::Http;
        let is_other =
            before.api_base != config.api_base || is_remote(&before) != is_remote(&config);
        self.location.reconfigure(self.app, &config);
        let (api_base, needs_token) = (config.api_base.clone(), is_remote(&config));
        self.app.config.set(config);
        if is_other {
            self.app.api.change_backend(api_base);
            self.app.session.change_backend(needs_token);
            self.app.connection.set_remote(needs_token);
            self.app.webhooks.change_backend();
        }
        Ok(())
    }

    /// Goes on with another `fetch`, and asks it anew.
    #[wasm_bindgen(js_name = setFetch)]
    pub fn set_fetch(&self, fetch: Function) {
        if !self.is_destroyed.get() {
            self.app.api.change_fetch(fetch);
            self.app.webhooks.change_backend();
        }
    }

    /// Goes on with another way to a token.
    #[wasm_bindgen(js_name = setTokenSource)]
    pub fn set_token_source(&self, source: Option<Function>) {
        if !self.is_destroyed.get() {
            self.app.session.set_source(source);
        }
    }

    /// Goes on in another language.
    ///
    /// # Errors
    /// If the words are of another version of the app.
    #[wasm_bindgen(js_name = setLanguage)]
    pub fn set_language(&self, words: &LanguageData) -> Result<(), JsValue> {
        let dictionary = Dictionary::new(words)?;
        if !self.is_destroyed.get() {
            self.crash_handler
                .set_language(&self.app.language.change(dictionary));
        }
        Ok(())
    }

    /// Says where one is now: path and query beneath the base, and whether the browser goes back or forward to it. Asks nobody.
    #[wasm_bindgen(js_name = setPath)]
    pub fn set_path(&self, path: &str, is_old: bool) {
        if !self.is_destroyed.get() {
            self.location.set_path(self.app, path, is_old);
        }
    }

    /// Goes to a path beneath the base as if its link had been followed: asks first if work is unsaved.
    pub fn navigate(&self, path: &str) {
        if !self.is_destroyed.get() {
            self.app.navigator.visit(path);
        }
    }

    /// Whether there is work that would be lost.
    #[wasm_bindgen(js_name = isDirty)]
    pub fn is_dirty(&self) -> bool {
        !self.is_destroyed.get() && self.app.navigator.leave_guard.is_unsaved_untracked()
    }

    /// Ends everything; what is on the screen is the caller's to remove. Afterwards nothing here does anything.
    pub fn destroy(&self) {
        if !self.is_destroyed.replace(true) {
            self.crash_handler.remove();
            self.app.tasks.with_value(TaskScope::cancel);
            self.owner.cleanup();
        }
    }
}
