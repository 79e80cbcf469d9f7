//! Positions of extreme and of nonzero elements: argmin, argmax, nonzero.
//!
//! The first of equals wins, and the first NaN wins over everything, as in NumPy. Called by the binding.

use std::cell::Cell;

use super::array::{Array, OUTSIDE};
use super::axes::normalize_axis;
use super::dtype::{DType, Element, with_element};
use super::error::ArrayError;

/// Which extreme is looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extreme {
    Greatest,
    Smallest,
}

impl Extreme {
    fn name(self) -> &'static str {
        match self {
            Extreme::Greatest => "argmax",
            Extreme::Smallest => "argmin",
        }
    }
}

/// The index of the extreme along an axis, or in C order over all elements if `axis` is `None`.
///
/// # Errors
/// AxisError, or ValueError for no elements.
pub fn find_extreme(
    array: &Array,
    extreme: Extreme,
    axis: Option<isize>,
    keep_axes: bool,
) -> Result<Array, ArrayError> {
    let (lanes, axis) = match axis {
        None => (array.ravel()?, None),
        Some(0 | -1) if array.ndim() == 0 => (array.ravel()?, None),
        Some(axis) if array.ndim() == 0 => return Err(ArrayError::Axis { axis, ndim: 1 }),
        Some(axis) => {
            let axis = normalize_axis(axis, array.ndim())?;
            (array.move_axis(axis as isize, -1)?, Some(axis))
        }
    };
    let lanes = lanes.to_contiguous()?;
    let (outer, length) = match lanes.shape() {
        [outer @ .., length] => (outer, *length),
        [] => return Err(OUTSIDE),
    };
    let result = Array::empty(DType::Int64, outer)?;
    if length == 0 {
        return Err(ArrayError::EmptyArgument { name: extreme.name() });
    }
    let positions = result.cells::<i64>().ok_or(OUTSIDE)?;
    with_element!(lanes.dtype(), T => {
        let cells = lanes.cells::<T>().ok_or(OUTSIDE)?;
        for (position, lane) in positions.iter().zip(cells.chunks_exact(length.max(1))) {
            position.set(lane_extreme(lane, extreme) as i64);
        }
    });
    match (keep_axes, axis) {
        (false, _) => Ok(result),
        (true, Some(axis)) => result.expand_dims(&[axis as isize]),
        (true, None) => result.reshape(&vec![1; array.ndim()]),
    }
}

/// The position in one lane. A comparison that fails both ways means NaN, which is taken at once.
fn lane_extreme<T: Element>(lane: &[Cell<T>], extreme: Extreme) -> usize {
    let is_unordered = |x: T| x.partial_cmp(&x).is_none();
    let Some(mut best) = lane.first().map(Cell::get) else { return 0 };
    let mut found = 0;
    if is_unordered(best) {
        return 0;
    }
    for (position, cell) in lane.iter().enumerate() {
        let x = cell.get();
        let keeps = match extreme {
            Extreme::Greatest => x <= best,
            Extreme::Smallest => x >= best,
        };
        if !keeps {
            (best, found) = (x, position);
            if is_unordered(x) {
                break;
            }
        }
    }
    found
}

/// The indices of nonzero elements in C order, one array for each axis (`np.nonzero`).
///
/// # Errors
/// MemoryError.
pub fn nonzero(array: &Array) -> Result<Vec<Array>, ArrayError> {
    let flat = array.ravel()?.to_contiguous()?;
    let positions: Vec<usize> = with_element!(flat.dtype(), T => {
        let cells = flat.cells::<T>().ok_or(OUTSIDE)?;
        let zero = T::default();
        cells.iter().enumerate().filter(|(_, cell)| cell.get() != zero).map(|(position, _)| position).collect()
    });
    let mut step: usize = array.size();
    let mut result = Vec::with_capacity(array.ndim());
    for &length in array.shape() {
        step /= length.max(1);
        let axis = Array::empty(DType::Int64, &[positions.len()])?;
        let cells = axis.cells::<i64>().ok_or(OUTSIDE)?;
        for (cell, &position) in cells.iter().zip(&positions) {
            cell.set((position / step.max(1) % length.max(1)) as i64);
        }
        result.push(axis);
    }
    Ok(result)
}
