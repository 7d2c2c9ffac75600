use super::element::{El, exclude_from_translation, set};
use super::{View, each::each, slot::slot};
use crate::ui::i18n::{Text, use_language};
use crate::ui::reactive::{effect, listen};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event};

/// What follows signals and handles events.
impl El {
    /// Sets an attribute reactively; `None` removes it.
    pub fn attr_fn(self, name: &'static str, value: impl Fn() -> Option<String> + 'static) -> Self {
        self.follow_attr(name, Box::new(value));
        self
    }

    /// Sets an attribute to `"true"` while a condition is true, reactively, and removes it otherwise.
    pub fn attr_when(self, name: &'static str, condition: impl Fn() -> bool + 'static) -> Self {
        self.follow_condition(name, Box::new(condition));
        self
    }

    /// Sets the element's text reactively.
    ///
    /// # Panics
    ///
    /// Like [`Self::text`].
    pub fn text_fn(self, text: impl Fn() -> Text + 'static) -> Self {
        self.follow_text(Box::new(text));
        self
    }

    /// Appends a view that is rendered again whenever its value changes.
    pub fn slot<T: PartialEq + 'static>(
        self,
        value: impl Fn() -> T + 'static,
        view: impl Fn(&T) -> View + 'static,
    ) -> Self {
        self.child(slot(value, view))
    }

    /// Appends a view that is present while a condition is true.
    pub fn show(
        self,
        condition: impl Fn() -> bool + 'static,
        view: impl Fn() -> View + 'static,
    ) -> Self {
        self.child(View::show(condition, view))
    }

    /// Appends one element per item, in the order of the items. The element of an item stays for as long as its key,
    /// and is not rendered again. Keys must be unique: of several items with the same key only the first is rendered.
    pub fn each<T: 'static, K: PartialEq + 'static>(
        self,
        items: impl Fn() -> Vec<T> + 'static,
        key: fn(&T) -> K,
        view: impl Fn(T) -> El + 'static,
    ) -> Self {
        self.child(each(items, key, view))
    }

    pub fn on(self, event: &'static str, handler: impl Fn(Event) + 'static) -> Self {
        listen(self.node(), event, Box::new(handler));
        self
    }

    pub fn on_click(self, handler: impl Fn() + 'static) -> Self {
        self.follow_click(Box::new(handler));
        self
    }

    /// Calls `handler` when this form is submitted, and never sends it.
    ///
    /// A frame with the `sandbox` attribute drops submissions before their event. The click that causes one, also that
    /// of Enter in a field, comes before.
    pub fn on_submit(self, handler: impl Fn() + 'static) -> Self {
        self.follow_submit(Rc::new(handler));
        self
    }

    // Boxed, so that each of these is compiled once rather than for every caller.

    #[inline(never)]
    fn follow_attr(&self, name: &'static str, value: Box<dyn Fn() -> Option<String>>) {
        let element = self.node().clone();
        effect(move || set(&element, name, value().as_deref()));
    }

    #[inline(never)]
    fn follow_condition(&self, name: &'static str, condition: Box<dyn Fn() -> bool>) {
        let element = self.node().clone();
        effect(move || set(&element, name, condition().then_some("true")));
    }

    #[inline(never)]
    fn follow_text(&self, text: Box<dyn Fn() -> Text>) {
        let (element, language) = (self.node().clone(), use_language());
        effect(move || {
            let text = text();
            exclude_from_translation(&element, &text);
            element.set_text_content(Some(&language.render(&text)));
        });
    }

    #[inline(never)]
    fn follow_submit(&self, handler: Rc<dyn Fn()>) {
        let on_click = handler.clone();
        let is_submit = |event: &Event| {
            let target = event.target().and_then(|it| it.dyn_into::<Element>().ok());
            target.is_some_and(|it| matches!(it.closest("[type=submit]"), Ok(Some(_))))
        };
        listen(
            self.node(),
            "click",
            Box::new(move |event| {
                if is_submit(&event) && !event.default_prevented() {
                    event.prevent_default();
                    on_click();
                }
            }),
        );
        // A script can submit a form without a click.
        listen(
            self.node(),
            "submit",
            Box::new(move |event| {
                event.prevent_default();
                handler();
            }),
        );
    }

    #[inline(never)]
    fn follow_click(&self, handler: Box<dyn Fn()>) {
        listen(self.node(), "click", Box::new(move |_| handler()));
    }
}
