use std::cmp::Ordering;

/// Compares two folded texts as people sort them: numbers by their value, so that 2 comes before 10.
pub fn compare(one: &str, other: &str) -> Ordering {
    let (mut one, mut other) = (one.as_bytes(), other.as_bytes());
    loop {
        match (one, other) {
            ([], []) => return Ordering::Equal,
            ([], _) => return Ordering::Less,
            (_, []) => return Ordering::Greater,
            ([a, ..], [b, ..]) if a.is_ascii_digit() && b.is_ascii_digit() => {
                let (number, rest) = split_number(one);
                let (other_number, other_rest) = split_number(other);
                let by_length = number.len().cmp(&other_number.len());
                let order = by_length.then_with(|| number.cmp(other_number));
                if order.is_ne() {
                    return order;
                }
                (one, other) = (rest, other_rest);
            }
            ([a, rest @ ..], [b, other_rest @ ..]) => {
                if a != b {
                    return a.cmp(b);
                }
                (one, other) = (rest, other_rest);
            }
        }
    }
}

/// Splits leading digits off, without zeros before them.
fn split_number(text: &[u8]) -> (&[u8], &[u8]) {
    let end = text
        .iter()
        .position(|byte| !byte.is_ascii_digit())
        .unwrap_or(text.len());
    let (digits, rest) = text.split_at(end);
    let start = digits
        .iter()
        .position(|digit| *digit != b'0')
        .unwrap_or(digits.len());
    (&digits[start..], rest)
}
