use super::{View, create};
use crate::ui::reactive::effect;
use leptos::prelude::{Owner, on_cleanup, untrack};
use std::{cell::RefCell, rc::Rc};
use web_sys::Node;

/// A view that is rendered again whenever `value` returns another value.
///
/// Only the signals that `value` reads are tracked, not those that `view` reads. Two comment nodes delimit the
/// content, so that the slot needs no element of its own.
pub(super) fn slot<T: PartialEq + 'static>(
    value: impl Fn() -> T + 'static,
    view: impl Fn(&T) -> View + 'static,
) -> View {
    let place = Place::new();
    let all = View::empty();
    for marker in [&place.start, &place.end] {
        let _ = all.0.append_child(marker);
    }
    let shown = RefCell::new(None);
    effect(move || {
        let value = value();
        if shown.borrow().as_ref() != Some(&value) {
            place.fill(&mut || view(&value));
            shown.replace(Some(value));
        }
    });
    all
}

struct Place {
    start: Node,
    end: Node,
    /// Owns what the content registers. A child of the component's owner rather than of an effect's run, because an
    /// equal value leaves the content in place.
    content: Owner,
}

impl Place {
    fn new() -> Rc<Self> {
        let content = Owner::new();
        let ended = content.clone();
        on_cleanup(move || ended.cleanup());
        Rc::new(Self {
            start: create::marker(),
            end: create::marker(),
            content,
        })
    }

    #[inline(never)]
    fn fill(&self, view: &mut dyn FnMut() -> View) {
        self.content.cleanup();
        let rendered = self.content.with(|| untrack(view));
        self.clear();
        if let Some(parent) = self.end.parent_node() {
            let _ = parent.insert_before(&rendered.0, Some(&self.end));
        }
    }

    fn clear(&self) {
        while let Some(node) = self.start.next_sibling().filter(|it| *it != self.end) {
            if let Some(parent) = node.parent_node() {
                let _ = parent.remove_child(&node);
            }
        }
    }
}
