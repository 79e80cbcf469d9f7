//! `reduce`, `accumulate` and `outer` of ufuncs. The ones with a loop of their own use it; the others go row by row.

use super::arguments::{Axis, AxisList, Out, Type};
use super::lazy;
use super::object::{Input, compute, or_raise};
use super::reductions::reduced;
use super::ufunc::own;
use crate::array::cumulative::{Running, accumulate as run_accumulate};
use crate::array::reduce::{self, Reduction};
use crate::array::{Array, ArrayError, DType, Operand, Reuse, Ufunc, Warnings, join};
use crate::object::{Str, Value};
use crate::runtime::interp::{Interp, Result};

native_functions! { pub METHODS;
    /// Reduces array's dimension by one, by applying ufunc along one axis.
    def reduce(self, array, /, axis=0, dtype=None, out=None, keepdims=False, initial=None, where=None) = reduce;
    /// Accumulate the result of applying the operator to all elements.
    def accumulate(self, array, /, axis=0, dtype=None, out=None) = accumulate;
    /// Apply the ufunc to all pairs (a, b) with a in A and b in B.
    def outer(self, a, b, /) = outer;
    /// Performs unbuffered in place operation on operand 'a' for elements specified by 'indices'.
    def at(self, a, indices, b=None, /) = at;
    /// Performs a (local) reduce with specified slices over a single axis.
    def reduceat(self, array, indices, axis=0, dtype=None, out=None) = reduce_at;
}

/// The reduction with a loop of its own.
fn reduction_of(ufunc: &Ufunc) -> Option<&'static Reduction> {
    match ufunc.name {
        "add" => Some(&reduce::SUM),
        "multiply" => Some(&reduce::PROD),
        "maximum" => Some(&reduce::MAX),
        "minimum" => Some(&reduce::MIN),
        "logical_or" => Some(&reduce::ANY),
        "logical_and" => Some(&reduce::ALL),
        _ => None,
    }
}

/// What the reduction of nothing gives.
pub fn identity(ufunc: &Ufunc) -> Value {
    match ufunc.name {
        "add" | "bitwise_or" | "bitwise_xor" | "left_shift" | "right_shift" | "gcd" => Value::int(0),
        "multiply" => Value::int(1),
        "bitwise_and" => Value::int(-1),
        "logical_and" => Value::TRUE,
        "logical_or" | "logical_xor" => Value::FALSE,
        "logaddexp" | "logaddexp2" => Value::float(f64::NEG_INFINITY),
        "hypot" => Value::int(0),
        _ => Value::NONE,
    }
}

/// The ufunc of a method's receiver, which must take two operands.
fn binary(interp: &mut Interp, value: &Value, method: &str) -> Result<&'static Ufunc> {
    match own(value) {
        Some(ufunc) if ufunc.inputs == 2 => Ok(ufunc),
        _ => Err(interp.value_error(format!("{method} only supported for binary functions"))),
    }
}

#[expect(clippy::too_many_arguments, reason = "one parameter for each of NumPy's")]
fn reduce(
    interp: &mut Interp,
    value: &Value,
    input: Input,
    axis: &Value,
    dtype: Type,
    out: Out,
    keep_axes: Option<bool>,
    initial: Option<&Value>,
    mask: Option<&Value>,
) -> Result {
    let ufunc = binary(interp, value, "reduce")?;
    if super::arguments::is_masked(mask) {
        let mask = mask.cloned().unwrap_or_default();
        let axis = if axis.is_unbound() { Value::int(0) } else { axis.clone() };
        let initial = initial.cloned().unwrap_or_default();
        let given =
            [value.clone(), input.to_value(), axis, Value::bool(keep_axes == Some(true)), initial, mask];
        let made = lazy::call(interp, "numpy._methods", "ufunc_reduce_where", &given)?;
        return out.deliver_value(interp, made);
    }
    let place = crate::runtime::native::Place { index: 0 };
    let axes = match axis {
        axis if axis.is_unbound() => AxisList(Some(vec![0])),
        axis => <AxisList as crate::runtime::native::Argument>::convert(interp, axis, place)?,
    };
    check_comparison(interp, ufunc, &input)?;
    if input.array(interp).dtype().is_extended() && reduction_of(ufunc).is_none() {
        return super::extended::reduce(interp, ufunc.name, &input, &axes, keep_axes, initial, out);
    }
    if let Some(reduction) = reduction_of(ufunc) {
        return reduced(interp, &input, reduction, axes, dtype, out, keep_axes, initial);
    }
    let made = compute(interp, |interp, warnings| {
        let array = input.array(interp);
        let axes: Vec<isize> = match axes.0 {
            Some(axes) => crate::array::axes::normalize_axes(&axes, array.ndim())?
                .iter()
                .map(|&axis| axis as isize)
                .collect(),
            None => (0..array.ndim() as isize).collect(),
        };
        let mut made = array.clone();
        for &axis in axes.iter().rev() {
            made = fold_rows(ufunc, &made, axis, warnings)?;
        }
        match keep_axes {
            Some(true) => made.expand_dims(&axes),
            _ => Ok(made),
        }
    })?;
    out.deliver(interp, made)
}

/// Comparisons give truth values, so only truth values can be compared one after another.
fn check_comparison(interp: &mut Interp, ufunc: &Ufunc, input: &Input) -> Result<()> {
    const COMPARISONS: [&str; 6] = ["equal", "not_equal", "less", "less_equal", "greater", "greater_equal"];
    if !COMPARISONS.contains(&ufunc.name) || input.array(interp).dtype() == DType::Bool {
        return Ok(());
    }
    let name = ufunc.name;
    let text = format!("No loop matching the specified signature and casting was found for ufunc {name}");
    Err(interp.type_error(text))
}

/// Joins the rows along an axis one after another.
fn fold_rows(
    ufunc: &'static Ufunc,
    array: &Array,
    axis: isize,
    warnings: &mut Warnings,
) -> std::result::Result<Array, ArrayError> {
    let rows = array.move_axis(axis, 0)?;
    let count = rows.shape().first().copied().unwrap_or(0);
    if count == 0 {
        return Err(ArrayError::EmptyReduction { name: ufunc.name });
    }
    let mut total = rows.row(0)?.copy()?;
    for index in 1..count {
        let row = rows.row(index as isize)?;
        total = ufunc.call(&[Operand::Array(&total), Operand::Array(&row)], Reuse::default(), warnings)?;
    }
    Ok(total)
}

fn accumulate(interp: &mut Interp, value: &Value, input: Input, axis: Axis, dtype: Type, out: Out) -> Result {
    let ufunc = binary(interp, value, "accumulate")?;
    let axis = axis.0.unwrap_or(0);
    if input.array(interp).ndim() == 0 {
        return Err(interp.type_error("cannot accumulate on a scalar"));
    }
    check_comparison(interp, ufunc, &input)?;
    let made = compute(interp, |interp, warnings| {
        let array = input.array(interp);
        match ufunc.name {
            "add" => run_accumulate(array, Running::Sum, Some(axis), dtype.0, warnings),
            "multiply" => run_accumulate(array, Running::Product, Some(axis), dtype.0, warnings),
            _ => accumulate_rows(ufunc, array, axis, warnings),
        }
    })?;
    out.deliver(interp, made)
}

fn accumulate_rows(
    ufunc: &'static Ufunc,
    array: &Array,
    axis: isize,
    warnings: &mut Warnings,
) -> std::result::Result<Array, ArrayError> {
    let rows = array.move_axis(axis, 0)?;
    let count = rows.shape().first().copied().unwrap_or(0);
    if count == 0 {
        return array.copy();
    }
    let rows = if ufunc.name.starts_with("logical") { rows.astype(DType::Bool, warnings)? } else { rows };
    let mut totals = vec![rows.row(0)?];
    for index in 1..count {
        let row = rows.row(index as isize)?;
        if let Some(last) = totals.last() {
            let made =
                ufunc.call(&[Operand::Array(last), Operand::Array(&row)], Reuse::default(), warnings)?;
            totals.push(made);
        }
    }
    join::stack(&totals, 0, None)?.move_axis(0, axis)
}

fn at(interp: &mut Interp, value: &Value, array: &Value, indices: &Value, other: &Value) -> Result {
    let given = [value.clone(), array.clone(), indices.clone(), other.clone()];
    let count = if other.is_unbound() { 3 } else { 4 };
    lazy::call(interp, "numpy._methods", "ufunc_at", given.get(..count).unwrap_or(&given))
}

fn reduce_at(
    interp: &mut Interp,
    value: &Value,
    array: &Value,
    indices: &Value,
    axis: Axis,
    dtype: Option<&Value>,
    out: Option<&Value>,
) -> Result {
    let axis = Value::int(axis.0.unwrap_or(0) as i64);
    let or_none = |value: Option<&Value>| value.cloned().unwrap_or_default();
    let given = [value.clone(), array.clone(), indices.clone(), axis, or_none(dtype), or_none(out)];
    lazy::call(interp, "numpy._methods", "ufunc_reduceat", &given)
}

fn outer(interp: &mut Interp, value: &Value, left: Input, right: Input) -> Result {
    let ufunc = binary(interp, value, "outer")?;
    if left.array(interp).dtype().is_extended() || right.array(interp).dtype().is_extended() {
        let given = [Str::value(ufunc.name), left.to_value(), right.to_value()];
        return super::extended::call(interp, "outer", &given);
    }
    let made = compute(interp, |interp, warnings| {
        let (left, right) = (left.array(interp), right.array(interp));
        let ones = std::iter::repeat_n(1, right.ndim());
        let shape: Vec<isize> = left.shape().iter().map(|&length| length as isize).chain(ones).collect();
        let left = left.reshape(&shape)?;
        ufunc.call(&[Operand::Array(&left), Operand::Array(right)], Reuse::default(), warnings)
    });
    let made = made?;
    let made = or_raise(interp, Ok(made))?;
    super::object::result(interp, made)
}
