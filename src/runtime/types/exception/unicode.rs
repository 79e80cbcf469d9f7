//! UnicodeDecodeError, UnicodeEncodeError and UnicodeTranslateError: constructors that check their arguments, and the texts.

use super::base::{self, field_attributes};
use super::{change, field, get_field, state};
use crate::object::{Kind, Str, Value};
use crate::runtime::interp::{Interp, Result};
use crate::runtime::native::CallArguments;
use crate::runtime::slots::Slots;
use crate::runtime::text::repr::push_escape;
use crate::runtime::types::bytes;
use crate::runtime::types::definition::AttributeDefinition;
use crate::runtime::{convert, representation};
use std::borrow::Cow;

const START: AttributeDefinition = AttributeDefinition {
    name: "start",
    documentation: "exception start",
    get: |interp, exception| Ok(Value::int(bound(interp, exception, field::START))),
    set: Some(|interp, exception, value| set_bound(interp, exception, field::START, value)),
};

const END: AttributeDefinition = AttributeDefinition {
    name: "end",
    documentation: "exception end",
    get: |interp, exception| Ok(Value::int(bound(interp, exception, field::END))),
    set: Some(|interp, exception, value| set_bound(interp, exception, field::END, value)),
};

field_attributes! { pub(super) CODEC_ATTRIBUTES;
    "encoding" field::ENCODING, "exception encoding";
    "object" field::SUBJECT, "exception object";
    "reason" field::REASON, "exception reason";
    and START and END
}

field_attributes! { pub(super) TRANSLATE_ATTRIBUTES;
    "encoding" field::ENCODING, "exception encoding";
    "object" field::SUBJECT, "exception object";
    "reason" field::REASON, "exception reason";
    and START and END
}

fn bound(interp: &Interp, exception: &Value, index: usize) -> i64 {
    get_field(interp, exception, index).as_int().unwrap_or_default()
}

fn set_bound(interp: &mut Interp, exception: &Value, index: usize, value: Option<&Value>) -> Result<()> {
    match value {
        None => Err(interp.type_error("can't delete numeric/char attribute")),
        Some(value) if convert::integer(value).is_none() => Err(interp.type_error("an integer is required")),
        Some(value) => {
            let number = Value::int(convert::to_i64(interp, value)?);
            super::put_field(interp, exception, index, number);
            Ok(())
        }
    }
}

pub(super) fn decode_slots(slots: &mut Slots) {
    slots.initialize = Some(|interp, exception, given| initialize(interp, exception, given, Subject::Bytes));
    slots.text = Some(decode_text);
}

pub(super) fn encode_slots(slots: &mut Slots) {
    slots.initialize = Some(|interp, exception, given| initialize(interp, exception, given, Subject::Text));
    slots.text = Some(encode_text);
}

pub(super) fn translate_slots(slots: &mut Slots) {
    slots.initialize =
        Some(|interp, exception, given| initialize(interp, exception, given, Subject::TextWithoutCodec));
    slots.text = Some(translate_text);
}

/// What an error is about.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Subject {
    Bytes,
    Text,
    TextWithoutCodec,
}

fn initialize(
    interp: &mut Interp,
    exception: &Value,
    given: CallArguments<'_>,
    subject: Subject,
) -> Result<()> {
    base::initialize(interp, exception, given)?;
    let values = given.positionals();
    let wanted = if subject == Subject::TextWithoutCodec { 4 } else { 5 };
    if values.len() != wanted {
        let count = values.len();
        return Err(interp.type_error(format!("function takes exactly {wanted} arguments ({count} given)")));
    }
    let first = usize::from(wanted == 5);
    if let (Some(encoding), true) = (values.first(), first == 1) {
        check_text(interp, encoding, 1)?;
    }
    let [object, start, end, reason] = values.get(first..).unwrap_or_default() else { return Ok(()) };
    if subject != Subject::Bytes {
        check_text(interp, object, first + 1)?;
    }
    let (start, end) = (convert::to_i64(interp, start)?, convert::to_i64(interp, end)?);
    check_text(interp, reason, first + 4)?;
    let object = if subject == Subject::Bytes { to_bytes(interp, object)? } else { object.clone() };
    let encoding = if first == 1 { values.first().cloned() } else { None };
    let fields: Box<[Value]> =
        Box::new([encoding.unwrap_or_default(), object, Value::int(start), Value::int(end), reason.clone()]);
    let old = change(interp, exception, |state| std::mem::replace(&mut state.fields, fields));
    drop(old);
    Ok(())
}

fn check_text(interp: &mut Interp, value: &Value, position: usize) -> Result<()> {
    if convert::native::<Str>(value).is_some() {
        return Ok(());
    }
    let class = interp.type_name(value);
    Err(interp.type_error(format!("argument {position} must be str, not {class}")))
}

/// The bytes of a bytes-like object, as an exact `bytes` unless it is one already.
fn to_bytes(interp: &mut Interp, object: &Value) -> Result {
    if convert::native_value(object).is(Kind::Bytes) {
        return Ok(object.clone());
    }
    match bytes::as_bytes(interp, object).map(Cow::into_owned) {
        Some(content) => Ok(bytes::from_vec(content)),
        None => {
            let class = interp.type_name(object);
            Err(interp.type_error(format!("a bytes-like object is required, not '{class}'")))
        }
    }
}

/// The parts of a text: encoding, first index, one past the last, reason. `None`: the constructor has not run.
struct Parts {
    encoding: String,
    object: Value,
    start: i64,
    end: i64,
    reason: String,
}

fn parts(interp: &mut Interp, exception: &Value) -> Result<Option<Parts>> {
    let unset = state(interp, exception)
        .and_then(|state| state.fields.get(field::SUBJECT))
        .is_none_or(Value::is_unbound);
    if unset {
        return Ok(None);
    }
    let (encoding, reason) =
        (get_field(interp, exception, field::ENCODING), get_field(interp, exception, field::REASON));
    let encoding = representation::str(interp, &encoding)?.as_str().to_owned();
    let reason = representation::str(interp, &reason)?.as_str().to_owned();
    let object = get_field(interp, exception, field::SUBJECT);
    let (start, end) = (bound(interp, exception, field::START), bound(interp, exception, field::END));
    Ok(Some(Parts { encoding, object, start, end, reason }))
}

impl Parts {
    /// The index, if the error is about a single element.
    fn single(&self) -> Option<usize> {
        (self.end.checked_sub(1) == Some(self.start)).then(|| usize::try_from(self.start).ok()).flatten()
    }

    /// The escape of the single character the error is about.
    fn character(&self) -> Option<String> {
        let character = convert::native::<Str>(&self.object)?.character(self.single()?)?;
        let mut escape = String::new();
        push_escape(&mut escape, character);
        Some(escape)
    }

    fn last(&self) -> i64 {
        self.end.saturating_sub(1)
    }
}

fn decode_text(interp: &mut Interp, exception: &Value) -> Result {
    let Some(parts) = parts(interp, exception)? else { return Ok(interp.names.empty.to_value()) };
    let Parts { encoding, start, reason, .. } = &parts;
    let byte = parts.single().and_then(|at| bytes::as_bytes(interp, &parts.object)?.get(at).copied());
    Ok(Str::from_string(match byte {
        Some(byte) => {
            format!("'{encoding}' codec can't decode byte 0x{byte:02x} in position {start}: {reason}")
        }
        None => {
            format!("'{encoding}' codec can't decode bytes in position {start}-{}: {reason}", parts.last())
        }
    })
    .into())
}

fn encode_text(interp: &mut Interp, exception: &Value) -> Result {
    let Some(parts) = parts(interp, exception)? else { return Ok(interp.names.empty.to_value()) };
    let Parts { encoding, start, reason, .. } = &parts;
    Ok(Str::from_string(match parts.character() {
        Some(character) => {
            format!("'{encoding}' codec can't encode character '{character}' in position {start}: {reason}")
        }
        None => format!(
            "'{encoding}' codec can't encode characters in position {start}-{}: {reason}",
            parts.last()
        ),
    })
    .into())
}

fn translate_text(interp: &mut Interp, exception: &Value) -> Result {
    let Some(parts) = parts(interp, exception)? else { return Ok(interp.names.empty.to_value()) };
    let Parts { start, reason, .. } = &parts;
    Ok(Str::from_string(match parts.character() {
        Some(character) => format!("can't translate character '{character}' in position {start}: {reason}"),
        None => format!("can't translate characters in position {start}-{}: {reason}", parts.last()),
    })
    .into())
}
