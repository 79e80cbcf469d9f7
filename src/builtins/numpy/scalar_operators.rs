//! Operators of NumPy scalars. Two numbers are computed here; whatever else takes part makes the operation one of arrays.
//!
//! Integers wrap around and floats go to infinity as in arrays, but with a RuntimeWarning that says "scalar".

use super::object::{or_raise, wrap};
use super::scalar::{make, number, own_element, python_number};
use super::{array_operators, scalar_classes, scalar_methods, warnings};
use crate::array::complex::Complex;
use crate::array::display::{scalar_repr, scalar_string};
use crate::array::dtype::Element;
use crate::array::ufunc::result_type;
use crate::array::{
    Condition, DType, Operand, Reuse, Scalar, Ufunc, Warning, Warnings, create, product, ufunc_table,
};
use crate::object::{Kind, Ref, Str, Value};
use crate::runtime::interp::{Interp, Result};
use crate::runtime::numbers::integer::Integer;
use crate::runtime::slots::Slots;
use crate::runtime::{attribute, convert, hash, operators};
use crate::syntax::operators::{BinaryOperator, CompareOperator};

macro_rules! binary_slots {
    ($slots:ident: $($operator:ident),+) => {
        $( $slots.binary[BinaryOperator::$operator as usize] =
            Some(|interp, left, right| binary(interp, BinaryOperator::$operator, left, right)); )+
    };
}

/// What `numpy.generic` can do.
pub fn fill_slots(slots: &mut Slots) {
    binary_slots!(slots: Add, Sub, Mult, Div, FloorDiv, Mod, Pow, LShift, RShift, BitAnd, BitOr, BitXor, MatMult);
    slots.negative = Some(|interp, value| unary(interp, &ufunc_table::NEGATIVE, value));
    slots.positive = Some(|interp, value| unary(interp, &ufunc_table::POSITIVE, value));
    slots.invert = Some(|interp, value| unary(interp, &ufunc_table::INVERT, value));
    slots.absolute = Some(|interp, value| unary(interp, &ufunc_table::ABSOLUTE, value));
    slots.truth = Some(|_, value| Ok(own_element(value).is_some_and(Scalar::is_true)));
    slots.integer = Some(integer);
    slots.float = Some(float);
    slots.representation = Some(|_, value| text(value, scalar_repr));
    slots.text = Some(|_, value| text(value, scalar_string));
    slots.hash = Some(|interp, value| match own_element(value) {
        Some(element) => hash::hash(interp, &python_number(element)),
        None => Err(hash::unhashable(interp, value)),
    });
    slots.compare = Some(compare);
    slots.get_item = Some(scalar_methods::get_item);
    slots.get_attribute = Some(get_attribute);
}

fn text(value: &Value, write: fn(Scalar) -> String) -> Result {
    Ok(Str::from_string(own_element(value).map(write).unwrap_or_default()).into())
}

/// The default search, then the methods of arrays.
fn get_attribute(interp: &mut Interp, value: &Value, name: &Ref<Str>) -> Result {
    if let Some(found) = attribute::find(interp, value, name)? {
        return Ok(found);
    }
    if scalar_classes::is_array_method(name.as_str()) {
        let array = scalar_classes::as_array(interp, value)?;
        return attribute::get(interp, &array, name);
    }
    Err(attribute::no_attribute(interp, value, name))
}

/// The number an element counts as: `int(value)`.
fn integer(interp: &mut Interp, value: &Value) -> Result {
    let element = own_element(value).unwrap_or(Scalar::Int(0));
    match element.as_integer() {
        Some(number) => Ok(convert::from_integer(Integer::from(number))),
        None => {
            let whole = crate::runtime::numbers::integer_float::from_float(element.as_float());
            whole.map(convert::from_integer).map_err(|failure| interp.fail(failure))
        }
    }
}

fn float(_: &mut Interp, value: &Value) -> Result {
    Ok(Value::float(own_element(value).map_or(0.0, Scalar::as_float)))
}

/// `operator.index(value)`, which integers have.
pub fn index(interp: &mut Interp, value: &Value) -> Result {
    integer(interp, value)
}

/// `left <operator> right` where one of them is a NumPy scalar.
#[inline]
pub fn binary(interp: &mut Interp, operator: BinaryOperator, left: &Value, right: &Value) -> Result {
    match (number(left), number(right)) {
        (Some(a), Some(b)) if is_wide(a) && is_wide(b) => arithmetic(interp, operator, a, b),
        (Some(a), Some(b)) => narrow_arithmetic(interp, operator, operand(left, a), operand(right, b)),
        (None, Some(scalar)) => binary_with_other(interp, operator, left, right, scalar, left),
        (Some(scalar), None) => binary_with_other(interp, operator, left, right, scalar, right),
        (None, None) => Ok(Value::NOT_IMPLEMENTED),
    }
}

/// The types that Python's numbers have, too, for which it does not matter which operand is Python's.
#[inline]
fn is_wide(element: Scalar) -> bool {
    matches!(element, Scalar::Float(_) | Scalar::Int(_) | Scalar::Bool(_))
}

/// Python's numbers give way to NumPy's.
fn operand(value: &Value, element: Scalar) -> Operand<'static> {
    if value.is(Kind::ArrayScalar) { Operand::Scalar(element) } else { Operand::Weak(element) }
}

/// An operator of the other types: the ufunc of scalars, with the warning that arrays do not give when integers wrap.
#[cold]
fn narrow_arithmetic(
    interp: &mut Interp,
    operator: BinaryOperator,
    left: Operand<'_>,
    right: Operand<'_>,
) -> Result {
    let (Operand::Scalar(a) | Operand::Weak(a), Operand::Scalar(b) | Operand::Weak(b)) = (left, right) else {
        return Ok(Value::NOT_IMPLEMENTED);
    };
    let is_complex = |element: Scalar| element.dtype().real() != element.dtype();
    if matches!(operator, BinaryOperator::FloorDiv | BinaryOperator::Mod) && (is_complex(a) || is_complex(b))
    {
        return Ok(Value::NOT_IMPLEMENTED);
    }
    let Some(ufunc) = array_operators::ufunc_of(operator) else { return product_of_scalars(interp, a, b) };
    let made = compute(interp, ufunc, &[left, right])?;
    let (x, y) = (a.as_integer(), b.as_integer());
    let exact = x.zip(y).and_then(|(x, y)| match operator {
        BinaryOperator::Add => Some(x + y),
        BinaryOperator::Sub => Some(x - y),
        BinaryOperator::Mult => x.checked_mul(y),
        _ => None,
    });
    if let Some(exact) = exact
        && let Some(found) = own_element(&made).and_then(Scalar::as_integer)
        && found != exact
        && own_element(&made).is_some_and(|made| made.dtype() != DType::Bool)
    {
        report(interp, operator, Condition::Overflow)?;
    }
    Ok(made)
}

/// `a <operator> b` as a NumPy scalar.
fn arithmetic(interp: &mut Interp, operator: BinaryOperator, a: Scalar, b: Scalar) -> Result {
    match (a, b) {
        (Scalar::Bool(_), Scalar::Bool(_)) => {}
        _ if !is_wide(a) || !is_wide(b) => {
            return narrow_arithmetic(interp, operator, Operand::Scalar(a), Operand::Scalar(b));
        }
        (Scalar::Float(_), _) | (_, Scalar::Float(_)) => {
            let (x, y) = (a.as_float(), b.as_float());
            if let Some(made) = float_arithmetic(operator, x, y) {
                if !made.is_finite()
                    && let Some(condition) = float_condition(operator, x, y, made)
                {
                    report(interp, operator, condition)?;
                }
                return Ok(make(interp, Scalar::Float(made)));
            }
        }
        _ => {
            let pair = narrow(a).zip(narrow(b));
            if let Some((made, overflowed)) = pair.and_then(|(x, y)| integer_arithmetic(operator, x, y)) {
                if overflowed {
                    report(interp, operator, Condition::Overflow)?;
                }
                return Ok(make(interp, Scalar::Int(made)));
            }
        }
    }
    match array_operators::ufunc_of(operator) {
        Some(ufunc) => compute(interp, ufunc, &[Operand::Scalar(a), Operand::Scalar(b)]),
        None => product_of_scalars(interp, a, b),
    }
}

/// A bool or int64 as an integer.
#[inline]
fn narrow(element: Scalar) -> Option<i64> {
    match element {
        Scalar::Int(number) => Some(number),
        Scalar::Bool(truth) => Some(i64::from(truth)),
        _ => None,
    }
}

#[inline]
fn float_arithmetic(operator: BinaryOperator, a: f64, b: f64) -> Option<f64> {
    match operator {
        BinaryOperator::Add => Some(a + b),
        BinaryOperator::Sub => Some(a - b),
        BinaryOperator::Mult => Some(a * b),
        BinaryOperator::Div => Some(a / b),
        _ => None,
    }
}

/// The wrapped result, and whether it had to be wrapped.
#[inline]
fn integer_arithmetic(operator: BinaryOperator, a: i64, b: i64) -> Option<(i64, bool)> {
    match operator {
        BinaryOperator::Add => Some(a.overflowing_add(b)),
        BinaryOperator::Sub => Some(a.overflowing_sub(b)),
        BinaryOperator::Mult => Some(a.overflowing_mul(b)),
        _ => None,
    }
}

/// Why the result of finite or infinite operands is not finite; `None` when an operand says it already.
fn float_condition(operator: BinaryOperator, a: f64, b: f64, made: f64) -> Option<Condition> {
    match () {
        () if made.is_nan() => (!a.is_nan() && !b.is_nan()).then_some(Condition::Invalid),
        () if !a.is_finite() || !b.is_finite() => None,
        () if operator == BinaryOperator::Div && b == 0.0 => Some(Condition::DivideByZero),
        () => Some(Condition::Overflow),
    }
}

#[cold]
fn report(interp: &mut Interp, operator: BinaryOperator, condition: Condition) -> Result<()> {
    let name = array_operators::ufunc_of(operator).map_or("", |ufunc| ufunc.name);
    let mut collected = Warnings::new();
    collected.push_float(condition, scalar_name(name));
    warnings::issue(interp, &collected)
}

/// How warnings name an operation of scalars.
fn scalar_name(ufunc: &'static str) -> &'static str {
    match ufunc {
        "add" => "scalar add",
        "subtract" => "scalar subtract",
        "multiply" => "scalar multiply",
        "divide" => "scalar divide",
        "floor_divide" => "scalar floor_divide",
        "remainder" => "scalar remainder",
        "power" => "scalar power",
        "negative" => "scalar negative",
        "absolute" => "scalar absolute",
        other => other,
    }
}

/// A ufunc of scalars whose warnings say so.
fn compute(interp: &mut Interp, ufunc: &'static Ufunc, operands: &[Operand<'_>]) -> Result {
    let mut collected = Warnings::new();
    let made = ufunc.call(operands, Reuse::default(), &mut collected).and_then(|array| array.single());
    if !collected.is_empty() {
        let mut renamed = Warnings::new();
        for warning in collected.iter() {
            match warning {
                Warning::Float { condition, operation } => {
                    renamed.push_float(condition, scalar_name(operation))
                }
                Warning::Text(text) => renamed.push_text(text),
            }
        }
        warnings::issue(interp, &renamed)?;
    }
    or_raise(interp, made).map(|element| make(interp, element))
}

/// `a @ b`, which scalars refuse.
#[cold]
fn product_of_scalars(interp: &mut Interp, a: Scalar, b: Scalar) -> Result {
    let made = create::from_scalar(a).and_then(|a| product::matmul(&a, &create::from_scalar(b)?));
    or_raise(interp, made).map(wrap)
}

/// `left <operator> right` where `other` is no number that fits 64 bits.
#[cold]
fn binary_with_other(
    interp: &mut Interp,
    operator: BinaryOperator,
    left: &Value,
    right: &Value,
    scalar: Scalar,
    other: &Value,
) -> Result {
    let is_integer = scalar.as_integer().is_some();
    match convert::native_value(other).kind() {
        Kind::Array => Ok(Value::NOT_IMPLEMENTED),
        // A scalar repeats a sequence like the int it stands for.
        Kind::Str | Kind::Bytes | Kind::ByteArray | Kind::List | Kind::Tuple
            if operator == BinaryOperator::Mult && is_integer =>
        {
            Ok(Value::NOT_IMPLEMENTED)
        }
        Kind::BigInt | Kind::Str | Kind::List | Kind::Tuple | Kind::None => {
            array_operators::binary(interp, operator, left, right)
        }
        _ if interp.class_of(other).slots(interp).binary[operator as usize].is_some() => {
            Ok(Value::NOT_IMPLEMENTED)
        }
        _ => array_operators::binary(interp, operator, left, right),
    }
}

fn unary(interp: &mut Interp, ufunc: &'static Ufunc, value: &Value) -> Result {
    let Some(element) = own_element(value) else { return Ok(Value::NOT_IMPLEMENTED) };
    match (element, ufunc.name) {
        (Scalar::Float(number), "negative") => Ok(make(interp, Scalar::Float(-number))),
        (Scalar::Int(i64::MIN), "negative" | "absolute") => {
            let mut collected = Warnings::new();
            collected.push_float(Condition::Overflow, scalar_name(ufunc.name));
            warnings::issue(interp, &collected)?;
            Ok(value.clone())
        }
        (Scalar::Int(number), "negative") => Ok(make(interp, Scalar::Int(-number))),
        _ => compute(interp, ufunc, &[Operand::Scalar(element)]),
    }
}

/// Comparisons of two numbers by value in their common type.
fn compare(interp: &mut Interp, operator: CompareOperator, left: &Value, right: &Value) -> Result {
    let Some(a) = own_element(left) else { return Ok(Value::NOT_IMPLEMENTED) };
    let Some(b) = number(right) else { return compare_with_other(interp, operator, a, left, right) };
    let ordering = match a.as_integer().zip(b.as_integer()) {
        Some((a, b)) => Some(a.cmp(&b)),
        None if is_wide(a) && is_wide(b) => a.as_float().partial_cmp(&b.as_float()),
        None => {
            let dtype = result_type(&[operand(left, a), operand(right, b)]).unwrap_or(DType::Float64);
            let wide = |element: Scalar| Complex::<f64>::from_scalar(element.cast(dtype));
            wide(a).partial_cmp(&wide(b))
        }
    };
    let holds = match ordering {
        Some(ordering) => operators::ordering_satisfies(operator, ordering),
        None => operator == CompareOperator::NotEq,
    };
    Ok(make(interp, Scalar::Bool(holds)))
}

#[cold]
fn compare_with_other(
    interp: &mut Interp,
    operator: CompareOperator,
    element: Scalar,
    left: &Value,
    right: &Value,
) -> Result {
    let is_equality = matches!(operator, CompareOperator::Eq | CompareOperator::NotEq);
    match right.kind() {
        Kind::Array | Kind::Instance | Kind::Native => Ok(Value::NOT_IMPLEMENTED),
        Kind::None if is_equality => Ok(Value::NOT_IMPLEMENTED),
        Kind::BigInt => {
            let holds = operators::compare_truth(interp, operator, &python_number(element), right)?;
            Ok(make(interp, Scalar::Bool(holds)))
        }
        _ => array_operators::compare(interp, operator, left, right),
    }
}
