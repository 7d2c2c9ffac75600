use crate::domain::{Name, is_invisible};

/// Stands for the typed name in a pattern.
pub const NAME: &str = "{name}";

/// Stands for the event in a pattern.
pub const EVENT: &str = "{event}";

/// The name that a pattern describes. What `name` and `event` contain is not a pattern.
pub fn by_pattern(pattern: &str, name: &str, event: &str) -> String {
    let mut all = String::new();
    let mut rest = pattern;
    while let Some(at) = rest.find('{') {
        all += &rest[..at];
        rest = &rest[at..];
        if let Some(after) = rest.strip_prefix(NAME) {
            all += name.trim();
            rest = after;
        } else if let Some(after) = rest.strip_prefix(EVENT) {
            all += event;
            rest = after;
        } else {
            all.push('{');
            rest = &rest[1..];
        }
    }
    all + rest
}

/// The name of a copy: `name` with the words of the user's language around it, such as “Copy of ”. A name that would
/// become too long is shortened; characters that are misplaced in a name are left out.
pub fn copy_name((before, after): (&str, &str), name: &str) -> String {
    let corrected = Name::corrected(name);
    let name = corrected.as_deref().unwrap_or(name).trim();
    let room = Name::MAX_CHARS.saturating_sub(before.chars().count() + after.chars().count());
    [before, &shortened(name, room), after].concat()
}

/// A text of at most `room` characters, with an ellipsis if it was longer. No character is cut off from the marks and
/// joiners that belong to it.
fn shortened(text: &str, room: usize) -> String {
    let chars: Vec<char> = text.chars().collect();
    if chars.len() <= room {
        return text.to_owned();
    }
    let mut end = room.saturating_sub(1);
    while end > 0 && (continues(chars[end]) || chars[end - 1] == JOINER) {
        end -= 1;
    }
    let kept: String = chars[..end].iter().collect();
    [kept.trim_end(), "…"].concat()
}

/// Joins the characters around it, as in emoji.
const JOINER: char = '\u{200d}';

/// Whether a character belongs to the one before it.
fn continues(c: char) -> bool {
    is_invisible(c) && !c.is_whitespace()
        || matches!(
            c,
            '\u{300}'..='\u{36f}'
                | '\u{64b}'..='\u{65f}'
                | '\u{1ab0}'..='\u{1aff}'
                | '\u{20d0}'..='\u{20ff}'
                | '\u{3099}'..='\u{309a}'
                | '\u{fe00}'..='\u{fe0f}'
                | '\u{1f3fb}'..='\u{1f3ff}'
        )
}
