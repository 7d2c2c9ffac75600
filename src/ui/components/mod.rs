//! The building blocks of pages. They draw and tell; none of them does any I/O.

mod banner;
mod button;
mod copy_button;
mod date_time;
mod details;
mod dialog;
mod empty_state;
mod facts;
mod field;
mod icon;
mod leave_dialog;
mod listbox;
mod notifications;
mod page_header;
mod radio_cards;
mod shortcut_dialog;
mod status_badge;
mod text_field;
mod token_dialog;
mod waiting;

pub use banner::{banner, note};
pub use button::{Look, button, link_button};
pub use copy_button::copy_button;
pub use date_time::{ago, moment};
pub use details::error_details;
pub use dialog::{AT_HAND, dialog};
pub use empty_state::empty_state;
pub use facts::fact;
pub use field::describe;
pub use icon::{Shape, icon};
pub use leave_dialog::leave_dialog;
pub use listbox::Listbox;
#[cfg(feature = "gallery")]
pub use notifications::notification;
pub use notifications::notifications;
pub use page_header::page_header;
pub use radio_cards::{Choice, RadioCards};
pub use shortcut_dialog::shortcut_dialog;
pub use status_badge::status_badge;
pub use text_field::TextField;
pub use token_dialog::token_dialog;
pub use waiting::waiting;
