//! What a page passes to the app: its configuration, its address and the stored preferences.

#![no_main]

use libfuzzer_sys::fuzz_target;
use webhook_settings::ui::model::config::{Chrome, Config};
use webhook_settings::ui::model::preferences::Preferences;
use webhook_settings::ui::model::route::Route;

fuzz_target!(|text: &str| {
    let parsed = Config::parse(text);
    assert!(parsed.is_ok() || parsed.is_err_and(|problems| !problems.is_empty()));
    let _ = Config::default().with(text);

    let preferences = Preferences::parse(text);
    assert_eq!(Preferences::parse(&preferences.to_text()), preferences);

    let (path, query) = text.split_once('?').unwrap_or((text, ""));
    for base in ["", "/admin"] {
        let mut route = Route::parse(base, Chrome::Full, path, query);
        let href = route.href(base, Chrome::Full);
        let (path, query) = href.split_once('?').unwrap_or((&href, ""));
        if let Route::Webhooks(view) = &mut route {
            // What an address says that makes no sense is reported once, and not written again.
            view.ignored.clear();
        }
        if route != Route::NotFound {
            assert_eq!(
                Route::parse(base, Chrome::Full, path, query),
                route,
                "{href}"
            );
        }
    }
});
