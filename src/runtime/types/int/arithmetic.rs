//! The operators of ints. Both operands must be integers (bools and subclasses too); everything else is left to the other operand's
//! class, so `1 + 2.0` is float's affair.

use crate::object::Value;
use crate::runtime::convert;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::numbers::{
    Failure, Integer, IntegerView, integer, integer_bits, integer_division, integer_float, integer_power,
};
use crate::runtime::operators::ordering_satisfies;
use crate::runtime::slots::Slots;
use crate::runtime::types::float;
use crate::syntax::operators::{BinaryOperator, CompareOperator};

/// `left + right` of exact ints.
pub fn add(left: &Value, right: &Value) -> Value {
    exact(left, right, integer::add)
}

/// `left - right` of exact ints.
pub fn subtract(left: &Value, right: &Value) -> Value {
    exact(left, right, integer::subtract)
}

/// `left * right` of exact ints; MemoryError for a product of no reasonable size.
pub fn multiply(interp: &mut Interp, left: &Value, right: &Value) -> Result {
    partial(interp, left, right, integer::multiply)
}

#[inline(always)]
fn exact(
    left: &Value,
    right: &Value,
    operation: impl Fn(IntegerView<'_>, IntegerView<'_>) -> Integer,
) -> Value {
    match (convert::integer(left), convert::integer(right)) {
        (Some(left), Some(right)) => convert::from_integer(operation(left, right)),
        _ => Value::NOT_IMPLEMENTED,
    }
}

/// An operation that cannot fail, as a slot.
#[inline(always)]
fn total(
    left: &Value,
    right: &Value,
    operation: impl Fn(IntegerView<'_>, IntegerView<'_>) -> Integer,
) -> Result {
    Ok(exact(left, right, operation))
}

/// An operation that can fail, as a slot.
#[inline(always)]
fn partial(
    interp: &mut Interp,
    left: &Value,
    right: &Value,
    operation: impl Fn(IntegerView<'_>, IntegerView<'_>) -> std::result::Result<Integer, Failure>,
) -> Result {
    let (Some(left), Some(right)) = (convert::integer(left), convert::integer(right)) else {
        return Ok(Value::NOT_IMPLEMENTED);
    };
    operation(left, right).map(convert::from_integer).map_err(|failure| interp.fail(failure))
}

/// Fills the slots of the numeric protocol.
pub(super) fn fill(slots: &mut Slots) {
    use BinaryOperator as Operator;
    slots.binary[Operator::Add as usize] = Some(|_, left, right| total(left, right, integer::add));
    slots.binary[Operator::Sub as usize] = Some(|_, left, right| total(left, right, integer::subtract));
    slots.binary[Operator::Mult as usize] =
        Some(|interp, left, right| partial(interp, left, right, integer::multiply));
    slots.binary[Operator::Div as usize] = Some(true_divide);
    slots.binary[Operator::FloorDiv as usize] =
        Some(|interp, left, right| partial(interp, left, right, integer_division::floor_divide));
    slots.binary[Operator::Mod as usize] =
        Some(|interp, left, right| partial(interp, left, right, integer_division::modulo));
    slots.binary[Operator::Pow as usize] = Some(power);
    slots.binary[Operator::LShift as usize] =
        Some(|interp, left, right| partial(interp, left, right, integer_bits::shift_left));
    slots.binary[Operator::RShift as usize] =
        Some(|interp, left, right| partial(interp, left, right, integer_bits::shift_right));
    slots.binary[Operator::BitAnd as usize] = Some(|_, left, right| total(left, right, integer_bits::and));
    slots.binary[Operator::BitOr as usize] = Some(|_, left, right| total(left, right, integer_bits::or));
    slots.binary[Operator::BitXor as usize] = Some(|_, left, right| total(left, right, integer_bits::xor));
    slots.negative = Some(|interp, value| unary(interp, value, integer::negate));
    slots.positive = Some(super::exact);
    slots.invert = Some(|interp, value| unary(interp, value, integer_bits::invert));
    slots.absolute = Some(|interp, value| unary(interp, value, integer::absolute));
    slots.truth = Some(|interp, value| Ok(!super::receiver(interp, value)?.is_zero()));
    slots.integer = Some(super::exact);
    slots.index = Some(super::exact);
    slots.float = Some(|interp, value| convert::to_float(interp, value).map(Value::float));
    slots.compare = Some(compare);
}

fn unary(interp: &mut Interp, value: &Value, operation: impl Fn(IntegerView<'_>) -> Integer) -> Result {
    Ok(convert::from_integer(operation(super::receiver(interp, value)?)))
}

fn true_divide(interp: &mut Interp, left: &Value, right: &Value) -> Result {
    let (Some(left), Some(right)) = (convert::integer(left), convert::integer(right)) else {
        return Ok(Value::NOT_IMPLEMENTED);
    };
    integer_float::true_divide(left, right).map(Value::float).map_err(|failure| interp.fail(failure))
}

/// A negative exponent makes floats of both.
fn power(interp: &mut Interp, left: &Value, right: &Value) -> Result {
    let (Some(base), Some(exponent)) = (convert::integer(left), convert::integer(right)) else {
        return Ok(Value::NOT_IMPLEMENTED);
    };
    if exponent.is_negative() {
        let (base, exponent) = (convert::to_float(interp, left)?, convert::to_float(interp, right)?);
        return float::power(interp, base, exponent);
    }
    integer_power::power(base, exponent).map(convert::from_integer).map_err(|failure| interp.fail(failure))
}

fn compare(_: &mut Interp, operator: CompareOperator, left: &Value, right: &Value) -> Result {
    match (convert::integer(left), convert::integer(right)) {
        (Some(left), Some(right)) => {
            Ok(Value::bool(ordering_satisfies(operator, integer::compare(left, right))))
        }
        _ => Ok(Value::NOT_IMPLEMENTED),
    }
}
