//! Build script.

#[path = "ui/i18n/build.rs"]
mod texts;

fn main() {
    texts::generate();
    keep_relocations();
}

/// Makes the linker write down what refers to what, by which `wasm-split-cli` finds what belongs to the lazy part.
fn keep_relocations() {
    let is_wasm = std::env::var("CARGO_CFG_TARGET_FAMILY").is_ok_and(|it| it == "wasm");
    if is_wasm && std::env::var_os("CARGO_FEATURE_SPLIT").is_some() {
        println!("cargo::rustc-link-arg-bin=webhook-settings-app=--emit-relocs");
        println!("cargo::rustc-link-arg-bin=webhook-settings-embed=--emit-relocs");
    }
}
