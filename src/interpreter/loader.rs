//! Import: finding modules (Rust, beside the script, embedded), running them once, and CPython's messages (language reference 5.3 to 5.5).
//! A module is in `sys.modules` while its code runs, so that modules can import each other.

use super::stdlib::{self, EmbeddedModule};
use super::{compile, import_times, lookup, module_spec};
use crate::builtins;
use crate::object::{Kind, Ref, Str, Value};
use crate::runtime::attribute;
use crate::runtime::exceptions::ExceptionKind;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::iteration;
use crate::runtime::types::list::List;
use crate::runtime::types::module::Module;
use crate::runtime::types::set::FrozenSet;

/// Where a module's code comes from.
pub struct Found {
    name: String,
    /// What `__file__` says.
    file: Option<String>,
    source: Source,
    /// `__path__`, for packages.
    locations: Option<Vec<String>>,
}

enum Source {
    File(String),
    Embedded(EmbeddedModule),
    /// A package without code: folders without `__init__.py`.
    Namespace,
}

/// The hook behind `import`: the module of an absolute dotted name.
pub fn import(interp: &mut Interp, name: &str) -> Result {
    if let Some(loaded) = loaded(interp, name)? {
        return Ok(loaded);
    }
    let Some((parent_name, child)) = name.rsplit_once('.') else {
        return load(interp, name, None);
    };
    let parent = import(interp, parent_name)?;
    if let Some(loaded) = loaded(interp, name)? {
        return Ok(loaded);
    }
    let module = load(interp, name, Some(&parent))?;
    let child = interp.intern(child);
    attribute::set(interp, &parent, &child, Some(&module))?;
    Ok(module)
}

/// The module in `sys.modules`.
fn loaded(interp: &mut Interp, name: &str) -> Result<Option<Value>> {
    let key = interp.intern(name);
    match interp.modules.get_str(interp, &key) {
        Some(module) if module.is_none() => {
            let message = format!("import of {name} halted; None in sys.modules");
            Err(interp.import_error(ExceptionKind::ModuleNotFoundError, message, name))
        }
        found => Ok(found),
    }
}

/// Finds a module that is not loaded yet and runs it.
fn load(interp: &mut Interp, name: &str, parent: Option<&Value>) -> Result {
    if let Some(native) = builtins::load(interp, name) {
        if native.get(interp, "__spec__").is_none_or(|spec| spec.is_none()) {
            let spec = module_spec::make(interp, name, Some("built-in"), None);
            native.set(interp, "__spec__", spec);
        }
        return Ok(native.to_value());
    }
    let folders = match parent {
        Some(parent) => match package_path(interp, parent)? {
            Some(folders) => folders,
            None => {
                let parent_name = name.rsplit_once('.').map_or("", |(parent, _)| parent);
                let message = format!("No module named '{name}'; '{parent_name}' is not a package");
                return Err(interp.import_error(ExceptionKind::ModuleNotFoundError, message, name));
            }
        },
        None => search_path(interp)?,
    };
    match find(interp, name, &folders) {
        Some(found) if compile::settings(interp).shows_import_times => {
            import_times::measure(interp, name, |interp| run(interp, &found))
        }
        Some(found) => run(interp, &found),
        None => Err(interp.import_error(
            ExceptionKind::ModuleNotFoundError,
            format!("No module named '{name}'"),
            name,
        )),
    }
}

/// The strings of a path list; other items are ignored, as CPython does.
fn strings(interp: &mut Interp, list: &Value) -> Result<Vec<String>> {
    let items = iteration::collect(interp, list)?;
    Ok(items.iter().filter_map(|item| item.exact::<Str>()).map(|folder| folder.as_str().to_owned()).collect())
}

fn search_path(interp: &mut Interp) -> Result<Vec<String>> {
    let path = interp.loaded_module("sys").and_then(|sys| sys.get(interp, "path"));
    match path {
        Some(path) if !path.is_none() => strings(interp, &path),
        _ => Ok(Vec::new()),
    }
}

fn package_path(interp: &mut Interp, package: &Value) -> Result<Option<Vec<String>>> {
    let name = interp.names.path.clone();
    match attribute::get_optional(interp, package, &name)? {
        Some(path) => strings(interp, &path).map(Some),
        None => Ok(None),
    }
}

/// Looks for a module in folders, then among the embedded ones.
fn find(interp: &Interp, name: &str, folders: &[String]) -> Option<Found> {
    let last = name.rsplit('.').next().unwrap_or(name);
    let mut portions = Vec::new();
    for folder in folders {
        let folder = if folder.is_empty() {
            interp.host.current_directory().unwrap_or_default()
        } else {
            folder.clone()
        };
        let base = if folder.ends_with('/') { format!("{folder}{last}") } else { format!("{folder}/{last}") };
        let (package, module) = (format!("{base}/__init__.py"), format!("{base}.py"));
        let is_directory = interp.host.is_directory(&base);
        if is_directory && interp.host.is_file(&package) {
            return Some(Found {
                name: name.to_owned(),
                file: Some(package.clone()),
                source: Source::File(package),
                locations: Some(vec![base]),
            });
        }
        if interp.host.is_file(&module) {
            return Some(Found {
                name: name.to_owned(),
                file: Some(module.clone()),
                source: Source::File(module),
                locations: None,
            });
        }
        if is_directory {
            portions.push(base);
        }
    }
    if let Some(embedded) = stdlib::find(name) {
        let locations = embedded.is_package.then(|| vec![format!("<stdlib>/{}", name.replace('.', "/"))]);
        return Some(Found {
            name: name.to_owned(),
            file: Some(embedded.file_name.to_owned()),
            source: Source::Embedded(embedded),
            locations,
        });
    }
    (!portions.is_empty()).then(|| Found {
        name: name.to_owned(),
        file: None,
        source: Source::Namespace,
        locations: Some(portions),
    })
}

/// Makes the module and runs its code.
fn run(interp: &mut Interp, found: &Found) -> Result {
    let name = found.name.as_str();
    let module = Module::new(interp, name, None);
    describe(interp, &module, found);
    let builtins = interp.builtins.to_value();
    module.set(interp, "__builtins__", builtins);
    let key = interp.intern(name);
    drop(interp.modules.clone().set_str(interp, &key, module.to_value()));
    interp.modules_in_progress.push(name.to_owned());
    let result = execute(interp, &module, found);
    if let Some(at) = interp.modules_in_progress.iter().rposition(|known| known == name) {
        interp.modules_in_progress.remove(at);
    }
    if let Err(raised) = result {
        drop(interp.modules.clone().remove_str(interp, &key));
        return Err(raised);
    }
    // A module may put something else in its place.
    match interp.modules.get_str(interp, &key) {
        Some(module) => Ok(module),
        None => Err(interp.key_error(&Str::value(name))),
    }
}

fn execute(interp: &mut Interp, module: &Ref<Module>, found: &Found) -> Result<()> {
    let file = found.file.as_deref().unwrap_or_default();
    let code = match &found.source {
        Source::Namespace => return Ok(()),
        Source::Embedded(embedded) => compile::load_embedded(interp, embedded)?,
        Source::File(path) => match interp.host.read_file(path) {
            Ok(bytes) => compile::compile_bytes(interp, &bytes, file)?,
            Err(error) => {
                return Err(crate::runtime::types::exception::raise_os_error(interp, &error, Some(path)));
            }
        },
    };
    let namespace = module.namespace.to_value();
    (interp.hooks.run_code)(interp, &code, &namespace, &namespace).map(drop)
}

/// Sets `__file__`, `__package__`, `__path__` and `__spec__`.
fn describe(interp: &mut Interp, module: &Ref<Module>, found: &Found) {
    let name = found.name.as_str();
    let path = found
        .locations
        .as_ref()
        .map(|folders| List::value(folders.iter().map(|folder| Str::value(folder)).collect()));
    let package = if path.is_some() { name } else { name.rsplit_once('.').map_or("", |(parent, _)| parent) };
    module.set(interp, "__package__", Str::value(package));
    if let Some(path) = &path {
        module.set(interp, "__path__", path.clone());
    }
    if let Some(file) = &found.file {
        module.set(interp, "__file__", Str::value(file));
        module.set(interp, "__cached__", Value::NONE);
    } else if matches!(found.source, Source::Namespace) {
        module.set(interp, "__file__", Value::NONE);
    }
    let spec = module_spec::make(interp, name, found.file.as_deref(), path);
    module.set(interp, "__spec__", spec);
}

/// Can a module of this dotted name be found? Nothing is run.
pub fn exists(interp: &mut Interp, name: &str) -> bool {
    locate(interp, name).is_some()
}

/// Is the module of this dotted name one of those embedded in the program?
pub fn is_embedded(interp: &mut Interp, name: &str) -> bool {
    locate(interp, name).is_some_and(|found| matches!(found.source, Source::Embedded(_)))
}

fn locate(interp: &mut Interp, name: &str) -> Option<Found> {
    let path = search_path(interp);
    let mut folders = lookup::quietly(interp, path)?;
    let mut ends = name.match_indices('.').map(|(at, _)| at).chain([name.len()]);
    loop {
        let end = ends.next()?;
        let found = find(interp, name.get(..end)?, &folders);
        if end == name.len() {
            return found;
        }
        folders = match found {
            Some(package) => package.locations?,
            // A package written in Rust has embedded modules beside it.
            None => Vec::new(),
        };
    }
}

/// Finds the module `-m` names; the inner error says why it cannot be run.
pub fn find_main(interp: &mut Interp, name: &str) -> Result<std::result::Result<Found, String>> {
    let folders = match name.rsplit_once('.') {
        Some((parent, _)) => {
            let imported = import(interp, parent);
            let Some(parent) = interp.unless(imported, ExceptionKind::ModuleNotFoundError)? else {
                return Ok(Err(format!(
                    "Error while finding module specification for '{name}' (ModuleNotFoundError: No module named '{parent}')"
                )));
            };
            package_path(interp, &parent)?.unwrap_or_default()
        }
        None => search_path(interp)?,
    };
    if interp.is_native_module(name) {
        return Ok(Err(format!("No code object available for {name}")));
    }
    match find(interp, name, &folders) {
        None => Ok(Err(format!("No module named {name}"))),
        Some(Found { locations: Some(folders), .. }) => {
            import(interp, name)?;
            match find(interp, &format!("{name}.__main__"), &folders) {
                Some(found) => Ok(Ok(found)),
                None => Ok(Err(format!(
                    "No module named {name}.__main__; '{name}' is a package and cannot be directly executed"
                ))),
            }
        }
        Some(found) => Ok(Ok(found)),
    }
}

/// Runs a found module in the namespace of `__main__`.
pub fn run_as_main(interp: &mut Interp, main: &Ref<Module>, found: &Found) -> Result<()> {
    describe(interp, main, found);
    let argv = interp.loaded_module("sys").and_then(|sys| sys.get(interp, "argv"));
    if let (Some(list), Some(file)) = (argv.as_ref().and_then(|argv| argv.exact::<List>()), &found.file) {
        let file = Str::value(file);
        if let Some(first) = interp.write(&list.items).first_mut() {
            *first = file;
        }
    }
    execute(interp, main, found)
}

/// Tells `sys` which modules there are.
pub fn add_names(interp: &mut Interp) {
    let names: Vec<Value> =
        interp.native_module_names.iter().copied().chain(stdlib::names()).map(Str::value).collect();
    let list = List::value(names);
    let made = FrozenSet::from_iterable(interp, &list);
    if let (Ok(names), Some(sys)) = (made, interp.loaded_module("sys")) {
        sys.set(interp, "stdlib_module_names", names.into());
    }
    debug_assert!(interp.modules.get_text(interp, "sys").is_some_and(|sys| sys.is(Kind::Module)));
}
