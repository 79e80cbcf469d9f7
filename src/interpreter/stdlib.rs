//! The modules written in the language, embedded by the build script from `stdlib/`.

/// An embedded module.
pub struct EmbeddedModule {
    pub is_package: bool,
    pub source: &'static str,
}

/// Dotted name, is it a package, source; sorted by name.
static MODULES: &[(&str, bool, &str)] = include!(concat!(env!("OUT_DIR"), "/stdlib.rs"));

/// The embedded module of this dotted name.
pub fn find(name: &str) -> Option<EmbeddedModule> {
    let index = MODULES.binary_search_by(|(known, ..)| known.cmp(&name)).ok()?;
    MODULES.get(index).map(|&(_, is_package, source)| EmbeddedModule { is_package, source })
}

/// The names that are no submodules.
pub fn names() -> impl Iterator<Item = &'static str> {
    MODULES.iter().map(|(name, ..)| *name).filter(|name| !name.contains('.'))
}

/// What tracebacks and `__file__` call an embedded module's file.
pub fn file_name(name: &str, is_package: bool) -> String {
    let path = name.replace('.', "/");
    if is_package { format!("<stdlib>/{path}/__init__.py") } else { format!("<stdlib>/{path}.py") }
}
