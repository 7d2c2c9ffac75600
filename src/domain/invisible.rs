/// Returns whether a character is invisible on the screen: white space, control characters, zero-width characters,
/// and characters that only control the direction of text.
///
/// Such a character inside a URL is a copying error or a disguise. A name that consists of them alone is blank.
pub fn is_invisible(c: char) -> bool {
    c.is_whitespace()
        || c.is_control()
        || is_tag(c)
        || matches!(
            c,
            '\u{00ad}'
                | '\u{034f}'
                | '\u{061c}'
                | '\u{115f}'..='\u{1160}'
                | '\u{17b4}'..='\u{17b5}'
                | '\u{180e}'
                | '\u{200b}'..='\u{200f}'
                | '\u{202a}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}'
                | '\u{2800}'
                | '\u{3164}'
                | '\u{feff}'
                | '\u{ffa0}'
                | '\u{fff0}'..='\u{fffb}'
                | '\u{1bca0}'..='\u{1bca3}'
                | '\u{1d173}'..='\u{1d17a}'
        )
}

/// Returns whether a character is invisible and has no place in a line of text.
///
/// Inside a line, scripts and emoji need these invisible characters: spaces of any width, joiners (U+200C, U+200D),
/// direction marks (U+200E, U+200F, U+061C), the blank of Braille and tags, which spell the flags of regions.
pub(super) fn is_misplaced(c: char) -> bool {
    let is_space = c.is_whitespace() && !c.is_control() && !matches!(c, '\u{2028}' | '\u{2029}');
    let is_mark = matches!(c, '\u{200c}'..='\u{200f}' | '\u{061c}' | '\u{2800}');
    is_invisible(c) && !(is_space || is_mark || is_tag(c))
}

/// Returns whether a character only occurs after the emoji of a flag.
pub(super) fn is_tag(c: char) -> bool {
    matches!(c, '\u{e0000}'..='\u{e007f}')
}
