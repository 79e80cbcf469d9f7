//! `list.sort` and `sorted`: keys, direction, and the choice of algorithm. Keys that are all small ints, all floats or all strings are
//! sorted by the standard library, since their order can neither fail nor be observed; all others go through the merge sort that
//! compares as CPython does.

use super::{List, merge_sort};
use crate::object::{Kind, Str, Tuple, Value};
use crate::runtime::interp::{Interp, Result};
use crate::runtime::{call, operators};
use crate::syntax::operators::CompareOperator;
use std::cmp::Ordering;

/// `list.sort(key=..., reverse=...)`. The list is empty while user code runs; what that puts into it is dropped, with ValueError.
pub(super) fn sort(
    interp: &mut Interp,
    list: &List,
    key: Option<&Value>,
    reverse: Option<bool>,
) -> Result<()> {
    let mut items = std::mem::take(interp.write(&list.items));
    let sorted = sort_values(interp, &mut items, key.unwrap_or(&Value::NONE), reverse.unwrap_or(false));
    let intruders = std::mem::replace(interp.write(&list.items), items);
    // A vector that was never used has no memory, even if it is empty again now.
    let changed = intruders.capacity() > 0;
    drop(intruders);
    sorted?;
    if changed {
        return Err(interp.value_error("list modified during sort"));
    }
    Ok(())
}

/// Sorts `values` stably by `key` (None: by themselves), descending if `reverse`. After an error all values are still there, in some order.
pub fn sort_values(interp: &mut Interp, values: &mut Vec<Value>, key: &Value, reverse: bool) -> Result<()> {
    if key.is_none() {
        // Reversed before and after, equal values keep their order.
        return reversed_if(reverse, values, |values| sort_plain(interp, values));
    }
    let mut pairs: Vec<(Value, Value)> = Vec::with_capacity(values.len());
    for value in values.iter() {
        pairs.push((call::call(interp, key, std::slice::from_ref(value))?, value.clone()));
    }
    let sorted = reversed_if(reverse, &mut pairs, |pairs| sort_pairs(interp, pairs));
    // The old values are owned by the pairs too, so that none dies here.
    values.iter_mut().zip(pairs).for_each(|(value, (_, other))| *value = other);
    sorted
}

fn reversed_if<T>(
    reverse: bool,
    items: &mut Vec<T>,
    sort: impl FnOnce(&mut Vec<T>) -> Result<()>,
) -> Result<()> {
    if reverse {
        items.reverse();
    }
    let sorted = sort(items);
    if reverse {
        items.reverse();
    }
    sorted
}

/// What all keys are.
enum Keys {
    Integers,
    Floats,
    Strings,
    Other,
}

impl Keys {
    fn of<'a>(mut keys: impl Iterator<Item = &'a Value>) -> Keys {
        let Some(first) = keys.next() else { return Keys::Other };
        match first.kind() {
            Kind::Int if keys.all(|key| key.is(Kind::Int)) => Keys::Integers,
            // Not-a-number has no place in an order: where it ends up depends on the algorithm.
            Kind::Float if is_ordered(first) && keys.all(is_ordered) => Keys::Floats,
            Kind::Str if keys.all(|key| key.is(Kind::Str)) => Keys::Strings,
            _ => Keys::Other,
        }
    }
}

fn is_ordered(key: &Value) -> bool {
    key.as_float().is_some_and(|number| !number.is_nan())
}

fn compare_floats(left: &f64, right: &f64) -> Ordering {
    left.partial_cmp(right).unwrap_or(Ordering::Equal)
}

/// UTF-8 sorts by bytes as it does by characters.
fn compare_strings(left: &Value, right: &Value) -> Ordering {
    left.exact::<Str>().map(Str::as_str).cmp(&right.exact::<Str>().map(Str::as_str))
}

fn sort_plain(interp: &mut Interp, values: &mut Vec<Value>) -> Result<()> {
    match Keys::of(values.iter()) {
        Keys::Integers => {
            let mut numbers: Vec<i64> = values.iter().filter_map(Value::as_int).collect();
            numbers.sort_unstable();
            values.clear();
            values.extend(numbers.into_iter().map(Value::int));
        }
        Keys::Floats => {
            let mut numbers: Vec<f64> = values.iter().filter_map(Value::as_float).collect();
            numbers.sort_by(compare_floats);
            values.clear();
            values.extend(numbers.into_iter().map(Value::float));
        }
        Keys::Strings => values.sort_by(compare_strings),
        Keys::Other => {
            return merge_sort::sort(interp, values, less);
        }
    }
    Ok(())
}

fn sort_pairs(interp: &mut Interp, pairs: &mut [(Value, Value)]) -> Result<()> {
    match Keys::of(pairs.iter().map(|(key, _)| key)) {
        Keys::Integers => pairs.sort_by_key(|(key, _)| key.as_int()),
        Keys::Floats => pairs.sort_by(|(left, _), (right, _)| {
            compare_floats(&left.as_float().unwrap_or_default(), &right.as_float().unwrap_or_default())
        }),
        Keys::Strings => pairs.sort_by(|(left, _), (right, _)| compare_strings(left, right)),
        Keys::Other => {
            return merge_sort::sort(interp, pairs, |interp, (left, _), (right, _)| {
                less(interp, left, right)
            });
        }
    }
    Ok(())
}

#[inline]
fn less(interp: &mut Interp, left: &Value, right: &Value) -> Result<bool> {
    match (left.kind(), right.kind()) {
        (Kind::Int, Kind::Int) => Ok(left.as_int() < right.as_int()),
        (Kind::Float, Kind::Float) => Ok(left.as_float() < right.as_float()),
        (Kind::Str, Kind::Str) => Ok(compare_strings(left, right).is_lt()),
        (Kind::Tuple, Kind::Tuple) => match compare_tuples(left, right) {
            Some(order) => Ok(order.is_lt()),
            None => operators::compare_truth(interp, CompareOperator::Lt, left, right),
        },
        _ => operators::compare_truth(interp, CompareOperator::Lt, left, right),
    }
}

/// The order of two tuples that the first different items decide, if these are both ints, floats or strings.
fn compare_tuples(left: &Value, right: &Value) -> Option<Ordering> {
    let (left, right) = (left.exact::<Tuple>()?.items(), right.exact::<Tuple>()?.items());
    for (one, other) in left.iter().zip(right) {
        let order = match (one.kind(), other.kind()) {
            (Kind::Int, Kind::Int) => one.as_int().cmp(&other.as_int()),
            (Kind::Float, Kind::Float) => one.as_float().partial_cmp(&other.as_float())?,
            (Kind::Str, Kind::Str) if one.same(other) => Ordering::Equal,
            (Kind::Str, Kind::Str) => compare_strings(one, other),
            _ => return None,
        };
        if order.is_ne() {
            return Some(order);
        }
    }
    Some(left.len().cmp(&right.len()))
}
