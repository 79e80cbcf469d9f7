//! Floats: the class `float` and its operators, which take integers too. What goes beyond the machine's arithmetic lies in
//! `numbers/float*.rs`; the methods are in `methods`.

mod methods;

use super::definition::{AttributeDefinition, ClassDefinition, EMPTY};
use super::{arguments, bytes, complex, sequence};
use crate::object::{Kind, Ref, Str, Value};
use crate::runtime::class::{Class, flags};
use crate::runtime::interp::{Interp, Result};
use crate::runtime::native::CallArguments;
use crate::runtime::numbers::complex::Complex;
use crate::runtime::numbers::float::{self as arithmetic, Power};
use crate::runtime::numbers::{Failure, float_text, integer_float};
use crate::runtime::{call, convert, hash, operators};
use crate::syntax::operators::{BinaryOperator, CompareOperator};
use std::cmp::Ordering;
use std::sync::atomic::{AtomicU64, Ordering as AtomicOrdering};

pub use float_text::repr;

pub const CLASS: ClassDefinition = ClassDefinition {
    kind: Kind::Float,
    name: "float",
    documentation: "Convert a string or number to a floating-point number, if possible.",
    flags: flags::NATIVE | flags::BASE | flags::MATCH_SELF,
    slots: |slots| {
        use BinaryOperator as Operator;
        slots.binary[Operator::Add as usize] =
            Some(|interp, left, right| binary(interp, left, right, |left, right| Ok(left + right)));
        slots.binary[Operator::Sub as usize] =
            Some(|interp, left, right| binary(interp, left, right, |left, right| Ok(left - right)));
        slots.binary[Operator::Mult as usize] =
            Some(|interp, left, right| binary(interp, left, right, |left, right| Ok(left * right)));
        slots.binary[Operator::Div as usize] =
            Some(|interp, left, right| binary(interp, left, right, arithmetic::divide));
        slots.binary[Operator::FloorDiv as usize] =
            Some(|interp, left, right| binary(interp, left, right, arithmetic::floor_divide));
        slots.binary[Operator::Mod as usize] =
            Some(|interp, left, right| binary(interp, left, right, arithmetic::modulo));
        slots.binary[Operator::Pow as usize] = Some(power_slot);
        slots.negative = Some(|interp, value| Ok(Value::float(-receiver(interp, value)?)));
        slots.positive = Some(exact);
        slots.absolute = Some(|interp, value| Ok(Value::float(receiver(interp, value)?.abs())));
        slots.truth = Some(|interp, value| Ok(receiver(interp, value)? != 0.0));
        slots.integer = Some(truncated);
        slots.float = Some(exact);
        slots.representation =
            Some(|interp, value| Ok(Str::from_string(repr(receiver(interp, value)?)).into()));
        slots.hash = Some(hash::of_native);
        slots.compare = Some(compare);
        slots.construct = Some(construct);
    },
    methods: methods::METHODS,
    class_methods: methods::CLASS_METHODS,
    static_methods: methods::STATIC_METHODS,
    attributes: &[
        AttributeDefinition {
            name: "real",
            documentation: "the real part of a complex number",
            get: exact,
            set: None,
        },
        AttributeDefinition {
            name: "imag",
            documentation: "the imaginary part of a complex number",
            get: |_, _| Ok(Value::float(0.0)),
            set: None,
        },
    ],
    ..EMPTY
};

/// The number of a float, exact or of a subclass.
#[inline]
pub(super) fn number(value: &Value) -> Option<f64> {
    value.as_float().or_else(|| convert::native_value(value).as_float())
}

fn receiver(interp: &mut Interp, value: &Value) -> Result<f64> {
    match number(value) {
        Some(number) => Ok(number),
        None => {
            let class = interp.type_name(value);
            Err(interp.type_error(format!("descriptor requires a 'float' object but received a '{class}'")))
        }
    }
}

fn exact(interp: &mut Interp, value: &Value) -> Result {
    receiver(interp, value).map(Value::float)
}

fn truncated(interp: &mut Interp, value: &Value) -> Result {
    let number = receiver(interp, value)?;
    integer_float::from_float(number).map(convert::from_integer).map_err(|failure| interp.fail(failure))
}

/// An operand of float arithmetic: a float or an integer; `None` for anything else.
#[inline]
pub(super) fn operand(interp: &mut Interp, value: &Value) -> Result<Option<f64>> {
    match value.kind() {
        Kind::Float => Ok(value.as_float()),
        Kind::Int => Ok(value.as_int().map(|number| number as f64)),
        _ => match convert::native_value(value).kind() {
            Kind::Float | Kind::Int | Kind::BigInt | Kind::Bool => convert::to_float(interp, value).map(Some),
            _ => Ok(None),
        },
    }
}

#[inline(always)]
fn binary(
    interp: &mut Interp,
    left: &Value,
    right: &Value,
    operation: impl Fn(f64, f64) -> std::result::Result<f64, Failure>,
) -> Result {
    let (Some(left), Some(right)) = (operand(interp, left)?, operand(interp, right)?) else {
        return Ok(Value::NOT_IMPLEMENTED);
    };
    operation(left, right).map(Value::float).map_err(|failure| interp.fail(failure))
}

fn power_slot(interp: &mut Interp, left: &Value, right: &Value) -> Result {
    match (operand(interp, left)?, operand(interp, right)?) {
        (Some(left), Some(right)) => power(interp, left, right),
        _ => Ok(Value::NOT_IMPLEMENTED),
    }
}

/// `base ** exponent`: a float, or a complex number for a fractional power of a negative base.
pub fn power(interp: &mut Interp, base: f64, exponent: f64) -> Result {
    match arithmetic::power(base, exponent) {
        Ok(Power::Real(number)) => Ok(Value::float(number)),
        Ok(Power::Complex) => complex::power(interp, Complex::new(base, 0.0), Complex::new(exponent, 0.0)),
        Err(failure) => Err(interp.fail(failure)),
    }
}

/// Floats compare with integers by exact value.
fn compare(_: &mut Interp, operator: CompareOperator, left: &Value, right: &Value) -> Result {
    let Some(float) = number(left) else { return Ok(Value::NOT_IMPLEMENTED) };
    let ordering = match (number(right), convert::integer(right)) {
        (Some(other), _) => float.partial_cmp(&other),
        (None, Some(integer)) => integer_float::compare_float(integer, float).map(Ordering::reverse),
        (None, None) => return Ok(Value::NOT_IMPLEMENTED),
    };
    // Nothing is ordered with NaN, and nothing equals it.
    Ok(Value::bool(match ordering {
        Some(ordering) => operators::ordering_satisfies(operator, ordering),
        None => operator == CompareOperator::NotEq,
    }))
}

fn construct(interp: &mut Interp, class: &Ref<Class>, given: CallArguments<'_>) -> Result {
    let made = match arguments::for_class(interp, class, "float", given, 0, 1)?.first() {
        Some(value) => from_value(interp, value)?,
        None => 0.0,
    };
    call::finish_construct(interp, class, Value::float(made))
}

/// `float(value)`
pub fn from_value(interp: &mut Interp, value: &Value) -> Result<f64> {
    if let Some(number) = value.as_float() {
        return Ok(number);
    }
    if value.is(Kind::Str) {
        return from_text(interp, value.exact::<Str>().map_or("", Str::as_str));
    }
    if let Some(function) = interp.class_of(value).slots(interp).float {
        let made = function(interp, value)?;
        return match number(&made) {
            Some(number) => Ok(number),
            None => {
                let (class, made) = (interp.type_name(value), interp.type_name(&made));
                Err(interp.type_error(format!("{class}.__float__ returned non-float (type {made})")))
            }
        };
    }
    if sequence::has_index(interp, value) {
        return convert::to_float(interp, value);
    }
    if let Some(text) = convert::native::<Str>(value) {
        return from_text(interp, text.as_str());
    }
    match bytes::as_bytes(interp, value).map(|content| float_text::parse_bytes(&content)) {
        Some(parsed) => parsed.map(distinct).map_err(|failure| interp.fail(failure)),
        None => {
            let class = interp.type_name(value);
            Err(interp
                .type_error(format!("float() argument must be a string or a real number, not '{class}'")))
        }
    }
}

fn from_text(interp: &mut Interp, text: &str) -> Result<f64> {
    float_text::parse(text).map(distinct).map_err(|failure| interp.fail(failure))
}

/// Makes a NaN unlike every earlier one. A float is known by its bits alone, and `float("nan")` twice must give two objects, which
/// containers tell apart by identity; the bits of a NaN's payload, which nothing shows, number them.
fn distinct(number: f64) -> f64 {
    const PAYLOAD: u64 = (1 << 51) - 1;
    static MADE: AtomicU64 = AtomicU64::new(1);
    if !number.is_nan() {
        return number;
    }
    f64::from_bits(number.to_bits() & !PAYLOAD | MADE.fetch_add(1, AtomicOrdering::Relaxed) & PAYLOAD)
}
