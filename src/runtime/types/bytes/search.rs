//! Searching methods of bytes: `find` and its relatives, `count`, `startswith`, `endswith`.

use super::{as_bytes, not_bytes_like, required};
use crate::object::{Tuple, Value};
use crate::runtime::convert;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::text::find;
use crate::runtime::types::parameters::bound;
use crate::runtime::types::sequence;

/// The byte that an integer stands for.
pub fn needle_byte(interp: &mut Interp, value: &Value) -> Result<u8> {
    let number = convert::index(interp, value)?;
    match number.as_int().and_then(|number| u8::try_from(number).ok()) {
        Some(byte) => Ok(byte),
        None => Err(interp.value_error("byte must be in range(0, 256)")),
    }
}

/// What is searched for: one byte or several.
fn needle(interp: &mut Interp, value: &Value) -> Result<Vec<u8>> {
    if let Some(content) = as_bytes(interp, value) {
        return Ok(content.into_owned());
    }
    if sequence::has_index(interp, value) {
        return needle_byte(interp, value).map(|byte| vec![byte]);
    }
    let class = interp.type_name(value);
    Err(interp.type_error(format!("argument should be integer or bytes-like object, not '{class}'")))
}

type Finder = fn(&[u8], &[u8], Option<i64>, Option<i64>) -> Option<usize>;

fn position(
    interp: &mut Interp,
    value: &Value,
    sought: &Value,
    [start, end]: [Option<&Value>; 2],
    finder: Finder,
) -> Result<Option<usize>> {
    let sought = needle(interp, sought)?;
    let (start, end) = (bound(interp, start)?, bound(interp, end)?);
    Ok(as_bytes(interp, value).and_then(|content| finder(&content, &sought, start, end)))
}

fn found_or_minus_one(found: Option<usize>) -> i64 {
    found.and_then(|at| i64::try_from(at).ok()).unwrap_or(-1)
}

fn found_or_raise(interp: &mut Interp, found: Option<usize>) -> Result<usize> {
    match found {
        Some(at) => Ok(at),
        None => Err(interp.value_error("subsection not found")),
    }
}

type Bound<'a> = Option<&'a Value>;

pub fn find(
    interp: &mut Interp,
    value: &Value,
    sought: &Value,
    start: Bound<'_>,
    end: Bound<'_>,
) -> Result<i64> {
    position(interp, value, sought, [start, end], find::find_in_bytes).map(found_or_minus_one)
}

pub fn find_last(
    interp: &mut Interp,
    value: &Value,
    sought: &Value,
    start: Bound<'_>,
    end: Bound<'_>,
) -> Result<i64> {
    position(interp, value, sought, [start, end], find::find_last_in_bytes).map(found_or_minus_one)
}

pub fn index(
    interp: &mut Interp,
    value: &Value,
    sought: &Value,
    start: Bound<'_>,
    end: Bound<'_>,
) -> Result<usize> {
    let found = position(interp, value, sought, [start, end], find::find_in_bytes)?;
    found_or_raise(interp, found)
}

pub fn index_last(
    interp: &mut Interp,
    value: &Value,
    sought: &Value,
    start: Bound<'_>,
    end: Bound<'_>,
) -> Result<usize> {
    let found = position(interp, value, sought, [start, end], find::find_last_in_bytes)?;
    found_or_raise(interp, found)
}

pub fn count(
    interp: &mut Interp,
    value: &Value,
    sought: &Value,
    start: Bound<'_>,
    end: Bound<'_>,
) -> Result<usize> {
    let sought = needle(interp, sought)?;
    let (start, end) = (bound(interp, start)?, bound(interp, end)?);
    let content = as_bytes(interp, value).unwrap_or_default();
    Ok(find::count_in_bytes(&content, &sought, start, end))
}

type Test = fn(&[u8], &[u8], Option<i64>, Option<i64>) -> bool;

/// `startswith` and `endswith`: one affix or a tuple of them.
fn has_affix(
    interp: &mut Interp,
    value: &Value,
    function: &str,
    affix: &Value,
    [start, end]: [Bound<'_>; 2],
    test: Test,
) -> Result<bool> {
    let (start, end) = (bound(interp, start)?, bound(interp, end)?);
    if let Some(affixes) = convert::native::<Tuple>(affix) {
        for affix in affixes.items() {
            let affix = required(interp, affix)?;
            if as_bytes(interp, value).is_some_and(|content| test(&content, &affix, start, end)) {
                return Ok(true);
            }
        }
        return Ok(false);
    }
    let Some(affix_content) = as_bytes(interp, affix).map(std::borrow::Cow::into_owned) else {
        let class = interp.type_name(affix);
        let message = format!("{function} first arg must be bytes or a tuple of bytes, not {class}");
        return Err(interp.type_error(message));
    };
    match as_bytes(interp, value) {
        Some(content) => Ok(test(&content, &affix_content, start, end)),
        None => Err(not_bytes_like(interp, value)),
    }
}

pub fn starts_with(
    interp: &mut Interp,
    value: &Value,
    prefix: &Value,
    start: Bound<'_>,
    end: Bound<'_>,
) -> Result<bool> {
    has_affix(interp, value, "startswith", prefix, [start, end], find::bytes_start_with)
}

pub fn ends_with(
    interp: &mut Interp,
    value: &Value,
    suffix: &Value,
    start: Bound<'_>,
    end: Bound<'_>,
) -> Result<bool> {
    has_affix(interp, value, "endswith", suffix, [start, end], find::bytes_end_with)
}
