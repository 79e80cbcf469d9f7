//! Basic indexing: integers, slices, newaxis and Ellipsis, which always give views.
//!
//! Indices with arrays among them are handed to `fancy` after the basic ones have been applied here.
//! <https://numpy.org/doc/stable/user/basics.indexing.html>. Called by the binding's subscripts.

use super::array::{Array, OUTSIDE, normalize_index};
use super::axes::{Axes, MAXIMUM};
use super::create;
use super::dtype::{DType, Element, Kind};
use super::error::ArrayError;
use super::extremum::nonzero;
use super::fancy::{self, Picked};
use super::warning::Warnings;

/// One entry of a subscript.
#[derive(Clone)]
pub enum Index {
    Integer(isize),
    /// `start:stop:step` with the parts that were given.
    Slice {
        start: Option<isize>,
        stop: Option<isize>,
        step: Option<isize>,
    },
    NewAxis,
    Ellipsis,
    /// An array of integers, or a mask of booleans.
    Array(Array),
}

impl Index {
    /// The slice `:`.
    pub const ALL: Index = Index::Slice { start: None, stop: None, step: None };

    /// How many axes the entry uses up.
    fn axes(&self) -> usize {
        match self {
            Index::Integer(_) | Index::Slice { .. } => 1,
            Index::NewAxis | Index::Ellipsis => 0,
            Index::Array(array) if array.dtype() == DType::Bool => array.ndim(),
            Index::Array(_) => 1,
        }
    }
}

/// Start, step and number of elements of a slice over `length` elements (`slice.indices`).
///
/// # Errors
/// ValueError for a step of zero.
pub fn resolve_slice(
    start: Option<isize>,
    stop: Option<isize>,
    step: Option<isize>,
    length: usize,
) -> Result<(isize, isize, usize), ArrayError> {
    let step = step.unwrap_or(1);
    let length = length as isize;
    let (low, high) = if step < 0 { (-1, length - 1) } else { (0, length) };
    let clamp = |bound: isize| match bound {
        ..0 => bound.saturating_add(length).max(low),
        _ => bound.min(high),
    };
    let (first, last) = if step < 0 { (high, low) } else { (low, high) };
    let start = start.map_or(first, clamp);
    let stop = stop.map_or(last, clamp);
    let count = match step {
        0 => return Err(ArrayError::ZeroStep),
        1.. if start < stop => (stop - start - 1) / step + 1,
        ..0 if stop < start => (start - stop - 1) / step.saturating_neg() + 1,
        _ => 0,
    };
    Ok((start, step, count as usize))
}

/// A view under construction: axes of the source are consumed one after another.
struct Selection<'a> {
    source: &'a Array,
    axis: usize,
    offset: isize,
    shape: Axes<usize>,
    strides: Axes<isize>,
}

impl Selection<'_> {
    fn next_axis(&mut self) -> Result<(usize, usize, isize), ArrayError> {
        let axis = self.axis;
        self.axis += 1;
        match (self.source.shape().get(axis), self.source.strides().get(axis)) {
            (Some(&length), Some(&stride)) => Ok((axis, length, stride)),
            _ => Err(OUTSIDE),
        }
    }

    fn push(&mut self, length: usize, stride: isize) {
        self.shape.push(length);
        self.strides.push(stride);
    }

    fn apply(&mut self, index: &Index, missing: usize) -> Result<(), ArrayError> {
        match index {
            Index::Integer(index) => {
                let (axis, length, stride) = self.next_axis()?;
                self.offset += normalize_index(*index, axis, length)? as isize * stride;
            }
            Index::Slice { start, stop, step } => {
                let (_, length, stride) = self.next_axis()?;
                let (start, step, count) = resolve_slice(*start, *stop, *step, length)?;
                if count > 0 {
                    self.offset += start * stride;
                }
                self.push(count, stride.saturating_mul(if count > 1 { step } else { 1 }));
            }
            Index::NewAxis => self.push(1, 0),
            Index::Ellipsis => self.keep_axes(missing)?,
            Index::Array(_) => return Err(OUTSIDE),
        }
        Ok(())
    }

    fn keep_axes(&mut self, count: usize) -> Result<(), ArrayError> {
        for _ in 0..count {
            let (_, length, stride) = self.next_axis()?;
            self.push(length, stride);
        }
        Ok(())
    }

    fn finish(self) -> Result<Array, ArrayError> {
        if self.shape.len() > MAXIMUM {
            return Err(ArrayError::TooManyDimensions { found: self.shape.len() });
        }
        self.source.layout(self.shape, self.strides, self.offset as usize)
    }
}

/// How many axes an Ellipsis stands for, written or at the end.
fn missing_axes(array: &Array, indices: &[Index]) -> Result<usize, ArrayError> {
    if indices.iter().filter(|index| matches!(index, Index::Ellipsis)).count() > 1 {
        return Err(ArrayError::MultipleEllipsis);
    }
    let given: usize = indices.iter().map(Index::axes).sum();
    array.ndim().checked_sub(given).ok_or(ArrayError::TooManyIndices { ndim: array.ndim(), given })
}

/// Whether a subscript names one element: an integer for every axis.
fn is_element(array: &Array, indices: &[Index]) -> bool {
    indices.len() == array.ndim() && indices.iter().all(|index| matches!(index, Index::Integer(_)))
}

/// Whether a value is stored through its truth, which a boolean element accepts from any array of size one.
fn is_truth(array: &Array, value: &Array) -> bool {
    array.dtype() == DType::Bool && value.size() == 1
}

/// The subscript with index arrays that have no axes turned into integers, if there are any.
fn integers_replaced(indices: &[Index]) -> Result<Option<Vec<Index>>, ArrayError> {
    let is_integer = |array: &Array| array.ndim() == 0 && array.dtype().kind().is_integer();
    let is_scalar = |index: &Index| matches!(index, Index::Array(array) if is_integer(array));
    if !indices.iter().any(is_scalar) {
        return Ok(None);
    }
    let replace = |index: &Index| match index {
        Index::Array(array) if is_scalar(index) => {
            Ok(Index::Integer(i64::from_scalar(array.single()?) as isize))
        }
        other => Ok(other.clone()),
    };
    indices.iter().map(replace).collect::<Result<_, _>>().map(Some)
}

/// What a subscript selects.
enum Selected {
    View(Array),
    Picked(Box<Picked>),
}

fn select(array: &Array, indices: &[Index]) -> Result<Selected, ArrayError> {
    let missing = missing_axes(array, indices)?;
    let has_ellipsis = indices.iter().any(|index| matches!(index, Index::Ellipsis));
    let mut selection = Selection {
        source: array,
        axis: 0,
        offset: array.offset() as isize,
        shape: Axes::new(),
        strides: Axes::new(),
    };
    if !indices.iter().any(|index| matches!(index, Index::Array(_))) {
        indices.iter().try_for_each(|index| selection.apply(index, missing))?;
        if !has_ellipsis {
            selection.keep_axes(missing)?;
        }
        return Ok(Selected::View(selection.finish()?));
    }
    let mut picks = Vec::new();
    let mut places = Vec::new();
    for (place, index) in indices.iter().enumerate() {
        match index {
            Index::Array(positions) => {
                for positions in as_positions(array, selection.axis, positions)? {
                    places.push(place);
                    pick_axis(&mut selection, &mut picks, positions)?;
                }
            }
            Index::Integer(index) => {
                places.push(place);
                normalize_index(
                    *index,
                    selection.axis,
                    array.shape().get(selection.axis).copied().unwrap_or(0),
                )?;
                let position = create::full(&[], super::scalar::Scalar::Int(*index as i64), DType::Int64)?;
                pick_axis(&mut selection, &mut picks, Positions::OfAxis(position))?;
            }
            basic => selection.apply(basic, missing)?,
        }
    }
    if !has_ellipsis {
        selection.keep_axes(missing)?;
    }
    let together = places.windows(2).all(|pair| pair[1] - pair[0] <= 1);
    Ok(Selected::Picked(Box::new(Picked::new(selection.finish()?, picks, together)?)))
}

/// Keeps the next axis whole and notes which of its positions are wanted; a mask without axes has none of its
/// own and gets a new one of length one.
fn pick_axis(
    selection: &mut Selection<'_>,
    picks: &mut Vec<fancy::Pick>,
    positions: Positions,
) -> Result<(), ArrayError> {
    let view_axis = selection.shape.len();
    let (source_axis, positions) = match positions {
        Positions::OfAxis(positions) => {
            let (axis, length, stride) = selection.next_axis()?;
            selection.push(length, stride);
            (axis, positions)
        }
        Positions::OfNewAxis(positions) => {
            selection.push(1, 0);
            (selection.axis, positions)
        }
    };
    picks.push(fancy::Pick { view_axis, source_axis, positions });
    Ok(())
}

/// The places an index array picks, along the next axis or along a new one of length one.
enum Positions {
    OfAxis(Array),
    /// Place zero once for a true scalar and never for a false one.
    OfNewAxis(Array),
}

/// The integer arrays that an index array stands for: itself, or the positions where a mask is true.
fn as_positions(array: &Array, axis: usize, index: &Array) -> Result<Vec<Positions>, ArrayError> {
    match index.dtype().kind() {
        Kind::SignedInteger | Kind::UnsignedInteger => Ok(vec![Positions::OfAxis(index.as_indices()?)]),
        Kind::Floating | Kind::Complex | Kind::Extended => Err(ArrayError::IndexArrayType),
        Kind::Bool if index.ndim() == 0 => {
            let count = usize::from(index.truth()?);
            Ok(vec![Positions::OfNewAxis(Array::zeros(DType::Int64, &[count])?)])
        }
        Kind::Bool => {
            let own = array.shape().iter().skip(axis);
            for (shift, (&size, &mask)) in own.zip(index.shape()).enumerate() {
                if size != mask {
                    return Err(ArrayError::MaskLength { axis: axis + shift, size, mask });
                }
            }
            Ok(nonzero(index)?.into_iter().map(Positions::OfAxis).collect())
        }
    }
}

impl Array {
    /// `array[indices]`: a view for basic indices, a copy when an array is among them.
    ///
    /// # Errors
    /// IndexError, ValueError for a zero step.
    pub fn get(&self, indices: &[Index]) -> Result<Array, ArrayError> {
        let replaced = integers_replaced(indices)?;
        let indices = replaced.as_deref().unwrap_or(indices);
        if let [Index::Array(mask)] = indices
            && let Some(result) = fancy::compress(self, mask)
        {
            return result;
        }
        match select(self, indices)? {
            Selected::View(view) => Ok(view),
            Selected::Picked(picked) => picked.gather(),
        }
    }

    /// `array[indices] = value`.
    ///
    /// # Errors
    /// As `get`; ValueError when the value's shape does not fit or the array is read-only.
    pub fn set(&self, indices: &[Index], value: &Array, warnings: &mut Warnings) -> Result<(), ArrayError> {
        self.require_writeable()?;
        let replaced = integers_replaced(indices)?;
        let indices = replaced.as_deref().unwrap_or(indices);
        if let [Index::Array(mask)] = indices
            && let Some(result) = fancy::assign_masked(self, mask, value)
        {
            return result;
        }
        match select(self, indices)? {
            Selected::View(_) if value.ndim() > 0 && is_element(self, indices) && !is_truth(self, value) => {
                Err(ArrayError::ElementSequence)
            }
            Selected::View(view) => view.assign(value, warnings),
            Selected::Picked(picked) => picked.scatter(value),
        }
    }

    /// The array of integers as 64-bit ones.
    fn as_indices(&self) -> Result<Array, ArrayError> {
        if self.dtype() == DType::Int64 { Ok(self.clone()) } else { self.cast(DType::Int64) }
    }

    /// The view at one position of the first axis, as iteration over the array gives it.
    ///
    /// # Errors
    /// IndexError.
    pub fn row(&self, index: isize) -> Result<Array, ArrayError> {
        let (Some(&length), Some(&stride)) = (self.shape().first(), self.strides().first()) else {
            return Err(ArrayError::TooManyIndices { ndim: 0, given: 1 });
        };
        let offset = self.offset() as isize + normalize_index(index, 0, length)? as isize * stride;
        self.layout(
            Axes::from_slice(&self.shape()[1..]),
            Axes::from_slice(&self.strides()[1..]),
            offset as usize,
        )
    }
}
