//! A replacement of wasm-streams that has only what `server_fn` names (see Cargo.toml).

use futures_util::stream::{Empty, Stream, empty};
use wasm_bindgen::JsValue;
use web_sys::ReadableStream as Raw;

/// An item of a stream.
type Item = Result<JsValue, JsValue>;

/// The browser's `ReadableStream`.
pub struct ReadableStream(Raw);

impl ReadableStream {
    /// Wraps the browser's object.
    pub fn from_raw(raw: Raw) -> Self {
        Self(raw)
    }

    /// Returns the browser's object.
    pub fn into_raw(self) -> Raw {
        self.0
    }

    /// Returns a stream without items.
    pub fn into_stream(self) -> Empty<Item> {
        empty()
    }

    /// # Panics
    ///
    /// Always panics. Code that sends streams needs the real crate.
    pub fn from_stream(_: impl Stream<Item = Item> + 'static) -> Self {
        panic!("this build has no streams: see src/patches/wasm-streams")
    }
}
