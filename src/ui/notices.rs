use leptos::prelude::*;

/// The notifications on the screen, oldest first.
#[derive(Clone, Copy, Default)]
pub struct Notices {
    shown: RwSignal<Vec<Notice>>,
    next: StoredValue<u32>,
}

/// One notification.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    pub id: u32,
    pub kind: NoticeKind,
    pub title: String,
    /// What it is about, such as a webhook's name.
    pub subject: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoticeKind {
    /// Goes away by itself.
    Success,
    /// Stays until it is dismissed.
    Error,
}

impl Notices {
    pub fn success(self, title: &str, subject: &str) {
        self.show(NoticeKind::Success, title, subject);
    }

    pub fn error(self, title: &str, subject: &str) {
        self.show(NoticeKind::Error, title, subject);
    }

    fn show(self, kind: NoticeKind, title: &str, subject: &str) {
        let id = self.next.get_value();
        self.next.set_value(id + 1);
        let (title, subject) = (title.to_owned(), subject.to_owned());
        self.shown.update(|shown| {
            shown.push(Notice {
                id,
                kind,
                title,
                subject,
            });
        });
    }

    pub fn dismiss(self, id: u32) {
        self.shown
            .update(|shown| shown.retain(|notice| notice.id != id));
    }

    pub fn shown(self) -> RwSignal<Vec<Notice>> {
        self.shown
    }
}
