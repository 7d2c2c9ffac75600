//! The build's own tools fit the crates that they work on.

use std::fs;

/// The version of a package in a manifest or in a lock file.
fn version_of(name: &str, file: &str) -> String {
    let text = fs::read_to_string(file).unwrap();
    let (_, after) = text.split_once(&format!("\nname = \"{name}\"\n")).unwrap();
    let (_, version) = after.split_once("version = \"").unwrap();
    version.split('"').next().unwrap().to_owned()
}

#[test]
fn the_generator_of_javascript_has_the_version_of_wasm_bindgen() {
    let wanted = version_of("wasm-bindgen", "Cargo.lock");
    let folder = "src/dev/bindgen";
    assert_eq!(
        version_of("bindgen", &format!("{folder}/Cargo.toml")),
        wanted
    );
    let library = version_of("wasm-bindgen-cli-support", &format!("{folder}/Cargo.lock"));
    assert_eq!(library, wanted);
}
