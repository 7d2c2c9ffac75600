use super::filters::size_filter;
use super::reading::{read, stop};
use super::state::Finder;
use crate::client::{ApiError, WriteOutcome};
use crate::ui::components::{ButtonVariant, button};
use crate::ui::dom::{View, el};
use crate::ui::i18n::{Text, common, errors, errors::Operation, find};
use crate::ui::pages::list::shared::ListState;
use crate::ui::reactive::LocalSignal;
use crate::ui::state::account::Progress;

/// How many webhooks there are, how many of them match, and how far that is known.
pub(super) fn summary(finder: Finder) -> View {
    // The live region is announced once things settle: while pages are read it does not change. Nor is it written
    // again when the view changes and its results are still to come.
    let count = LocalSignal::distinct(move || count_text(finder));
    let settled = el("p")
        .class("quiet list-count")
        .attr("role", "status")
        .text_fn(move || count.get());
    let reading = el("div").class("list-progress").slot(
        move || progress(finder),
        move |progress| progress.view(finder),
    );
    let ignored = el("div").attr("role", "status").slot(
        move || finder.list.view.with(|view| view.ignored.clone()),
        |names| {
            let names = names.join(", ");
            if names.is_empty() {
                return View::empty();
            }
            el("p")
                .class("quiet")
                .text(find::ignored(names.as_str()))
                .into()
        },
    );
    let line = el("div")
        .class("list-summary")
        .child(settled)
        .child(reading)
        .child(
            el("div")
                .class("list-size")
                .child(size_filter(finder, "webhooks-size")),
        );
    View::of([line.into(), ignored.into()])
}

fn count_text(finder: Finder) -> Text {
    let account = finder.app.webhooks.account;
    let is_filtered = finder.view().is_filtered();
    if finder.shows_account() {
        if !account.is_read() {
            return Text::EMPTY;
        }
        let Some(found) = finder.found.get() else {
            return Text::EMPTY;
        };
        let (read, _) = account.counts();
        return if is_filtered {
            find::found(Text::count(found.total), Text::count(read))
        } else {
            find::all(Text::count(read))
        };
    }
    let total = finder.list.state.with(|state| match state {
        ListState::Ready(listed) => listed.page.total,
        _ => None,
    });
    total.map_or(Text::EMPTY, |total| find::all(Text::count(total as usize)))
}

/// How far the account is read, while that matters.
#[derive(PartialEq)]
enum Shown {
    Nothing,
    Reading {
        found: usize,
        read: usize,
        total: Option<u64>,
    },
    Stopped {
        read: usize,
        total: Option<u64>,
    },
    Failed(ApiError, usize, Option<u64>),
}

fn progress(finder: Finder) -> Shown {
    let account = finder.app.webhooks.account;
    let progress = account.progress();
    let found = finder.found.get();
    let (read, total) = account.counts();
    match (progress, found) {
        (_, None) => Shown::Nothing,
        (Progress::Reading, Some(found)) => Shown::Reading {
            found: found.total,
            read,
            total,
        },
        (Progress::Stopped, _) => Shown::Stopped { read, total },
        (Progress::Failed(error), _) if read > 0 => Shown::Failed(error, read, total),
        _ => Shown::Nothing,
    }
}

impl Shown {
    fn view(&self, finder: Finder) -> View {
        match self {
            Self::Nothing => View::empty(),
            Self::Reading { found, read, total } => {
                let so_far = finder
                    .view()
                    .is_filtered()
                    .then(|| el("span").text(find::found_so_far(Text::count(*found))));
                View::of([
                    el("progress")
                        .attr_text("aria-label", find::SEARCH)
                        .attr("max", &total.unwrap_or(0).max(1).to_string())
                        .attr_if("value", total.map(|_| read.to_string()).as_deref())
                        .into(),
                    el("p")
                        .class("quiet")
                        .child(so_far)
                        .child(" ")
                        .text(looked_through(*read, *total))
                        .into(),
                    button(ButtonVariant::Small)
                        .text(common::STOP)
                        .on_click(move || stop(finder))
                        .into(),
                ])
            }
            Self::Stopped { read: count, total } => View::of([
                el("p")
                    .class("quiet")
                    .text(find::READING_STOPPED)
                    .child(" ")
                    .text(looked_through(*count, *total))
                    .into(),
                go_on(finder),
            ]),
            Self::Failed(error, count, total) => {
                let address = finder.app.api.address();
                let why = errors::explanation(
                    Operation::LoadList,
                    WriteOutcome::Rejected,
                    error,
                    &address,
                );
                let explained = el("p")
                    .class("quiet")
                    .text(find::READING_FAILED)
                    .child(" ")
                    .text(looked_through(*count, *total))
                    .child(" ")
                    .text(why);
                View::of([explained.into(), go_on(finder)])
            }
        }
    }
}

fn go_on(finder: Finder) -> View {
    button(ButtonVariant::Small)
        .text(find::GO_ON)
        .on_click(move || read(finder))
        .into()
}

fn looked_through(read: usize, total: Option<u64>) -> Text {
    match total {
        Some(total) => find::looked_through(Text::count(read), Text::count(total as usize)),
        None => find::looked_through_open(Text::count(read)),
    }
}
