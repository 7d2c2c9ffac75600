use crate::support::{Log, log_uncaught, mount, root_signal, settled};
use leptos::prelude::Owner;
use std::{cell::Cell, rc::Rc};
use wasm_bindgen_test::wasm_bindgen_test;
use webhook_settings::ui::dom::el;
use webhook_settings::ui::reactive::{LocalSignal, Stored, effect};

#[wasm_bindgen_test]
async fn an_effect_that_sets_what_it_reads_runs_until_the_value_stays() {
    let (log, count) = (Log::default(), root_signal(0));
    let _page = mount(|| {
        let log = log.clone();
        effect(move || {
            let now = count.get();
            log.add(now.to_string());
            if now < 3 {
                count.set(now + 1);
            }
        });
        el("b")
    });
    settled().await;
    assert_eq!(log.take(), ["0", "1", "2", "3"]);
}

#[wasm_bindgen_test]
async fn a_slot_whose_view_sets_its_value_renders_again() {
    let count = root_signal(0);
    let page = mount(|| {
        let content = move |now: &i32| {
            count.set(3.min(now + 1));
            now.to_string().as_str().into()
        };
        el("div").slot(move || count.get(), content)
    });
    settled().await;
    assert_eq!(page.text(), "3");
}

#[wasm_bindgen_test]
async fn a_distinct_signal_changes_only_with_its_value() {
    let (log, count) = (Log::default(), root_signal(0));
    let _page = mount(|| {
        let log = log.clone();
        let is_odd = LocalSignal::distinct(move || count.get() % 2 == 1);
        effect(move || log.add(is_odd.get().to_string()));
        el("b")
    });
    for number in [2, 3, 5, 6] {
        count.set(number);
        settled().await;
    }
    assert_eq!(log.take(), ["false", "true", "false"]);
}

#[wasm_bindgen_test]
async fn a_handler_may_remove_its_own_element() {
    let (log, is_shown) = (Log::default(), root_signal(true));
    let _errors = log_uncaught(&log);
    let page = mount(|| {
        let log = log.clone();
        let content = move || {
            let log = log.clone();
            let on_click = move || {
                is_shown.set(false);
                log.add("click");
            };
            el("button").on_click(on_click).into()
        };
        el("div").show(move || is_shown.get(), content)
    });
    page.find("button").click();
    settled().await;
    assert!(page.try_find("button").is_none());
    assert_eq!(log.take(), ["click"]);
}

#[wasm_bindgen_test]
fn a_handler_may_dispose_of_its_own_component() {
    let log = Log::default();
    let _errors = log_uncaught(&log);
    let page = mount(|| {
        let (log, owner) = (log.clone(), Owner::current().unwrap());
        // Freed memory would be overwritten by what is allocated after it.
        let data = String::from("data of the handler");
        el("button").on_click(move || {
            owner.cleanup();
            log.add(data.clone());
        })
    });
    page.find("button").click();
    page.find("button").click();
    assert_eq!(log.take(), ["data of the handler"]);
}

#[wasm_bindgen_test]
async fn an_effect_may_dispose_of_its_own_component() {
    let (log, value) = (Log::default(), root_signal(1));
    let _page = mount(|| {
        let (log, owner) = (log.clone(), Owner::current().unwrap());
        effect(move || {
            log.add(value.get().to_string());
            if value.get() == 2 {
                owner.cleanup();
            }
        });
        el("b")
    });
    for number in [2, 3] {
        value.set(number);
        settled().await;
    }
    assert_eq!(log.take(), ["1", "2"]);
}

#[wasm_bindgen_test]
fn a_value_that_is_being_updated_reads_as_none() {
    let (signal, owner) = (root_signal(1), Owner::new());
    let stored = owner.with(|| Stored::new(1));
    signal.update(|value| {
        *value = 2;
        assert_eq!(signal.try_get(), None);
        assert_eq!(signal.try_set(3), Some(3));
    });
    assert_eq!(signal.get_untracked(), 2);
    assert_eq!(
        stored.try_update_value(|_| stored.try_get_value()),
        Some(None)
    );
}

#[wasm_bindgen_test]
async fn a_value_that_is_being_read_is_not_set() {
    let signal = root_signal(1);
    signal.with_untracked(|_| {
        assert_eq!(signal.try_set(2), Some(2));
        signal.set(3);
        signal.update(|value| *value = 4);
    });
    assert_eq!(signal.get_untracked(), 1);
    signal.set(5);
    assert_eq!(signal.get_untracked(), 5);
}

#[wasm_bindgen_test]
fn a_replaced_value_may_access_the_handle_when_it_is_dropped() {
    /// Reads its own handle in its destructor.
    struct ReadsOnDrop(Rc<Cell<Option<bool>>>, LocalSignal<Option<ReadsOnDrop>>);
    impl Drop for ReadsOnDrop {
        fn drop(&mut self) {
            self.0.set(Some(
                self.1.try_with_untracked(Option::is_none) == Some(true),
            ));
        }
    }
    let (signal, seen) = (root_signal(None), Rc::default());
    signal.set(Some(ReadsOnDrop(Rc::clone(&seen), signal)));
    signal.set(None);
    assert_eq!(seen.get(), Some(true));
}
