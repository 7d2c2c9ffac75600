//! Decodes internationalised host names from their ASCII form (Punycode: RFC 3492, section 6.2).
//! Browsers encode host names this way but offer no API that decodes them.

use super::{split::split_at_last, url_parts::host_of};

const BASE: u32 = 36;
const T_MIN: u32 = 1;
const T_MAX: u32 = 26;
const SKEW: u32 = 38;
const DAMP: u32 = 700;

/// Returns the Unicode form of a label of a host name, which is the label itself if it is not encoded.
///
/// Returns `None` if the label is not what a URL parser encodes its Unicode form as: such a label is no part of any
/// name, and its Unicode form may disguise another one.
pub(super) fn decode_label(label: &str) -> Option<String> {
    let label = label.to_ascii_lowercase();
    let Some(coded) = label.strip_prefix("xn--") else {
        return Some(label);
    };
    let readable = decode(coded).filter(|readable| !readable.is_ascii())?;
    let encoded = host_of(&["https://", &readable].concat())?;
    (encoded == label).then_some(readable)
}

fn decode(coded: &str) -> Option<String> {
    let (plain, tail) = split_at_last(coded, b'-').unwrap_or(("", coded));
    let mut decoded: Vec<char> = plain.chars().collect();
    let (mut code, mut bias, mut at) = (128u32, 72u32, 0u32);
    let mut digits = tail.bytes();
    while digits.len() > 0 {
        let (start, mut weight, mut k) = (at, 1u32, BASE);
        loop {
            let digit = digit(digits.next()?)?;
            at = at.checked_add(digit.checked_mul(weight)?)?;
            let threshold = k.saturating_sub(bias).clamp(T_MIN, T_MAX);
            if digit < threshold {
                break;
            }
            weight = weight.checked_mul(BASE - threshold)?;
            k += BASE;
        }
        let count = u32::try_from(decoded.len()).ok()? + 1;
        bias = adapt(at - start, count, start == 0);
        code = code.checked_add(at / count)?;
        at %= count;
        decoded.insert(at as usize, char::from_u32(code)?);
        at += 1;
    }
    Some(decoded.into_iter().collect())
}

/// The value of a digit, which is in lower case.
fn digit(byte: u8) -> Option<u32> {
    match byte {
        b'a'..=b'z' => Some(u32::from(byte - b'a')),
        b'0'..=b'9' => Some(u32::from(byte - b'0') + 26),
        _ => None,
    }
}

fn adapt(delta: u32, count: u32, is_first: bool) -> u32 {
    let mut delta = delta / if is_first { DAMP } else { 2 };
    delta += delta / count;
    let mut k = 0;
    while delta > ((BASE - T_MIN) * T_MAX) / 2 {
        delta /= BASE - T_MIN;
        k += BASE;
    }
    k + (BASE - T_MIN + 1) * delta / (delta + SKEW)
}
