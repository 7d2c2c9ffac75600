//! Recognizes names that a person would take for the same.

#[cfg(target_family = "wasm")]
use super::in_browser::simplify;
use super::is_invisible;

/// Letters of other alphabets, digits and signs, by pairs: each with the Latin letter that it looks like.
const TWINS: &str = "аaвbсcеeнhіiјjкkмmоoрpѕsтtуyхxαaβbεeηnιiκkνvοoρpτtυuχxıi0o1i|ili";

/// Returns whether two names look the same or nearly so: they differ at most in case, spaces, invisible characters,
/// the width or form of letters, and letters that look alike.
///
/// # Examples
///
/// ```
/// use webhook_settings::domain::looks_alike;
///
/// assert!(looks_alike("Case intake", "case  intake\u{200b}"));
/// assert!(looks_alike("Case intake", "Саѕе intake"));
/// assert!(!looks_alike("Case intake", "Case intake 2"));
/// ```
pub fn looks_alike(one: &str, other: &str) -> bool {
    one == other || skeleton(one) == skeleton(other)
}

fn skeleton(name: &str) -> String {
    let mut skeleton = String::new();
    for c in simplify(name).chars() {
        if c.is_whitespace() {
            if !skeleton.ends_with(' ') {
                skeleton.push(' ');
            }
        } else if !is_invisible(c) {
            skeleton.push(twin(c));
        }
    }
    skeleton.trim().to_owned()
}

fn twin(c: char) -> char {
    let mut letters = TWINS.chars();
    while let (Some(known), Some(latin)) = (letters.next(), letters.next()) {
        if known == c {
            return latin;
        }
    }
    c
}

/// Replaces compatible forms of letters (Unicode's NFKC), and capitals.
#[cfg(not(target_family = "wasm"))]
fn simplify(name: &str) -> String {
    let normalizer = icu_normalizer::ComposingNormalizerBorrowed::new_nfkc();
    normalizer.normalize(name).to_lowercase()
}
