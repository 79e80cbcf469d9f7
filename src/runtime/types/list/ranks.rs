//! The order of keys whose comparison can neither fail nor be observed: ints, floats, strings, and tuples of them. Each key becomes a
//! number that sorts as the key does, as far as 64 bits can tell; most comparisons then touch no object. Called by `sort`.

use crate::object::{Kind, Str, Tuple, Value};
use std::cmp::Ordering;

/// A key's number and where the key stands.
#[derive(Clone, Copy)]
struct Rank {
    number: u64,
    place: usize,
}

/// Where the keys stand that come first, second, and so on, equal ones in their old order; `None` for keys of other kinds.
pub(super) fn sorted_places(keys: &[Value]) -> Option<Vec<usize>> {
    let kind = common_kind(keys)?;
    let rank = |(place, key)| Rank { number: number(key), place };
    let mut ranks: Vec<Rank> = keys.iter().enumerate().map(rank).collect();
    match kind {
        // The numbers tell all.
        Kind::Int | Kind::Float => ranks.sort_unstable_by_key(|rank| (rank.number, rank.place)),
        _ => ranks.sort_unstable_by(|left, right| {
            let by_key = || compare(&keys[left.place], &keys[right.place]);
            left.number.cmp(&right.number).then_with(by_key).then(left.place.cmp(&right.place))
        }),
    }
    Some(ranks.into_iter().map(|rank| rank.place).collect())
}

/// The kind of all keys, if they are of one that can be ranked.
fn common_kind(keys: &[Value]) -> Option<Kind> {
    let kind = keys.first()?.kind();
    let fits = match kind {
        Kind::Tuple => are_alike(keys),
        _ => keys.iter().all(|key| key.kind() == kind && is_plain(key)),
    };
    fits.then_some(kind)
}

/// Is it an int, a string, or a float? Not-a-number has no place in an order: where it ends up depends on the algorithm.
pub(super) fn is_plain(key: &Value) -> bool {
    match key.kind() {
        Kind::Int | Kind::Str => true,
        Kind::Float => key.as_float().is_some_and(|number| !number.is_nan()),
        _ => false,
    }
}

/// Are all keys tuples that have plain items of one kind in each place?
fn are_alike(keys: &[Value]) -> bool {
    let mut kinds: Vec<Kind> = Vec::new();
    keys.iter().all(|key| {
        let Some(tuple) = key.exact::<Tuple>() else { return false };
        tuple.items().iter().enumerate().all(|(place, item)| {
            if place == kinds.len() {
                kinds.push(item.kind());
            }
            kinds.get(place) == Some(&item.kind()) && is_plain(item)
        })
    })
}

/// A number whose order does not contradict the order of the keys.
fn number(key: &Value) -> u64 {
    const SIGN: u64 = 1 << 63;
    match key.kind() {
        Kind::Int => key.as_int().unwrap_or_default() as u64 ^ SIGN,
        Kind::Float => {
            // Adding zero makes a zero of minus zero, which is equal to it.
            let bits = (key.as_float().unwrap_or_default() + 0.0).to_bits();
            if bits & SIGN == 0 { bits | SIGN } else { !bits }
        }
        // UTF-8 sorts by bytes as it does by characters.
        Kind::Str => {
            let bytes = key.exact::<Str>().map_or(&[][..], |text| text.as_str().as_bytes());
            match bytes.first_chunk() {
                Some(first) => u64::from_be_bytes(*first),
                None => bytes.iter().rev().fold(0, |number, &byte| number >> 8 | u64::from(byte) << 56),
            }
        }
        _ => key.exact::<Tuple>().and_then(|tuple| tuple.items().first()).map_or(0, number),
    }
}

/// The order of two keys of the same kind.
pub(super) fn compare(left: &Value, right: &Value) -> Ordering {
    match left.kind() {
        Kind::Int => left.as_int().cmp(&right.as_int()),
        Kind::Float => left.as_float().partial_cmp(&right.as_float()).unwrap_or(Ordering::Equal),
        Kind::Str if left.same(right) => Ordering::Equal,
        Kind::Str => left.exact::<Str>().map(Str::as_str).cmp(&right.exact::<Str>().map(Str::as_str)),
        _ => match (left.exact::<Tuple>(), right.exact::<Tuple>()) {
            (Some(left), Some(right)) => {
                let pairs = left.items().iter().zip(right.items());
                let differing = pairs.map(|(one, other)| compare(one, other)).find(|order| order.is_ne());
                differing.unwrap_or_else(|| left.len().cmp(&right.len()))
            }
            _ => Ordering::Equal,
        },
    }
}
