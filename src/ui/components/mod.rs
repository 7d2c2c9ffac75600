//! The building blocks of pages, one per file; none does any I/O. Uses `context` and the rooms above it.

mod banner;
mod busy;
mod button;
mod copy_button;
mod date_time;
mod dialog;
mod empty_state;
mod error_details;
mod facts;
mod field;
mod icon;
mod leave_dialog;
mod listbox;
mod notifications;
mod page_header;
mod radio_cards;
mod retry_notice;
mod shortcut_dialog;
mod status_badge;
mod text_field;
mod token_dialog;

pub use banner::{banner, note};
pub use busy::busy;
pub use button::{ButtonVariant, button, link_button};
pub use copy_button::copy_button;
pub use date_time::{
    ago_text, date_time, is_just_now, milliseconds, relative_time, unreadable_time,
};
pub use dialog::{AT_HAND, dialog};
pub use empty_state::empty_state;
pub use error_details::error_details;
pub use facts::fact;
pub use field::describe;
pub use icon::{IconName, LateIcon, icon, late_icon};
pub use leave_dialog::leave_dialog;
pub use listbox::Listbox;
#[cfg(feature = "gallery")]
pub use notifications::notification;
pub use notifications::notifications;
pub use page_header::page_header;
pub use radio_cards::{Choice, RadioCards};
pub use retry_notice::retry_notice;
pub use shortcut_dialog::shortcut_dialog;
pub use status_badge::status_badge;
pub use text_field::TextField;
pub use token_dialog::token_dialog;
