//! The class `dict`: its special methods as slots. The methods with names are in `methods.rs`.

use super::Dict;
use super::methods::{CLASS_METHODS, METHODS};
use crate::object::{Instance, Kind, Ref, Str, Value};
use crate::runtime::class::{Class, flags};
use crate::runtime::interp::{Interp, Result};
use crate::runtime::native::CallArguments;
use crate::runtime::types::definition::{ClassDefinition, EMPTY};
use crate::runtime::types::dict_views::{DictIterator, Part};
use crate::runtime::{attribute, call, convert, operators, representation};
use crate::syntax::operators::{BinaryOperator, CompareOperator};

/// The class `dict`.
pub const CLASS: ClassDefinition = ClassDefinition {
    kind: Kind::Dict,
    name: "dict",
    documentation: "dict() -> new empty dictionary\n\
        dict(mapping) -> new dictionary initialized from a mapping object's\n    (key, value) pairs\n\
        dict(iterable) -> new dictionary initialized as if via:\n    d = {}\n    for k, v in iterable:\n        d[k] = v\n\
        dict(**kwargs) -> new dictionary initialized with the name=value pairs\n    \
        in the keyword argument list.  For example:  dict(one=1, two=2)",
    flags: flags::NATIVE | flags::BASE | flags::MAPPING | flags::MATCH_SELF,
    slots: |slots| {
        slots.hash = None;
        slots.construct = Some(construct);
        slots.initialize = Some(initialize);
        slots.length = Some(length);
        slots.get_item = Some(get_item);
        slots.set_item = Some(set_item);
        slots.contains = Some(contains);
        slots.iterate = Some(iterate);
        slots.representation = Some(repr);
        slots.compare = Some(compare);
        slots.binary[BinaryOperator::BitOr as usize] = Some(merged);
        slots.in_place[BinaryOperator::BitOr as usize] = Some(merge_in_place);
    },
    methods: METHODS,
    class_methods: CLASS_METHODS,
    ..EMPTY
};

/// The dict in the receiver of a slot.
fn receiver<'a>(interp: &mut Interp, value: &'a Value) -> Result<&'a Ref<Dict>> {
    match convert::native_ref::<Dict>(value) {
        Some(dict) => Ok(dict),
        None => {
            let class = interp.type_name(value);
            Err(interp.type_error(format!("descriptor requires a 'dict' object but received a '{class}'")))
        }
    }
}

fn construct(interp: &mut Interp, class: &Ref<Class>, _: CallArguments<'_>) -> Result {
    call::finish_construct(interp, class, Dict::new().into())
}

fn initialize(interp: &mut Interp, object: &Value, arguments: CallArguments<'_>) -> Result<()> {
    let dict = receiver(interp, object)?;
    let positionals = arguments.positionals();
    if positionals.len() > 1 {
        return Err(interp.type_error(format!("dict expected at most 1 argument, got {}", positionals.len())));
    }
    if let Some(source) = positionals.first() {
        dict.update_from(interp, source)?;
    }
    for (name, value) in arguments.keywords() {
        dict.insert(interp, name, value)?;
    }
    Ok(())
}

fn length(interp: &mut Interp, object: &Value) -> Result<usize> {
    Ok(receiver(interp, object)?.len(interp))
}

/// `dict[key]`; a subclass may supply absent keys by `__missing__`.
fn get_item(interp: &mut Interp, object: &Value, key: &Value) -> Result {
    let dict = receiver(interp, object)?;
    if let Some(value) = dict.get(interp, key)? {
        return Ok(value);
    }
    if object.exact::<Instance>().is_some() {
        let name = interp.names.missing.clone();
        if let Some(value) = attribute::call_special(interp, object, &name, std::slice::from_ref(key))? {
            return Ok(value);
        }
    }
    Err(interp.key_error(key))
}

fn set_item(interp: &mut Interp, object: &Value, key: &Value, value: Option<&Value>) -> Result<()> {
    let dict = receiver(interp, object)?;
    match value {
        Some(value) => dict.insert(interp, key, value).map(drop),
        None => match dict.remove(interp, key)? {
            Some(_) => Ok(()),
            None => Err(interp.key_error(key)),
        },
    }
}

fn contains(interp: &mut Interp, object: &Value, key: &Value) -> Result<bool> {
    receiver(interp, object)?.contains(interp, key)
}

/// `iter(dict)`; that a class still has this slot tells that the dict's own order is what iteration gives.
pub(super) fn iterate(interp: &mut Interp, object: &Value) -> Result {
    let dict = receiver(interp, object)?;
    Ok(DictIterator::new(interp, dict, Part::Keys, false).into())
}

fn repr(interp: &mut Interp, object: &Value) -> Result {
    let dict = receiver(interp, object)?;
    if !representation::enter(interp, object) {
        return Ok(Str::value("{...}"));
    }
    let text = text_of_entries(interp, dict);
    representation::leave(interp, object);
    Ok(Str::from_string(text?).into())
}

fn text_of_entries(interp: &mut Interp, dict: &Dict) -> Result<String> {
    let mut text = String::from("{");
    let mut position = 0;
    while let Some((key, value)) = dict.entry_after(interp, &mut position) {
        if text.len() > 1 {
            text.push_str(", ");
        }
        text.push_str(representation::repr(interp, &key)?.as_str());
        text.push_str(": ");
        text.push_str(representation::repr(interp, &value)?.as_str());
    }
    text.push('}');
    Ok(text)
}

fn compare(interp: &mut Interp, operator: CompareOperator, left: &Value, right: &Value) -> Result {
    let (Some(own), Some(other)) = (convert::native::<Dict>(left), convert::native::<Dict>(right)) else {
        return Ok(Value::NOT_IMPLEMENTED);
    };
    match operator {
        CompareOperator::Eq => Ok(Value::bool(equal(interp, own, other)?)),
        CompareOperator::NotEq => Ok(Value::bool(!equal(interp, own, other)?)),
        _ => Ok(Value::NOT_IMPLEMENTED),
    }
}

/// Do both have the same keys with equal values, in any order?
fn equal(interp: &mut Interp, left: &Dict, right: &Dict) -> Result<bool> {
    interp.enter_native(" in comparison")?;
    if left.len(interp) != right.len(interp) {
        return Ok(false);
    }
    let mut position = 0;
    while let Some(entry) = left.hashed_after(interp, &mut position) {
        let Some(other) = right.get_hashed(interp, &entry.key, entry.hash)? else { return Ok(false) };
        if !operators::equal(interp, &other, &entry.value)? {
            return Ok(false);
        }
    }
    Ok(true)
}

fn merged(interp: &mut Interp, left: &Value, right: &Value) -> Result {
    let (Some(own), Some(_)) = (convert::native::<Dict>(left), convert::native::<Dict>(right)) else {
        return Ok(Value::NOT_IMPLEMENTED);
    };
    let made = own.copy(interp);
    made.update_from(interp, right)?;
    Ok(made.into())
}

fn merge_in_place(interp: &mut Interp, object: &Value, other: &Value) -> Result {
    receiver(interp, object)?.update_from(interp, other)?;
    Ok(object.clone())
}
