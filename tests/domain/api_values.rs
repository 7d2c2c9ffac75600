//! Values of the API that have names of their own here.

use webhook_settings::domain::{ResponseType, Status};

#[test]
fn a_status_is_switched_to_the_other_one() {
    assert_eq!(Status::Active.opposite(), Status::Inactive);
    assert_eq!(Status::Inactive.opposite(), Status::Active);
}

#[test]
fn response_types_have_the_names_of_the_api() {
    let names = [
        ("SUCCESS", ResponseType::Success),
        ("REDIRECTION", ResponseType::Redirection),
        ("CLIENT_REQUEST_ERROR", ResponseType::ClientRequestError),
        ("SERVER_ERROR", ResponseType::ServerError),
        ("NO_RESPONSE", ResponseType::NoResponse),
        (
            "OAUTH_CLIENT_REQUEST_ERROR",
            ResponseType::OauthClientRequestError,
        ),
        ("OAUTH_SERVER_ERROR", ResponseType::OauthServerError),
        ("OAUTH_NO_RESPONSE", ResponseType::OauthNoResponse),
        ("NEW_TYPE", ResponseType::Other("NEW_TYPE".into())),
    ];
    for (name, response_type) in names {
        assert_eq!(ResponseType::parse(name), response_type);
        assert_eq!(response_type.as_str(), name);
    }
}

#[test]
fn a_response_is_classified_by_its_status() {
    let classes = [
        (200, ResponseType::Success),
        (299, ResponseType::Success),
        (300, ResponseType::Redirection),
        (399, ResponseType::Redirection),
        (400, ResponseType::ClientRequestError),
        (499, ResponseType::ClientRequestError),
        (500, ResponseType::ServerError),
    ];
    for (status, class) in classes {
        assert_eq!(ResponseType::from_status(status), class, "{status}");
    }
}
