use crate::domain::WebhookId;
use crate::ui::reactive::Kept;
use crate::ui::state::clock::stopwatch;
use crate::ui::state::webhooks::{Fresh, Webhooks};

/// How long a row glows, in milliseconds, as the style has it.
const GLOW: f64 = 2000.0;

/// The row that stands out, however often the list is drawn anew.
#[derive(Clone, Copy, Default)]
pub struct FreshRow {
    shown: Kept<Option<(Fresh, f64)>>,
}

/// How a row stands out.
#[derive(Clone, Copy, Default, PartialEq)]
pub struct Standing {
    /// Told by a badge.
    pub is_new: bool,
    pub is_glowing: bool,
}

impl FreshRow {
    /// Gives how each row stands out in what is drawn now. What glows does so once, from when it was drawn first.
    pub fn now(self, webhooks: Webhooks) -> impl Fn(&WebhookId) -> Standing {
        let now = stopwatch();
        if let Some(fresh) = webhooks.take_fresh() {
            self.shown.set_value(Some((fresh, now)));
        }
        let shown = self.shown.get_value();
        move |id| match &shown {
            Some((fresh, since)) if fresh.id == *id => Standing {
                is_new: fresh.is_new,
                is_glowing: now - since < GLOW,
            },
            _ => Standing::default(),
        }
    }
}
