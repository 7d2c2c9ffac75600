use super::{
    Operation, possible_reply,
    scenario::{Fault, parse_fault},
};
use crate::client::Reply;

/// A fault that a test injects into future calls, in addition to those of the scenario.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InjectedFault {
    /// The affected operation; `None` for every operation.
    pub operation: Option<Operation>,
    /// Which such call from now is affected, counted from 1; `None` for every call until the next reset.
    pub nth: Option<u32>,
    /// What happens to the call.
    pub kind: FaultKind,
}

/// What an [`InjectedFault`] does to a call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FaultKind {
    /// A fault, by its scenario term without a target.
    Scenario(String),
    /// This reply replaces the backend's, and the operation is not run.
    Reply(Reply),
}

/// The effect of an injected fault, or of the scenario, on one call.
#[derive(Debug)]
pub(super) enum FaultEffect {
    Fault(Fault),
    Reply(Reply),
}

/// Counts a call of `operation` against all injected faults. Returns the effects on this call, and removes the faults
/// that are used up.
pub(super) fn apply(faults: &mut Vec<InjectedFault>, operation: Operation) -> Vec<FaultEffect> {
    let mut effects = Vec::new();
    faults.retain_mut(|fault| {
        if fault.operation.is_some_and(|wanted| wanted != operation) {
            return true;
        }
        let is_due = fault.nth.is_none_or(|nth| nth == 1);
        if is_due {
            effects.extend(fault.effect());
        }
        fault.nth = fault.nth.map(|nth| nth.saturating_sub(1));
        fault.nth != Some(0)
    });
    effects
}

impl InjectedFault {
    /// Checks whether the fault exists, and whether a server could send its reply.
    ///
    /// # Errors
    ///
    /// Returns what is wrong, as the end of a sentence.
    pub(super) fn check(&self) -> Result<(), &'static str> {
        if self.nth == Some(0) {
            return Err("calls are counted from 1, or \"every\"");
        }
        match &self.kind {
            FaultKind::Scenario(term) => match parse_fault(term) {
                Some(_) => Ok(()),
                None => Err("there is no such fault"),
            },
            FaultKind::Reply(reply) => possible_reply::check(reply),
        }
    }

    /// Returns `None` if the term is not a fault.
    pub(super) fn effect(&self) -> Option<FaultEffect> {
        Some(match &self.kind {
            FaultKind::Scenario(term) => FaultEffect::Fault(parse_fault(term)?),
            FaultKind::Reply(reply) => FaultEffect::Reply(reply.clone()),
        })
    }
}
