//! Decodes internationalised host names from their ASCII form (Punycode: RFC 3492, section 6.2).
//! Browsers encode host names this way but offer no API that decodes them.

const BASE: u32 = 36;
const T_MIN: u32 = 1;
const T_MAX: u32 = 26;
const SKEW: u32 = 38;
const DAMP: u32 = 700;

/// Returns the Unicode form of a host. Returns `None` if it equals the ASCII form, or if a label can't be decoded.
///
/// # Examples
///
/// ```
/// use webhook_settings::domain::readable_host;
///
/// assert_eq!(readable_host("xn--mnchen-3ya.example").as_deref(), Some("münchen.example"));
/// assert_eq!(readable_host("example.com"), None);
/// ```
pub fn readable_host(host: &str) -> Option<String> {
    let labels: Option<Vec<String>> = host
        .split('.')
        .map(|label| match label.strip_prefix("xn--") {
            Some(coded) => decode(coded),
            None => Some(label.to_owned()),
        })
        .collect();
    labels
        .map(|labels| labels.join("."))
        .filter(|readable| readable != host)
}

fn decode(coded: &str) -> Option<String> {
    let (plain, tail) = coded.rsplit_once('-').unwrap_or(("", coded));
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

fn digit(byte: u8) -> Option<u32> {
    match byte {
        b'a'..=b'z' => Some(u32::from(byte - b'a')),
        b'A'..=b'Z' => Some(u32::from(byte - b'A')),
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
