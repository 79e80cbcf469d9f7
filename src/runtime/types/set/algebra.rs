//! What can be done with the elements of sets, whichever class holds them: each function takes the tables of the operands, and results
//! are tables that the caller wraps. The order of elements in results is CPython's, so the steps are those of `Objects/setobject.c`.

use super::table::{self, Elements, Place, SetTable};
use super::{elements_of, same_elements};
use crate::object::{Guarded, Kind, Value};
use crate::runtime::exceptions::ExceptionKind;
use crate::runtime::hash::{self, Container};
use crate::runtime::interp::{Interp, Result};
use crate::runtime::types::dict::Dict;
use crate::runtime::{convert, iteration};

/// The element at or after a place, with its hash.
pub fn element_after(interp: &Interp, elements: &Elements, position: &mut usize) -> Option<(Value, i64)> {
    interp.read(elements).element_after(position).map(|(key, hash)| (key.clone(), hash))
}

/// Adds an element and says whether it is new.
pub fn add(interp: &mut Interp, elements: &Elements, key: &Value) -> Result<bool> {
    let hash = hash::element_hash(interp, key, Container::Set)?;
    add_hashed(interp, elements, key, hash)
}

pub fn add_hashed(interp: &mut Interp, elements: &Elements, key: &Value, hash: i64) -> Result<bool> {
    match table::find(interp, elements, key, hash)? {
        Place::Taken(_) => Ok(false),
        Place::Free(at) => {
            interp.write(elements).occupy(at, hash, key.clone());
            Ok(true)
        }
    }
}

/// Is `key` an element? A set that cannot be hashed is looked for as the frozenset of its elements.
pub fn contains(interp: &mut Interp, elements: &Elements, key: &Value) -> Result<bool> {
    let hash = wanted_hash(interp, key)?;
    contains_hashed(interp, elements, key, hash)
}

pub fn contains_hashed(interp: &mut Interp, elements: &Elements, key: &Value, hash: i64) -> Result<bool> {
    Ok(matches!(table::find(interp, elements, key, hash)?, Place::Taken(_)))
}

/// Removes an element and says whether it was there; sets stand for frozensets as in [`contains`].
pub fn discard(interp: &mut Interp, elements: &Elements, key: &Value) -> Result<bool> {
    let hash = wanted_hash(interp, key)?;
    discard_hashed(interp, elements, key, hash)
}

pub fn discard_hashed(interp: &mut Interp, elements: &Elements, key: &Value, hash: i64) -> Result<bool> {
    match table::find(interp, elements, key, hash)? {
        Place::Taken(at) => Ok(interp.write(elements).remove(at).is_some()),
        Place::Free(_) => Ok(false),
    }
}

fn wanted_hash(interp: &mut Interp, key: &Value) -> Result<i64> {
    match hash::element_hash(interp, key, Container::Set) {
        Err(raised)
            if convert::native_value(key).is(Kind::Set)
                && interp.raised_is(&raised, ExceptionKind::TypeError) =>
        {
            drop(interp.take_raised(raised));
            Ok(elements_of(key).map_or(0, |elements| combined_hash(interp, elements)))
        }
        result => result,
    }
}

/// The hash of a frozenset: independent of the order of its elements.
pub fn combined_hash(interp: &Interp, elements: &Elements) -> i64 {
    let table = interp.read(elements);
    let mut combined = table.hashes().fold(0, |sum, hash| sum ^ shuffle_bits(hash as u64));
    combined ^= (table.len() as u64 + 1).wrapping_mul(1_927_868_237);
    combined ^= (combined >> 11) ^ (combined >> 25);
    combined = combined.wrapping_mul(69_069).wrapping_add(907_133_923);
    if combined == u64::MAX { 590_923_713 } else { combined as i64 }
}

/// Spreads hashes that differ in few bits, so that they do not cancel each other.
fn shuffle_bits(hash: u64) -> u64 {
    ((hash ^ 89_869_747) ^ (hash << 16)).wrapping_mul(3_644_798_167)
}

/// Adds all elements of an iterable.
pub fn update(interp: &mut Interp, elements: &Elements, other: &Value) -> Result<()> {
    if let Some(others) = elements_of(other) {
        return merge(interp, elements, others);
    }
    let Some(dict) = other.exact::<Dict>() else {
        return iteration::for_each(interp, other, |interp, key| add(interp, elements, &key).map(drop));
    };
    let length = dict.len(interp);
    interp.write(elements).reserve(length);
    let mut position = 0;
    while let Some(entry) = dict.hashed_after(interp, &mut position) {
        add_hashed(interp, elements, &entry.key, entry.hash)?;
    }
    Ok(())
}

fn merge(interp: &mut Interp, elements: &Elements, others: &Elements) -> Result<()> {
    if same_elements(elements, others) || interp.read(others).is_empty() {
        return Ok(());
    }
    if interp.read(elements).is_pristine() {
        let copy = interp.read(others).copy();
        drop(interp.write(elements).assign(copy));
        return Ok(());
    }
    let more = interp.read(others).len();
    interp.write(elements).reserve(more);
    let mut position = 0;
    while let Some((key, hash)) = element_after(interp, others, &mut position) {
        add_hashed(interp, elements, &key, hash)?;
    }
    Ok(())
}

/// The elements of an iterable as a table.
pub fn collect(interp: &mut Interp, other: &Value) -> Result<SetTable> {
    let result = Elements::default();
    update(interp, &result, other)?;
    Ok(finish(result))
}

/// The table of a result that nobody shares.
pub fn finish(mut result: Elements) -> SetTable {
    std::mem::take(result.get_exclusive())
}

/// The elements of both.
pub fn union(interp: &mut Interp, own: &Elements, other: &Value) -> Result<SetTable> {
    let result = Guarded::new(interp.read(own).copy());
    update(interp, &result, other)?;
    Ok(finish(result))
}

/// Removes the elements that `other` does not have.
pub fn keep_common(interp: &mut Interp, own: &Elements, other: &Value) -> Result<()> {
    let common = intersection(interp, own, other)?;
    drop(interp.write(own).assign(common));
    Ok(())
}

/// The common elements.
pub fn intersection(interp: &mut Interp, own: &Elements, other: &Value) -> Result<SetTable> {
    let Some(others) = elements_of(other) else { return intersection_with_iterable(interp, own, other) };
    if same_elements(own, others) {
        return Ok(interp.read(own).copy());
    }
    let is_larger = interp.read(others).len() > interp.read(own).len();
    let (walked, asked) = if is_larger { (own, others) } else { (others, own) };
    let result = Elements::default();
    let mut position = 0;
    while let Some((key, hash)) = element_after(interp, walked, &mut position) {
        if contains_hashed(interp, asked, &key, hash)? {
            add_hashed(interp, &result, &key, hash)?;
        }
    }
    Ok(finish(result))
}

fn intersection_with_iterable(interp: &mut Interp, own: &Elements, other: &Value) -> Result<SetTable> {
    let result = Elements::default();
    iteration::for_each(interp, other, |interp, key| {
        let hash = hash::hash(interp, &key)?;
        if contains_hashed(interp, own, &key, hash)? {
            add_hashed(interp, &result, &key, hash)?;
        }
        Ok(())
    })?;
    Ok(finish(result))
}

/// The elements that are not in `other`.
pub fn difference(interp: &mut Interp, own: &Elements, other: &Value) -> Result<SetTable> {
    let (others, dict) = (elements_of(other), other.exact::<Dict>());
    let others_length = match (others, dict) {
        (Some(others), _) => Some(interp.read(others).len()),
        (None, Some(dict)) => Some(dict.len(interp)),
        (None, None) => None,
    };
    // Asking a much smaller operand's elements is quicker than asking for every own element.
    if others_length.is_none_or(|length| interp.read(own).len() >> 2 > length) {
        let result = Guarded::new(interp.read(own).copy());
        remove_all(interp, &result, other)?;
        return Ok(finish(result));
    }
    let result = Elements::default();
    let mut position = 0;
    while let Some((key, hash)) = element_after(interp, own, &mut position) {
        let is_common = match (others, dict) {
            (Some(others), _) => contains_hashed(interp, others, &key, hash)?,
            (None, Some(dict)) => dict.contains_hashed(interp, &key, hash)?,
            (None, None) => false,
        };
        if !is_common {
            add_hashed(interp, &result, &key, hash)?;
        }
    }
    Ok(finish(result))
}

/// Removes the elements of an iterable.
pub fn remove_all(interp: &mut Interp, elements: &Elements, other: &Value) -> Result<()> {
    match elements_of(other) {
        Some(others) if same_elements(elements, others) => {
            drop(interp.write(elements).assign(SetTable::default()));
            return Ok(());
        }
        Some(others) if interp.read(others).len() >> 3 > interp.read(elements).len() => {
            let common = Guarded::new(intersection(interp, elements, other)?);
            remove_elements(interp, elements, &common)?;
        }
        Some(others) => remove_elements(interp, elements, others)?,
        None => iteration::for_each(interp, other, |interp, key| {
            let hash = hash::element_hash(interp, &key, Container::Set)?;
            discard_hashed(interp, elements, &key, hash).map(drop)
        })?,
    }
    interp.write(elements).trim();
    Ok(())
}

fn remove_elements(interp: &mut Interp, elements: &Elements, others: &Elements) -> Result<()> {
    let mut position = 0;
    while let Some((key, hash)) = element_after(interp, others, &mut position) {
        discard_hashed(interp, elements, &key, hash)?;
    }
    Ok(())
}

/// The elements that are in exactly one operand.
pub fn symmetric_difference(interp: &mut Interp, own: &Elements, other: &Value) -> Result<SetTable> {
    let result = Guarded::new(collect(interp, other)?);
    toggle_elements(interp, &result, own)?;
    Ok(finish(result))
}

/// Removes the elements of an iterable that are there and adds those that are not.
pub fn toggle_all(interp: &mut Interp, elements: &Elements, other: &Value) -> Result<()> {
    match elements_of(other) {
        Some(others) if same_elements(elements, others) => {
            drop(interp.write(elements).assign(SetTable::default()));
            Ok(())
        }
        Some(others) => toggle_elements(interp, elements, others),
        None => {
            let others = Guarded::new(collect(interp, other)?);
            toggle_elements(interp, elements, &others)
        }
    }
}

fn toggle_elements(interp: &mut Interp, elements: &Elements, others: &Elements) -> Result<()> {
    let mut position = 0;
    while let Some((key, hash)) = element_after(interp, others, &mut position) {
        if !discard_hashed(interp, elements, &key, hash)? {
            add_hashed(interp, elements, &key, hash)?;
        }
    }
    Ok(())
}

/// Is every element of `own` in `others`?
pub fn is_subset(interp: &mut Interp, own: &Elements, others: &Elements) -> Result<bool> {
    if interp.read(own).len() > interp.read(others).len() {
        return Ok(false);
    }
    let mut position = 0;
    while let Some((key, hash)) = element_after(interp, own, &mut position) {
        if !contains_hashed(interp, others, &key, hash)? {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Is every element of an iterable in `own`?
pub fn contains_all(interp: &mut Interp, own: &Elements, iterable: &Value) -> Result<bool> {
    let iterator = iteration::iterator(interp, iterable)?;
    while let Some(key) = iteration::next(interp, &iterator)? {
        if !contains(interp, own, &key)? {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Have they no common element?
pub fn is_disjoint(interp: &mut Interp, own: &Elements, other: &Value) -> Result<bool> {
    let Some(others) = elements_of(other) else {
        let iterator = iteration::iterator(interp, other)?;
        while let Some(key) = iteration::next(interp, &iterator)? {
            let hash = hash::element_hash(interp, &key, Container::Set)?;
            if contains_hashed(interp, own, &key, hash)? {
                return Ok(false);
            }
        }
        return Ok(true);
    };
    let is_larger = interp.read(others).len() > interp.read(own).len();
    let (walked, asked) = if is_larger { (own, others) } else { (others, own) };
    let mut position = 0;
    while let Some((key, hash)) = element_after(interp, walked, &mut position) {
        if contains_hashed(interp, asked, &key, hash)? {
            return Ok(false);
        }
    }
    Ok(true)
}
