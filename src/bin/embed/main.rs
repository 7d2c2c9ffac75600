//! The app embedded in a host page: one runtime for any number of instances. `src/js/embed` is the API that a host
//! page sees.

mod details;
mod events;
#[path = "../host/mod.rs"]
mod host;
mod host_page;
mod location;

use any_spawner::Executor;
use host::{CrashHandler, Host, Setup, SharedHost, create_instance};
use js_sys::Function;
use leptos::prelude::*;
use location::LocationDriver;
use send_wrapper::SendWrapper;
use std::cell::Cell;
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;
use webhook_settings::ui::app::{handle_shortcuts, mount_app};
use webhook_settings::ui::context::AppContext;
use webhook_settings::ui::i18n::{Dictionary, LanguageData};
use webhook_settings::ui::model::config::{Backend, Config, ConfigProblem};
use webhook_settings::ui::reactive::TaskScope;

fn main() {}

/// A mounted instance.
#[wasm_bindgen]
pub struct Instance {
    app: AppContext,
    location: LocationDriver,
    owner: Owner,
    crash_handler: CrashHandler,
    is_destroyed: Cell<bool>,
}

/// Mounts an instance into an element within a shadow root.
///
/// # Errors
///
/// If the language belongs to another version of the app, or a member of the configuration is wrong.
#[wasm_bindgen]
pub fn mount(root: HtmlElement, host: Host) -> Result<Instance, JsValue> {
    let dictionary = Dictionary::new(&host.language())?;
    let config = Config::default()
        .with(&host.config())
        .map_err(config_error)?;
    let crash_handler = CrashHandler::new(&host, &dictionary);
    // Fails if an earlier instance has done it.
    let _ = Executor::init_wasm_bindgen();
    let setup = Setup {
        root,
        config,
        fetch: host.fetch(),
        demo: None,
        dictionary,
        crash_handler,
    };
    let host = SharedHost::new(SendWrapper::new(host));
    let owner = Owner::new();
    let (app, location) = owner.with(|| mount_instance(&host, setup));
    Ok(Instance {
        app,
        location,
        owner,
        crash_handler,
        is_destroyed: Cell::new(false),
    })
}

fn mount_instance(host: &SharedHost, setup: Setup) -> (AppContext, LocationDriver) {
    let root = setup.root.clone();
    let (location, navigator) = LocationDriver::new(host, &setup.config);
    let app = create_instance(host, setup, navigator);
    events::forward_events(app, host);
    handle_shortcuts(app, &root);
    mount_app(&root, app);
    (app, location)
}

/// Names the wrong members. The package checks them before, with better messages.
fn config_error(problems: Vec<ConfigProblem>) -> JsValue {
    let mut message = "These settings are wrong:".to_owned();
    for member in problems.into_iter().filter_map(|problem| problem.member) {
        message = message + " " + &member;
    }
    JsError::new(&message).into()
}

#[wasm_bindgen]
impl Instance {
    /// Replaces the members of the configuration that `settings` (JSON) contains.
    ///
    /// # Errors
    ///
    /// If one of them does not exist, or has a wrong value.
    pub fn update(&self, settings: &str) -> Result<(), JsValue> {
        if self.is_destroyed.get() {
            return Ok(());
        }
        let before = self.app.config.get_untracked();
        let config = before.clone().with(settings).map_err(config_error)?;
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

    /// Replaces the `fetch` function, and reloads what is displayed.
    #[wasm_bindgen(js_name = setFetch)]
    pub fn set_fetch(&self, fetch: Function) {
        if !self.is_destroyed.get() {
            self.app.api.change_fetch(fetch);
            self.app.webhooks.change_backend();
        }
    }

    /// Replaces the source of access tokens.
    #[wasm_bindgen(js_name = setTokenSource)]
    pub fn set_token_source(&self, source: Option<Function>) {
        if !self.is_destroyed.get() {
            self.app.session.set_source(source);
        }
    }

    /// Switches to another language.
    ///
    /// # Errors
    ///
    /// If the language belongs to another version of the app.
    #[wasm_bindgen(js_name = setLanguage)]
    pub fn set_language(&self, language: &LanguageData) -> Result<(), JsValue> {
        let dictionary = Dictionary::new(language)?;
        if !self.is_destroyed.get() {
            self.crash_handler
                .set_language(&self.app.language.change(dictionary));
        }
        Ok(())
    }

    /// Sets the current path and query, relative to the base, without confirmation. `is_old` is whether the browser
    /// went back or forward to it.
    #[wasm_bindgen(js_name = setPath)]
    pub fn set_path(&self, path: &str, is_old: bool) {
        if !self.is_destroyed.get() {
            self.location.set_path(self.app, path, is_old);
        }
    }

    /// Navigates to a path relative to the base, with confirmation if work is unsaved.
    pub fn navigate(&self, path: &str) {
        if !self.is_destroyed.get() {
            self.app.navigator.visit(path);
        }
    }

    /// Whether there is unsaved work.
    #[wasm_bindgen(js_name = isDirty)]
    pub fn is_dirty(&self) -> bool {
        !self.is_destroyed.get() && self.app.navigator.leave_guard.is_unsaved_untracked()
    }

    /// Destroys the instance; the caller removes its elements. All methods do nothing afterwards.
    pub fn destroy(&self) {
        if !self.is_destroyed.replace(true) {
            self.crash_handler.remove();
            self.app.tasks.with_value(TaskScope::cancel);
            self.owner.cleanup();
        }
    }
}
