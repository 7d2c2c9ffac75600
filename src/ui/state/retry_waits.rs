use crate::client::{Pause, PauseReason};
use crate::ui::reactive::{LocalSignal, Stored, Timer};
use js_sys::{Function, Promise};
use std::time::Duration;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::AbortSignal;

/// The requests that wait to be sent again: the person sees for how long, and can end the waiting.
#[derive(Clone, Copy)]
pub struct RetryWaits {
    waiting: LocalSignal<Vec<RetryWait>>,
    /// Ends the current second of each.
    wakers: Stored<Vec<Function>>,
    /// How often the person has ended the waiting, and whether the last time for good.
    skip_count: Stored<u32>,
    is_stopped: Stored<bool>,
    count: Stored<u32>,
}

/// One of them.
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
    /// One that waits and does not count down.
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

    /// The one that waits longest.
    pub fn longest(self) -> Option<RetryWait> {
        self.waiting
            .with(|all| all.iter().copied().max_by_key(|one| one.seconds))
    }

    /// Ends the waiting of all of them: they are sent at once, or given up.
    pub fn end(self, is_stopped: bool) {
        self.is_stopped.set_value(is_stopped);
        self.skip_count.update_value(|skip_count| *skip_count += 1);
        self.waiting.update(Vec::clear);
        let mut wakers = Vec::new();
        self.wakers
            .update_value(|held| wakers = std::mem::take(held));
        for wake in wakers {
            let _ = wake.call0(&JsValue::UNDEFINED);
        }
    }

    /// RetryWaits, or less if the person or the end of the page says so; gives whether to go on.
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
            // The odd part first: then each second that is shown lasts one.
            let tick = if left.is_multiple_of(1000) {
                1000
            } else {
                left % 1000
            };
            self.sleep(tick, abort).await;
            left -= tick;
        }
        self.waiting.update(|all| all.retain(|one| one.id != id));
        let is_ended = self.skip_count.get_value() != skip_count;
        !(is_ended && self.is_stopped.get_value())
    }

    fn show(self, shown: RetryWait) {
        self.waiting.update(|all| {
            all.retain(|one| one.id != shown.id);
            all.push(shown);
        });
    }

    async fn sleep(self, milliseconds: u32, abort: &AbortSignal) {
        let mut timer = None;
        let woken = Promise::new(&mut |resolve, _| {
            let _ = abort.add_event_listener_with_callback("abort", &resolve);
            self.wakers
                .update_value(|wakers| wakers.push(resolve.clone()));
            let duration = Duration::from_millis(u64::from(milliseconds));
            timer = Some(Timer::after(duration, move || {
                let _ = resolve.call0(&JsValue::UNDEFINED);
            }));
        });
        let _ = JsFuture::from(woken).await;
        drop(timer);
    }
}
