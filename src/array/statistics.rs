//! Mean, variance and standard deviation, in NumPy's steps (`_core/_methods.py`): sum and divide; subtract the
//! mean, square, sum, divide.
//!
//! Called by the binding.

use super::array::Array;
use super::dtype::Kind;
use super::error::ArrayError;
use super::reduce::{FLOAT_SUM, ReduceOptions, reduced_axes};
use super::scalar::Scalar;
use super::ufunc::{Operand, Reuse};
use super::ufunc_table::{CONJUGATE, DIVIDE, MULTIPLY, SQRT, SQUARE, SUBTRACT};
use super::warning::{Warning, Warnings};

/// How many elements go into each result.
fn count(array: &Array, axes: Option<&[isize]>) -> Result<usize, ArrayError> {
    let axes = reduced_axes(array.ndim(), axes)?;
    Ok(axes.iter().filter_map(|&axis| array.shape().get(axis)).product())
}

/// Divides a reduced array, or one number, whose warnings have another name.
fn divide(sum: &Array, divisor: f64, warnings: &mut Warnings) -> Result<Array, ArrayError> {
    let mut own = Warnings::new();
    let reuse = Reuse { left: true, right: false };
    let result =
        DIVIDE.call(&[Operand::Array(sum), Operand::Weak(Scalar::Float(divisor))], reuse, &mut own)?;
    for warning in own.iter() {
        match warning {
            Warning::Float { condition, .. } if sum.ndim() == 0 => {
                warnings.push_float(condition, "scalar divide")
            }
            Warning::Float { condition, operation } => warnings.push_float(condition, operation),
            Warning::Text(text) => warnings.push_text(text),
        }
    }
    Ok(result)
}

/// The arithmetic mean along axes (`np.mean`).
///
/// # Errors
/// AxisError, MemoryError. No elements give NaN and two warnings.
pub fn mean(
    array: &Array,
    options: &ReduceOptions<'_>,
    warnings: &mut Warnings,
) -> Result<Array, ArrayError> {
    let count = count(array, options.axes)?;
    if count == 0 {
        warnings.push_text("Mean of empty slice");
    }
    let sum = FLOAT_SUM.call(array, options, warnings)?;
    divide(&sum, count as f64, warnings)
}

/// The squares of the sizes of complex numbers.
fn squared_size(array: &Array, warnings: &mut Warnings) -> Result<Array, ArrayError> {
    let conjugate = CONJUGATE.call(&[Operand::Array(array)], Reuse::default(), warnings)?;
    let operands = [Operand::Array(array), Operand::Array(&conjugate)];
    MULTIPLY.call(&operands, Reuse::default(), warnings)?.cast(array.dtype().real())
}

/// The variance along axes with `ddof` degrees of freedom taken off (`np.var`).
///
/// # Errors
/// AxisError, MemoryError.
pub fn variance(
    array: &Array,
    ddof: f64,
    options: &ReduceOptions<'_>,
    warnings: &mut Warnings,
) -> Result<Array, ArrayError> {
    let count = count(array, options.axes)? as f64;
    if ddof >= count {
        warnings.push_text("Degrees of freedom <= 0 for slice");
    }
    let kept = ReduceOptions { keep_axes: true, ..*options };
    let sum = FLOAT_SUM.call(array, &kept, warnings)?;
    let mean = divide(&sum, count, warnings)?;
    let deviation =
        SUBTRACT.call(&[Operand::Array(array), Operand::Array(&mean)], Reuse::default(), warnings)?;
    let deviation = match deviation.dtype().kind() {
        Kind::Complex => squared_size(&deviation, warnings)?,
        _ => {
            SQUARE.call_into(&[Operand::Array(&deviation)], &deviation, warnings)?;
            deviation
        }
    };
    let sum = FLOAT_SUM.call(&deviation, options, warnings)?;
    divide(&sum, (count - ddof).max(0.0), warnings)
}

/// The standard deviation along axes (`np.std`).
///
/// # Errors
/// As `variance`.
pub fn standard_deviation(
    array: &Array,
    ddof: f64,
    options: &ReduceOptions<'_>,
    warnings: &mut Warnings,
) -> Result<Array, ArrayError> {
    let variance = variance(array, ddof, options, warnings)?;
    SQRT.call(&[Operand::Array(&variance)], Reuse { left: true, right: false }, warnings)
}
