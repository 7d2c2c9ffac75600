use std::{
    io::{Read, Write},
    net::TcpStream,
    time::Duration,
};

/// Sends bytes on a connection of its own, and returns everything that is answered until the server closes it.
pub fn send(address: &str, request: &str) -> String {
    let mut stream = TcpStream::connect(address).expect("the server listens");
    // Longer than any time limit in these tests: without an end, the test fails.
    let limit = Duration::from_secs(20);
    stream.set_read_timeout(Some(limit)).unwrap();
    stream.write_all(request.as_bytes()).unwrap();
    let mut answer = Vec::new();
    stream
        .read_to_end(&mut answer)
        .expect("the server closes the connection");
    String::from_utf8_lossy(&answer).into_owned()
}

/// Returns the status of a raw answer.
pub fn status(answer: &str) -> Option<u16> {
    answer.split(' ').nth(1)?.parse().ok()
}
