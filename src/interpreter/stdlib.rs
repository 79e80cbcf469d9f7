//! The modules written in the language, which the build script compiled and embedded from `stdlib/`.

/// An embedded module.
#[derive(Clone, Copy)]
pub struct EmbeddedModule {
    pub is_package: bool,
    /// What tracebacks and `__file__` call its file.
    pub file_name: &'static str,
    pub source: &'static str,
    /// Its code as [`crate::bytecode::serial`] writes it, compiled without `-O`.
    pub code: &'static [u8],
}

/// Dotted name, is it a package, file name, source, code.
type Row = (&'static str, bool, &'static str, &'static str, &'static [u8]);

/// All names, one a line: reading them from the rows would touch the memory between the sources. Then the rows, sorted by name.
static LIBRARY: (&str, &[Row]) = include!(concat!(env!("OUT_DIR"), "/stdlib.rs"));

/// The embedded module of this dotted name.
pub fn find(name: &str) -> Option<EmbeddedModule> {
    let rows = LIBRARY.1;
    let index = rows.binary_search_by(|(known, ..)| known.cmp(&name)).ok()?;
    let &(_, is_package, file_name, source, code) = rows.get(index)?;
    Some(EmbeddedModule { is_package, file_name, source, code })
}

/// The dotted names of all of them.
pub fn all_names() -> impl Iterator<Item = &'static str> {
    LIBRARY.0.lines()
}

/// The names that are no submodules.
pub fn names() -> impl Iterator<Item = &'static str> {
    all_names().filter(|name| !name.contains('.'))
}
