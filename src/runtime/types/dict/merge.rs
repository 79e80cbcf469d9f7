//! `dict.update` and what works like it: adding the entries of a dict, of another mapping, or of an iterable of pairs.

use super::{Dict, class};
use crate::object::{Str, Tuple, Value};
use crate::runtime::exceptions::ExceptionKind;
use crate::runtime::interp::{Interp, Raised, Result};
use crate::runtime::{attribute, call, convert, iteration, operators};

/// Adds what `other` holds to `dict`.
pub fn update(interp: &mut Interp, dict: &Dict, other: &Value) -> Result<()> {
    if let Some(source) = plain(interp, other) {
        return add_entries(interp, dict, source);
    }
    let name = interp.names.keys.clone();
    match attribute::get_optional(interp, other, &name)? {
        Some(method) => {
            let keys = call::call(interp, &method, &[])?;
            iteration::for_each(interp, &keys, |interp, key| {
                let value = operators::get_item(interp, other, &key)?;
                dict.insert(interp, &key, &value).map(drop)
            })
        }
        None => add_pairs(interp, dict, other),
    }
}

/// The dict whose entries can be taken as they are: that of a dict, or of a subclass that iterates as `dict` does.
fn plain<'a>(interp: &Interp, other: &'a Value) -> Option<&'a Dict> {
    let dict = convert::native::<Dict>(other)?;
    let iterate = interp.class_of(other).slots(interp).iterate;
    iterate
        .is_some_and(|iterate| {
            std::ptr::fn_addr_eq(iterate, class::iterate as crate::runtime::slots::UnaryFunction)
        })
        .then_some(dict)
}

fn add_entries(interp: &mut Interp, dict: &Dict, source: &Dict) -> Result<()> {
    if std::ptr::eq(dict, source) {
        return Ok(());
    }
    if dict.is_empty(interp) {
        dict.become_copy_of(interp, source);
        return Ok(());
    }
    let (expected, mut position) = (source.len(interp), 0);
    while let Some(entry) = source.hashed_after(interp, &mut position) {
        dict.insert_hashed(interp, entry.hash, &entry.key, &entry.value)?;
        if source.len(interp) != expected {
            return Err(interp.raise(ExceptionKind::RuntimeError, "dict mutated during update"));
        }
    }
    Ok(())
}

fn add_pairs(interp: &mut Interp, dict: &Dict, pairs: &Value) -> Result<()> {
    let mut number = 0_usize;
    iteration::for_each(interp, pairs, |interp, pair| {
        let items = match items_of(interp, &pair) {
            Ok(items) => items,
            Err(raised) => return Err(with_note(interp, raised, number)),
        };
        let [key, value] = items.as_slice() else {
            let length = items.len();
            let message =
                format!("dictionary update sequence element #{number} has length {length}; 2 is required");
            return Err(interp.value_error(message));
        };
        number += 1;
        dict.insert(interp, key, value).map(drop)
    })
}

fn items_of(interp: &mut Interp, pair: &Value) -> Result<Vec<Value>> {
    if let Some(tuple) = pair.exact::<Tuple>() {
        return Ok(tuple.items().to_vec());
    }
    let iterator = iteration::iterator(interp, pair);
    match interp.unless(iterator, ExceptionKind::TypeError)? {
        Some(iterator) => iteration::collect(interp, &iterator),
        None => Err(interp.type_error("object is not iterable")),
    }
}

/// Adds to a TypeError which element it was about.
fn with_note(interp: &mut Interp, raised: Raised, number: usize) -> Raised {
    if !interp.raised_is(&raised, ExceptionKind::TypeError) {
        return raised;
    }
    let exception = interp.take_raised(raised);
    let note =
        Str::value(&format!("Cannot convert dictionary update sequence element #{number} to a sequence"));
    let name = interp.intern("add_note");
    match attribute::call_method(interp, &exception, &name, &[note]) {
        Ok(_) => interp.raise_value(exception),
        Err(raised) => raised,
    }
}
