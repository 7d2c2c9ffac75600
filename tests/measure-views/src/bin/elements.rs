//! The components in the app's own element layer, `src/ui/dom`.

use leptos::{
    mount::mount_to,
    prelude::{Owner, document},
    wasm_bindgen::JsCast,
    web_sys::HtmlInputElement,
};
use measure_views::{
    CAPTION, COLUMNS, HINT, LABEL, WARNING, Webhook, badge, described_by, narrow, problem, webhooks,
};
use std::rc::Rc;
use webhook_settings::{
    domain::Status,
    ui::dom::{El, View, el, svg},
    ui::reactive::{LocalSignal, effect},
};

/// The text of an error, if there is one; it follows the signals it reads.
type ErrorText = Rc<dyn Fn() -> Option<&'static str>>;

fn main() {
    let body = document().body().expect("the page has a body");
    // Mounting something starts Leptos' executor, as the embedded app does it.
    drop(mount_to(body.clone(), || ()));
    let owner = Owner::new();
    owner.with(|| page().append_to(&body));
    // The page ends with the document.
    std::mem::forget(owner);
}

fn page() -> View {
    let query = LocalSignal::<String>::default();
    let rows = LocalSignal::new(webhooks());
    let error: ErrorText =
        Rc::new(move || rows.with(|rows| query.with(|query| problem(rows, query))));
    let leave = move || rows.update(|rows| query.with_untracked(|query| narrow(rows, query)));
    let field = TextField {
        id: "find",
        label: LABEL,
        hint: HINT,
        value: query,
    };
    View::of([field.view(error, leave), table(rows, query)])
}

fn icon(path: &'static str) -> View {
    svg("svg")
        .class("icon")
        .attr("viewBox", "0 0 16 16")
        .attr("aria-hidden", "true")
        .child(svg("path").attr("d", path))
        .into()
}

fn status_badge(status: Status) -> View {
    let (class, path, word) = badge(status);
    el("span")
        .class(class)
        .part("badge")
        .child(icon(path))
        .child(word)
        .into()
}

struct TextField {
    id: &'static str,
    label: &'static str,
    hint: &'static str,
    value: LocalSignal<String>,
}

impl TextField {
    fn view(self, error: ErrorText, on_leave: impl Fn() + 'static) -> View {
        let Self {
            id,
            label,
            hint,
            value,
        } = self;
        let (is_invalid, is_described) = (error.clone(), error.clone());
        let input = el("input")
            .part("input")
            .attr("id", id)
            .attr("type", "text")
            .attr("autocomplete", "off")
            .attr("aria-required", "true")
            .attr_when("aria-invalid", move || is_invalid().is_some())
            .attr_fn("aria-describedby", move || {
                Some(described_by(id, is_described().is_some()))
            });
        let node: HtmlInputElement = input.node().clone().unchecked_into();
        let typed = node.clone();
        effect(move || {
            value.with(|value| {
                // Setting an equal value would move the caret.
                if node.value() != *value {
                    node.set_value(value);
                }
            });
        });
        let input = input
            .on("input", move |_| value.set(typed.value()))
            .on("blur", move |_| on_leave());
        el("div")
            .class("field")
            .child(el("label").attr("for", id).child(label))
            .child(
                el("p")
                    .class("field-hint")
                    .attr("id", &format!("{id}-hint"))
                    .child(hint),
            )
            .child(input)
            .slot(
                move || error(),
                move |text| text.map(|text| error_message(id, text)).into(),
            )
            .into()
    }
}

fn error_message(id: &str, text: &str) -> El {
    el("p")
        .class("field-problem")
        .attr("id", &format!("{id}-problem"))
        .child(icon(WARNING))
        .child(el("span").child(text))
}

fn table(rows: LocalSignal<Vec<Webhook>>, query: LocalSignal<String>) -> View {
    let headings = COLUMNS.map(|column| el("th").attr("scope", "col").child(column).into());
    let body = el("tbody").each(
        move || rows.get(),
        |webhook| webhook.number,
        move |webhook| row(webhook, query),
    );
    el("table")
        .class("table")
        .part("table")
        .child(el("caption").child(CAPTION))
        .child(el("thead").child(el("tr").children(headings)))
        .child(body)
        .into()
}

fn row(webhook: Webhook, query: LocalSignal<String>) -> El {
    let link = el("a")
        .class("row-link")
        .attr("href", &webhook.href())
        .child(webhook.name.as_str());
    let row = el("tr")
        .child(el("th").attr("scope", "row").child(link))
        .child(el("td").child(webhook.event.as_str()))
        .child(
            el("td")
                .class("url")
                .attr("dir", "ltr")
                .child(webhook.url.as_str()),
        )
        .child(el("td").child(status_badge(webhook.status)));
    let cell = el("td");
    let content = cell.node().clone();
    effect(move || {
        let word = query.with(|query| webhook.match_word(query));
        content.set_text_content(Some(word));
    });
    row.child(cell)
}
