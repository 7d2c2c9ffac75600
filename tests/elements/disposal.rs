use crate::support::{Log, mount, root_signal, settled};
use wasm_bindgen_test::wasm_bindgen_test;
use webhook_settings::ui::dom::el;
use webhook_settings::ui::reactive::{LocalSignal, Stored, TaskScope, after_render, effect};

/// Handles of a component that is disposed.
fn disposed() -> (LocalSignal<i32>, Stored<i32>) {
    let mut handles = None;
    let page = mount(|| {
        handles = Some((LocalSignal::new(1), Stored::new(1)));
        el("b")
    });
    page.dispose();
    handles.unwrap()
}

#[wasm_bindgen_test]
fn disposed_values_read_as_none() {
    let (signal, stored) = disposed();
    assert_eq!(signal.try_get(), None);
    assert_eq!(stored.try_get_value(), None);
    assert_eq!(stored.try_with_value(|value| *value), None);
}

#[wasm_bindgen_test]
fn disposed_values_return_what_they_are_set_to() {
    let (signal, stored) = disposed();
    assert_eq!(signal.try_set(2), Some(2));
    assert_eq!(stored.try_set_value(2), Some(2));
    assert_eq!(stored.try_update_value(|value| *value += 1), None);
}

#[wasm_bindgen_test]
fn changing_disposed_values_does_nothing() {
    let (signal, stored) = disposed();
    let log = Log::default();
    signal.set(2);
    signal.update(|_| log.add("updated the signal"));
    stored.set_value(2);
    stored.update_value(|_| log.add("updated the stored value"));
    assert_eq!(log.take(), [""; 0]);
}

#[wasm_bindgen_test]
async fn an_effect_that_tracks_a_disposed_signal_runs_once() {
    let (signal, _) = disposed();
    let log = Log::default();
    let _page = mount(|| {
        let log = log.clone();
        effect(move || log.add(format!("{:?}", signal.try_get())));
        el("b")
    });
    signal.set(2);
    settled().await;
    assert_eq!(log.take(), ["None"]);
}

#[wasm_bindgen_test]
async fn effects_stop_at_disposal_even_if_a_run_is_due() {
    let (log, value) = (Log::default(), root_signal(1));
    let page = mount(|| {
        let log = log.clone();
        effect(move || log.add(value.get().to_string()));
        el("b")
    });
    value.set(2);
    settled().await;
    value.set(3);
    page.dispose();
    settled().await;
    value.set(4);
    settled().await;
    assert_eq!(log.take(), ["1", "2"]);
}

#[wasm_bindgen_test]
async fn an_effect_disposes_of_what_its_last_run_registered() {
    let (log, value) = (Log::default(), root_signal(1));
    let _page = mount(|| {
        let log = log.clone();
        effect(move || {
            log.add(format!("run {}", value.get()));
            log.add_on_cleanup("dispose");
        });
        el("b")
    });
    value.set(2);
    settled().await;
    assert_eq!(log.take(), ["run 1", "dispose", "run 2"]);
}

#[wasm_bindgen_test]
async fn a_cancelled_scope_does_not_resume_its_tasks() {
    let (log, scope) = (Log::default(), TaskScope::default());
    // Initializes the executor.
    let _page = mount(|| el("b"));
    for name in ["first", "second"] {
        let log = log.clone();
        scope.spawn(async move {
            log.add(format!("begin {name}"));
            settled().await;
            log.add(format!("resume {name}"));
        });
    }
    after_render(move || scope.cancel());
    settled().await;
    settled().await;
    assert_eq!(log.take(), ["begin first", "begin second"]);
}

#[wasm_bindgen_test]
async fn after_render_comes_after_the_effects_of_signals_set_before() {
    let (log, value) = (Log::default(), root_signal(1));
    let _page = mount(|| {
        let log = log.clone();
        effect(move || log.add(format!("effect {}", value.get())));
        el("b")
    });
    let then = log.clone();
    value.set(2);
    after_render(move || then.add("after render"));
    settled().await;
    assert_eq!(log.take(), ["effect 1", "effect 2", "after render"]);
}
