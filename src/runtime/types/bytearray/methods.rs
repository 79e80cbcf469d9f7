//! The methods that change a bytearray in place (library reference, "Mutable Sequence Types").

use super::ByteArray;
use crate::object::{Str, Value};
use crate::runtime::convert;
use crate::runtime::exceptions::ExceptionKind;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::types::bytes::{self, needle_byte};
use crate::runtime::types::sequence;
use crate::runtime::{iteration, text::find::find_bytes};

pub(super) fn append(interp: &mut Interp, array: &ByteArray, item: &Value) -> Result<()> {
    let byte = needle_byte(interp, item)?;
    array.resizable(interp)?.push(byte);
    Ok(())
}

pub(super) fn clear(interp: &mut Interp, array: &ByteArray) -> Result<()> {
    array.resizable(interp)?.clear();
    Ok(())
}

pub(super) fn copy(interp: &mut Interp, array: &ByteArray) -> Value {
    ByteArray::value(array.as_slice(interp).to_vec())
}

pub(super) fn extend(interp: &mut Interp, array: &ByteArray, iterable: &Value) -> Result<()> {
    let more = match bytes::as_bytes(interp, iterable) {
        Some(content) => content.into_owned(),
        None => integers(interp, iterable)?,
    };
    if !more.is_empty() {
        array.resizable(interp)?.extend_from_slice(&more);
    }
    Ok(())
}

fn integers(interp: &mut Interp, iterable: &Value) -> Result<Vec<u8>> {
    if convert::native::<Str>(iterable).is_some_and(|text| text.characters() > 0) {
        return Err(interp.type_error("expected iterable of integers; got: 'str'"));
    }
    let iterator = iteration::iterator(interp, iterable);
    match interp.unless(iterator, ExceptionKind::TypeError)? {
        Some(iterator) => bytes::from_iterable(interp, &iterator, "bytearray"),
        None => {
            let class = interp.type_name(iterable);
            Err(interp.type_error(format!("can't extend bytearray with {class}")))
        }
    }
}

pub(super) fn insert(interp: &mut Interp, array: &ByteArray, index: i64, item: &Value) -> Result<()> {
    let byte = needle_byte(interp, item)?;
    let content = array.resizable(interp)?;
    let at = sequence::clamp(index, content.len());
    content.insert(at, byte);
    Ok(())
}

pub(super) fn pop(interp: &mut Interp, array: &ByteArray, index: Option<i64>) -> Result<i64> {
    let length = array.as_slice(interp).len();
    if length == 0 {
        return Err(interp.index_error("pop from empty bytearray"));
    }
    let Some(at) = sequence::position(index.unwrap_or(-1), length) else {
        return Err(interp.index_error("pop index out of range"));
    };
    Ok(i64::from(array.resizable(interp)?.remove(at)))
}

pub(super) fn remove(interp: &mut Interp, array: &ByteArray, value: &Value) -> Result<()> {
    let byte = needle_byte(interp, value)?;
    let Some(at) = find_bytes(array.as_slice(interp), &[byte]) else {
        return Err(interp.value_error("value not found in bytearray"));
    };
    array.resizable(interp)?.remove(at);
    Ok(())
}

pub(super) fn resize(interp: &mut Interp, array: &ByteArray, size: i64) -> Result<()> {
    let Ok(size) = usize::try_from(size) else {
        return Err(interp.value_error(format!("Can only resize to positive sizes, got {size}")));
    };
    if size == array.as_slice(interp).len() {
        return Ok(());
    }
    convert::checked_capacity(interp, size, 1)?;
    array.resizable(interp)?.resize(size, 0);
    Ok(())
}

pub(super) fn reverse(interp: &mut Interp, array: &ByteArray) {
    interp.write(&array.content).reverse();
}
