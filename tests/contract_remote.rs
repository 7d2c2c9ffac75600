//! The contract suite on a host of the mock that runs elsewhere: in a page or worker of a browser, in Node, or behind
//! the package's command. `tests/e2e/specs/mock-in-worker/contract.spec.ts` runs this suite on each, over HTTP.

mod contract;
#[allow(
    dead_code,
    unused_imports,
    reason = "only the parts that connect to a server are used here"
)]
mod server;

use contract::{Call, Transport};
use server::Server;

/// Resets the host. There is only one, so the tests must not run in parallel.
fn remote() -> Server {
    let origin =
        std::env::var("WEBHOOKS_CONTRACT_ORIGIN").expect("the variable has the host's origin");
    let mut host = Server::at(&origin);
    let reset = Call {
        method: "POST",
        target: "/__mock/reset".into(),
        content_type: None,
        body: Vec::new(),
    };
    let answer = host.exchange(&reset).expect("the host answers");
    assert_eq!(answer.status, 204);
    host
}

contract_suite!(remote);
