use super::{Dictionary, Text, Translate as _};
use crate::ui::reactive::{LocalSignal, Stored, after_render};
use leptos::prelude::expect_context;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, Node};

/// How many texts may have been put on the screen before those that have left it are looked for.
const MANY: usize = 500;

/// The language of an instance. It can change while the app runs: every text on the screen follows.
#[derive(Clone, Copy)]
pub struct Language {
    dictionary: LocalSignal<Rc<Dictionary>>,
    shown: Stored<Vec<Shown>>,
    /// With how many texts those that have left the screen are looked for next.
    limit: Stored<usize>,
    root: Stored<Node>,
}

/// A text that stands somewhere: in a node, or in an attribute of an element.
struct Shown {
    node: Node,
    attribute: Option<&'static str>,
    text: Text,
}

/// The words of the instance that a component belongs to.
pub fn use_language() -> Language {
    expect_context()
}

impl Language {
    /// The words of what is in `root`.
    pub fn new(root: Node, dictionary: Dictionary) -> Self {
        Self {
            dictionary: LocalSignal::new(Rc::new(dictionary)),
            shown: Stored::default(),
            limit: Stored::new(MANY),
            root: Stored::new(root),
        }
    }

    /// A text in the language; whoever calls follows it.
    pub fn render(self, text: &Text) -> String {
        text.render(&*self.dictionary.get())
    }

    pub fn render_untracked(self, text: &Text) -> String {
        text.render(&*self.dictionary.get_untracked())
    }

    /// The BCP 47 tag of the language and, for dates and numbers, its region, and the direction it is written in; whoever calls follows it.
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

    /// Goes on in another language; gives its language.
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

    /// Puts a text into a node, or an attribute of an element, and keeps it in the language as that changes.
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
            // By then what is being made now is in its place.
            after_render(move || self.sweep());
        }
    }

    /// Forgets what has left the screen.
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
