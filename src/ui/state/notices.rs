use crate::client::ApiError;
use crate::domain::Webhook;
use crate::ui::i18n::Text;
use crate::ui::reactive::LocalSignal;

/// The displayed notifications, oldest first.
#[derive(Clone, Copy, Default)]
pub struct Notices(LocalSignal<NoticeList>);

#[derive(Default)]
struct NoticeList {
    shown: Vec<Notice>,
    /// The number of notifications so far, so that identifiers never repeat.
    count: u32,
}

/// A notification.
#[derive(Clone)]
pub struct Notice {
    pub id: u32,
    pub kind: NoticeKind,
    pub title: Text,
    /// What the notification is about, such as a webhook's name.
    pub subject: Text,
    /// The webhook after a change of status, which can be undone while this is shown.
    pub undo: Option<Webhook>,
    /// The error, for support.
    pub error: Option<ApiError>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoticeKind {
    /// Disappears by itself.
    Success,
    /// Stays until it is dismissed.
    Error,
}

impl Notices {
    pub fn success(self, title: Text, subject: Text) {
        self.show(NoticeKind::Success, title, subject, None, None);
    }

    /// A change of status, which can be undone.
    pub fn status_changed(self, title: Text, webhook: &Webhook) {
        let undo = Some(webhook.clone());
        self.show(
            NoticeKind::Success,
            title,
            (&webhook.name).into(),
            undo,
            None,
        );
    }

    pub fn error(self, title: Text, subject: Text) {
        self.show(NoticeKind::Error, title, subject, None, None);
    }

    /// A failure with details for support.
    pub fn failure(self, title: Text, explanation: Text, error: ApiError) {
        self.show(NoticeKind::Error, title, explanation, None, Some(error));
    }

    fn show(
        self,
        kind: NoticeKind,
        title: Text,
        subject: Text,
        undo: Option<Webhook>,
        error: Option<ApiError>,
    ) {
        self.0.update(|list| {
            list.count += 1;
            // Only the latest change can be undone.
            list.shown.retain(|notice| notice.undo.is_none());
            list.shown.push(Notice {
                id: list.count,
                kind,
                title,
                subject,
                undo,
                error,
            });
        });
    }

    pub fn dismiss(self, id: u32) {
        self.0
            .update(|list| list.shown.retain(|notice| notice.id != id));
    }

    pub fn shown(self) -> Vec<Notice> {
        self.0.with(|list| list.shown.clone())
    }
}
