use super::test_result::{TestOutcome, test_result};
use crate::domain::TargetUrl;
use crate::ui::api::Abort;
use crate::ui::components::{ButtonVariant, busy, button, describe};
use crate::ui::context::use_app;
use crate::ui::dom::{OptionValueFn, View, el};
use crate::ui::i18n::{Text, test_message};
use crate::ui::reactive::{Handler, LocalSignal};
use crate::ui::state::clock;
use crate::ui::state::events::AppEvent;
use crate::ui::state::test_records::TestRecord;
use leptos::prelude::*;

/// The state of a test.
#[derive(Clone, PartialEq)]
enum State {
    Idle,
    Sending,
    Cancelled,
    Done(TestOutcome),
}

const HEADING_ID: &str = "webhooks-test-heading";

/// Sends a test message to a URL, and shows the result.
///
/// `url` returns the URL to test, or `None` while the form is incomplete or invalid; `incomplete` explains that.
/// `on_tested` gets each URL that was tested and the record of that.
pub fn test_panel(
    url: Handler<(), Option<TargetUrl>>,
    incomplete: Text,
    on_tested: Handler<(TargetUrl, TestRecord)>,
) -> View {
    let app = use_app();
    let abort = Abort::for_component();
    let state = LocalSignal::new(State::Idle);
    let is_sending = move || state.with(|state| matches!(state, State::Sending));
    let is_incomplete = move || url.run().is_none();
    let is_off = move || is_sending() || is_incomplete();
    let current = OptionValueFn::new(move || url.run().map(|url| url.as_str().to_owned()));
    let send = move || {
        let Some(url) = untrack(|| url.run().filter(|_| !is_sending())) else {
            return;
        };
        state.set(State::Sending);
        let signal = abort.restart();
        let (at, started) = (clock::now(), clock::stopwatch());
        app.spawn(async move {
            let answer = app.api.test(&url, &signal).await;
            if let Ok(result) = &answer {
                app.events.emit(AppEvent::Tested(url.as_str(), result));
            }
            if let Some(record) = TestRecord::of(&answer, at.clone()) {
                on_tested.call((url.clone(), record));
            }
            if !signal.aborted() {
                state.set(State::Done(TestOutcome {
                    url: url.as_str().to_owned(),
                    at,
                    took: clock::stopwatch() - started,
                    answer,
                }));
            }
        });
    };
    let cancel = move || {
        abort.cancel();
        state.set(State::Cancelled);
    };
    let described = move || describe("webhooks-test", is_incomplete(), false);
    let send_button = button(ButtonVariant::Plain)
        .attr_when("aria-disabled", is_off)
        .attr_when("aria-busy", is_sending)
        .attr_fn("aria-describedby", described)
        .text(test_message::SEND)
        .on_click(send);
    let actions = el("div")
        .class("test-actions")
        .child(send_button)
        .show(is_sending, move || {
            let button = button(ButtonVariant::Quiet).text(test_message::CANCEL);
            button.on_click(cancel).into()
        })
        .show(is_incomplete, move || {
            let hint = el("p").class("quiet").attr("id", "webhooks-test-hint");
            hint.text(incomplete.clone()).into()
        });
    let result = el("div").attr("role", "status").slot(
        move || state.get(),
        move |state| match state {
            State::Idle => View::empty(),
            State::Sending => busy(test_message::SENDING).into(),
            State::Cancelled => el("p").class("quiet").text(test_message::CANCELLED).into(),
            State::Done(outcome) => test_result(outcome, current),
        },
    );
    let panel = el("section")
        .class("test-panel")
        .attr("aria-labelledby", HEADING_ID)
        .child(el("h2").attr("id", HEADING_ID).text(test_message::SECTION))
        .child(el("p").class("quiet").text(test_message::EXPLAINED))
        .child(actions)
        .child(result);
    // A test requires the permission to write.
    el("div")
        .attr_when("hidden", move || app.is_read_only())
        .child(panel)
        .into()
}
