use crate::domain::WebhookId;
use crate::ui::reactive::Stored;
use crate::ui::state::clock::stopwatch;
use crate::ui::state::webhooks::{RecentChange, Webhooks};

/// How long a row is highlighted, in milliseconds, as in the style sheet.
const HIGHLIGHT_DURATION: f64 = 2000.0;

/// The highlighted row, across renderings of the list.
#[derive(Clone, Copy, Default)]
pub struct HighlightedRow {
    shown: Stored<Option<(RecentChange, f64)>>,
}

/// The highlight of a row.
#[derive(Clone, Copy, Default, PartialEq)]
pub struct RowHighlight {
    /// Shown as a badge.
    pub is_new: bool,
    pub is_highlighted: bool,
}

impl HighlightedRow {
    /// Returns the highlight of each row for one rendering. A row is highlighted once, from its first rendering.
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
