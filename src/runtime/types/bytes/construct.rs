//! `bytes(...)` and the forms of its source, which `bytearray(...)` shares: a size, a text with its encoding, something bytes-like, or
//! integers one by one.

use super::{Bytes, as_bytes, from_vec};
use crate::object::{Kind, Ref, Str, Value};
use crate::runtime::class::Class;
use crate::runtime::exceptions::ExceptionKind;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::native::{CallArguments, NativeDefinition};
use crate::runtime::types::str::encode;
use crate::runtime::types::{parameters, sequence};
use crate::runtime::{attribute, call, convert, iteration};

static PARAMETERS: NativeDefinition =
    parameters::constructor("bytes", r#"source=b"", encoding="utf-8", errors="strict""#);

pub(super) fn construct(interp: &mut Interp, class: &Ref<Class>, given: CallArguments<'_>) -> Result {
    let made = match given.values {
        [] => from_vec(Vec::new()),
        [value] if given.names.is_empty() && value.is(Kind::Bytes) => value.clone(),
        _ => {
            let arguments = parameters::bind(interp, &PARAMETERS, given)?;
            from_vec(source(interp, arguments, "bytes")?)
        }
    };
    call::finish_construct(interp, class, made)
}

/// The content that source, encoding and errors describe; `name` is the type's for messages.
pub fn source(
    interp: &mut Interp,
    [source, encoding, errors]: [Option<Value>; 3],
    name: &str,
) -> Result<Vec<u8>> {
    let encoding_text = parameters::optional_text(interp, encoding.as_ref(), name, " 'encoding'")?;
    let errors_text = parameters::optional_text(interp, errors.as_ref(), name, " 'errors'")?;
    let text = source.as_ref().and_then(|source| convert::native::<Str>(source));
    match (text, encoding_text, errors_text) {
        (Some(text), Some(encoding), errors) => encode(interp, text, encoding, errors.unwrap_or("strict")),
        (None, Some(_), _) => Err(interp.type_error("encoding without a string argument")),
        (None, None, Some(_)) => Err(interp.type_error("errors without a string argument")),
        (Some(_), None, _) => {
            let special = match source.as_ref().filter(|source| name == "bytes" && !source.is(Kind::Str)) {
                Some(source) => by_special_method(interp, source)?,
                None => None,
            };
            special.ok_or_else(|| interp.type_error("string argument without an encoding"))
        }
        (None, None, None) => match source {
            Some(source) => from_number_or_object(interp, &source, name),
            None => Ok(Vec::new()),
        },
    }
}

fn from_number_or_object(interp: &mut Interp, value: &Value, name: &str) -> Result<Vec<u8>> {
    if name == "bytes"
        && let Some(made) = by_special_method(interp, value)?
    {
        return Ok(made);
    }
    if sequence::has_index(interp, value)
        && let Some(size) = size(interp, value)?
    {
        return Ok(vec![0; convert::checked_capacity(interp, size, 1)?]);
    }
    from_bytes_like_or_iterable(interp, value, name)
}

/// The size an integer asks for; `None` when its `__index__` raised TypeError.
fn size(interp: &mut Interp, value: &Value) -> Result<Option<usize>> {
    let exact = convert::index(interp, value);
    let Some(exact) = interp.unless(exact, ExceptionKind::TypeError)? else { return Ok(None) };
    match exact.as_int() {
        Some(i64::MAX) => Err(interp.overflow_error("byte string is too large")),
        Some(size) => match usize::try_from(size) {
            Ok(size) => Ok(Some(size)),
            Err(_) => Err(interp.value_error("negative count")),
        },
        None => {
            let class = interp.type_name(value);
            Err(interp.overflow_error(format!("cannot fit '{class}' into an index-sized integer")))
        }
    }
}

fn by_special_method(interp: &mut Interp, value: &Value) -> Result<Option<Vec<u8>>> {
    if !matches!(value.kind(), Kind::Instance | Kind::Native | Kind::Array | Kind::ArrayScalar) {
        return Ok(None);
    }
    let name = interp.names.bytes_.clone();
    match attribute::call_special(interp, value, &name, &[])? {
        Some(made) => expect_bytes(interp, &made).map(Some),
        None => Ok(None),
    }
}

/// The content of what `__bytes__` returned.
pub fn expect_bytes(interp: &mut Interp, made: &Value) -> Result<Vec<u8>> {
    match convert::native::<Bytes>(made) {
        Some(bytes) => Ok(bytes.as_slice().to_vec()),
        None => {
            let class = interp.type_name(made);
            Err(interp.type_error(format!("__bytes__ returned non-bytes (type {class})")))
        }
    }
}

/// The content of anything bytes can be made of, numbers excepted: by `__bytes__`, as something bytes-like, or integer by integer.
pub fn from_object(interp: &mut Interp, value: &Value) -> Result<Vec<u8>> {
    if let Some(made) = by_special_method(interp, value)? {
        return Ok(made);
    }
    from_bytes_like_or_iterable(interp, value, "bytes")
}

fn from_bytes_like_or_iterable(interp: &mut Interp, value: &Value, name: &str) -> Result<Vec<u8>> {
    if let Some(content) = as_bytes(interp, value) {
        return Ok(content.into_owned());
    }
    if convert::native::<Str>(value).is_none() {
        let iterator = iteration::iterator(interp, value);
        if let Some(iterator) = interp.unless(iterator, ExceptionKind::TypeError)? {
            return from_iterable(interp, &iterator, name);
        }
    }
    let class = interp.type_name(value);
    Err(interp.type_error(format!("cannot convert '{class}' object to {name}")))
}

/// The bytes an iterable of integers gives; `name` is the type's for messages.
pub fn from_iterable(interp: &mut Interp, iterable: &Value, name: &str) -> Result<Vec<u8>> {
    let mut made = Vec::new();
    let who = if name == "bytes" { "bytes" } else { "byte" };
    iteration::for_each(interp, iterable, |interp, item| {
        let number = convert::index(interp, &item)?;
        match number.as_int().and_then(|number| u8::try_from(number).ok()) {
            Some(byte) => made.push(byte),
            None => return Err(interp.value_error(format!("{who} must be in range(0, 256)"))),
        }
        Ok(())
    })?;
    Ok(made)
}
