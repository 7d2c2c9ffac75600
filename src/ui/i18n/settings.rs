//! Texts for a wrong configuration.

pub use super::messages::config::*;

use super::Text;
use crate::ui::model::config::Expected;

/// The values that a member accepts.
pub fn expected(expected: &Expected) -> Text {
    match expected {
        Expected::Object => OBJECT,
        Expected::Backend => BACKEND,
        Expected::Origin => ORIGIN,
        Expected::PageSize => PAGE_SIZE,
        Expected::EventTypes => EVENT_TYPES,
        Expected::LanguageTag => LOCALE,
        Expected::Flag => FLAG,
        Expected::NoSuchMember { known } => nothing(*known),
    }
}
