use leptos::{
    prelude::{RenderEffect, on_cleanup},
    task::{spawn_local, tick},
};
use send_wrapper::SendWrapper;

/// Runs `update` now, and again whenever a signal that it read changes, for as long as the current owner lives.
pub fn effect(update: impl FnMut() + 'static) {
    effect_boxed(Box::new(update));
}

#[inline(never)]
fn effect_boxed(mut update: Box<dyn FnMut()>) {
    let effect = RenderEffect::new(move |_: Option<()>| update());
    let effect = SendWrapper::new(effect);
    on_cleanup(move || drop(effect));
}

/// Runs `then` after all effects of the signals set so far. Uses no timer, so that tests with a fake clock need not
/// advance it.
pub fn after_render(then: impl FnOnce() + 'static) {
    spawn_local(async move {
        tick().await;
        then();
    });
}
