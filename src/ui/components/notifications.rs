use super::{Look, Shape, button, icon};
use crate::ui::dom::{Timer, View, el};
use crate::ui::notices::{Notice, NoticeKind, Notices};
use crate::ui::text::common;
use std::{cell::RefCell, rc::Rc, time::Duration};

/// How long a notification of success stays, from when it is last left alone.
const LIFETIME: Duration = Duration::from_secs(6);

/// Where notifications appear: a polite live region that is always there, so that each is announced once.
pub fn notifications(notices: Notices) -> View {
    let region = el("div").attr("role", "status").each(
        move || notices.shown(),
        |notice| notice.id,
        move |notice| notification(notices, notice),
    );
    el("section")
        .class("notifications")
        .attr("aria-label", common::NOTIFICATIONS)
        .child(region)
        .into()
}

fn notification(notices: Notices, notice: Notice) -> View {
    let dismiss = move || notices.dismiss(notice.id);
    let timer = RefCell::new(None);
    let hold_or_release = move |is_held: bool| {
        let goes_away = !is_held && notice.kind == NoticeKind::Success;
        timer.replace(goes_away.then(|| Timer::after(LIFETIME, dismiss)));
    };
    hold_or_release(false);
    let (class, shape) = match notice.kind {
        NoticeKind::Success => ("notification notification-success", Shape::Check),
        NoticeKind::Error => ("notification notification-error", Shape::Warning),
    };
    let text = el("div")
        .class("notification-text")
        .child(el("p").class("notification-title").text(&notice.title))
        .child(
            el("p")
                .class("notification-subject")
                .attr("dir", "auto")
                .text(&notice.subject),
        );
    let close = button(Look::Icon)
        .attr("aria-label", common::DISMISS)
        .child(icon(Shape::Cross))
        .on_click(dismiss);
    let mut item = el("div")
        .class(class)
        .child(icon(shape))
        .child(text)
        .child(close);
    let node = item.node().clone();
    // Left by the pointer it may still have focus, and the other way round.
    let is_held = move || node.matches(":hover, :focus-within").unwrap_or(false);
    let settle = Rc::new(move || hold_or_release(is_held()));
    for event in ["mouseenter", "mouseleave", "focusin", "focusout"] {
        let settle = settle.clone();
        item = item.on(event, move |_| settle());
    }
    item.into()
}
