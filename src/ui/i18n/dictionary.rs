use super::intl::Formats;
use super::{MessageKey, NumberFormat, TEXT_VERSION, Translate, language};
use js_sys::{Array, Reflect};
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// A language as the page loads it (see `src/js/standalone/head.js`).
    pub type LanguageData;

    /// A BCP 47 tag: the language, and the region for dates and numbers.
    #[wasm_bindgen(method, getter)]
    fn locale(this: &LanguageData) -> String;

    /// The messages in the order of the catalogue, each a string, or an object from plural category (CLDR) to string.
    /// The page appends those of the lazy part when it loads that.
    #[wasm_bindgen(method, getter)]
    fn texts(this: &LanguageData) -> Array;

    /// The version of the catalogue.
    #[wasm_bindgen(method, getter)]
    fn version(this: &LanguageData) -> f64;
}

/// A loaded language, with the browser's `Intl` for numbers and dates.
pub struct Dictionary {
    locale: String,
    texts: Array,
    formats: Formats,
}

impl Dictionary {
    /// # Errors
    ///
    /// If the messages have another version, so that the data belongs to another version of the app.
    pub fn new(data: &LanguageData) -> Result<Self, JsValue> {
        let (locale, texts) = (data.locale(), data.texts());
        if data.version() as u32 != TEXT_VERSION {
            return Err(JsError::new("The words are of another version of the app.").into());
        }
        Ok(Self {
            texts,
            formats: Formats::new(&locale),
            locale,
        })
    }

    /// Whether numbers can be formatted so without creating a formatter of the browser's first.
    pub(super) fn has_formatter(&self, format: NumberFormat) -> bool {
        self.formats.has(format)
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
            // A category that is not in the language has the general form.
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
