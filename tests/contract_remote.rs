//! The contract on a host of the mock that runs elsewhere: in a browser's page or worker, or in Node.
//! `tests/e2e/specs/mock-in-worker/contract.spec.ts` puts an HTTP server before each of them and runs this on it.

mod contract;
#[allow(
    dead_code,
    unused_imports,
    reason = "only what reaches a server is used here"
)]
mod server;

use contract::{Call, Transport};
use server::Server;

/// The host, as new. One after the other: there is but one of it.
fn remote() -> Server {
    let origin = std::env::var("WEBHOOKS_CONTRACT_ORIGIN").expect("it names the host's origin");
    let mut host = Server::at(&origin);
    let reset = Call {
        method: "POST",
        target: "/reset".into(),
        content_type: None,
        body: Vec::new(),
    };
    let answer = host.exchange(&reset).expect("it answers");
    assert_eq!(answer.status, 200);
    host
}

contract_suite!(remote);
