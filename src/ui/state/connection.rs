use crate::ui::reactive::{Kept, Signal, listen};
use leptos::prelude::window;

/// Whether the browser has a network. A backend inside the browser is always in reach.
#[derive(Clone, Copy)]
pub struct Connection {
    is_online: Signal<bool>,
    is_remote: Kept<bool>,
}

impl Connection {
    /// Follows the browser for as long as the instance lives, while the backend is across a network.
    pub fn watch(is_remote: bool) -> Self {
        let connection = Self {
            is_online: Signal::new(true),
            is_remote: Kept::new(is_remote),
        };
        connection.look();
        for event in ["online", "offline"] {
            listen(&window(), event, Box::new(move |_| connection.look()));
        }
        connection
    }

    /// Goes on with a backend that is across a network, or is not.
    pub fn change(self, is_remote: bool) {
        self.is_remote.set_value(is_remote);
        self.look();
    }

    fn look(self) {
        let is_online = !self.is_remote.get_value() || window().navigator().on_line();
        if self.is_online.get_untracked() != is_online {
            self.is_online.set(is_online);
        }
    }

    pub fn is_online(self) -> bool {
        self.is_online.get()
    }
}
