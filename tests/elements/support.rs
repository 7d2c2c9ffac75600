//! What several tests share.

use js_sys::{Array, Object, Promise, Reflect};
use leptos::mount::mount_to;
use leptos::prelude::{Owner, document, on_cleanup, provide_context};
use send_wrapper::SendWrapper;
use std::{cell::RefCell, mem, rc::Rc, time::Duration};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Event, HtmlElement};
use webhook_settings::ui::dom::{El, View, el};
use webhook_settings::ui::i18n::{Dictionary, Language, LanguageData, TEXT_VERSION};
use webhook_settings::ui::reactive::{LocalSignal, Timer, listen};

/// A component in the document. Dropping it disposes of the component and removes its nodes.
pub struct Mounted {
    target: HtmlElement,
    owner: Owner,
}

/// Renders a component into the document.
pub fn mount(component: impl FnOnce() -> El) -> Mounted {
    let target: HtmlElement = element("div").unchecked_into();
    document().body().unwrap().append_child(&target).unwrap();
    // Mounting anything initializes the executor of Leptos' tasks.
    drop(mount_to(target.clone(), || ()));
    let owner = Owner::new();
    owner.with(|| {
        provide_context(Language::new(target.clone().into(), dictionary()));
        View::from(component()).append_to(&target);
    });
    Mounted { target, owner }
}

fn element(tag: &'static str) -> web_sys::Element {
    el(tag).node().clone()
}

/// A dictionary in which every text is empty, because the tests render data only.
fn dictionary() -> Dictionary {
    let data = Object::new();
    let texts = Array::new_with_length(1000).fill(&"".into(), 0, 1000);
    for (name, value) in [
        ("locale", "en".into()),
        ("texts", texts.into()),
        ("version", TEXT_VERSION.into()),
    ] {
        Reflect::set(&data, &name.into(), &value).unwrap();
    }
    Dictionary::new(data.unchecked_ref::<LanguageData>()).unwrap()
}

impl Mounted {
    /// Disposes of the component, and leaves its nodes in the document.
    pub fn dispose(&self) {
        self.owner.cleanup();
    }

    pub fn text(&self) -> String {
        self.target.text_content().unwrap_or_default()
    }

    pub fn try_find(&self, selector: &str) -> Option<HtmlElement> {
        let found = self.target.query_selector(selector).unwrap();
        found.map(JsCast::unchecked_into)
    }

    pub fn find(&self, selector: &str) -> HtmlElement {
        let found = self.try_find(selector);
        found.unwrap_or_else(|| panic!("no {selector} in {}", self.target.outer_html()))
    }
}

impl Drop for Mounted {
    fn drop(&mut self) {
        self.owner.cleanup();
        self.target.remove();
    }
}

/// A signal that outlives the component of its test.
pub fn root_signal<T: 'static>(value: T) -> LocalSignal<T> {
    let owner = Owner::new();
    let signal = owner.with(|| LocalSignal::new(value));
    // Dropping the owner would dispose of the signal.
    mem::forget(owner);
    signal
}

/// What happened, in order.
#[derive(Clone)]
pub struct Log(SendWrapper<Rc<RefCell<Vec<String>>>>);

impl Default for Log {
    fn default() -> Self {
        Self(SendWrapper::new(Rc::default()))
    }
}

impl Log {
    pub fn add(&self, entry: impl Into<String>) {
        self.0.borrow_mut().push(entry.into());
    }

    /// Adds an entry when the current owner is disposed.
    pub fn add_on_cleanup(&self, entry: impl Into<String>) {
        let (log, entry) = (self.clone(), entry.into());
        on_cleanup(move || log.add(entry));
    }

    /// The entries since the last call.
    pub fn take(&self) -> Vec<String> {
        mem::take(&mut self.0.borrow_mut())
    }
}

/// Returns after all microtasks, those that they start included: effects run in microtasks.
pub async fn settled() {
    let mut timer = None;
    let promise = Promise::new(&mut |resolve, _| {
        let resolve = move || drop(resolve.call0(&JsValue::NULL));
        timer = Some(Timer::after(Duration::ZERO, resolve));
    });
    JsFuture::from(promise).await.unwrap();
}

/// Logs the exceptions that nothing catches, such as that of a call into a dropped closure.
pub fn log_uncaught(log: &Log) -> Owner {
    let (owner, log) = (Owner::new(), log.clone());
    let window = web_sys::window().unwrap();
    let on_error = move |event: Event| {
        event.prevent_default();
        log.add("uncaught");
    };
    owner.with(|| listen(&window, "error", Box::new(on_error)));
    owner
}
