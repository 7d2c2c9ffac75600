//! Runs the mock server as a process, with a receiver for its test messages.

pub mod raw;
mod receiver;

use crate::contract::{Answer, Call, Transport};
use reqwest::{Client, Method, Response};
use std::{
    io::{BufRead, BufReader},
    process::{Child, Command, ExitStatus, Stdio},
};
use tokio::runtime::Runtime;

pub use receiver::Receiver;

/// The server under test: `./dev contract` names the release build, in which a panic ends the process.
fn binary() -> String {
    let debug_build = env!("CARGO_BIN_EXE_webhook-settings-mock-server");
    std::env::var("WEBHOOKS_SERVER").unwrap_or_else(|_| debug_build.to_owned())
}

pub struct Server {
    /// `None` if the server was started elsewhere.
    process: Option<Child>,
    origin: String,
    runtime: Runtime,
    client: Client,
    /// The bearer token to send.
    pub token: Option<&'static str>,
    /// The scenario of the following requests.
    pub scenario: Option<&'static str>,
}

impl Server {
    /// Starts a server on a free port.
    pub fn start(arguments: &[&str]) -> Self {
        let mut process = Command::new(binary())
            .args(["--port", "0"])
            .args(arguments)
            .stdout(Stdio::piped())
            .spawn()
            .expect("the server starts");
        let mut line = String::new();
        let output = process.stdout.take().expect("its output is piped");
        BufReader::new(output)
            .read_line(&mut line)
            .expect("the server prints its address");
        let origin = line
            .trim()
            .strip_prefix("Listening on ")
            .expect("the server prints its address");
        let mut server = Self::at(origin);
        server.process = Some(process);
        server
    }

    /// Connects to a server that is already running.
    pub fn at(origin: &str) -> Self {
        Self {
            process: None,
            origin: origin.to_owned(),
            runtime: Runtime::new().expect("a runtime starts"),
            client: Client::new(),
            token: None,
            scenario: None,
        }
    }

    /// Starts a server that fails at once. Returns its exit code and its error output.
    pub fn start_error(arguments: &[&str]) -> (Option<i32>, String) {
        let mut process = Command::new(binary())
            .args(["--port", "0"])
            .args(arguments)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the server starts");
        let mut line = String::new();
        let output = process.stdout.take().expect("its output is piped");
        let read = BufReader::new(output).read_line(&mut line);
        if read.is_err() || !line.is_empty() {
            // A server that runs would not end by itself.
            let _ = process.kill();
        }
        let ended = process.wait_with_output().expect("the process ends");
        assert_eq!(line, "", "the server runs with {arguments:?}");
        let message = String::from_utf8(ended.stderr).expect("messages are UTF-8");
        (ended.status.code(), message)
    }

    /// The server's address and port.
    pub fn address(&self) -> &str {
        self.origin.trim_start_matches("http://")
    }

    /// Sends the preflight request that a browser sends before a request of a page of `origin`.
    pub fn preflight(&self, path: &str, origin: &str) -> Response {
        let request = self
            .client
            .request(Method::OPTIONS, format!("{}{path}", self.origin))
            .header("origin", origin)
            .header("access-control-request-method", "PATCH")
            .header(
                "access-control-request-headers",
                "authorization,content-type",
            );
        self.runtime
            .block_on(request.send())
            .expect("the server answers")
    }

    /// The memory of the process in kilobytes.
    #[cfg(target_os = "linux")]
    pub fn memory(&self) -> u64 {
        let process = self.process.as_ref().expect("the process was started here");
        let status = std::fs::read_to_string(format!("/proc/{}/status", process.id())).unwrap();
        let line = status.lines().find(|line| line.starts_with("VmRSS:"));
        let kilobytes = line.and_then(|line| line.split_whitespace().nth(1));
        kilobytes
            .and_then(|it| it.parse().ok())
            .expect("Linux says so")
    }

    /// Sends SIGTERM and waits for the end of the process.
    pub fn terminate(&mut self) -> ExitStatus {
        let process = self.process.as_mut().expect("the process was started here");
        let sent = Command::new("kill").arg(process.id().to_string()).status();
        assert!(sent.expect("kill runs").success());
        process.wait().expect("the process ends")
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if let Some(process) = &mut self.process {
            let _ = process.kill();
            let _ = process.wait();
        }
    }
}

impl Transport for Server {
    fn exchange(&mut self, call: &Call) -> Option<Answer> {
        let method = call.method.parse().expect("the method is valid");
        let url = format!("{}{}", self.origin, call.target);
        let mut request = self.client.request(method, url).body(call.body.clone());
        if let Some(content_type) = call.content_type {
            request = request.header("content-type", content_type);
        }
        if let Some(token) = self.token {
            request = request.bearer_auth(token);
        }
        if let Some(scenario) = self.scenario {
            request = request.header("x-webhooks-mock", scenario);
        }
        self.runtime.block_on(async {
            let response = request.send().await.ok()?;
            let headers = response.headers().iter().map(|(name, value)| {
                let value = value.to_str().expect("headers are text");
                (name.as_str().to_owned(), value.to_owned())
            });
            Some(Answer {
                status: response.status().as_u16(),
                headers: headers.collect(),
                text: response.text().await.expect("the body is readable"),
            })
        })
    }
}
