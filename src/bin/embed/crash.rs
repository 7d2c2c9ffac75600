use crate::host::Host;
use std::cell::{Cell, RefCell};
use webhook_settings::ui::i18n::{Dictionary, common};

/// An instance that is told if the runtime dies, in words made before: then it is too late.
struct LiveInstance {
    id: u32,
    host: Host,
    words: [String; 3],
}

thread_local! {
    /// The one thing that instances share, since they share their end.
    static LIVE_INSTANCES: RefCell<Vec<LiveInstance>> = const { RefCell::new(Vec::new()) };
    static COUNT: Cell<u32> = const { Cell::new(0) };
}

/// One of those that are told.
#[derive(Clone, Copy)]
pub struct CrashHandler(u32);

impl CrashHandler {
    pub fn new(host: &Host, dictionary: &Dictionary) -> Self {
        let id = COUNT.get();
        COUNT.set(id + 1);
        if id == 0 {
            std::panic::set_hook(Box::new(|info| {
                console_error_panic_hook::hook(info);
                report_crash();
            }));
        }
        LIVE_INSTANCES.with_borrow_mut(|instances| {
            instances.push(LiveInstance {
                id,
                host: host.clone(),
                words: crash_message(dictionary),
            });
        });
        Self(id)
    }

    /// Has it be told in another language.
    pub fn set_language(self, dictionary: &Dictionary) {
        LIVE_INSTANCES.with_borrow_mut(|instances| {
            for one in instances.iter_mut().filter(|one| one.id == self.0) {
                one.words = crash_message(dictionary);
            }
        });
    }

    pub fn remove(self) {
        LIVE_INSTANCES.with_borrow_mut(|instances| instances.retain(|one| one.id != self.0));
    }
}

fn crash_message(dictionary: &Dictionary) -> [String; 3] {
    let texts = [common::CRASHED, common::CRASHED_EXPLAINED, common::RELOAD];
    texts.map(|text| text.render(dictionary))
}

fn report_crash() {
    LIVE_INSTANCES.with(|instances| {
        // A panic in one of the lines above leaves nobody to tell.
        let Ok(instances) = instances.try_borrow() else {
            return;
        };
        for LiveInstance { host, words, .. } in instances.iter() {
            let [title, text, reload] = words;
            host.show_crash(title, text, reload);
        }
    });
}
