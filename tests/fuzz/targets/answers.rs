//! The bodies of the API's answers.

#![no_main]

use libfuzzer_sys::fuzz_target;
use webhook_settings::client::{ApiError, Reply, read_created, read_list, read_test_result};
use webhook_settings::wire::{read_page, read_problem};

/// The limits that `wire` promises.
const MAX_TEXT: usize = 100_000;

fuzz_target!(|body: &str| {
    if let Some(page) = read_page(body) {
        for webhook in page.webhooks {
            assert!(webhook.name.chars().count() <= MAX_TEXT);
            assert!(webhook.url.chars().count() <= MAX_TEXT);
        }
    }
    if let Some(problem) = read_problem(body) {
        assert!(problem.fields.len() <= 100);
    }
    for status in [200, 201, 400, 401, 404, 429, 500] {
        let reply = Reply {
            status,
            headers: vec![("ratelimit-reset".to_owned(), body.to_owned())],
            body: body.to_owned(),
        };
        let is_success = reply.is_success();
        assert!(is_success || read_list(&reply).is_err());
        assert!(is_success || read_created(&reply).is_err());
        assert!(is_success || read_test_result(&reply).is_err());
        // A write may have been carried out after a server error, and never after a refusal, whatever the body says.
        let is_ambiguous = ApiError::from_reply(&reply).is_ambiguous();
        assert!(is_success || is_ambiguous == (status >= 500));
    }
});
