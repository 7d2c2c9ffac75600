use crate::support::{Log, log_uncaught, mount, settled};
use std::{cell::RefCell, rc::Rc, time::Duration};
use wasm_bindgen_test::wasm_bindgen_test;
use webhook_settings::ui::dom::el;
use webhook_settings::ui::reactive::{Stored, Timer};

// `settled` waits for a timer of its own, and timers with the same delay fire in the order in which they were set.

fn timer(log: &Log) -> Timer {
    let log = log.clone();
    Timer::after(Duration::ZERO, move || log.add("fire"))
}

#[wasm_bindgen_test]
async fn a_timer_fires_once() {
    let log = Log::default();
    let _timer = timer(&log);
    assert_eq!(log.take(), [""; 0]);
    settled().await;
    settled().await;
    assert_eq!(log.take(), ["fire"]);
}

#[wasm_bindgen_test]
async fn a_dropped_timer_does_not_fire() {
    let log = Log::default();
    let _errors = log_uncaught(&log);
    drop(timer(&log));
    settled().await;
    assert_eq!(log.take(), [""; 0]);
}

#[wasm_bindgen_test]
async fn the_timers_of_a_component_are_dropped_at_disposal() {
    let log = Log::default();
    let _errors = log_uncaught(&log);
    let page = mount(|| {
        Stored::new(timer(&log));
        el("b")
    });
    page.dispose();
    settled().await;
    assert_eq!(log.take(), [""; 0]);
}

#[wasm_bindgen_test]
async fn a_timer_may_drop_itself() {
    let log = Log::default();
    let _errors = log_uncaught(&log);
    let (timer, inner) = (Rc::new(RefCell::new(None)), log.clone());
    let held = timer.clone();
    let fire = move || {
        held.take();
        inner.add("fire");
    };
    timer.replace(Some(Timer::after(Duration::ZERO, fire)));
    settled().await;
    assert!(timer.take().is_none());
    assert_eq!(log.take(), ["fire"]);
}
