//! Generates the JavaScript of a wasm, with those options of `wasm-bindgen` that Trunk and this project's builds use.

use anyhow::{Result, bail};
use pico_args::Arguments;
use std::path::PathBuf;
use wasm_bindgen_cli_support::Bindgen;

fn main() -> Result<()> {
    let mut given = Arguments::from_env();
    if given.contains(["-V", "--version"]) {
        println!("wasm-bindgen {}", env!("CARGO_PKG_VERSION"));
        return Ok(());
    }
    let mut bindgen = Bindgen::new();
    let target: String = given.value_from_str("--target")?;
    match target.as_str() {
        "bundler" => bindgen.bundler(true)?,
        "no-modules" => bindgen.no_modules(true)?,
        "web" => bindgen.web(true)?,
        _ => bail!("--target is bundler, no-modules or web, not {target}"),
    };
    let folder: PathBuf = given.value_from_str("--out-dir")?;
    let name: Option<String> = given.opt_value_from_str("--out-name")?;
    bindgen
        .typescript(!given.contains("--no-typescript"))
        .keep_debug(given.contains("--keep-debug"))
        .keep_lld_exports(given.contains("--keep-lld-exports"))
        .omit_default_module_path(given.contains("--omit-default-module-path"));
    if let Some(name) = name {
        bindgen.out_name(&name);
    }
    let rest = given.finish();
    let [input] = rest.as_slice() else {
        bail!("one wasm is expected, not {rest:?}");
    };
    bindgen.input_path(input).generate(folder)
}
