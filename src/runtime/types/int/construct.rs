//! `int(...)`: from numbers by `__int__` or `__index__`, from texts and bytes by parsing (library reference, `int`).

use crate::object::{Kind, Ref, Str, Value};
use crate::runtime::class::Class;
use crate::runtime::interp::{Interp, Raised, Result};
use crate::runtime::native::{CallArguments, NativeDefinition};
use crate::runtime::numbers::{Failure, Integer, integer_float, integer_text};
use crate::runtime::types::{bytes, parameters, sequence};
use crate::runtime::{call, convert};

static PARAMETERS: NativeDefinition = parameters::constructor("int", "x=0, /, base=10");

pub(super) fn construct(interp: &mut Interp, class: &Ref<Class>, given: CallArguments<'_>) -> Result {
    if given.positionals().len() > 2 {
        let count = given.positionals().len();
        return Err(interp.type_error(format!("int expected at most 2 arguments, got {count}")));
    }
    let made = match given.values {
        [value] if given.names.is_empty() => from_value(interp, value)?,
        _ => match parameters::bind(interp, &PARAMETERS, given)? {
            [None, None] => Value::int(0),
            [Some(value), None] => from_value(interp, &value)?,
            [Some(value), Some(base)] => from_value_with_base(interp, &value, &base)?,
            [None, Some(_)] => return Err(interp.type_error("int() missing string argument")),
        },
    };
    call::finish_construct(interp, class, made)
}

/// The int a text stands for in `base`; `limit` is the number of digits up to which decimal texts are read.
///
/// # Errors
/// ValueError, as `int(text, base)` raises it.
pub fn parse(text: &str, base: i64, limit: usize) -> std::result::Result<Value, Failure> {
    integer_text::parse(text, base, limit).map(convert::from_integer)
}

/// `int(text, base)`
pub fn from_text(interp: &mut Interp, text: &str, base: i64) -> Result {
    let limit = interp.int_max_str_digits;
    parse(text, base, limit).map_err(|failure| interp.fail(failure))
}

/// `int(value)`
pub fn from_value(interp: &mut Interp, value: &Value) -> Result {
    match value.kind() {
        Kind::Int | Kind::BigInt => return Ok(value.clone()),
        Kind::Float => {
            let truncated = integer_float::from_float(value.as_float().unwrap_or_default());
            return finish(interp, truncated);
        }
        Kind::Str => return from_text(interp, value.exact::<Str>().map_or("", Str::as_str), 10),
        _ => {}
    }
    if let Some(function) = interp.class_of(value).slots(interp).integer {
        let made = function(interp, value)?;
        return match convert::integer(&made) {
            Some(number) => Ok(convert::from_integer(number.to_owned())),
            None => {
                let class = interp.type_name(&made);
                Err(interp.type_error(format!("__int__ returned non-int (type {class})")))
            }
        };
    }
    if sequence::has_index(interp, value) {
        return convert::index(interp, value);
    }
    if let Some(text) = convert::native::<Str>(value) {
        return from_text(interp, text.as_str(), 10);
    }
    let limit = interp.int_max_str_digits;
    match bytes::as_bytes(interp, value).map(|content| integer_text::parse_bytes(&content, 10, limit)) {
        Some(parsed) => finish(interp, parsed),
        None => Err(not_a_number(interp, value)),
    }
}

fn finish(interp: &mut Interp, made: std::result::Result<Integer, Failure>) -> Result {
    made.map(convert::from_integer).map_err(|failure| interp.fail(failure))
}

#[cold]
fn not_a_number(interp: &mut Interp, value: &Value) -> Raised {
    let class = interp.type_name(value);
    interp.type_error(format!(
        "int() argument must be a string, a bytes-like object or a real number, not '{class}'"
    ))
}

fn from_value_with_base(interp: &mut Interp, value: &Value, base: &Value) -> Result {
    let base = convert::to_clamped(interp, base)?;
    if let Some(text) = convert::native::<Str>(value) {
        return from_text(interp, text.as_str(), base);
    }
    let limit = interp.int_max_str_digits;
    let content = match convert::native_value(value).kind() {
        Kind::Bytes | Kind::ByteArray => bytes::as_bytes(interp, value),
        _ => None,
    };
    match content.map(|content| integer_text::parse_bytes(&content, base, limit)) {
        Some(parsed) => finish(interp, parsed),
        None => Err(interp.type_error("int() can't convert non-string with explicit base")),
    }
}
