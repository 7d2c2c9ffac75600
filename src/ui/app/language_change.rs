use crate::ui::context::AppContext;
use crate::ui::i18n::{Dictionary, LanguageData, common};
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};

/// Switches to the preferred language once it is loaded, or notifies the user if loading failed. Returns the
/// dictionary if it is in use now, and `None` if the user has chosen another language in the meantime.
pub fn change_language(
    app: AppContext,
    language: Option<&'static str>,
    loaded: Result<JsValue, JsValue>,
) -> Option<Rc<Dictionary>> {
    let preferred = app
        .preferences
        .with_untracked(|preferences| preferences.language);
    if preferred != language {
        return None;
    }
    let loaded = loaded.and_then(|data| Dictionary::new(data.unchecked_ref::<LanguageData>()));
    if let Ok(dictionary) = loaded {
        return Some(app.language.change(dictionary));
    }
    app.notices.error(
        common::LANGUAGE_NOT_LOADED,
        common::LANGUAGE_NOT_LOADED_EXPLAINED,
    );
    None
}
