use super::{ButtonVariant, IconName, button, icon};
use crate::client::PauseReason;
use crate::ui::dom::{View, el};
use crate::ui::i18n::common;
use crate::ui::state::retry_waits::RetryWaits;

/// Shows that a request waits for its retry and for how long, with buttons to retry now and to stop. Screen readers
/// announce the reason once; the countdown is only visual.
pub fn retry_notice(waits: RetryWaits) -> View {
    let reason = move || {
        waits
            .longest()
            .map(|one| one.reason == PauseReason::RateLimited)
    };
    let seconds = move || waits.longest().map_or(0, |one| one.seconds);
    let end = move |label, is_stopped| {
        button(ButtonVariant::Small)
            .text(label)
            .on_click(move || waits.end(is_stopped))
    };
    el("div")
        .attr("role", "status")
        .slot(reason, move |reason| {
            let title = match reason {
                None => return View::empty(),
                Some(true) => common::WAITING_LIMITED,
                Some(false) => common::WAITING_UNANSWERED,
            };
            let countdown = el("p")
                .class("notification-subject")
                .attr("role", "timer")
                .text_fn(move || common::trying_again_in(seconds()));
            let text = el("div")
                .class("notification-text")
                .child(el("p").class("notification-title").text(title))
                .child(countdown);
            el("div")
                .class("notification notification-waiting")
                .child(icon(IconName::Clock))
                .child(text)
                .child(end(common::TRY_NOW, false))
                .child(end(common::STOP, true))
                .into()
        })
        .into()
}
