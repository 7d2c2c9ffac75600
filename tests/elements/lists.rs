use crate::support::{Log, Mounted, mount, root_signal, settled};
use leptos::prelude::document;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlElement;
use webhook_settings::ui::dom::{El, el};
use webhook_settings::ui::reactive::LocalSignal;

/// An item is its key. Each gets a focusable element.
fn item(key: char) -> El {
    el("button")
        .attr("id", &key.to_string())
        .child(&*key.to_string())
}

fn list(keys: &str) -> (Mounted, LocalSignal<String>, Log) {
    let (log, shown) = (Log::default(), root_signal(keys.to_owned()));
    let in_view = log.clone();
    let view = move |key| {
        in_view.add(format!("render {key}"));
        in_view.add_on_cleanup(format!("dispose {key}"));
        item(key)
    };
    let page = mount(move || {
        el("div")
            .child("<")
            .each(
                move || shown.with(|keys| keys.chars().collect()),
                |key| *key,
                view,
            )
            .child(">")
    });
    log.take();
    (page, shown, log)
}

/// Replaces the items, and returns the text and what was rendered and disposed.
async fn change(list: &(Mounted, LocalSignal<String>, Log), keys: &str) -> (String, Vec<String>) {
    list.1.set(keys.to_owned());
    settled().await;
    (list.0.text(), list.2.take())
}

fn elements(page: &Mounted, keys: &str) -> Vec<HtmlElement> {
    keys.chars()
        .map(|key| page.find(&format!("#{key}")))
        .collect()
}

#[wasm_bindgen_test]
async fn inserted_items_render_at_their_place() {
    let list = list("bd");
    let before = elements(&list.0, "bd");
    let (text, log) = change(&list, "abcde").await;
    assert_eq!(text, "<abcde>");
    assert_eq!(log, ["render a", "render c", "render e"]);
    assert_eq!(elements(&list.0, "bd"), before);
}

#[wasm_bindgen_test]
async fn removed_items_are_disposed_and_others_are_not() {
    let list = list("abcde");
    let (text, log) = change(&list, "bd").await;
    assert_eq!(text, "<bd>");
    assert_eq!(log, ["dispose a", "dispose c", "dispose e"]);
    assert_eq!(
        change(&list, "").await,
        (
            "<>".to_owned(),
            vec!["dispose b".into(), "dispose d".into()]
        )
    );
    assert_eq!(change(&list, "f").await.0, "<f>");
}

#[wasm_bindgen_test]
async fn items_are_disposed_with_the_component() {
    let list = list("ab");
    list.0.dispose();
    assert_eq!(list.2.take(), ["dispose a", "dispose b"]);
    assert_eq!(change(&list, "c").await, ("<ab>".to_owned(), vec![]));
}

#[wasm_bindgen_test]
async fn moved_items_keep_their_elements() {
    for order in [
        "abcd", "dcba", "badc", "cdab", "bcda", "dabc", "acbd", "dbca",
    ] {
        let list = list("abcd");
        let before = elements(&list.0, "abcd");
        let (text, log) = change(&list, order).await;
        assert_eq!(text, format!("<{order}>"));
        assert_eq!(log, [""; 0]);
        assert_eq!(elements(&list.0, "abcd"), before);
    }
}

#[wasm_bindgen_test]
async fn every_change_of_up_to_four_items_leads_to_the_new_order() {
    let orders = orders("abcd");
    let list = list("");
    // A step that is coprime to their number visits all of them, and each after a rather different one.
    let step = 23;
    assert_eq!(orders.len(), 65);
    for index in 0..orders.len() {
        let order = &orders[index * step % orders.len()];
        assert_eq!(change(&list, order).await.0, format!("<{order}>"));
    }
}

#[wasm_bindgen_test]
async fn moving_one_item_leaves_the_focus_in_another() {
    for order in ["bcda", "dabc", "acbd", "dbca"] {
        let list = list("abcd");
        let focused = list.0.find("#c");
        focused.focus().unwrap();
        change(&list, order).await;
        assert_eq!(document().active_element(), Some(focused.into()), "{order}");
    }
}

#[wasm_bindgen_test]
async fn an_item_with_another_key_is_rendered_again() {
    let list = list("abc");
    let before = elements(&list.0, "ac");
    let (text, log) = change(&list, "axc").await;
    assert_eq!(text, "<axc>");
    assert_eq!(log, ["dispose b", "render x"]);
    assert_eq!(elements(&list.0, "ac"), before);
}

#[wasm_bindgen_test]
async fn items_can_change_at_once_in_every_way() {
    let list = list("abcde");
    let (text, log) = change(&list, "exca").await;
    assert_eq!(text, "<exca>");
    assert_eq!(log, ["dispose b", "dispose d", "render x"]);
}

#[wasm_bindgen_test]
async fn of_items_with_the_same_key_the_first_is_rendered() {
    let list = list("ab");
    assert_eq!(change(&list, "aba").await.0, "<ab>");
    assert_eq!(change(&list, "baa").await.0, "<ba>");
    assert_eq!(list.2.take(), [""; 0]);
}

/// All orders of all subsets of some keys.
fn orders(keys: &str) -> Vec<String> {
    let mut found = vec![String::new()];
    let mut index = 0;
    while index < found.len() {
        let known = found[index].clone();
        let unused = keys.chars().filter(|key| !known.contains(*key));
        found.extend(
            unused
                .map(|key| format!("{known}{key}"))
                .collect::<Vec<_>>(),
        );
        index += 1;
    }
    found
}
