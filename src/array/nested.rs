//! Building an array from nested sequences, and taking one apart into them.
//!
//! The binding walks its lists and tuples and reports what it meets; the shape follows from the first path
//! down and everything else must agree with it. No recursion here, so depth is bounded by a message and not by
//! the stack.

use super::array::Array;
use super::axes::{Axes, MAXIMUM};
use super::dtype::{DType, Element, with_element};
use super::error::ArrayError;
use super::scalar::Scalar;

/// Collects elements and checks that sequences are nested evenly.
#[derive(Default)]
pub struct Builder {
    /// Lengths along the first path down.
    shape: Axes<usize>,
    /// For each open sequence its announced length.
    open: Vec<usize>,
    /// The depth at which elements are, once one was met.
    leaf_depth: Option<usize>,
    /// The number of leading axes that agree, when some do not.
    ragged: Option<usize>,
    dtype: Option<DType>,
    elements: Vec<Scalar>,
}

impl Builder {
    pub fn new() -> Builder {
        Builder::default()
    }

    /// Enters a sequence of `length` items.
    ///
    /// # Errors
    /// ValueError beyond 64 levels.
    pub fn open(&mut self, length: usize) -> Result<(), ArrayError> {
        let depth = self.open.len();
        if depth >= MAXIMUM {
            return Err(ArrayError::NestedTooDeep);
        }
        self.open.push(length);
        match self.shape.get(depth) {
            Some(&known) if known != length => self.mark_ragged(depth),
            Some(_) => {}
            None if self.leaf_depth.is_some() => self.mark_ragged(depth),
            None => self.shape.push(length),
        }
        Ok(())
    }

    /// Adds an element.
    pub fn push(&mut self, value: Scalar) {
        let depth = self.open.len();
        match self.leaf_depth {
            Some(known) if known != depth => self.mark_ragged(depth.min(known)),
            Some(_) => {}
            None if self.shape.len() > depth => self.mark_ragged(depth),
            None => self.leaf_depth = Some(depth),
        }
        self.dtype = Some(self.dtype.map_or(value.dtype(), |dtype| dtype.promote(value.dtype())));
        self.elements.push(value);
    }

    /// Adds all elements of an array that stands where a sequence could.
    ///
    /// # Errors
    /// ValueError beyond 64 levels.
    pub fn push_array(&mut self, array: &Array) -> Result<(), ArrayError> {
        let depth = self.open.len();
        let mut shape = array.shape().iter();
        shape.try_for_each(|&length| self.open(length))?;
        array.scalars().for_each(|value| self.push(value));
        let dtype = array.dtype();
        self.dtype = Some(self.dtype.map_or(dtype, |own| own.promote(dtype)));
        self.open.truncate(depth);
        Ok(())
    }

    /// Leaves the innermost open sequence.
    pub fn close(&mut self) {
        self.open.pop();
    }

    fn mark_ragged(&mut self, depth: usize) {
        self.ragged = Some(self.ragged.map_or(depth, |known| known.min(depth)));
    }

    /// The array, of the given dtype or the smallest that holds all elements; float64 if there are none.
    ///
    /// # Errors
    /// ValueError for sequences of different lengths or depths; MemoryError.
    pub fn finish(self, dtype: Option<DType>) -> Result<Array, ArrayError> {
        if let Some(depth) = self.ragged {
            let shape = self.shape.iter().take(depth).copied().collect();
            return Err(ArrayError::Inhomogeneous { shape });
        }
        let dtype = dtype.or(self.dtype).unwrap_or(DType::Float64);
        let array = Array::empty(dtype, &self.shape)?;
        with_element!(dtype, T => {
            let cells = array.cells::<T>().unwrap_or_default();
            cells.iter().zip(&self.elements).for_each(|(cell, &value)| cell.set(T::from_scalar(value)));
        });
        Ok(array)
    }
}

/// What `visit` tells about an array taken apart into nested sequences.
pub trait Visitor {
    /// A sequence of `length` items begins.
    fn open(&mut self, length: usize);
    fn element(&mut self, value: Scalar);
    /// The innermost sequence ends.
    fn close(&mut self);
}

/// Walks an array as nested sequences (`ndarray.tolist`); an array without axes is one element.
///
/// # Errors
/// SystemError only.
pub fn visit(array: &Array, visitor: &mut impl Visitor) -> Result<(), ArrayError> {
    let Some((&length, _)) = array.shape().split_first() else {
        visitor.element(array.single()?);
        return Ok(());
    };
    visitor.open(length);
    if array.ndim() == 1 {
        array.scalars().for_each(|value| visitor.element(value));
    } else {
        for index in 0..length {
            visit(&array.row(index as isize)?, visitor)?;
        }
    }
    visitor.close();
    Ok(())
}
