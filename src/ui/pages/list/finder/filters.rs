use super::event_menu::event_menu;
use super::headings::{COLUMNS, order_name};
use super::state::{Finder, Found};
use crate::domain::Status;
use crate::ui::dom::{El, View, el};
use crate::ui::i18n::{Text, common, find};
use crate::ui::model::list::{Counts, ListView, PAGE_SIZES, Sort};
use crate::ui::reactive::{after_render, effect};
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

/// The choices that narrow the list.
pub(super) fn filters(finder: Finder) -> View {
    View::of([
        state_filter(finder),
        event_menu(finder),
        attention_filter(finder),
    ])
}

/// A label with the number of webhooks that a choice would show, once that is known.
pub(super) fn counted(finder: Finder, name: Text, count: fn(&Counts) -> usize) -> Text {
    let is_read = finder.app.webhooks.account.is_read();
    let found = finder
        .found
        .with(|found: &Option<Found>| found.as_ref().map(|found| count(&found.counts)));
    match found.filter(|_| is_read) {
        Some(count) => find::counted(name, Text::count(count)),
        None => name,
    }
}

fn state_filter(finder: Finder) -> View {
    let label = move |state: Option<Status>| match state {
        None => find::ANY_STATE,
        Some(Status::Active) => counted(finder, common::ACTIVE, |counts| counts.active),
        Some(Status::Inactive) => counted(finder, common::INACTIVE, |counts| counts.inactive),
    };
    let options = [None, Some(Status::Active), Some(Status::Inactive)].map(|state| {
        el("option")
            .attr("value", value_of(state))
            .text_fn(move || label(state))
            .into()
    });
    let select = el("select")
        .attr_text("aria-label", find::STATE)
        .children(options)
        .on("focus", move |_| finder.wants_counts.set(true));
    let chosen = move || value_of(finder.view().state).to_owned();
    let take = move |value: &str| {
        let states = [Status::Active, Status::Inactive];
        let state = states
            .into_iter()
            .find(|state| value_of(Some(*state)) == value);
        finder.choose(|view| view.state = state);
    };
    follow_choice(select, chosen, take)
}

fn value_of(state: Option<Status>) -> &'static str {
    match state {
        None => "",
        Some(Status::Active) => "active",
        Some(Status::Inactive) => "inactive",
    }
}

/// Shows the chosen option of a `<select>`, and passes on what the user chooses.
fn follow_choice(
    select: El,
    chosen: impl Fn() -> String + 'static,
    take: impl Fn(&str) + 'static,
) -> View {
    // The element has the same member.
    let node: HtmlInputElement = select.node().clone().unchecked_into();
    let shown = node.clone();
    effect(move || {
        let (shown, value) = (shown.clone(), chosen());
        // The options are there after rendering.
        after_render(move || shown.set_value(&value));
    });
    select.on("change", move |_| take(&node.value())).into()
}

fn attention_filter(finder: Finder) -> View {
    let input = el("input").attr("type", "checkbox");
    let node: HtmlInputElement = input.node().clone().unchecked_into();
    let shown = node.clone();
    effect(move || shown.set_checked(finder.view().needs_attention));
    let input = input.on("change", move |_| {
        let is_checked = node.checked();
        finder.choose(|view| view.needs_attention = is_checked);
    });
    let label = move || counted(finder, find::ATTENTION, |counts| counts.needs_attention);
    el("label")
        .class("check")
        .attr_text("title", find::ATTENTION_EXPLAINED)
        .child(input)
        .child(
            el("span")
                .class("reserved")
                .attr_text(
                    "data-reserved",
                    find::counted(find::ATTENTION, Text::count(99)),
                )
                .text_fn(label),
        )
        .into()
}

/// The number of rows on a page. `id` is unique within the instance.
pub(super) fn size_filter(finder: Finder, id: &'static str) -> View {
    let configured = move || finder.app.config.with(|config| config.page_size);
    let select = el("select").attr("id", id).slot(configured, |configured| {
        let mut sizes: Vec<u32> = PAGE_SIZES.into();
        if !sizes.contains(configured) {
            sizes.push(*configured);
        }
        sizes.sort_unstable();
        let option = |size: u32| {
            let label = Text::count(size as usize);
            el("option")
                .attr("value", &size.to_string())
                .text(label)
                .into()
        };
        View::of(sizes.into_iter().map(option))
    });
    let chosen = move || finder.view().size.unwrap_or_else(configured).to_string();
    let take = move |value: &str| {
        let size = value.parse().ok();
        let configured = finder.app.config.with_untracked(|config| config.page_size);
        finder.choose(|view| view.size = size.filter(|size| *size != configured));
    };
    labelled(id, find::ROWS_A_PAGE, follow_choice(select, chosen, take))
}

/// The order, for windows in which the table has no headings.
pub(super) fn order_filter(finder: Finder) -> View {
    const ID: &str = "webhooks-order";
    let orders = || {
        let both = |column| {
            [false, true].map(|is_descending| Sort {
                column,
                is_descending,
            })
        };
        [Sort::NEWEST_FIRST]
            .into_iter()
            .chain(COLUMNS.into_iter().flat_map(both))
    };
    let select = el("select").attr("id", ID).children(orders().map(|sort| {
        el("option")
            .attr("value", &address_of(sort))
            .text(order_name(sort))
            .into()
    }));
    let chosen = move || address_of(finder.view().sort);
    let take = move |value: &str| {
        let sort = Sort::parse(value).unwrap_or(Sort::NEWEST_FIRST);
        finder.choose(|view| view.sort = sort);
    };
    labelled(ID, find::SORT, follow_choice(select, chosen, take))
}

/// The value of an order in addresses.
fn address_of(sort: Sort) -> String {
    let view = ListView {
        sort,
        ..ListView::ALL
    };
    view.query().trim_start_matches("?sort=").to_owned()
}

fn labelled(id: &str, label: Text, control: View) -> View {
    el("div")
        .class("labelled")
        .child(el("label").attr("for", id).text(label))
        .child(control)
        .into()
}
