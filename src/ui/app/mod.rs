//! The frame around the pages, which page a route shows, and mounting. Uses every room but the gallery.

mod language_change;
mod mount;
mod page;
mod parts;
mod settings_menu;
mod shell;
mod shortcuts;
mod status_banners;
mod tab_icon;
mod undo;

pub use language_change::change_language;
pub use mount::{mount_app, mount_config_problems, mount_mock_not_allowed};
pub use page::is_page_loaded;
#[cfg(feature = "gallery")]
pub use settings_menu::settings_menu;
pub use shortcuts::handle_shortcuts;
pub use tab_icon::mark_tab_icon;
