//! What `Counter` counts with.

use crate::object::{Kind, Ref, Value};
use crate::runtime::class::Class;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::operators::{self, BinaryOperator};
use crate::runtime::types::dict::Dict;
use crate::runtime::{attribute, call, convert, hash, iteration};

/// Adds one for each element. A subclass that has its own `get` or `__setitem__` is asked through them.
pub fn count_elements(interp: &mut Interp, mapping: &Value, iterable: &Value) -> Result<()> {
    if let Some(dict) = convert::native_ref::<Dict>(mapping)
        && counts_as_dict(interp, mapping)
    {
        let dict = dict.clone();
        return iteration::for_each(interp, iterable, |interp, element| count(interp, &dict, &element));
    }
    let get = interp.intern("get");
    let get = attribute::get(interp, mapping, &get)?;
    iteration::for_each(interp, iterable, |interp, element| {
        let arguments = [element, Value::int(0)];
        let before = call::call(interp, &get, &arguments)?;
        let after = operators::binary(interp, BinaryOperator::Add, &before, &Value::int(1))?;
        operators::set_item(interp, mapping, &arguments[0], &after)
    })
}

/// Are the class's `get` and `__setitem__` those of `dict`?
fn counts_as_dict(interp: &mut Interp, mapping: &Value) -> bool {
    let own: Ref<Class> = interp.class_of(mapping).clone();
    let dict = interp.class_of_kind(Kind::Dict).clone();
    ["get", "__setitem__"].into_iter().all(|name| {
        let name = interp.intern(name);
        match (own.lookup(interp, &name), dict.lookup(interp, &name)) {
            (Some(one), Some(other)) => one.same(&other),
            _ => false,
        }
    })
}

fn count(interp: &mut Interp, dict: &Dict, element: &Value) -> Result<()> {
    if dict.increment_fast(interp, element) {
        return Ok(());
    }
    let one = Value::int(1);
    let hash = hash::hash(interp, element)?;
    let after = match dict.get_hashed(interp, element, hash)? {
        Some(before) => operators::binary(interp, BinaryOperator::Add, &before, &one)?,
        None => one,
    };
    dict.insert_hashed(interp, hash, element, &after).map(drop)
}
