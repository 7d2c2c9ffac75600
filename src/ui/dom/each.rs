use super::{El, View, create};
use crate::ui::reactive::effect;
use leptos::prelude::{Owner, untrack};
use std::mem;
use web_sys::Node;

/// A rendered item. `owner` disposes of what its view registered.
struct Shown<K> {
    key: K,
    node: Node,
    owner: Owner,
}

/// Renders one element per item, in the order of the items. An item whose key stays keeps its element, which is moved
/// only if the order requires it. Of items with the same key, only the first is rendered.
pub(super) fn each<T: 'static, K: PartialEq + 'static>(
    items: impl Fn() -> Vec<T> + 'static,
    key: fn(&T) -> K,
    view: impl Fn(T) -> El + 'static,
) -> View {
    let all = View::empty();
    // Marks the end of the list, because other nodes can follow it.
    let end = create::marker();
    let _ = all.0.append_child(&end);
    // A child of the component's owner, because the owner of an effect's run is disposed at the next run.
    let owner = Owner::new();
    let mut shown = Vec::<Shown<K>>::new();
    effect(move || {
        let items = items();
        let mut old = mem::take(&mut shown);
        old.retain(|old| {
            let stays = items.iter().any(|item| key(item) == old.key);
            if !stays {
                remove(&old.node, &old.owner);
            }
            stays
        });
        let mut next = old.first().map_or(&end, |first| &first.node).clone();
        for item in items {
            let key = key(&item);
            if shown.iter().any(|shown| shown.key == key) {
                continue;
            }
            let one = if let Some(index) = old.iter().position(|old| old.key == key) {
                old.remove(index)
            } else {
                let owner = owner.with(Owner::new);
                let made = owner.with(|| untrack(|| view(item)));
                let node = View::from(made).0;
                Shown { key, node, owner }
            };
            next = place(&one.node, next);
            shown.push(one);
        }
    });
    all
}

// Not generic, so that these are compiled once.

#[inline(never)]
fn remove(node: &Node, owner: &Owner) {
    owner.cleanup();
    if let Some(parent) = node.parent_node() {
        let _ = parent.remove_child(node);
    }
}

/// Places `node` before `next`, and returns the node that the following item comes before.
///
/// `next` itself is skipped if `node` follows it: then `next` is the item that moves, and is placed later. So moving
/// one item in either direction leaves the elements of all others in the document, with their focus and scroll
/// position.
#[inline(never)]
fn place(node: &Node, next: Node) -> Node {
    let is_next = *node == next;
    if is_next || next.next_sibling().as_ref() == Some(node) {
        return node.next_sibling().unwrap_or(next);
    }
    if let Some(parent) = next.parent_node() {
        let _ = parent.insert_before(node, Some(&next));
    }
    next
}
