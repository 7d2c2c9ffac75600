use leptos::{
    prelude::{RenderEffect, on_cleanup},
    task::{spawn_local, tick},
};
use send_wrapper::SendWrapper;

/// Runs `update` now, and again whenever a signal that it read changes, for as long as the current owner lives.
///
/// The first run is part of this call, later ones are microtasks. So `update` may set what it reads and may dispose of
/// its owner, and it must reach a value that it does not set again.
///
/// # Panics
///
/// If Leptos' executor was not initialised, which `mount_to` does.
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
/// advance it. `then` runs even if the owner is disposed by then.
pub fn after_render(then: impl FnOnce() + 'static) {
    spawn_local(async move {
        tick().await;
        then();
    });
}
