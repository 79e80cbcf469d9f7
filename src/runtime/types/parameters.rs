//! What the scalar types ask of their arguments: constructors with keywords, texts, search bounds. CPython's messages name the function
//! and the argument, so the helpers take both. Called by the constructors and methods of the number, text and byte types.

use super::sequence;
use crate::object::{Ref, Str, Value};
use crate::runtime::convert;
use crate::runtime::interp::{Interp, Raised, Result};
use crate::runtime::native::{CallArguments, NativeDefinition, Owner};

/// The parameters of a constructor that takes keywords, in stub notation.
pub const fn constructor(name: &'static str, parameters: &'static str) -> NativeDefinition {
    NativeDefinition {
        name,
        parameters,
        documentation: "",
        call: |_, _| Ok(Value::NONE),
        signature: std::sync::OnceLock::new(),
    }
}

/// Puts a constructor's arguments where its parameters are; `None` for what was left out.
pub fn bind<const N: usize>(
    interp: &mut Interp,
    definition: &NativeDefinition,
    arguments: CallArguments<'_>,
) -> Result<[Option<Value>; N]> {
    let mut bound = definition.signature().bind(interp, definition, Owner::None, arguments)?.into_iter();
    Ok(std::array::from_fn(|_| bound.next().filter(|value| !value.is_unbound())))
}

/// TypeError: `find() argument 1 must be str, not int`. `place` is what stands behind "argument".
#[cold]
pub fn wrong_argument(
    interp: &mut Interp,
    function: &str,
    place: &str,
    wanted: &str,
    value: &Value,
) -> Raised {
    let given = if value.is_none() { "None".to_owned() } else { interp.type_name(value) };
    interp.type_error(format!("{function}() argument{place} must be {wanted}, not {given}"))
}

/// The text of an argument that must be a string.
pub fn text<'a>(interp: &mut Interp, value: &'a Value, function: &str, place: &str) -> Result<&'a Ref<Str>> {
    match convert::native_ref::<Str>(value) {
        Some(text) => Ok(text),
        None => Err(wrong_argument(interp, function, place, "str", value)),
    }
}

/// The text of an argument that may be left out.
pub fn optional_text<'a>(
    interp: &mut Interp,
    value: Option<&'a Value>,
    function: &str,
    place: &str,
) -> Result<Option<&'a str>> {
    match value {
        Some(value) => Ok(Some(text(interp, value, function, place)?.as_str())),
        None => Ok(None),
    }
}

/// A bound of a search, cut to 64 bits; `None` when it was left out or is None.
pub fn bound(interp: &mut Interp, value: Option<&Value>) -> Result<Option<i64>> {
    let Some(value) = value.filter(|value| !value.is_none()) else { return Ok(None) };
    if !sequence::has_index(interp, value) {
        return Err(interp.type_error("slice indices must be integers or None or have an __index__ method"));
    }
    convert::to_clamped(interp, value).map(Some)
}
