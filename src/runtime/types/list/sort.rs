//! `list.sort` and `sorted`: keys, direction, and the choice of algorithm. Keys whose order can neither fail nor be observed are sorted
//! by their ranks; all others go through the merge sort that compares as CPython does.

use super::ranks::{self, is_plain, sorted_places};
use super::{List, merge_sort};
use crate::object::{Kind, Tuple, Value};
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
        return reversed_if(reverse, values, |values| match sorted_places(values) {
            Some(places) => {
                arrange(values, &places);
                Ok(())
            }
            None => merge_sort::sort(interp, values, less),
        });
    }
    let mut keys: Vec<Value> = Vec::with_capacity(values.len());
    for value in values.iter() {
        keys.push(call::call(interp, key, std::slice::from_ref(value))?);
    }
    if reverse {
        keys.reverse();
    }
    reversed_if(reverse, values, |values| match sorted_places(&keys) {
        Some(places) => {
            arrange(values, &places);
            Ok(())
        }
        None => sort_pairs(interp, keys, values),
    })
}

/// Puts the value at the first of `places` first, and so on.
fn arrange(values: &mut Vec<Value>, places: &[usize]) {
    *values = places.iter().filter_map(|&place| values.get_mut(place).map(std::mem::take)).collect();
}

/// Sorts values by keys whose comparison may run anything.
fn sort_pairs(interp: &mut Interp, keys: Vec<Value>, values: &mut [Value]) -> Result<()> {
    let mut pairs: Vec<(Value, Value)> = keys.into_iter().zip(values.iter().cloned()).collect();
    let sorted =
        merge_sort::sort(interp, &mut pairs, |interp, (left, _), (right, _)| less(interp, left, right));
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

#[inline]
fn less(interp: &mut Interp, left: &Value, right: &Value) -> Result<bool> {
    match (left.kind(), right.kind()) {
        (Kind::Int, Kind::Int) => Ok(left.as_int() < right.as_int()),
        (Kind::Float, Kind::Float) => Ok(left.as_float() < right.as_float()),
        (Kind::Str, Kind::Str) => Ok(ranks::compare(left, right).is_lt()),
        _ => match compare_tuples(left, right) {
            Some(order) => Ok(order.is_lt()),
            None => operators::compare_truth(interp, CompareOperator::Lt, left, right),
        },
    }
}

/// The order of two tuples that the first different items decide, if these and all before them are plain.
fn compare_tuples(left: &Value, right: &Value) -> Option<Ordering> {
    let (left, right) = (left.exact::<Tuple>()?.items(), right.exact::<Tuple>()?.items());
    for (one, other) in left.iter().zip(right) {
        if one.kind() != other.kind() || !is_plain(one) || !is_plain(other) {
            return None;
        }
        let order = ranks::compare(one, other);
        if order.is_ne() {
            return Some(order);
        }
    }
    Some(left.len().cmp(&right.len()))
}
