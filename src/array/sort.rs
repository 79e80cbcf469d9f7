//! Sorting along an axis, searching in sorted arrays, distinct elements. NaN is greater than everything.
//!
//! All sorts are stable; NumPy's default is not, so equal elements may come in another order from `argsort`
//! there. Called by the binding.

use std::cell::Cell;
use std::cmp::Ordering;

use super::array::{Array, OUTSIDE};
use super::axes::normalize_axis;
use super::create::from_slice;
use super::dtype::{DType, Element, with_widest};
use super::error::ArrayError;

/// NumPy's order: numbers by value, NaN last.
#[inline(always)]
fn compare<T: Element>(a: &T, b: &T) -> Ordering {
    a.partial_cmp(b).unwrap_or_else(|| {
        let is_nan = |x: &T| x.partial_cmp(x).is_none();
        is_nan(a).cmp(&is_nan(b))
    })
}

/// The axis to work on moved to the end, in a new C-ordered array.
fn lanes_of(array: &Array, axis: Option<isize>) -> Result<(Array, isize), ArrayError> {
    match axis {
        None => Ok((array.flatten()?, 0)),
        Some(axis) => {
            let axis = normalize_axis(axis, array.ndim())? as isize;
            Ok((array.move_axis(axis, -1)?.copy()?, axis))
        }
    }
}

/// The array in the dtype in which its elements are compared.
fn as_widest(array: &Array) -> Result<Array, ArrayError> {
    let wide = array.dtype().widest();
    if wide == array.dtype() { Ok(array.clone()) } else { array.cast(wide) }
}

fn lane_length(lanes: &Array) -> usize {
    lanes.shape().last().copied().unwrap_or(1).max(1)
}

/// A sorted copy along an axis, or of all elements if `axis` is `None` (`np.sort`).
///
/// # Errors
/// AxisError, MemoryError.
pub fn sort(array: &Array, axis: Option<isize>) -> Result<Array, ArrayError> {
    let dtype = array.dtype();
    if dtype != dtype.widest() {
        return sort(&array.cast(dtype.widest())?, axis)?.cast(dtype);
    }
    let (mut lanes, axis) = lanes_of(array, axis)?;
    let (length, size) = (lane_length(&lanes), lanes.size());
    with_widest!(lanes.dtype(), T => {
        let values = lanes.buffer_mut().exclusive::<T>(size).ok_or(OUTSIDE)?;
        values.chunks_mut(length).for_each(|lane| lane.sort_by(compare));
    });
    lanes.move_axis(-1, axis)
}

/// The positions that would sort along an axis (`np.argsort(kind="stable")`).
///
/// # Errors
/// AxisError, MemoryError.
pub fn argsort(array: &Array, axis: Option<isize>) -> Result<Array, ArrayError> {
    let (lanes, axis) = lanes_of(&as_widest(array)?, axis)?;
    let (length, size) = (lane_length(&lanes), lanes.size());
    let mut result = Array::empty(DType::Int64, lanes.shape())?;
    let positions = result.buffer_mut().exclusive::<i64>(size).ok_or(OUTSIDE)?;
    with_widest!(lanes.dtype(), T => {
        let values = lanes.cells::<T>().ok_or(OUTSIDE)?;
        let mut pairs: Vec<(T, i64)> = Vec::with_capacity(length);
        for (lane, target) in values.chunks(length).zip(positions.chunks_mut(length)) {
            pairs.clear();
            pairs.extend(lane.iter().map(Cell::get).zip(0..));
            pairs.sort_by(|a, b| compare(&a.0, &b.0));
            target.iter_mut().zip(&pairs).for_each(|(target, pair)| *target = pair.1);
        }
    });
    result.move_axis(-1, axis)
}

/// The distinct elements in order, with what `np.unique` can return besides.
pub struct Unique {
    pub values: Array,
    /// Where each value occurs first, in the flattened array.
    pub first: Array,
    /// For each element of the array the position of its value, in the array's shape.
    pub inverse: Array,
    pub counts: Array,
}

/// The distinct elements of the flattened array (`np.unique`); all NaNs count as one.
///
/// # Errors
/// MemoryError.
pub fn unique(array: &Array) -> Result<Unique, ArrayError> {
    let flat = as_widest(array)?.ravel()?.to_contiguous()?;
    with_widest!(flat.dtype(), T => {
        let cells = flat.cells::<T>().ok_or(OUTSIDE)?;
        let mut pairs: Vec<(T, i64)> = cells.iter().map(Cell::get).zip(0..).collect();
        pairs.sort_by(|a, b| compare(&a.0, &b.0));
        let (mut values, mut first, mut counts): (Vec<T>, Vec<i64>, Vec<i64>) = Default::default();
        let mut inverse = vec![0i64; pairs.len()];
        for &(value, position) in &pairs {
            if values.last().is_none_or(|last| compare(last, &value) != Ordering::Equal) {
                values.push(value);
                first.push(position);
                counts.push(0);
            }
            if let Some(count) = counts.last_mut() {
                *count += 1;
            }
            if let Some(place) = inverse.get_mut(position as usize) {
                *place = values.len() as i64 - 1;
            }
        }
        let shape: Vec<isize> = array.shape().iter().map(|&length| length as isize).collect();
        Ok(Unique {
            values: from_slice(&values)?.cast(array.dtype())?,
            first: from_slice(&first)?,
            inverse: from_slice(&inverse)?.reshape(&shape)?,
            counts: from_slice(&counts)?,
        })
    })
}

/// The distinct elements only, without the positions.
///
/// # Errors
/// MemoryError.
pub fn unique_values(array: &Array) -> Result<Array, ArrayError> {
    let sorted = as_widest(&sort(array, None)?)?;
    with_widest!(sorted.dtype(), T => {
        let mut values = sorted.to_vec::<T>()?;
        values.dedup_by(|a, b| compare(a, b) == Ordering::Equal);
        from_slice(&values)?.cast(array.dtype())
    })
}

/// Where elements would be inserted into a sorted array: before equals, or after them (`np.searchsorted`).
///
/// # Errors
/// MemoryError.
pub fn search_sorted(sorted: &Array, values: &Array, after_equals: bool) -> Result<Array, ArrayError> {
    let dtype = sorted.dtype().promote(values.dtype()).widest();
    let result = Array::empty(DType::Int64, values.shape())?;
    let targets = result.cells::<i64>().ok_or(OUTSIDE)?;
    with_widest!(dtype, T => {
        let (sorted, values) = (sorted.cast(dtype)?.to_vec::<T>()?, values.cast(dtype)?.to_vec::<T>()?);
        for (target, value) in targets.iter().zip(&values) {
            let position = sorted.partition_point(|element| match compare(element, value) {
                Ordering::Less => true,
                Ordering::Equal => after_equals,
                Ordering::Greater => false,
            });
            target.set(position as i64);
        }
    });
    Ok(result)
}
