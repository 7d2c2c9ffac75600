use super::is_invisible;

/// A webhook's name: trimmed, with at least one visible character and at most [`Name::MAX_CHARS`].
/// Several webhooks may have the same name.
///
/// # Examples
///
/// ```
/// use webhook_settings::domain::{Name, NameProblem};
///
/// assert_eq!(Name::parse("  Case intake ").unwrap().as_str(), "Case intake");
/// assert_eq!(Name::parse("\u{200b}"), Err(NameProblem::Blank));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name(String);

/// Why a text is not a valid [`Name`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NameProblem {
    /// It has no visible character.
    Blank,
    /// It has more than [`Name::MAX_CHARS`] characters.
    TooLong,
}

impl Name {
    /// The maximum length of a name, in characters. The API reference names no limit; this is the mock's.
    pub const MAX_CHARS: usize = 255;

    /// Trims and validates `text`.
    ///
    /// # Errors
    ///
    /// Returns [`NameProblem`] if nothing visible is left, or if the text is too long.
    pub fn parse(text: &str) -> Result<Self, NameProblem> {
        let text = text.trim();
        if text.chars().all(is_invisible) {
            return Err(NameProblem::Blank);
        }
        if text.chars().count() > Self::MAX_CHARS {
            return Err(NameProblem::TooLong);
        }
        Ok(Self(text.to_owned()))
    }

    /// The trimmed name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}
