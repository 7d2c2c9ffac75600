use leptos::task::spawn_local;
use std::{
    cell::Cell,
    future::Future,
    pin::Pin,
    rc::Rc,
    task::{Context, Poll},
};

/// Cancels the tasks of an instance when the instance is destroyed, so that none accesses its values afterwards.
#[derive(Clone, Default)]
pub struct TaskScope(Rc<Cell<bool>>);

impl TaskScope {
    pub fn is_cancelled(&self) -> bool {
        self.0.get()
    }

    pub fn cancel(&self) {
        self.0.set(true);
    }

    /// Runs a task until it completes or the scope is cancelled.
    pub fn spawn(&self, work: impl Future<Output = ()> + 'static) {
        self.spawn_boxed(Box::pin(work));
    }

    /// Boxed, so that it is compiled once.
    #[inline(never)]
    fn spawn_boxed(&self, work: Pin<Box<dyn Future<Output = ()>>>) {
        let scope = self.clone();
        spawn_local(ScopedTask { scope, work });
    }
}

struct ScopedTask {
    scope: TaskScope,
    work: Pin<Box<dyn Future<Output = ()>>>,
}

impl Future for ScopedTask {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        if self.scope.is_cancelled() {
            Poll::Ready(())
        } else {
            self.work.as_mut().poll(context)
        }
    }
}
