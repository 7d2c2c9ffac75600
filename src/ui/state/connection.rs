use crate::ui::reactive::{LocalSignal, Stored, listen};
use leptos::prelude::window;

/// Whether the browser says that the backend is within reach of the network. A backend inside the browser always is.
///
/// `navigator.onLine` is a hint only: with a VPN, a proxy or a captive portal it can be wrong in both directions. So no
/// request is held back because of it, and an answer of the backend corrects it.
#[derive(Clone, Copy)]
pub struct Connection {
    is_online: LocalSignal<bool>,
    is_remote: Stored<bool>,
}

impl Connection {
    /// Follows the browser's `online` and `offline` events for as long as the instance lives. `is_remote` is whether
    /// the backend is on a network.
    pub fn watch(is_remote: bool) -> Self {
        let connection = Self {
            is_online: LocalSignal::new(true),
            is_remote: Stored::new(is_remote),
        };
        connection.update();
        for event in ["online", "offline"] {
            listen(&window(), event, Box::new(move |_| connection.update()));
        }
        connection
    }

    /// Sets whether the backend is on a network.
    pub fn set_remote(self, is_remote: bool) {
        self.is_remote.set_value(is_remote);
        self.update();
    }

    fn update(self) {
        let is_online = !self.is_remote.get_value() || window().navigator().on_line();
        if self.is_online.get_untracked() != is_online {
            self.is_online.set(is_online);
        }
    }

    /// Whether the network is in reach, as far as it is known. Reactive.
    pub fn is_online(self) -> bool {
        self.is_online.get()
    }

    /// Same, without tracking.
    pub fn is_online_untracked(self) -> bool {
        self.is_online.get_untracked()
    }

    /// Records that the backend has answered. That holds until the browser reports another change.
    pub fn note_answer(self) {
        if !self.is_online_untracked() {
            self.is_online.set(true);
        }
    }
}
