//! The standalone app: puts the rooms together in a page of its own.

use js_sys::{Function, Promise};
use leptos::{mount::mount_to, prelude::*, task::spawn_local};
use send_wrapper::SendWrapper;
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;
use webhook_settings::router::with_browser_history;
use webhook_settings::ui::dom::{Kept, Signal};
use webhook_settings::ui::{
    api::Api,
    app::{mount_app, mount_config_problems, mount_mock_refused},
    config::{Backend, Config},
    connection::Connection,
    context::AppContext,
    demo::{Demo, DemoServer},
    dom::react,
    navigator::Navigator,
    notices::Notices,
    preferences::Preferences,
    session::Session,
    shortcuts::{ShortcutList, obey_shortcuts},
    tab_icon::mark_tab_icon,
    text::{Text, common},
    ticks::Ticks,
    waits::Waits,
    webhooks::Webhooks,
    words::{Dictionary, GivenWords, Words},
};

#[wasm_bindgen]
extern "C" {
    /// What the page gives the app (see `src/js/boot.js`).
    pub type Host;

    /// The JSON text of the configuration.
    #[wasm_bindgen(method, getter)]
    fn config(this: &Host) -> String;

    /// What the person prefers, as it was kept.
    #[wasm_bindgen(method, getter)]
    fn preferences(this: &Host) -> String;

    /// Applies what the person prefers, and keeps it on this device.
    #[wasm_bindgen(method, js_name = keepPreferences)]
    fn keep_preferences(this: &Host, text: &str);

    /// Calls back with what the person prefers when they have changed that in another tab.
    #[wasm_bindgen(method, js_name = onPreferences)]
    fn on_preferences(this: &Host, callback: &JsValue);

    /// The path that the app lives under, with a trailing slash.
    #[wasm_bindgen(method, getter)]
    fn base(this: &Host) -> String;

    /// The browser's `fetch`.
    #[wasm_bindgen(method, getter)]
    fn fetch(this: &Host) -> Function;

    /// The page's own way to an access token, if it has one.
    #[wasm_bindgen(method, getter, js_name = getAccessToken)]
    fn token_source(this: &Host) -> Option<Function>;

    /// Whether the address asks for the mock by `?mock=…`.
    #[wasm_bindgen(method, getter, js_name = asksForMock)]
    fn asks_for_mock(this: &Host) -> bool;

    /// Loads the mock; undefined if it has put a word of its own on the screen instead.
    #[wasm_bindgen(method, catch, js_name = loadMock)]
    async fn load_mock(this: &Host) -> Result<JsValue, JsValue>;

    /// Makes sure that no mock of an earlier visit answers this page's requests.
    #[wasm_bindgen(method, catch, js_name = leaveMock)]
    async fn leave_mock(this: &Host) -> Result<(), JsValue>;

    /// The language to begin in.
    #[wasm_bindgen(method, getter)]
    fn words(this: &Host) -> GivenWords;

    /// Loads a language by its tag, or the browser's if that is empty.
    #[wasm_bindgen(method, catch, js_name = loadWords)]
    async fn load_words(this: &Host, tag: &str) -> Result<JsValue, JsValue>;

    /// Says that the app has died: a title, a text, and the name of the button that reloads the page.
    #[wasm_bindgen(method)]
    fn crashed(this: &Host, title: &str, text: &str, reload: &str);
}

fn main() {}

/// Starts the app in `target`.
#[wasm_bindgen]
pub async fn start(target: HtmlElement, host: Host) -> Result<(), JsValue> {
    let host = StoredHost::new(SendWrapper::new(host));
    let dictionary = Dictionary::new(&host.words())?;
    watch_for_panics(&host, &dictionary);
    let mut config = match Config::parse(&host.config()) {
        Ok(config) => config,
        Err(problems) => {
            alone(&target, dictionary, |target, words| {
                mount_config_problems(target, words, problems)
            });
            return Ok(());
        }
    };
    if config.backend == Backend::Http && host.asks_for_mock() {
        if !config.mock_by_url {
            alone(&target, dictionary, mount_mock_refused);
            return Ok(());
        }
        config.backend = Backend::Mock;
    }
    let (fetch, demo) = match config.backend {
        Backend::Http => {
            host.leave_mock().await?;
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
        with_browser_history(base, move |navigator| {
            let ((target, config, fetch, demo, token_source), dictionary) = given.take();
            mark_tab_icon(navigator.leaving, unsaved_icon);
            let words = Words::new(target.clone().into(), dictionary);
            let app = assemble(
                config,
                fetch,
                navigator,
                demo,
                token_source,
                preferences,
                words,
            );
            keep_preferences(app, host, preferences);
            obey_shortcuts(app);
            mount_app(&target, app);
        })
    });
    app.forget();
    Ok(())
}

/// A page of its own, with nothing of the app around it.
fn alone(target: &HtmlElement, dictionary: Dictionary, mount: impl FnOnce(&HtmlElement, Words)) {
    let owner = Owner::new();
    owner.with(|| mount(target, Words::new(target.clone().into(), dictionary)));
    // As long as the page.
    std::mem::forget(owner);
}

/// Has a panic end in words, made now: then it is too late.
fn watch_for_panics(host: &StoredHost, dictionary: &Dictionary) {
    let host = host.clone();
    let words = [common::CRASHED, common::CRASHED_EXPLAINED, common::RELOAD];
    let words = words.map(|text| text.say(dictionary));
    std::panic::set_hook(Box::new(move |info| {
        console_error_panic_hook::hook(info);
        let [title, text, reload] = &words;
        host.crashed(title, text, reload);
    }));
}

/// Keeps what the person prefers each time it changes, here or in another tab, and goes on in the language that they choose.
fn keep_preferences(app: AppContext, host: StoredHost, begun_with: Preferences) {
    let heard = Closure::<dyn Fn(String)>::new(move |text: String| {
        app.preferences.set(Preferences::parse(&text));
    });
    // The app lives as long as the page.
    host.on_preferences(&heard.into_js_value());
    let mut kept = begun_with;
    react(move || {
        let wanted = app.preferences.get();
        let before = std::mem::replace(&mut kept, wanted);
        if before != wanted {
            host.keep_preferences(&wanted.to_text());
        }
        if before.language != wanted.language {
            spawn_local(change_language(app, host.clone(), wanted.language));
        }
    });
}

async fn change_language(app: AppContext, host: StoredHost, language: Option<&'static str>) {
    let loaded = host.load_words(language.unwrap_or_default()).await;
    let loaded = loaded.and_then(|given| Dictionary::new(given.unchecked_ref()));
    // Somebody may have chosen again in the meantime.
    if app
        .preferences
        .with_untracked(|now| now.language != language)
    {
        return;
    }
    match loaded {
        Ok(dictionary) => {
            watch_for_panics(&host, &dictionary);
            app.words.change(dictionary);
        }
        Err(_) => app.notices.error(
            common::LANGUAGE_NOT_LOADED,
            common::LANGUAGE_NOT_LOADED_EXPLAINED,
        ),
    }
}

/// [`Host`] as it can be handed to closures that Leptos wants to be `Send`: there is one thread.
type StoredHost = std::sync::Arc<SendWrapper<Host>>;

fn fetch_of(server: DemoServer) -> Function {
    let fetch = Closure::<dyn Fn(JsValue) -> Promise>::new(move |request| server.fetch(&request));
    fetch.into_js_value().unchecked_into()
}

fn assemble(
    config: Config,
    fetch: Function,
    navigator: Navigator,
    demo: Option<DemoServer>,
    token_source: Option<Function>,
    preferences: Preferences,
    words: Words,
) -> AppContext {
    let is_remote = config.backend == Backend::Http;
    let session = Session::new(is_remote, token_source);
    let (connection, waits) = (Connection::watch(is_remote), Waits::default());
    let title = Signal::new(Text::NONE);
    react(move || {
        let page = title.get();
        if page != Text::NONE {
            document().set_title(&words.say(&common::document_title(page)));
        }
    });
    AppContext {
        api: Api::new(config.api_base.clone(), fetch, session, connection, waits),
        connection,
        waits,
        config: Kept::new(config),
        navigator,
        notices: Notices::default(),
        preferences: Signal::new(preferences),
        session,
        shortcut_list: ShortcutList::default(),
        ticks: Ticks::default(),
        webhooks: Webhooks::default(),
        title,
        words,
        demo: demo.map(Demo::new),
    }
}
