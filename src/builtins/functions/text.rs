//! `chr`, `ord` and `format`.

use crate::object::{Kind, Ref, Str, Value};
use crate::runtime::exceptions::ExceptionKind;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::types::bytearray::ByteArray;
use crate::runtime::types::bytes::Bytes;
use crate::runtime::{convert, representation};

native_functions! { pub FUNCTIONS;
    /// Return a Unicode string of one character with ordinal i; 0 <= i <= 0x10ffff.
    def chr(i, /) = character;
    /// Return the ordinal value of a character.
    ///
    /// If the argument is a one-byte string, return the ordinal value of that byte.
    def ord(character, /) = ordinal;
    /// Return type(value).__format__(value, format_spec)
    ///
    /// Many built-in types implement format_spec according to the
    /// Format Specification Mini-language. See help('FORMATTING') for details.
    def format(value, format_spec="", /) = format;
}

fn character(interp: &mut Interp, code: &Value) -> Result {
    let code = convert::index(interp, code)?;
    let number = code.as_int().and_then(|code| u32::try_from(code).ok());
    if let Some(character) = number.and_then(char::from_u32) {
        return Ok(Str::value(character.encode_utf8(&mut [0; 4])));
    }
    match number {
        Some(0xD800..=0xDFFF) => Err(interp.raise(
            ExceptionKind::NotImplementedError,
            "chr() of a surrogate (U+D800 to U+DFFF) is not supported",
        )),
        _ => Err(interp.value_error("chr() arg not in range(0x110000)")),
    }
}

fn ordinal(interp: &mut Interp, value: &Value) -> Result<i64> {
    let length = match convert::native_value(value).kind() {
        Kind::Str => {
            let text = convert::native::<Str>(value).map(Str::as_str).unwrap_or_default();
            let mut characters = text.chars();
            match (characters.next(), characters.next()) {
                (Some(only), None) => return Ok(i64::from(u32::from(only))),
                _ => text.chars().count(),
            }
        }
        Kind::Bytes | Kind::ByteArray => {
            let bytes = bytes_of(interp, value);
            match bytes.as_slice() {
                [only] => return Ok(i64::from(*only)),
                _ => bytes.len(),
            }
        }
        _ => {
            let class = interp.type_name(value);
            return Err(interp.type_error(format!("ord() expected string of length 1, but {class} found")));
        }
    };
    Err(interp.type_error(format!("ord() expected a character, but string of length {length} found")))
}

fn bytes_of(interp: &Interp, value: &Value) -> Vec<u8> {
    match (convert::native::<Bytes>(value), convert::native::<ByteArray>(value)) {
        (Some(bytes), _) => bytes.as_slice().to_vec(),
        (None, Some(bytes)) => interp.read(&bytes.content).clone(),
        (None, None) => Vec::new(),
    }
}

fn format(interp: &mut Interp, value: &Value, specification: Option<&Value>) -> Result<Ref<Str>> {
    let Some(specification) = specification else {
        let empty = interp.names.empty.to_value();
        return representation::format(interp, value, &empty);
    };
    if convert::native::<Str>(specification).is_none() {
        let class = interp.type_name(specification);
        return Err(interp.type_error(format!("format() argument 2 must be str, not {class}")));
    }
    representation::format(interp, value, specification)
}
