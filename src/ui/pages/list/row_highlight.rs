use crate::domain::WebhookId;
use crate::ui::reactive::Stored;
use crate::ui::state::clock::stopwatch;
use crate::ui::state::webhooks::{RecentChange, Webhooks};

/// How long a row glows, in milliseconds, as the style has it.
const HIGHLIGHT_DURATION: f64 = 2000.0;

/// The row that stands out, however often the list is drawn anew.
#[derive(Clone, Copy, Default)]
pub struct HighlightedRow {
    shown: Stored<Option<(RecentChange, f64)>>,
}

/// How a row stands out.
#[derive(Clone, Copy, Default, PartialEq)]
pub struct RowHighlight {
    /// Told by a badge.
    pub is_new: bool,
    pub is_highlighted: bool,
}

impl HighlightedRow {
    /// Gives how each row stands out in what is drawn now. What glows does so once, from when it was drawn first.
    pub fn now(self, webhooks: Webhooks) -> impl Fn(&WebhookId) -> RowHighlight {
        let now = stopwatch();
        if let Some(recent_change) = webhooks.take_recent_change() {
            self.shown.set_value(Some((recent_change, now)));
        }
        let shown = self.shown.get_value();
        move |id| match &shown {
            Some((recent_change, since)) if recent_change.id == *id => RowHighlight {
                is_new: recent_change.is_new,
                is_highlighted: now - since < HIGHLIGHT_DURATION,
            },
            _ => RowHighlight::default(),
        }
    }
}
