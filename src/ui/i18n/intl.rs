use super::Figure;
use js_sys::{Array, Function, Intl, Object, Reflect};
use std::cell::RefCell;
use wasm_bindgen::JsValue;

/// The browser's formats for a locale. Each is made when it is first needed, and kept: making one takes longer than using it.
pub(super) struct Formats {
    locales: Array,
    made: RefCell<Vec<(Figure, Function)>>,
}

impl Formats {
    pub(super) fn new(locale: &str) -> Self {
        Self {
            locales: Array::of1(&locale.into()),
            made: RefCell::default(),
        }
    }

    /// The plural category of a number (CLDR).
    pub(super) fn plural(&self, count: f64) -> JsValue {
        let rules = Intl::PluralRules::new(&self.locales, &Object::new());
        rules.select(count).into()
    }

    pub(super) fn figure(&self, value: f64, figure: Figure) -> String {
        if let Figure::Relative(unit) = figure {
            let format =
                Intl::RelativeTimeFormat::new(&self.locales, &options(&[("numeric", "auto")]));
            return format.format(value, unit).into();
        }
        let format = self.format(figure);
        let text = format.call1(&JsValue::UNDEFINED, &value.into());
        text.ok()
            .and_then(|text| text.as_string())
            .unwrap_or_default()
    }

    fn format(&self, figure: Figure) -> Function {
        let mut made = self.made.borrow_mut();
        if let Some((_, format)) = made.iter().find(|(known, _)| *known == figure) {
            return format.clone();
        }
        let moment = |date, time| {
            let styles = options(&[("dateStyle", date), ("timeStyle", time)]);
            Intl::DateTimeFormat::new(&self.locales, &styles).format()
        };
        let number = |options: &Object| Intl::NumberFormat::new(&self.locales, options).format();
        let format = match figure {
            Figure::Moment => moment("medium", "short"),
            Figure::ExactMoment => moment("full", "long"),
            Figure::Duration(unit) => {
                let options = options(&[("style", "unit"), ("unit", unit)]);
                let _ = Reflect::set(&options, &"maximumFractionDigits".into(), &1.into());
                number(&options)
            }
            Figure::Count | Figure::Relative(_) => number(&Object::new()),
        };
        made.push((figure, format.clone()));
        format
    }
}

fn options(pairs: &[(&str, &str)]) -> Object {
    let options = Object::new();
    for (name, value) in pairs {
        let _ = Reflect::set(&options, &(*name).into(), &(*value).into());
    }
    options
}
