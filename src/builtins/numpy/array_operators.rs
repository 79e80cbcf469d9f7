//! Operators of arrays: which ufunc they are, whose memory the result may take, and what happens to operands that are no
//! numbers.
//!
//! An operand on top of the machine's stack that nobody else holds is a temporary, and its memory may take the result.
//! Being on the stack is judged by its address: a named local that an instruction lends has a count of one, too.

use super::conversion::{Argued, argued, quickly_argued, too_large};
use super::errors::no_loop;
use super::extended;
use super::object::{ArrayObject, compute, finish, or_raise, result};
use super::scalar::python_number;
use crate::array::{
    Array, ArrayError, DType, Operand, Reuse, Scalar, Ufunc, Warnings, create, product, reduce, ufunc,
    ufunc_table,
};
use crate::object::{Kind, Str, Value};
use crate::runtime::interp::{Interp, Result};
use crate::runtime::slots::Slots;
use crate::runtime::types::sequence::receiver;
use crate::runtime::{convert, operators};
use crate::syntax::operators::{BinaryOperator, CompareOperator};

macro_rules! operator_slots {
    ($slots:ident: $($operator:ident),+) => { $(
        $slots.binary[BinaryOperator::$operator as usize] =
            Some(|interp, left, right| binary(interp, BinaryOperator::$operator, left, right));
        $slots.in_place[BinaryOperator::$operator as usize] =
            Some(|interp, left, right| in_place(interp, BinaryOperator::$operator, left, right));
    )+ };
}

/// Fills the operators of `ndarray`.
pub fn fill_slots(slots: &mut Slots) {
    operator_slots!(slots: Add, Sub, Mult, MatMult, Div, Mod, Pow, LShift, RShift, BitOr, BitXor, BitAnd, FloorDiv);
    slots.negative = Some(|interp, value| unary(interp, &ufunc_table::NEGATIVE, value));
    slots.positive = Some(|interp, value| unary(interp, &ufunc_table::POSITIVE, value));
    slots.invert = Some(|interp, value| unary(interp, &ufunc_table::INVERT, value));
    slots.absolute = Some(|interp, value| unary(interp, &ufunc_table::ABSOLUTE, value));
    slots.compare = Some(compare);
    slots.contains = Some(contains);
}

/// The ufunc of an operator; `@` is none.
pub const fn ufunc_of(operator: BinaryOperator) -> Option<&'static Ufunc> {
    Some(match operator {
        BinaryOperator::Add => &ufunc_table::ADD,
        BinaryOperator::Sub => &ufunc_table::SUBTRACT,
        BinaryOperator::Mult => &ufunc_table::MULTIPLY,
        BinaryOperator::Div => &ufunc_table::DIVIDE,
        BinaryOperator::FloorDiv => &ufunc_table::FLOOR_DIVIDE,
        BinaryOperator::Mod => &ufunc_table::REMAINDER,
        BinaryOperator::Pow => &ufunc_table::POWER,
        BinaryOperator::LShift => &ufunc_table::LEFT_SHIFT,
        BinaryOperator::RShift => &ufunc_table::RIGHT_SHIFT,
        BinaryOperator::BitAnd => &ufunc_table::BITWISE_AND,
        BinaryOperator::BitOr => &ufunc_table::BITWISE_OR,
        BinaryOperator::BitXor => &ufunc_table::BITWISE_XOR,
        BinaryOperator::MatMult => return None,
    })
}

const fn ufunc_of_comparison(operator: CompareOperator) -> &'static Ufunc {
    match operator {
        CompareOperator::Lt => &ufunc_table::LESS,
        CompareOperator::LtE => &ufunc_table::LESS_EQUAL,
        CompareOperator::Gt => &ufunc_table::GREATER,
        CompareOperator::GtE => &ufunc_table::GREATER_EQUAL,
        CompareOperator::NotEq => &ufunc_table::NOT_EQUAL,
        _ => &ufunc_table::EQUAL,
    }
}

/// Is the operand one of the two top places of the machine's stack, and its only owner?
#[inline]
fn is_temporary(interp: &Interp, operand: &Value) -> bool {
    let (place, top) = (std::ptr::from_ref(operand) as usize, interp.machine.top as usize);
    place < top && top - place <= 2 * size_of::<Value>() && operand.count() == 1
}

#[inline]
fn reuse(interp: &Interp, left: &Value, right: &Value) -> Reuse {
    Reuse { left: is_temporary(interp, left), right: is_temporary(interp, right) }
}

/// `left <operator> right`; at least one of them is an array or takes part as one.
#[inline]
pub fn binary(interp: &mut Interp, operator: BinaryOperator, left: &Value, right: &Value) -> Result {
    match (quickly_argued(left), quickly_argued(right)) {
        (Some(a), Some(b)) => {
            let made = apply(interp, operator, &a, &b, reuse(interp, left, right));
            match made {
                Applied::Result(made) => made,
                Applied::Extended => extended_operation(interp, operator, left, right),
            }
        }
        _ => binary_with_other(interp, operator, left, right),
    }
}

#[inline]
fn apply(
    interp: &mut Interp,
    operator: BinaryOperator,
    a: &Argued<'_>,
    b: &Argued<'_>,
    reuse: Reuse,
) -> Applied {
    let mut warnings = Warnings::new();
    let (a, b) = (a.operand(interp), b.operand(interp));
    let made = match ufunc_of(operator) {
        Some(_) if operator == BinaryOperator::Pow => ufunc::power(a, b, reuse, &mut warnings),
        Some(ufunc) => ufunc.call(&[a, b], reuse, &mut warnings),
        None => with_arrays(a, b, product::matmul),
    };
    match made {
        Err(ArrayError::Extended) => Applied::Extended,
        made => Applied::Result(finish(interp, made, &warnings)),
    }
}

/// What an operator of the array layer gave.
enum Applied {
    Result(Result),
    /// The operands are not all numbers.
    Extended,
}

/// An operator of arrays that are not of numbers.
#[cold]
fn extended_operation(interp: &mut Interp, operator: BinaryOperator, left: &Value, right: &Value) -> Result {
    let name = ufunc_of(operator).map_or("matmul", |ufunc| ufunc.name);
    extended::call(interp, "binary", &[Str::value(name), left.clone(), right.clone()])
}

/// Runs a function of two arrays on operands.
fn with_arrays(
    a: Operand<'_>,
    b: Operand<'_>,
    run: fn(&Array, &Array) -> std::result::Result<Array, ArrayError>,
) -> std::result::Result<Array, ArrayError> {
    let made = |operand: Operand<'_>| match operand {
        Operand::Array(array) => Ok(array.clone()),
        Operand::Scalar(element) | Operand::Weak(element) => create::from_scalar(element),
    };
    run(&made(a)?, &made(b)?)
}

/// An operator whose operands have to be converted first.
#[inline(never)]
fn binary_with_other(interp: &mut Interp, operator: BinaryOperator, left: &Value, right: &Value) -> Result {
    if extended::is_extended(interp, left) || extended::is_extended(interp, right) {
        return extended_operation(interp, operator, left, right);
    }
    let name = ufunc_of(operator).map_or("matmul", |ufunc| ufunc.name);
    for (value, other) in [(left, right), (right, left)] {
        if let Some(answer) = refuse_other(interp, operator, name, value, other, (left, right))? {
            return Ok(answer);
        }
    }
    let other = (other_operand(interp, left, right)?, other_operand(interp, right, left)?);
    match apply(interp, operator, &other.0, &other.1, Reuse::default()) {
        Applied::Result(made) => made,
        Applied::Extended => extended_operation(interp, operator, left, right),
    }
}

/// An operand with an int of any size, which floats take.
fn other_operand<'a>(interp: &mut Interp, value: &'a Value, other: &Value) -> Result<Argued<'a>> {
    if !convert::native_value(value).is(Kind::BigInt) {
        return argued(interp, value);
    }
    let is_wide = quickly_argued(other).is_some_and(|other| other.dtype(interp) == DType::Int64);
    if let Some(number) = super::scalar::big(value).filter(|_| !is_wide) {
        return Ok(Argued::Weak(Scalar::UInt64(number)));
    }
    let floating = quickly_argued(other).is_some_and(|other| other.dtype(interp).kind().is_inexact());
    if !floating {
        return Err(too_large(interp));
    }
    convert::to_float(interp, value).map(|number| Argued::Weak(Scalar::Float(number)))
}

/// What is said to an operand that is no number: NotImplemented if it wants to do the operation itself.
fn refuse_other(
    interp: &mut Interp,
    operator: BinaryOperator,
    ufunc: &str,
    value: &Value,
    other: &Value,
    (left, right): (&Value, &Value),
) -> Result<Option<Value>> {
    match convert::native_value(value).kind() {
        Kind::Str => Err(text_operand(interp, ufunc, (left, right), false)),
        Kind::Instance | Kind::Native => {
            let name = interp.intern("__array_ufunc__");
            let class = interp.class_of(value).clone();
            if class.lookup(interp, &name).is_some_and(|method| method.is_none()) {
                return Ok(Some(Value::NOT_IMPLEMENTED));
            }
            if super::conversion::is_nested(interp, value) || has_array_method(interp, value) {
                return Ok(None);
            }
            if interp.class_of(value).slots(interp).binary[operator as usize].is_some() {
                return extended_operation(interp, operator, left, right).map(Some);
            }
            Err(unsupported_operands(interp, operator, value, other, left))
        }
        Kind::None
        | Kind::Dict
        | Kind::Set
        | Kind::FrozenSet
        | Kind::Class
        | Kind::Function
        | Kind::Module
        | Kind::NativeFunction
        | Kind::BoundMethod
        | Kind::Generator
        | Kind::Slice
        | Kind::Ellipsis => Err(unsupported_operands(interp, operator, value, other, left)),
        _ => Ok(None),
    }
}

fn has_array_method(interp: &mut Interp, value: &Value) -> bool {
    let name = interp.intern("__array__");
    interp.class_of(value).clone().lookup(interp, &name).is_some()
}

/// NumPy computes with the elements as Python objects, so the message names their Python types.
fn unsupported_operands(
    interp: &mut Interp,
    operator: BinaryOperator,
    value: &Value,
    other: &Value,
    left: &Value,
) -> crate::runtime::interp::Raised {
    let dtype = quickly_argued(other).map(|other| other.dtype(interp));
    let element = match dtype {
        Some(dtype) if dtype.kind().is_inexact() => "float",
        Some(DType::Bool) => "bool",
        _ => "int",
    };
    let class = interp.type_name(value);
    let (first, second) =
        if std::ptr::eq(value, left) { (class.as_str(), element) } else { (element, class.as_str()) };
    let symbol = if operator == BinaryOperator::Pow { "** or pow()" } else { operator.symbol() };
    interp.type_error(format!("unsupported operand type(s) for {symbol}: '{first}' and '{second}'"))
}

/// The error for an operation with a string; comparisons name the dtypes' classes.
fn text_operand(
    interp: &mut Interp,
    ufunc: &str,
    (left, right): (&Value, &Value),
    by_class: bool,
) -> crate::runtime::interp::Raised {
    let describe = |interp: &Interp, value: &Value| {
        let native = convert::native_value(value);
        match (native.exact::<Str>(), by_class) {
            (Some(_), true) => "<class 'numpy.dtypes.StrDType'>".to_owned(),
            (Some(text), false) => format!("dtype('<U{}')", text.characters()),
            (None, _) => {
                let dtype = quickly_argued(value).map_or(DType::Float64, |value| value.dtype(interp));
                if by_class {
                    format!("<class 'numpy.dtypes.{}'>", dtype.class_name())
                } else {
                    format!("dtype('{dtype}')")
                }
            }
        }
    };
    let (left, right) = (describe(interp, left), describe(interp, right));
    no_loop(interp, ufunc, [&left, &right])
}

/// `left <operator>= right`
fn in_place(interp: &mut Interp, operator: BinaryOperator, left: &Value, right: &Value) -> Result {
    let Some(object) = convert::native::<ArrayObject>(left) else { return Ok(Value::NOT_IMPLEMENTED) };
    if !object.array(interp).is_writeable() {
        return Err(interp.value_error("output array is read-only"));
    }
    let name = ufunc_of(operator).map_or("matmul", |ufunc| ufunc.name);
    if object.array(interp).dtype().is_extended() || extended::is_extended(interp, right) {
        return extended::call(interp, "in_place", &[Str::value(name), left.clone(), right.clone()]);
    }
    let other = match quickly_argued(right) {
        Some(other) => other,
        None => {
            if let Some(answer) = refuse_other(interp, operator, name, right, left, (left, right))? {
                return Ok(answer);
            }
            other_operand(interp, right, left)?
        }
    };
    compute(interp, |interp, warnings| {
        let array = object.array(interp);
        match ufunc_of(operator) {
            Some(ufunc) => ufunc.call_into(&[Operand::Array(array), other.operand(interp)], array, warnings),
            None => {
                let made = with_arrays(Operand::Array(array), other.operand(interp), product::matmul)?;
                array.assign(&made, warnings)
            }
        }
    })?;
    Ok(left.clone())
}

fn unary(interp: &mut Interp, ufunc: &'static Ufunc, value: &Value) -> Result {
    let object: &ArrayObject = receiver(interp, value)?;
    if object.array(interp).dtype().is_extended() {
        return extended::call(interp, "unary", &[Str::value(ufunc.name), value.clone()]);
    }
    let reuse = Reuse { left: is_temporary(interp, value), right: false };
    let mut warnings = Warnings::new();
    let made = ufunc.call(&[Operand::Array(object.array(interp))], reuse, &mut warnings);
    finish(interp, made, &warnings)
}

/// The comparison of an array, or of a scalar with something that becomes an array.
pub fn compare(interp: &mut Interp, operator: CompareOperator, left: &Value, right: &Value) -> Result {
    let ufunc = ufunc_of_comparison(operator);
    if extended::is_extended(interp, left) {
        return extended::call(interp, "binary", &[Str::value(ufunc.name), left.clone(), right.clone()]);
    }
    let (a, b) = match (quickly_argued(left), quickly_argued(right)) {
        (Some(a), Some(b)) => (a, b),
        (Some(a), None) => match compared_with(interp, operator, left, right)? {
            Compared::Operand(b) => (a, b),
            Compared::Answer(answer) => return Ok(answer),
        },
        (None, _) => return Ok(Value::NOT_IMPLEMENTED),
    };
    let mut warnings = Warnings::new();
    let made = ufunc.call(&[a.operand(interp), b.operand(interp)], Reuse::default(), &mut warnings);
    if let Err(ArrayError::Extended) = made {
        return extended::call(interp, "binary", &[Str::value(ufunc.name), left.clone(), right.clone()]);
    }
    finish(interp, made, &warnings)
}

/// What the right side of a comparison is.
enum Compared<'a> {
    Operand(Argued<'a>),
    Answer(Value),
}

#[inline(never)]
fn compared_with<'a>(
    interp: &mut Interp,
    operator: CompareOperator,
    left: &Value,
    right: &'a Value,
) -> Result<Compared<'a>> {
    let native = convert::native_value(right);
    match native.kind() {
        // An int beyond 64 bits is greater or smaller than every element.
        Kind::BigInt => {
            let sign = if convert::is_negative(native) { f64::NEG_INFINITY } else { f64::INFINITY };
            let number = convert::to_float(interp, native);
            let number = interp.unless(number, crate::runtime::exceptions::ExceptionKind::OverflowError)?;
            let is_float = quickly_argued(left).is_some_and(|left| left.dtype(interp).kind().is_inexact());
            let bound = if is_float { number.unwrap_or(sign) } else { sign };
            Ok(Compared::Operand(Argued::Weak(Scalar::Float(bound))))
        }
        Kind::Str if !matches!(operator, CompareOperator::Eq | CompareOperator::NotEq) => {
            let name = ufunc_of_comparison(operator).name;
            Err(text_operand(interp, name, (left, right), true))
        }
        Kind::List | Kind::Tuple | Kind::Range | Kind::Complex => {
            argued(interp, right).map(Compared::Operand)
        }
        Kind::Instance if super::conversion::is_nested(interp, right) || has_array_method(interp, right) => {
            argued(interp, right).map(Compared::Operand)
        }
        _ => compare_elements(interp, operator, left, right).map(Compared::Answer),
    }
}

/// Compares every element as a Python number with an object.
fn compare_elements(interp: &mut Interp, operator: CompareOperator, left: &Value, right: &Value) -> Result {
    let (elements, shape): (Vec<Scalar>, Vec<usize>) = match quickly_argued(left) {
        Some(Argued::Object(object)) => {
            let array = object.array(interp);
            (array.scalars().collect(), array.shape().to_vec())
        }
        Some(Argued::Scalar(element) | Argued::Weak(element)) => (vec![element], Vec::new()),
        _ => return Ok(Value::NOT_IMPLEMENTED),
    };
    let mut truths = Vec::with_capacity(elements.len());
    for element in elements {
        truths.push(operators::compare_truth(interp, operator, &python_number(element), right)?);
    }
    let lengths: Vec<isize> = shape.iter().map(|&length| length as isize).collect();
    let made = create::from_slice(&truths).and_then(|array| array.reshape(&lengths));
    let made = or_raise(interp, made)?;
    result(interp, made)
}

/// `item in array`: does any element equal it?
fn contains(interp: &mut Interp, container: &Value, item: &Value) -> Result<bool> {
    let equal = compare(interp, CompareOperator::Eq, container, item)?;
    match convert::native::<ArrayObject>(&equal) {
        Some(object) => {
            let any = compute(interp, |interp, warnings| {
                reduce::ANY.call(object.array(interp), &reduce::ReduceOptions::default(), warnings)
            })?;
            let any = any.truth();
            or_raise(interp, any)
        }
        None => operators::is_true(interp, &equal),
    }
}
