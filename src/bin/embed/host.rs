use js_sys::Function;
use send_wrapper::SendWrapper;
use wasm_bindgen::prelude::*;
use webhook_settings::ui::i18n::LanguageData;

#[wasm_bindgen]
extern "C" {
    /// What an instance is given by `src/js/embed`.
    #[derive(Clone)]
    pub type Host;

    /// The JSON text of the settings.
    #[wasm_bindgen(method, getter)]
    pub fn config(this: &Host) -> String;

    /// Where one is at first: path and query beneath the base.
    #[wasm_bindgen(method, getter)]
    pub fn path(this: &Host) -> String;

    /// Shaped like the browser's `fetch`.
    #[wasm_bindgen(method, getter)]
    pub fn fetch(this: &Host) -> Function;

    /// The host page's own way to an access token, if it has one.
    #[wasm_bindgen(method, getter, js_name = getAccessToken)]
    pub fn token_source(this: &Host) -> Option<Function>;

    /// Loads what the list does without; gives a promise.
    #[wasm_bindgen(method, getter, js_name = loadLazyParts)]
    pub fn load_lazy_parts(this: &Host) -> Function;

    /// The language to begin in.
    #[wasm_bindgen(method, getter)]
    pub fn language(this: &Host) -> LanguageData;

    /// Loads a language by its tag, or the browser's if that is empty.
    #[wasm_bindgen(method, catch, js_name = loadLanguage)]
    pub async fn load_language(this: &Host, tag: &str) -> Result<JsValue, JsValue>;

    /// What the person prefers, as it was kept.
    #[wasm_bindgen(method, getter)]
    pub fn preferences(this: &Host) -> String;

    /// Applies what the person prefers, and keeps it on this device.
    #[wasm_bindgen(method, js_name = storePreferences)]
    pub fn store_preferences(this: &Host, text: &str);

    /// Goes somewhere: a path beneath the base. It is there once `setPath` says so.
    #[wasm_bindgen(method)]
    pub fn go(this: &Host, path: &str, replace: bool);

    /// Tells the host page of something; false if it has prevented what would come of it.
    #[wasm_bindgen(method)]
    pub fn emit(this: &Host, name: &str, detail: &JsValue) -> bool;

    /// Says that the app has died: a title, a text, and the name of the button that reloads the page.
    #[wasm_bindgen(method, js_name = showCrash)]
    pub fn show_crash(this: &Host, title: &str, text: &str, reload: &str);
}

/// [`Host`] as it can be handed to closures that Leptos wants to be `Send`: there is one thread.
pub type SharedHost = std::sync::Arc<SendWrapper<Host>>;
