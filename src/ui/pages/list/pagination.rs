use crate::ui::components::{ButtonVariant, link_button};
use crate::ui::context::use_app;
use crate::ui::dom::{View, el};
use crate::ui::i18n::{Text, list};
use crate::ui::model::route::Route;
use crate::ui::state::listed_page::ListedPage;

/// The range of rows on this page, and links to the previous and the next one.
pub fn pagination(listed: &ListedPage) -> View {
    let app = use_app();
    let (view, page) = (&listed.view, &listed.page);
    let before = (view.page as usize - 1).saturating_mul(listed.size as usize);
    let count = page.webhooks.len() + page.unreadable;
    let (first, last) = (Text::count(before + 1), Text::count(before + count));
    let range = match page.total {
        Some(total) => list::range(first, last, Text::count(total as usize)),
        None => list::range_open(first, last),
    };
    let link = |label: Text, to: Option<u32>| -> View {
        let link = match to {
            Some(page) => {
                let href = app.navigator.href(&Route::Webhooks(view.at_page(page)));
                link_button(ButtonVariant::Plain, &href)
            }
            None => el("a")
                .class("button")
                .attr("role", "link")
                .attr("aria-disabled", "true"),
        };
        link.text(label).into()
    };
    let is_only_page = view.page == 1 && !page.has_next;
    let links = (!is_only_page).then(|| {
        let next = page.has_next.then(|| view.next_page()).flatten();
        View::of([
            link(list::PREVIOUS, (view.page > 1).then(|| view.page - 1)),
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
