use crate::ui::context::AppContext;
use crate::ui::i18n::{Dictionary, LanguageData, common};
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};

/// Goes on in the language that the person prefers, once its words are loaded; says so where they could not be.
/// Gives the words if they are in use now: somebody may have chosen again in the meantime.
pub fn change_language(
    app: AppContext,
    language: Option<&'static str>,
    loaded: Result<JsValue, JsValue>,
) -> Option<Rc<Dictionary>> {
    let wanted = app.preferences.with_untracked(|now| now.language);
    if wanted != language {
        return None;
    }
    let loaded = loaded.and_then(|given| Dictionary::new(given.unchecked_ref::<LanguageData>()));
    if let Ok(dictionary) = loaded {
        return Some(app.language.change(dictionary));
    }
    app.notices.error(
        common::LANGUAGE_NOT_LOADED,
        common::LANGUAGE_NOT_LOADED_EXPLAINED,
    );
    None
}
