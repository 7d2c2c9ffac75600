use super::intl::Formats;
use super::{MessageKey, NumberFormat, TEXT_COUNT, Translate, language};
use js_sys::{Array, Reflect};
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// A language as the page gives it (see `src/js/standalone/head.js`).
    pub type LanguageData;

    /// The BCP 47 tag of the language, and of the region for dates and numbers.
    #[wasm_bindgen(method, getter)]
    fn locale(this: &LanguageData) -> String;

    /// The texts of the catalogue in their order: each a string, or an object of plural categories (CLDR) and forms.
    #[wasm_bindgen(method, getter)]
    fn texts(this: &LanguageData) -> Array;
}

/// A language, by the browser's `Intl` and the words that were loaded.
pub struct Dictionary {
    locale: String,
    texts: Array,
    formats: Formats,
}

impl Dictionary {
    /// # Errors
    /// If the words are of another version of the app: texts are found by their number.
    pub fn new(arguments: &LanguageData) -> Result<Self, JsValue> {
        let (locale, texts) = (arguments.locale(), arguments.texts());
        if texts.length() != TEXT_COUNT {
            return Err(JsError::new("The words are of another version of the app.").into());
        }
        Ok(Self {
            texts,
            formats: Formats::new(&locale),
            locale,
        })
    }

    pub(super) fn locale(&self) -> String {
        self.locale.clone()
    }
}

impl Translate for Dictionary {
    fn message(&self, key: MessageKey, count: Option<f64>) -> String {
        let mut text = self.texts.get(u32::from(key.0));
        if text.is_object() {
            let category = count.map_or_else(|| "other".into(), |it| self.formats.plural(it));
            let form = Reflect::get(&text, &category).unwrap_or_default();
            // A language need not spell out a form that is like the general one.
            text = if form.is_undefined() {
                Reflect::get(&text, &"other".into()).unwrap_or_default()
            } else {
                form
            };
        }
        text.as_string().unwrap_or_default()
    }

    fn number(&self, value: f64, format: NumberFormat) -> String {
        self.formats.number(value, format)
    }

    fn is_right_to_left(&self) -> bool {
        language::DIRECTION.render(self) == "rtl"
    }
}
