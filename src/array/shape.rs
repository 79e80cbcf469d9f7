//! Views with other axes over the same elements: reshape, transpose, squeeze and their relatives.
//!
//! A function copies only where NumPy does: when no strides can describe the result. Called by the binding.

use super::array::Array;
use super::axes::{Axes, MAXIMUM, checked_size, normalize_axes, normalize_axis, row_major_strides};
use super::error::ArrayError;

impl Array {
    /// The elements in C order under another shape; one length may be -1. A view where possible.
    ///
    /// # Errors
    /// ValueError when the sizes differ.
    pub fn reshape(&self, shape: &[isize]) -> Result<Array, ArrayError> {
        let shape = self.resolve_shape(shape)?;
        match reshaped_strides(self, &shape) {
            Some(strides) => self.layout(shape, strides, self.offset()),
            None => {
                let copy = self.copy()?;
                let strides = row_major_strides(&shape, self.item_size());
                copy.layout(shape, strides, copy.offset())
            }
        }
    }

    fn resolve_shape(&self, shape: &[isize]) -> Result<Axes<usize>, ArrayError> {
        let size = self.size();
        let failure = || ArrayError::Reshape { size, shape: shape.to_vec() };
        if shape.len() > MAXIMUM {
            return Err(ArrayError::TooManyDimensions { found: shape.len() });
        }
        if shape.iter().filter(|&&length| length < 0).count() > 1 {
            return Err(ArrayError::ReshapeUnknown);
        }
        let known: Axes<usize> = shape.iter().filter_map(|&length| usize::try_from(length).ok()).collect();
        let product = checked_size(&known).map_err(|_| failure())?;
        let missing = match product {
            0 => None,
            _ => Some(size / product),
        };
        let resolved: Option<Axes<usize>> =
            shape.iter().map(|&length| usize::try_from(length).ok().or(missing)).collect();
        resolved.filter(|lengths| checked_size(lengths) == Ok(size)).ok_or_else(failure)
    }

    /// All elements in C order as one axis; a view where possible (`ravel`).
    ///
    /// # Errors
    /// MemoryError.
    pub fn ravel(&self) -> Result<Array, ArrayError> {
        self.reshape(&[-1]).or_else(|_| self.reshape(&[self.size() as isize]))
    }

    /// A copy of all elements in C order as one axis.
    ///
    /// # Errors
    /// MemoryError.
    pub fn flatten(&self) -> Result<Array, ArrayError> {
        self.copy()?.reshape(&[self.size() as isize])
    }

    /// The axes in another order; `None` reverses them.
    ///
    /// # Errors
    /// ValueError or AxisError for axes that are no permutation.
    pub fn transpose(&self, axes: Option<&[isize]>) -> Result<Array, ArrayError> {
        let ndim = self.ndim();
        let order: Axes<usize> = match axes {
            None => (0..ndim).rev().collect(),
            Some(axes) if axes.len() != ndim => return Err(ArrayError::AxesMismatch),
            Some(axes) => normalize_axes(axes, ndim).map_err(|error| match error {
                ArrayError::DuplicateAxis => ArrayError::RepeatedAxis,
                other => other,
            })?,
        };
        self.permuted(&order)
    }

    /// The axes in a given order, which must be a permutation.
    pub(super) fn permuted(&self, order: &[usize]) -> Result<Array, ArrayError> {
        let shape = order.iter().filter_map(|&axis| self.shape().get(axis).copied()).collect();
        let strides = order.iter().filter_map(|&axis| self.strides().get(axis).copied()).collect();
        self.layout(shape, strides, self.offset())
    }

    /// Two axes exchanged.
    ///
    /// # Errors
    /// AxisError.
    pub fn swap_axes(&self, first: isize, second: isize) -> Result<Array, ArrayError> {
        let (first, second) = (normalize_axis(first, self.ndim())?, normalize_axis(second, self.ndim())?);
        let mut order: Axes<usize> = (0..self.ndim()).collect();
        order.swap(first, second);
        self.permuted(&order)
    }

    /// One axis moved to another place (`np.moveaxis` with one pair).
    ///
    /// # Errors
    /// AxisError.
    pub fn move_axis(&self, source: isize, destination: isize) -> Result<Array, ArrayError> {
        let (source, destination) =
            (normalize_axis(source, self.ndim())?, normalize_axis(destination, self.ndim())?);
        let mut order: Axes<usize> = (0..self.ndim()).filter(|&axis| axis != source).collect();
        order.insert(destination, source);
        self.permuted(&order)
    }

    /// Axes of length one removed: the given ones, or all.
    ///
    /// # Errors
    /// ValueError for an axis of another length.
    pub fn squeeze(&self, axes: Option<&[isize]>) -> Result<Array, ArrayError> {
        let removed = match axes {
            Some(axes) => normalize_axes(axes, self.ndim())?,
            None => (0..self.ndim()).filter(|&axis| self.shape()[axis] == 1).collect(),
        };
        if removed.iter().any(|&axis| self.shape()[axis] != 1) {
            return Err(ArrayError::Squeeze);
        }
        let kept: Axes<usize> = (0..self.ndim()).filter(|axis| !removed.contains(axis)).collect();
        self.permuted(&kept)
    }

    /// New axes of length one at the given positions of the result.
    ///
    /// # Errors
    /// AxisError, or ValueError for a repeated position.
    pub fn expand_dims(&self, axes: &[isize]) -> Result<Array, ArrayError> {
        let ndim = self.ndim() + axes.len();
        if ndim > MAXIMUM {
            return Err(ArrayError::TooManyDimensions { found: ndim });
        }
        let new = normalize_axes(axes, ndim)?;
        let mut own = self.shape().iter().zip(self.strides());
        let (mut shape, mut strides) = (Axes::new(), Axes::new());
        for axis in 0..ndim {
            let entry = if new.contains(&axis) { None } else { own.next() };
            let (&length, &stride) = entry.unwrap_or((&1, &0));
            shape.push(length);
            strides.push(stride);
        }
        self.layout(shape, strides, self.offset())
    }

    /// The order of elements reversed along the given axes, or all.
    ///
    /// # Errors
    /// AxisError.
    pub fn flip(&self, axes: Option<&[isize]>) -> Result<Array, ArrayError> {
        let axes = match axes {
            Some(axes) => normalize_axes(axes, self.ndim())?,
            None => (0..self.ndim()).collect(),
        };
        let (mut strides, mut offset) = (Axes::from_slice(self.strides()), self.offset() as isize);
        for axis in axes {
            offset += strides[axis] * (self.shape()[axis].max(1) as isize - 1);
            strides[axis] = -strides[axis];
        }
        let offset = if self.is_empty() { self.offset() } else { offset as usize };
        self.layout(Axes::from_slice(self.shape()), strides, offset)
    }

    /// The diagonal of two axes as the last axis of a view (`np.diagonal`).
    ///
    /// # Errors
    /// AxisError, or ValueError when the axes are the same.
    pub fn diagonal(&self, shift: isize, first: isize, second: isize) -> Result<Array, ArrayError> {
        let pair = normalize_axes(&[first, second], self.ndim())?;
        let (row, column) = (pair[0], pair[1]);
        let (rows, columns) = (self.shape()[row], self.shape()[column]);
        let (down, right) = (shift.min(0).unsigned_abs(), shift.max(0).unsigned_abs());
        let length = rows.saturating_sub(down).min(columns.saturating_sub(right));
        let start = match length {
            0 => 0,
            _ => down as isize * self.strides()[row] + right as isize * self.strides()[column],
        };
        let kept: Axes<usize> = (0..self.ndim()).filter(|axis| !pair.contains(axis)).collect();
        let mut shape: Axes<usize> = kept.iter().map(|&axis| self.shape()[axis]).collect();
        let mut strides: Axes<isize> = kept.iter().map(|&axis| self.strides()[axis]).collect();
        shape.push(length);
        strides.push(self.strides()[row] + self.strides()[column]);
        self.layout(shape, strides, (self.offset() as isize + start) as usize)
    }
}

/// Strides under which the same memory has another shape of the same size, if there are any.
///
/// Old and new axes are matched in groups of equal size; a group works if the old axes in it are contiguous
/// with respect to one another (`_attempt_nocopy_reshape` in NumPy's shape.c).
fn reshaped_strides(array: &Array, shape: &[usize]) -> Option<Axes<isize>> {
    if array.is_empty() || array.is_c_contiguous() {
        return Some(row_major_strides(shape, array.item_size()));
    }
    let old: Axes<(usize, isize)> = array
        .shape()
        .iter()
        .copied()
        .zip(array.strides().iter().copied())
        .filter(|axis| axis.0 != 1)
        .collect();
    let mut strides: Axes<isize> = Axes::from_elem(0, shape.len());
    let (mut old_end, mut new_end) = (old.len(), shape.len());
    while old_end > 0 {
        let (mut old_start, mut new_start) = (old_end - 1, new_end.checked_sub(1)?);
        let (mut old_size, mut new_size) = (old[old_start].0, shape[new_start]);
        while old_size != new_size {
            if old_size < new_size {
                old_start = old_start.checked_sub(1)?;
                old_size *= old[old_start].0;
            } else {
                new_start = new_start.checked_sub(1)?;
                new_size *= shape[new_start];
            }
        }
        let group = &old[old_start..old_end];
        let nested = group.windows(2).all(|pair| pair[0].1 == pair[1].1 * pair[1].0 as isize);
        if !nested {
            return None;
        }
        let mut step = group.last()?.1;
        for axis in (new_start..new_end).rev() {
            strides[axis] = step;
            step *= shape[axis] as isize;
        }
        (old_end, new_end) = (old_start, new_start);
    }
    Some(strides)
}
