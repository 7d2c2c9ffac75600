//! The standalone app: puts the rooms together in a page of its own.

use js_sys::{Function, Promise};
use leptos::{mount::mount_to, prelude::*};
use send_wrapper::SendWrapper;
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;
use webhook_settings::router::with_browser_history;
use webhook_settings::ui::app::{
    change_language, handle_shortcuts, mark_tab_icon, mount_app, mount_config_problems,
    mount_mock_not_allowed,
};
use webhook_settings::ui::context::{AppContext, Instance, instance};
use webhook_settings::ui::i18n::{Dictionary, Language, LanguageData, Text, common};
use webhook_settings::ui::model::config::{Backend, Config};
use webhook_settings::ui::model::preferences::Preferences;
use webhook_settings::ui::reactive::effect;
use webhook_settings::ui::state::demo::{Demo, DemoServer};

#[wasm_bindgen]
extern "C" {
    /// What the page gives the app (see `src/js/standalone/boot.js`).
    pub type Host;

    /// The JSON text of the configuration.
    #[wasm_bindgen(method, getter)]
    fn config(this: &Host) -> String;

    /// What the person prefers, as it was kept.
    #[wasm_bindgen(method, getter)]
    fn preferences(this: &Host) -> String;

    /// Applies what the person prefers, and keeps it on this device.
    #[wasm_bindgen(method, js_name = storePreferences)]
    fn store_preferences(this: &Host, text: &str);

    /// Calls back with what the person prefers when they have changed that in another tab.
    #[wasm_bindgen(method, js_name = onPreferencesChange)]
    fn on_preferences_change(this: &Host, callback: &JsValue);

    /// The path that the app lives under, with a trailing slash.
    #[wasm_bindgen(method, getter)]
    fn base(this: &Host) -> String;

    /// Goes to another page by calling `change`, as gently as the browser can.
    #[wasm_bindgen(method, js_name = changePage)]
    fn change_page(this: &Host, change: &JsValue);

    /// The browser's `fetch`.
    #[wasm_bindgen(method, getter)]
    fn fetch(this: &Host) -> Function;

    /// The page's own way to an access token, if it has one.
    #[wasm_bindgen(method, getter, js_name = getAccessToken)]
    fn token_source(this: &Host) -> Option<Function>;

    /// Whether the address asks for the mock by `?mock=…`.
    #[wasm_bindgen(method, getter, js_name = isMockRequested)]
    fn is_mock_requested(this: &Host) -> bool;

    /// Loads the mock; undefined if it has put a word of its own on the screen instead.
    #[wasm_bindgen(method, catch, js_name = loadMock)]
    async fn load_mock(this: &Host) -> Result<JsValue, JsValue>;

    /// Makes sure that no mock of an earlier visit answers this page's requests.
    #[wasm_bindgen(method, catch, js_name = removeMockWorker)]
    async fn remove_mock_worker(this: &Host) -> Result<(), JsValue>;

    /// The language to begin in.
    #[wasm_bindgen(method, getter)]
    fn language(this: &Host) -> LanguageData;

    /// Loads a language by its tag, or the browser's if that is empty.
    #[wasm_bindgen(method, catch, js_name = loadLanguage)]
    async fn load_language(this: &Host, tag: &str) -> Result<JsValue, JsValue>;

    /// Says that the app has died: a title, a text, and the name of the button that reloads the page.
    #[wasm_bindgen(method, js_name = showCrash)]
    fn show_crash(this: &Host, title: &str, text: &str, reload: &str);
}

fn main() {}

/// Starts the app in `target`.
#[wasm_bindgen]
pub async fn start(target: HtmlElement, host: Host) -> Result<(), JsValue> {
    let host = SharedHost::new(SendWrapper::new(host));
    let dictionary = Dictionary::new(&host.language())?;
    watch_for_panics(&host, &dictionary);
    let mut config = match Config::parse(&host.config()) {
        Ok(config) => config,
        Err(problems) => {
            alone(&target, dictionary, |target, language| {
                mount_config_problems(target, language, problems);
            });
            return Ok(());
        }
    };
    if config.backend == Backend::Http && host.is_mock_requested() {
        if !config.mock_by_url {
            alone(&target, dictionary, mount_mock_not_allowed);
            return Ok(());
        }
        config.backend = Backend::Mock;
    }
    let (fetch, demo) = match config.backend {
        Backend::Http => {
            host.remove_mock_worker().await?;
            (host.fetch(), None)
        }
        Backend::Mock => {
            let mock = host.load_mock().await?;
            if mock.is_undefined() {
                return Ok(());
            }
            let server: DemoServer = mock.unchecked_into();
            (fetch_of(server.clone()), Some(server))
        }
    };
    let base = host.base().trim_end_matches('/').to_owned();
    let unsaved_icon = host.base() + "favicon-unsaved.svg";
    let preferences = Preferences::parse(&host.preferences());
    let given = (target.clone(), config, fetch, demo, host.token_source());
    let given = SendWrapper::new((given, dictionary));
    let app = mount_to(target, move || {
        let pages = host.clone();
        let change_page = move |change: &JsValue| pages.change_page(change);
        with_browser_history(base, change_page, move |navigator| {
            let ((target, config, fetch, demo, token_source), dictionary) = given.take();
            mark_tab_icon(navigator.leave_guard, unsaved_icon);
            let app = instance(Instance {
                language: Language::new(target.clone().into(), dictionary),
                root: target.clone(),
                config,
                fetch,
                navigator,
                demo: demo.map(Demo::new),
                token_source,
                preferences,
                #[cfg(feature = "gallery")]
                gallery: webhook_settings::ui::gallery::gallery,
            });
            show_title(app);
            keep_preferences(app, host, preferences);
            handle_shortcuts(app, &document());
            mount_app(&target, app);
        })
    });
    app.forget();
    Ok(())
}

/// Has the tab say where one is.
fn show_title(app: AppContext) {
    effect(move || {
        let page = app.title.get();
        if page != Text::EMPTY {
            document().set_title(&app.language.render(&common::document_title(page)));
        }
    });
}

/// A page of its own, with nothing of the app around it.
fn alone(target: &HtmlElement, dictionary: Dictionary, mount: impl FnOnce(&HtmlElement, Language)) {
    let owner = Owner::new();
    owner.with(|| mount(target, Language::new(target.clone().into(), dictionary)));
    // As long as the page.
    std::mem::forget(owner);
}

/// Has a panic end in words, made now: then it is too late.
fn watch_for_panics(host: &SharedHost, dictionary: &Dictionary) {
    let host = host.clone();
    let words = [common::CRASHED, common::CRASHED_EXPLAINED, common::RELOAD];
    let words = words.map(|text| text.render(dictionary));
    std::panic::set_hook(Box::new(move |info| {
        console_error_panic_hook::hook(info);
        let [title, text, reload] = &words;
        host.show_crash(title, text, reload);
    }));
}

/// Keeps what the person prefers each time it changes, here or in another tab, and goes on in the language that they choose.
fn keep_preferences(app: AppContext, host: SharedHost, begun_with: Preferences) {
    let heard = Closure::<dyn Fn(String)>::new(move |text: String| {
        app.preferences.set(Preferences::parse(&text));
    });
    // The app lives as long as the page.
    host.on_preferences_change(&heard.into_js_value());
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
                    watch_for_panics(&host, &dictionary);
                }
            });
        }
    });
}

/// [`Host`] as it can be handed to closures that Leptos wants to be `Send`: there is one thread.
type SharedHost = std::sync::Arc<SendWrapper<Host>>;

fn fetch_of(server: DemoServer) -> Function {
    let fetch = Closure::<dyn Fn(JsValue) -> Promise>::new(move |request| server.fetch(&request));
    fetch.into_js_value().unchecked_into()
}
