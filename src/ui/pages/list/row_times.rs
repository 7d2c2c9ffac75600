//! The times in the rows, relative to now.

use super::shared::List;
use super::shown_row::Dated;
use crate::domain::Timestamp;
use crate::ui::components::{ago_text, is_just_now, milliseconds, unreadable_time};
use crate::ui::context::use_app;
use crate::ui::dom::El;
use crate::ui::i18n::{Language, NumberFormat, Text};
use crate::ui::reactive::{after_paint, effect};
use std::{cell::RefCell, rc::Rc};
use web_sys::Element;

/// A blank as tall as the time that follows.
const NO_TIME_YET: &str = "\u{a0}";

/// Writes times. What takes the browser long comes after the first paint: its first formatter of times takes longer
/// than all rows.
pub(super) struct RowTimes {
    language: Language,
    /// The times that are still to be completed, and whether their texts are missing, not only their tooltips.
    undated: Rc<RefCell<Vec<(Dated, bool)>>>,
}

impl RowTimes {
    pub(super) fn new(language: Language) -> Self {
        Self {
            language,
            undated: Rc::default(),
        }
    }

    /// Writes a time into a row. Returns its element, unless the timestamp is no time.
    pub(super) fn write(&self, row: &El, at: &Timestamp) -> Option<Dated> {
        let (time, then) = (row.find(".cell-updated time"), milliseconds(at));
        if then.is_nan() {
            let text = unreadable_time(at);
            time.fill(&self.language.render_untracked(&text), text.is_data());
            for old in ["datetime", "title"] {
                let _ = time.node().remove_attribute(old);
            }
            let mut undated = self.undated.borrow_mut();
            undated.retain(|((node, _), _)| node != time.node());
            return None;
        }
        time.set("datetime", &at.0);
        let format = NumberFormat::RelativeTime("day");
        let is_missing = !is_just_now(then) && !self.language.has_formatter(format);
        if is_missing {
            time.fill(NO_TIME_YET, false);
        } else {
            time.fill(&self.language.render_untracked(&ago_text(then)), false);
        }
        let dated = (time.node().clone(), then);
        self.undated.borrow_mut().push((dated.clone(), is_missing));
        Some(dated)
    }

    /// Completes the times once `body` is painted.
    pub(super) fn complete(&self, body: &Element) {
        let (language, undated) = (self.language, self.undated.clone());
        if undated.borrow().is_empty() {
            return;
        }
        after_paint(body, move || {
            for ((time, then), is_missing) in undated.take() {
                if is_missing {
                    time.set_text_content(Some(&language.render_untracked(&ago_text(then))));
                }
                let exact = Text::number(then, NumberFormat::ExactDateTime);
                let _ = time.set_attribute("title", &language.render_untracked(&exact));
            }
        });
    }
}

/// Keeps the times up to date, for as long as the current owner lives.
pub(super) fn follow_clock(shown: List) {
    let app = use_app();
    app.clock.start();
    let mut is_first = true;
    effect(move || {
        app.clock.track();
        // The rows have just been written.
        if std::mem::take(&mut is_first) {
            return;
        }
        shown.rows.with_value(|rows| {
            for (time, then) in rows.iter().filter_map(|row| row.time.as_ref()) {
                let text = app.language.render_untracked(&ago_text(*then));
                time.set_text_content(Some(&text));
            }
        });
    });
}
