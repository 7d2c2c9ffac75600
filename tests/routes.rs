//! Routes and their addresses.

use webhook_settings::ui::model::config::Chrome;
use webhook_settings::ui::model::list::ListView;
use webhook_settings::ui::model::route::Route;

#[test]
fn routes_round_trip_with_any_base() {
    let routes = [
        Route::Home,
        Route::Settings,
        Route::WEBHOOKS,
        Route::Webhooks(ListView::parse("q=a+b&state=active&page=7")),
        Route::NewWebhook,
        Route::Demo,
        Route::Preferences,
        Route::Webhook {
            id: "4d4673ef-77ba-4574-a1af-8cfd4c4cbee5".into(),
        },
    ];
    for base in ["", "/admin", "/a/b"] {
        for route in &routes {
            let href = route.href(base, Chrome::Full);
            let (path, query) = href.split_once('?').unwrap_or((&href, ""));
            assert_eq!(
                Route::parse(base, Chrome::Full, path, query),
                *route,
                "{href}"
            );
        }
    }
}

#[test]
fn addresses_are_parsed_leniently() {
    let list = |query| Route::parse("", Chrome::Full, "/settings/webhooks/", query);
    let third = Route::Webhooks(ListView::ALL.at_page(3));
    assert_eq!(list("x=1&page=3"), third);
    assert_eq!(
        Route::parse("/admin", Chrome::Full, "/admin", ""),
        Route::Home
    );
    assert_eq!(
        Route::parse("/admin", Chrome::Full, "/administrator", ""),
        Route::NotFound
    );
    assert_eq!(
        Route::parse("", Chrome::Full, "/settings/webhooks/a/b", ""),
        Route::NotFound
    );
}

#[test]
fn addresses_are_shorter_without_the_shell() {
    let routes = [
        (Route::WEBHOOKS, "", "/"),
        (
            Route::Webhooks(ListView::ALL.at_page(2)),
            "?page=2",
            "/?page=2",
        ),
        (Route::NewWebhook, "/new", "/new"),
        (Route::Webhook { id: "x".into() }, "/x", "/x"),
    ];
    for (route, beneath, alone) in routes {
        let base = "/admin/webhooks";
        assert_eq!(route.href(base, Chrome::None), format!("{base}{beneath}"));
        assert_eq!(route.href("", Chrome::None), alone);
        assert_eq!(route.href("#", Chrome::None), format!("#{alone}"));
        let (path, query) = alone.split_once('?').unwrap_or((alone, ""));
        assert_eq!(Route::parse("", Chrome::None, path, query), route);
        let full = format!("{base}{path}");
        assert_eq!(Route::parse(base, Chrome::None, &full, query), route);
    }
    assert_eq!(
        Route::parse("", Chrome::None, "/settings/webhooks", ""),
        Route::NotFound
    );
    // Without the shell there is no such page, so its address is the list's.
    assert_eq!(Route::Preferences.href("/a", Chrome::None), "/a");
}
