//! Bytes between files and values: what a write takes, what a read gives, and text of either through the encodings.

use crate::object::{Kind, Value};
use crate::runtime::interp::{Interp, Result};
use crate::runtime::text::codec::{self, Encoding};
use crate::runtime::text::codec_errors::ErrorHandler;
use crate::runtime::types::bytearray::ByteArray;
use crate::runtime::types::bytes::Bytes;
use crate::runtime::types::str::encoding;
use crate::runtime::{attribute, convert};

/// A bytes object.
pub fn bytes_value(content: Vec<u8>) -> Value {
    Bytes::value(content)
}

/// The bytes of a bytes-like object.
///
/// # Errors
/// TypeError for anything else.
pub fn bytes_of(interp: &mut Interp, value: &Value) -> Result<Vec<u8>> {
    if let Some(bytes) = convert::native::<Bytes>(value) {
        return Ok(bytes.as_slice().to_vec());
    }
    if let Some(bytes) = convert::native::<ByteArray>(value) {
        return Ok(interp.read(&bytes.content).clone());
    }
    if value.is(Kind::MemoryView) {
        let name = interp.intern("tobytes");
        let made = attribute::call_method(interp, value, &name, &[])?;
        return bytes_of(interp, &made);
    }
    let class = interp.type_name(value);
    Err(interp.type_error(format!("a bytes-like object is required, not '{class}'")))
}

/// How many bytes a writable buffer has room for.
///
/// # Errors
/// TypeError for what is no writable buffer.
pub fn room_in(interp: &mut Interp, value: &Value) -> Result<usize> {
    if let Some(bytes) = convert::native::<ByteArray>(value) {
        return Ok(interp.read(&bytes.content).len());
    }
    if value.is(Kind::MemoryView) {
        return crate::runtime::operators::length(interp, value);
    }
    let class = interp.type_name(value);
    Err(interp.type_error(format!("readinto() argument must be read-write bytes-like object, not {class}")))
}

/// Copies `content` to the start of a writable buffer.
pub fn fill(interp: &mut Interp, value: &Value, content: &[u8]) -> Result<()> {
    if let Some(bytes) = convert::native::<ByteArray>(value) {
        for (to, from) in interp.write(&bytes.content).iter_mut().zip(content) {
            *to = *from;
        }
        return Ok(());
    }
    for (index, byte) in content.iter().enumerate() {
        let (index, byte) = (Value::int(index as i64), Value::int(i64::from(*byte)));
        crate::runtime::operators::set_item(interp, value, &index, &byte)?;
    }
    Ok(())
}

/// Decodes; an error is UnicodeDecodeError.
pub fn decode(interp: &mut Interp, content: &[u8], encoding: Encoding, errors: &str) -> Result<String> {
    match codec::decode(content, encoding, ErrorHandler::named(errors)) {
        Ok(text) => Ok(text),
        Err(failure) => Err(encoding::raise_decode_failure(interp, failure, content)),
    }
}

/// Encodes; an error is UnicodeEncodeError.
pub fn encode(interp: &mut Interp, text: &str, encoding: Encoding, errors: &str) -> Result<Vec<u8>> {
    match codec::encode(text, encoding, ErrorHandler::named(errors)) {
        Ok(content) => Ok(content),
        Err(failure) => Err(encoding::raise_codec_failure(interp, failure, text)),
    }
}

/// The text of source given as bytes, which is UTF-8; `None` for what is no bytes-like object.
pub fn text_of_bytes(interp: &mut Interp, value: &Value) -> Result<Option<String>> {
    if !matches!(convert::native_value(value).kind(), Kind::Bytes | Kind::ByteArray | Kind::MemoryView) {
        return Ok(None);
    }
    let content = bytes_of(interp, value)?;
    decode(interp, &content, Encoding::Utf8Signature, "strict").map(Some)
}
