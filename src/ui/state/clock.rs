use crate::domain::Timestamp;
use crate::ui::reactive::{LocalSignal, Stored, Timer};
use js_sys::Date;
use leptos::prelude::window;
use std::time::Duration;

const PERIOD: Duration = Duration::from_secs(30);

/// Tells what shows how long ago something was that time has passed: one clock for all of it.
#[derive(Clone, Copy, Default)]
pub struct Clock {
    count: LocalSignal<u32>,
    timer: Stored<Option<Timer>>,
}

impl Clock {
    /// Has it tick from now on. It does not before somebody wants it to.
    pub fn start(self) {
        if self.timer.with_value(Option::is_none) {
            self.wait();
        }
    }

    /// Has whoever calls follow the ticks.
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

/// This moment, as the backend would write it.
pub fn now() -> Timestamp {
    Timestamp(String::from(Date::new_0().to_iso_string()))
}

/// A clock for durations, in milliseconds; it does not jump when the system's time is set.
pub fn stopwatch() -> f64 {
    window()
        .performance()
        .map_or_else(Date::now, |clock| clock.now())
}
