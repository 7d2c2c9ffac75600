//! Parses JSON: by the browser in wasm, which adds no parser to it, and by `serde_json` natively. Tests in a browser
//! run the same texts through the first as native tests through the second.

use super::Value;

/// Parses a text. Members are sorted by their names, so that both parsers return the same.
#[cfg(not(target_family = "wasm"))]
pub(super) fn parse(text: &str) -> Option<Value> {
    fn convert(value: serde_json::Value) -> Value {
        match value {
            serde_json::Value::Null => Value::Null,
            serde_json::Value::Bool(flag) => Value::Bool(flag),
            serde_json::Value::Number(number) => Value::Number(number.to_string()),
            serde_json::Value::String(text) => Value::Text(text),
            serde_json::Value::Array(items) => {
                Value::List(items.into_iter().map(convert).collect())
            }
            serde_json::Value::Object(members) => {
                let members = members.into_iter();
                Value::Object(
                    members
                        .map(|(name, value)| (name, convert(value)))
                        .collect(),
                )
            }
        }
    }
    serde_json::from_str(text).ok().map(convert)
}

/// A text that was parsed, and whose parts are converted one by one.
#[cfg(not(target_family = "wasm"))]
pub(super) struct Document(Value);

/// The items of a list in a document.
#[cfg(not(target_family = "wasm"))]
pub(super) struct Items(Vec<Value>);

#[cfg(not(target_family = "wasm"))]
impl Document {
    /// Parses a text.
    pub(super) fn parse(text: &str) -> Option<Self> {
        parse(text).map(Self)
    }

    /// A member, if the document is an object.
    pub(super) fn get(&self, name: &str) -> Option<Value> {
        self.0.get(name).cloned()
    }

    /// The items of a member that is a list.
    pub(super) fn items(&self, name: &str) -> Option<Items> {
        Some(Items(self.0.get(name)?.as_list()?.to_vec()))
    }
}

#[cfg(not(target_family = "wasm"))]
impl Items {
    /// The number of items.
    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    /// An item, unless it is nested too deeply.
    pub(super) fn get(&self, at: usize) -> Option<Value> {
        self.0.get(at).cloned()
    }
}

/// How deeply lists and objects may be nested, as in `serde_json`.
#[cfg(target_family = "wasm")]
const MAX_DEPTH: u8 = 127;

/// Parses a text. Members are sorted by their names, so that both parsers return the same.
#[cfg(target_family = "wasm")]
pub(super) fn parse(text: &str) -> Option<Value> {
    convert(&js_sys::JSON::parse(text).ok()?, MAX_DEPTH)
}

/// A text that was parsed, and whose parts are converted one by one.
#[cfg(target_family = "wasm")]
pub(super) struct Document(wasm_bindgen::JsValue);

/// The items of a list in a document.
#[cfg(target_family = "wasm")]
pub(super) struct Items(js_sys::Array);

#[cfg(target_family = "wasm")]
impl Document {
    /// Parses a text.
    pub(super) fn parse(text: &str) -> Option<Self> {
        js_sys::JSON::parse(text).ok().map(Self)
    }

    /// A member, if the document is an object.
    pub(super) fn get(&self, name: &str) -> Option<Value> {
        convert(&self.member(name)?, MAX_DEPTH)
    }

    /// The items of a member that is a list.
    pub(super) fn items(&self, name: &str) -> Option<Items> {
        use wasm_bindgen::JsCast;
        self.member(name)?.dyn_into().ok().map(Items)
    }

    fn member(&self, name: &str) -> Option<wasm_bindgen::JsValue> {
        let value = js_sys::Reflect::get(&self.0, &name.into()).ok()?;
        (!value.is_undefined()).then_some(value)
    }
}

#[cfg(target_family = "wasm")]
impl Items {
    /// The number of items.
    pub(super) fn len(&self) -> usize {
        self.0.length() as usize
    }

    /// An item, unless it is nested too deeply.
    pub(super) fn get(&self, at: usize) -> Option<Value> {
        convert(&self.0.get(at as u32), MAX_DEPTH)
    }
}

/// Converts a value that the browser has parsed. `depth` is how deeply it may still be nested.
#[cfg(target_family = "wasm")]
fn convert(value: &wasm_bindgen::JsValue, depth: u8) -> Option<Value> {
    use js_sys::{Array, Number, Object, Reflect};
    use wasm_bindgen::JsCast;

    if let Some(text) = value.as_string() {
        return Some(Value::Text(text));
    }
    if let Some(flag) = value.as_bool() {
        return Some(Value::Bool(flag));
    }
    if let Some(number) = value.dyn_ref::<Number>() {
        return Some(Value::Number(String::from(
            number.to_string_with_radix(10).ok()?,
        )));
    }
    let Some(object) = value.dyn_ref::<Object>() else {
        return Some(Value::Null);
    };
    let depth = depth.checked_sub(1)?;
    if let Some(items) = value.dyn_ref::<Array>() {
        let items = items.iter().map(|item| convert(&item, depth));
        return items.collect::<Option<_>>().map(Value::List);
    }
    let names = Object::keys(object).sort();
    let members = names.iter().map(|name| {
        let value = convert(&Reflect::get(object, &name).ok()?, depth)?;
        Some((name.as_string()?, value))
    });
    members.collect::<Option<_>>().map(Value::Object)
}
