//! Every route reads back what it wrote.

use webhook_settings::ui::route::Route;

#[test]
fn routes_round_trip_under_any_base() {
    let routes = [
        Route::Home,
        Route::Settings,
        Route::Webhooks { page: 1 },
        Route::Webhooks { page: 7 },
        Route::NewWebhook,
        Route::Demo,
        Route::Preferences,
        Route::Webhook {
            id: "4d4673ef-77ba-4574-a1af-8cfd4c4cbee5".into(),
        },
    ];
    for base in ["", "/admin", "/a/b"] {
        for route in &routes {
            let href = route.href(base);
            let (path, query) = href.split_once('?').unwrap_or((&href, ""));
            assert_eq!(Route::parse(base, path, query), *route, "{href}");
        }
    }
}

#[test]
fn addresses_are_read_leniently() {
    let list = |query| Route::parse("", "/settings/webhooks/", query);
    assert_eq!(list("page=0"), Route::WEBHOOKS);
    assert_eq!(list("page=many"), Route::WEBHOOKS);
    assert_eq!(list("x=1&page=3"), Route::Webhooks { page: 3 });
    assert_eq!(Route::parse("/admin", "/admin", ""), Route::Home);
    assert_eq!(
        Route::parse("/admin", "/administrator", ""),
        Route::NotFound
    );
    assert_eq!(
        Route::parse("", "/settings/webhooks/a/b", ""),
        Route::NotFound
    );
}
