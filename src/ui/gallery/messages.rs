use super::samples::{failure, payments};
use super::specimen::{section, specimen, wide};
use crate::client::WriteOutcome;
use crate::ui::dom::{View, el};
use crate::ui::i18n::errors::Operation;
use crate::ui::reactive::Handler;
use crate::ui::state::notices::{Notice, NoticeKind, Notices};
use crate::ui::state::retry_waits::RetryWaits;
use crate::ui::{
    components::{self, ButtonVariant, IconName, button, error_details, note, retry_notice},
    pages,
};

/// Notifications. They stay, because they are not in the list that dismissing removes them from.
pub fn notifications() -> View {
    let usual = |title: &str, subject: &str| Notice {
        id: 0,
        kind: NoticeKind::Success,
        title: title.into(),
        subject: subject.into(),
        undo: None,
        error: None,
    };
    let notices = [
        ("Success", usual("Webhook created", "Payments release")),
        (
            "To be taken back",
            Notice {
                undo: Some(payments()),
                ..usual("Webhook switched off", "Payments release")
            },
        ),
        (
            "Error",
            Notice {
                kind: NoticeKind::Error,
                ..usual(
                    "The language could not be loaded",
                    "Check your network connection, then choose it again.",
                )
            },
        ),
        (
            "Error, with details",
            Notice {
                kind: NoticeKind::Error,
                error: Some(failure()),
                ..usual(
                    "The change could not be undone",
                    "Something went wrong on the server. The webhook was not changed.",
                )
            },
        ),
    ];
    let shown = notices.map(|(state, notice)| {
        let unlisted = Notices::default();
        let nothing = Handler::of(|_| ());
        specimen(state, components::notification(unlisted, &notice, nothing))
    });
    let waits = specimen("Waiting to try again", retry_notice(RetryWaits::frozen(8)));
    section(
        "notifications",
        "Notification",
        shown.into_iter().chain([waits]),
    )
}

/// Banners.
pub fn banners() -> View {
    let offline = [el("p")
        .text("What is already loaded stays on the screen.".into())
        .into()];
    let draft = [
        el("p").text("Last edited: 1 minute ago".into()).into(),
        el("div")
            .class("actions")
            .child(button(ButtonVariant::Plain).text("Restore draft".into()))
            .child(button(ButtonVariant::Quiet).text("Discard draft".into()))
            .into(),
    ];
    let retry = Handler::new(|| ());
    section(
        "banners",
        "Banner",
        [
            wide(
                "Failure",
                pages::failure(
                    (Operation::LoadList, WriteOutcome::Rejected),
                    &failure(),
                    &[],
                    Some(retry),
                ),
            ),
            wide(
                "Note",
                note(IconName::Offline, "You are offline".into(), offline),
            ),
            wide(
                "Note with actions",
                note(IconName::Clock, "You have an unsaved draft".into(), draft),
            ),
            wide("Details", error_details(&failure())),
        ],
    )
}
