use super::rt::SplitLoaderError;
use super::{Part, rt};
use crate::ui::context::AppContext;
use crate::ui::dom::{Kept, Signal, View};
use crate::ui::pages::Page;
use js_sys::{Function, Promise};
use leptos::task::spawn_local;
use std::{
    future::Future,
    pin::pin,
    task::{Context, Poll, Waker},
};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use wasm_split_macros::wasm_split;

#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Arrival {
    #[default]
    Away,
    Coming,
    Failed,
    Here,
}

/// How far what comes late has come, as far as this instance has been told.
#[derive(Clone, Copy, Default)]
pub struct Late {
    arrival: Signal<Arrival>,
    load: Kept<Option<Function>>,
}

impl Late {
    /// Has it loaded by a function that gives a promise of nothing, however often it is called.
    pub fn load_by(self, load: Function) {
        self.load.set_value(Some(load));
    }

    pub fn is_here(self) -> bool {
        self.arrival.get() == Arrival::Here
    }

    pub(super) fn is_coming(self) -> bool {
        self.arrival.get() == Arrival::Coming
    }

    /// Whether it could not be loaded.
    pub fn has_failed(self) -> bool {
        self.arrival.get() == Arrival::Failed
    }

    /// The same, without following it.
    pub(super) fn has_failed_now(self) -> bool {
        self.arrival.get_untracked() == Arrival::Failed
    }

    /// Loads it, unless it is here or on its way; anew, if that has failed.
    pub fn want(self) {
        let arrival = self.arrival.get_untracked();
        if matches!(arrival, Arrival::Coming | Arrival::Here) {
            return;
        }
        let Some(load) = self.load.get_value() else {
            return;
        };
        self.arrival.set(Arrival::Coming);
        spawn_local(async move {
            let loading = load.call0(&JsValue::UNDEFINED);
            let is_here = match loading {
                Ok(loading) => JsFuture::from(Promise::resolve(&loading)).await.is_ok(),
                Err(_) => false,
            };
            let arrival = if is_here {
                rt::arrive();
                Arrival::Here
            } else {
                Arrival::Failed
            };
            // The instance may be over by now.
            self.arrival.try_set(arrival);
        });
    }
}

/// A page that is not the list, as soon as it is here.
pub fn page(app: AppContext, page: Page) -> View {
    part(app.late, move || Part::Page(page.clone()))
}

/// A part, as soon as it is here.
pub fn part(late: Late, part: impl Fn() -> Part + 'static) -> View {
    View::show(
        move || late.is_here(),
        move || now(draw(part())).unwrap_or_else(View::empty),
    )
}

/// What is loaded answers at once, and has to: what it makes belongs to whoever asked, which is only known during the call.
fn now<T>(answer: impl Future<Output = Result<T, SplitLoaderError>>) -> Option<T> {
    match pin!(answer).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(answer) => answer.ok(),
        Poll::Pending => None,
    }
}

#[allow(clippy::unnecessary_wraps, reason = "the macro wants a `Result`")]
#[wasm_split(late, fallible, wasm_split_path = crate::ui::late)]
fn draw(part: Part) -> Result<View, SplitLoaderError> {
    Ok(part.draw())
}
