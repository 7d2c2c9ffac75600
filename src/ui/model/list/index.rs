use super::fold;
use crate::domain::{Webhook, host_forms, split_scheme};
use std::mem::take;

/// Ends a field of an entry. No folded text has it.
const FIELD_END: char = '\u{1f}';

/// Ends an entry while several are folded at once.
const ENTRY_END: char = '\u{1e}';

/// How many texts are folded in one call: few enough for a short task on a slow processor, and enough that the calls
/// don't matter.
const FOLDED_AT_ONCE: usize = 250;

/// An odd number with its bits spread evenly: 2⁶⁴ divided by the golden ratio.
const MULTIPLIER: u64 = 0x9e37_79b9_7f4a_7c15;

/// The folded texts of webhooks, in the order of the webhooks: name, and host and path.
#[derive(Debug, Default)]
pub struct SearchIndex {
    entries: Vec<Entry>,
    state: State,
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
enum State {
    #[default]
    Current,
    /// Webhooks have changed since the last update.
    Outdated,
    /// Texts are still missing.
    Incomplete,
}

#[derive(Debug)]
struct Entry {
    /// Of the values that the text is made of.
    fingerprint: u64,
    /// Empty until it is folded.
    text: String,
}

impl Entry {
    fn without_text(webhook: &Webhook) -> Self {
        Self {
            fingerprint: fingerprint(webhook),
            text: String::new(),
        }
    }
}

impl SearchIndex {
    /// Brings the index up to date with webhooks that have changed.
    pub fn update(&mut self, webhooks: &[Webhook]) {
        self.invalidate();
        while self.update_part(webhooks) {}
    }

    /// Notes that webhooks have changed. [`Self::update_part`] follows.
    pub fn invalidate(&mut self) {
        self.state = State::Outdated;
    }

    /// Takes one step to bring the index up to date, so that each can be a task of its own. Returns whether there are
    /// others. `webhooks` are the same until then, or else it was invalidated again.
    pub fn update_part(&mut self, webhooks: &[Webhook]) -> bool {
        let has_more = match self.state {
            State::Current => false,
            State::Outdated => {
                self.keep_texts(webhooks);
                true
            }
            State::Incomplete => self.fold_missing(webhooks),
        };
        self.state = if has_more {
            State::Incomplete
        } else {
            State::Current
        };
        has_more
    }

    /// Keeps the texts of webhooks that have not changed. Others have none.
    fn keep_texts(&mut self, webhooks: &[Webhook]) {
        let mut old = take(&mut self.entries);
        let mut entries: Vec<Entry> = webhooks.iter().map(Entry::without_text).collect();
        // A page that is read comes before or after most of what is known, which keeps its order.
        let start = move_texts(old.iter_mut().zip(&mut entries));
        let (old, rest) = (&mut old[start..], &mut entries[start..]);
        let end = move_texts(old.iter_mut().rev().zip(rest.iter_mut().rev()));
        let (old_count, count) = (old.len() - end, rest.len() - end);
        let old = &mut old[..old_count];
        old.sort_unstable_by_key(|entry| entry.fingerprint);
        for entry in &mut rest[..count] {
            let known = old.binary_search_by_key(&entry.fingerprint, |old| old.fingerprint);
            if let Ok(at) = known {
                entry.text = take(&mut old[at].text);
            }
        }
        self.entries = entries;
    }

    /// Folds some of the texts that are missing, many in one call, because each call of the browser takes longer than a
    /// short text. Returns whether there may be others.
    fn fold_missing(&mut self, webhooks: &[Webhook]) -> bool {
        let mut joined = String::new();
        let mut missing = Vec::new();
        let entries = self.entries.iter_mut().zip(webhooks);
        let without_text = entries.filter(|(entry, _)| entry.text.is_empty());
        for (entry, webhook) in without_text.take(FOLDED_AT_ONCE) {
            push_text(webhook, &mut joined);
            joined.push(ENTRY_END);
            missing.push(entry);
        }
        let is_full = missing.len() == FOLDED_AT_ONCE;
        let folded = fold(&joined);
        for (entry, text) in missing.into_iter().zip(folded.split(ENTRY_END)) {
            text.clone_into(&mut entry.text);
        }
        is_full
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

/// Moves texts from old entries to new ones until two of them differ. Returns how many texts were moved.
fn move_texts<'a>(pairs: impl Iterator<Item = (&'a mut Entry, &'a mut Entry)>) -> usize {
    let same = pairs.take_while(|(old, new)| old.fingerprint == new.fingerprint);
    same.map(|(old, new)| new.text = take(&mut old.text))
        .count()
}

fn push_text(webhook: &Webhook, text: &mut String) {
    let mut push = |value: &str| {
        if value.bytes().any(|byte| byte < b' ') {
            text.extend(value.chars().map(|c| if c < ' ' { ' ' } else { c }));
        } else {
            *text += value;
        }
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

/// A hash of what an entry is made of. It takes eight bytes at a time, because all webhooks are hashed whenever a page
/// is read.
fn fingerprint(webhook: &Webhook) -> u64 {
    let mut hash = 0;
    let mut add = |word: u64| hash = (u64::rotate_left(hash, 5) ^ word).wrapping_mul(MULTIPLIER);
    for value in [webhook.id.as_str(), &webhook.name, &webhook.url] {
        let (words, rest) = value.as_bytes().as_chunks::<8>();
        for word in words {
            add(u64::from_le_bytes(*word));
        }
        let mut last = [0; 8];
        last[..rest.len()].copy_from_slice(rest);
        add(u64::from_le_bytes(last));
        add(value.len() as u64);
    }
    hash
}
