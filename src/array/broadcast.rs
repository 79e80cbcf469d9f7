//! Broadcasting: shapes that stretch to fit one another, as views with zero strides.
//!
//! <https://numpy.org/doc/stable/user/basics.broadcasting.html>. Called by everything with several operands.

use super::array::Array;
use super::axes::{Axes, MAXIMUM};
use super::error::ArrayError;

/// The common shape of several, or `None` if they do not fit.
pub fn common_shape<'a>(shapes: impl IntoIterator<Item = &'a [usize]>) -> Option<Axes<usize>> {
    let mut common: Axes<usize> = Axes::new();
    for shape in shapes {
        if shape.len() > common.len() {
            let missing = shape.len() - common.len();
            common.insert_many(0, std::iter::repeat_n(1, missing));
        }
        for (wanted, &length) in common.iter_mut().rev().zip(shape.iter().rev()) {
            match (*wanted, length) {
                (same, other) if same == other => {}
                (_, 1) => {}
                (1, _) => *wanted = length,
                _ => return None,
            }
        }
    }
    Some(common)
}

/// The shape that operands have together (`np.broadcast_shapes`).
///
/// # Errors
/// ValueError that lists all shapes.
pub fn broadcast_shapes(shapes: &[&[usize]]) -> Result<Axes<usize>, ArrayError> {
    common_shape(shapes.iter().copied())
        .ok_or_else(|| ArrayError::Broadcast { shapes: shapes.iter().map(|shape| shape.to_vec()).collect() })
}

/// The array stretched to `shape`, or `None` if it does not fit.
pub(super) fn stretched(array: &Array, shape: &[usize]) -> Option<Result<Array, ArrayError>> {
    let missing = shape.len().checked_sub(array.ndim())?;
    let mut strides: Axes<isize> = Axes::from_elem(0, shape.len());
    let own = array.shape().iter().zip(array.strides());
    for ((stride, &wanted), (&length, &step)) in strides.iter_mut().zip(shape).skip(missing).zip(own) {
        match length {
            _ if length == wanted => *stride = step,
            1 => {}
            _ => return None,
        }
    }
    Some(array.layout(Axes::from_slice(shape), strides, array.offset()))
}

impl Array {
    /// A read-only view with the given shape (`np.broadcast_to`).
    ///
    /// # Errors
    /// ValueError when the shapes do not fit.
    pub fn broadcast_to(&self, shape: &[usize]) -> Result<Array, ArrayError> {
        if shape.len() > MAXIMUM {
            return Err(ArrayError::TooManyDimensions { found: shape.len() });
        }
        if shape.len() < self.ndim() {
            return Err(ArrayError::BroadcastRemap);
        }
        let failure = || ArrayError::BroadcastTo { from: self.shape().to_vec(), to: shape.to_vec() };
        let view = stretched(self, shape).ok_or_else(failure)??;
        Ok(view.with_writeable(false))
    }
}

/// Views of all arrays with their common shape (`np.broadcast_arrays`).
///
/// # Errors
/// ValueError that lists all shapes.
pub fn broadcast_arrays(arrays: &[&Array]) -> Result<Vec<Array>, ArrayError> {
    let shapes: Vec<&[usize]> = arrays.iter().map(|array| array.shape()).collect();
    let common = broadcast_shapes(&shapes)?;
    arrays.iter().map(|array| array.broadcast_to(&common)).collect()
}
