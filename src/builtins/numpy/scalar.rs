//! Elements of arrays as objects: making them, and reading numbers of any kind as elements.

use crate::array::complex::Complex as ComplexElement;
use crate::array::{DType, Scalar};
use crate::object::{Kind, Value};
use crate::runtime::convert;
use crate::runtime::interp::Interp;
use crate::runtime::numbers::complex::Complex;
use crate::runtime::numbers::integer::{Integer, IntegerView};
use crate::runtime::types::array_scalar::ArrayScalar;

/// The NumPy scalar for an element.
#[inline]
pub fn make(interp: &Interp, element: Scalar) -> Value {
    if let Scalar::Bool(truth) = element
        && let [no, yes] = &interp.array_truths
        && !yes.is_none()
    {
        return if truth { yes.clone() } else { no.clone() };
    }
    let number = python_number(element);
    let dtype = element.dtype();
    match dtype.place().and_then(|place| Some((place, interp.array_scalar_classes.get(place)?))) {
        Some((place, class)) => {
            let is_native = matches!(dtype, DType::Float64 | DType::Complex128);
            Value::new(ArrayScalar { class: class.clone(), dtype: place as u8, number, is_native })
        }
        None => number,
    }
}

/// The Python number for an element (`item()`).
#[inline]
pub fn python_number(element: Scalar) -> Value {
    match element {
        Scalar::Bool(truth) => Value::bool(truth),
        Scalar::Int(number) => Value::int(number),
        Scalar::Float(number) => Value::float(number),
        other => other_number(other),
    }
}

fn other_number(element: Scalar) -> Value {
    match element {
        Scalar::UInt64(number) => convert::from_integer(Integer::from(number)),
        Scalar::Complex64(number) => {
            Value::new(Complex { real: number.re.into(), imaginary: number.im.into() })
        }
        Scalar::Complex128(number) => Value::new(Complex { real: number.re, imaginary: number.im }),
        other => match other.as_integer() {
            Some(number) => convert::from_integer(Integer::from(number)),
            None => Value::float(other.as_float()),
        },
    }
}

/// The element of an exact bool, int, float or complex.
#[inline(always)]
fn plain(value: &Value) -> Option<Scalar> {
    match value.kind() {
        Kind::Float => value.as_float().map(Scalar::Float),
        Kind::Int => value.as_int().map(Scalar::Int),
        Kind::Bool => value.as_bool().map(Scalar::Bool),
        Kind::Complex => {
            let number = value.exact::<Complex>()?;
            Some(Scalar::Complex128(ComplexElement::new(number.real, number.imaginary)))
        }
        _ => None,
    }
}

/// The element a NumPy scalar is.
#[inline]
pub fn own_element(value: &Value) -> Option<Scalar> {
    let scalar = value.exact::<ArrayScalar>()?;
    let element = plain(&scalar.number);
    match element {
        Some(element) if element.dtype().place() == Some(usize::from(scalar.dtype)) => Some(element),
        _ => other_element(scalar, element),
    }
}

/// The element of a type that Python has no number of its own for.
fn other_element(scalar: &ArrayScalar, element: Option<Scalar>) -> Option<Scalar> {
    match element {
        Some(element) => DType::ALL.get(usize::from(scalar.dtype)).map(|&dtype| element.cast(dtype)),
        None => big(&scalar.number).map(Scalar::UInt64),
    }
}

/// An int beyond the signed 64 bits that fits the unsigned ones.
pub fn big(value: &Value) -> Option<u64> {
    convert::integer(value).and_then(IntegerView::to_u64)
}

/// A number as an element: a NumPy scalar, or a Python number that fits 64 bits.
#[inline]
pub fn number(value: &Value) -> Option<Scalar> {
    match value.kind() {
        Kind::ArrayScalar => own_element(value),
        Kind::Instance => plain(convert::native_value(value)),
        _ => plain(value),
    }
}
