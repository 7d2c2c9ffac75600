use crate::host::Host;
use std::cell::{Cell, RefCell};
use webhook_settings::ui::i18n::{Dictionary, common};

/// An instance that is told if the runtime dies, in words made before: then it is too late.
struct Living {
    id: u32,
    host: Host,
    words: [String; 3],
}

thread_local! {
    /// The one thing that instances share, since they share their end.
    static LIVING: RefCell<Vec<Living>> = const { RefCell::new(Vec::new()) };
    static COUNT: Cell<u32> = const { Cell::new(0) };
}

/// One of those that are told.
#[derive(Clone, Copy)]
pub struct Watched(u32);

impl Watched {
    pub fn new(host: &Host, dictionary: &Dictionary) -> Self {
        let id = COUNT.get();
        COUNT.set(id + 1);
        if id == 0 {
            std::panic::set_hook(Box::new(|info| {
                console_error_panic_hook::hook(info);
                tell_all();
            }));
        }
        LIVING.with_borrow_mut(|living| {
            living.push(Living {
                id,
                host: host.clone(),
                words: words(dictionary),
            });
        });
        Self(id)
    }

    /// Has it be told in another language.
    pub fn speak(self, dictionary: &Dictionary) {
        LIVING.with_borrow_mut(|living| {
            for one in living.iter_mut().filter(|one| one.id == self.0) {
                one.words = words(dictionary);
            }
        });
    }

    pub fn end(self) {
        LIVING.with_borrow_mut(|living| living.retain(|one| one.id != self.0));
    }
}

fn words(dictionary: &Dictionary) -> [String; 3] {
    let texts = [common::CRASHED, common::CRASHED_EXPLAINED, common::RELOAD];
    texts.map(|text| text.say(dictionary))
}

fn tell_all() {
    LIVING.with(|living| {
        // A panic in one of the lines above leaves nobody to tell.
        let Ok(living) = living.try_borrow() else {
            return;
        };
        for Living { host, words, .. } in living.iter() {
            let [title, text, reload] = words;
            host.show_crash(title, text, reload);
        }
    });
}
