use crate::support::{mount, root_signal, settled};
use wasm_bindgen_test::wasm_bindgen_test;
use webhook_settings::ui::dom::el;
use webhook_settings::ui::i18n::Text;

#[wasm_bindgen_test]
async fn attributes_follow_their_signals() {
    let value = root_signal(Some("a"));
    let page = mount(|| {
        el("b")
            .attr_fn("title", move || value.get().map(str::to_owned))
            .attr_when("aria-busy", move || value.get().is_some())
    });
    let title = || page.find("b").get_attribute("title");
    let is_busy = || page.find("b").get_attribute("aria-busy");
    assert_eq!(
        (title().as_deref(), is_busy().as_deref()),
        (Some("a"), Some("true"))
    );
    value.set(None);
    settled().await;
    assert_eq!((title(), is_busy()), (None, None));
    value.set(Some("b"));
    page.dispose();
    settled().await;
    assert_eq!((title(), is_busy()), (None, None));
}

#[wasm_bindgen_test]
async fn a_text_follows_its_signals_until_disposal() {
    let value = root_signal("a");
    let page = mount(|| el("b").text_fn(move || Text::from(value.get())));
    assert_eq!(page.text(), "a");
    value.set("b");
    settled().await;
    assert_eq!(page.text(), "b");
    value.set("c");
    page.dispose();
    settled().await;
    assert_eq!(page.text(), "b");
}
