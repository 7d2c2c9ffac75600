//! The components in Leptos' `view!`.

use leptos::{mount::mount_to_body, prelude::*};
use measure_views::{
    CAPTION, COLUMNS, HINT, LABEL, WARNING, Webhook, badge, described_by, narrow, problem, webhooks,
};
use webhook_settings::domain::Status;

fn main() {
    mount_to_body(Page);
}

#[component]
fn Page() -> impl IntoView {
    let query = RwSignal::new(String::new());
    let rows = RwSignal::new(webhooks());
    let error = move || rows.with(|rows| query.with(|query| problem(rows, query)));
    let leave = move || rows.update(|rows| query.with_untracked(|query| narrow(rows, query)));
    view! {
        <TextField id="find" label=LABEL hint=HINT value=query error on_leave=leave />
        <Table rows query />
    }
}

#[component]
fn Icon(path: &'static str) -> impl IntoView {
    view! {
        <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
            <path d=path></path>
        </svg>
    }
}

#[component]
fn StatusBadge(status: Status) -> impl IntoView {
    let (class, path, word) = badge(status);
    view! {
        <span class=class part="badge">
            <Icon path />
            {word}
        </span>
    }
}

#[component]
fn TextField(
    id: &'static str,
    label: &'static str,
    hint: &'static str,
    value: RwSignal<String>,
    error: impl Fn() -> Option<&'static str> + Copy + Send + Sync + 'static,
    on_leave: impl Fn() + 'static,
) -> impl IntoView {
    let message = move |text| {
        view! {
            <p class="field-problem" id=format!("{id}-problem")>
                <Icon path=WARNING />
                <span>{text}</span>
            </p>
        }
    };
    view! {
        <div class="field">
            <label for=id>{label}</label>
            <p class="field-hint" id=format!("{id}-hint")>{hint}</p>
            <input
                part="input"
                id=id
                type="text"
                autocomplete="off"
                aria-required="true"
                aria-invalid=move || error().map(|_| "true")
                aria-describedby=move || described_by(id, error().is_some())
                bind:value=value
                on:blur=move |_| on_leave()
            />
            {move || error().map(message)}
        </div>
    }
}

#[component]
fn Table(rows: RwSignal<Vec<Webhook>>, query: RwSignal<String>) -> impl IntoView {
    let headings = COLUMNS.map(|column| view! { <th scope="col">{column}</th> });
    view! {
        <table class="table" part="table">
            <caption>{CAPTION}</caption>
            <thead>
                <tr>{headings}</tr>
            </thead>
            <tbody>
                <For each=move || rows.get() key=|webhook| webhook.number let:webhook>
                    <Row webhook query />
                </For>
            </tbody>
        </table>
    }
}

#[component]
fn Row(webhook: Webhook, query: RwSignal<String>) -> impl IntoView {
    let href = webhook.href();
    let (name, event, url) = (
        webhook.name.clone(),
        webhook.event.clone(),
        webhook.url.clone(),
    );
    let status = webhook.status;
    view! {
        <tr>
            <th scope="row">
                <a class="row-link" href=href>{name}</a>
            </th>
            <td>{event}</td>
            <td class="url" dir="ltr">{url}</td>
            <td>
                <StatusBadge status />
            </td>
            <td>{move || query.with(|query| webhook.match_word(query))}</td>
        </tr>
    }
}
