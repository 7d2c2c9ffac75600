use super::View;
use crate::ui::reactive::effect;
use leptos::prelude::{Owner, untrack};
use std::cell::RefCell;
use web_sys::Element;

/// A rendered item. `owner` disposes of what its view registered.
struct Shown {
    key: u32,
    element: Element,
    owner: Owner,
}

/// Renders one element per item into `parent`, in the order in which they appear. Items whose key stays are not
/// touched. The view of an item must be a single element.
pub(super) fn each<T: 'static>(
    parent: Element,
    items: impl Fn() -> Vec<T> + 'static,
    key: fn(&T) -> u32,
    view: impl Fn(T) -> View + 'static,
) {
    let shown = RefCell::new(Vec::<Shown>::new());
    // A child of the component's owner, because the owner of an effect's run is disposed at the next run.
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
            let rendered = owner.with(|| untrack(|| view(item)));
            let _ = parent.append_child(&rendered.0);
            if let Some(element) = parent.last_element_child() {
                shown.push(Shown {
                    key,
                    element,
                    owner,
                });
            }
        }
    });
}
