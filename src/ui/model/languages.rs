//! The languages that the app has texts in, as the build finds them (see `src/ui/i18n/build.rs`).

include!(concat!(env!("OUT_DIR"), "/languages.rs"));
