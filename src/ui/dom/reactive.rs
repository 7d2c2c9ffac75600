use leptos::prelude::{RenderEffect, on_cleanup};
use send_wrapper::SendWrapper;

/// Runs `update` now, and again whenever a signal that it read has changed, for as long as the component lives.
pub fn react(update: impl FnMut() + 'static) {
    react_boxed(Box::new(update));
}

#[inline(never)]
fn react_boxed(mut update: Box<dyn FnMut()>) {
    let effect = RenderEffect::new(move |_: Option<()>| update());
    let effect = SendWrapper::new(effect);
    on_cleanup(move || drop(effect));
}
