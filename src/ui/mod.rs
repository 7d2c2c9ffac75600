//! What a person sees: twelve rooms. A room may use only the rooms above it in this list.
//!
//! 1. `model`: configuration, preferences, routes, shortcuts; pure, and always built;
//! 2. `reactive`: handles on Leptos' reactive graph, and on the browser's timers and events;
//! 3. `i18n`: every text, when which is used, and the languages;
//! 4. `dom`: elements and views;
//! 5. `state`: what an instance of the app holds; renders nothing;
//! 6. `api`: the only I/O;
//! 7. `context`: all of the above, put together for one instance;
//! 8. `components`: the building blocks of pages;
//! 9. `lazy`: loading of the code that comes after the list;
//! 10. `pages`: a folder or a file a page;
//! 11. `app`: the frame around the pages, and which page a route shows;
//! 12. `gallery`: every component in every state (the feature `gallery`).

pub mod i18n;
pub mod model;

#[cfg(feature = "ui")]
pub mod api;
#[cfg(feature = "ui")]
pub mod app;
#[cfg(feature = "ui")]
mod components;
#[cfg(feature = "ui")]
pub mod context;
#[cfg(feature = "ui")]
pub mod dom;
#[cfg(feature = "gallery")]
pub mod gallery;
#[cfg(feature = "ui")]
pub mod lazy;
#[cfg(feature = "ui")]
mod pages;
#[cfg(feature = "ui")]
pub mod reactive;
#[cfg(feature = "ui")]
pub mod state;
