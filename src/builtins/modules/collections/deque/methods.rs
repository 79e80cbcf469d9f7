//! The methods of deques.

use super::{Deque, iterator, receiver};
use crate::object::{Kind, Tuple, Value};
use crate::runtime::exceptions::ExceptionKind;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::types::generic_alias;
use crate::runtime::types::native_object::NativeObject;
use crate::runtime::types::{sequence, slice};
use crate::runtime::{attribute, call, operators};

native_functions! { pub(super) METHODS;
    /// Add an element to the right side of the deque.
    def append(self, item, /) = append;
    /// Add an element to the left side of the deque.
    def appendleft(self, item, /) = append_left;
    /// Remove all elements from the deque.
    def clear(self, /) = clear;
    /// Return a shallow copy of a deque.
    def copy(self, /) = copy;
    /// Return number of occurrences of value.
    def count(self, value, /) = count;
    /// Extend the right side of the deque with elements from the iterable.
    def extend(self, iterable, /) = extend;
    /// Extend the left side of the deque with elements from the iterable.
    def extendleft(self, iterable, /) = extend_left;
    /// Return first index of value.
    ///
    /// Raises ValueError if the value is not present.
    def index(self, value, start=0, stop=9223372036854775807, /) = index;
    /// Insert value before index.
    def insert(self, index, value, /) = insert;
    /// Remove and return the rightmost element.
    def pop(self, /) = pop;
    /// Remove and return the leftmost element.
    def popleft(self, /) = pop_left;
    /// Remove first occurrence of value.
    def remove(self, value, /) = remove;
    /// Reverse *IN PLACE*.
    def reverse(self, /) = reverse;
    /// Rotate the deque n steps to the right.  If n is negative, rotates left.
    def rotate(self, n=1, /) = rotate;
    /// Return a shallow copy of a deque.
    def __copy__(self, /) = copy;
    /// Return state information for pickling.
    def __reduce__(self, /) = reduce;
    /// Return a reverse iterator over the deque.
    def __reversed__(self, /) = iterator::reversed;
    /// Return the size of the deque in memory, in bytes.
    def __sizeof__(self, /) = size;
}

native_functions! { pub(super) CLASS_METHODS;
    /// See PEP 585
    def __class_getitem__(cls, object, /) = generic_alias::class_get_item;
}

fn append(interp: &mut Interp, deque: &Deque, item: &Value) {
    deque.push_back(interp, item.clone());
}

fn append_left(interp: &mut Interp, deque: &Deque, item: &Value) {
    deque.push_front(interp, item.clone());
}

fn clear(interp: &mut Interp, deque: &Deque) {
    deque.clear(interp);
}

/// A subclass makes its copies itself.
pub(super) fn copy(interp: &mut Interp, value: &Value) -> Result {
    let deque = receiver(interp, value)?;
    let class = interp.class_of(value).clone();
    if value.is(Kind::Native) {
        return Ok(NativeObject::new(&class, Deque::of(deque.copied(interp), deque.most.get())));
    }
    let made = match deque.most.get() {
        Some(_) => call::call(interp, class.value(), &[value.clone(), deque.most_value()])?,
        None => call::call(interp, class.value(), std::slice::from_ref(value))?,
    };
    if NativeObject::data::<Deque>(&made).is_none() {
        let (class, given) = (class.name(interp), interp.type_name(&made));
        return Err(interp.type_error(format!("{class}() must return a deque, not {given}")));
    }
    Ok(made)
}

fn count(interp: &mut Interp, deque: &Deque, value: &Value) -> Result<usize> {
    let (mut found, mut walk) = (0, super::Walk::new(deque));
    while let Some(item) = walk.next(interp)? {
        found += usize::from(operators::equal(interp, &item, value)?);
    }
    Ok(found)
}

fn extend(interp: &mut Interp, deque: &Deque, iterable: &Value) -> Result<()> {
    deque.extend(interp, iterable)
}

fn extend_left(interp: &mut Interp, deque: &Deque, iterable: &Value) -> Result<()> {
    deque.add_each(interp, iterable, Deque::push_front)
}

fn index(
    interp: &mut Interp,
    deque: &Deque,
    value: &Value,
    start: Option<&Value>,
    stop: Option<&Value>,
) -> Result<usize> {
    let start = start.map_or(Ok(0), |start| slice::search_bound(interp, start))?;
    let stop = stop.map_or(Ok(i64::MAX), |stop| slice::search_bound(interp, stop))?;
    let length = deque.len(interp);
    let (start, stop) = (sequence::clamp(start, length), sequence::clamp(stop, length));
    match deque.find(interp, value, start, stop)? {
        Some(at) => Ok(at),
        None => Err(interp.value_error("deque.index(x): x not in deque")),
    }
}

fn insert(interp: &mut Interp, deque: &Deque, index: i64, value: &Value) -> Result<()> {
    let length = deque.len(interp);
    if deque.most.get().is_some_and(|most| length >= most) {
        return Err(interp.index_error("deque already at its maximum size"));
    }
    deque.changed();
    interp.write(&deque.items).insert(sequence::clamp(index, length), value.clone());
    Ok(())
}

fn pop(interp: &mut Interp, deque: &Deque) -> Result {
    match interp.write(&deque.items).pop_back() {
        Some(item) => {
            deque.changed();
            Ok(item)
        }
        None => Err(interp.index_error("pop from an empty deque")),
    }
}

fn pop_left(interp: &mut Interp, deque: &Deque) -> Result {
    match interp.write(&deque.items).pop_front() {
        Some(item) => {
            deque.changed();
            Ok(item)
        }
        None => Err(interp.index_error("pop from an empty deque")),
    }
}

fn remove(interp: &mut Interp, deque: &Deque, value: &Value) -> Result<()> {
    let changes = deque.changes.get();
    let mut at = 0;
    while let Some(item) = deque.get(interp, at) {
        let is_equal = operators::equal(interp, &item, value)?;
        if deque.changes.get() != changes {
            return Err(interp.index_error("deque mutated during iteration"));
        }
        if is_equal {
            deque.changed();
            let removed = interp.write(&deque.items).remove(at);
            drop(removed);
            return Ok(());
        }
        at += 1;
    }
    Err(interp.raise(ExceptionKind::ValueError, "deque.remove(x): x not in deque"))
}

fn reverse(interp: &mut Interp, deque: &Deque) {
    interp.write(&deque.items).make_contiguous().reverse();
}

fn rotate(interp: &mut Interp, deque: &Deque, steps: Option<i64>) {
    let items = interp.write(&deque.items);
    if items.len() <= 1 {
        return;
    }
    deque.changed();
    let steps = steps.unwrap_or(1).rem_euclid(items.len() as i64);
    items.rotate_right(steps as usize);
}

fn reduce(interp: &mut Interp, value: &Value) -> Result {
    let deque = receiver(interp, value)?;
    let arguments = match deque.most.get() {
        Some(_) => Tuple::pair(Tuple::from_slice(&[]).into(), deque.most_value()),
        None => Tuple::from_slice(&[]),
    };
    let get_state = interp.intern("__getstate__");
    let state = attribute::call_method(interp, value, &get_state, &[])?;
    let class = interp.class_of(value).to_value();
    let items = crate::runtime::iteration::iterator(interp, value)?;
    Ok(Tuple::from_vec(vec![class, arguments.into(), state, items]).into())
}

fn size(interp: &mut Interp, deque: &Deque) -> usize {
    size_of::<Deque>() + interp.read(&deque.items).capacity() * size_of::<Value>()
}
