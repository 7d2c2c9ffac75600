//! The standalone app, in a page of its own.

#[path = "host/mod.rs"]
mod host;

use host::{CrashHandler, Host, Setup, SharedHost, create_instance};
use js_sys::{Function, Promise};
use leptos::{mount::mount_to, prelude::*};
use send_wrapper::SendWrapper;
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;
use webhook_settings::router::with_browser_history;
use webhook_settings::ui::app::{
    handle_shortcuts, mark_tab_icon, mount_app, mount_config_problems, mount_mock_not_allowed,
};
use webhook_settings::ui::context::AppContext;
use webhook_settings::ui::i18n::{Dictionary, Language, Text, common};
use webhook_settings::ui::model::config::{Backend, Config};
use webhook_settings::ui::model::preferences::Preferences;
use webhook_settings::ui::reactive::effect;
use webhook_settings::ui::state::demo::{Demo, DemoServer};

#[wasm_bindgen]
extern "C" {
    /// The JSON text of the configuration.
    #[wasm_bindgen(method, getter)]
    fn config(this: &Host) -> String;

    /// Registers a callback for preferences that change in another tab.
    #[wasm_bindgen(method, js_name = onPreferencesChange)]
    fn on_preferences_change(this: &Host, callback: &JsValue);

    /// The path of the app, with a trailing slash.
    #[wasm_bindgen(method, getter)]
    fn base(this: &Host) -> String;

    /// Changes the page by calling `change`, with a view transition if the browser has them.
    #[wasm_bindgen(method, js_name = changePage)]
    fn change_page(this: &Host, change: &JsValue);

    /// Whether the address requests the mock by `?mock=…`.
    #[wasm_bindgen(method, getter, js_name = isMockRequested)]
    fn is_mock_requested(this: &Host) -> bool;

    /// Loads the mock; undefined if the page shows an error instead.
    #[wasm_bindgen(method, catch, js_name = loadMock)]
    async fn load_mock(this: &Host) -> Result<JsValue, JsValue>;

    /// Makes sure that the mock of an earlier visit does not answer this page's requests.
    #[wasm_bindgen(method, catch, js_name = removeMockWorker)]
    async fn remove_mock_worker(this: &Host) -> Result<(), JsValue>;
}

fn main() {}

/// Starts the app in `target`.
///
/// # Errors
///
/// If the language belongs to another version of the app, or the mock can't be loaded or left.
#[wasm_bindgen]
pub async fn start(target: HtmlElement, host: Host) -> Result<(), JsValue> {
    let dictionary = Dictionary::new(&host.language())?;
    let crash_handler = CrashHandler::new(&host, &dictionary);
    let mut config = match Config::parse(&host.config()) {
        Ok(config) => config,
        Err(problems) => {
            mount_alone(&target, dictionary, |target, language| {
                mount_config_problems(target, language, problems);
            });
            return Ok(());
        }
    };
    // Another installation under another path of this origin has drafts of its own.
    host.base()
        .trim_end_matches('/')
        .clone_into(&mut config.scope);
    if config.backend == Backend::Http && host.is_mock_requested() {
        if !config.mock_by_url {
            mount_alone(&target, dictionary, mount_mock_not_allowed);
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
    // The demo server's handle is created within the app's owner.
    let setup = move |root| Setup {
        root,
        config,
        fetch,
        demo: demo.map(Demo::new),
        dictionary,
        crash_handler,
    };
    mount_with_router(target, host, setup);
    Ok(())
}

fn mount_with_router(
    target: HtmlElement,
    host: Host,
    setup: impl FnOnce(HtmlElement) -> Setup + 'static,
) {
    let base = host.base().trim_end_matches('/').to_owned();
    let unsaved_icon = host.base() + "favicon-unsaved.svg";
    let host = SharedHost::new(SendWrapper::new(host));
    let setup = SendWrapper::new((setup, target.clone()));
    let app = mount_to(target, move || {
        let pages = host.clone();
        let change_page = move |change: &JsValue| pages.change_page(change);
        with_browser_history(base, change_page, move |navigator| {
            let (setup, target) = setup.take();
            mark_tab_icon(navigator.leave_guard, unsaved_icon);
            let app = create_instance(&host, setup(target.clone()), navigator);
            show_title(app);
            follow_other_tabs(app, &host);
            handle_shortcuts(app, &document());
            mount_app(&target, app);
        })
    });
    app.forget();
}

/// Shows the page's title in the browser's tab.
fn show_title(app: AppContext) {
    effect(move || {
        let page = app.title.get();
        if page != Text::EMPTY {
            let title = common::document_title(page);
            document().set_title(&app.language.render(&title));
        }
    });
}

/// Mounts a view without the rest of the app.
fn mount_alone(
    target: &HtmlElement,
    dictionary: Dictionary,
    mount: impl FnOnce(&HtmlElement, Language),
) {
    let owner = Owner::new();
    owner.with(|| mount(target, Language::new(target.clone().into(), dictionary)));
    // Lives as long as the page.
    std::mem::forget(owner);
}

/// Takes over preferences that change in another tab.
fn follow_other_tabs(app: AppContext, host: &Host) {
    let on_change = Closure::<dyn Fn(String)>::new(move |text: String| {
        app.preferences.set(Preferences::parse(&text));
    });
    // The app lives as long as the page.
    host.on_preferences_change(&on_change.into_js_value());
}

fn fetch_of(server: DemoServer) -> Function {
    let fetch = Closure::<dyn Fn(JsValue) -> Promise>::new(move |request| server.fetch(&request));
    fetch.into_js_value().unchecked_into()
}
