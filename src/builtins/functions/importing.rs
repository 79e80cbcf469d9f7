//! `__import__`, which import statements call (language reference 5.7 and 7.11): the name made absolute, the module or its first part, and
//! the submodules that `from` asks for. Finding and running modules is the loader's, behind `hooks.import`.

use crate::object::{Kind, Str, Value};
use crate::runtime::exceptions::ExceptionKind;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::types::dict::Dict;
use crate::runtime::{attribute, convert, iteration, operators};

native_functions! { pub FUNCTIONS;
    /// Import a module.
    ///
    /// Because this function is meant for use by the Python
    /// interpreter and not for general use, it is better to use
    /// importlib.import_module() to programmatically import a module.
    def __import__(name, globals=None, locals=None, fromlist=(), level=0) = import_function;
}

fn import_function(
    interp: &mut Interp,
    name: &Value,
    globals: Option<&Value>,
    _locals: Option<&Value>,
    from_list: Option<&Value>,
    level: Option<i64>,
) -> Result {
    let Some(name) = convert::native::<Str>(name) else {
        return Err(interp.type_error("module name must be a string"));
    };
    let level = level.unwrap_or(0);
    let globals = globals.cloned().unwrap_or_default();
    if level > 0 && !globals.is(Kind::Dict) && !globals.is_none() {
        return Err(interp.type_error("globals must be a dict"));
    }
    import_name(interp, name.as_str(), &globals, from_list.unwrap_or(&Value::NONE), level)
}

/// `__import__(name, globals, None, from_list, level)`: the module named if `from_list` is not empty, else its first part.
///
/// # Errors
/// ImportError and ModuleNotFoundError as CPython raises them, and whatever the module's code raises.
fn import_name(interp: &mut Interp, name: &str, globals: &Value, from_list: &Value, level: i64) -> Result {
    if level < 0 {
        return Err(interp.value_error("level must be >= 0"));
    }
    if level == 0 && name.is_empty() {
        return Err(interp.value_error("Empty module name"));
    }
    let absolute = if level == 0 { name.to_owned() } else { absolute_name(interp, name, globals, level)? };
    let module = import_absolute(interp, &absolute)?;
    if !from_list.is_none() && operators::is_true(interp, from_list)? {
        import_submodules(interp, &module, from_list)?;
        return Ok(module);
    }
    let Some((first, rest)) = name.split_once('.') else { return Ok(module) };
    let first =
        if level == 0 { first } else { absolute.get(..absolute.len() - rest.len() - 1).unwrap_or(first) };
    import_absolute(interp, first)
}

/// The module of an absolute name, from `sys.modules` if it is there.
fn import_absolute(interp: &mut Interp, name: &str) -> Result {
    let key = interp.intern(name);
    match interp.modules.get_str(interp, &key) {
        Some(loaded) if !loaded.is_none() => Ok(loaded),
        Some(_) => {
            let message = format!("import of {name} halted; None in sys.modules");
            Err(interp.import_error(ExceptionKind::ModuleNotFoundError, message, name))
        }
        None => (interp.hooks.import)(interp, name),
    }
}

/// The name that `level` dots and `name` stand for in the module with these globals.
fn absolute_name(interp: &mut Interp, name: &str, globals: &Value, level: i64) -> Result<String> {
    let package = current_package(interp, globals)?;
    if package.is_empty() {
        return Err(interp
            .raise(ExceptionKind::ImportError, "attempted relative import with no known parent package"));
    }
    let mut base = package.as_str();
    for _ in 1..level {
        match base.rsplit_once('.') {
            Some((parent, _)) => base = parent,
            None => {
                return Err(interp.raise(
                    ExceptionKind::ImportError,
                    "attempted relative import beyond top-level package",
                ));
            }
        }
    }
    Ok(if name.is_empty() { base.to_owned() } else { format!("{base}.{name}") })
}

/// The package that relative names in the module with these globals start from.
fn current_package(interp: &mut Interp, globals: &Value) -> Result<String> {
    let Some(globals) = globals.exact_ref::<Dict>() else {
        return Err(interp.key_error(&Str::value("'__name__' not in globals")));
    };
    let text = |value: Option<Value>| {
        value.and_then(|value| value.exact::<Str>().map(|text| text.as_str().to_owned()))
    };
    let package = globals.get_str(interp, &interp.names.package);
    match package {
        Some(package) if !package.is_none() => {
            return match text(Some(package)) {
                Some(package) => Ok(package),
                None => Err(interp.type_error("package must be a string")),
            };
        }
        _ => {}
    }
    let Some(name) = text(globals.get_str(interp, &interp.names.name)) else {
        return Err(interp.key_error(&Str::value("'__name__' not in globals")));
    };
    if globals.get_str(interp, &interp.names.path).is_some() {
        return Ok(name);
    }
    Ok(name.rsplit_once('.').map(|(parent, _)| parent.to_owned()).unwrap_or_default())
}

/// Imports those names of `from package import ...` that are submodules and not attributes.
fn import_submodules(interp: &mut Interp, package: &Value, from_list: &Value) -> Result<()> {
    let path = interp.names.path.clone();
    if attribute::get_optional(interp, package, &path)?.is_none() {
        return Ok(());
    }
    let Some(package_name) = name_of(interp, package)? else { return Ok(()) };
    for name in iteration::collect(interp, from_list)? {
        let Some(text) = name.exact_ref::<Str>() else {
            let class = interp.type_name(&name);
            return Err(interp.type_error(format!("Item in ``from list'' must be str, not {class}")));
        };
        if text.as_str() == "*" {
            let all = interp.names.all.clone();
            if let Some(all) = attribute::get_optional(interp, package, &all)? {
                import_submodules(interp, package, &all)?;
            }
            continue;
        }
        let interned = interp.intern_string(&text);
        if attribute::get_optional(interp, package, &interned)?.is_none() {
            import_optional(interp, &format!("{package_name}.{}", text.as_str()))?;
        }
    }
    Ok(())
}

/// Imports a module that need not exist; the missing name is reported by the `from` that asked for it.
fn import_optional(interp: &mut Interp, name: &str) -> Result<()> {
    let result = import_absolute(interp, name);
    let Err(raised) = result else { return Ok(()) };
    if !interp.raised_is(&raised, ExceptionKind::ModuleNotFoundError) {
        return Err(raised);
    }
    let error = interp.take_raised(raised);
    let attribute_name = interp.intern("name");
    let missing = attribute::get_optional(interp, &error, &attribute_name)?;
    if missing
        .as_ref()
        .and_then(|missing| missing.exact::<Str>())
        .is_some_and(|missing| missing.as_str() == name)
    {
        return Ok(());
    }
    Err(interp.raise_value(error))
}

fn name_of(interp: &mut Interp, module: &Value) -> Result<Option<String>> {
    let name = interp.names.name.clone();
    let found = attribute::get_optional(interp, module, &name)?;
    Ok(found.and_then(|name| name.exact::<Str>().map(|name| name.as_str().to_owned())))
}
