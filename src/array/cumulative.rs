//! Running sums and products along an axis, strictly in order.
//!
//! Called by the binding (`np.cumsum`, `np.cumprod` and the methods).

use std::cell::Cell;

use ndarray::Axis;

use super::array::Array;
use super::axes::normalize_axis;
use super::dtype::{DType, Element, with_element};
use super::error::ArrayError;
use super::simd::flags;
use super::warning::{Status, Warnings};

/// What is accumulated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Running {
    Sum,
    Product,
}

/// An element type with the two operations of running totals.
trait Accumulate: Element {
    fn accumulate(self, other: Self, running: Running) -> Self;
}

impl Accumulate for i64 {
    #[inline(always)]
    fn accumulate(self, other: i64, running: Running) -> i64 {
        match running {
            Running::Sum => self.wrapping_add(other),
            Running::Product => self.wrapping_mul(other),
        }
    }
}

impl Accumulate for f64 {
    #[inline(always)]
    fn accumulate(self, other: f64, running: Running) -> f64 {
        match running {
            Running::Sum => self + other,
            Running::Product => self * other,
        }
    }
}

/// Running totals along an axis, or over all elements in C order if `axis` is `None`. Booleans count as
/// integers.
///
/// # Errors
/// AxisError, MemoryError.
pub fn accumulate(
    array: &Array,
    running: Running,
    axis: Option<isize>,
    dtype: Option<DType>,
    warnings: &mut Warnings,
) -> Result<Array, ArrayError> {
    let array = match axis {
        None => array.ravel()?,
        Some(0 | -1) if array.ndim() == 0 => array.ravel()?,
        Some(_) => array.clone(),
    };
    let axis = normalize_axis(axis.unwrap_or(0), array.ndim())?;
    let wanted = dtype.unwrap_or(array.dtype().promote(DType::Int64));
    let result = match wanted {
        DType::Bool => DType::Int64,
        DType::Int64 | DType::Float64 => wanted,
    };
    let input = array.cast(result)?;
    let output = Array::empty(result, array.shape())?;
    match result {
        DType::Bool | DType::Int64 => run::<i64>(&input, &output, axis, running)?,
        DType::Float64 => {
            let status = Status::default();
            flags::observe(&status, || run::<f64>(&input, &output, axis, running))?;
            warnings.push_status(&status, "accumulate");
        }
    }
    if wanted == result { Ok(output) } else { output.cast(wanted) }
}

fn run<T: Accumulate>(
    input: &Array,
    output: &Array,
    axis: usize,
    running: Running,
) -> Result<(), ArrayError> {
    let (input, output) = (input.view::<T>()?, output.view::<T>()?);
    for (from, to) in input.lanes(Axis(axis)).into_iter().zip(output.lanes(Axis(axis))) {
        let mut cells = from.iter().zip(to.iter());
        let Some((first, target)) = cells.next() else { continue };
        let mut total = first.get();
        target.set(total);
        for (x, target) in cells {
            total = total.accumulate(x.get(), running);
            target.set(total);
        }
    }
    Ok(())
}

/// The differences of neighbours along an axis, `order` times (`np.diff`).
///
/// # Errors
/// AxisError, MemoryError.
pub fn differences(array: &Array, order: usize, axis: isize) -> Result<Array, ArrayError> {
    let axis = normalize_axis(axis, array.ndim())?;
    let mut result = array.clone();
    for _ in 0..order {
        let mut shape = result.shape().to_vec();
        if let Some(length) = shape.get_mut(axis) {
            *length = length.saturating_sub(1);
        }
        let output = Array::empty(result.dtype(), &shape)?;
        with_element!(result.dtype(), T => differ::<T>(&result, &output, axis)?);
        result = output;
    }
    Ok(result)
}

/// Subtraction for differences, where booleans differ by "not equal".
trait Difference: Element {
    fn minus(self, other: Self) -> Self;
}

impl Difference for bool {
    fn minus(self, other: bool) -> bool {
        self != other
    }
}

impl Difference for i64 {
    fn minus(self, other: i64) -> i64 {
        self.wrapping_sub(other)
    }
}

impl Difference for f64 {
    fn minus(self, other: f64) -> f64 {
        self - other
    }
}

fn differ<T: Difference>(input: &Array, output: &Array, axis: usize) -> Result<(), ArrayError> {
    let (input, output) = (input.view::<T>()?, output.view::<T>()?);
    for (from, to) in input.lanes(Axis(axis)).into_iter().zip(output.lanes(Axis(axis))) {
        let next = from.iter().skip(1).map(Cell::get);
        for ((x, y), target) in from.iter().map(Cell::get).zip(next).zip(to.iter()) {
            target.set(y.minus(x));
        }
    }
    Ok(())
}
