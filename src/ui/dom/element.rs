use super::{View, each::each, slot::slot};
use crate::ui::i18n::{Text, use_language};
use crate::ui::reactive::{effect, listen};
use leptos::prelude::document;
use web_sys::{Element, Event};

/// An element in the making.
#[must_use = "it is not in the page yet"]
pub struct El(Element);

/// An HTML element.
///
/// # Panics
///
/// If the tag can't be a name.
#[inline(never)]
pub fn el(tag: &'static str) -> El {
    El(document()
        .create_element(tag)
        .expect("the tag is one of HTML's"))
}

/// An SVG element.
///
/// # Panics
///
/// If the tag can't be a name.
#[inline(never)]
pub fn svg(tag: &'static str) -> El {
    El(document()
        .create_element_ns(Some("http://www.w3.org/2000/svg"), tag)
        .expect("the tag is one of SVG's"))
}

impl El {
    pub fn node(&self) -> &Element {
        &self.0
    }

    #[inline(never)]
    pub fn attr(self, name: &'static str, value: &str) -> Self {
        set(&self.0, name, Some(value));
        self
    }

    #[inline(never)]
    pub fn class(self, value: &str) -> Self {
        self.attr("class", value)
    }

    /// A name by which a host page can style the element, by `::part`.
    #[inline(never)]
    pub fn part(self, name: &str) -> Self {
        self.attr("part", name)
    }

    /// An attribute that is there only if it has a value.
    #[inline(never)]
    pub fn attr_if(self, name: &'static str, value: Option<&str>) -> Self {
        set(&self.0, name, value);
        self
    }

    /// An attribute that follows its signals.
    pub fn attr_fn(self, name: &'static str, value: impl Fn() -> Option<String> + 'static) -> Self {
        self.follow_attr(name, Box::new(value));
        self
    }

    /// An attribute that is `"true"` while its condition holds, and absent otherwise.
    pub fn attr_when(self, name: &'static str, condition: impl Fn() -> bool + 'static) -> Self {
        self.follow_condition(name, Box::new(condition));
        self
    }

    /// Words to read, in the person's language.
    #[inline(never)]
    pub fn text(self, text: Text) -> Self {
        keep_from_translators(&self.0, &text);
        self.child(View::text(text))
    }

    /// What a person or the backend wrote. No translator of the browser's is to touch it.
    #[inline(never)]
    pub fn data(self, data: &str) -> Self {
        self.attr("translate", "no").child(data)
    }

    /// An attribute to read, in the person's language.
    #[inline(never)]
    pub fn attr_text(self, name: &'static str, text: Text) -> Self {
        use_language().show(&self.0, Some(name), text);
        self
    }

    /// The element's text, which follows its signals and the language.
    pub fn text_fn(self, text: impl Fn() -> Text + 'static) -> Self {
        self.follow_text(Box::new(text));
        self
    }

    pub fn child(self, child: impl Into<View>) -> Self {
        self.append(child.into());
        self
    }

    pub fn children(self, children: impl IntoIterator<Item = View>) -> Self {
        self.child(View::of(children))
    }

    /// A part that is made anew whenever its value has become another one.
    pub fn slot<T: PartialEq + 'static>(
        self,
        value: impl Fn() -> T + 'static,
        view: impl Fn(&T) -> View + 'static,
    ) -> Self {
        self.child(slot(value, view))
    }

    /// A part that is there while its condition holds.
    pub fn show(
        self,
        condition: impl Fn() -> bool + 'static,
        view: impl Fn() -> View + 'static,
    ) -> Self {
        self.child(View::show(condition, view))
    }

    /// One element an item, told apart by their keys.
    pub fn each<T: 'static>(
        self,
        items: impl Fn() -> Vec<T> + 'static,
        key: fn(&T) -> u32,
        view: impl Fn(T) -> View + 'static,
    ) -> Self {
        each(self.0.clone(), items, key, view, false);
        self
    }

    /// Like [`El::each`], with later items above earlier ones.
    pub fn each_newest_first<T: 'static>(
        self,
        items: impl Fn() -> Vec<T> + 'static,
        key: fn(&T) -> u32,
        view: impl Fn(T) -> View + 'static,
    ) -> Self {
        each(self.0.clone(), items, key, view, true);
        self
    }

    pub fn on(self, event: &'static str, handler: impl Fn(Event) + 'static) -> Self {
        listen(&self.0, event, Box::new(handler));
        self
    }

    pub fn on_click(self, handler: impl Fn() + 'static) -> Self {
        self.follow_click(Box::new(handler));
        self
    }

    // Boxed, so that there is one copy of each of these, and not one for every caller.

    #[inline(never)]
    fn follow_attr(&self, name: &'static str, value: Box<dyn Fn() -> Option<String>>) {
        let element = self.0.clone();
        effect(move || set(&element, name, value().as_deref()));
    }

    #[inline(never)]
    fn follow_condition(&self, name: &'static str, condition: Box<dyn Fn() -> bool>) {
        let element = self.0.clone();
        effect(move || set(&element, name, condition().then_some("true")));
    }

    #[inline(never)]
    fn follow_text(&self, text: Box<dyn Fn() -> Text>) {
        let (element, language) = (self.0.clone(), use_language());
        effect(move || {
            let text = text();
            keep_from_translators(&element, &text);
            element.set_text_content(Some(&language.render(&text)));
        });
    }

    #[inline(never)]
    fn follow_click(&self, handler: Box<dyn Fn()>) {
        listen(&self.0, "click", Box::new(move |_| handler()));
    }

    #[inline(never)]
    fn append(&self, child: View) {
        let _ = self.0.append_child(&child.0);
    }
}

/// No translator of the browser's is to touch what a person or the backend wrote.
fn keep_from_translators(element: &Element, text: &Text) {
    set(element, "translate", text.is_data().then_some("no"));
}

#[inline(never)]
fn set(element: &Element, name: &str, value: Option<&str>) {
    // Names are literals, so none is malformed.
    let _ = match value {
        Some(value) => element.set_attribute(name, value),
        None => element.remove_attribute(name),
    };
}
