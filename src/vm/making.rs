//! Instructions that make values: displays, strings, functions, type parameters.

use super::calls;
use crate::object::{Kind, Str, Tuple, Value};
use crate::runtime::exceptions::ExceptionKind;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::machine::Frame;
use crate::runtime::numbers::float_text;
use crate::runtime::types::code::CodeObject;
use crate::runtime::types::dict::Dict;
use crate::runtime::types::function::{Function, More};
use crate::runtime::types::list::List;
use crate::runtime::types::set::Set;
use crate::runtime::types::{template as templates, type_parameter};
use crate::runtime::{attribute, convert, iteration, representation};

/// A set display.
pub(crate) fn set(interp: &mut Interp, items: &[Value]) -> Result {
    let made = Set::new();
    for item in items {
        made.add(interp, item)?;
    }
    Ok(made.into())
}

/// A dict display: keys and values in turn.
pub(crate) fn dict(interp: &mut Interp, entries: &[Value]) -> Result {
    let made = Dict::with_capacity(entries.len() / 2);
    for entry in entries.chunks_exact(2) {
        if let [key, value] = entry {
            drop(made.insert(interp, key, value)?);
        }
    }
    Ok(made.into())
}

pub(crate) fn set_add(interp: &mut Interp, set: &Value, item: &Value) -> Result<()> {
    match set.exact::<Set>() {
        Some(set) => set.add(interp, item).map(drop),
        None => Ok(()),
    }
}

pub(crate) fn map_add(interp: &mut Interp, dict: &Value, key: &Value, value: &Value) -> Result<()> {
    match dict.exact::<Dict>() {
        Some(dict) => dict.insert(interp, key, value).map(drop),
        None => Ok(()),
    }
}

/// `[*iterable]`
pub(crate) fn list_extend(interp: &mut Interp, list: &Value, iterable: &Value) -> Result<()> {
    if interp.class_of(iterable).slots(interp).iterate.is_none()
        && interp.class_of(iterable).slots(interp).get_item.is_none()
    {
        let class = interp.type_name(iterable);
        return Err(interp.type_error(format!("Value after * must be an iterable, not {class}")));
    }
    let items = iteration::collect(interp, iterable)?;
    if let Some(list) = list.exact::<List>() {
        interp.write(&list.items).extend(items);
    }
    Ok(())
}

/// `{*iterable}`
pub(crate) fn set_update(interp: &mut Interp, set: &Value, iterable: &Value) -> Result<()> {
    match set.exact::<Set>() {
        Some(set) => set.update(interp, iterable),
        None => Ok(()),
    }
}

/// `{**mapping}`
pub(crate) fn dict_update(interp: &mut Interp, dict: &Value, mapping: &Value) -> Result<()> {
    let Some(dict) = dict.exact::<Dict>() else { return Ok(()) };
    let keys = interp.names.keys.clone();
    if convert::native::<Dict>(mapping).is_none()
        && attribute::get_optional(interp, mapping, &keys)?.is_none()
    {
        let class = interp.type_name(mapping);
        return Err(interp.type_error(format!("'{class}' object is not a mapping")));
    }
    dict.update_from(interp, mapping)
}

/// `f(**mapping)` where other keyword arguments stand before: no key may come twice.
pub(crate) fn dict_merge(interp: &mut Interp, dict: &Value, mapping: &Value, callable: &Value) -> Result<()> {
    let Some(dict) = dict.exact::<Dict>() else { return Ok(()) };
    let keys = interp.names.keys.clone();
    if convert::native::<Dict>(mapping).is_none()
        && attribute::get_optional(interp, mapping, &keys)?.is_none()
    {
        let (name, class) = (calls::callable_name(interp, callable)?, interp.type_name(mapping));
        return Err(interp.type_error(format!("{name} argument after ** must be a mapping, not {class}")));
    }
    let more = Dict::new();
    more.update_from(interp, mapping)?;
    for (key, value) in more.entries(interp) {
        if convert::native::<Str>(&key).is_none() {
            return Err(interp.type_error("keywords must be strings"));
        }
        if dict.insert(interp, &key, &value)?.is_some() {
            let (name, key) = (calls::callable_name(interp, callable)?, representation::str(interp, &key)?);
            return Err(interp
                .type_error(format!("{name} got multiple values for keyword argument '{}'", key.as_str())));
        }
    }
    Ok(())
}

pub(crate) fn list_to_tuple(interp: &Interp, list: &Value) -> Value {
    let items = list.exact::<List>().map(|list| interp.read(&list.items).clone()).unwrap_or_default();
    Tuple::from_vec(items).into()
}

/// The concatenation of strings.
pub(crate) fn string(parts: &[Value]) -> Value {
    let texts = parts.iter().filter_map(|part| part.exact::<Str>());
    let mut joined = String::with_capacity(texts.clone().map(|text| text.as_str().len()).sum());
    texts.for_each(|text| joined.push_str(text.as_str()));
    Str::from_string(joined).into()
}

/// `!s`, `!r` and `!a` of f-strings.
pub(crate) fn convert(interp: &mut Interp, value: &Value, conversion: u32) -> Result {
    let text = match conversion {
        2 => representation::repr(interp, value)?,
        3 => representation::ascii(interp, value)?,
        _ => representation::str(interp, value)?,
    };
    Ok(text.into())
}

/// `format(value, "")`
pub(crate) fn format_simple(interp: &mut Interp, value: &Value) -> Result {
    match value.kind() {
        Kind::Int => Ok(Str::from_string(value.as_int().unwrap_or_default().to_string()).into()),
        Kind::Float => Ok(Str::from_string(float_text::repr(value.as_float().unwrap_or_default())).into()),
        _ => {
            let empty = interp.names.empty.to_value();
            Ok(representation::format(interp, value, &empty)?.into())
        }
    }
}

/// An interpolation of a t-string: `value, expression [, format]`.
pub(crate) fn interpolation(interp: &mut Interp, parts: &[Value], conversion: u32) -> Result {
    let conversion = match conversion {
        1 => Str::value("s"),
        2 => Str::value("r"),
        3 => Str::value("a"),
        _ => Value::NONE,
    };
    let format = parts.get(2).cloned().unwrap_or_else(|| interp.names.empty.to_value());
    match parts {
        [value, expression, ..] => Ok(templates::make_interpolation(value, expression, conversion, format)),
        _ => Ok(Value::NONE),
    }
}

pub(crate) fn template(_: &mut Interp, strings: &Value, interpolations: &Value) -> Result {
    Ok(templates::make_template(strings, interpolations))
}

/// A function: `[defaults] [keyword defaults] [annotate] [closure] code`, as `flags` says.
pub(crate) fn function(frame: &Frame, parts: &[Value], flags: u32) -> Value {
    let mut rest = parts.iter();
    let mut next = |flag: u32| if flags & flag != 0 { rest.next().cloned() } else { None };
    let (defaults, keyword_defaults, annotate, closure) = (next(1), next(2), next(4), next(8));
    let Some(code) = parts.last().and_then(Value::exact_ref::<CodeObject>) else { return Value::NONE };
    let more = More {
        keyword_defaults: keyword_defaults.and_then(|dict| dict.exact_ref::<Dict>()),
        annotate,
        ..More::default()
    };
    let globals = frame.globals_ref();
    let defaults = defaults.and_then(|defaults| defaults.exact_ref::<Tuple>());
    let closure = closure.and_then(|closure| closure.exact_ref::<Tuple>());
    Function::new(code, globals, defaults, closure, more).into()
}

pub(crate) fn type_parameter(_: &mut Interp, name: &Value, flavor: u32) -> Value {
    type_parameter::new(name, flavor)
}

pub(crate) fn set_type_parameter(
    interp: &mut Interp,
    parameter: &Value,
    function: &Value,
    what: u32,
) -> Result<()> {
    type_parameter::set_lazy(interp, parameter, function, what);
    Ok(())
}

pub(crate) fn type_alias(_: &mut Interp, name: &Value, params: &Value, function: &Value) -> Result {
    Ok(type_parameter::new_alias(name, params, function))
}

pub(crate) fn generic_base(interp: &mut Interp, params: &Value) -> Result {
    type_parameter::generic_base(interp, params)
}

/// Sets `__type_params__` of a new function.
pub(crate) fn set_type_params(interp: &mut Interp, function: &Value, params: &Value) -> Result<()> {
    let Some(function) = function.exact::<Function>() else {
        return Err(interp.raise(ExceptionKind::TypeError, "type parameters belong to functions"));
    };
    interp.write(&function.more).type_params = Some(params.clone());
    Ok(())
}
