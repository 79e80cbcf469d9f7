//! Patterns (language reference 8.6.4).

use crate::object::{Kind, Ref, Str, Tuple, Value};
use crate::runtime::class::{Class, flags};
use crate::runtime::interp::{Interp, Raised, Result};
use crate::runtime::types::dict::Dict;
use crate::runtime::{attribute, convert, instance_check, operators};

/// Does a mapping pattern apply to the subject?
pub(crate) fn is_mapping(interp: &mut Interp, subject: &Value) -> Result<bool> {
    Ok(interp.class_of(subject).has(flags::MAPPING) || is_abstractly(interp, subject, "Mapping")?)
}

/// Does a sequence pattern apply to the subject? Strings and bytes are no sequences here.
pub(crate) fn is_sequence(interp: &mut Interp, subject: &Value) -> Result<bool> {
    Ok(interp.class_of(subject).has(flags::SEQUENCE) || is_abstractly(interp, subject, "Sequence")?)
}

/// Is an instance of a script's class one of this abstract class of `collections.abc`? Nothing can be before that is imported.
fn is_abstractly(interp: &mut Interp, subject: &Value, name: &str) -> Result<bool> {
    let is_text = matches!(convert::native_value(subject).kind(), Kind::Str | Kind::Bytes | Kind::ByteArray);
    if !subject.is(Kind::Instance) || is_text {
        return Ok(false);
    }
    let Some(module) = interp.loaded_module("collections.abc") else { return Ok(false) };
    let name = interp.intern(name);
    match attribute::get_optional(interp, module.value(), &name)? {
        Some(class) => instance_check::is_instance(interp, subject, &class),
        None => Ok(false),
    }
}

/// The values of the keys as a tuple, or None if one is missing.
pub(crate) fn match_keys(interp: &mut Interp, subject: &Value, keys: &Value) -> Result {
    let keys = keys.exact::<Tuple>().map(|keys| keys.items().to_vec()).unwrap_or_default();
    check_distinct(interp, &keys)?;
    let mut values = Vec::with_capacity(keys.len());
    for key in &keys {
        match look_up(interp, subject, key)? {
            Some(value) => values.push(value),
            None => return Ok(Value::NONE),
        }
    }
    Ok(Tuple::from_vec(values).into())
}

fn check_distinct(interp: &mut Interp, keys: &[Value]) -> Result<()> {
    for (index, key) in keys.iter().enumerate() {
        for earlier in keys.iter().take(index) {
            if operators::equal(interp, earlier, key)? {
                let key = crate::runtime::representation::repr(interp, key)?;
                return Err(
                    interp.value_error(format!("mapping pattern checks duplicate key ({})", key.as_str()))
                );
            }
        }
    }
    Ok(())
}

/// The entry of a mapping without making one up: by `get` with a default of our own.
fn look_up(interp: &mut Interp, subject: &Value, key: &Value) -> Result<Option<Value>> {
    if let Some(dict) = subject.exact::<Dict>() {
        return dict.get(interp, key);
    }
    let name = interp.intern("get");
    let missing = crate::runtime::types::list::List::value(Vec::new());
    let found = attribute::call_method(interp, subject, &name, &[key.clone(), missing.clone()])?;
    Ok(Some(found).filter(|found| !found.same(&missing)))
}

/// The entries of a mapping without the matched keys.
pub(crate) fn rest(interp: &mut Interp, subject: &Value, keys: &Value) -> Result {
    let made = Dict::new();
    made.update_from(interp, subject)?;
    for key in keys.exact::<Tuple>().map(|keys| keys.items().to_vec()).unwrap_or_default() {
        drop(made.remove(interp, &key)?);
    }
    Ok(made.into())
}

/// The attributes for the sub-patterns of a class pattern as a tuple, or None if the subject does not match.
pub(crate) fn match_class(
    interp: &mut Interp,
    subject: &Value,
    class: &Value,
    names: &Value,
    count: usize,
) -> Result {
    let Some(pattern) = class.exact_ref::<Class>() else {
        return Err(interp.type_error("called match pattern must be a class"));
    };
    if !instance_check::is_instance(interp, subject, class)? {
        return Ok(Value::NONE);
    }
    let mut values = Vec::new();
    let mut seen: Vec<Ref<Str>> = Vec::new();
    if count > 0 && !positional(interp, subject, &pattern, count, &mut values, &mut seen)? {
        return Ok(Value::NONE);
    }
    for name in names.exact::<Tuple>().map(|names| names.items().to_vec()).unwrap_or_default() {
        let Some(name) = name.exact_ref::<Str>() else { continue };
        if seen.iter().any(|known| known.as_str() == name.as_str()) {
            return Err(twice(interp, &pattern, &name));
        }
        match attribute::get_optional(interp, subject, &name)? {
            Some(value) => values.push(value),
            None => return Ok(Value::NONE),
        }
        seen.push(name);
    }
    Ok(Tuple::from_vec(values).into())
}

/// The positional sub-patterns: attributes named by `__match_args__`, or the subject itself for `int(x)` and its like.
fn positional(
    interp: &mut Interp,
    subject: &Value,
    pattern: &Ref<Class>,
    count: usize,
    values: &mut Vec<Value>,
    seen: &mut Vec<Ref<Str>>,
) -> Result<bool> {
    let name = interp.names.match_args.clone();
    let declared = attribute::get_optional(interp, pattern.value(), &name)?;
    let class = pattern.name(interp);
    let Some(declared) = declared else {
        if pattern.has(flags::MATCH_SELF) {
            if count > 1 {
                return Err(
                    interp.type_error(format!("{class}() accepts 1 positional sub-pattern ({count} given)"))
                );
            }
            values.push(subject.clone());
            return Ok(true);
        }
        return Err(interp.type_error(format!("{class}() accepts 0 positional sub-patterns ({count} given)")));
    };
    let Some(names) = convert::native::<Tuple>(&declared).map(|names| names.items().to_vec()) else {
        let given = interp.type_name(&declared);
        return Err(interp.type_error(format!("{class}.__match_args__ must be a tuple (got {given})")));
    };
    if count > names.len() {
        let plural = if names.len() == 1 { "" } else { "s" };
        return Err(interp.type_error(format!(
            "{class}() accepts {} positional sub-pattern{plural} ({count} given)",
            names.len()
        )));
    }
    for name in names.iter().take(count) {
        let Some(text) = name.exact_ref::<Str>() else {
            let given = interp.type_name(name);
            return Err(interp.type_error(format!("__match_args__ elements must be strings (got {given})")));
        };
        let name = interp.intern_string(&text);
        if seen.iter().any(|known| known.same(&name)) {
            return Err(twice(interp, pattern, &name));
        }
        match attribute::get_optional(interp, subject, &name)? {
            Some(value) => values.push(value),
            None => return Ok(false),
        }
        seen.push(name);
    }
    Ok(true)
}

#[cold]
fn twice(interp: &mut Interp, pattern: &Ref<Class>, name: &Ref<Str>) -> Raised {
    let class = pattern.name(interp);
    interp.type_error(format!("{class}() got multiple sub-patterns for attribute '{}'", name.as_str()))
}
