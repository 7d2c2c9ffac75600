//! What a person sees. The first few are plain values and are always built; the rest draws.

pub mod config;
pub mod preferences;
pub mod route;
pub mod shortcut;
pub mod text;
pub mod typeahead;

#[cfg(feature = "ui")]
pub mod api;
#[cfg(feature = "ui")]
pub mod app;
#[cfg(feature = "ui")]
mod components;
#[cfg(feature = "ui")]
pub mod connection;
#[cfg(feature = "ui")]
pub mod context;
#[cfg(feature = "ui")]
pub mod demo;
#[cfg(feature = "ui")]
pub mod dom;
#[cfg(feature = "ui")]
pub mod drafts;
#[cfg(feature = "ui")]
pub mod focus;
#[cfg(feature = "gallery")]
mod gallery;
#[cfg(feature = "ui")]
pub mod happening;
#[cfg(feature = "ui")]
pub mod instance;
#[cfg(feature = "ui")]
pub mod language;
#[cfg(feature = "ui")]
pub mod late;
#[cfg(feature = "ui")]
pub mod leaving;
#[cfg(feature = "ui")]
pub mod life;
#[cfg(feature = "ui")]
mod moment;
#[cfg(feature = "ui")]
pub mod navigator;
#[cfg(feature = "ui")]
pub mod notices;
#[cfg(feature = "ui")]
mod pages;
#[cfg(feature = "ui")]
pub mod session;
#[cfg(feature = "ui")]
mod settings_menu;
#[cfg(feature = "ui")]
mod shell;
#[cfg(feature = "ui")]
pub mod shortcuts;
#[cfg(feature = "ui")]
mod status_notes;
#[cfg(feature = "ui")]
pub mod tab_icon;
#[cfg(feature = "ui")]
pub mod ticks;
#[cfg(feature = "ui")]
mod undo;
#[cfg(feature = "ui")]
pub mod waits;
#[cfg(feature = "ui")]
pub mod webhooks;
#[cfg(feature = "ui")]
pub mod words;
