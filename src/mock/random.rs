use crate::domain::WebhookId;

/// A small deterministic generator: SplitMix64 (Steele, Lea and Flood, 2014).
/// Generates identifiers that look random. It is not suitable for secrets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Random {
    pub(super) state: u64,
}

impl Random {
    pub fn new(seed: u64) -> Self {
        Self { state: seed }
    }

    /// Returns the next number.
    pub fn next(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.state;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// Returns a version 4 UUID (RFC 9562).
    pub fn uuid(&mut self) -> String {
        let high = (self.next() & 0xffff_ffff_ffff_0fff) | 0x4000;
        let low = (self.next() & 0x3fff_ffff_ffff_ffff) | 0x8000_0000_0000_0000;
        format!(
            "{:08x}-{:04x}-{:04x}-{:04x}-{:012x}",
            high >> 32,
            (high >> 16) & 0xffff,
            high & 0xffff,
            low >> 48,
            low & 0xffff_ffff_ffff,
        )
    }

    pub fn webhook_id(&mut self) -> WebhookId {
        WebhookId::parse(&self.uuid()).expect("a generated UUID is well-formed")
    }
}
