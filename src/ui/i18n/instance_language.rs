use super::{Dictionary, NumberFormat, Text, Translate as _};
use crate::ui::reactive::{LocalSignal, Stored, after_render};
use leptos::prelude::use_context;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, Node};

/// The number of displayed texts at which removed ones are first dropped.
const MANY: usize = 500;

/// The language of an instance. It can change while the app runs; all displayed texts follow.
#[derive(Clone, Copy)]
pub struct Language {
    dictionary: LocalSignal<Rc<Dictionary>>,
    shown: Stored<Vec<Shown>>,
    /// The number of displayed texts at which removed ones are dropped next.
    limit: Stored<usize>,
    root: Stored<Node>,
}

/// A displayed text, in a text node or an attribute.
struct Shown {
    node: Node,
    attribute: Option<&'static str>,
    text: Text,
}

/// The language of the instance that the current component belongs to.
///
/// # Panics
///
/// Outside of an instance.
pub fn use_language() -> Language {
    use_context().expect("components are rendered within an instance")
}

impl Language {
    /// The language of everything within `root`.
    pub fn new(root: Node, dictionary: Dictionary) -> Self {
        Self {
            dictionary: LocalSignal::new(Rc::new(dictionary)),
            shown: Stored::default(),
            limit: Stored::new(MANY),
            root: Stored::new(root),
        }
    }

    /// Renders a text. Reactive.
    pub fn render(self, text: &Text) -> String {
        text.render(&*self.dictionary.get())
    }

    pub fn render_untracked(self, text: &Text) -> String {
        text.render(&*self.dictionary.get_untracked())
    }

    /// Whether numbers can be formatted so without delay. The browser's first formatter of dates takes as long as
    /// rendering a page of the list.
    pub fn has_formatter(self, format: NumberFormat) -> bool {
        self.dictionary
            .with_untracked(|dictionary| dictionary.has_formatter(format))
    }

    /// The BCP 47 tag (the language, and the region for dates and numbers) and the text direction. Reactive.
    pub fn locale(self) -> (String, &'static str) {
        self.dictionary.with(|dictionary| {
            let direction = if dictionary.is_right_to_left() {
                "rtl"
            } else {
                "ltr"
            };
            (dictionary.locale(), direction)
        })
    }

    /// Switches to another language, and returns it.
    pub fn change(self, dictionary: Dictionary) -> Rc<Dictionary> {
        let dictionary = Rc::new(dictionary);
        self.dictionary.set(dictionary.clone());
        self.sweep();
        self.shown.with_value(|shown| {
            for one in shown {
                put(&one.node, one.attribute, &self.render_untracked(&one.text));
            }
        });
        dictionary
    }

    /// Writes a text into a node or an attribute, and updates it when the language changes.
    #[inline(never)]
    pub(in crate::ui) fn show(self, node: &Node, attribute: Option<&'static str>, text: Text) {
        put(node, attribute, &self.render_untracked(&text));
        let mut count = 0;
        self.shown.update_value(|shown| {
            shown.push(Shown {
                node: node.clone(),
                attribute,
                text,
            });
            count = shown.len();
        });
        if count == self.limit.get_value() {
            self.sweep_later();
        }
    }

    /// Drops removed texts after rendering. Each of them keeps all of the content that it was part of, so what renders
    /// much does this when it is disposed of.
    pub fn sweep_later(self) {
        // Nodes that are being built or exchanged are in their places by then.
        after_render(move || self.sweep());
    }

    /// Drops the texts whose nodes are no longer in the document.
    fn sweep(self) {
        let Some(root) = self.root.try_get_value() else {
            return;
        };
        let mut left = 0;
        self.shown.update_value(|shown| {
            shown.retain(|one| root.contains(Some(&one.node)));
            left = shown.len();
        });
        self.limit.set_value(MANY.max(2 * left));
    }
}

fn put(node: &Node, attribute: Option<&'static str>, text: &str) {
    match attribute {
        None => node.set_text_content(Some(text)),
        Some(name) => {
            let element: &Element = node.unchecked_ref();
            let _ = element.set_attribute(name, text);
        }
    }
}
