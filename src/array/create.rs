//! Making arrays from nothing: constants, ranges, the identity.
//!
//! Called by the binding's creation functions.

use super::array::{Array, OUTSIDE};
use super::dtype::{DType, Element};
use super::error::ArrayError;
use super::scalar::Scalar;

/// An array with one value everywhere (`np.full`, `np.ones`).
///
/// # Errors
/// ValueError or MemoryError for the size.
pub fn full(shape: &[usize], value: Scalar, dtype: DType) -> Result<Array, ArrayError> {
    let array = Array::empty(dtype, shape)?;
    array.fill(value)?;
    Ok(array)
}

/// A one-dimensional array of the given elements.
///
/// # Errors
/// MemoryError.
pub fn from_slice<T: Element>(values: &[T]) -> Result<Array, ArrayError> {
    let mut array = Array::empty(T::DTYPE, &[values.len()])?;
    let target = array.buffer_mut().exclusive::<T>(values.len()).ok_or(OUTSIDE)?;
    target.copy_from_slice(values);
    Ok(array)
}

/// An array without axes.
///
/// # Errors
/// MemoryError.
pub fn from_scalar(value: Scalar) -> Result<Array, ArrayError> {
    full(&[], value, value.dtype())
}

/// Numbers from `start` to before `stop` (`np.arange`): integers if all three are.
///
/// # Errors
/// ZeroDivisionError for a step of zero, ValueError for too many elements.
pub fn arange(start: Scalar, stop: Scalar, step: Scalar) -> Result<Array, ArrayError> {
    let as_integer = |value: Scalar| value.as_integer().and_then(|value| i64::try_from(value).ok());
    match (as_integer(start), as_integer(stop), as_integer(step)) {
        (Some(start), Some(stop), Some(step)) => integer_range(start, stop, step),
        _ => float_range(start.as_float(), stop.as_float(), step.as_float()),
    }
}

fn integer_range(start: i64, stop: i64, step: i64) -> Result<Array, ArrayError> {
    if step == 0 {
        return Err(ArrayError::ArangeStepZero);
    }
    let distance = i128::from(stop) - i128::from(start);
    let wide = i128::from(step);
    let count = if (distance > 0) == (wide > 0) { (distance.abs() + wide.abs() - 1) / wide.abs() } else { 0 };
    let count = usize::try_from(count).map_err(|_| ArrayError::ArangeTooLarge)?;
    let array = Array::empty(DType::Int64, &[count])?;
    let cells = array.cells::<i64>().ok_or(OUTSIDE)?;
    for (position, cell) in cells.iter().enumerate() {
        cell.set(start.wrapping_add((position as i64).wrapping_mul(step)));
    }
    Ok(array)
}

/// Floats are `start + i * delta` with `delta` as the difference of the first two, as NumPy fills them.
fn float_range(start: f64, stop: f64, step: f64) -> Result<Array, ArrayError> {
    if step == 0.0 {
        return Err(ArrayError::ArangeStepZero);
    }
    let count = ((stop - start) / step).ceil();
    if count.is_nan() || count >= isize::MAX as f64 {
        return Err(ArrayError::ArangeTooLarge);
    }
    let array = Array::empty(DType::Float64, &[count.max(0.0) as usize])?;
    let delta = (start + step) - start;
    let cells = array.cells::<f64>().ok_or(OUTSIDE)?;
    for (position, cell) in cells.iter().enumerate() {
        cell.set(match position {
            1 => start + step,
            _ => start + position as f64 * delta,
        });
    }
    Ok(array)
}

/// `count` evenly spaced floats from `start` to `stop` (`np.linspace`), and their distance.
///
/// # Errors
/// ValueError for a negative count.
pub fn linspace(start: f64, stop: f64, count: isize, endpoint: bool) -> Result<(Array, f64), ArrayError> {
    let length = usize::try_from(count).map_err(|_| ArrayError::SampleCount { count })?;
    let intervals = if endpoint { length.saturating_sub(1) } else { length };
    let delta = stop - start;
    let step = if intervals > 0 { delta / intervals as f64 } else { f64::NAN };
    let array = Array::empty(DType::Float64, &[length])?;
    let cells = array.cells::<f64>().ok_or(OUTSIDE)?;
    for (position, cell) in cells.iter().enumerate() {
        let x = position as f64;
        let scaled = match intervals {
            0 => x * delta,
            _ if step == 0.0 => x / intervals as f64 * delta,
            _ => x * step,
        };
        cell.set(scaled + start);
    }
    if let (true, [_, .., last]) = (endpoint, cells) {
        last.set(stop);
    }
    Ok((array, step))
}

/// Ones on a diagonal, zeros elsewhere (`np.eye`); `shift` moves the diagonal to the right.
///
/// # Errors
/// ValueError or MemoryError for the size.
pub fn eye(rows: usize, columns: usize, shift: isize, dtype: DType) -> Result<Array, ArrayError> {
    let array = Array::zeros(dtype, &[rows, columns])?;
    array.diagonal(shift, 0, 1)?.fill(Scalar::Bool(true))?;
    Ok(array)
}
