//! The components in Leptos' builder syntax.

use leptos::{
    control_flow::{For, ForProps},
    ev,
    html::{a, caption, div, input, label, p, span, table, tbody, td, th, thead, tr},
    mount::mount_to_body,
    prelude::*,
    svg::{path, svg},
};
use measure_views::{
    CAPTION, COLUMNS, HINT, LABEL, WARNING, Webhook, badge, described_by, narrow, problem, webhooks,
};
use webhook_settings::domain::Status;

fn main() {
    mount_to_body(page);
}

fn page() -> impl IntoView {
    let query = RwSignal::new(String::new());
    let rows = RwSignal::new(webhooks());
    let error = move || rows.with(|rows| query.with(|query| problem(rows, query)));
    let leave = move || rows.update(|rows| query.with_untracked(|query| narrow(rows, query)));
    let field = TextField {
        id: "find",
        label: LABEL,
        hint: HINT,
        value: query,
    };
    (field.view(error, leave), webhook_table(rows, query))
}

fn icon(shape: &'static str) -> impl IntoView {
    svg()
        .class("icon")
        .attr("viewBox", "0 0 16 16")
        .aria_hidden("true")
        .child(path().attr("d", shape))
}

fn status_badge(status: Status) -> impl IntoView {
    let (class, shape, word) = badge(status);
    span().class(class).part("badge").child((icon(shape), word))
}

struct TextField {
    id: &'static str,
    label: &'static str,
    hint: &'static str,
    value: RwSignal<String>,
}

impl TextField {
    fn view(
        self,
        error: impl Fn() -> Option<&'static str> + Copy + Send + Sync + 'static,
        on_leave: impl Fn() + 'static,
    ) -> impl IntoView {
        let id = self.id;
        let message = move |text| {
            p().class("field-problem")
                .id(format!("{id}-problem"))
                .child((icon(WARNING), span().child(text)))
        };
        let control = input()
            .part("input")
            .id(id)
            .r#type("text")
            .autocomplete("off")
            .aria_required("true")
            .aria_invalid(move || error().map(|_| "true"))
            .aria_describedby(move || described_by(id, error().is_some()))
            .bind(leptos::attr::Value, self.value)
            .on(ev::blur, move |_| on_leave());
        div().class("field").child((
            label().r#for(id).child(self.label),
            p().class("field-hint")
                .id(format!("{id}-hint"))
                .child(self.hint),
            control,
            move || error().map(message),
        ))
    }
}

fn webhook_table(rows: RwSignal<Vec<Webhook>>, query: RwSignal<String>) -> impl IntoView {
    let headings = COLUMNS.map(|column| th().scope("col").child(column));
    let body = ForProps::builder()
        .each(move || rows.get())
        .key(|webhook: &Webhook| webhook.number)
        .children(move |webhook| row(webhook, query))
        .build();
    table().class("table").part("table").child((
        caption().child(CAPTION),
        thead().child(tr().child(headings)),
        tbody().child(For(body)),
    ))
}

fn row(webhook: Webhook, query: RwSignal<String>) -> impl IntoView {
    let link = a()
        .class("row-link")
        .href(webhook.href())
        .child(webhook.name.clone());
    tr().child((
        th().scope("row").child(link),
        td().child(webhook.event.clone()),
        td().class("url").dir("ltr").child(webhook.url.clone()),
        td().child(status_badge(webhook.status)),
        td().child(move || query.with(|query| webhook.match_word(query))),
    ))
}
