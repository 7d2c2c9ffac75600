//! The standalone app: puts the rooms together in a page of its own.

use js_sys::{Function, Promise};
use leptos::{mount::mount_to, prelude::*};
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
    text::common,
    waits::Waits,
    webhooks::Webhooks,
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

    /// Says that the app has died.
    #[wasm_bindgen(method)]
    fn crashed(this: &Host);
}

fn main() {}

/// Starts the app in `target`.
#[wasm_bindgen]
pub async fn start(target: HtmlElement, host: Host) -> Result<(), JsValue> {
    let host = StoredHost::new(SendWrapper::new(host));
    let on_panic = host.clone();
    std::panic::set_hook(Box::new(move |info| {
        console_error_panic_hook::hook(info);
        on_panic.crashed();
    }));
    let mut config = match Config::parse(&host.config()) {
        Ok(config) => config,
        Err(problems) => {
            mount_config_problems(&target, problems);
            return Ok(());
        }
    };
    if config.backend == Backend::Http && host.asks_for_mock() {
        if !config.mock_by_url {
            mount_mock_refused(&target);
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
    let given = SendWrapper::new((target.clone(), config, fetch, demo, host.token_source()));
    let app = mount_to(target, move || {
        with_browser_history(base, move |navigator| {
            let (target, config, fetch, demo, token_source) = given.take();
            mark_tab_icon(navigator.leaving, unsaved_icon);
            let app = assemble(config, fetch, navigator, demo, token_source, preferences);
            let mut kept = preferences;
            react(move || {
                let wanted = app.preferences.get();
                if std::mem::replace(&mut kept, wanted) != wanted {
                    host.keep_preferences(&wanted.to_text());
                }
            });
            obey_shortcuts(app);
            mount_app(&target, app);
        })
    });
    app.forget();
    Ok(())
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
) -> AppContext {
    let is_remote = config.backend == Backend::Http;
    let session = Session::new(is_remote, token_source);
    let (connection, waits) = (Connection::watch(is_remote), Waits::default());
    let title = Signal::new(String::new());
    react(move || {
        let page = title.get();
        if !page.is_empty() {
            document().set_title(&common::document_title(&page));
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
        webhooks: Webhooks::default(),
        title,
        demo: demo.map(Demo::new),
    }
}
