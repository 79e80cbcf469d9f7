//! Complex numbers: the class `complex`. The payload is the plain number of `numbers/complex.rs`, which has the arithmetic; the
//! constructor is in `construct`.

mod construct;

pub use crate::runtime::numbers::complex::Complex;

use super::definition::{AttributeDefinition, ClassDefinition, EMPTY, read_only_member};
use super::{float, parameters};
use crate::object::{Kind, Payload, Ref, Str, Tuple, Value};
use crate::runtime::class::{Class, flags};
use crate::runtime::format::number::format_complex;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::numbers::complex::{self as arithmetic, Operand};
use crate::runtime::numbers::{Failure, complex_text, integer_float};
use crate::runtime::{call, convert, hash};
use crate::syntax::operators::{BinaryOperator, CompareOperator};

impl Payload for Complex {
    const KIND: Kind = Kind::Complex;
}

pub const CLASS: ClassDefinition = ClassDefinition {
    kind: Kind::Complex,
    name: "complex",
    documentation: "Create a complex number from a string or numbers.\n\n\
        If a string is given, parse it as a complex number.\nIf a single number is given, convert it to a complex number.\n\
        If the 'real' or 'imag' arguments are given, create a complex number\nwith the specified real and imaginary components.",
    flags: flags::NATIVE | flags::BASE,
    slots: |slots| {
        use BinaryOperator as Operator;
        slots.binary[Operator::Add as usize] = Some(|interp, left, right| {
            binary(interp, left, right, |left, right| Ok(arithmetic::add(left, right)))
        });
        slots.binary[Operator::Sub as usize] = Some(|interp, left, right| {
            binary(interp, left, right, |left, right| Ok(arithmetic::subtract(left, right)))
        });
        slots.binary[Operator::Mult as usize] = Some(|interp, left, right| {
            binary(interp, left, right, |left, right| Ok(arithmetic::multiply(left, right)))
        });
        slots.binary[Operator::Div as usize] =
            Some(|interp, left, right| binary(interp, left, right, arithmetic::divide));
        slots.binary[Operator::Pow as usize] = Some(power_slot);
        slots.negative = Some(|interp, value| Ok(Value::new(receiver(interp, value)?.negated())));
        slots.positive = Some(exact);
        slots.absolute = Some(absolute);
        slots.truth = Some(|interp, value| {
            let number = receiver(interp, value)?;
            Ok(number.real != 0.0 || number.imaginary != 0.0)
        });
        slots.representation =
            Some(|interp, value| Ok(Str::from_string(complex_text::repr(receiver(interp, value)?)).into()));
        slots.hash = Some(hash_complex);
        slots.compare = Some(compare);
        slots.construct = Some(construct::construct);
    },
    methods: METHODS,
    class_methods: CLASS_METHODS,
    attributes: &[
        AttributeDefinition {
            name: "real",
            documentation: "the real part of a complex number",
            get: |interp, value| Ok(Value::float(receiver(interp, value)?.real)),
            set: Some(read_only_member),
        },
        AttributeDefinition {
            name: "imag",
            documentation: "the imaginary part of a complex number",
            get: |interp, value| Ok(Value::float(receiver(interp, value)?.imaginary)),
            set: Some(read_only_member),
        },
    ],
    ..EMPTY
};

native_functions! { METHODS;
    /// Return the complex conjugate of its argument. (3-4j).conjugate() == 3+4j.
    def conjugate(self, /) = conjugate;
    /// Convert this value to exact type complex.
    def __complex__(self, /) = exact;
    /// Convert to a string according to format_spec.
    def __format__(self, format_spec, /) = format;
    def __getnewargs__(self, /) = new_arguments;
}

native_functions! { CLASS_METHODS;
    /// Convert number to a complex floating-point number.
    def from_number(type, number, /) = construct::from_number;
}

/// A complex number as a value.
pub fn make(real: f64, imaginary: f64) -> Value {
    Value::new(Complex::new(real, imaginary))
}

fn receiver(interp: &mut Interp, value: &Value) -> Result<Complex> {
    super::sequence::receiver::<Complex>(interp, value).copied()
}

fn exact(interp: &mut Interp, value: &Value) -> Result {
    if value.is(Kind::Complex) {
        return Ok(value.clone());
    }
    receiver(interp, value).map(Value::new)
}

/// An operand of complex arithmetic: any number; `None` for anything else.
fn operand(interp: &mut Interp, value: &Value) -> Result<Option<Operand>> {
    if let Some(number) = convert::native::<Complex>(value) {
        return Ok(Some(Operand::Complex(*number)));
    }
    Ok(float::operand(interp, value)?.map(Operand::Real))
}

fn binary(
    interp: &mut Interp,
    left: &Value,
    right: &Value,
    operation: impl Fn(Operand, Operand) -> std::result::Result<Complex, Failure>,
) -> Result {
    let (Some(left), Some(right)) = (operand(interp, left)?, operand(interp, right)?) else {
        return Ok(Value::NOT_IMPLEMENTED);
    };
    operation(left, right).map(Value::new).map_err(|failure| interp.fail(failure))
}

fn power_slot(interp: &mut Interp, left: &Value, right: &Value) -> Result {
    let widened = |operand| match operand {
        Operand::Real(real) => Complex::new(real, 0.0),
        Operand::Complex(number) => number,
    };
    match (operand(interp, left)?, operand(interp, right)?) {
        (Some(left), Some(right)) => power(interp, widened(left), widened(right)),
        _ => Ok(Value::NOT_IMPLEMENTED),
    }
}

/// `base ** exponent`
pub fn power(interp: &mut Interp, base: Complex, exponent: Complex) -> Result {
    arithmetic::power(base, exponent).map(Value::new).map_err(|failure| interp.fail(failure))
}

fn absolute(interp: &mut Interp, value: &Value) -> Result {
    let number = receiver(interp, value)?;
    number.absolute().map(Value::float).map_err(|failure| interp.fail(failure))
}

fn hash_complex(interp: &mut Interp, value: &Value) -> Result<i64> {
    Ok(receiver(interp, value)?.hash(hash::of_identity(value)))
}

/// Complex numbers have no order; they equal real numbers when their imaginary part is zero.
fn compare(_: &mut Interp, operator: CompareOperator, left: &Value, right: &Value) -> Result {
    let Some(left) = convert::native::<Complex>(left) else { return Ok(Value::NOT_IMPLEMENTED) };
    let equals_real = |equal: bool| equal && left.imaginary == 0.0;
    let equal = if let Some(right) = convert::native::<Complex>(right) {
        left == right
    } else if let Some(right) = float::number(right) {
        equals_real(left.real == right)
    } else if let Some(right) = convert::integer(right) {
        equals_real(integer_float::compare_float(right, left.real).is_some_and(|ordering| ordering.is_eq()))
    } else {
        return Ok(Value::NOT_IMPLEMENTED);
    };
    Ok(match operator {
        CompareOperator::Eq => Value::bool(equal),
        CompareOperator::NotEq => Value::bool(!equal),
        _ => Value::NOT_IMPLEMENTED,
    })
}

fn conjugate(interp: &mut Interp, value: &Value) -> Result {
    Ok(Value::new(receiver(interp, value)?.conjugate()))
}

fn format(interp: &mut Interp, value: &Value, specification: &Value) -> Result<Ref<Str>> {
    let specification = parameters::text(interp, specification, "__format__", "")?;
    if specification.characters() == 0 {
        return crate::runtime::representation::str(interp, value);
    }
    let class = interp.type_name(value);
    let number = receiver(interp, value)?;
    match format_complex(number, specification.as_str(), &class) {
        Ok(text) => Ok(Str::from_string(text)),
        Err(failure) => Err(interp.fail(failure)),
    }
}

fn new_arguments(interp: &mut Interp, value: &Value) -> Result<Ref<Tuple>> {
    let number = receiver(interp, value)?;
    Ok(Tuple::from_slice(&[Value::float(number.real), Value::float(number.imaginary)]))
}

/// The result of a class method: a complex number, or whatever a subclass makes of it.
fn made_by(interp: &mut Interp, class: &Ref<Class>, number: Complex) -> Result {
    if class.has(flags::NATIVE) {
        return Ok(Value::new(number));
    }
    call::call(interp, class.value(), &[Value::new(number)])
}
