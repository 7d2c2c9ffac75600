use super::samples::{payments, webhook};
use super::specimen::{section, wide};
use crate::domain::{EventType, Status, Webhook};
use crate::ui::dom::View;
use crate::ui::model::list::ListView;
use crate::ui::pages::{List, RowHighlight, hidden_rows, pagination, skeleton, table};
use crate::ui::state::clock;
use crate::ui::state::listed_page::ListedPage;
use crate::wire::Page;

/// The table, its skeleton, and the pagination.
pub fn tables() -> View {
    let rows = rows();
    let new = RowHighlight {
        is_new: true,
        is_highlighted: false,
    };
    let pages = |number, has_next, total| {
        let page = Page {
            has_next,
            total,
            ..page(vec![payments(); 25])
        };
        pagination(&ListedPage {
            view: ListView::ALL.at_page(number),
            size: 25,
            page,
            may_be_incomplete: false,
            at: clock::now(),
        })
    };
    section(
        "table",
        "Table and pagination",
        [
            wide(
                "Rows",
                table(List::showing(page(rows), ListView::ALL), || {
                    |_: &_| RowHighlight::default()
                }),
            ),
            wide("A row just created, and others that can't be read", {
                let page = Page {
                    unreadable: 2,
                    ..page(vec![payments()])
                };
                let hidden = hidden_rows(&page);
                View::of([
                    table(List::showing(page, ListView::ALL), move || move |_: &_| new),
                    hidden,
                ])
            }),
            wide("Skeleton", skeleton()),
            wide("Pages, the first", pages(1, true, Some(1204))),
            wide("Pages, one in the middle", pages(7, true, Some(1204))),
            wide("Pages, the last, with no total", pages(49, false, None)),
            wide("Pages, the only one", pages(1, false, Some(25))),
        ],
    )
}

fn page(webhooks: Vec<Webhook>) -> Page {
    Page {
        webhooks,
        unreadable: 0,
        has_next: false,
        total: None,
    }
}

fn rows() -> Vec<Webhook> {
    vec![
        payments(),
        webhook(
            "A name that is much longer than its column, as people give them when they mean well",
            EventType::TransactionMonitoringAsyncCompleted,
            "https://payments.northwind.example/v2/monitoring/results/of/every/transaction?tenant=emea",
            Status::Inactive,
        ),
        webhook(
            "Look-alike",
            EventType::CaseCreated,
            "https://раураl.example/hook",
            Status::Active,
        ),
        webhook(
            "\u{202e}\u{200b}",
            EventType::parse("SOMETHING_THAT_A_NEWER_SERVER_KNOWS"),
            "https://example.com/",
            Status::Inactive,
        ),
        webhook(
            "إشعارات المدفوعات",
            EventType::CustomerRiskLevelIncreased,
            "https://hooks.example.com/payments",
            Status::Active,
        ),
    ]
}
