//! Names: globals through inline caches, the namespaces of modules and class bodies, and the errors for names without a value.

use crate::object::{Ref, Str, Value};
use crate::runtime::exceptions::ExceptionKind;
use crate::runtime::interp::{Interp, Raised, Result};
use crate::runtime::machine::Frame;
use crate::runtime::operators;
use crate::runtime::types::cell::Cell;
use crate::runtime::types::code::{CodeObject, InlineCache};
use crate::runtime::types::dict::Dict;
use crate::runtime::types::exception;

/// The bit of a global's cache that says: the entry is in the builtins, whose version is in the cache's word.
pub(crate) const IN_BUILTINS: u32 = 1 << 31;

/// The frame's globals.
fn globals(frame: &Frame) -> Ref<Dict> {
    frame.globals_ref()
}

/// A global or builtin; fills the cache.
#[inline(never)]
pub(crate) fn load_global(
    interp: &mut Interp,
    frame: &Frame,
    name: &Ref<Str>,
    cache: &InlineCache,
) -> Result {
    let namespace = globals(frame);
    if let Some(index) = namespace.index_of_str(interp, name) {
        cache.id.set(namespace.assign_keys_version(interp));
        cache.slot.set(index as u32);
        if let Some(value) = namespace.get_str(interp, name) {
            return Ok(value);
        }
    }
    if let Some(own) = own_builtins(interp, &namespace) {
        cache.id.set(0);
        return own.get_str(interp, name).ok_or_else(|| no_name(interp, name));
    }
    let builtins = interp.builtins.clone();
    if let Some(index) = builtins.index_of_str(interp, name) {
        let builtins_version = builtins.assign_keys_version(interp);
        cache.id.set(namespace.assign_keys_version(interp));
        cache.slot.set(index as u32 | IN_BUILTINS);
        cache.word.set(Value::int(i64::from(builtins_version)).into_word());
        if let Some(value) = builtins.get_str(interp, name) {
            return Ok(value);
        }
    }
    cache.id.set(0);
    Err(no_name(interp, name))
}

/// Sets a global; fills the cache.
#[inline(never)]
pub(crate) fn store_global(
    interp: &mut Interp,
    frame: &Frame,
    name: &Ref<Str>,
    value: &Value,
    cache: &InlineCache,
) -> Result<()> {
    let namespace = globals(frame);
    drop(namespace.set_str(interp, name, value.clone()));
    if let Some(index) = namespace.index_of_str(interp, name) {
        cache.id.set(namespace.assign_keys_version(interp));
        cache.slot.set(index as u32);
    }
    Ok(())
}

/// Deletes a global.
pub(crate) fn delete_global(interp: &mut Interp, frame: &Frame, name: &Ref<Str>) -> Result<()> {
    let namespace = globals(frame);
    match namespace.remove_str(interp, name) {
        Some(_) => Ok(()),
        None => Err(no_name(interp, name)),
    }
}

/// The mapping that holds the frame's names.
pub(crate) fn namespace(frame: &Frame) -> Value {
    let own = frame.namespace_value();
    if own.is_unbound() { frame.globals_ref().into() } else { own }
}

/// A name of a module or class body: its namespace, the globals, the builtins.
pub(crate) fn load_name(interp: &mut Interp, frame: &Frame, name: &Ref<Str>) -> Result {
    let own = frame.namespace_value();
    if !own.is_unbound()
        && let Some(value) = from_mapping(interp, &own, name)?
    {
        return Ok(value);
    }
    global_or_builtin(interp, frame, name)
}

fn global_or_builtin(interp: &mut Interp, frame: &Frame, name: &Ref<Str>) -> Result {
    if let Some(value) = globals(frame).get_str(interp, name) {
        return Ok(value);
    }
    let builtins = builtins_of(interp, &globals(frame));
    match builtins.get_str(interp, name) {
        Some(value) => Ok(value),
        None => Err(no_name(interp, name)),
    }
}

/// The builtins that code with these globals sees.
pub(crate) fn builtins_of(interp: &Interp, namespace: &Dict) -> Ref<Dict> {
    own_builtins(interp, namespace).unwrap_or_else(|| interp.builtins.clone())
}

/// The dict that globals have under `__builtins__` in place of the builtins, as `exec` allows.
fn own_builtins(interp: &Interp, namespace: &Dict) -> Option<Ref<Dict>> {
    let given = namespace.get_str(interp, &interp.names.builtins)?.exact_ref::<Dict>()?;
    (!given.same(&interp.builtins)).then_some(given)
}

/// An entry of a mapping; KeyError is `None`.
fn from_mapping(interp: &mut Interp, mapping: &Value, name: &Ref<Str>) -> Result<Option<Value>> {
    if let Some(dict) = mapping.exact::<Dict>() {
        return Ok(dict.get_str(interp, name));
    }
    let found = operators::get_item(interp, mapping, name.value());
    interp.unless(found, ExceptionKind::KeyError)
}

/// Sets a name of a module or class body.
pub(crate) fn store_name(interp: &mut Interp, frame: &Frame, name: &Ref<Str>, value: &Value) -> Result<()> {
    let namespace = namespace(frame);
    match namespace.exact::<Dict>() {
        Some(dict) => {
            drop(dict.set_str(interp, name, value.clone()));
            Ok(())
        }
        None => operators::set_item(interp, &namespace, name.value(), value),
    }
}

/// Deletes a name of a module or class body.
pub(crate) fn delete_name(interp: &mut Interp, frame: &Frame, name: &Ref<Str>) -> Result<()> {
    let namespace = namespace(frame);
    let deleted = match namespace.exact::<Dict>() {
        Some(dict) => dict.remove_str(interp, name).is_some(),
        None => {
            let done = operators::delete_item(interp, &namespace, name.value());
            interp.unless(done, ExceptionKind::KeyError)?.is_some()
        }
    };
    if deleted { Ok(()) } else { Err(no_name(interp, name)) }
}

/// An entry of the mapping on the stack, else the content of a cell.
pub(crate) fn from_mapping_or_cell(
    interp: &mut Interp,
    mapping: &Value,
    cell: &Value,
    code: &CodeObject,
    index: usize,
) -> Result {
    if let Some(name) = code.local_names.get(index)
        && let Some(value) = from_mapping(interp, mapping, name)?
    {
        return Ok(value);
    }
    let content =
        cell.exact::<Cell>().map(|cell| interp.read(&cell.content).clone()).unwrap_or(Value::UNBOUND);
    if content.is_unbound() { Err(unbound_local(interp, code, index)) } else { Ok(content) }
}

/// An entry of the mapping on the stack, else a global or builtin.
pub(crate) fn from_mapping_or_globals(
    interp: &mut Interp,
    mapping: &Value,
    frame: &Frame,
    name: &Ref<Str>,
) -> Result {
    match from_mapping(interp, mapping, name)? {
        Some(value) => Ok(value),
        None => global_or_builtin(interp, frame, name),
    }
}

/// `__build_class__` of the builtins.
pub(crate) fn build_class(interp: &mut Interp, frame: &Frame) -> Result {
    let name = interp.names.build_class.clone();
    let builtins = builtins_of(interp, &globals(frame));
    match builtins.get_str(interp, &name) {
        Some(value) => Ok(value),
        None => Err(interp.raise(ExceptionKind::NameError, "__build_class__ not found")),
    }
}

/// The AssertionError class.
pub(crate) fn assertion_error(interp: &Interp) -> Value {
    interp.exception_class(ExceptionKind::AssertionError).to_value()
}

/// NameError for a name nobody defines.
#[cold]
pub(crate) fn no_name(interp: &mut Interp, name: &Ref<Str>) -> Raised {
    let message = format!("name '{}' is not defined", name.as_str());
    let error = exception::new(interp, ExceptionKind::NameError, vec![Str::from_string(message).into()]);
    exception::set_name_details(interp, &error, name.to_value());
    interp.raise_with_context(error)
}

/// UnboundLocalError, or NameError for a free variable.
#[cold]
pub(crate) fn unbound_local(interp: &mut Interp, code: &CodeObject, index: usize) -> Raised {
    let name = code.local_names.get(index).cloned().unwrap_or_else(|| interp.names.empty.clone());
    let is_free = index + code.data.free_count as usize >= code.local_names.len();
    let (kind, message) = if is_free {
        let name = name.as_str();
        (
            ExceptionKind::NameError,
            format!(
                "cannot access free variable '{name}' where it is not associated with a value in enclosing scope"
            ),
        )
    } else {
        (
            ExceptionKind::UnboundLocalError,
            format!(
                "cannot access local variable '{}' where it is not associated with a value",
                name.as_str()
            ),
        )
    };
    let error = exception::new(interp, kind, vec![Str::from_string(message).into()]);
    if is_free {
        exception::set_name_details(interp, &error, name.to_value());
    }
    interp.raise_with_context(error)
}

/// The names a `from module import *` takes over, for `imports`.
pub(crate) fn public_names(interp: &mut Interp, namespace: &Ref<Dict>) -> Vec<Value> {
    let keys = namespace.keys(interp);
    keys.into_iter()
        .filter(|key| key.exact::<Str>().is_some_and(|name| !name.as_str().starts_with('_')))
        .collect()
}
