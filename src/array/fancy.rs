//! Indexing with arrays: picking elements at listed positions or where a mask is true.
//!
//! All positions are checked before anything is read or written, so that a failed assignment changes nothing.
//! Called by `index` and, for `take`, by the binding.

use super::array::{Array, OUTSIDE, normalize_index};
use super::axes::{Axes, normalize_axis};
use super::broadcast::{common_shape, stretched};
use super::dtype::{DType, Element, with_element};
use super::error::ArrayError;
use super::index::Index;

/// The positions wanted along one axis.
pub(super) struct Pick {
    /// The axis in the view that the basic indices left.
    pub view_axis: usize,
    /// The axis of the indexed array, for messages.
    pub source_axis: usize,
    pub positions: Array,
}

/// Where the picked elements are: for each place of the broadcast positions a byte offset, and at each of
/// these the elements of the remaining axes.
pub(super) struct Picked {
    view: Array,
    picks: Vec<Pick>,
    picked_shape: Axes<usize>,
    rest_shape: Axes<usize>,
    rest_strides: Axes<isize>,
    /// How many remaining axes come before the picked ones in the result.
    before: usize,
}

impl Picked {
    /// Works out the shape of the result. `together` says that the index arrays stood side by side, so that the
    /// picked axes take their place; otherwise they come first.
    pub fn new(view: Array, picks: Vec<Pick>, together: bool) -> Result<Picked, ArrayError> {
        let picked_shape =
            common_shape(picks.iter().map(|pick| pick.positions.shape())).ok_or_else(|| {
                ArrayError::BroadcastIndexes {
                    shapes: picks
                        .iter()
                        .filter(|pick| pick.positions.ndim() > 0)
                        .map(|pick| pick.positions.shape().to_vec())
                        .collect(),
                }
            })?;
        let is_rest = |axis: &usize| picks.iter().all(|pick| pick.view_axis != *axis);
        let rest: Axes<usize> = (0..view.ndim()).filter(is_rest).collect();
        let rest_shape = rest.iter().map(|&axis| view.shape()[axis]).collect();
        let rest_strides = rest.iter().map(|&axis| view.strides()[axis]).collect();
        let first = picks.first().map_or(0, |pick| pick.view_axis);
        let before = if together { rest.iter().filter(|&&axis| axis < first).count() } else { 0 };
        Ok(Picked { view, picks, picked_shape, rest_shape, rest_strides, before })
    }

    /// The picked places as byte offsets relative to the view's first element.
    fn offsets(&self) -> Result<Vec<isize>, ArrayError> {
        let mut offsets = vec![0isize; super::axes::checked_size(&self.picked_shape)?];
        for pick in &self.picks {
            let length = self.view.shape().get(pick.view_axis).copied().ok_or(OUTSIDE)?;
            let stride = self.view.strides().get(pick.view_axis).copied().ok_or(OUTSIDE)?;
            let positions =
                stretched(&pick.positions, &self.picked_shape).ok_or(OUTSIDE)??.to_vec::<i64>()?;
            for (offset, position) in offsets.iter_mut().zip(positions) {
                *offset += normalize_index(position as isize, pick.source_axis, length)? as isize * stride;
            }
        }
        Ok(offsets)
    }

    /// The order that moves the picked axes from the front to their place in the result.
    fn placement(&self) -> Axes<usize> {
        let picked = self.picked_shape.len();
        let rest = (picked..picked + self.rest_shape.len()).collect::<Axes<usize>>();
        let (before, after) = rest.split_at(self.before.min(rest.len()));
        before.iter().copied().chain(0..picked).chain(after.iter().copied()).collect()
    }

    fn front_shape(&self) -> Axes<usize> {
        self.picked_shape.iter().chain(&self.rest_shape).copied().collect()
    }

    /// Offsets of the remaining axes' elements, relative to a picked place.
    fn rest_offsets(&self) -> Result<Vec<isize>, ArrayError> {
        let base = self.view.offset();
        let rest = self.view.layout(self.rest_shape.clone(), self.rest_strides.clone(), base)?;
        Ok(rest.offsets().map(|offset| offset as isize - base as isize).collect())
    }

    /// The picked elements as a new array.
    pub fn gather(&self) -> Result<Array, ArrayError> {
        let shape = self.front_shape();
        let result = Array::empty(self.view.dtype(), &shape)?;
        match (self.view.record_words(), result.record_words()) {
            (Some(words), Some(targets)) => {
                for (word, target) in words.iter().zip(&targets) {
                    let part = Array::empty(DType::Int64, &shape)?;
                    self.gather_typed::<i64>(word, &part)?;
                    super::convert::transfer(&part, target)?;
                }
            }
            _ => with_element!(self.view.dtype(), T => self.gather_typed::<T>(&self.view, &result)?),
        }
        result.permuted(&self.placement())
    }

    fn gather_typed<T: Element>(&self, view: &Array, result: &Array) -> Result<(), ArrayError> {
        let targets = result.cells::<T>().ok_or(OUTSIDE)?;
        let (places, rest) = (self.offsets()?, self.rest_offsets()?);
        let (base, buffer) = (view.offset() as isize, view.buffer());
        for (&offset, row) in places.iter().zip(targets.chunks_exact(rest.len().max(1))) {
            for (&inner, target) in rest.iter().zip(row) {
                let source = buffer.cell::<T>((base + offset + inner) as usize).ok_or(OUTSIDE)?;
                target.set(source.get());
            }
        }
        Ok(())
    }

    /// Stores a value, stretched to the shape that `gather` would give.
    pub fn scatter(&self, value: &Array) -> Result<(), ArrayError> {
        let placement = self.placement();
        let front = self.front_shape();
        let shape: Axes<usize> = placement.iter().map(|&axis| front[axis]).collect();
        let failure =
            || ArrayError::BroadcastIndexed { value: value.shape().to_vec(), result: shape.to_vec() };
        let mut inverse: Axes<usize> = Axes::from_elem(0, placement.len());
        for (position, &axis) in placement.iter().enumerate() {
            inverse[axis] = position;
        }
        let mut value = drop_leading(value, shape.len())?;
        if value.dtype() != self.view.dtype() || value.shares_buffer(&self.view) {
            value = value.cast(self.view.dtype())?;
        }
        let value = stretched(&value, &shape).ok_or_else(failure)??.permuted(&inverse)?;
        match (self.view.record_words(), value.record_words()) {
            (Some(words), Some(values)) => {
                words.iter().zip(&values).try_for_each(|(word, value)| self.scatter_typed::<i64>(word, value))
            }
            _ => with_element!(self.view.dtype(), T => self.scatter_typed::<T>(&self.view, &value)),
        }
    }

    fn scatter_typed<T: Element>(&self, view: &Array, value: &Array) -> Result<(), ArrayError> {
        let (places, rest) = (self.offsets()?, self.rest_offsets()?);
        let (base, buffer) = (view.offset() as isize, view.buffer());
        let mut sources = value.offsets();
        for &offset in &places {
            for (&inner, source) in rest.iter().zip(&mut sources) {
                let target = buffer.cell::<T>((base + offset + inner) as usize).ok_or(OUTSIDE)?;
                target.set(value.buffer().cell::<T>(source).ok_or(OUTSIDE)?.get());
            }
        }
        Ok(())
    }
}

/// Leading axes of length one beyond `ndim` do not count.
fn drop_leading(value: &Array, ndim: usize) -> Result<Array, ArrayError> {
    let extra = value.ndim().saturating_sub(ndim);
    let mut value = value.clone();
    for _ in 0..extra {
        if value.shape().first() == Some(&1) {
            value = value.row(0)?;
        }
    }
    Ok(value)
}

/// `array[mask]` for a mask of the array's own shape, or `None` for the general way.
pub(super) fn compress(array: &Array, mask: &Array) -> Option<Result<Array, ArrayError>> {
    if mask.dtype() != DType::Bool || mask.shape() != array.shape() || mask.ndim() == 0 {
        return None;
    }
    let wanted = mask.cells::<bool>().filter(|_| array.record_words().is_none())?;
    let count = wanted.iter().filter(|cell| cell.get()).count();
    Some(with_element!(array.dtype(), T => {
        let source = array.cells::<T>()?;
        Array::empty(array.dtype(), &[count]).and_then(|result| {
            let targets = result.cells::<T>().ok_or(OUTSIDE)?;
            let picked = source.iter().zip(wanted).filter(|(_, wanted)| wanted.get());
            targets.iter().zip(picked).for_each(|(target, (source, _))| target.set(source.get()));
            Ok(result)
        })
    }))
}

/// `array[mask] = value` for a mask of the array's own shape, or `None` for the general way.
pub(super) fn assign_masked(array: &Array, mask: &Array, value: &Array) -> Option<Result<(), ArrayError>> {
    if mask.dtype() != DType::Bool || mask.shape() != array.shape() || mask.ndim() == 0 {
        return None;
    }
    if value.ndim() > 1 {
        return Some(Err(ArrayError::MaskAssignmentAxes { ndim: value.ndim() }));
    }
    Some(assign_where(array, mask, value))
}

fn assign_where(array: &Array, mask: &Array, value: &Array) -> Result<(), ArrayError> {
    let mask = mask.to_contiguous()?;
    let wanted = mask.cells::<bool>().ok_or(OUTSIDE)?;
    let count = wanted.iter().filter(|cell| cell.get()).count();
    let given = value.size();
    if value.ndim() == 1 && given != 1 && given != count {
        return Err(ArrayError::MaskAssignment { given, wanted: count });
    }
    let value = value.cast(array.dtype())?;
    if let (Some(words), Some(values)) = (array.record_words(), value.record_words()) {
        return words.iter().zip(&values).try_for_each(|(word, value)| assign_where(word, &mask, value));
    }
    let places = array.offsets().zip(wanted).filter(|(_, wanted)| wanted.get()).map(|(offset, _)| offset);
    with_element!(array.dtype(), T => {
        let values = value.to_vec::<T>()?;
        for (place, &value) in places.zip(values.iter().cycle()) {
            array.buffer().cell::<T>(place).ok_or(OUTSIDE)?.set(value);
        }
    });
    Ok(())
}

impl Array {
    /// Elements at the given positions along an axis, or of the flattened array (`np.take`).
    ///
    /// # Errors
    /// IndexError, AxisError.
    pub fn take(&self, positions: &Array, axis: Option<isize>) -> Result<Array, ArrayError> {
        let Some(axis) = axis else {
            return self.ravel()?.get(&[Index::Array(positions.clone())]).map_err(|error| match error {
                ArrayError::IndexBounds { index, size, .. } => ArrayError::FlatIndexBounds { index, size },
                other => other,
            });
        };
        let axis = normalize_axis(axis, self.ndim())?;
        let mut indices = vec![Index::ALL; axis];
        indices.push(Index::Array(positions.clone()));
        self.get(&indices)
    }
}

/// Elements of `yes` where the condition is true and of `no` elsewhere (`np.where` with three arguments).
///
/// # Errors
/// ValueError when shapes do not fit.
pub fn select_where(condition: &Array, yes: &Array, no: &Array) -> Result<Array, ArrayError> {
    let shape = super::broadcast::broadcast_shapes(&[condition.shape(), yes.shape(), no.shape()])?;
    let dtype = yes.dtype().promote(no.dtype());
    let wide = |array: &Array, dtype: DType| {
        let array = if array.dtype() == dtype { array.clone() } else { array.cast(dtype)? };
        stretched(&array, &shape).ok_or(OUTSIDE)?
    };
    let (condition, yes, no) = (wide(condition, DType::Bool)?, wide(yes, dtype)?, wide(no, dtype)?);
    let result = Array::empty(dtype, &shape)?;
    if let (Some(targets), Some(yes), Some(no)) =
        (result.record_words(), yes.record_words(), no.record_words())
    {
        for ((target, yes), no) in targets.iter().zip(&yes).zip(&no) {
            super::convert::transfer(&select_where(&condition, yes, no)?, target)?;
        }
        return Ok(result);
    }
    with_element!(dtype, T => {
        let (condition, result) = (condition.view::<bool>()?, result.view::<T>()?);
        let (yes, no) = (yes.view::<T>()?, no.view::<T>()?);
        ndarray::Zip::from(&result).and(&condition).and(&yes).and(&no).for_each(|target, wanted, yes, no| {
            target.set(if wanted.get() { yes.get() } else { no.get() });
        });
    });
    Ok(result)
}
