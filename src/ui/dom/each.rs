use super::View;
use crate::ui::reactive::effect;
use leptos::prelude::{Owner, untrack};
use std::cell::RefCell;
use web_sys::Element;

/// One item on the screen: its key, its nodes' common element, and what it registered.
struct Shown {
    key: u32,
    element: Element,
    owner: Owner,
}

/// Keeps one element an item in `parent`, in the order of their coming or the other way round: an item that stays is not touched,
/// whatever becomes of the others. Each item's view must be one element.
pub(super) fn each<T: 'static>(
    parent: Element,
    items: impl Fn() -> Vec<T> + 'static,
    key: fn(&T) -> u32,
    view: impl Fn(T) -> View + 'static,
    is_newest_first: bool,
) {
    let shown = RefCell::new(Vec::<Shown>::new());
    // The owner of the component, not of one run of the effect, so that items outlive the run that made them.
    let owner = Owner::current().unwrap_or_default();
    effect(move || {
        let items = items();
        let mut shown = shown.borrow_mut();
        shown.retain(|old| {
            let stays = items.iter().any(|item| key(item) == old.key);
            if !stays {
                old.owner.cleanup();
                old.element.remove();
            }
            stays
        });
        for item in items {
            let key = key(&item);
            if shown.iter().any(|old| old.key == key) {
                continue;
            }
            let owner = owner.with(Owner::new);
            let made = owner.with(|| untrack(|| view(item)));
            let before = parent.first_child().filter(|_| is_newest_first);
            let _ = parent.insert_before(&made.0, before.as_ref());
            let element = if is_newest_first {
                parent.first_element_child()
            } else {
                parent.last_element_child()
            };
            if let Some(element) = element {
                shown.push(Shown {
                    key,
                    element,
                    owner,
                });
            }
        }
    });
}
