//! Subscripts of bytearrays: reading, assigning and deleting bytes and slices.

use super::{ByteArray, receiver};
use crate::object::{Str, Value};
use crate::runtime::convert;
use crate::runtime::interp::{Interp, Raised, Result};
use crate::runtime::types::bytes::{self, needle_byte};
use crate::runtime::types::sequence;
use crate::runtime::types::slice::{Slice, SliceRange};

/// `array[key]`
pub(super) fn get(interp: &mut Interp, container: &Value, key: &Value) -> Result {
    let array = receiver(interp, container)?;
    if let Some(slice) = key.exact::<Slice>() {
        let bounds = slice.bounds(interp)?;
        let content = array.as_slice(interp);
        return Ok(ByteArray::value(bytes::pick(content, &bounds.resolve(content.len()))));
    }
    let index = sequence::index(interp, key, "bytearray")?;
    let content = array.as_slice(interp);
    match sequence::position(index, content.len()).and_then(|at| content.get(at)) {
        Some(&byte) => Ok(Value::int(i64::from(byte))),
        None => Err(out_of_range(interp)),
    }
}

#[cold]
fn out_of_range(interp: &mut Interp) -> Raised {
    interp.index_error("bytearray index out of range")
}

/// `array[key] = value`, or `del array[key]` without a value.
pub(super) fn set(interp: &mut Interp, container: &Value, key: &Value, value: Option<&Value>) -> Result<()> {
    let array = receiver(interp, container)?;
    if let Some(slice) = key.exact::<Slice>() {
        return set_slice(interp, array, slice, value);
    }
    let index = sequence::index(interp, key, "bytearray")?;
    let byte = match value {
        Some(value) => Some(needle_byte(interp, value)?),
        None => None,
    };
    let Some(at) = sequence::position(index, array.as_slice(interp).len()) else {
        return Err(out_of_range(interp));
    };
    match byte {
        Some(byte) => {
            if let Some(place) = interp.write(&array.content).get_mut(at) {
                *place = byte;
            }
        }
        None => {
            array.resizable(interp)?.remove(at);
        }
    }
    Ok(())
}

fn set_slice(interp: &mut Interp, array: &ByteArray, slice: &Slice, value: Option<&Value>) -> Result<()> {
    let bounds = slice.bounds(interp)?;
    let made = match value {
        Some(value) => content_to_assign(interp, value)?,
        None => Vec::new(),
    };
    let range = bounds.resolve(array.as_slice(interp).len());
    if let Some(mut replaced) = range.contiguous() {
        if made.len() != replaced.len() {
            array.check_resizable(interp)?;
        }
        let content = interp.write(&array.content);
        replaced.end = replaced.end.min(content.len());
        content.splice(replaced, made);
        return Ok(());
    }
    if value.is_none() {
        return delete_each(interp, array, &range);
    }
    if made.len() != range.count {
        let (given, wanted) = (made.len(), range.count);
        // An empty value deletes here as it does in a plain slice.
        if given == 0 {
            return delete_each(interp, array, &range);
        }
        let message = format!("attempt to assign bytes of size {given} to extended slice of size {wanted}");
        return Err(interp.value_error(message));
    }
    let content = interp.write(&array.content);
    for (at, byte) in range.positions().zip(made) {
        if let Some(place) = content.get_mut(at) {
            *place = byte;
        }
    }
    Ok(())
}

fn delete_each(interp: &mut Interp, array: &ByteArray, range: &SliceRange) -> Result<()> {
    if range.count == 0 {
        return Ok(());
    }
    let content = array.resizable(interp)?;
    let mut marked = vec![false; content.len()];
    for at in range.positions() {
        if let Some(mark) = marked.get_mut(at) {
            *mark = true;
        }
    }
    let mut marks = marked.into_iter();
    content.retain(|_| !marks.next().unwrap_or(false));
    Ok(())
}

/// The bytes of what is assigned to a slice.
fn content_to_assign(interp: &mut Interp, value: &Value) -> Result<Vec<u8>> {
    if let Some(content) = bytes::as_bytes(interp, value) {
        return Ok(content.into_owned());
    }
    let slots = interp.class_of(value).slots(interp);
    let is_iterable = slots.iterate.is_some() || slots.get_item.is_some();
    if convert::native::<Str>(value).is_some() || !is_iterable {
        let message = "can assign only bytes, buffers, or iterables of ints in range(0, 256)";
        return Err(interp.type_error(message));
    }
    bytes::from_iterable(interp, value, "bytearray")
}
