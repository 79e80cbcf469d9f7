//! Numbers spaced evenly, or evenly on a scale of logarithms. Ends that are arrays are left to the language.

use super::arguments::Type;
use super::object::{compute, or_raise, wrap};
use super::scalar::{make, number};
use crate::array::dtype::Kind as DTypeKind;
use crate::array::{Array, Operand, Reuse, Scalar, create, ufunc_table};
use crate::object::{Tuple, Value};
use crate::runtime::convert;
use crate::runtime::interp::{Interp, Result};

native_functions! { pub FUNCTIONS;
    /// Return evenly spaced numbers over a specified interval.
    def linspace(start, stop, num=50, endpoint=True, retstep=False, dtype=None, axis=0, *, device=None) = linear_space;
    /// Return numbers spaced evenly on a log scale.
    def logspace(start, stop, num=50, endpoint=True, base=10.0, dtype=None, axis=0) = logarithmic_space;
}

/// A real number that is no array.
fn real_number(value: &Value) -> Option<f64> {
    number(value).filter(|number| !matches!(number.dtype().kind(), DTypeKind::Complex)).map(Scalar::as_float)
}

/// `num=`, which may be left out.
fn sample_count(interp: &mut Interp, count: &Value) -> Result<Option<isize>> {
    match count.is_unbound() {
        true => Ok(None),
        false => convert::to_i64(interp, count).map(|count| Some(count as isize)),
    }
}

#[expect(clippy::too_many_arguments, reason = "one parameter for each of NumPy's")]
fn linear_space(
    interp: &mut Interp,
    start: &Value,
    stop: &Value,
    count: &Value,
    endpoint: Option<bool>,
    with_step: Option<bool>,
    dtype: Type,
    axis: Option<&Value>,
    _device: Option<&Value>,
) -> Result {
    let (Some(start), Some(stop)) = (real_number(start), real_number(stop)) else {
        let (with_step, endpoint) = (Value::bool(with_step == Some(true)), endpoint.map(Value::bool));
        let dtype = dtype.0.map(|dtype| super::dtype::object(interp, dtype)).unwrap_or_default();
        let axis = axis.cloned().unwrap_or_default();
        let given = [
            start.clone(),
            stop.clone(),
            count.clone(),
            endpoint.unwrap_or_default(),
            with_step,
            dtype,
            axis,
        ];
        return super::lazy::call(interp, "numpy._calculus", "linspace_arrays", &given);
    };
    let count = sample_count(interp, count)?;
    let made = create::linspace(start, stop, count.unwrap_or(50), endpoint.unwrap_or(true));
    let (array, step) = or_raise(interp, made)?;
    let array = space_of_dtype(interp, array, dtype)?;
    if with_step == Some(true) {
        let step = make(interp, Scalar::Float(step));
        return Ok(Tuple::from_vec(vec![wrap(array), step]).into());
    }
    Ok(wrap(array))
}

/// Numbers of a space as the wanted dtype; integers are rounded down.
fn space_of_dtype(interp: &mut Interp, array: Array, dtype: Type) -> Result<Array> {
    compute(interp, |_, warnings| match dtype.0 {
        Some(dtype) if dtype.kind().is_integer() => {
            let floor = ufunc_table::FLOOR.call(&[Operand::Array(&array)], Reuse::default(), warnings)?;
            floor.astype(dtype, warnings)
        }
        Some(dtype) if dtype != array.dtype() => array.astype(dtype, warnings),
        _ => Ok(array),
    })
}

#[expect(clippy::too_many_arguments, reason = "one parameter for each of NumPy's")]
fn logarithmic_space(
    interp: &mut Interp,
    start: &Value,
    stop: &Value,
    count: &Value,
    endpoint: Option<bool>,
    base: &Value,
    dtype: Type,
    axis: Option<&Value>,
) -> Result {
    let own_base = if base.is_unbound() { Some(10.0) } else { real_number(base) };
    let (Some(start), Some(stop), Some(base)) = (real_number(start), real_number(stop), own_base) else {
        let dtype = dtype.0.map(|dtype| super::dtype::object(interp, dtype)).unwrap_or_default();
        let (endpoint, axis) =
            (endpoint.map(Value::bool).unwrap_or_default(), axis.cloned().unwrap_or_default());
        let given = [start.clone(), stop.clone(), count.clone(), endpoint, base.clone(), dtype, axis];
        return super::lazy::call(interp, "numpy._calculus", "logspace_arrays", &given);
    };
    let count = sample_count(interp, count)?;
    let made = create::linspace(start, stop, count.unwrap_or(50), endpoint.unwrap_or(true));
    let (exponents, _) = or_raise(interp, made)?;
    let base = Operand::Weak(Scalar::Float(base));
    let made = compute(interp, |_, warnings| {
        let made =
            ufunc_table::POWER.call(&[base, Operand::Array(&exponents)], Reuse::default(), warnings)?;
        match dtype.0.filter(|&dtype| dtype != made.dtype()) {
            Some(dtype) => made.astype(dtype, warnings),
            None => Ok(made),
        }
    })?;
    Ok(wrap(made))
}
