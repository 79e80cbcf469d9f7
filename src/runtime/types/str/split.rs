//! Cutting and joining methods of strings: the `split` family, `partition`, `splitlines`, `join`.

use crate::object::{Ref, Str, Tuple, Value};
use crate::runtime::exceptions::ExceptionKind;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::numbers::failure::string_with_capacity;
use crate::runtime::text::split as cut;
use crate::runtime::types::list::List;
use crate::runtime::{convert, iteration};

/// The separator of `split`: `None` for white space.
fn separator<'a>(interp: &mut Interp, value: Option<&'a Value>) -> Result<Option<&'a str>> {
    let Some(value) = value.filter(|value| !value.is_none()) else { return Ok(None) };
    match convert::native::<Str>(value) {
        Some(text) if text.characters() == 0 => Err(interp.value_error("empty separator")),
        Some(text) => Ok(Some(text.as_str())),
        None => {
            let class = interp.type_name(value);
            Err(interp.type_error(format!("must be str or None, not {class}")))
        }
    }
}

fn values<'a>(parts: impl IntoIterator<Item = &'a str>) -> Vec<Value> {
    parts.into_iter().map(Str::value).collect()
}

pub(super) fn split(
    interp: &mut Interp,
    text: &str,
    by: Option<&Value>,
    limit: Option<i64>,
) -> Result<Vec<Value>> {
    let limit = limit.unwrap_or(-1);
    Ok(match separator(interp, by)? {
        Some(separator) => values(cut::split(text, separator, limit)),
        None => values(cut::split_words(text, limit)),
    })
}

pub(super) fn split_backwards(
    interp: &mut Interp,
    text: &str,
    by: Option<&Value>,
    limit: Option<i64>,
) -> Result<Vec<Value>> {
    let limit = limit.unwrap_or(-1);
    Ok(match separator(interp, by)? {
        Some(separator) => values(cut::split_backwards(text, separator, limit)),
        None => values(cut::split_words_backwards(text, limit)),
    })
}

pub(super) fn split_lines(_: &mut Interp, text: &str, keep_ends: Option<bool>) -> Vec<Value> {
    values(cut::split_lines(text, keep_ends.unwrap_or(false)))
}

fn partition_separator<'a>(interp: &mut Interp, value: &'a Value) -> Result<&'a Ref<Str>> {
    match convert::native_ref::<Str>(value) {
        Some(text) if text.characters() == 0 => Err(interp.value_error("empty separator")),
        Some(text) => Ok(text),
        None => {
            let class = interp.type_name(value);
            Err(interp.type_error(format!("must be str, not {class}")))
        }
    }
}

pub(super) fn partition(interp: &mut Interp, string: &Ref<Str>, by: &Value) -> Result<Ref<Tuple>> {
    let separator = partition_separator(interp, by)?;
    let empty = || interp.names.empty.to_value();
    Ok(match cut::partition(string.as_str(), separator.as_str()) {
        Some((before, behind)) => {
            Tuple::from_slice(&[Str::value(before), separator.to_value(), Str::value(behind)])
        }
        None => Tuple::from_slice(&[string.to_value(), empty(), empty()]),
    })
}

pub(super) fn partition_last(interp: &mut Interp, string: &Ref<Str>, by: &Value) -> Result<Ref<Tuple>> {
    let separator = partition_separator(interp, by)?;
    let empty = || interp.names.empty.to_value();
    Ok(match cut::partition_last(string.as_str(), separator.as_str()) {
        Some((before, behind)) => {
            Tuple::from_slice(&[Str::value(before), separator.to_value(), Str::value(behind)])
        }
        None => Tuple::from_slice(&[empty(), empty(), string.to_value()]),
    })
}

/// Why strings could not be joined.
enum Obstacle {
    /// The item at this index is no string.
    Item(usize, Value),
    Size(crate::runtime::numbers::Failure),
}

pub(super) fn join(interp: &mut Interp, separator: &str, iterable: &Value) -> Result {
    // A list is joined where it is: no user code runs meanwhile.
    let joined = match (iterable.exact::<List>(), iterable.exact::<Tuple>()) {
        (Some(list), _) => join_values(separator, interp.read(&list.items).as_slice()),
        (None, Some(tuple)) => join_values(separator, tuple.items()),
        (None, None) => {
            let items = collect(interp, iterable)?;
            join_values(separator, &items)
        }
    };
    match joined {
        Ok(Some(value)) => Ok(value),
        Ok(None) => Ok(interp.names.empty.to_value()),
        Err(Obstacle::Size(failure)) => Err(interp.fail(failure)),
        Err(Obstacle::Item(index, item)) => {
            let class = interp.type_name(&item);
            Err(interp.type_error(format!("sequence item {index}: expected str instance, {class} found")))
        }
    }
}

fn collect(interp: &mut Interp, iterable: &Value) -> Result<Vec<Value>> {
    if let Some(values) = iteration::plain_values(interp, iterable) {
        return Ok(values);
    }
    let iterator = iteration::iterator(interp, iterable);
    match interp.unless(iterator, ExceptionKind::TypeError)? {
        Some(iterator) => iteration::collect(interp, &iterator),
        None => Err(interp.type_error("can only join an iterable")),
    }
}

/// The items with the separator between them; `None` for no items at all. A single string stands for itself.
fn join_values(separator: &str, items: &[Value]) -> std::result::Result<Option<Value>, Obstacle> {
    let mut total = separator.len().saturating_mul(items.len().saturating_sub(1));
    for (index, item) in items.iter().enumerate() {
        match convert::native::<Str>(item) {
            Some(text) => total = total.saturating_add(text.as_str().len()),
            None => return Err(Obstacle::Item(index, item.clone())),
        }
    }
    if let [single] = items
        && single.exact::<Str>().is_some()
    {
        return Ok(Some(single.clone()));
    }
    if items.is_empty() {
        return Ok(None);
    }
    let mut made = string_with_capacity(total).map_err(Obstacle::Size)?;
    for (index, item) in items.iter().enumerate() {
        if index > 0 {
            made.push_str(separator);
        }
        made.push_str(convert::native::<Str>(item).map_or("", Str::as_str));
    }
    Ok(Some(Str::from_string(made).into()))
}
