use super::fold;
use crate::domain::{Webhook, host_forms, split_scheme};

/// Ends a field of an entry. No folded text has it.
const FIELD_END: char = '\u{1f}';

/// Ends an entry while several are folded at once.
const ENTRY_END: char = '\u{1e}';

/// The folded texts of webhooks, in the order of the webhooks: name, and host and path.
#[derive(Debug, Default)]
pub struct SearchIndex {
    entries: Vec<Entry>,
}

#[derive(Debug)]
struct Entry {
    /// Of the values that the text is made of.
    fingerprint: u64,
    text: String,
}

impl SearchIndex {
    /// Brings the index up to date. Folds only the texts of webhooks that are new or have changed, in one call, because
    /// each call of the browser takes longer than a short text.
    pub fn update(&mut self, webhooks: &[Webhook]) {
        let mut known = std::mem::take(&mut self.entries);
        known.sort_unstable_by_key(|entry| entry.fingerprint);
        let (mut missing, mut joined) = (Vec::new(), String::new());
        for (at, webhook) in webhooks.iter().enumerate() {
            let fingerprint = fingerprint(webhook);
            let found = known.binary_search_by_key(&fingerprint, |entry| entry.fingerprint);
            let text = found.map_or_else(
                |_| String::new(),
                |found| std::mem::take(&mut known[found].text),
            );
            if text.is_empty() {
                missing.push(at);
                push_text(webhook, &mut joined);
                joined.push(ENTRY_END);
            }
            self.entries.push(Entry { fingerprint, text });
        }
        let folded = fold(&joined);
        for (at, text) in missing.into_iter().zip(folded.split(ENTRY_END)) {
            text.clone_into(&mut self.entries[at].text);
        }
    }

    /// The folded text of a webhook, by its position.
    pub fn text(&self, at: usize) -> &str {
        &self.entries[at].text
    }

    /// The folded name of a webhook, by its position.
    pub fn name(&self, at: usize) -> &str {
        self.field(at, 0)
    }

    /// The folded host and path of a webhook's URL, by its position.
    pub fn address(&self, at: usize) -> &str {
        self.field(at, 1)
    }

    fn field(&self, at: usize, nth: usize) -> &str {
        self.text(at).split(FIELD_END).nth(nth).unwrap_or_default()
    }
}

fn push_text(webhook: &Webhook, text: &mut String) {
    let mut push = |value: &str| {
        text.extend(value.chars().map(|c| if c < ' ' { ' ' } else { c }));
        text.push(FIELD_END);
    };
    push(&webhook.name);
    push(address(&webhook.url));
    if let Some((readable, ascii)) = host_forms(&webhook.url) {
        push(&readable);
        push(&ascii);
    }
}

/// The host and the path of a URL. What may be secret is not searched.
fn address(url: &str) -> &str {
    let rest = split_scheme(url).map_or(url, |(_, rest)| rest);
    let end = rest.find(['?', '#']).unwrap_or(rest.len());
    let address = &rest[..end];
    let authority = address.find('/').unwrap_or(end);
    let start = address[..authority].rfind('@').map_or(0, |at| at + 1);
    &address[start..]
}

/// The FNV-1a hash of what an entry is made of.
fn fingerprint(webhook: &Webhook) -> u64 {
    let values = [webhook.id.as_str(), &webhook.name, &webhook.url];
    let bytes = values
        .into_iter()
        .flat_map(|value| value.bytes().chain([0]));
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}
