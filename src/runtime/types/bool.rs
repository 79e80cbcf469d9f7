//! Bools: the class `bool`, derived from `int`, with two instances. The bitwise operators of two bools give a bool; all else is int's.

use super::arguments;
use super::definition::{ClassDefinition, EMPTY};
use crate::object::{Kind, Ref, Str, Value};
use crate::runtime::class::{Class, flags};
use crate::runtime::exceptions::ExceptionKind;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::native::CallArguments;
use crate::runtime::numbers::{Integer, IntegerView, integer_bits};
use crate::runtime::{convert, operators, warning};
use crate::syntax::operators::BinaryOperator;

pub const CLASS: ClassDefinition = ClassDefinition {
    kind: Kind::Bool,
    name: "bool",
    base: Some(Kind::Int),
    documentation: "Returns True when the argument is true, False otherwise.\n\
        The builtins True and False are the only two instances of the class bool.\n\
        The class bool is a subclass of the class int, and cannot be subclassed.",
    flags: flags::NATIVE | flags::MATCH_SELF,
    slots: |slots| {
        slots.binary[BinaryOperator::BitAnd as usize] =
            Some(|_, left, right| bitwise(left, right, |left, right| left & right, integer_bits::and));
        slots.binary[BinaryOperator::BitOr as usize] =
            Some(|_, left, right| bitwise(left, right, |left, right| left | right, integer_bits::or));
        slots.binary[BinaryOperator::BitXor as usize] =
            Some(|_, left, right| bitwise(left, right, |left, right| left ^ right, integer_bits::xor));
        slots.invert = Some(invert);
        slots.representation = Some(repr);
        slots.construct = Some(construct);
    },
    ..EMPTY
};

fn bitwise(
    left: &Value,
    right: &Value,
    of_bools: impl Fn(bool, bool) -> bool,
    of_integers: impl Fn(IntegerView<'_>, IntegerView<'_>) -> Integer,
) -> Result {
    if let (Some(left), Some(right)) = (left.as_bool(), right.as_bool()) {
        return Ok(Value::bool(of_bools(left, right)));
    }
    match (convert::integer(left), convert::integer(right)) {
        (Some(left), Some(right)) => Ok(convert::from_integer(of_integers(left, right))),
        _ => Ok(Value::NOT_IMPLEMENTED),
    }
}

fn invert(interp: &mut Interp, value: &Value) -> Result {
    let message = "Bitwise inversion '~' on bool is deprecated and will be removed in Python 3.16. This returns the \
        bitwise inversion of the underlying int object and is usually not what you expect from negating a bool. \
        Use the 'not' operator for boolean negation or ~int(x) if you really want the bitwise inversion of the \
        underlying int.";
    warning::warn(interp, ExceptionKind::DeprecationWarning, message)?;
    Ok(Value::int(!i64::from(value.as_bool() == Some(true))))
}

fn repr(_: &mut Interp, value: &Value) -> Result {
    Ok(Str::value(if value.as_bool() == Some(true) { "True" } else { "False" }))
}

fn construct(interp: &mut Interp, _: &Ref<Class>, given: CallArguments<'_>) -> Result {
    match arguments::positional(interp, "bool", given, 0, 1)?.first() {
        Some(value) => operators::is_true(interp, value).map(Value::bool),
        None => Ok(Value::FALSE),
    }
}
