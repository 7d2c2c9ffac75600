use crate::support::{Log, log_uncaught, mount, root_signal, settled};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Event;
use webhook_settings::ui::dom::{El, el};
use webhook_settings::ui::reactive::listen;

#[wasm_bindgen_test]
fn listeners_of_an_element_are_removed_at_disposal() {
    let log = Log::default();
    let _errors = log_uncaught(&log);
    let page = mount(|| {
        let (on_click, on_focus) = (log.clone(), log.clone());
        el("button")
            .on_click(move || on_click.add("click"))
            .on("focus", move |_| on_focus.add("focus"))
    });
    let button = page.find("button");
    button.click();
    button.focus().unwrap();
    assert_eq!(log.take(), ["click", "focus"]);
    button.blur().unwrap();
    page.dispose();
    button.click();
    button.focus().unwrap();
    assert_eq!(log.take(), [""; 0]);
}

#[wasm_bindgen_test]
fn listeners_of_the_window_are_removed_at_disposal() {
    let (log, window) = (Log::default(), web_sys::window().unwrap());
    let _errors = log_uncaught(&log);
    let page = mount(|| {
        let log = log.clone();
        listen(
            &window,
            "custom",
            Box::new(move |event| log.add(event.type_())),
        );
        el("b")
    });
    let dispatch = || {
        window
            .dispatch_event(&Event::new("custom").unwrap())
            .unwrap()
    };
    dispatch();
    assert_eq!(log.take(), ["custom"]);
    page.dispose();
    dispatch();
    assert_eq!(log.take(), [""; 0]);
}

#[wasm_bindgen_test]
async fn replaced_content_hears_nothing_more() {
    let (log, number) = (Log::default(), root_signal(1));
    let _errors = log_uncaught(&log);
    let page = mount(|| {
        let log = log.clone();
        el("div").slot(
            move || number.get(),
            move |number| {
                let (log, number) = (log.clone(), *number);
                let on_click = move || log.add(format!("click {number}"));
                el("button").on_click(on_click).into()
            },
        )
    });
    let first = page.find("button");
    number.set(2);
    settled().await;
    first.click();
    page.find("button").click();
    assert_eq!(log.take(), ["click 2"]);
}

/// A button that logs when it loses the focus, which its removal causes, too.
fn button(log: &Log) -> El {
    let (on_blur, on_focus_out) = (log.clone(), log.clone());
    el("button")
        .on("blur", move |_| on_blur.add("blur"))
        .on("focusout", move |_| on_focus_out.add("focusout"))
}

#[wasm_bindgen_test]
async fn removing_the_focused_content_of_a_slot_calls_no_listener_of_it() {
    let (log, is_shown) = (Log::default(), root_signal(true));
    let _errors = log_uncaught(&log);
    let page = mount(|| {
        let log = log.clone();
        let content = move || button(&log).into();
        el("div").show(move || is_shown.get(), content)
    });
    page.find("button").focus().unwrap();
    is_shown.set(false);
    settled().await;
    assert!(page.try_find("button").is_none());
    assert_eq!(log.take(), [""; 0]);
}

#[wasm_bindgen_test]
async fn removing_a_focused_item_of_a_list_calls_no_listener_of_it() {
    let (log, items) = (Log::default(), root_signal(vec![1]));
    let _errors = log_uncaught(&log);
    let page = mount(|| {
        let log = log.clone();
        el("div").each(move || items.get(), |item| *item, move |_| button(&log))
    });
    page.find("button").focus().unwrap();
    items.set(vec![]);
    settled().await;
    assert!(page.try_find("button").is_none());
    assert_eq!(log.take(), [""; 0]);
}
