//! What an instance of the app holds while it lives. Renders nothing, and sends nothing. Uses `model`, `reactive` and
//! `i18n`.

pub mod account;
pub mod clock;
pub mod connection;
pub mod demo;
pub mod drafts;
pub mod events;
pub mod kept_drafts;
pub mod lazy_parts;
pub mod leave_guard;
pub mod listed_page;
pub mod navigator;
pub mod notices;
pub mod retry_waits;
pub mod search_focus;
pub mod session;
pub mod shortcut_list;
mod tab_storage;
pub mod test_records;
pub mod webhooks;
