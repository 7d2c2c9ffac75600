use leptos::prelude::*;

/// The notifications on the screen, oldest first.
#[derive(Clone, Copy, Default)]
pub struct Notices(RwSignal<Shelf>);

#[derive(Default)]
struct Shelf {
    shown: Vec<Notice>,
    /// How many there have ever been: identifiers never repeat.
    count: u32,
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
        let (title, subject) = (title.to_owned(), subject.to_owned());
        self.0.update(|shelf| {
            shelf.count += 1;
            shelf.shown.push(Notice {
                id: shelf.count,
                kind,
                title,
                subject,
            });
        });
    }

    pub fn dismiss(self, id: u32) {
        self.0
            .update(|shelf| shelf.shown.retain(|notice| notice.id != id));
    }

    pub fn shown(self) -> Vec<Notice> {
        self.0.with(|shelf| shelf.shown.clone())
    }
}
