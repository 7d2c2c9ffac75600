//! The progress of several creates.

use webhook_settings::ui::model::batch::{Batch, ItemState};

type Creates = Batch<&'static str>;

fn states(batch: &Creates) -> String {
    let letter = |item: &ItemState<_>| match item {
        ItemState::NotStarted => 'n',
        ItemState::Waiting => 'w',
        ItemState::Creating => 'c',
        ItemState::Checking => 'k',
        ItemState::Created => 'x',
        ItemState::Failed(_) => 'f',
        ItemState::Unclear(_) => 'u',
    };
    batch.items().iter().map(letter).collect()
}

#[test]
fn creates_run_one_after_another() {
    let mut batch = Creates::new(2);
    assert!(batch.is_running());
    assert_eq!(batch.take_next(), Some(0));
    assert_eq!(batch.take_next(), None);
    batch.set(0, ItemState::Checking);
    assert_eq!((batch.take_next(), states(&batch).as_str()), (None, "kw"));
    batch.set(0, ItemState::Created);
    assert_eq!((batch.created(), batch.is_complete()), (1, false));
    assert_eq!(batch.take_next(), Some(1));
    batch.set(1, ItemState::Created);
    assert_eq!(batch.take_next(), None);
    assert!(batch.is_complete() && !batch.is_running());
}

#[test]
fn what_failed_runs_again_and_what_is_created_does_not() {
    let mut batch = Creates::new(3);
    for state in [
        ItemState::Created,
        ItemState::Failed("refused"),
        ItemState::Created,
    ] {
        let index = batch.take_next().unwrap();
        batch.set(index, state);
    }
    assert_eq!((batch.left(), batch.created()), (1, 2));
    batch.run_one(0);
    assert!(!batch.is_running());
    batch.run_one(1);
    assert_eq!(states(&batch), "xwx");
    assert_eq!(batch.take_next(), Some(1));
}

#[test]
fn a_stopped_run_keeps_what_is_in_progress_and_can_be_continued() {
    let mut batch = Creates::new(3);
    batch.take_next();
    batch.stop();
    assert_eq!((states(&batch).as_str(), batch.is_running()), ("cnn", true));
    batch.run_rest();
    assert_eq!(states(&batch), "cnn");
    batch.set(0, ItemState::Failed("cancelled"));
    assert_eq!((batch.take_next(), batch.left()), (None, 3));
    batch.run_rest();
    assert_eq!(states(&batch), "www");
}

#[test]
fn what_may_exist_runs_again_only_by_itself() {
    let mut batch = Creates::new(2);
    for state in [
        ItemState::Unclear("two candidates"),
        ItemState::Failed("refused"),
    ] {
        let index = batch.take_next().unwrap();
        batch.set(index, state);
    }
    batch.run_rest();
    assert_eq!(states(&batch), "uw");
    batch.take_next();
    batch.set(1, ItemState::Created);
    assert_eq!(
        (batch.left(), batch.is_running(), batch.is_complete()),
        (0, false, false)
    );
    batch.run_one(0);
    assert_eq!(batch.take_next(), Some(0));
}
