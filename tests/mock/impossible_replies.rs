//! Injected replies that no server could send.

use crate::contract::{Call, Transport};
use crate::core::{Core, core};
use webhook_settings::client::Reply;
use webhook_settings::mock::{FaultKind, InjectedFault};

fn reply(status: u16, headers: &[(&str, &str)], body: &str) -> Reply {
    let headers = headers.iter();
    Reply {
        status,
        headers: headers
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect(),
        body: body.to_owned(),
    }
}

fn inject(host: &mut Core, kind: FaultKind) -> Result<(), &'static str> {
    host.mock.inject(InjectedFault {
        operation: None,
        nth: Some(1),
        kind,
    })
}

#[test]
fn they_are_rejected_with_the_reason() {
    let mut host = core();
    for (impossible, reason) in [
        (reply(199, &[], ""), "from 200 to 599"),
        (reply(600, &[], ""), "from 200 to 599"),
        (reply(204, &[], "x"), "has no body"),
        (reply(205, &[], "x"), "has no body"),
        (reply(304, &[], "{}"), "has no body"),
        (reply(200, &[("x y", "")], ""), "the name"),
        (reply(200, &[("", "")], ""), "the name"),
        (reply(200, &[("x", "a\r\nb: c")], ""), "the value"),
        (reply(200, &[("x", "\u{100}")], ""), "the value"),
        (reply(200, &[("x", "\u{7f}")], ""), "the value"),
        (reply(200, &[("Upgrade", "a")], "x"), "the connection"),
    ] {
        let problem = inject(&mut host, FaultKind::Reply(impossible)).unwrap_err();
        assert!(problem.contains(reason), "{problem}");
    }
    assert_eq!(host.status(), Some(200));
}

#[test]
fn unusual_ones_are_accepted() {
    for possible in [
        reply(204, &[("x-a", "caf\u{e9}\t"), ("x-b", "")], ""),
        reply(304, &[], ""),
        reply(599, &[("~!", "\u{80}")], "x"),
    ] {
        let mut host = core();
        assert_eq!(
            inject(&mut host, FaultKind::Reply(possible.clone())),
            Ok(())
        );
        let answer = host.exchange(&Call::get("")).unwrap();
        let got = (answer.status, answer.headers, answer.text);
        assert_eq!(got, (possible.status, possible.headers, possible.body));
    }
}
