//! Streams that nobody reads or writes: see Cargo.toml.

use futures_util::stream::{Empty, Stream, empty};
use wasm_bindgen::JsValue;
use web_sys::ReadableStream as Raw;

/// What a stream carries.
type Item = Result<JsValue, JsValue>;

/// A stream of the browser's.
pub struct ReadableStream(Raw);

impl ReadableStream {
    pub fn from_raw(raw: Raw) -> Self {
        Self(raw)
    }

    pub fn into_raw(self) -> Raw {
        self.0
    }

    /// Without an item.
    pub fn into_stream(self) -> Empty<Item> {
        empty()
    }

    /// # Panics
    /// Always: who sends streams needs the real crate.
    pub fn from_stream(_: impl Stream<Item = Item> + 'static) -> Self {
        panic!("this build has no streams: see src/patches/wasm-streams")
    }
}
