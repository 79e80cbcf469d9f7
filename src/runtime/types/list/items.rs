//! Subscripts of lists: reading, assigning and deleting items and slices (library reference, "Mutable Sequence Types").

use super::List;
use crate::object::Value;
use crate::runtime::exceptions::ExceptionKind;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::iteration;
use crate::runtime::types::sequence::{self, receiver};
use crate::runtime::types::slice::{Slice, SliceRange};

/// `list[key]`
pub(super) fn get(interp: &mut Interp, container: &Value, key: &Value) -> Result {
    let list: &List = receiver(interp, container)?;
    if let Some(slice) = key.exact::<Slice>() {
        let bounds = slice.bounds(interp)?;
        let items = interp.read(&list.items);
        return Ok(List::value(sequence::pick(items, &bounds.resolve(items.len()))));
    }
    let index = sequence::index(interp, key, "list")?;
    match sequence::position(index, list.len(interp)).and_then(|at| list.get(interp, at)) {
        Some(item) => Ok(item),
        None => Err(interp.index_error("list index out of range")),
    }
}

/// `list[key] = value`, or `del list[key]` without a value.
pub(super) fn set(interp: &mut Interp, container: &Value, key: &Value, value: Option<&Value>) -> Result<()> {
    let list: &List = receiver(interp, container)?;
    if let Some(slice) = key.exact::<Slice>() {
        return match value {
            Some(value) => assign_slice(interp, list, slice, value),
            None => delete_slice(interp, list, slice),
        };
    }
    let index = sequence::index(interp, key, "list")?;
    let Some(at) = sequence::position(index, list.len(interp)) else {
        return Err(interp.index_error("list assignment index out of range"));
    };
    let items = interp.write(&list.items);
    let old = match value {
        Some(value) => items.get_mut(at).map(|slot| std::mem::replace(slot, value.clone())),
        None => Some(items.remove(at)),
    };
    drop(old);
    Ok(())
}

fn assign_slice(interp: &mut Interp, list: &List, slice: &Slice, value: &Value) -> Result<()> {
    let bounds = slice.bounds(interp)?;
    let made = values_to_assign(interp, value)?;
    let range = bounds.resolve(list.len(interp));
    if let Some(mut replaced) = range.contiguous() {
        let items = interp.write(&list.items);
        replaced.end = replaced.end.min(items.len());
        let old: Vec<Value> = items.splice(replaced, made).collect();
        drop(old);
        return Ok(());
    }
    if made.len() != range.count {
        let (given, wanted) = (made.len(), range.count);
        return Err(interp.value_error(format!(
            "attempt to assign sequence of size {given} to extended slice of size {wanted}"
        )));
    }
    let items = interp.write(&list.items);
    for (at, value) in range.positions().zip(made) {
        if let Some(slot) = items.get_mut(at) {
            *slot = value;
        }
    }
    Ok(())
}

/// The items of what is assigned to a slice.
fn values_to_assign(interp: &mut Interp, value: &Value) -> Result<Vec<Value>> {
    if let Some(values) = iteration::plain_values(interp, value) {
        return Ok(values);
    }
    let iterator = match iteration::iterator(interp, value) {
        Ok(iterator) => iterator,
        Err(raised) if interp.raised_is(&raised, ExceptionKind::TypeError) => {
            drop(interp.take_raised(raised));
            return Err(interp.type_error("must assign iterable to extended slice"));
        }
        Err(raised) => return Err(raised),
    };
    iteration::collect(interp, &iterator)
}

fn delete_slice(interp: &mut Interp, list: &List, slice: &Slice) -> Result<()> {
    let bounds = slice.bounds(interp)?;
    let range = bounds.resolve(list.len(interp));
    let items = interp.write(&list.items);
    let old: Vec<Value> = match range.contiguous() {
        Some(range) => items.drain(range).collect(),
        None => take_each(items, ascending(range)),
    };
    drop(old);
    Ok(())
}

/// The same positions in rising order.
fn ascending(range: SliceRange) -> SliceRange {
    let Some(last) = range.positions().last() else { return range };
    if range.step > 0 {
        return range;
    }
    SliceRange { start: last as isize, stop: range.start + 1, step: -range.step, count: range.count }
}

/// Takes the items at the positions of `range`, whose step is positive, out of `items`.
fn take_each(items: &mut Vec<Value>, range: SliceRange) -> Vec<Value> {
    let mut positions = range.positions().peekable();
    let mut at = 0;
    let taken = items.extract_if(.., |_| {
        let take = positions.next_if_eq(&at).is_some();
        at += 1;
        take
    });
    taken.collect()
}
