use crate::client::ApiError;
use crate::domain::Webhook;
use crate::ui::i18n::Text;
use crate::ui::reactive::LocalSignal;

/// The notifications on the screen, oldest first.
#[derive(Clone, Copy, Default)]
pub struct Notices(LocalSignal<NoticeList>);

#[derive(Default)]
struct NoticeList {
    shown: Vec<Notice>,
    /// How many there have ever been: identifiers never repeat.
    count: u32,
}

/// One notification.
#[derive(Clone)]
pub struct Notice {
    pub id: u32,
    pub kind: NoticeKind,
    pub title: Text,
    /// What it is about, such as a webhook's name.
    pub subject: Text,
    /// The webhook whose change of status it tells of, as it is now: that can be taken back while this is shown.
    pub undo: Option<Webhook>,
    /// What the backend said of it, for whoever has to look into it.
    pub error: Option<ApiError>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoticeKind {
    /// Goes away by itself.
    Success,
    /// Stays until it is dismissed.
    Error,
}

impl Notices {
    pub fn success(self, title: Text, subject: Text) {
        self.show(NoticeKind::Success, title, subject, None, None);
    }

    /// A change of a webhook's status, which can be taken back.
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

    /// Something that failed, with what there is to quote.
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
            // What one could have taken back is no longer the last thing done.
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
