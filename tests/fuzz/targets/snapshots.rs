//! Snapshots of the mock, which are also the data files of its server and what a worker stores.

#![no_main]

use libfuzzer_sys::fuzz_target;
use webhook_settings::mock::Mock;

fuzz_target!(|snapshot: &str| {
    let mut mock = Mock::default();
    let empty = mock.snapshot();
    if !mock.restore(snapshot) {
        assert_eq!(
            mock.snapshot(),
            empty,
            "a snapshot that is refused changes nothing"
        );
        return;
    }
    let restored = mock.snapshot();
    let mut again = Mock::default();
    assert!(again.restore(&restored));
    assert_eq!(again.snapshot(), restored);
});
