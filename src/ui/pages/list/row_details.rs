//! The details of rows: times relative to now, and tooltips.

use super::shared::List;
use super::shown_row::Dated;
use crate::domain::Timestamp;
use crate::ui::components::{ago_text, is_just_now, milliseconds, unreadable_time};
use crate::ui::context::use_app;
use crate::ui::dom::{El, el};
use crate::ui::i18n::{Language, NumberFormat, Text};
use crate::ui::reactive::{after_paint, effect};
use std::{cell::RefCell, rc::Rc};
use web_sys::Element;

/// A blank as tall as the time that follows.
const NO_TIME_YET: &str = "\u{a0}";

/// Writes times and tooltips. What takes the browser long comes after the first paint: its first formatter of times
/// takes longer than all rows.
pub(super) struct RowDetails {
    language: Language,
    /// The elements that are still to be completed.
    pending: Rc<RefCell<Vec<(Element, Later)>>>,
}

/// What an element gets once it is painted.
enum Later {
    Tooltip(String),
    /// The exact time as a tooltip, and the text itself, if that is missing.
    Time {
        at: f64,
        is_missing: bool,
    },
}

impl RowDetails {
    pub(super) fn new(language: Language) -> Self {
        Self {
            language,
            pending: Rc::default(),
        }
    }

    pub(super) fn add_tooltip(&self, element: &El, text: String) {
        self.add(element, Later::Tooltip(text));
    }

    fn add(&self, element: &El, later: Later) {
        let added = (element.node().clone(), later);
        self.pending.borrow_mut().push(added);
    }

    /// Writes a time into a row. Returns its element, unless the timestamp is no time.
    pub(super) fn write_time(&self, row: &El, at: &Timestamp) -> Option<Dated> {
        let (time, then) = (row.find(".cell-updated time"), milliseconds(at));
        if then.is_nan() {
            let text = unreadable_time(at);
            // A new element has nothing of an earlier time.
            let new = el("time");
            new.fill(&self.language.render_untracked(&text), text.is_data());
            time.replace_with(&new);
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
        let at = then;
        self.add(&time, Later::Time { at, is_missing });
        Some((time.node().clone(), then))
    }

    /// Completes the elements once `body` is painted.
    pub(super) fn complete(&self, body: &Element) {
        let (language, pending) = (self.language, self.pending.clone());
        if pending.borrow().is_empty() {
            return;
        }
        after_paint(body, move || {
            for (element, later) in pending.take() {
                let tooltip = match later {
                    Later::Tooltip(text) => text,
                    Later::Time { at, is_missing } => {
                        if is_missing {
                            let text = language.render_untracked(&ago_text(at));
                            element.set_text_content(Some(&text));
                        }
                        let exact = Text::number(at, NumberFormat::ExactDateTime);
                        language.render_untracked(&exact)
                    }
                };
                let _ = element.set_attribute("title", &tooltip);
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
