//! Iteration as a protocol: what `for`, unpacking and every function that takes an iterable go through (language reference 8.3, 7.2).
//! `next` slots say `None` at the end, so StopIteration is made only where a script can see it.

use super::convert;
use super::exceptions::ExceptionKind;
use super::interp::{Interp, Raised, Result};
use super::types::dict::Dict;
use super::types::iterators::{self, SequenceIterator};
use super::types::list::List;
use super::types::range::Range;
use super::types::{dict_views, enumerate, generator, zip};
use super::{attribute, operators};
use crate::object::{Kind, Str, Tuple, Value};

/// At most so many places are reserved because of a length an object merely claims.
pub const MOST_RESERVED: usize = 1 << 16;

/// `iter(value)`
#[inline]
pub fn iterator(interp: &mut Interp, value: &Value) -> Result {
    let Some(function) = interp.class_of(value).slots(interp).iterate else {
        return iterator_by_index(interp, value);
    };
    let made = function(interp, value)?;
    // Native types keep the promise.
    if value.is(Kind::Instance) && interp.class_of(&made).slots(interp).next.is_none() {
        let class = interp.type_name(&made);
        return Err(interp.type_error(format!("iter() returned non-iterator of type '{class}'")));
    }
    Ok(made)
}

/// Can the value be asked for an iterator?
pub fn can_iterate(interp: &Interp, value: &Value) -> bool {
    interp.class_of(value).slots(interp).iterate.is_some() || is_indexed(interp, value)
}

/// Objects with `__getitem__` alone are iterated by index from 0.
fn iterator_by_index(interp: &mut Interp, value: &Value) -> Result {
    if is_indexed(interp, value) {
        return Ok(SequenceIterator::new(value.clone()).into());
    }
    let class = interp.type_name(value);
    Err(interp.type_error(format!("'{class}' object is not iterable")))
}

/// Has the value a `__getitem__` made by a script? Native types that can be iterated say so themselves.
fn is_indexed(interp: &Interp, value: &Value) -> bool {
    value.is(Kind::Instance) && interp.class_of(value).slots(interp).get_item.is_some()
}

/// The next item; `None` at the end.
#[inline]
pub fn next(interp: &mut Interp, iterator: &Value) -> Result<Option<Value>> {
    // The commonest without looking for their class and its slot.
    match iterator.kind() {
        Kind::ListIterator => return iterators::list::next(interp, iterator),
        Kind::StrIterator => return iterators::str::next(interp, iterator),
        Kind::Enumerate => return enumerate::next(interp, iterator),
        Kind::Zip => return zip::next(interp, iterator),
        Kind::DictIterator => return dict_views::iterator::next(interp, iterator),
        Kind::Generator if generator::is_plain(iterator) => return (interp.hooks.next)(interp, iterator),
        _ => {}
    }
    match interp.class_of(iterator).slots(interp).next {
        Some(function) => function(interp, iterator),
        None => {
            let class = interp.type_name(iterator);
            Err(interp.type_error(format!("'{class}' object is not an iterator")))
        }
    }
}

/// Calls `visit` with every item.
pub fn for_each(
    interp: &mut Interp,
    iterable: &Value,
    mut visit: impl FnMut(&mut Interp, Value) -> Result<()>,
) -> Result<()> {
    if let Some(tuple) = iterable.exact::<Tuple>() {
        return tuple.items().iter().try_for_each(|item| visit(interp, item.clone()));
    }
    if let Some(list) = iterable.exact::<List>() {
        let mut at = 0;
        while let Some(item) = list.get(interp, at) {
            visit(interp, item)?;
            at += 1;
        }
        return Ok(());
    }
    let iterator = iterator(interp, iterable)?;
    while let Some(item) = next(interp, &iterator)? {
        visit(interp, item)?;
    }
    Ok(())
}

/// All items of an iterable.
pub fn collect(interp: &mut Interp, iterable: &Value) -> Result<Vec<Value>> {
    if let Some(values) = plain_values(interp, iterable) {
        return Ok(values);
    }
    if let Some(range) = iterable.exact::<Range>().and_then(Range::small) {
        convert::checked_capacity(interp, range.count(), size_of::<Value>())?;
        return Ok(range.numbers().map(Value::int).collect());
    }
    let iterator = iterator(interp, iterable)?;
    // Asking a script's object is visible to the script; CPython asks after `__iter__`.
    let hint = if iterable.is(Kind::Instance) { length_hint(interp, iterable, 8)? } else { 8 };
    let mut values = Vec::with_capacity(hint.min(MOST_RESERVED));
    while let Some(value) = next(interp, &iterator)? {
        values.push(value);
    }
    Ok(values)
}

/// The items of a container that can be copied without running user code; `None` for everything else.
pub fn plain_values(interp: &Interp, iterable: &Value) -> Option<Vec<Value>> {
    match iterable.kind() {
        Kind::List => iterable.exact::<List>().map(|list| list.to_vec(interp)),
        Kind::Tuple => iterable.exact::<Tuple>().map(|tuple| tuple.items().to_vec()),
        Kind::Dict => iterable.exact::<Dict>().map(|dict| dict.keys(interp)),
        Kind::Str => iterable.exact::<Str>().map(characters),
        _ => None,
    }
}

fn characters(text: &Str) -> Vec<Value> {
    let mut buffer = [0; 4];
    text.as_str().chars().map(|character| Str::value(character.encode_utf8(&mut buffer))).collect()
}

/// `operator.length_hint(value, default)`: how many items to expect (PEP 424).
pub fn length_hint(interp: &mut Interp, value: &Value, default: usize) -> Result<usize> {
    if interp.class_of(value).slots(interp).length.is_some() {
        let length = operators::length(interp, value);
        if let Some(length) = interp.unless(length, ExceptionKind::TypeError)? {
            return Ok(length);
        }
    }
    let name = interp.names.length_hint.clone();
    let asked = attribute::call_special(interp, value, &name, &[]);
    let Some(Some(hint)) = interp.unless(asked, ExceptionKind::TypeError)? else { return Ok(default) };
    if hint.is(Kind::NotImplemented) {
        return Ok(default);
    }
    if convert::integer(&hint).is_none() {
        let class = interp.type_name(&hint);
        return Err(interp.type_error(format!("__length_hint__ must be an integer, not {class}")));
    }
    match usize::try_from(convert::to_i64(interp, &hint)?) {
        Ok(hint) => Ok(hint),
        Err(_) => Err(interp.value_error("__length_hint__() should return >= 0")),
    }
}

/// `a, b = value`: exactly `count` items, ValueError for more or fewer.
pub fn unpack(interp: &mut Interp, value: &Value, count: usize) -> Result<Vec<Value>> {
    let known = match value.kind() {
        Kind::List | Kind::Tuple | Kind::Dict => plain_values(interp, value),
        _ => None,
    };
    if let Some(values) = known {
        let given = values.len();
        return match given.cmp(&count) {
            std::cmp::Ordering::Less => Err(too_few(interp, "", count, given)),
            std::cmp::Ordering::Equal => Ok(values),
            std::cmp::Ordering::Greater => {
                Err(interp.value_error(format!("too many values to unpack (expected {count}, got {given})")))
            }
        };
    }
    let iterator = iterator_to_unpack(interp, value)?;
    let values = take(interp, &iterator, count)?;
    if values.len() < count {
        return Err(too_few(interp, "", count, values.len()));
    }
    if next(interp, &iterator)?.is_some() {
        return Err(interp.value_error(format!("too many values to unpack (expected {count})")));
    }
    Ok(values)
}

/// `a, *b, c = value`: `before` items, a list of the rest, `after` items.
pub fn unpack_with_star(
    interp: &mut Interp,
    value: &Value,
    before: usize,
    after: usize,
) -> Result<Vec<Value>> {
    let mut values = match plain_values(interp, value) {
        Some(values) => values,
        None => {
            let iterator = iterator_to_unpack(interp, value)?;
            let first = take(interp, &iterator, before)?;
            if first.len() < before {
                return Err(too_few(interp, "at least ", before + after, first.len()));
            }
            let rest = collect(interp, &iterator)?;
            first.into_iter().chain(rest).collect()
        }
    };
    let given = values.len();
    if given < before + after {
        return Err(too_few(interp, "at least ", before + after, given));
    }
    let rest: Vec<Value> = values.drain(before..given - after).collect();
    values.insert(before, List::value(rest));
    Ok(values)
}

fn iterator_to_unpack(interp: &mut Interp, value: &Value) -> Result {
    if interp.class_of(value).slots(interp).iterate.is_none() && !is_indexed(interp, value) {
        let class = interp.type_name(value);
        return Err(interp.type_error(format!("cannot unpack non-iterable {class} object")));
    }
    iterator(interp, value)
}

/// Up to `count` items.
fn take(interp: &mut Interp, iterator: &Value, count: usize) -> Result<Vec<Value>> {
    let mut values = Vec::with_capacity(count.min(MOST_RESERVED));
    while values.len() < count {
        match next(interp, iterator)? {
            Some(value) => values.push(value),
            None => break,
        }
    }
    Ok(values)
}

#[cold]
fn too_few(interp: &mut Interp, least: &str, expected: usize, given: usize) -> Raised {
    interp.value_error(format!("not enough values to unpack (expected {least}{expected}, got {given})"))
}
