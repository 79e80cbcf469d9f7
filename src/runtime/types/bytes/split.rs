//! Cutting and joining methods of bytes: the `split` family, `partition`, `splitlines`, `join`.

use super::{as_bytes, like, required};
use crate::object::{Kind, Ref, Tuple, Value};
use crate::runtime::exceptions::ExceptionKind;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::numbers::failure::bytes_with_capacity;
use crate::runtime::text::split as cut;
use crate::runtime::{convert, iteration};

fn separator(interp: &mut Interp, value: &Value) -> Result<Vec<u8>> {
    let separator = required(interp, value)?;
    if separator.is_empty() {
        return Err(interp.value_error("empty separator"));
    }
    Ok(separator)
}

fn values<'a>(receiver: &Value, parts: impl IntoIterator<Item = &'a [u8]>) -> Vec<Value> {
    parts.into_iter().map(|part| like(receiver, part.to_vec())).collect()
}

pub fn split(
    interp: &mut Interp,
    value: &Value,
    by: Option<&Value>,
    limit: Option<i64>,
) -> Result<Vec<Value>> {
    let limit = limit.unwrap_or(-1);
    let by = match by.filter(|by| !by.is_none()) {
        Some(by) => Some(separator(interp, by)?),
        None => None,
    };
    let content = as_bytes(interp, value).unwrap_or_default();
    Ok(match by {
        Some(separator) => values(value, cut::split_bytes(&content, &separator, limit)),
        None => values(value, cut::split_byte_words(&content, limit)),
    })
}

pub fn split_backwards(
    interp: &mut Interp,
    value: &Value,
    by: Option<&Value>,
    limit: Option<i64>,
) -> Result<Vec<Value>> {
    let limit = limit.unwrap_or(-1);
    let by = match by.filter(|by| !by.is_none()) {
        Some(by) => Some(separator(interp, by)?),
        None => None,
    };
    let content = as_bytes(interp, value).unwrap_or_default();
    Ok(match by {
        Some(separator) => values(value, cut::split_bytes_backwards(&content, &separator, limit)),
        None => values(value, cut::split_byte_words_backwards(&content, limit)),
    })
}

pub fn split_lines(interp: &mut Interp, value: &Value, keep_ends: Option<bool>) -> Vec<Value> {
    let content = as_bytes(interp, value).unwrap_or_default();
    values(value, cut::split_byte_lines(&content, keep_ends.unwrap_or(false)))
}

/// The receiver where it is returned as a part: the same object, unless that could change.
fn whole(receiver: &Value, content: &[u8]) -> Value {
    if receiver.is(Kind::Bytes) { receiver.clone() } else { like(receiver, content.to_vec()) }
}

/// The separator among the parts: the same object for bytes, a copy of the receiver's type for a bytearray.
fn separator_part(receiver: &Value, by: &Value, content: &[u8]) -> Value {
    match convert::native_value(receiver).kind() {
        Kind::ByteArray => like(receiver, content.to_vec()),
        _ => by.clone(),
    }
}

pub fn partition(interp: &mut Interp, value: &Value, by: &Value) -> Result<Ref<Tuple>> {
    let separator = separator(interp, by)?;
    let content = as_bytes(interp, value).unwrap_or_default();
    let part = |part: &[u8]| like(value, part.to_vec());
    Ok(Tuple::from_slice(&match cut::partition_bytes(&content, &separator) {
        Some((before, behind)) => [part(before), separator_part(value, by, &separator), part(behind)],
        None => [whole(value, &content), part(&[]), part(&[])],
    }))
}

pub fn partition_last(interp: &mut Interp, value: &Value, by: &Value) -> Result<Ref<Tuple>> {
    let separator = separator(interp, by)?;
    let content = as_bytes(interp, value).unwrap_or_default();
    let part = |part: &[u8]| like(value, part.to_vec());
    Ok(Tuple::from_slice(&match cut::partition_bytes_last(&content, &separator) {
        Some((before, behind)) => [part(before), separator_part(value, by, &separator), part(behind)],
        None => [part(&[]), part(&[]), whole(value, &content)],
    }))
}

pub fn join(interp: &mut Interp, receiver: &Value, iterable: &Value) -> Result {
    let items = match iteration::plain_values(interp, iterable) {
        Some(values) => values,
        None => {
            let iterator = iteration::iterator(interp, iterable);
            match interp.unless(iterator, ExceptionKind::TypeError)? {
                Some(iterator) => iteration::collect(interp, &iterator)?,
                None => return Err(interp.type_error("can only join an iterable")),
            }
        }
    };
    let separator = required(interp, receiver)?;
    let mut total = separator.len().saturating_mul(items.len().saturating_sub(1));
    for (index, item) in items.iter().enumerate() {
        match as_bytes(interp, item).map(|content| content.len()) {
            Some(length) => total = total.saturating_add(length),
            None => {
                let class = interp.type_name(item);
                let message = format!("sequence item {index}: expected a bytes-like object, {class} found");
                return Err(interp.type_error(message));
            }
        }
    }
    let mut made = bytes_with_capacity(total).map_err(|failure| interp.fail(failure))?;
    for (index, item) in items.iter().enumerate() {
        if index > 0 {
            made.extend_from_slice(&separator);
        }
        made.extend_from_slice(&as_bytes(interp, item).unwrap_or_default());
    }
    Ok(like(receiver, made))
}
