use crate::ui::components::{ButtonVariant, link_button};
use crate::ui::context::use_app;
use crate::ui::dom::{View, el};
use crate::ui::i18n::{NumberFormat, Text, list};
use crate::ui::model::route::{MAX_PAGE, Route};
use crate::wire::Page;

/// The range of rows on this page, and links to the previous and the next one.
pub fn pagination(number: u32, page: &Page) -> View {
    let app = use_app();
    let size = u64::from(app.config.with_untracked(|config| config.page_size));
    let before = u64::from(number.saturating_sub(1)) * size;
    let count = (page.webhooks.len() + page.unreadable) as u64;
    let (first, last) = (count_text(before + 1), count_text(before + count));
    let range = match page.total {
        Some(total) => list::range(first, last, count_text(total)),
        None => list::range_open(first, last),
    };
    let link = |label: Text, to: Option<u32>| -> View {
        let link = match to {
            Some(page) => {
                let href = app.navigator.href(&Route::Webhooks { page });
                link_button(ButtonVariant::Plain, &href)
            }
            None => el("a")
                .class("button")
                .attr("role", "link")
                .attr("aria-disabled", "true"),
        };
        link.text(label).into()
    };
    let is_only_page = number == 1 && !page.has_next;
    let links = (!is_only_page).then(|| {
        let next = (page.has_next && number < MAX_PAGE).then(|| number + 1);
        View::of([
            link(list::PREVIOUS, (number > 1).then(|| number - 1)),
            link(list::NEXT, next),
        ])
    });
    el("nav")
        .class("pagination")
        .attr_text("aria-label", list::PAGES)
        .child(el("p").class("quiet").text(range))
        .child(links)
        .into()
}

fn count_text(count: u64) -> Text {
    Text::number(count as f64, NumberFormat::Count)
}
