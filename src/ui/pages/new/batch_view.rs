use super::batch::BatchRun;
use super::batch_failure::{Failure, STATUS_ID};
use super::candidates::candidates;
use crate::domain::NewWebhook;
use crate::ui::components::{ButtonVariant, IconName, button, icon};
use crate::ui::dom::{El, View, el};
use crate::ui::i18n::{Text, common, errors::Operation, events, form as text};
use crate::ui::model::batch::{Batch, ItemState};
use crate::ui::pages::problem::failure;
use crate::ui::reactive::Handler;

/// The progress of several creates: how many are done, and a row for each.
pub fn batch_view(run: BatchRun) -> View {
    let count = run.webhooks.with_value(Vec::len) as u32;
    let created = move || {
        let batch = run.batch.get();
        batch.as_ref().map_or(0, Batch::created) as u32
    };
    let status = el("p")
        .class("batch-status")
        .attr("id", STATUS_ID)
        .attr("role", "status")
        .attr("tabindex", "-1")
        .text_fn(move || text::batch_progress(created(), count));
    let bar = el("progress")
        .attr("aria-labelledby", STATUS_ID)
        .attr("max", &count.to_string())
        .attr_fn("value", move || Some(created().to_string()));
    let webhooks = run.webhooks.get_value();
    let rows = webhooks.iter().enumerate();
    let rows: Vec<View> = rows
        .map(|(index, webhook)| row(run, index, webhook).into())
        .collect();
    el("div")
        .class("form-column batch")
        .child(el("div").child(status).child(bar))
        .child(el("ul").class("batch-rows").children(rows))
        .into()
}

fn row(run: BatchRun, index: usize, webhook: &NewWebhook) -> El {
    let name_id = format!("webhooks-batch-{index}");
    let state = move || {
        let batch = run.batch.get();
        batch.map_or(ItemState::NotStarted, |batch| batch.items()[index].clone())
    };
    let again = Handler::new(move || run.run_one(index));
    let label = name_id.clone();
    let name = el("strong")
        .attr("id", &name_id)
        .attr("dir", "auto")
        .data(webhook.name().as_str());
    let event = el("span")
        .class("quiet")
        .text(events::name(webhook.event()));
    el("li")
        .class("batch-row")
        .slot(state, sign)
        .child(el("div").child(name).child(event))
        .slot(state, word)
        .slot(state, move |state| details(state, again, &label))
}

fn sign(state: &ItemState<Failure>) -> View {
    let (class, name) = match state {
        ItemState::Creating | ItemState::Checking => {
            return el("span").class("spinner").into();
        }
        ItemState::Created => ("batch-created", IconName::Check),
        ItemState::Failed(_) | ItemState::Unclear(_) => ("batch-failed", IconName::Warning),
        _ => ("batch-waiting", IconName::Clock),
    };
    el("span").class(class).child(icon(name)).into()
}

/// The state in words. That of a failure is in its details.
fn word(state: &ItemState<Failure>) -> View {
    let word = match state {
        ItemState::Creating => text::CREATING,
        ItemState::Checking => text::CHECKING,
        ItemState::Created => text::ITEM_CREATED,
        ItemState::Waiting | ItemState::NotStarted => text::ITEM_WAITING,
        _ => Text::EMPTY,
    };
    el("span").class("batch-state").text(word).into()
}

fn details(state: &ItemState<Failure>, again: Handler, name_id: &str) -> View {
    let (ItemState::Failed(reason) | ItemState::Unclear(reason)) = state else {
        return View::empty();
    };
    let banner = match reason {
        Failure::Failed(outcome, error, more) => {
            failure((Operation::Create, *outcome), error, more, None)
        }
        Failure::Ambiguous(all) => {
            candidates((text::MAY_EXIST, text::MAY_EXIST_EXPLAINED), all, again)
        }
        Failure::EarlierRequestSucceeded(all) => {
            candidates((text::EARLIER, text::EARLIER_EXPLAINED), all, again)
        }
    };
    let retry = matches!(reason, Failure::Failed(..)).then(|| {
        button(ButtonVariant::Plain)
            .attr("aria-describedby", name_id)
            .text(common::TRY_AGAIN)
            .on_click(move || again.run())
    });
    el("div")
        .class("batch-details")
        .child(banner)
        .child(retry)
        .into()
}
