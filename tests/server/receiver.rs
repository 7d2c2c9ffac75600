use std::{
    io::{Read, Write},
    net::{SocketAddr, TcpListener, TcpStream},
    sync::{Arc, Mutex},
    thread,
};

/// A target for test messages. It answers `/status/NNN` with that status, and closes the connection for any other path.
pub struct Receiver {
    address: SocketAddr,
    last: Arc<Mutex<String>>,
}

impl Receiver {
    pub fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
        let address = listener.local_addr().expect("it is bound");
        let last = Arc::new(Mutex::new(String::new()));
        let seen = last.clone();
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                *seen.lock().unwrap() = answer(stream);
            }
        });
        Self { address, last }
    }

    pub fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    pub fn last_request(&self) -> String {
        self.last.lock().unwrap().clone()
    }
}

fn answer(mut stream: TcpStream) -> String {
    let mut request = String::new();
    let mut buffer = [0; 4096];
    // The sample message ends with its only closing brace.
    while !request.ends_with('}') {
        let count = stream.read(&mut buffer).unwrap_or(0);
        if count == 0 {
            break;
        }
        request += &String::from_utf8_lossy(&buffer[..count]);
    }
    let status = request
        .split_whitespace()
        .nth(1)
        .and_then(|path| path.strip_prefix("/status/"));
    if let Some(status) = status {
        let head = format!(
            "HTTP/1.1 {status} Said\r\ncontent-length: 0\r\nlocation: /\r\nconnection: close\r\n\r\n"
        );
        let _ = stream.write_all(head.as_bytes());
    }
    request
}
