//! A scenario's text, as controls show and change it: terms separated by commas. What no control covers stays as it is.

/// The terms, trimmed.
fn terms(scenario: &str) -> impl Iterator<Item = &str> {
    scenario.split(',').map(str::trim).filter(|t| !t.is_empty())
}

/// Whether a term is there.
pub fn has(scenario: &str, term: &str) -> bool {
    terms(scenario).any(|own| own == term)
}

/// Puts a term there, at the end, or takes it away.
pub fn switch(scenario: &str, term: &str, is_on: bool) -> String {
    let mut kept: Vec<&str> = terms(scenario).filter(|own| *own != term).collect();
    kept.extend(is_on.then_some(term));
    kept.join(",")
}

/// What stands after a term's colon; empty if there is no such term.
pub fn value<'a>(scenario: &'a str, name: &str) -> &'a str {
    let mut pairs = terms(scenario).filter_map(|term| term.split_once(':'));
    let found = pairs.find(|(own, _)| *own == name);
    found.map_or("", |(_, value)| value)
}

/// Gives a term another value; takes it away if that is empty.
pub fn assign(scenario: &str, name: &str, value: &str) -> String {
    let others =
        terms(scenario).filter(|term| term.split_once(':').is_none_or(|(own, _)| own != name));
    let mut kept: Vec<&str> = others.collect();
    let value = value.trim();
    let term = name.to_owned() + ":" + value;
    kept.extend((!value.is_empty()).then_some(term.as_str()));
    kept.join(",")
}

/// A share such as `0.2` in whole percent; empty if it is none.
pub fn percent(share: &str) -> String {
    let (whole, fraction) = share.split_once('.').unwrap_or((share, ""));
    let digits: String = fraction.chars().chain("00".chars()).take(2).collect();
    if fraction.len() > 2 {
        return String::new();
    }
    match (whole, digits.parse::<u32>()) {
        ("0", Ok(percent)) => percent.to_string(),
        ("1", Ok(0)) => "100".to_owned(),
        _ => String::new(),
    }
}

/// The share of whole percent; what is no percentage is given back, for the mock to refuse.
pub fn share(percent: &str) -> String {
    match percent.trim().parse::<u32>() {
        Ok(100) => "1".to_owned(),
        Ok(percent @ 10..100) => "0.".to_owned() + &percent.to_string(),
        Ok(percent @ 0..10) => "0.0".to_owned() + &percent.to_string(),
        _ => percent.trim().to_owned(),
    }
}
