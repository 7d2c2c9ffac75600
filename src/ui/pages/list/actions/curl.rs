/// A command that sends a message to a URL as a test does, for a POSIX shell.
pub(super) fn curl_command(url: &str) -> String {
    let quoted = url.replace('\'', "'\\''");
    format!(
        "curl --request POST '{quoted}' --header 'content-type: application/json' --data '{{\"message\":\"Test\"}}'"
    )
}
