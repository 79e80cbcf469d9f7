//! `%` of strings and bytes: `"%d items" % count` (library reference, "printf-style String Formatting").
//!
//! One engine serves both. Bytes are formatted as the string of the Latin-1 characters with the same numbers, so that every character
//! of the result is a byte again; the two differ in what `%s`, `%b`, `%r` and `%c` take and in a few messages.

use crate::object::{Kind, Str, Tuple, Value};
use crate::runtime::exceptions::ExceptionKind;
use crate::runtime::format::percent::{Amount, Conversion, Piece, Pieces};
use crate::runtime::format::percent_rendering::{
    Directive, character_argument, render_character, render_float, render_integer, render_text,
    wrong_argument,
};
use crate::runtime::interp::{Interp, Raised, Result};
use crate::runtime::numbers::Failure;
use crate::runtime::types::{bytes, int, sequence};
use crate::runtime::{attribute, convert, operators, representation};

/// What is being formatted.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Target {
    Text,
    Bytes,
}

/// The values on the right of `%`.
struct Arguments {
    values: Vec<Value>,
    next: usize,
    /// The object that keys look into.
    mapping: Option<Value>,
}

impl Arguments {
    /// A tuple is several values, anything else one; what has items can also be looked into, unless it is a text of some kind.
    fn new(interp: &Interp, given: &Value, target: Target) -> Arguments {
        if let Some(tuple) = convert::native::<Tuple>(given) {
            return Arguments { values: tuple.items().to_vec(), next: 0, mapping: None };
        }
        let is_text = match convert::native_value(given).kind() {
            Kind::Str => true,
            Kind::Bytes | Kind::ByteArray => target == Target::Bytes,
            _ => false,
        };
        let is_mapping = !is_text && interp.class_of(given).slots(interp).get_item.is_some();
        Arguments { values: vec![given.clone()], next: 0, mapping: is_mapping.then(|| given.clone()) }
    }

    fn take(&mut self, interp: &mut Interp) -> Result {
        match self.values.get(self.next) {
            Some(value) => {
                self.next += 1;
                Ok(value.clone())
            }
            None => Err(interp.type_error("not enough arguments for format string")),
        }
    }

    /// Makes the value of `key` the one argument.
    fn select(&mut self, interp: &mut Interp, key: &str, target: Target) -> Result<()> {
        let Some(mapping) = self.mapping.clone() else {
            return Err(interp.type_error("format requires a mapping"));
        };
        let key = match target {
            Target::Text => Str::value(key),
            Target::Bytes => bytes::from_vec(from_latin(key)),
        };
        self.values = vec![operators::get_item(interp, &mapping, &key)?];
        self.next = 0;
        Ok(())
    }
}

/// `format % arguments` for a string.
pub fn percent_format(interp: &mut Interp, format: &Value, arguments: &Value) -> Result {
    let text = convert::native::<Str>(format).map_or("", Str::as_str);
    run(interp, text, arguments, Target::Text).map(|made| Str::from_string(made).into())
}

/// `format % arguments` for bytes.
pub fn percent_format_bytes(interp: &mut Interp, format: &[u8], arguments: &Value) -> Result<Vec<u8>> {
    let text = to_latin(format);
    run(interp, &text, arguments, Target::Bytes).map(|made| from_latin(&made))
}

fn to_latin(bytes: &[u8]) -> String {
    bytes.iter().map(|&byte| char::from(byte)).collect()
}

fn from_latin(text: &str) -> Vec<u8> {
    text.chars().map(|character| u8::try_from(u32::from(character)).unwrap_or(b'?')).collect()
}

fn run(interp: &mut Interp, format: &str, given: &Value, target: Target) -> Result<String> {
    let mut arguments = Arguments::new(interp, given, target);
    let mut output = String::with_capacity(format.len() + 16);
    for piece in Pieces::new(format, arguments.mapping.is_some()) {
        match piece {
            Ok(Piece::Literal(literal)) => output.push_str(literal),
            Ok(Piece::Conversion(conversion)) => {
                if let Some(key) = conversion.key {
                    arguments.select(interp, key, target)?;
                }
                output.push_str(&convert_one(interp, &conversion, &mut arguments, target)?);
            }
            Err(failure) => return Err(interp.fail(failure)),
        }
    }
    if arguments.next < arguments.values.len() && arguments.mapping.is_none() {
        let kind = if target == Target::Text { "string" } else { "bytes" };
        return Err(interp.type_error(format!("not all arguments converted during {kind} formatting")));
    }
    Ok(output)
}

/// The conversion with its width and precision known; `*` takes them from the arguments.
fn directive(
    interp: &mut Interp,
    conversion: &Conversion<'_>,
    arguments: &mut Arguments,
) -> Result<Directive> {
    let mut flags = conversion.flags;
    let width = match conversion.width {
        Amount::Absent => 0,
        Amount::Given(width) => width,
        Amount::Argument => {
            let width = amount(interp, arguments)?;
            flags.left |= width < 0;
            usize::try_from(width.unsigned_abs()).unwrap_or(usize::MAX)
        }
    };
    let precision = match conversion.precision {
        Amount::Absent => None,
        Amount::Given(precision) => Some(precision),
        Amount::Argument => {
            let precision = amount(interp, arguments)?;
            if i32::try_from(precision).is_err() {
                return Err(interp.overflow_error("Python int too large to convert to C int"));
            }
            Some(usize::try_from(precision).unwrap_or(0))
        }
    };
    Ok(Directive { flags, width, precision, code: conversion.code })
}

fn amount(interp: &mut Interp, arguments: &mut Arguments) -> Result<i64> {
    let value = arguments.take(interp)?;
    if convert::integer(&value).is_none() {
        return Err(interp.type_error("* wants int"));
    }
    convert::to_i64(interp, &value)
}

fn convert_one(
    interp: &mut Interp,
    conversion: &Conversion<'_>,
    arguments: &mut Arguments,
    target: Target,
) -> Result<String> {
    let directive = directive(interp, conversion, arguments)?;
    let value = arguments.take(interp)?;
    let made = match (conversion.code, target) {
        ('s', Target::Text) => render_text(&directive, representation::str(interp, &value)?.as_str()),
        ('r', Target::Text) => render_text(&directive, representation::repr(interp, &value)?.as_str()),
        ('s' | 'b', Target::Bytes) => render_text(&directive, &to_latin(&content(interp, &value)?)),
        ('a', _) | ('r', Target::Bytes) => {
            render_text(&directive, representation::ascii(interp, &value)?.as_str())
        }
        ('d' | 'i' | 'u' | 'o' | 'x' | 'X', _) => {
            let number = whole_number(interp, conversion.code, &value)?;
            let limit = interp.int_max_str_digits;
            match convert::integer(&number) {
                Some(number) => render_integer(&directive, number, limit),
                None => Err(conversion.unsupported()),
            }
        }
        ('e' | 'E' | 'f' | 'F' | 'g' | 'G', _) => {
            render_float(&directive, real_number(interp, &value, target)?)
        }
        ('c', Target::Text) => render_character(&directive, character(interp, &value)?),
        ('c', Target::Bytes) => render_character(&directive, byte(interp, &value)?),
        _ => Err(conversion.unsupported()),
    };
    made.map_err(|failure: Failure| interp.fail(failure))
}

/// The int that `%d` and `%x` show: the former takes every real number.
fn whole_number(interp: &mut Interp, code: char, value: &Value) -> Result {
    if convert::integer(value).is_some() {
        return Ok(value.clone());
    }
    let slots = *interp.class_of(value).slots(interp);
    let is_decimal = matches!(code, 'd' | 'i' | 'u');
    let acceptable =
        slots.index.is_some() || is_decimal && (slots.integer.is_some() || slots.float.is_some());
    if acceptable {
        let made = if is_decimal { int::from_value(interp, value) } else { convert::index(interp, value) };
        if let Some(number) = interp.unless(made, ExceptionKind::TypeError)? {
            return Ok(number);
        }
    }
    let class = interp.type_name(value);
    Err(interp.fail(wrong_argument(code, &class)))
}

fn real_number(interp: &mut Interp, value: &Value, target: Target) -> Result<f64> {
    let number = convert::to_float(interp, value);
    match number {
        Err(raised) if target == Target::Bytes && interp.raised_is(&raised, ExceptionKind::TypeError) => {
            drop(interp.take_raised(raised));
            let class = interp.type_name(value);
            Err(interp.type_error(format!("float argument required, not {class}")))
        }
        other => other,
    }
}

fn character(interp: &mut Interp, value: &Value) -> Result<char> {
    if let Some(text) = convert::native::<Str>(value) {
        return match (text.character(0), text.characters()) {
            (Some(character), 1) => Ok(character),
            (_, length) => Err(interp.type_error(format!(
                "%c requires an int or a unicode character, not a string of length {length}"
            ))),
        };
    }
    if !sequence::has_index(interp, value) {
        let class = interp.type_name(value);
        return Err(interp.fail(wrong_argument('c', &class)));
    }
    let exact = convert::index(interp, value)?;
    match convert::integer(&exact).map(character_argument) {
        Some(Ok(character)) => Ok(character),
        Some(Err(failure)) => Err(interp.fail(failure)),
        None => Ok('\0'),
    }
}

/// The Latin-1 character of the byte that `%c` of bytes shows.
fn byte(interp: &mut Interp, value: &Value) -> Result<char> {
    const REQUIRED: &str = "%c requires an integer in range(256) or a single byte, not";
    let kind = convert::native_value(value).kind();
    if matches!(kind, Kind::Bytes | Kind::ByteArray)
        && let Some(content) = bytes::as_bytes(interp, value)
    {
        if let [byte] = *content {
            return Ok(char::from(byte));
        }
        let (length, object) = (content.len(), if kind == Kind::Bytes { "bytes" } else { "bytearray" });
        return Err(interp.type_error(format!("{REQUIRED} a {object} object of length {length}")));
    }
    if !sequence::has_index(interp, value) {
        let class = interp.type_name(value);
        return Err(interp.type_error(format!("{REQUIRED} {class}")));
    }
    let exact = convert::index(interp, value)?;
    match exact.as_int().and_then(|number| u8::try_from(number).ok()) {
        Some(byte) => Ok(char::from(byte)),
        None => Err(interp.overflow_error("%c arg not in range(256)")),
    }
}

/// The bytes that `%s` of bytes shows.
fn content(interp: &mut Interp, value: &Value) -> Result<Vec<u8>> {
    if let Some(content) = bytes::as_bytes(interp, value) {
        return Ok(content.into_owned());
    }
    let name = interp.names.bytes_.clone();
    match attribute::call_special(interp, value, &name, &[])? {
        Some(made) => bytes::expect_bytes(interp, &made),
        None => Err(no_content(interp, value)),
    }
}

#[cold]
fn no_content(interp: &mut Interp, value: &Value) -> Raised {
    let class = interp.type_name(value);
    interp.type_error(format!(
        "%b requires a bytes-like object, or an object that implements __bytes__, not '{class}'"
    ))
}
