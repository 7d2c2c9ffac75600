use super::{ButtonVariant, IconName, button, error_details, icon};
use crate::domain::Webhook;
use crate::ui::dom::{El, View, el};
use crate::ui::i18n::shared;
use crate::ui::reactive::{Handler, LocalSignal, Timer};
use crate::ui::state::notices::{Notice, NoticeKind, Notices};
use std::{cell::RefCell, rc::Rc, time::Duration};

/// How long a success notification stays after the pointer and the focus have left it.
const LIFETIME: Duration = Duration::from_secs(6);

/// Same, if it has an action.
const LIFETIME_TO_ACT: Duration = Duration::from_secs(12);

/// The list of notifications: a polite live region that is always present, so that each is announced once.
///
/// `on_undo` is called with the webhook whose change of status is to be reverted.
pub fn notifications(notices: Notices, on_undo: Handler<Webhook>) -> View {
    el("div")
        .attr("role", "status")
        .each(
            move || notices.shown(),
            |notice| notice.id,
            move |notice| notification(notices, &notice, on_undo),
        )
        .into()
}

/// A notification.
pub fn notification(notices: Notices, notice: &Notice, on_undo: Handler<Webhook>) -> El {
    let id = notice.id;
    let dismiss = move || notices.dismiss(id);
    let timer = RefCell::new(None);
    // Stays set until the notification of the result replaces this one.
    let is_undoing = LocalSignal::new(false);
    let undo = notice.undo.clone();
    let lifetime = if undo.is_some() {
        LIFETIME_TO_ACT
    } else {
        LIFETIME
    };
    let goes_away = notice.kind == NoticeKind::Success;
    let pause_or_resume = Rc::new(move |is_paused: bool| {
        let is_paused = is_paused || is_undoing.get_untracked();
        timer.replace((goes_away && !is_paused).then(|| Timer::after(lifetime, dismiss)));
    });
    pause_or_resume(false);
    let pause = pause_or_resume.clone();
    let (class, name) = match notice.kind {
        NoticeKind::Success => ("notification notification-success", IconName::Check),
        NoticeKind::Error => ("notification notification-error", IconName::Warning),
    };
    let text = el("div")
        .class("notification-text")
        .child(
            el("p")
                .class("notification-title")
                .text(notice.title.clone()),
        )
        .child(
            el("p")
                .class("notification-subject")
                .attr_if("dir", notice.subject.is_data().then_some("auto"))
                .text(notice.subject.clone()),
        )
        .child(notice.error.as_ref().map(error_details));
    let close = button(ButtonVariant::Icon)
        .attr_text("aria-label", shared::DISMISS)
        .child(icon(IconName::Cross))
        .on_click(dismiss);
    let undo = undo.map(|undo| {
        let is_busy = move || is_undoing.get();
        button(ButtonVariant::Small)
            .attr_when("aria-disabled", is_busy)
            .attr_when("aria-busy", is_busy)
            .text(shared::UNDO)
            .on_click(move || {
                if !is_undoing.get_untracked() {
                    is_undoing.set(true);
                    pause(true);
                    on_undo.call(undo.clone());
                }
            })
    });
    let mut item = el("div")
        .class(class)
        .part("notification")
        .child(icon(name))
        .child(text)
        .child(undo)
        .child(close);
    let node = item.node().clone();
    // The element may still have the focus when the pointer leaves, and vice versa.
    let is_paused = move || node.matches(":hover, :focus-within").unwrap_or(false);
    let update_timer = Rc::new(move || pause_or_resume(is_paused()));
    for event in ["mouseenter", "mouseleave", "focusin", "focusout"] {
        let update_timer = update_timer.clone();
        item = item.on(event, move |_| update_timer());
    }
    item
}
