//! What the standalone app and the embedded one share: their common view of the host page, and an instance on it.

mod crash;

pub use crash::CrashHandler;

use js_sys::Function;
use send_wrapper::SendWrapper;
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;
use webhook_settings::ui::app::change_language;
use webhook_settings::ui::context::{AppContext, InstanceParts};
use webhook_settings::ui::i18n::{Dictionary, Language, LanguageData};
use webhook_settings::ui::model::config::Config;
use webhook_settings::ui::model::preferences::Preferences;
use webhook_settings::ui::reactive::effect;
use webhook_settings::ui::state::demo::Demo;
use webhook_settings::ui::state::navigator::Navigator;

#[wasm_bindgen]
extern "C" {
    /// What the page passes to the app: `src/js/standalone/boot.js` to the standalone one, `src/js/embed` to an
    /// instance.
    #[derive(Clone)]
    pub type Host;

    /// The initial language.
    #[wasm_bindgen(method, getter)]
    pub fn language(this: &Host) -> LanguageData;

    /// Loads a language by its tag, or the browser's if the tag is empty.
    #[wasm_bindgen(method, catch, js_name = loadLanguage)]
    pub async fn load_language(this: &Host, tag: &str) -> Result<JsValue, JsValue>;

    /// Shaped like the browser's `fetch`.
    #[wasm_bindgen(method, getter)]
    pub fn fetch(this: &Host) -> Function;

    /// The page's source of access tokens, if it has one.
    #[wasm_bindgen(method, getter, js_name = getAccessToken)]
    pub fn token_source(this: &Host) -> Option<Function>;

    /// Loads the lazy part; returns a promise.
    #[cfg(feature = "split")]
    #[wasm_bindgen(method, getter, js_name = loadLazyParts)]
    fn load_lazy_parts(this: &Host) -> Function;

    /// The stored preferences.
    #[wasm_bindgen(method, getter)]
    pub fn preferences(this: &Host) -> String;

    /// Applies preferences, and stores them on this device.
    #[wasm_bindgen(method, js_name = storePreferences)]
    pub fn store_preferences(this: &Host, text: &str);

    /// Shows that the app has crashed: a title, a text, and the label of the button that reloads the page.
    #[wasm_bindgen(method, js_name = showCrash)]
    pub fn show_crash(this: &Host, title: &str, text: &str, reload: &str);
}

/// [`Host`] for closures that Leptos requires to be `Send`. There is only one thread.
pub type SharedHost = std::sync::Arc<SendWrapper<Host>>;

/// What an instance is created from, beside the host.
pub struct Setup {
    pub root: HtmlElement,
    pub config: Config,
    pub fetch: Function,
    pub demo: Option<Demo>,
    pub dictionary: Dictionary,
    pub crash_handler: CrashHandler,
}

/// Creates an instance that stores its preferences. It lives as long as the current reactive owner.
pub fn create_instance(host: &SharedHost, setup: Setup, navigator: Navigator) -> AppContext {
    let preferences = Preferences::parse(&host.preferences());
    let app = AppContext::new(InstanceParts {
        language: Language::new(setup.root.clone().into(), setup.dictionary),
        root: setup.root,
        config: setup.config,
        fetch: setup.fetch,
        navigator,
        demo: setup.demo,
        token_source: host.token_source(),
        preferences,
        #[cfg(feature = "gallery")]
        gallery: webhook_settings::ui::gallery::gallery,
    });
    #[cfg(feature = "split")]
    app.lazy_parts.set_loader(host.load_lazy_parts());
    follow_preferences(app, host.clone(), preferences, setup.crash_handler);
    app
}

/// Stores the preferences whenever they change, and switches to the preferred language.
fn follow_preferences(
    app: AppContext,
    host: SharedHost,
    initial: Preferences,
    crash_handler: CrashHandler,
) {
    let mut stored = initial;
    effect(move || {
        let preferences = app.preferences.get();
        let previous = std::mem::replace(&mut stored, preferences);
        if previous != preferences {
            host.store_preferences(&preferences.to_text());
        }
        if previous.language != preferences.language {
            let (host, language) = (host.clone(), preferences.language);
            app.spawn(async move {
                let loaded = host.load_language(language.unwrap_or_default()).await;
                if let Some(dictionary) = change_language(app, language, loaded) {
                    crash_handler.set_language(&dictionary);
                }
            });
        }
    });
}
