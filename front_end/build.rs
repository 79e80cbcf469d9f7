//! Generates the parser from the grammar.

use std::error::Error;
use std::path::PathBuf;

fn main() -> Result<(), Box<dyn Error>> {
    let out = PathBuf::from(std::env::var("OUT_DIR")?);
    println!("cargo:rerun-if-changed=../grammar/python.lalrpop");
    lalrpop::Configuration::new()
        .set_in_dir("../grammar")
        .set_out_dir(&out)
        .emit_rerun_directives(false)
        .process()?;
    Ok(())
}
