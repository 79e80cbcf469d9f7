//! The methods of `set` and `frozenset`.

use super::class::elements;
use super::table::SetTable;
use super::{FrozenSet, Set, algebra, elements_of, wrap};
use crate::object::{Guarded, Kind, Object, Ref, Tuple, Value};
use crate::runtime::attribute;
use crate::runtime::exceptions::ExceptionKind;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::types::generic_alias;
use crate::runtime::types::list::List;

/// Declares a table with the methods that both classes have and `$more`.
macro_rules! set_methods {
    ($table:ident; $($more:tt)*) => {
        native_functions! { pub(super) $table;
            /// Return a shallow copy of a set.
            def copy(self, /) = copy;
            /// Return a new set with elements in the set that are not in the others.
            def difference(self, /, *others) = difference;
            /// Return a new set with elements common to the set and all others.
            def intersection(self, /, *others) = intersection;
            /// Return True if two sets have a null intersection.
            def isdisjoint(self, other, /) = is_disjoint;
            /// Report whether another set contains this set.
            def issubset(self, other, /) = is_subset;
            /// Report whether this set contains another set.
            def issuperset(self, other, /) = is_superset;
            /// Return state information for pickling.
            def __reduce__(self, /) = reduce;
            /// S.__sizeof__() -> size of S in memory, in bytes.
            def __sizeof__(self, /) = size;
            /// Return a new set with elements in either the set or other but not both.
            def symmetric_difference(self, other, /) = symmetric_difference;
            /// Return a new set with elements from the set and all others.
            def union(self, /, *others) = union;
            $($more)*
        }
    };
}

set_methods! { FROZEN_METHODS; }

set_methods! { METHODS;
    /// Add an element to a set.
    ///
    /// This has no effect if the element is already present.
    def add(self, object, /) = add;
    /// Remove all elements from this set.
    def clear(self, /) = clear;
    /// Remove an element from a set if it is a member.
    ///
    /// Unlike set.remove(), the discard() method does not raise
    /// an exception when an element is missing from the set.
    def discard(self, object, /) = discard;
    /// Update the set, removing elements found in others.
    def difference_update(self, /, *others) = difference_update;
    /// Update the set, keeping only elements found in it and all others.
    def intersection_update(self, /, *others) = intersection_update;
    /// Remove and return an arbitrary set element.
    ///
    /// Raises KeyError if the set is empty.
    def pop(self, /) = pop;
    /// Remove an element from a set; it must be a member.
    ///
    /// If the element is not a member, raise a KeyError.
    def remove(self, object, /) = remove;
    /// Update the set, keeping only elements found in either set, but not in both.
    def symmetric_difference_update(self, other, /) = symmetric_difference_update;
    /// Update the set, adding elements from all others.
    def update(self, /, *others) = update;
}

native_functions! { pub(super) CLASS_METHODS;
    /// sets are generic over the type of their elements
    def __class_getitem__(type, object, /) = class_get_item;
}

native_functions! { pub(super) FROZEN_CLASS_METHODS;
    /// frozensets are generic over the type of their elements
    def __class_getitem__(type, object, /) = class_get_item;
}

fn copy(interp: &mut Interp, set: &Value) -> Result {
    if set.is(Kind::FrozenSet) {
        return Ok(set.clone());
    }
    let own = elements(interp, set)?;
    Ok(wrap(set, interp.read(own).copy()))
}

fn difference(interp: &mut Interp, set: &Value, others: &Tuple) -> Result {
    let own = elements(interp, set)?;
    let Some((first, rest)) = others.items().split_first() else { return copy(interp, set) };
    let result = Guarded::new(algebra::difference(interp, own, first)?);
    for other in rest {
        algebra::remove_all(interp, &result, other)?;
    }
    Ok(wrap(set, algebra::finish(result)))
}

/// The elements common to the set and all others.
fn common(interp: &mut Interp, set: &Value, others: &Tuple) -> Result<SetTable> {
    let own = elements(interp, set)?;
    let Some((first, rest)) = others.items().split_first() else { return Ok(interp.read(own).copy()) };
    let mut result = algebra::intersection(interp, own, first)?;
    for other in rest {
        result = algebra::intersection(interp, &Guarded::new(result), other)?;
    }
    Ok(result)
}

fn intersection(interp: &mut Interp, set: &Value, others: &Tuple) -> Result {
    if others.is_empty() {
        return copy(interp, set);
    }
    Ok(wrap(set, common(interp, set, others)?))
}

fn is_disjoint(interp: &mut Interp, set: &Value, other: &Value) -> Result<bool> {
    let own = elements(interp, set)?;
    algebra::is_disjoint(interp, own, other)
}

fn is_subset(interp: &mut Interp, set: &Value, other: &Value) -> Result<bool> {
    let own = elements(interp, set)?;
    match elements_of(other) {
        Some(others) => algebra::is_subset(interp, own, others),
        None => {
            let common = algebra::intersection(interp, own, other)?;
            Ok(common.len() == interp.read(own).len())
        }
    }
}

fn is_superset(interp: &mut Interp, set: &Value, other: &Value) -> Result<bool> {
    let own = elements(interp, set)?;
    match elements_of(other) {
        Some(others) => algebra::is_subset(interp, others, own),
        None => algebra::contains_all(interp, own, other),
    }
}

/// What `copy` and `pickle` make the set anew from.
fn reduce(interp: &mut Interp, set: &Value) -> Result<Ref<Tuple>> {
    let own = elements(interp, set)?;
    let items = List::value(interp.read(own).iter().cloned().collect());
    let name = interp.names.dict.clone();
    let state = attribute::get_optional(interp, set, &name)?.unwrap_or_default();
    let class = interp.class_of(set).to_value();
    Ok(Tuple::from_slice(&[class, Tuple::from_slice(&[items]).into(), state]))
}

fn size(interp: &mut Interp, set: &Value) -> Result<usize> {
    let own = elements(interp, set)?;
    Ok(size_of::<Object<FrozenSet>>() + interp.read(own).memory())
}

fn symmetric_difference(interp: &mut Interp, set: &Value, other: &Value) -> Result {
    let own = elements(interp, set)?;
    Ok(wrap(set, algebra::symmetric_difference(interp, own, other)?))
}

fn union(interp: &mut Interp, set: &Value, others: &Tuple) -> Result {
    let own = elements(interp, set)?;
    let result = Guarded::new(interp.read(own).copy());
    for other in others.items() {
        algebra::update(interp, &result, other)?;
    }
    Ok(wrap(set, algebra::finish(result)))
}

fn add(interp: &mut Interp, set: &Set, key: &Value) -> Result<()> {
    set.add(interp, key).map(drop)
}

fn clear(interp: &mut Interp, set: &Set) {
    set.clear(interp);
}

fn discard(interp: &mut Interp, set: &Set, key: &Value) -> Result<()> {
    set.discard(interp, key).map(drop)
}

fn difference_update(interp: &mut Interp, set: &Set, others: &Tuple) -> Result<()> {
    others.items().iter().try_for_each(|other| set.difference_update(interp, other))
}

fn intersection_update(interp: &mut Interp, set: &Value, others: &Tuple) -> Result<()> {
    let result = common(interp, set, others)?;
    let own = elements(interp, set)?;
    drop(interp.write(own).assign(result));
    Ok(())
}

fn pop(interp: &mut Interp, set: &Set) -> Result {
    match interp.write(&set.elements).pop() {
        Some(key) => Ok(key),
        None => Err(interp.raise(ExceptionKind::KeyError, "pop from an empty set")),
    }
}

fn remove(interp: &mut Interp, set: &Set, key: &Value) -> Result<()> {
    if set.discard(interp, key)? { Ok(()) } else { Err(interp.key_error(key)) }
}

fn symmetric_difference_update(interp: &mut Interp, set: &Set, other: &Value) -> Result<()> {
    set.symmetric_difference_update(interp, other)
}

fn update(interp: &mut Interp, set: &Set, others: &Tuple) -> Result<()> {
    others.items().iter().try_for_each(|other| set.update(interp, other))
}

fn class_get_item(_: &mut Interp, class: &Value, parameters: &Value) -> Value {
    generic_alias::new(class, parameters)
}
