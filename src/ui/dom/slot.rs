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
    let shown = Rc::new(RefCell::new(None));
    let rendered = shown.clone();
    let is_changed = move || {
        let value = Some(value());
        let is_changed = *shown.borrow() != value;
        if is_changed {
            shown.replace(value);
        }
        is_changed
    };
    let view = move || rendered.borrow().as_ref().map_or_else(View::empty, &view);
    slot_boxed(Box::new(is_changed), Box::new(view))
}

/// Boxed, so that it is compiled once.
#[inline(never)]
fn slot_boxed(is_changed: Box<dyn Fn() -> bool>, view: Box<dyn Fn() -> View>) -> View {
    let place = Place::new();
    let all = View::empty();
    for marker in [&place.start, &place.end] {
        let _ = all.0.append_child(marker);
    }
    effect(move || {
        if is_changed() {
            place.fill(&*view);
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

    fn fill(&self, view: &dyn Fn() -> View) {
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
