//! Before the crate is compiled: compiles the modules written in the language and embeds them, source and code.

use front_end::bytecode::{serial, verifier};
use front_end::compiler::{self, Options};
use front_end::source::SourceFile;
use front_end::syntax;
use std::error::Error;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let out = PathBuf::from(env::var("OUT_DIR")?);
    println!("cargo:rerun-if-changed=stdlib");
    fs::write(out.join("stdlib.rs"), embed(Path::new("stdlib"), &out)?)?;
    Ok(())
}

/// The text of a pair: the names of the modules, one a line, and a table of dotted module name, is it a package, its file's name in tracebacks, source, code.
fn embed(root: &Path, out: &Path) -> Result<String, Box<dyn Error>> {
    let mut files = Vec::new();
    collect(root, &mut files)?;
    files.sort();
    let (mut names, mut table) = (String::new(), String::new());
    for file in files {
        let relative = file.strip_prefix(root)?;
        let inside = relative.with_extension("");
        let mut parts: Vec<&str> = inside.iter().filter_map(|part| part.to_str()).collect();
        let is_package = parts.last() == Some(&"__init__");
        if is_package {
            parts.pop();
        }
        let name = parts.join(".");
        let shown = format!("<stdlib>/{}", relative.display());
        let code = out.join(format!("{name}.code"));
        fs::write(&code, compile(&shown, &fs::read_to_string(&file)?)?)?;
        let source = fs::canonicalize(&file)?;
        names += &format!("{name}\n");
        writeln!(
            table,
            "    ({name:?}, {is_package}, {shown:?}, include_str!({source:?}), include_bytes!({code:?})),"
        )?;
    }
    Ok(format!("({names:?}, &[\n{table}])"))
}

/// The code of a module as importing reads it.
fn compile(name: &str, source: &str) -> Result<Vec<u8>, String> {
    let file = SourceFile::new(name, source);
    let failed = |reason: String| format!("{name}: {reason}");
    let tree = syntax::parse_module(&file).map_err(|diagnostic| failed(diagnostic.message))?;
    let options = Options { namespace_is_globals: true, ..Options::default() };
    let compiled =
        compiler::compile_module(&tree, &file, &options).map_err(|diagnostic| failed(diagnostic.message))?;
    verifier::verify(&compiled.code)?;
    Ok(serial::write(&compiled.code))
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> Result<(), Box<dyn Error>> {
    if !folder.is_dir() {
        return Ok(());
    }
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else if path.extension().is_some_and(|extension| extension == "py") {
            files.push(path);
        }
    }
    Ok(())
}
