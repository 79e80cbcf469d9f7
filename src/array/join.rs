//! Putting arrays together and taking them apart along an axis.
//!
//! Called by the binding (`concatenate`, `stack` and the functions built on them).

use super::array::Array;
use super::axes::{Axes, normalize_axis};
use super::dtype::DType;
use super::error::ArrayError;
use super::index::Index;
use super::warning::Warnings;

/// The arrays one after another along an existing axis; `None` flattens them first.
///
/// # Errors
/// ValueError for no arrays, arrays without axes or shapes that do not fit; AxisError.
pub fn concatenate(arrays: &[Array], axis: Option<isize>, dtype: Option<DType>) -> Result<Array, ArrayError> {
    let Some(axis) = axis else {
        let flat: Result<Vec<Array>, ArrayError> = arrays.iter().map(Array::ravel).collect();
        return concatenate(&flat?, Some(0), dtype);
    };
    let first = arrays.first().ok_or(ArrayError::ConcatenateEmpty)?;
    if first.ndim() == 0 {
        return Err(ArrayError::ConcatenateScalar);
    }
    let axis = normalize_axis(axis, first.ndim())?;
    let mut shape = Axes::from_slice(first.shape());
    for (position, array) in arrays.iter().enumerate().skip(1) {
        check_fit(first, array, axis, position)?;
        shape[axis] = shape[axis].checked_add(array.shape()[axis]).ok_or(ArrayError::TooLarge)?;
    }
    let common = arrays.iter().map(Array::dtype).reduce(DType::promote);
    let result = Array::empty(dtype.or(common).unwrap_or(first.dtype()), &shape)?;
    let mut indices = vec![Index::ALL; axis + 1];
    let mut start = 0isize;
    for array in arrays {
        let stop = start + array.shape()[axis] as isize;
        indices[axis] = Index::Slice { start: Some(start), stop: Some(stop), step: None };
        result.get(&indices)?.assign(array, &mut Warnings::new())?;
        start = stop;
    }
    Ok(result)
}

fn check_fit(first: &Array, array: &Array, axis: usize, position: usize) -> Result<(), ArrayError> {
    if array.ndim() == 0 {
        return Err(ArrayError::ConcatenateScalar);
    }
    if array.ndim() != first.ndim() {
        return Err(ArrayError::ConcatenateDimensions { first: first.ndim(), other: array.ndim(), position });
    }
    let pairs = first.shape().iter().zip(array.shape()).enumerate();
    for (dimension, (&wanted, &found)) in pairs {
        if dimension != axis && wanted != found {
            return Err(ArrayError::ConcatenateShape {
                axis: dimension,
                first: wanted,
                other: found,
                position,
            });
        }
    }
    Ok(())
}

/// The arrays side by side along a new axis.
///
/// # Errors
/// ValueError for no arrays or different shapes; AxisError.
pub fn stack(arrays: &[Array], axis: isize, dtype: Option<DType>) -> Result<Array, ArrayError> {
    let first = arrays.first().ok_or(ArrayError::StackEmpty)?;
    if arrays.iter().any(|array| array.shape() != first.shape()) {
        return Err(ArrayError::StackShapes);
    }
    let axis = normalize_axis(axis, first.ndim() + 1)? as isize;
    let expanded: Result<Vec<Array>, ArrayError> =
        arrays.iter().map(|array| array.expand_dims(&[axis])).collect();
    concatenate(&expanded?, Some(axis), dtype)
}

/// Views of consecutive parts along an axis, cut at the given positions (`np.split` with a list).
///
/// # Errors
/// AxisError.
pub fn split_at(array: &Array, cuts: &[isize], axis: isize) -> Result<Vec<Array>, ArrayError> {
    let axis = normalize_axis(axis, array.ndim())?;
    let mut indices = vec![Index::ALL; axis + 1];
    let starts = std::iter::once(None).chain(cuts.iter().copied().map(Some));
    let stops = cuts.iter().copied().map(Some).chain(std::iter::once(None));
    let parts = starts.zip(stops).map(|(start, stop)| {
        indices[axis] = Index::Slice { start, stop, step: None };
        array.get(&indices)
    });
    parts.collect()
}

/// Views of `count` parts of equal length (`np.split`), or of nearly equal length (`np.array_split`).
///
/// # Errors
/// ValueError when the parts cannot be equal and have to be; AxisError.
pub fn split_evenly(array: &Array, count: usize, axis: isize, equal: bool) -> Result<Vec<Array>, ArrayError> {
    let length = array.shape()[normalize_axis(axis, array.ndim())?];
    let count = count.max(1);
    if equal && !length.is_multiple_of(count) {
        return Err(ArrayError::SplitUnequal);
    }
    let (size, longer) = (length / count, length % count);
    let cuts: Vec<isize> = (1..count).map(|part| (part * size + part.min(longer)) as isize).collect();
    split_at(array, &cuts, axis)
}

/// Every element repeated: all by one count, or each by its own (`np.repeat`).
///
/// # Errors
/// AxisError, IndexError; ValueError for negative counts.
pub fn repeat(array: &Array, counts: &[i64], axis: Option<isize>) -> Result<Array, ArrayError> {
    let Some(axis) = axis else { return repeat(&array.ravel()?, counts, Some(0)) };
    let axis = normalize_axis(axis, array.ndim())?;
    let length = array.shape()[axis];
    if counts.iter().any(|&count| count < 0) {
        return Err(ArrayError::NegativeRepeats);
    }
    if counts.len() != 1 && counts.len() != length {
        return Err(ArrayError::Broadcast { shapes: vec![vec![length], vec![counts.len()]] });
    }
    let each = (0..length).zip(counts.iter().cycle());
    let positions: Vec<i64> =
        each.flat_map(|(position, &count)| std::iter::repeat_n(position as i64, count as usize)).collect();
    array.take(&super::create::from_slice(&positions)?, Some(axis as isize))
}
