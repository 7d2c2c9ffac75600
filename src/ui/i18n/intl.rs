use super::NumberFormat;
use js_sys::{Array, Function, Intl, Object, Reflect};
use std::cell::{OnceCell, RefCell};
use wasm_bindgen::JsValue;

/// The browser's formats for a locale. Creating one takes longer than using it, so each is created on first use and
/// cached.
pub(super) struct Formats {
    locales: Array,
    /// Whether numbers below a thousand are written as their decimal digits.
    has_plain_digits: bool,
    cache: RefCell<Vec<(NumberFormat, Function)>>,
    relative: OnceCell<Intl::RelativeTimeFormat>,
}

impl Formats {
    pub(super) fn new(locale: &str) -> Self {
        Self {
            locales: Array::of1(&locale.into()),
            // Arabic has digits of its own in some regions, and an extension of the tag can ask for others.
            has_plain_digits: !locale.starts_with("ar")
                && !locale.split('-').any(|part| part == "u"),
            cache: RefCell::default(),
            relative: OnceCell::new(),
        }
    }

    /// The plural category of a number (CLDR).
    pub(super) fn plural(&self, count: f64) -> JsValue {
        let rules = Intl::PluralRules::new(&self.locales, &Object::new());
        rules.select(count).into()
    }

    pub(super) fn number(&self, value: f64, format: NumberFormat) -> String {
        if let NumberFormat::RelativeTime(unit) = format {
            let relative = self.relative.get_or_init(|| {
                let options = options(&[("numeric", "auto")]);
                Intl::RelativeTimeFormat::new(&self.locales, &options)
            });
            return relative.format(value, unit).into();
        }
        // Small counts are on every page, and the browser's first formatter takes longer than all of its numbers.
        if format == NumberFormat::Count && self.has_plain_digits && (0.0..1000.0).contains(&value)
        {
            return (value as u32).to_string();
        }
        let function = self.function(format);
        let text = function.call1(&JsValue::UNDEFINED, &value.into());
        text.ok()
            .and_then(|text| text.as_string())
            .unwrap_or_default()
    }

    /// Whether the browser's formatter for a format is created already.
    pub(super) fn has(&self, format: NumberFormat) -> bool {
        if let NumberFormat::RelativeTime(_) = format {
            return self.relative.get().is_some();
        }
        self.cache
            .borrow()
            .iter()
            .any(|(known, _)| *known == format)
    }

    /// The function of `Intl` for a format.
    fn function(&self, format: NumberFormat) -> Function {
        let mut cache = self.cache.borrow_mut();
        if let Some((_, function)) = cache.iter().find(|(known, _)| *known == format) {
            return function.clone();
        }
        let date_time = |date, time| {
            let styles = options(&[("dateStyle", date), ("timeStyle", time)]);
            Intl::DateTimeFormat::new(&self.locales, &styles).format()
        };
        let number = |options: &Object| Intl::NumberFormat::new(&self.locales, options).format();
        let function = match format {
            NumberFormat::DateTime => date_time("medium", "short"),
            NumberFormat::ExactDateTime => date_time("full", "long"),
            NumberFormat::Duration(unit) => {
                let options = options(&[("style", "unit"), ("unit", unit)]);
                let _ = Reflect::set(&options, &"maximumFractionDigits".into(), &1.into());
                number(&options)
            }
            NumberFormat::Count | NumberFormat::RelativeTime(_) => number(&Object::new()),
        };
        cache.push((format, function.clone()));
        function
    }
}

fn options(pairs: &[(&str, &str)]) -> Object {
    let options = Object::new();
    for (name, value) in pairs {
        let _ = Reflect::set(&options, &(*name).into(), &(*value).into());
    }
    options
}
