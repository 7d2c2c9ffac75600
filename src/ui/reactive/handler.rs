use super::Stored;
use std::rc::Rc;

/// A `Copy` handle to a function owned by the current reactive owner.
///
/// After the owner is disposed, a call does nothing and returns the default.
pub struct Handler<In: 'static = (), Out: 'static = ()>(Stored<Rc<dyn Fn(In) -> Out>>);

impl<In, Out> Clone for Handler<In, Out> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<In, Out> Copy for Handler<In, Out> {}

impl<In, Out: Default> Handler<In, Out> {
    /// A function of one argument.
    pub fn of(function: impl Fn(In) -> Out + 'static) -> Self {
        Self::boxed(Rc::new(function))
    }

    /// Not generic over the function, so that it is compiled once for each signature.
    #[inline(never)]
    fn boxed(function: Rc<dyn Fn(In) -> Out>) -> Self {
        Self(Stored::new(function))
    }

    #[inline(never)]
    pub fn call(self, input: In) -> Out {
        self.0
            .try_get_value()
            .map_or_else(Out::default, |function| function(input))
    }
}

impl<Out: Default> Handler<(), Out> {
    /// A function without arguments.
    pub fn new(function: impl Fn() -> Out + 'static) -> Self {
        Self::of(move |()| function())
    }

    pub fn run(self) -> Out {
        self.call(())
    }
}
