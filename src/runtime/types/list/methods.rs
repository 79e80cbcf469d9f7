//! The methods of lists.

use super::{List, sort};
use crate::object::{Kind, Ref, Tuple, Value};
use crate::runtime::interp::{Interp, Result};
use crate::runtime::iteration;
use crate::runtime::types::generic_alias;
use crate::runtime::types::iterators::ListReverseIterator;
use crate::runtime::types::sequence;
use crate::runtime::types::slice;

native_functions! { pub(super) METHODS;
    /// Append object to the end of the list.
    def append(self, object, /) = append;
    /// Remove all items from list.
    def clear(self, /) = clear;
    /// Return a shallow copy of the list.
    def copy(self, /) = copy;
    /// Return number of occurrences of value.
    def count(self, value, /) = count;
    /// Extend list by appending elements from the iterable.
    def extend(self, iterable, /) = extend;
    /// Return first index of value.
    ///
    /// Raises ValueError if the value is not present.
    def index(self, value, start=0, stop=9223372036854775807, /) = index;
    /// Insert object before index.
    def insert(self, index, object, /) = insert;
    /// Remove and return item at index (default last).
    ///
    /// Raises IndexError if list is empty or index is out of range.
    def pop(self, index=-1, /) = pop;
    /// Remove first occurrence of value.
    ///
    /// Raises ValueError if the value is not present.
    def remove(self, value, /) = remove;
    /// Reverse *IN PLACE*.
    def reverse(self, /) = reverse;
    /// Sort the list in ascending order and return None.
    ///
    /// The sort is in-place (i.e. the list itself is modified) and stable (i.e. the
    /// order of two equal elements is maintained).
    ///
    /// If a key function is given, apply it once to each list item and sort them,
    /// ascending or descending, according to their function values.
    ///
    /// The reverse flag can be set to sort in descending order.
    def sort(self, /, *, key=None, reverse=False) = sort::sort;
    /// Return a reverse iterator over the list.
    def __reversed__(self, /) = reversed;
}

native_functions! { pub(super) CLASS_METHODS;
    /// See PEP 585
    def __class_getitem__(cls, object, /) = class_get_item;
}

fn append(interp: &mut Interp, list: &List, object: &Value) {
    list.push(interp, object.clone());
}

fn clear(interp: &mut Interp, list: &List) {
    let old = std::mem::take(interp.write(&list.items));
    drop(old);
}

fn copy(interp: &mut Interp, list: &List) -> Vec<Value> {
    list.to_vec(interp)
}

fn count(interp: &mut Interp, list: &List, value: &Value) -> Result<usize> {
    sequence::count(interp, list, value)
}

/// Appends the items of an iterable one by one, so that an iterable that looks at the list sees it grow.
pub fn extend(interp: &mut Interp, list: &List, iterable: &Value) -> Result<()> {
    if let Some(tuple) = iterable.exact::<Tuple>() {
        interp.write(&list.items).extend_from_slice(tuple.items());
        return Ok(());
    }
    if let Some(mut values) = iteration::plain_values(interp, iterable) {
        interp.write(&list.items).append(&mut values);
        return Ok(());
    }
    let iterator = iteration::iterator(interp, iterable)?;
    if iterable.is(Kind::Instance) {
        let hint = iteration::length_hint(interp, iterable, 8)?;
        interp.write(&list.items).reserve(hint.min(iteration::MOST_RESERVED));
    }
    while let Some(value) = iteration::next(interp, &iterator)? {
        list.push(interp, value);
    }
    Ok(())
}

fn index(
    interp: &mut Interp,
    list: &List,
    value: &Value,
    start: Option<&Value>,
    stop: Option<&Value>,
) -> Result<usize> {
    let start = start.map_or(Ok(0), |start| slice::search_bound(interp, start))?;
    let stop = stop.map_or(Ok(i64::MAX), |stop| slice::search_bound(interp, stop))?;
    let length = list.len(interp);
    match sequence::find(interp, list, value, sequence::clamp(start, length), sequence::clamp(stop, length))?
    {
        Some(at) => Ok(at),
        None => Err(interp.value_error("list.index(x): x not in list")),
    }
}

fn insert(interp: &mut Interp, list: &List, index: i64, object: &Value) {
    let items = interp.write(&list.items);
    items.insert(sequence::clamp(index, items.len()), object.clone());
}

fn pop(interp: &mut Interp, list: &List, index: Option<i64>) -> Result {
    let items = interp.write(&list.items);
    match (index, items.len()) {
        (_, 0) => Err(interp.index_error("pop from empty list")),
        (None, _) => Ok(items.pop().unwrap_or_default()),
        (Some(index), length) => match sequence::position(index, length) {
            Some(at) => Ok(items.remove(at)),
            None => Err(interp.index_error("pop index out of range")),
        },
    }
}

fn remove(interp: &mut Interp, list: &List, value: &Value) -> Result<()> {
    let Some(at) = sequence::find(interp, list, value, 0, usize::MAX)? else {
        return Err(interp.value_error("list.remove(x): x not in list"));
    };
    let items = interp.write(&list.items);
    // The comparison may have shortened the list.
    let removed = (at < items.len()).then(|| items.remove(at));
    drop(removed);
    Ok(())
}

fn reverse(interp: &mut Interp, list: &List) {
    interp.write(&list.items).reverse();
}

fn reversed(interp: &mut Interp, list: &Ref<List>) -> Ref<ListReverseIterator> {
    ListReverseIterator::new(list.clone(), list.len(interp))
}

fn class_get_item(_: &mut Interp, class: &Value, parameters: &Value) -> Value {
    generic_alias::new(class, parameters)
}
