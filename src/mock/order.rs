use super::{
    Operation,
    scenario::{Fault, read_fault},
};
use crate::client::Reply;

/// What is to befall calls to come, besides what their scenario says: the way in which tests provoke one failure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Order {
    /// `None` for every operation.
    pub operation: Option<Operation>,
    /// The nth such call from now, from 1; `None` for every one until the next reset.
    pub nth: Option<u32>,
    pub how: How,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum How {
    /// A fault, by its scenario term.
    Fault(String),
    /// This answer in the place of the backend's; its work is not done.
    Reply(Reply),
}

/// What an order makes of one call.
#[derive(Debug)]
pub(super) enum Effect {
    Fault(Fault),
    Reply(Reply),
}

/// Counts a call against all orders; gives what befalls it, and drops the orders that are done.
pub(super) fn count(orders: &mut Vec<Order>, operation: Operation) -> Vec<Effect> {
    let mut effects = Vec::new();
    orders.retain_mut(|order| {
        if order.operation.is_some_and(|wanted| wanted != operation) {
            return true;
        }
        let is_due = order.nth.is_none_or(|nth| nth == 1);
        if is_due {
            effects.extend(order.effect());
        }
        order.nth = order.nth.map(|nth| nth.saturating_sub(1));
        order.nth != Some(0)
    });
    effects
}

impl Order {
    /// `None` if the term names no fault.
    pub(super) fn effect(&self) -> Option<Effect> {
        Some(match &self.how {
            How::Fault(term) => Effect::Fault(read_fault(term)?),
            How::Reply(reply) => Effect::Reply(reply.clone()),
        })
    }
}
