//! What an instance of the app holds while it lives. Renders nothing, and sends nothing. Uses `model`, `reactive` and
//! `i18n`.

pub mod clock;
pub mod connection;
pub mod demo;
pub mod drafts;
pub mod events;
pub mod lazy_parts;
pub mod leave_guard;
pub mod navigator;
pub mod notices;
pub mod retry_waits;
pub mod session;
pub mod shortcut_list;
pub mod webhooks;
