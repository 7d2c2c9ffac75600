use leptos::{
    prelude::{RenderEffect, on_cleanup},
    task::spawn_local,
};
use send_wrapper::SendWrapper;
use std::{
    future::Future,
    pin::Pin,
    task::{Context, Poll},
};

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
    after_render_boxed(Box::new(then));
}

/// Boxed, so that it is compiled once.
#[inline(never)]
fn after_render_boxed(then: Box<dyn FnOnce()>) {
    spawn_local(async move {
        Turns(2).await;
        then();
    });
}

/// Waits for as many turns of the executor's queue. In the first one it runs the effects that are queued already. As
/// long as Leptos' `tick`, which links a channel.
struct Turns(u8);

impl Future for Turns {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        if self.0 == 0 {
            return Poll::Ready(());
        }
        self.0 -= 1;
        context.waker().wake_by_ref();
        Poll::Pending
    }
}
