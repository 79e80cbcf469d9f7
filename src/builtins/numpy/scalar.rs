//! Elements of arrays as objects: making them, and reading numbers of any kind as elements.

use crate::array::{DType, Scalar};
use crate::object::{Kind, Value};
use crate::runtime::convert;
use crate::runtime::interp::Interp;
use crate::runtime::types::array_scalar::ArrayScalar;

/// The NumPy scalar for an element.
#[inline]
pub fn make(interp: &Interp, element: Scalar) -> Value {
    let number = python_number(element);
    match interp.array_scalar_classes.get(element.dtype() as usize) {
        Some(class) => {
            let is_native = element.dtype() == DType::Float64;
            Value::new(ArrayScalar { class: class.clone(), number, is_native })
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
    }
}

/// The element of an exact bool, int or float.
#[inline(always)]
fn plain(value: &Value) -> Option<Scalar> {
    match value.kind() {
        Kind::Float => value.as_float().map(Scalar::Float),
        Kind::Int => value.as_int().map(Scalar::Int),
        Kind::Bool => value.as_bool().map(Scalar::Bool),
        _ => None,
    }
}

/// The element a NumPy scalar is.
#[inline]
pub fn own_element(value: &Value) -> Option<Scalar> {
    plain(&value.exact::<ArrayScalar>()?.number)
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
