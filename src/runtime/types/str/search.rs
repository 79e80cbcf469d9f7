//! Searching methods of strings: `find` and its relatives, `count`, `startswith`, `endswith`, `replace`, and the affixes.

use crate::object::{Ref, Str, Tuple, Value};
use crate::runtime::convert;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::text::find::{clip_bounds, count_bytes, find_bytes, find_bytes_backwards};
use crate::runtime::text::replace;
use crate::runtime::types::parameters::{self, bound};

/// Start (in characters) and text of the part between two bounds; `None` when they leave no place.
fn part(string: &Str, start: Option<i64>, end: Option<i64>) -> Option<(usize, &str)> {
    if start.is_none() && end.is_none() {
        return Some((0, string.as_str()));
    }
    let range = clip_bounds(start, end, string.characters())?;
    Some((range.start, string.slice(range.start, range.end)))
}

/// One search: which argument, which direction, and the bounds as given.
struct Search<'a> {
    function: &'static str,
    needle: &'a Value,
    start: Option<&'a Value>,
    end: Option<&'a Value>,
    backwards: bool,
}

fn position(interp: &mut Interp, string: &Str, search: &Search<'_>) -> Result<Option<usize>> {
    let needle = parameters::text(interp, search.needle, search.function, " 1")?;
    let (start, end) = (bound(interp, search.start)?, bound(interp, search.end)?);
    let Some((first, text)) = part(string, start, end) else { return Ok(None) };
    let (bytes, needle) = (text.as_bytes(), needle.as_str().as_bytes());
    let found =
        if search.backwards { find_bytes_backwards(bytes, needle) } else { find_bytes(bytes, needle) };
    Ok(found.map(|offset| {
        let before = text.get(..offset).unwrap_or_default();
        first + if string.is_ascii() { offset } else { before.chars().count() }
    }))
}

fn found_or_minus_one(found: Option<usize>) -> i64 {
    found.and_then(|at| i64::try_from(at).ok()).unwrap_or(-1)
}

fn required(interp: &mut Interp, found: Option<usize>) -> Result<usize> {
    match found {
        Some(at) => Ok(at),
        None => Err(interp.value_error("substring not found")),
    }
}

pub(super) fn find(
    interp: &mut Interp,
    string: &Str,
    needle: &Value,
    start: Option<&Value>,
    end: Option<&Value>,
) -> Result<i64> {
    let search = Search { function: "find", needle, start, end, backwards: false };
    position(interp, string, &search).map(found_or_minus_one)
}

pub(super) fn find_last(
    interp: &mut Interp,
    string: &Str,
    needle: &Value,
    start: Option<&Value>,
    end: Option<&Value>,
) -> Result<i64> {
    let search = Search { function: "rfind", needle, start, end, backwards: true };
    position(interp, string, &search).map(found_or_minus_one)
}

pub(super) fn index(
    interp: &mut Interp,
    string: &Str,
    needle: &Value,
    start: Option<&Value>,
    end: Option<&Value>,
) -> Result<usize> {
    let found =
        position(interp, string, &Search { function: "index", needle, start, end, backwards: false })?;
    required(interp, found)
}

pub(super) fn index_last(
    interp: &mut Interp,
    string: &Str,
    needle: &Value,
    start: Option<&Value>,
    end: Option<&Value>,
) -> Result<usize> {
    let found =
        position(interp, string, &Search { function: "rindex", needle, start, end, backwards: true })?;
    required(interp, found)
}

pub(super) fn count(
    interp: &mut Interp,
    string: &Str,
    needle: &Value,
    start: Option<&Value>,
    end: Option<&Value>,
) -> Result<usize> {
    let needle = parameters::text(interp, needle, "count", " 1")?;
    let (start, end) = (bound(interp, start)?, bound(interp, end)?);
    let Some((_, text)) = part(string, start, end) else { return Ok(0) };
    if needle.characters() == 0 {
        return Ok(1 + if string.is_ascii() { text.len() } else { text.chars().count() });
    }
    Ok(count_bytes(text.as_bytes(), needle.as_str().as_bytes()))
}

/// `startswith` and `endswith`: one affix or a tuple of them.
fn has_affix(
    interp: &mut Interp,
    string: &Str,
    function: &str,
    affix: &Value,
    [start, end]: [Option<&Value>; 2],
    test: impl Fn(&str, &str) -> bool,
) -> Result<bool> {
    let (start, end) = (bound(interp, start)?, bound(interp, end)?);
    let text = part(string, start, end).map(|(_, text)| text);
    if let Some(affix) = convert::native::<Str>(affix) {
        return Ok(text.is_some_and(|text| test(text, affix.as_str())));
    }
    let Some(affixes) = convert::native::<Tuple>(affix) else {
        let class = interp.type_name(affix);
        return Err(
            interp.type_error(format!("{function} first arg must be str or a tuple of str, not {class}"))
        );
    };
    for affix in affixes.items() {
        match convert::native::<Str>(affix) {
            Some(affix) if text.is_some_and(|text| test(text, affix.as_str())) => return Ok(true),
            Some(_) => {}
            None => {
                let class = interp.type_name(affix);
                return Err(
                    interp.type_error(format!("tuple for {function} must only contain str, not {class}"))
                );
            }
        }
    }
    Ok(false)
}

pub(super) fn starts_with(
    interp: &mut Interp,
    string: &Str,
    prefix: &Value,
    start: Option<&Value>,
    end: Option<&Value>,
) -> Result<bool> {
    has_affix(interp, string, "startswith", prefix, [start, end], |text, prefix| text.starts_with(prefix))
}

pub(super) fn ends_with(
    interp: &mut Interp,
    string: &Str,
    suffix: &Value,
    start: Option<&Value>,
    end: Option<&Value>,
) -> Result<bool> {
    has_affix(interp, string, "endswith", suffix, [start, end], |text, suffix| text.ends_with(suffix))
}

pub(super) fn remove_prefix(interp: &mut Interp, string: &Ref<Str>, prefix: &Value) -> Result<Ref<Str>> {
    let prefix = parameters::text(interp, prefix, "removeprefix", "")?;
    Ok(string.as_str().strip_prefix(prefix.as_str()).map_or_else(|| string.clone(), Str::new))
}

pub(super) fn remove_suffix(interp: &mut Interp, string: &Ref<Str>, suffix: &Value) -> Result<Ref<Str>> {
    let suffix = parameters::text(interp, suffix, "removesuffix", "")?;
    Ok(string.as_str().strip_suffix(suffix.as_str()).map_or_else(|| string.clone(), Str::new))
}

pub(super) fn replace(
    interp: &mut Interp,
    string: &Ref<Str>,
    old: &Value,
    new: &Value,
    count: Option<i64>,
) -> Result<Ref<Str>> {
    let old = parameters::text(interp, old, "replace", " 1")?;
    let new = parameters::text(interp, new, "replace", " 2")?;
    match replace::replace(string.as_str(), old.as_str(), new.as_str(), count.unwrap_or(-1)) {
        Ok(Some(made)) => Ok(Str::from_string(made)),
        Ok(None) => Ok(string.clone()),
        Err(failure) => Err(interp.fail(failure)),
    }
}
