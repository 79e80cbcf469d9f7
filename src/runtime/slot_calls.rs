//! Calling a native slot as the special method it shows (`list.__len__(x)`): the rows of the slot table that take more than a line.

use super::attribute;
use super::convert;
use super::interp::{Interp, Result};
use super::native::CallArguments;
use super::slot_methods::arguments;
use super::slots::Slots;
use crate::object::{Kind, Ref, Str, Value};

/// `slot` or TypeError: the wrapper was taken from a class that has it, so it is there.
fn filled<T>(interp: &mut Interp, slot: Option<T>, method: &str) -> Result<T> {
    slot.ok_or_else(|| interp.type_error(format!("{method} is not supported")))
}

pub fn invoke_truth(interp: &mut Interp, slots: &Slots, given: CallArguments<'_>) -> Result {
    let [receiver] = arguments::<1>(interp, "__bool__", given)?;
    let function = filled(interp, slots.truth, "__bool__")?;
    function(interp, receiver).map(Value::bool)
}

pub fn invoke_length(interp: &mut Interp, slots: &Slots, given: CallArguments<'_>) -> Result {
    let [receiver] = arguments::<1>(interp, "__len__", given)?;
    let function = filled(interp, slots.length, "__len__")?;
    function(interp, receiver).map(|length| Value::int(i64::try_from(length).unwrap_or(i64::MAX)))
}

pub fn invoke_hash(interp: &mut Interp, slots: &Slots, given: CallArguments<'_>) -> Result {
    let [receiver] = arguments::<1>(interp, "__hash__", given)?;
    let function = filled(interp, slots.hash, "__hash__")?;
    function(interp, receiver).map(Value::int)
}

pub fn invoke_next(interp: &mut Interp, slots: &Slots, given: CallArguments<'_>) -> Result {
    let [receiver] = arguments::<1>(interp, "__next__", given)?;
    let function = filled(interp, slots.next, "__next__")?;
    match function(interp, receiver)? {
        Some(value) => Ok(value),
        None => Err(super::types::exception::stop_iteration(interp, Value::NONE)),
    }
}

pub fn invoke_contains(interp: &mut Interp, slots: &Slots, given: CallArguments<'_>) -> Result {
    let [container, item] = arguments::<2>(interp, "__contains__", given)?;
    let function = filled(interp, slots.contains, "__contains__")?;
    function(interp, container, item).map(Value::bool)
}

pub fn invoke_get_item(interp: &mut Interp, slots: &Slots, given: CallArguments<'_>) -> Result {
    let [container, key] = arguments::<2>(interp, "__getitem__", given)?;
    let function = filled(interp, slots.get_item, "__getitem__")?;
    function(interp, container, key)
}

pub fn invoke_set_item(interp: &mut Interp, slots: &Slots, given: CallArguments<'_>) -> Result {
    let [container, key, value] = arguments::<3>(interp, "__setitem__", given)?;
    let function = filled(interp, slots.set_item, "__setitem__")?;
    function(interp, container, key, Some(value)).map(|()| Value::NONE)
}

pub fn invoke_delete_item(interp: &mut Interp, slots: &Slots, given: CallArguments<'_>) -> Result {
    let [container, key] = arguments::<2>(interp, "__delitem__", given)?;
    let function = filled(interp, slots.set_item, "__delitem__")?;
    function(interp, container, key, None).map(|()| Value::NONE)
}

/// The attribute name a special method was given, interned.
fn attribute_name(interp: &mut Interp, name: &Value) -> Result<Ref<Str>> {
    convert::attribute_name(interp, name)
}

pub fn invoke_get_attribute(interp: &mut Interp, slots: &Slots, given: CallArguments<'_>) -> Result {
    let [object, name] = arguments::<2>(interp, "__getattribute__", given)?;
    let name = attribute_name(interp, name)?;
    match slots.get_attribute {
        Some(function) => function(interp, object, &name),
        None => attribute::generic_get(interp, object, &name),
    }
}

pub fn invoke_set_attribute(interp: &mut Interp, slots: &Slots, given: CallArguments<'_>) -> Result {
    let [object, name, value] = arguments::<3>(interp, "__setattr__", given)?;
    let name = attribute_name(interp, name)?;
    refuse_class(interp, slots, object, "__setattr__")?;
    match slots.set_attribute {
        Some(function) => function(interp, object, &name, Some(value))?,
        None => attribute::generic_set(interp, object, &name, Some(value))?,
    }
    Ok(Value::NONE)
}

/// `object.__setattr__(int, ...)` must not get around what classes refuse.
fn refuse_class(interp: &mut Interp, slots: &Slots, object: &Value, method: &str) -> Result<()> {
    if slots.set_attribute.is_some() || !object.is(Kind::Class) {
        return Ok(());
    }
    let class = interp.type_name(object);
    Err(interp.type_error(format!("can't apply this {method} to {class} object")))
}

pub fn invoke_delete_attribute(interp: &mut Interp, slots: &Slots, given: CallArguments<'_>) -> Result {
    let [object, name] = arguments::<2>(interp, "__delattr__", given)?;
    let name = attribute_name(interp, name)?;
    refuse_class(interp, slots, object, "__delattr__")?;
    match slots.set_attribute {
        Some(function) => function(interp, object, &name, None)?,
        None => attribute::generic_set(interp, object, &name, None)?,
    }
    Ok(Value::NONE)
}

pub fn invoke_descriptor_get(interp: &mut Interp, slots: &Slots, given: CallArguments<'_>) -> Result {
    let (descriptor, instance, owner) = match given.values {
        [descriptor, instance] => (descriptor, instance, &Value::NONE),
        [descriptor, instance, owner] => (descriptor, instance, owner),
        _ => {
            return Err(interp.type_error(format!(
                "expected 1 or 2 arguments, got {}",
                given.values.len().saturating_sub(1)
            )));
        }
    };
    if instance.is_none() && owner.is_none() {
        return Err(interp.type_error("__get__(None, None) is invalid"));
    }
    let function = filled(interp, slots.descriptor_get, "__get__")?;
    let owner = if owner.is_none() { interp.class_of(instance).to_value() } else { owner.clone() };
    function(interp, descriptor, (!instance.is_none()).then_some(instance), &owner)
}

pub fn invoke_descriptor_set(interp: &mut Interp, slots: &Slots, given: CallArguments<'_>) -> Result {
    let [descriptor, instance, value] = arguments::<3>(interp, "__set__", given)?;
    let function = filled(interp, slots.descriptor_set, "__set__")?;
    function(interp, descriptor, instance, Some(value)).map(|()| Value::NONE)
}

pub fn invoke_descriptor_delete(interp: &mut Interp, slots: &Slots, given: CallArguments<'_>) -> Result {
    let [descriptor, instance] = arguments::<2>(interp, "__delete__", given)?;
    let function = filled(interp, slots.descriptor_set, "__delete__")?;
    function(interp, descriptor, instance, None).map(|()| Value::NONE)
}

/// Splits the receiver off the arguments of a method called through its class.
fn receiver<'a>(
    interp: &mut Interp,
    method: &str,
    given: CallArguments<'a>,
) -> Result<(&'a Value, CallArguments<'a>)> {
    match given.values.split_first() {
        Some((receiver, values)) if given.values.len() > given.names.len() => {
            Ok((receiver, CallArguments { values, names: given.names }))
        }
        _ => Err(interp.type_error(format!("unbound method {method}() needs an argument"))),
    }
}

pub fn invoke_call(interp: &mut Interp, slots: &Slots, given: CallArguments<'_>) -> Result {
    let (callable, rest) = receiver(interp, "__call__", given)?;
    let function = filled(interp, slots.call, "__call__")?;
    function(interp, callable, rest)
}

pub fn invoke_initialize(interp: &mut Interp, slots: &Slots, given: CallArguments<'_>) -> Result {
    let (object, rest) = receiver(interp, "__init__", given)?;
    let function = filled(interp, slots.initialize, "__init__")?;
    function(interp, object, rest).map(|()| Value::NONE)
}
