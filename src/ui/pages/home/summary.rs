use crate::domain::Webhook;
use crate::ui::context::use_app;
use crate::ui::dom::{View, el};
use crate::ui::i18n::{Text, common, home as text};
use crate::ui::model::list::needs_attention;

const LABEL_ID: &str = "webhooks-summary-label";

/// How many of the loaded webhooks are active, inactive, and need attention. Empty while none is loaded.
pub fn summary() -> View {
    let app = use_app();
    let counts = move || {
        // Also tracks a webhook that is replaced.
        let _ = app.webhooks.last_replaced();
        let mut all = app.webhooks.cached();
        let account = app.webhooks.account;
        account.with(|read, _| all.extend_from_slice(read));
        all.sort_by(|one, other| one.id.as_str().cmp(other.id.as_str()));
        all.dedup_by(|one, other| one.id == other.id);
        let count = |is_counted: &dyn Fn(&Webhook) -> bool| {
            all.iter().filter(|webhook| is_counted(webhook)).count() as u32
        };
        app.webhooks.tests.track();
        let failed = app.webhooks.tests.failed();
        let active = count(&|webhook| webhook.status.is_active());
        let urgent = count(&|webhook| needs_attention(webhook) || failed.contains(&webhook.id));
        (all.len() as u32, active, urgent)
    };
    let view = |(all, active, attention): &(u32, u32, u32)| {
        if *all == 0 {
            return View::empty();
        }
        let label = el("p").class("quiet").attr("id", LABEL_ID);
        let facts = el("dl")
            .class("home-counts")
            .attr("aria-labelledby", LABEL_ID)
            .child(fact(common::ACTIVE, *active, "active"))
            .child(fact(common::INACTIVE, all - active, "inactive"))
            .child(fact(text::ATTENTION, *attention, "attention"));
        let label = label.text(text::loaded(*all));
        let explained = (*attention > 0).then(|| {
            let line = el("p").class("quiet");
            line.text(text::ATTENTION_EXPLAINED)
        });
        View::of([label.into(), facts.into(), explained.into()])
    };
    el("div").class("home-summary").slot(counts, view).into()
}

fn fact(label: Text, count: u32, kind: &str) -> View {
    // The value comes after its term for assistive technology, and is shown above it.
    el("div")
        .class(["home-count home-count-", kind].concat().as_str())
        .child(el("dt").text(label))
        .child(el("dd").text(count.into()))
        .into()
}
