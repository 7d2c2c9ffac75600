use super::samples::webhook;
use super::specimen::{section, wide};
use crate::domain::{EventType, Status, Webhook, WebhookId};
use crate::ui::context::use_app;
use crate::ui::dom::View;
use crate::ui::model::list::ListView;
use crate::ui::pages::{List, RowHighlight, list_tools, table};
use crate::wire::Page;

/// Search and filters in use, and rows with what can be done in them. It works: what is typed is found.
pub fn finding() -> View {
    let page = Page {
        webhooks: rows(),
        unreadable: 0,
        has_next: false,
        total: Some(3),
    };
    // Nothing is left to be read.
    use_app().webhooks.account.adopt(page.clone());
    let list = List::showing(page, ListView::parse("q=case&state=active"));
    let rows = table(list, || |_: &_| RowHighlight::default());
    section(
        "finding",
        "Search, filters and actions in rows",
        [wide("In use", View::of([list_tools(list), rows]))],
    )
}

fn rows() -> Vec<Webhook> {
    let row = |last: u8, name: &str, event, url: &str, status| Webhook {
        id: WebhookId::parse(&format!("a534a6a6-b7fd-4b63-90ba-d0da572baa{last:02}"))
            .expect("it is a UUID"),
        ..webhook(name, event, url, status)
    };
    vec![
        row(
            1,
            "Case intake",
            EventType::CaseCreated,
            "https://hooks.example.com/mesh/cases",
            Status::Active,
        ),
        row(
            2,
            "Warehouse",
            EventType::CaseTransitioned,
            "https://warehouse.example.com/v2/ingest/case-states?tenant=emea",
            Status::Active,
        ),
        row(
            3,
            "Case archive",
            EventType::CsomEmulationMatchStatusUpdated,
            "http://archive.example.com/",
            Status::Inactive,
        ),
    ]
}
