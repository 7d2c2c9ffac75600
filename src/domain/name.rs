use super::{
    invisible::{is_misplaced, is_tag},
    is_invisible,
};

/// A webhook's name: without invisible characters at its ends, with at least one visible character and at most
/// [`Name::MAX_CHARS`]. Several webhooks may have the same name.
///
/// Inside a name, spaces of any width are allowed, and the joiners, direction marks and tags that scripts and emoji
/// need. Any other invisible character makes two names that differ look alike, and is a problem.
///
/// # Examples
///
/// ```
/// use webhook_settings::domain::{Name, NameProblem};
///
/// assert_eq!(Name::parse("  Case intake\u{200b} ").unwrap().as_str(), "Case intake");
/// assert_eq!(Name::parse("\u{200b}"), Err(NameProblem::Blank));
/// assert_eq!(Name::parse("Case\u{200b}intake"), Err(NameProblem::Invisible('\u{200b}')));
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
    /// It has this invisible character inside.
    Invisible(char),
}

impl Name {
    /// The maximum length of a name, in characters. The API reference names no limit; this is the mock's.
    pub const MAX_CHARS: usize = 255;

    /// Trims and validates `text`.
    ///
    /// # Errors
    ///
    /// Returns the first [`NameProblem`] found.
    pub fn parse(text: &str) -> Result<Self, NameProblem> {
        let name = Self::parse_leniently(text)?;
        match Self::misplaced(&name.0) {
            Some(c) => Err(NameProblem::Invisible(c)),
            None => Ok(name),
        }
    }

    /// Same, but accepts invisible characters inside, as the API does.
    ///
    /// # Errors
    ///
    /// Returns [`NameProblem`] if nothing visible is left, or if the text is too long.
    pub fn parse_leniently(text: &str) -> Result<Self, NameProblem> {
        let text = trim_name(text);
        if text.chars().all(is_invisible) {
            return Err(NameProblem::Blank);
        }
        if text.chars().count() > Self::MAX_CHARS {
            return Err(NameProblem::TooLong);
        }
        Ok(Self(text.to_owned()))
    }

    /// The first character of a text that is invisible and has no place in a name, also at its ends.
    pub fn misplaced(text: &str) -> Option<char> {
        text.chars().find(|&c| is_misplaced(c))
    }

    /// Returns the name that is left of a text without its misplaced characters, if the text has any.
    pub fn corrected(text: &str) -> Option<String> {
        Self::misplaced(text)?;
        let Self(name) = Self::parse(&without_misplaced(text)).ok()?;
        Some(name)
    }

    /// The trimmed name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Removes the invisible characters at the ends, except the tags of a flag.
fn trim_name(text: &str) -> &str {
    text.trim_matches(|c| is_invisible(c) && !is_tag(c))
}

/// Returns whether saving a typed name would leave the stored one as it is.
pub(super) fn is_same_name(typed: &str, stored: &str) -> bool {
    typed.trim() == stored.trim() || trim_name(typed) == stored.trim()
}

/// Removes misplaced characters. Line breaks and tabs become spaces, so that words stay apart.
pub(super) fn without_misplaced(text: &str) -> String {
    let kept = text.chars().filter_map(|c| match c {
        c if !is_misplaced(c) => Some(c),
        c if c.is_whitespace() => Some(' '),
        _ => None,
    });
    kept.collect()
}
