//! The import statement's instructions; finding and loading modules is the interpreter's business, behind `__import__`.

use super::globals;
use crate::object::{Ref, Str, Value};
use crate::runtime::exceptions::ExceptionKind;
use crate::runtime::interp::{Interp, Raised, Result};
use crate::runtime::machine::Frame;
use crate::runtime::types::dict::Dict;
use crate::runtime::types::exception;
use crate::runtime::types::module::{self, Module};
use crate::runtime::{attribute, call, iteration, operators};

/// Calls `__import__(name, globals, locals, names, level)`.
pub(crate) fn import_name(
    interp: &mut Interp,
    frame: &Frame,
    name: &Ref<Str>,
    level: &Value,
    names: &Value,
) -> Result {
    let key = interp.intern("__import__");
    let builtins = globals::builtins_of(interp, &frame.globals_ref());
    let Some(function) = builtins.get_str(interp, &key) else {
        return Err(interp.raise(ExceptionKind::ImportError, "__import__ not found"));
    };
    let globals: Value = frame.globals_ref().into();
    call::call(interp, &function, &[name.to_value(), globals, Value::NONE, names.clone(), level.clone()])
}

/// `from module import name`: the attribute, else the submodule of that name.
pub(crate) fn import_from(interp: &mut Interp, module: &Value, name: &Ref<Str>) -> Result {
    if let Some(value) = attribute::get_optional(interp, module, name)? {
        return Ok(value);
    }
    let own_name = interp.names.name.clone();
    let package = attribute::get_optional(interp, module, &own_name)?;
    let package = package
        .as_ref()
        .and_then(|package| package.exact::<Str>())
        .map(|package| package.as_str().to_owned());
    if let Some(package) = &package {
        let full = interp.intern(&format!("{package}.{}", name.as_str()));
        let modules = interp.modules.clone();
        if let Some(found) = modules.get_str(interp, &full) {
            return Ok(found);
        }
    }
    Err(cannot_import(interp, module, name, package))
}

#[cold]
fn cannot_import(interp: &mut Interp, module: &Value, name: &Ref<Str>, package: Option<String>) -> Raised {
    let file = module.exact::<Module>().and_then(|module| module.get(interp, "__file__"));
    let path = file.as_ref().and_then(|file| file.exact::<Str>()).map(|file| file.as_str().to_owned());
    let package = package.unwrap_or_else(|| "<unknown module name>".to_owned());
    let name_text = name.as_str();
    let place = path.clone().unwrap_or_else(|| "unknown location".to_owned());
    let is_unfinished = interp.modules_in_progress.contains(&package);
    let message = match path
        .as_deref()
        .and_then(|path| module::shadowing_advice(interp, &package, path, is_unfinished))
    {
        Some(advice) => format!("cannot import name '{name_text}' from '{package}' {advice}"),
        None if is_unfinished => format!(
            "cannot import name '{name_text}' from partially initialized module '{package}' (most likely due to a circular import) ({place})"
        ),
        None => format!("cannot import name '{name_text}' from '{package}' ({place})"),
    };
    let error = exception::new(interp, ExceptionKind::ImportError, vec![Str::from_string(message).into()]);
    let path = path.map(|path| Str::value(&path)).unwrap_or_default();
    exception::set_import_details(interp, &error, Str::value(&package), path);
    exception::set_import_name_from(interp, &error, name.to_value());
    interp.raise_with_context(error)
}

/// `from module import *`: the names of `__all__`, else all that do not start with an underscore.
pub(crate) fn import_star(interp: &mut Interp, frame: &Frame, module: &Value) -> Result<()> {
    let all = interp.names.all.clone();
    let names = match attribute::get_optional(interp, module, &all)? {
        Some(listed) => iteration::collect(interp, &listed)?,
        None => match module.exact::<Module>() {
            Some(module) => globals::public_names(interp, &module.namespace),
            None => {
                return Err(interp.raise(
                    ExceptionKind::ImportError,
                    "from-import-* object has no __dict__ and no __all__",
                ));
            }
        },
    };
    let namespace = globals::namespace(frame);
    for name in names {
        let Some(text) = name.exact_ref::<Str>() else {
            let (module, class) = (module_name(interp, module), interp.type_name(&name));
            return Err(interp.type_error(format!("Item in {module}.__all__ must be str, not {class}")));
        };
        let interned = interp.intern_string(&text);
        let value = attribute::get(interp, module, &interned)?;
        match namespace.exact::<Dict>() {
            Some(dict) => drop(dict.set_str(interp, &interned, value)),
            None => operators::set_item(interp, &namespace, &name, &value)?,
        }
    }
    Ok(())
}

fn module_name(interp: &mut Interp, module: &Value) -> String {
    let name = module.exact::<Module>().and_then(|module| module.get(interp, "__name__"));
    name.as_ref()
        .and_then(|name| name.exact::<Str>())
        .map(|name| name.as_str().to_owned())
        .unwrap_or_default()
}
