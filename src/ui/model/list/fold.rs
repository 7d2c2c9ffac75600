//! Texts as searches compare them: case and accents don't count.

/// Folds a text, so that two texts which differ only in case, accents or width are equal.
///
/// Voiced and unvoiced kana stay apart, because they are different letters.
///
/// # Examples
///
/// ```
/// use webhook_settings::ui::model::list::fold;
///
/// assert_eq!(fold("Straße"), fold("STRASSE"));
/// assert_eq!(fold("Événement"), fold("evenement"));
/// ```
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_uppercase();
    }
    let mut letters = String::with_capacity(text.len());
    for c in decompose(text).chars() {
        if !is_mark(c) {
            push_letter(c, &mut letters);
        }
    }
    upper(&letters)
}

/// Returns whether a character of a decomposed text is an accent, a vowel sign of Arabic or a variation of the
/// character before it.
fn is_mark(c: char) -> bool {
    matches!(
        c,
        '\u{300}'..='\u{36f}'
            | '\u{483}'..='\u{487}'
            | '\u{591}'..='\u{5bd}'
            | '\u{610}'..='\u{61a}'
            // The Arabic lengthening stroke.
            | '\u{640}'
            | '\u{64b}'..='\u{65f}'
            | '\u{670}'
            | '\u{6d6}'..='\u{6ed}'
            | '\u{1ab0}'..='\u{1aff}'
            | '\u{1dc0}'..='\u{1dff}'
            | '\u{20d0}'..='\u{20ff}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{fe20}'..='\u{fe2f}'
    )
}

/// Replaces letters that have no decomposition, although people type them as other ones.
fn push_letter(c: char, letters: &mut String) {
    let plain = match c {
        'Æ' | 'æ' => "ae",
        'Œ' | 'œ' => "oe",
        'Ø' | 'ø' => "o",
        'Ł' | 'ł' => "l",
        'Đ' | 'đ' | 'Ð' | 'ð' => "d",
        // Arabic: alef of wasla, alef maksura, feminine ending.
        'ٱ' => "ا",
        'ى' => "ي",
        'ة' => "ه",
        // Katakana become hiragana.
        'ァ'..='ヶ' => return letters.extend(char::from_u32(c as u32 - 0x60)),
        // The digits of Arabic and Persian.
        '٠'..='٩' => return letters.push(digit(c, '٠')),
        '۰'..='۹' => return letters.push(digit(c, '۰')),
        c => return letters.push(c),
    };
    letters.push_str(plain);
}

fn digit(c: char, zero: char) -> char {
    char::from(b'0' + (c as u32 - zero as u32) as u8)
}

/// Compatibility decomposition (UAX #15, NFKD).
#[cfg(not(target_family = "wasm"))]
fn decompose(text: &str) -> String {
    let normalizer = icu_normalizer::DecomposingNormalizerBorrowed::new_nfkd();
    normalizer.normalize(text).into_owned()
}

/// Compatibility decomposition (UAX #15, NFKD). The browser has the tables for that.
#[cfg(target_family = "wasm")]
fn decompose(text: &str) -> String {
    js_sys::JsString::from(text).normalize("NFKD").into()
}

/// Converts to upper case, which makes one letter of `ß` and `ss`, and of the two forms of sigma.
#[cfg(not(target_family = "wasm"))]
fn upper(text: &str) -> String {
    text.to_uppercase()
}

/// Converts to upper case, which makes one letter of `ß` and `ss`, and of the two forms of sigma.
#[cfg(target_family = "wasm")]
fn upper(text: &str) -> String {
    js_sys::JsString::from(text).to_upper_case().into()
}
