//! Short lists of axis lengths and strides, and the checks on axis numbers.
//!
//! Up to six axes live inline; more than [`MAXIMUM`] are refused where shapes are made.

use std::fmt;

use smallvec::SmallVec;

use super::error::ArrayError;

/// One entry per axis; six are stored without an allocation.
pub type Axes<T> = SmallVec<[T; 6]>;

/// NumPy's limit on the number of axes (`NPY_MAXDIMS`).
pub const MAXIMUM: usize = 64;

/// Turns a possibly negative axis number into an index below `ndim`.
///
/// # Errors
/// `AxisError` when it is out of range.
pub fn normalize_axis(axis: isize, ndim: usize) -> Result<usize, ArrayError> {
    let count = ndim as isize;
    if (-count..count).contains(&axis) {
        Ok(if axis < 0 { axis + count } else { axis } as usize)
    } else {
        Err(ArrayError::Axis { axis, ndim })
    }
}

/// Normalises several axis numbers, which must differ.
///
/// # Errors
/// `AxisError`, or ValueError "duplicate value in 'axis'".
pub fn normalize_axes(axes: &[isize], ndim: usize) -> Result<Axes<usize>, ArrayError> {
    let mut result = Axes::new();
    for &axis in axes {
        let axis = normalize_axis(axis, ndim)?;
        if result.contains(&axis) {
            return Err(ArrayError::DuplicateAxis);
        }
        result.push(axis);
    }
    Ok(result)
}

/// Checks axis lengths given as signed numbers.
///
/// # Errors
/// ValueError for a negative length or more than 64 axes.
pub fn checked_shape(shape: &[isize]) -> Result<Axes<usize>, ArrayError> {
    if shape.len() > MAXIMUM {
        return Err(ArrayError::TooManyDimensions { found: shape.len() });
    }
    shape.iter().map(|&length| usize::try_from(length).map_err(|_| ArrayError::NegativeDimension)).collect()
}

/// The number of elements of a shape.
///
/// # Errors
/// ValueError when the product overflows. A zero length makes the product zero only if the others fit, as in
/// NumPy.
pub fn checked_size(shape: &[usize]) -> Result<usize, ArrayError> {
    let nonzero = shape.iter().filter(|&&length| length != 0);
    let product = nonzero.copied().try_fold(1usize, usize::checked_mul).ok_or(ArrayError::TooLarge)?;
    Ok(if shape.contains(&0) { 0 } else { product })
}

/// Byte strides of a C-ordered array.
pub fn row_major_strides(shape: &[usize], item: usize) -> Axes<isize> {
    let mut strides: Axes<isize> = SmallVec::from_elem(0, shape.len());
    let mut step = item as isize;
    for (stride, &length) in strides.iter_mut().zip(shape).rev() {
        *stride = step;
        step *= length.max(1) as isize;
    }
    strides
}

/// A shape as Python writes a tuple: `(2, 3)`, `(3,)`, `()`.
pub struct ShapeText<'a>(pub &'a [usize]);

impl fmt::Display for ShapeText<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("(")?;
        for (position, length) in self.0.iter().enumerate() {
            if position > 0 {
                f.write_str(", ")?;
            }
            write!(f, "{length}")?;
        }
        f.write_str(if self.0.len() == 1 { ",)" } else { ")" })
    }
}
