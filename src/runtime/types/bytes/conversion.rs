//! Methods that turn bytes into something else: `decode`, `hex`, `fromhex`, `maketrans`, and the classifying methods.

use super::{as_bytes, make, required};
use crate::object::{Kind, Ref, Str, Tuple, Value};
use crate::runtime::class::{Class, flags};
use crate::runtime::interp::{Interp, Result};
use crate::runtime::text::predicates as classes;
use crate::runtime::types::bytearray::ByteArray;
use crate::runtime::types::str::decode as decode_text;
use crate::runtime::types::{bytes, parameters};
use crate::runtime::{call, convert, operators};
use std::fmt::Write;

pub fn to_bytes(interp: &mut Interp, value: &Value) -> Value {
    if value.is(Kind::Bytes) {
        return value.clone();
    }
    make(&as_bytes(interp, value).unwrap_or_default())
}

pub fn new_arguments(interp: &mut Interp, value: &Value) -> Ref<Tuple> {
    Tuple::from_slice(&[make(&as_bytes(interp, value).unwrap_or_default())])
}

pub fn decode(
    interp: &mut Interp,
    value: &Value,
    encoding: Option<&Value>,
    errors: Option<&Value>,
) -> Result {
    let encoding = parameters::optional_text(interp, encoding, "decode", " 'encoding'")?.unwrap_or("utf-8");
    let errors = parameters::optional_text(interp, errors, "decode", " 'errors'")?.unwrap_or("strict");
    // Only the content of a bytearray must be copied: errors run no user code, but making an exception may.
    let content = required(interp, value)?;
    decode_text(interp, &content, encoding, errors)
}

pub fn hex(
    interp: &mut Interp,
    value: &Value,
    separator: Option<&Value>,
    group: Option<i64>,
) -> Result<String> {
    let content = required(interp, value)?;
    hexadecimal(interp, &content, separator, group)
}

/// `content.hex(separator, group)`: groups are counted from the right, or from the left when negative.
pub fn hexadecimal(
    interp: &mut Interp,
    content: &[u8],
    separator: Option<&Value>,
    group: Option<i64>,
) -> Result<String> {
    let separator = match separator {
        Some(separator) => Some(hex_separator(interp, separator)?),
        None => None,
    };
    let group = group.unwrap_or(1);
    let size = usize::try_from(group.unsigned_abs()).unwrap_or(usize::MAX);
    let mut text = String::with_capacity(2 * content.len());
    for (at, byte) in content.iter().enumerate() {
        let distance = if group > 0 { content.len() - at } else { at };
        if let Some(separator) = separator
            && at > 0
            && size > 0
            && distance.is_multiple_of(size)
        {
            text.push(separator);
        }
        // Writing to a string does not fail.
        let _ = write!(text, "{byte:02x}");
    }
    Ok(text)
}

fn hex_separator(interp: &mut Interp, value: &Value) -> Result<char> {
    if operators::length(interp, value)? != 1 {
        return Err(interp.value_error("sep must be length 1."));
    }
    if let Some(text) = convert::native::<Str>(value) {
        return match text.character(0).filter(char::is_ascii) {
            Some(character) => Ok(character),
            None => Err(interp.value_error("sep must be ASCII.")),
        };
    }
    match as_bytes(interp, value).and_then(|content| content.first().copied()) {
        Some(byte) if byte.is_ascii() => Ok(char::from(byte)),
        Some(_) => Err(interp.value_error("sep must be ASCII.")),
        None => Err(interp.type_error("sep must be str or bytes.")),
    }
}

pub fn from_hex(interp: &mut Interp, class: &Ref<Class>, text: &Value) -> Result {
    let digits = match convert::native::<Str>(text) {
        Some(text) => text
            .as_str()
            .chars()
            .map(|character| if character.is_ascii() { character as u8 } else { 0 })
            .collect(),
        None => match as_bytes(interp, text) {
            Some(content) => content.into_owned(),
            None => return Err(parameters::wrong_argument(interp, "fromhex", "", "str or bytes-like", text)),
        },
    };
    let content = match parse_hex(&digits) {
        Ok(content) => content,
        Err(Some(position)) => {
            let message = format!("non-hexadecimal number found in fromhex() arg at position {position}");
            return Err(interp.value_error(message));
        }
        Err(None) => {
            let message = "fromhex() arg must contain an even number of hexadecimal digits";
            return Err(interp.value_error(message));
        }
    };
    let made =
        if class.layout == Kind::ByteArray { ByteArray::value(content) } else { bytes::from_vec(content) };
    if class.has(flags::NATIVE) { Ok(made) } else { call::call(interp, class.value(), &[made]) }
}

/// Pairs of digits with space between them; the position of what is no digit, or `None` for a digit without its pair.
fn parse_hex(text: &[u8]) -> std::result::Result<Vec<u8>, Option<usize>> {
    let digit = |at: usize| text.get(at).map(|byte| char::from(*byte).to_digit(16).ok_or(Some(at)));
    let mut content = Vec::with_capacity(text.len() / 2);
    let mut at = 0;
    while at < text.len() {
        if text.get(at).copied().is_some_and(classes::byte_is_space) {
            at += 1;
            continue;
        }
        let high = digit(at).unwrap_or(Err(None))?;
        let low = digit(at + 1).unwrap_or(Err(None))?;
        content.push((high * 16 + low) as u8);
        at += 2;
    }
    Ok(content)
}

pub fn make_table(interp: &mut Interp, from: &Value, to: &Value) -> Result {
    let from = required(interp, from)?;
    let to = required(interp, to)?;
    if from.len() != to.len() {
        return Err(interp.value_error("maketrans arguments must have same length"));
    }
    let mut table: Vec<u8> = (0..=u8::MAX).collect();
    for (from, to) in from.into_iter().zip(to) {
        if let Some(entry) = table.get_mut(usize::from(from)) {
            *entry = to;
        }
    }
    Ok(bytes::from_vec(table))
}

macro_rules! tests {
    ($( $name:ident = $test:expr; )+) => { $(
        pub fn $name(interp: &mut Interp, value: &Value) -> bool {
            let test: fn(&[u8]) -> bool = $test;
            as_bytes(interp, value).is_some_and(|content| test(&content))
        }
    )+ };
}

tests! {
    is_alphanumeric = |content| classes::bytes_are(content, |byte| byte.is_ascii_alphanumeric());
    is_alphabetic = |content| classes::bytes_are(content, |byte| byte.is_ascii_alphabetic());
    is_ascii = |content| content.is_ascii();
    is_digit = |content| classes::bytes_are(content, |byte| byte.is_ascii_digit());
    is_lower = classes::bytes_are_lower;
    is_space = |content| classes::bytes_are(content, classes::byte_is_space);
    is_title = classes::bytes_are_title;
    is_upper = classes::bytes_are_upper;
}
