use super::fold;
use std::ops::Range;

/// The ranges of a text, in bytes, that folded words match; in order, and without overlap.
pub fn marks(text: &str, words: &[String]) -> Vec<Range<usize>> {
    let mut folded = String::new();
    // For each byte of the folded text, the range of the character that it comes from.
    let mut origins: Vec<Range<usize>> = Vec::new();
    for (at, c) in text.char_indices() {
        let letters = fold(c.encode_utf8(&mut [0; 4]));
        let end = at + c.len_utf8();
        if letters.is_empty() {
            // An accent belongs to the letter before it.
            for origin in origins
                .iter_mut()
                .rev()
                .take_while(|origin| origin.end == at)
            {
                origin.end = end;
            }
        }
        origins.extend(letters.bytes().map(|_| at..end));
        folded += &letters;
    }
    let mut is_marked = vec![false; origins.len()];
    for word in words.iter().filter(|word| !word.is_empty()) {
        for (at, _) in folded.match_indices(word.as_str()) {
            is_marked[at..at + word.len()].fill(true);
        }
    }
    let mut ranges: Vec<Range<usize>> = Vec::new();
    for (origin, _) in origins
        .into_iter()
        .zip(is_marked)
        .filter(|(_, marked)| *marked)
    {
        match ranges.last_mut() {
            Some(last) if origin.start <= last.end => last.end = last.end.max(origin.end),
            _ => ranges.push(origin),
        }
    }
    ranges
}
