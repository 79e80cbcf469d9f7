//! Strings: the class `str`, its constructor and its operators. The payload [`Str`] lies in `object/`; the algorithms are in
//! `runtime/text` and `runtime/format`. Subscripts are in `items`, the methods in `methods` and the files it names, `%` in `percent`.

pub mod encoding;
mod formatting;
mod items;
mod methods;
mod percent;
mod search;
mod split;
mod translate;

pub use encoding::{decode, encode, raise_codec_failure, raise_decode_failure};
pub use formatting::format_exact;
pub use percent::{percent_format, percent_format_bytes};

use super::definition::{ClassDefinition, EMPTY};
use super::iterators::StrIterator;
use super::{bytes, parameters, sequence};
use crate::object::{Kind, Ref, Str, Value};
use crate::runtime::class::{Class, flags};
use crate::runtime::interp::{Interp, Result};
use crate::runtime::native::{CallArguments, NativeDefinition};
use crate::runtime::numbers::failure::string_with_capacity;
use crate::runtime::{call, convert, hash, operators, representation, text};
use crate::syntax::operators::{BinaryOperator, CompareOperator};

pub const CLASS: ClassDefinition = ClassDefinition {
    kind: Kind::Str,
    name: "str",
    documentation: "str(object='') -> str\nstr(bytes_or_buffer[, encoding[, errors]]) -> str\n\n\
        Create a new string object from the given object. If encoding or\nerrors is specified, then the object must expose a data buffer\n\
        that will be decoded using the given encoding and error handler.\nOtherwise, returns the result of object.__str__() (if defined)\n\
        or repr(object).\nencoding defaults to 'utf-8'.\nerrors defaults to 'strict'.",
    flags: flags::NATIVE | flags::BASE | flags::MATCH_SELF,
    slots: |slots| {
        slots.length = Some(|interp, string| Ok(receiver(interp, string)?.characters()));
        slots.get_item = Some(items::get);
        slots.contains = Some(items::contains);
        slots.iterate = Some(|interp, string| Ok(StrIterator::new(receiver(interp, string)?.clone()).into()));
        slots.representation = Some(repr);
        slots.text = Some(|interp, string| Ok(receiver(interp, string)?.to_value()));
        slots.hash = Some(hash::of_native);
        slots.compare = Some(compare);
        slots.binary[BinaryOperator::Add as usize] = Some(add);
        slots.binary[BinaryOperator::Mult as usize] = Some(multiply);
        slots.binary[BinaryOperator::Mod as usize] = Some(modulo);
        slots.construct = Some(construct);
    },
    methods: methods::METHODS,
    static_methods: methods::STATIC_METHODS,
    ..EMPTY
};

/// The string of a slot's receiver.
fn receiver<'a>(interp: &mut Interp, value: &'a Value) -> Result<&'a Ref<Str>> {
    match convert::native_ref::<Str>(value) {
        Some(string) => Ok(string),
        None => {
            let class = interp.type_name(value);
            Err(interp.type_error(format!("descriptor requires a 'str' object but received a '{class}'")))
        }
    }
}

/// The string of one character. Those of Latin-1 are made once.
#[inline]
pub fn from_char(interp: &mut Interp, character: char) -> Value {
    match interp.characters.get(u32::from(character) as usize) {
        Some(Some(known)) => known.to_value(),
        _ => make_character(interp, character),
    }
}

#[cold]
fn make_character(interp: &mut Interp, character: char) -> Value {
    const LATIN: usize = 256;
    let made = Str::new(character.encode_utf8(&mut [0; 4]));
    let code = u32::from(character) as usize;
    if code < LATIN {
        interp.characters.resize(LATIN, None);
        interp.characters[code] = Some(made.clone());
    }
    made.into()
}

/// `left + right`
pub fn concatenate(interp: &mut Interp, left: &Str, right: &Str) -> Result {
    let (left, right) = (left.as_str(), right.as_str());
    let mut made = match string_with_capacity(left.len().saturating_add(right.len())) {
        Ok(made) => made,
        Err(failure) => return Err(interp.fail(failure)),
    };
    made.push_str(left);
    made.push_str(right);
    Ok(Str::from_string(made).into())
}

fn add(interp: &mut Interp, left: &Value, right: &Value) -> Result {
    let (Some(first), Some(second)) = (convert::native::<Str>(left), convert::native::<Str>(right)) else {
        return Ok(Value::NOT_IMPLEMENTED);
    };
    if first.characters() == 0 && right.is(Kind::Str) {
        return Ok(right.clone());
    }
    if second.characters() == 0 && left.is(Kind::Str) {
        return Ok(left.clone());
    }
    concatenate(interp, first, second)
}

fn multiply(interp: &mut Interp, left: &Value, right: &Value) -> Result {
    let (operand, factor) =
        if convert::native::<Str>(left).is_some() { (left, right) } else { (right, left) };
    let string = receiver(interp, operand)?;
    let Some(times) = sequence::repetitions(interp, factor)? else { return Ok(Value::NOT_IMPLEMENTED) };
    let unit = string.as_str();
    if operand.is(Kind::Str) && (times == 1 || unit.is_empty()) {
        return Ok(operand.clone());
    }
    let Some(total) = unit.len().checked_mul(times).filter(|&total| isize::try_from(total).is_ok()) else {
        return Err(interp.overflow_error("repeated string is too long"));
    };
    match string_with_capacity(total) {
        Ok(mut made) => {
            made.extend(std::iter::repeat_n(unit, times));
            Ok(Str::from_string(made).into())
        }
        Err(failure) => Err(interp.fail(failure)),
    }
}

fn modulo(interp: &mut Interp, left: &Value, right: &Value) -> Result {
    if convert::native::<Str>(left).is_none() {
        return Ok(Value::NOT_IMPLEMENTED);
    }
    percent_format(interp, left, right)
}

/// Strings compare by code points, which is the order of their UTF-8 bytes.
fn compare(_: &mut Interp, operator: CompareOperator, left: &Value, right: &Value) -> Result {
    match (convert::native::<Str>(left), convert::native::<Str>(right)) {
        (Some(left), Some(right)) => {
            Ok(Value::bool(operators::ordering_satisfies(operator, left.as_str().cmp(right.as_str()))))
        }
        _ => Ok(Value::NOT_IMPLEMENTED),
    }
}

fn repr(interp: &mut Interp, value: &Value) -> Result {
    Ok(Str::from_string(text::repr::quote(receiver(interp, value)?.as_str())).into())
}

static PARAMETERS: NativeDefinition =
    parameters::constructor("str", r#"object="", encoding="utf-8", errors="strict""#);

fn construct(interp: &mut Interp, class: &Ref<Class>, given: CallArguments<'_>) -> Result {
    let count = given.positionals().len();
    if count > 3 {
        return Err(interp.type_error(format!("str expected at most 3 arguments, got {count}")));
    }
    let made = match given.values {
        [] => interp.names.empty.to_value(),
        [value] if given.names.is_empty() => representation::str(interp, value)?.into(),
        _ => from_arguments(interp, given)?,
    };
    call::finish_construct(interp, class, made)
}

fn from_arguments(interp: &mut Interp, given: CallArguments<'_>) -> Result {
    let [object, encoding, errors] = parameters::bind(interp, &PARAMETERS, given)?;
    let encoding = parameters::optional_text(interp, encoding.as_ref(), "str", " 'encoding'")?;
    let errors = parameters::optional_text(interp, errors.as_ref(), "str", " 'errors'")?;
    let Some(object) = object else { return Ok(interp.names.empty.to_value()) };
    if encoding.is_none() && errors.is_none() {
        return representation::str(interp, &object).map(Value::from);
    }
    if convert::native::<Str>(&object).is_some() {
        return Err(interp.type_error("decoding str is not supported"));
    }
    match bytes::as_bytes(interp, &object).map(std::borrow::Cow::into_owned) {
        Some(content) => decode(interp, &content, encoding.unwrap_or("utf-8"), errors.unwrap_or("strict")),
        None => {
            let class = interp.type_name(&object);
            Err(interp.type_error(format!("decoding to str: need a bytes-like object, {class} found")))
        }
    }
}
