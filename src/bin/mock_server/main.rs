//! The mock backend as an HTTP server on loopback: the same core as in the browser, but it delivers test messages.

mod args;
mod backend;
mod clock;
mod control;
mod data_file;
mod deliver;
mod hold_gate;
mod http;
mod origins;
mod reply;
mod resolve;
mod serve;
mod server;

use args::Args;
use clap::Parser;
use std::process::ExitCode;
use tokio::{net::TcpListener, signal};

#[tokio::main]
async fn main() -> ExitCode {
    match run(Args::parse()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

async fn run(args: Args) -> Result<(), String> {
    let address = (args.host, args.port);
    let listener = TcpListener::bind(address)
        .await
        .map_err(|error| format!("Can't listen on {}:{}: {error}.", args.host, args.port))?;
    let bound = listener
        .local_addr()
        .map_err(|error| format!("Can't tell which address is listened on: {error}."))?;
    let router = http::router(&args)?;
    println!("Listening on http://{bound}");
    serve::serve(listener, router, args.read_timeout(), shutdown_signal()).await;
    Ok(())
}

/// Waits for Ctrl+C or, on Unix, for SIGTERM.
async fn shutdown_signal() {
    let interrupted = async { signal::ctrl_c().await.ok() };
    #[cfg(unix)]
    let terminated = async {
        match signal::unix::signal(signal::unix::SignalKind::terminate()) {
            Ok(mut terminated) => terminated.recv().await,
            Err(_) => std::future::pending().await,
        }
    };
    #[cfg(not(unix))]
    let terminated = std::future::pending::<Option<()>>();
    tokio::select! {
        _ = interrupted => {}
        _ = terminated => {}
    }
}
