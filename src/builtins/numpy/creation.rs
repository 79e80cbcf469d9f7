//! Making arrays: from values, filled, ranges, the identity.

use super::arguments::{Order, Shape, Type, checked_shape};
use super::conversion::{array_of, element, input};
use super::extended;
use super::object::{Input, compute, or_raise, wrap};
use super::scalar::number;
use super::subscript::assigned;
use crate::array::{Array, ArrayError, DType, Scalar, create};
use crate::object::{Kind, Value};
use crate::runtime::convert;
use crate::runtime::interp::{Interp, Result};

native_functions! { pub FUNCTIONS;
    /// Create an array.
    def array(object, dtype=None, *, copy=True, order=None, subok=False, ndmin=0, like=None) = array;
    /// Convert the input to an array.
    def asarray(a, dtype=None, order=None, *, device=None, copy=None, like=None) = as_array;
    /// Convert the input to an array, passing subclasses through.
    def asanyarray(a, dtype=None, order=None, *, device=None, copy=None, like=None) = as_array;
    /// Return a contiguous array (ndim >= 1) in memory (C order).
    def ascontiguousarray(a, dtype=None, *, like=None) = as_contiguous;
    /// Return an array copy of the given object.
    def copy(a, order=None, subok=False) = copy;
    /// Return a new array of given shape and type, without initializing entries.
    def empty(shape, dtype=None, order=None, *, device=None, like=None) = empty;
    /// Return a new array of given shape and type, filled with zeros.
    def zeros(shape, dtype=None, order=None, *, device=None, like=None) = zeros;
    /// Return a new array of given shape and type, filled with ones.
    def ones(shape, dtype=None, order=None, *, device=None, like=None) = ones;
    /// Return a new array of given shape and type, filled with fill_value.
    def full(shape, fill_value, dtype=None, order=None, *, device=None, like=None) = full;
    /// Return a new array with the same shape and type as a given array.
    def empty_like(prototype, /, dtype=None, order=None, subok=True, shape=None, *, device=None) = zeros_like;
    /// Return an array of zeros with the same shape and type as a given array.
    def zeros_like(a, dtype=None, order=None, subok=True, shape=None, *, device=None) = zeros_like;
    /// Return an array of ones with the same shape and type as a given array.
    def ones_like(a, dtype=None, order=None, subok=True, shape=None, *, device=None) = ones_like;
    /// Return a full array with the same shape and type as a given array.
    def full_like(a, fill_value, dtype=None, order=None, subok=True, shape=None, *, device=None) = full_like;
    /// Return evenly spaced values within a given interval.
    def arange(start=None, stop=None, step=None, dtype=None, *, device=None, like=None) = range;
    /// Return a 2-D array with ones on the diagonal and zeros elsewhere.
    def eye(N, M=None, k=0, dtype=None, order=None, *, device=None, like=None) = eye;
    /// Return the identity array.
    def identity(n, dtype=None, *, like=None) = identity;
}

/// The array laid out in memory as `order` says.
fn laid_out(array: Array, order: Order) -> std::result::Result<Array, ArrayError> {
    if order != Order::Fortran || array.is_f_contiguous() {
        return Ok(array);
    }
    array.transpose(None)?.copy()?.transpose(None)
}

fn with_axes(array: Array, least: usize) -> std::result::Result<Array, ArrayError> {
    let missing = least.saturating_sub(array.ndim());
    if missing == 0 {
        return Ok(array);
    }
    array.expand_dims(&(0..missing as isize).collect::<Vec<_>>())
}

#[expect(clippy::too_many_arguments, reason = "one parameter for each of NumPy's")]
fn array(
    interp: &mut Interp,
    object: &Value,
    dtype: Type,
    copy: Option<&Value>,
    order: Order,
    _subok: Option<&Value>,
    least_axes: Option<i64>,
    _like: Option<&Value>,
) -> Result {
    let wants_copy = copy.is_none_or(|copy| copy.as_bool() == Some(true));
    if dtype.0.is_some_and(|dtype| dtype.is_extended()) && !object.is(Kind::Array) {
        let made = array_of(interp, object, dtype)?;
        let least = usize::try_from(least_axes.unwrap_or(0)).unwrap_or(0);
        let made = with_axes(made, least).and_then(|made| laid_out(made, order));
        return or_raise(interp, made).map(wrap);
    }
    let source = input(interp, object);
    let is_array = object.is(Kind::Array);
    if copy.is_some_and(|copy| copy.as_bool() == Some(false)) && !is_array {
        return Err(interp.value_error(
            "Unable to avoid copy while creating an array as requested.\nIf using `np.array(obj, copy=False)` replace it with `np.asarray(obj)` to allow a copy when needed (no behavior change in NumPy 1.x).\nFor more details, see https://numpy.org/devdocs/numpy_2_0_migration_guide.html#adapting-to-changes-in-the-copy-keyword.",
        ));
    }
    let made = match source {
        Ok(Input::Object(own)) if dtype.0.is_none_or(|dtype| dtype == own.array(interp).dtype()) => {
            if !wants_copy && order != Order::Fortran && least_axes.unwrap_or(0) == 0 {
                return Ok(object.clone());
            }
            let kept = own.array(interp);
            let copied = match kept.is_f_contiguous() && !kept.is_c_contiguous() {
                true => kept
                    .transpose(None)
                    .and_then(|array| array.copy())
                    .and_then(|array| array.transpose(None)),
                false => kept.copy(),
            };
            or_raise(interp, copied)?
        }
        Ok(Input::Made(made)) if dtype.0.is_none_or(|dtype| dtype == made.dtype()) => *made,
        Err(raised) => return Err(raised),
        Ok(_) => array_of(interp, object, dtype)?,
    };
    let least = usize::try_from(least_axes.unwrap_or(0)).unwrap_or(0);
    let made = with_axes(made, least).and_then(|made| laid_out(made, order));
    or_raise(interp, made).map(wrap)
}

fn as_array(
    interp: &mut Interp,
    object: &Value,
    dtype: Type,
    order: Order,
    _device: Option<&Value>,
    copy: Option<&Value>,
    _like: Option<&Value>,
) -> Result {
    let copy = copy.filter(|copy| !copy.is_none()).cloned().unwrap_or_default();
    array(interp, object, dtype, Some(&copy), order, None, None, None)
}

fn as_contiguous(interp: &mut Interp, object: &Value, dtype: Type, _like: Option<&Value>) -> Result {
    if let Some(own) = convert::native::<super::object::ArrayObject>(object) {
        let array = own.array(interp);
        if array.is_c_contiguous() && array.ndim() > 0 && dtype.0.is_none_or(|dtype| dtype == array.dtype()) {
            return Ok(object.clone());
        }
    }
    let made = array_of(interp, object, dtype)?;
    let made = with_axes(made, 1).and_then(|made| made.copy());
    or_raise(interp, made).map(wrap)
}

fn copy(interp: &mut Interp, input: Input, order: Order, _subok: Option<&Value>) -> Result {
    let made = input.array(interp).copy().and_then(|made| laid_out(made, order));
    or_raise(interp, made).map(wrap)
}

/// A new array of a shape, from a function that fills it.
fn filled(
    interp: &mut Interp,
    shape: &[isize],
    order: Order,
    fill: impl FnOnce(&[usize]) -> std::result::Result<Array, ArrayError>,
) -> Result {
    let shape = checked_shape(interp, shape)?;
    let made = match order {
        Order::Fortran => {
            let reversed: Vec<usize> = shape.iter().rev().copied().collect();
            fill(&reversed).and_then(|made| made.transpose(None))
        }
        _ => fill(&shape),
    };
    or_raise(interp, made).map(wrap)
}

fn empty(
    interp: &mut Interp,
    shape: Shape,
    dtype: Type,
    order: Order,
    _device: Option<&Value>,
    _like: Option<&Value>,
) -> Result {
    if dtype.0 == Some(DType::object()) {
        return extended::constant(interp, &shape, &Value::NONE, DType::object());
    }
    filled(interp, &shape.0, order, |shape| Array::empty(extended::element_type(dtype), shape))
}

fn zeros(
    interp: &mut Interp,
    shape: Shape,
    dtype: Type,
    order: Order,
    _device: Option<&Value>,
    _like: Option<&Value>,
) -> Result {
    filled(interp, &shape.0, order, |shape| Array::zeros(extended::element_type(dtype), shape))
}

fn ones(
    interp: &mut Interp,
    shape: Shape,
    dtype: Type,
    order: Order,
    _device: Option<&Value>,
    _like: Option<&Value>,
) -> Result {
    let dtype = extended::element_type(dtype);
    if dtype.is_extended() {
        return extended::constant(interp, &shape, &Value::int(1), dtype);
    }
    filled(interp, &shape.0, order, |shape| create::full(shape, Scalar::Bool(true), dtype))
}

fn full(
    interp: &mut Interp,
    shape: Shape,
    value: &Value,
    dtype: Type,
    order: Order,
    _device: Option<&Value>,
    _like: Option<&Value>,
) -> Result {
    let source = match dtype.0 {
        Some(dtype) => assigned(interp, value, dtype)?,
        None => array_of(interp, value, Type(None))?,
    };
    let dtype = if source.dtype().is_extended() { source.dtype() } else { dtype.0.unwrap_or(source.dtype()) };
    let shape = checked_shape(interp, &shape.0)?;
    let made = compute(interp, |_, warnings| {
        let made = laid_out(Array::empty(dtype, &shape)?, order)?;
        made.assign(&source, warnings)?;
        Ok(made)
    })?;
    Ok(wrap(made))
}

/// Shape and dtype of an array made like another one.
fn likeness(
    interp: &mut Interp,
    input: &Input,
    dtype: Type,
    shape: Option<&Value>,
) -> Result<(Vec<usize>, DType)> {
    let dtype = dtype.0.unwrap_or(input.array(interp).dtype());
    let shape = match shape.filter(|shape| !shape.is_none()) {
        Some(shape) => {
            let lengths = super::arguments::shape(interp, shape)?;
            checked_shape(interp, &lengths)?
        }
        None => input.array(interp).shape().to_vec(),
    };
    Ok((shape, dtype))
}

fn zeros_like(
    interp: &mut Interp,
    input: Input,
    dtype: Type,
    _order: Order,
    _subok: Option<&Value>,
    shape: Option<&Value>,
    _device: Option<&Value>,
) -> Result {
    let (shape, dtype) = likeness(interp, &input, dtype, shape)?;
    let made = Array::zeros(dtype, &shape);
    or_raise(interp, made).map(wrap)
}

fn ones_like(
    interp: &mut Interp,
    input: Input,
    dtype: Type,
    _order: Order,
    _subok: Option<&Value>,
    shape: Option<&Value>,
    _device: Option<&Value>,
) -> Result {
    let (shape, dtype) = likeness(interp, &input, dtype, shape)?;
    if dtype.is_extended() {
        let lengths = Shape(shape.iter().map(|&length| length as isize).collect());
        return extended::constant(interp, &lengths, &Value::int(1), dtype);
    }
    let made = create::full(&shape, Scalar::Bool(true), dtype);
    or_raise(interp, made).map(wrap)
}

#[expect(clippy::too_many_arguments, reason = "one parameter for each of NumPy's")]
fn full_like(
    interp: &mut Interp,
    input: Input,
    value: &Value,
    dtype: Type,
    _order: Order,
    _subok: Option<&Value>,
    shape: Option<&Value>,
    _device: Option<&Value>,
) -> Result {
    let (shape, dtype) = likeness(interp, &input, dtype, shape)?;
    let source = assigned(interp, value, dtype)?;
    let made = compute(interp, |_, warnings| {
        let made = Array::empty(dtype, &shape)?;
        made.assign(&source, warnings)?;
        Ok(made)
    })?;
    Ok(wrap(made))
}

/// A bound of a range as a number.
fn bound(interp: &mut Interp, value: &Value) -> Result<Scalar> {
    if let Some(bound) = number(value) {
        return Ok(bound);
    }
    if let Some(array) = convert::native::<super::object::ArrayObject>(value) {
        let single = array.array(interp).single();
        return or_raise(interp, single);
    }
    match convert::native_value(value).kind() {
        Kind::Str => Err(interp
            .type_error("arange() not supported for inputs with DType <class 'numpy.dtypes.StrDType'>.")),
        Kind::BigInt => Err(super::conversion::too_large(interp)),
        _ => element(interp, value, DType::Float64),
    }
}

fn range(
    interp: &mut Interp,
    start: Option<&Value>,
    stop: Option<&Value>,
    step: Option<&Value>,
    dtype: Type,
    _device: Option<&Value>,
    _like: Option<&Value>,
) -> Result {
    let given = |value: Option<&Value>| value.filter(|value| !value.is_none()).cloned();
    let is_date = |value: Option<&Value>| value.is_some_and(|value| matches!(value.kind(), Kind::Instance));
    if dtype.0.is_some_and(DType::is_extended) || [start, stop, step].into_iter().any(is_date) {
        let dtype = dtype.0.map(|dtype| super::dtype::object(interp, dtype)).unwrap_or_default();
        let given = [start, stop, step].map(|value| value.cloned().unwrap_or_default());
        let [start, stop, step] = given;
        return super::extended::call(interp, "arange", &[start, stop, step, dtype]);
    }
    let (start, stop) = match (given(start), given(stop)) {
        (start, Some(stop)) => (start.unwrap_or(Value::int(0)), stop),
        (Some(stop), None) => (Value::int(0), stop),
        (None, None) => return Err(interp.type_error("arange() requires stop to be specified.")),
    };
    let step = given(step).unwrap_or(Value::int(1));
    let (start, stop, step) = (bound(interp, &start)?, bound(interp, &stop)?, bound(interp, &step)?);
    let made = range_of(start, stop, step, dtype.0);
    or_raise(interp, made).map(wrap)
}

/// The range; with a dtype of its own the first two numbers are converted and set the distance, as NumPy fills it.
fn range_of(
    start: Scalar,
    stop: Scalar,
    step: Scalar,
    dtype: Option<DType>,
) -> std::result::Result<Array, ArrayError> {
    let natural = match (start, stop, step) {
        (Scalar::Bool(_), Scalar::Bool(_), Scalar::Bool(_)) => DType::Int64,
        _ => start.dtype().promote(stop.dtype()).promote(step.dtype()).promote(DType::Int64),
    };
    match dtype {
        Some(DType::Float64) if natural != DType::Float64 => {
            let wide = DType::Float64;
            create::arange(start.cast(wide), stop.cast(wide), step.cast(wide))
        }
        Some(DType::Int64) if natural == DType::Float64 => {
            let count = create::arange(start, stop, step)?.size();
            let whole = DType::Int64;
            let (Scalar::Float(first), Scalar::Float(by)) = (start.cast(natural), step.cast(natural)) else {
                return create::arange(start, stop, step);
            };
            let (Scalar::Int(first), Scalar::Int(second)) =
                (Scalar::Float(first).cast(whole), Scalar::Float(first + by).cast(whole))
            else {
                return create::arange(start, stop, step);
            };
            let delta = second.wrapping_sub(first);
            let numbers: Vec<i64> =
                (0..count as i64).map(|place| first.wrapping_add(place.wrapping_mul(delta))).collect();
            create::from_slice(&numbers)
        }
        Some(DType::Bool) => {
            let made = create::arange(start, stop, step)?;
            if made.size() > 2 {
                return Err(ArrayError::NotYet {
                    what: "arange() of booleans has two elements at most".to_string(),
                });
            }
            made.astype(DType::Bool, &mut crate::array::Warnings::new())
        }
        Some(dtype) if dtype != natural => {
            create::arange(start, stop, step)?.astype(dtype, &mut crate::array::Warnings::new())
        }
        _ if natural != DType::Int64 && natural != DType::Float64 => {
            create::arange(start, stop, step)?.astype(natural, &mut crate::array::Warnings::new())
        }
        _ => create::arange(start, stop, step),
    }
}

/// A length that may not be negative.
fn length(interp: &mut Interp, number: isize) -> Result<usize> {
    match usize::try_from(number) {
        Ok(length) => Ok(length),
        Err(_) => or_raise(interp, Err(ArrayError::NegativeDimension)),
    }
}

#[expect(clippy::too_many_arguments, reason = "one parameter for each of NumPy's")]
fn eye(
    interp: &mut Interp,
    rows: isize,
    columns: Option<&Value>,
    shift: Option<isize>,
    dtype: Type,
    _order: Order,
    _device: Option<&Value>,
    _like: Option<&Value>,
) -> Result {
    let columns = match columns.filter(|columns| !columns.is_none()) {
        Some(columns) => convert::to_i64(interp, columns)? as isize,
        None => rows,
    };
    let (rows, columns) = (length(interp, rows)?, length(interp, columns)?);
    let made = create::eye(rows, columns, shift.unwrap_or(0), dtype.0.unwrap_or(DType::Float64));
    or_raise(interp, made).map(wrap)
}

fn identity(interp: &mut Interp, rows: isize, dtype: Type, _like: Option<&Value>) -> Result {
    let rows = length(interp, rows)?;
    let made = create::eye(rows, rows, 0, dtype.0.unwrap_or(DType::Float64));
    or_raise(interp, made).map(wrap)
}
