use crate::support::{Log, mount, root_signal, settled};
use wasm_bindgen_test::wasm_bindgen_test;
use webhook_settings::ui::dom::{View, el};
use webhook_settings::ui::reactive::Stored;

#[wasm_bindgen_test]
async fn the_old_content_is_disposed_before_the_new_one_renders() {
    let (log, value) = (Log::default(), root_signal(1));
    let (in_view, page) = (log.clone(), value);
    let _page = mount(move || {
        el("div").slot(
            move || page.get(),
            move |number| {
                in_view.add(format!("render {number}"));
                in_view.add_on_cleanup(format!("dispose {number}"));
                View::empty()
            },
        )
    });
    value.set(2);
    settled().await;
    assert_eq!(log.take(), ["render 1", "dispose 1", "render 2"]);
}

#[wasm_bindgen_test]
async fn inner_content_is_disposed_before_outer_content() {
    let (log, value) = (Log::default(), root_signal(true));
    let _page = mount(|| {
        let log = log.clone();
        el("div").slot(
            move || value.get(),
            move |_| {
                log.add_on_cleanup("outer");
                let log = log.clone();
                let inner = move || {
                    log.add_on_cleanup("inner");
                    el("b").into()
                };
                el("p").show(|| true, inner).into()
            },
        )
    });
    value.set(false);
    settled().await;
    assert_eq!(log.take(), ["inner", "outer"]);
}

#[wasm_bindgen_test]
async fn a_component_disposes_of_each_content_once() {
    let log = Log::default();
    let page = mount(|| {
        let log = log.clone();
        let content = move || {
            log.add_on_cleanup("dispose");
            el("b").into()
        };
        el("div").show(|| true, content)
    });
    page.dispose();
    page.dispose();
    settled().await;
    assert_eq!(log.take(), ["dispose"]);
}

#[wasm_bindgen_test]
async fn an_equal_value_leaves_the_content_in_place() {
    let value = root_signal(1);
    let page = mount(|| el("div").slot(move || value.get() % 2, |_| el("b").into()));
    let before = page.find("b");
    value.set(3);
    settled().await;
    assert_eq!(page.find("b"), before);
    value.set(4);
    settled().await;
    assert_ne!(page.find("b"), before);
}

#[wasm_bindgen_test]
async fn content_is_replaced_between_its_siblings() {
    let value = root_signal(1);
    let page = mount(|| {
        let content = |number: &i32| View::of([number.to_string().as_str().into(), "!".into()]);
        el("div")
            .child("before ")
            .slot(move || value.get(), content)
            .child(" after")
    });
    assert_eq!(page.text(), "before 1! after");
    value.set(2);
    settled().await;
    assert_eq!(page.text(), "before 2! after");
}

#[wasm_bindgen_test]
async fn signals_that_only_the_view_reads_are_not_tracked() {
    let (log, value, other) = (Log::default(), root_signal(1), root_signal(10));
    let page = mount(|| {
        let log = log.clone();
        let tracked = move || {
            log.add("value");
            value.get()
        };
        let content = move |number: &i32| (number + other.get()).to_string().as_str().into();
        el("div").slot(tracked, content)
    });
    other.set(20);
    settled().await;
    assert_eq!((page.text().as_str(), log.take().len()), ("11", 1));
    value.set(2);
    settled().await;
    assert_eq!((page.text().as_str(), log.take().len()), ("22", 1));
}

#[wasm_bindgen_test]
async fn hidden_content_is_removed_and_its_values_are_disposed() {
    let (is_shown, handle) = (root_signal(true), root_signal(None::<Stored<i32>>));
    let page = mount(|| {
        let content = move || {
            handle.set(Some(Stored::new(1)));
            el("b").into()
        };
        el("div").show(move || is_shown.get(), content)
    });
    let stored = handle.get_untracked().unwrap();
    assert_eq!(stored.try_get_value(), Some(1));
    is_shown.set(false);
    settled().await;
    assert!(page.try_find("b").is_none());
    assert_eq!(stored.try_get_value(), None);
}
