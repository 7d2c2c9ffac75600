use crate::client::PendingCreate;
use crate::ui::reactive::Stored;

/// The creates whose outcome is unknown, at most one of each event and form.
#[derive(Clone, Copy)]
pub struct PendingCreates(Stored<Vec<Option<PendingCreate>>>);

impl PendingCreates {
    pub fn new(creates: Vec<PendingCreate>) -> Self {
        Self(Stored::new(creates.into_iter().map(Some).collect()))
    }

    pub fn all(self) -> Vec<PendingCreate> {
        self.0
            .with_value(|slots| slots.iter().flatten().cloned().collect())
    }

    /// The place of a create for an event, and the pending create that has to be looked up before it: that of the same
    /// event, or else one of an event that is no longer among the `chosen` ones, since it may be the same request with
    /// another event.
    pub fn slot(self, event: &str, chosen: &[String]) -> (usize, Option<PendingCreate>) {
        let mut found = None;
        self.0.update_value(|slots| {
            let of = |wanted: &dyn Fn(&str) -> bool| {
                let is_wanted = |slot: &Option<PendingCreate>| {
                    slot.as_ref().is_some_and(|it| wanted(&it.event))
                };
                slots.iter().position(is_wanted)
            };
            let same = of(&|known| known == event);
            let index = same.or_else(|| of(&|known| !chosen.iter().any(|it| it == known)));
            let index = index.unwrap_or_else(|| {
                slots.push(None);
                slots.len() - 1
            });
            found = Some((index, slots[index].clone()));
        });
        found.unwrap_or_default()
    }

    /// Stores a create in its place, or removes it; returns whether the form still exists.
    pub fn set(self, slot: usize, create: Option<PendingCreate>) -> bool {
        let set = self.0.try_update_value(|slots| {
            if let Some(place) = slots.get_mut(slot) {
                *place = create;
            }
        });
        set.is_some()
    }

    /// Takes those of another draft.
    pub fn replace(self, creates: Vec<PendingCreate>) {
        self.0.set_value(creates.into_iter().map(Some).collect());
    }
}
