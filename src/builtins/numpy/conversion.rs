//! Python values as arrays: numbers, nested sequences and objects with `__array__`.
//!
//! Lists are copied before their items are converted, because converting may run a script's code.

use super::arguments::Type;
use super::object::{ArrayObject, Input, compute, or_raise};
use super::scalar::number;
use crate::array::dtype::Kind as DTypeKind;
use crate::array::nested::Builder;
use crate::array::{Array, DType, Operand, Scalar, create};
use crate::object::{Kind, Ref, Tuple, Value};
use crate::runtime::interp::{Interp, Result};
use crate::runtime::native::{Argument, Place};
use crate::runtime::types::float;
use crate::runtime::types::list::List;
use crate::runtime::{attribute, convert, iteration, operators};

impl Argument for Input {
    type Item<'a> = Input;

    fn convert(interp: &mut Interp, value: &Value, _: Place) -> Result<Input> {
        input(interp, value)
    }
}

/// A value as an array: itself, or a new one with its elements.
#[inline]
pub fn input(interp: &mut Interp, value: &Value) -> Result<Input> {
    match convert::native_ref::<ArrayObject>(value).cloned() {
        Some(object) => Ok(Input::Object(object)),
        None => array_of(interp, value, Type(None)).map(|array| Input::Made(Box::new(array))),
    }
}

/// What an operator or ufunc takes: arrays are borrowed, numbers need none.
pub enum Argued<'a> {
    Object(&'a ArrayObject),
    /// Boxed, so that the common cases are small enough to pass around.
    Made(Box<Array>),
    Scalar(Scalar),
    Weak(Scalar),
}

impl Argued<'_> {
    /// The operand for the array layer.
    #[inline]
    pub fn operand<'b>(&'b self, interp: &'b Interp) -> Operand<'b> {
        match self {
            Argued::Object(object) => Operand::Array(object.array(interp)),
            Argued::Made(array) => Operand::Array(array),
            Argued::Scalar(element) => Operand::Scalar(*element),
            Argued::Weak(element) => Operand::Weak(*element),
        }
    }

    /// Is it an integer or bool without a float anywhere?
    pub fn dtype(&self, interp: &Interp) -> DType {
        match self {
            Argued::Object(object) => object.array(interp).dtype(),
            Argued::Made(array) => array.dtype(),
            Argued::Scalar(element) | Argued::Weak(element) => element.dtype(),
        }
    }
}

/// The quick cases of [`argued`]: arrays and numbers of 64 bits.
#[inline]
pub fn quickly_argued(value: &Value) -> Option<Argued<'_>> {
    if let Some(object) = convert::native::<ArrayObject>(value) {
        return Some(Argued::Object(object));
    }
    let element = number(value)?;
    Some(if value.is(Kind::ArrayScalar) { Argued::Scalar(element) } else { Argued::Weak(element) })
}

/// A value as an operand.
///
/// # Errors
/// NotImplementedError for values whose array would have another dtype, ValueError for uneven sequences.
pub fn argued<'a>(interp: &mut Interp, value: &'a Value) -> Result<Argued<'a>> {
    match quickly_argued(value) {
        Some(argued) => Ok(argued),
        None => array_of(interp, value, Type(None)).map(|array| Argued::Made(Box::new(array))),
    }
}

/// Would NumPy make an array with axes of it?
pub fn is_nested(interp: &Interp, value: &Value) -> bool {
    match convert::native_value(value).kind() {
        Kind::Array | Kind::List | Kind::Tuple | Kind::Range => true,
        Kind::Instance | Kind::Native => {
            let slots = interp.class_of(value).slots(interp);
            slots.length.is_some() && slots.get_item.is_some()
        }
        _ => false,
    }
}

/// A value as an array of the given dtype, or of the smallest one that holds its elements.
pub fn array_of(interp: &mut Interp, value: &Value, dtype: Type) -> Result<Array> {
    let Type(wanted) = dtype;
    if let Some(object) = convert::native::<ArrayObject>(value) {
        return as_dtype(interp, object, wanted);
    }
    if wanted.is_some_and(DType::is_extended) {
        return super::extended::array_of(interp, value, wanted);
    }
    if let Some(array) = flat_numbers(interp, value, wanted) {
        return or_raise(interp, array);
    }
    let mut builder = Builder::new();
    if !add(interp, &mut builder, value, wanted)? {
        return super::extended::array_of(interp, value, wanted);
    }
    let made = builder.finish(wanted);
    or_raise(interp, made)
}

fn as_dtype(interp: &mut Interp, object: &ArrayObject, wanted: Option<DType>) -> Result<Array> {
    match wanted.filter(|&wanted| wanted != object.array(interp).dtype()) {
        Some(wanted) if wanted.is_extended() || object.array(interp).dtype().is_extended() => {
            let own = object.array(interp).clone();
            super::extended::converted(interp, &own, wanted)
        }
        Some(wanted) => compute(interp, |interp, warnings| object.array(interp).astype(wanted, warnings)),
        None => Ok(object.array(interp).clone()),
    }
}

/// A list or tuple of nothing but floats, or nothing but ints, without a look at each item's class.
fn flat_numbers(
    interp: &Interp,
    value: &Value,
    wanted: Option<DType>,
) -> Option<std::result::Result<Array, crate::array::ArrayError>> {
    let items: &[Value] = match value.kind() {
        Kind::List => interp.read(&value.exact::<List>()?.items).as_slice(),
        Kind::Tuple => value.exact::<Tuple>()?.items(),
        _ => return None,
    };
    match items.first()?.kind() {
        Kind::Float if wanted.is_none_or(|wanted| wanted == DType::Float64) => {
            let numbers: Option<Vec<f64>> = items.iter().map(Value::as_float).collect();
            numbers.map(|numbers| create::from_slice(&numbers))
        }
        Kind::Int if wanted.is_none_or(|wanted| wanted == DType::Int64) => {
            let numbers: Option<Vec<i64>> = items.iter().map(Value::as_int).collect();
            numbers.map(|numbers| create::from_slice(&numbers))
        }
        _ => None,
    }
}

/// Adds a value, which may be a sequence, to an array under construction. False if an element is no number, so that the array is
/// one of texts, dates or objects.
fn add(interp: &mut Interp, builder: &mut Builder, value: &Value, wanted: Option<DType>) -> Result<bool> {
    if let Some(object) = convert::native::<ArrayObject>(value) {
        let array = as_dtype(interp, object, wanted)?;
        if array.dtype().is_extended() {
            return Ok(false);
        }
        let added = builder.push_array(&array);
        return or_raise(interp, added).map(|()| true);
    }
    if let Some(items) = sequence_items(interp, value)? {
        let opened = builder.open(items.len());
        or_raise(interp, opened)?;
        for item in &items {
            if !add(interp, builder, item, wanted)? {
                return Ok(false);
            }
        }
        builder.close();
        return Ok(true);
    }
    if let Some(made) = by_array_method(interp, value)? {
        return add(interp, builder, &made, wanted);
    }
    let element = match wanted {
        Some(dtype) => element(interp, value, dtype)?,
        None => match natural_element(value) {
            Some(element) => element,
            None => return Ok(false),
        },
    };
    builder.push(element);
    Ok(true)
}

/// The items of what counts as a sequence.
fn sequence_items(interp: &mut Interp, value: &Value) -> Result<Option<Vec<Value>>> {
    match convert::native_value(value).kind() {
        Kind::List | Kind::Tuple | Kind::Range => iteration::collect(interp, value).map(Some),
        Kind::Instance if is_nested(interp, value) => iteration::collect(interp, value).map(Some),
        _ => Ok(None),
    }
}

/// What `__array__` of a script's object gives.
fn by_array_method(interp: &mut Interp, value: &Value) -> Result<Option<Value>> {
    if !value.is(Kind::Instance) {
        return Ok(None);
    }
    let name = interp.intern("__array__");
    match attribute::call_special(interp, value, &name, &[])? {
        Some(made) if made.is(Kind::Array) => Ok(Some(made)),
        Some(_) => Err(interp.value_error("object __array__ method not producing an array")),
        None => Ok(None),
    }
}

/// A number as an element of the dtype it asks for.
fn natural_element(value: &Value) -> Option<Scalar> {
    number(value).or_else(|| super::scalar::big(value).map(Scalar::UInt64))
}

/// A value as an element of a given dtype, as assigning to an element converts it.
///
/// # Errors
/// TypeError, ValueError or OverflowError as `float()` and `int()` raise them.
pub fn element(interp: &mut Interp, value: &Value, dtype: DType) -> Result<Scalar> {
    match dtype.kind() {
        DTypeKind::Floating if value.is_none() => Ok(Scalar::Float(f64::NAN).cast(dtype)),
        DTypeKind::Floating => match number(value) {
            Some(Scalar::Complex128(_)) if !value.is(Kind::ArrayScalar) => {
                float::from_value(interp, value).map(|number| Scalar::Float(number).cast(dtype))
            }
            Some(element) => Ok(element.cast(dtype)),
            None => float::from_value(interp, value).map(|number| Scalar::Float(number).cast(dtype)),
        },
        DTypeKind::Bool => match number(value) {
            Some(element) => Ok(element.cast(dtype)),
            None => operators::is_true(interp, value).map(Scalar::Bool),
        },
        DTypeKind::SignedInteger | DTypeKind::UnsignedInteger => integer_element(interp, value, dtype),
        DTypeKind::Complex => complex_element(interp, value).map(|element| element.cast(dtype)),
        DTypeKind::Extended => {
            let single = super::extended::array_of(interp, value, Some(dtype))?.single();
            or_raise(interp, single)
        }
    }
}

/// An integer of a dtype: elements of other arrays wrap, Python's ints have to fit.
fn integer_element(interp: &mut Interp, value: &Value, dtype: DType) -> Result<Scalar> {
    if let Some(element) = number(value)
        && value.is(Kind::ArrayScalar)
        && element.as_integer().is_some()
    {
        return Ok(element.cast(dtype));
    }
    let class = interp.class_of_kind(Kind::Int).to_value();
    let made = crate::runtime::call::call(interp, &class, std::slice::from_ref(value))?;
    let element = match number(&made) {
        Some(element) => Some(element),
        None => super::scalar::big(&made).map(Scalar::UInt64),
    };
    let (low, high) = dtype.integer_bounds().unwrap_or_default();
    match element.and_then(Scalar::as_integer) {
        Some(number) if (low..=high).contains(&number) => Ok(element.unwrap_or(Scalar::Int(0)).cast(dtype)),
        None if dtype == DType::Int64 => Err(too_large(interp)),
        Some(_) if dtype == DType::Int64 => Err(too_large(interp)),
        _ => {
            let shown = crate::runtime::representation::repr(interp, &made)?;
            let text = format!("Python integer {} out of bounds for {dtype}", shown.as_str());
            Err(interp.overflow_error(text))
        }
    }
}

fn complex_element(interp: &mut Interp, value: &Value) -> Result<Scalar> {
    if let Some(element) = number(value) {
        return Ok(element.cast(DType::Complex128));
    }
    let class = interp.class_of_kind(Kind::Complex).to_value();
    let made = crate::runtime::call::call(interp, &class, std::slice::from_ref(value))?;
    Ok(number(&made).unwrap_or(Scalar::Float(0.0)))
}

/// OverflowError for an int that no int64 holds.
#[cold]
pub fn too_large(interp: &mut Interp) -> crate::runtime::interp::Raised {
    interp.overflow_error("Python int too large to convert to C long")
}

/// An array object, or TypeError: what `out=` takes.
pub fn output(interp: &mut Interp, value: &Value) -> Result<Ref<ArrayObject>> {
    match convert::native_ref::<ArrayObject>(value).cloned() {
        Some(object) => Ok(object),
        None => Err(interp.type_error("return arrays must be of ArrayType")),
    }
}
