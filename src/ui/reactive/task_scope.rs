use leptos::task::spawn_local;
use std::{
    cell::Cell,
    future::Future,
    pin::Pin,
    rc::Rc,
    task::{Context, Poll},
};

/// Whether an instance still lives. What it has begun and not ended ends with it: nothing may touch its values any more.
#[derive(Clone, Default)]
pub struct TaskScope(Rc<Cell<bool>>);

impl TaskScope {
    pub fn is_cancelled(&self) -> bool {
        self.0.get()
    }

    pub fn cancel(&self) {
        self.0.set(true);
    }

    /// Does something that takes its time, for as long as the instance lives.
    pub fn spawn(&self, work: impl Future<Output = ()> + 'static) {
        self.spawn_boxed(Box::pin(work));
    }

    /// One copy for all that is done.
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
