use super::Host;
use std::cell::{Cell, RefCell};
use webhook_settings::ui::i18n::{Dictionary, common};

/// A title, a text, and the label of a button. Rendered in advance, because a crashed app can't render texts.
type CrashMessage = [String; 3];

/// An instance that shows a message if the runtime crashes.
struct LiveInstance {
    id: u32,
    host: Host,
    message: CrashMessage,
}

thread_local! {
    /// The only state that instances share, because a crash ends all of them.
    static LIVE_INSTANCES: RefCell<Vec<LiveInstance>> = const { RefCell::new(Vec::new()) };
    static COUNT: Cell<u32> = const { Cell::new(0) };
}

/// A handle on an instance's registration for crashes.
#[derive(Clone, Copy)]
pub struct CrashHandler(u32);

impl CrashHandler {
    /// Registers an instance.
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
                message: crash_message(dictionary),
            });
        });
        Self(id)
    }

    /// Renders the message in another language.
    pub fn set_language(self, dictionary: &Dictionary) {
        LIVE_INSTANCES.with_borrow_mut(|instances| {
            for instance in instances.iter_mut().filter(|it| it.id == self.0) {
                instance.message = crash_message(dictionary);
            }
        });
    }

    /// Removes the registration.
    #[allow(dead_code, reason = "the standalone app lives as long as its page")]
    pub fn remove(self) {
        LIVE_INSTANCES.with_borrow_mut(|instances| instances.retain(|it| it.id != self.0));
    }
}

fn crash_message(dictionary: &Dictionary) -> CrashMessage {
    let texts = [common::CRASHED, common::CRASHED_EXPLAINED, common::RELOAD];
    texts.map(|text| text.render(dictionary))
}

fn report_crash() {
    LIVE_INSTANCES.with(|instances| {
        // Borrowed only if one of the functions above has panicked.
        let Ok(instances) = instances.try_borrow() else {
            return;
        };
        for LiveInstance { host, message, .. } in instances.iter() {
            let [title, text, reload] = message;
            host.show_crash(title, text, reload);
        }
    });
}
