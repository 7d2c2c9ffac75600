//! The choices of a case, as numbers that proptest can shrink.

use proptest::{collection::vec, prelude::*};

/// What happens at each point of a case. A zero, which is also what follows the last choice, is the calmest one.
#[derive(Clone, Debug)]
pub struct Script {
    choices: Vec<u8>,
    position: usize,
}

impl Script {
    /// Returns a number below `count`. Zero is as likely as all others together.
    pub fn pick(&mut self, count: u8) -> u8 {
        let choice = self.choices.get(self.position).copied().unwrap_or(0);
        self.position += 1;
        if choice < 128 { 0 } else { choice % count }
    }

    /// Returns true once in about `rarity` times.
    pub fn happens(&mut self, rarity: u8) -> bool {
        self.pick(rarity) == rarity - 1
    }
}

/// Scripts of up to 60 choices.
pub fn scripts() -> impl Strategy<Value = Script> {
    vec(any::<u8>(), 0..60).prop_map(|choices| Script {
        choices,
        position: 0,
    })
}
