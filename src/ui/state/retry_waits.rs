use crate::client::{Pause, PauseReason};
use crate::ui::reactive::{LocalSignal, Stored, Timer};
use js_sys::{Function, Promise};
use std::time::Duration;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::AbortSignal;

/// The requests that wait for their retry. The user sees for how long, and can end the wait.
#[derive(Clone, Copy)]
pub struct RetryWaits {
    waiting: LocalSignal<Vec<RetryWait>>,
    /// Resolve the current step of each wait, by the wait's identifier.
    wakers: Stored<Vec<(u32, Function)>>,
    /// How often the user has ended the waits, and whether the last time stopped the requests.
    skip_count: Stored<u32>,
    is_stopped: Stored<bool>,
    count: Stored<u32>,
}

/// A waiting request.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct RetryWait {
    id: u32,
    pub reason: PauseReason,
    pub seconds: u32,
}

impl Default for RetryWaits {
    fn default() -> Self {
        Self {
            waiting: LocalSignal::new(Vec::new()),
            wakers: Stored::new(Vec::new()),
            skip_count: Stored::new(0),
            is_stopped: Stored::new(false),
            count: Stored::new(0),
        }
    }
}

impl RetryWaits {
    /// A wait that does not count down.
    #[cfg(feature = "gallery")]
    pub fn frozen(seconds: u32) -> Self {
        let waits = Self::default();
        waits.show(RetryWait {
            id: 0,
            reason: PauseReason::RateLimited,
            seconds,
        });
        waits
    }

    /// The longest wait.
    pub fn longest(self) -> Option<RetryWait> {
        self.waiting
            .with(|all| all.iter().copied().max_by_key(|wait| wait.seconds))
    }

    /// Ends all waits: the requests are sent at once, or stopped.
    pub fn end(self, is_stopped: bool) {
        self.is_stopped.set_value(is_stopped);
        self.skip_count.update_value(|count| *count += 1);
        self.waiting.update(Vec::clear);
        let mut wakers = Vec::new();
        self.wakers
            .update_value(|current| wakers = std::mem::take(current));
        for (_, wake) in wakers {
            let _ = wake.call0(&JsValue::UNDEFINED);
        }
    }

    /// Waits until the pause is over, the user ends it, or `abort` is aborted. Returns whether to continue.
    pub async fn wait(self, pause: Pause, abort: &AbortSignal) -> bool {
        self.count.update_value(|count| *count += 1);
        let (id, skip_count) = (self.count.get_value(), self.skip_count.get_value());
        let mut left = pause.milliseconds;
        while left > 0 && !abort.aborted() && self.skip_count.get_value() == skip_count {
            self.show(RetryWait {
                id,
                reason: pause.reason,
                seconds: left.div_ceil(1000),
            });
            // The fraction comes first, so that each displayed second lasts one.
            let step = if left.is_multiple_of(1000) {
                1000
            } else {
                left % 1000
            };
            self.sleep(id, step, abort).await;
            left -= step;
        }
        self.waiting.update(|all| all.retain(|wait| wait.id != id));
        let is_ended = self.skip_count.get_value() != skip_count;
        !(is_ended && self.is_stopped.get_value())
    }

    fn show(self, shown: RetryWait) {
        self.waiting.update(|all| {
            all.retain(|wait| wait.id != shown.id);
            all.push(shown);
        });
    }

    /// Sleeps for a step of a wait, at most. Removes its waker and its listener at the end.
    async fn sleep(self, id: u32, milliseconds: u32, abort: &AbortSignal) {
        let mut timer = None;
        let mut on_abort = None;
        let woken = Promise::new(&mut |resolve, _| {
            let _ = abort.add_event_listener_with_callback("abort", &resolve);
            on_abort = Some(resolve.clone());
            self.wakers
                .update_value(|wakers| wakers.push((id, resolve.clone())));
            let duration = Duration::from_millis(u64::from(milliseconds));
            timer = Some(Timer::after(duration, move || {
                let _ = resolve.call0(&JsValue::UNDEFINED);
            }));
        });
        let _ = JsFuture::from(woken).await;
        drop(timer);
        if let Some(listener) = on_abort {
            let _ = abort.remove_event_listener_with_callback("abort", &listener);
        }
        self.wakers
            .update_value(|wakers| wakers.retain(|(waiting, _)| *waiting != id));
    }
}
