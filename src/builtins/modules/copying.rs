//! The module `_copy`, behind `stdlib/copy.py`: deep copies of the containers of the language, which hold most of what is copied.

use super::add_functions;
use crate::object::{Kind, Ref, Tuple, Value};
use crate::runtime::call;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::types::dict::Dict;
use crate::runtime::types::list::List;
use crate::runtime::types::module::Module;

native_functions! { FUNCTIONS;
    def deep_copy(x, memo, other, /) = deep_copy;
}

/// Makes the module.
pub fn create(interp: &mut Interp) -> Ref<Module> {
    let module = Module::new(interp, "_copy", Some("Deep copies."));
    add_functions(interp, &module, "_copy", FUNCTIONS);
    module
}

/// A deep copy of `x`. `other(x, memo)` copies what is neither atomic nor exactly a list, tuple or dict; `memo` is a dict of the copies
/// by the identities of the originals.
fn deep_copy(interp: &mut Interp, x: &Value, memo: &Ref<Dict>, other: &Value) -> Result {
    match x.kind() {
        Kind::None
        | Kind::Bool
        | Kind::Int
        | Kind::BigInt
        | Kind::Float
        | Kind::Complex
        | Kind::Str
        | Kind::Bytes
        | Kind::Ellipsis
        | Kind::NotImplemented => Ok(x.clone()),
        Kind::List | Kind::Tuple | Kind::Dict => {
            interp.enter_native("")?;
            let key = Value::int(x.identity() as i64);
            if let Some(known) = memo.get(interp, &key)? {
                return Ok(known);
            }
            match (x.exact::<List>(), x.exact::<Tuple>(), x.exact::<Dict>()) {
                (Some(list), ..) => copy_list(interp, x, list, memo, other),
                (_, Some(tuple), _) => copy_tuple(interp, x, tuple, memo, other),
                (_, _, Some(dict)) => copy_dict(interp, x, dict, memo, other),
                _ => Ok(x.clone()),
            }
        }
        _ => call::call(interp, other, &[x.clone(), memo.to_value()]),
    }
}

/// Notes the copy, and keeps the original as long as the memo: its identity must not be given to another object meanwhile.
fn note(interp: &mut Interp, x: &Value, copied: &Value, memo: &Ref<Dict>) -> Result<()> {
    memo.insert(interp, &Value::int(x.identity() as i64), copied)?;
    let key = Value::int(memo.value().identity() as i64);
    match memo.get(interp, &key)?.as_ref().and_then(Value::exact_ref::<List>) {
        Some(kept) => kept.push(interp, x.clone()),
        None => drop(memo.insert(interp, &key, &List::value(vec![x.clone()]))?),
    }
    Ok(())
}

fn copy_list(interp: &mut Interp, x: &Value, list: &List, memo: &Ref<Dict>, other: &Value) -> Result {
    let copied = List::value(Vec::new());
    note(interp, x, &copied, memo)?;
    let mut at = 0;
    while let Some(item) = list.get(interp, at) {
        let item = deep_copy(interp, &item, memo, other)?;
        if let Some(copied) = copied.exact::<List>() {
            copied.push(interp, item);
        }
        at += 1;
    }
    Ok(copied)
}

fn copy_tuple(interp: &mut Interp, x: &Value, tuple: &Tuple, memo: &Ref<Dict>, other: &Value) -> Result {
    let mut items = Vec::with_capacity(tuple.len());
    for item in tuple.items() {
        items.push(deep_copy(interp, item, memo, other)?);
    }
    // A tuple that contains itself was copied on the way down.
    if let Some(known) = memo.get(interp, &Value::int(x.identity() as i64))? {
        return Ok(known);
    }
    if items.iter().zip(tuple.items()).all(|(after, before)| after.same(before)) {
        return Ok(x.clone());
    }
    let copied = Tuple::from_vec(items).into();
    note(interp, x, &copied, memo)?;
    Ok(copied)
}

fn copy_dict(interp: &mut Interp, x: &Value, dict: &Dict, memo: &Ref<Dict>, other: &Value) -> Result {
    let copied = Dict::with_capacity(dict.len(interp));
    note(interp, x, copied.value(), memo)?;
    let mut position = 0;
    while let Some((key, value)) = dict.entry_after(interp, &mut position) {
        let key = deep_copy(interp, &key, memo, other)?;
        let value = deep_copy(interp, &value, memo, other)?;
        copied.insert(interp, &key, &value)?;
    }
    Ok(copied.into())
}
