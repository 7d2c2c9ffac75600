use crate::domain::Timestamp;
use crate::ui::reactive::{LocalSignal, Stored, Timer};
use js_sys::Date;
use leptos::prelude::window;
use std::time::Duration;

const PERIOD: Duration = Duration::from_secs(30);

/// One clock for all views of relative time.
#[derive(Clone, Copy, Default)]
pub struct Clock {
    count: LocalSignal<u32>,
    timer: Stored<Option<Timer>>,
}

impl Clock {
    /// Starts the clock, which does not tick before it is required.
    pub fn start(self) {
        if self.timer.with_value(Option::is_none) {
            self.wait();
        }
    }

    /// Subscribes the current effect to the ticks.
    pub fn track(self) {
        self.count.track();
    }

    fn wait(self) {
        let timer = Timer::after(PERIOD, move || {
            self.count.update(|count| *count = count.wrapping_add(1));
            self.wait();
        });
        self.timer.set_value(Some(timer));
    }
}

/// The current time in the backend's format.
pub fn now() -> Timestamp {
    Timestamp(String::from(Date::new_0().to_iso_string()))
}

/// A monotonic clock for durations, in milliseconds.
pub fn stopwatch() -> f64 {
    window()
        .performance()
        .map_or_else(Date::now, |clock| clock.now())
}
