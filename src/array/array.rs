//! The array: a dtype, a shape and byte strides over a shared buffer.
//!
//! Invariant: every element that shape, strides and offset describe lies inside the buffer, which has the
//! same dtype; strides are multiples of the item size. `Array::layout` is the only way to a new layout, and
//! `buffer.rs` checks again on every access.

use std::cell::Cell;

use ndarray::ArrayViewD;

use super::axes::{Axes, checked_size, row_major_strides};
use super::buffer::Buffer;
use super::dtype::{DType, Element, with_element};
use super::error::ArrayError;
use super::scalar::Scalar;

/// An n-dimensional array or a view of one; `clone` makes another reference to the same elements.
#[derive(Clone)]
pub struct Array {
    dtype: DType,
    writeable: bool,
    shape: Axes<usize>,
    strides: Axes<isize>,
    offset: usize,
    buffer: Buffer,
}

/// What a broken invariant is reported as.
pub(super) const OUTSIDE: ArrayError = ArrayError::Internal { text: "array layout does not fit its buffer" };

impl Array {
    /// A new C-ordered array whose values are unspecified.
    ///
    /// # Errors
    /// ValueError when the size overflows, MemoryError when there is no memory.
    #[inline]
    pub fn empty(dtype: DType, shape: &[usize]) -> Result<Array, ArrayError> {
        Self::with_buffer(dtype, shape, Buffer::allocate)
    }

    /// A new C-ordered array of zeros.
    ///
    /// # Errors
    /// As `empty`.
    pub fn zeros(dtype: DType, shape: &[usize]) -> Result<Array, ArrayError> {
        Self::with_buffer(dtype, shape, Buffer::zeroed)
    }

    #[inline]
    fn with_buffer(
        dtype: DType,
        shape: &[usize],
        allocate: fn(DType, usize) -> Option<Buffer>,
    ) -> Result<Array, ArrayError> {
        let size = checked_size(shape)?;
        let bytes = size.checked_mul(dtype.size()).filter(|&bytes| bytes <= isize::MAX as usize);
        let bytes = bytes.ok_or(ArrayError::TooLarge)?;
        let buffer = allocate(dtype, size).ok_or_else(|| ArrayError::OutOfMemory {
            bytes,
            shape: shape.to_vec(),
            dtype,
        })?;
        let strides = row_major_strides(shape, dtype.size());
        Ok(Array { dtype, writeable: true, shape: Axes::from_slice(shape), strides, offset: 0, buffer })
    }

    /// A new array whose axes lie in memory in the order of `axes`, outermost first.
    pub(super) fn empty_ordered(dtype: DType, shape: &[usize], axes: &[usize]) -> Result<Array, ArrayError> {
        let mut array = Array::empty(dtype, shape)?;
        let mut step = dtype.size() as isize;
        for &axis in axes.iter().rev() {
            if let (Some(stride), Some(&length)) = (array.strides.get_mut(axis), shape.get(axis)) {
                *stride = step;
                step *= length.max(1) as isize;
            }
        }
        Ok(array)
    }

    /// Another view of the same buffer.
    ///
    /// # Errors
    /// SystemError if the layout does not fit, which the caller has to prevent.
    pub(super) fn layout(
        &self,
        shape: Axes<usize>,
        strides: Axes<isize>,
        offset: usize,
    ) -> Result<Array, ArrayError> {
        if shape.len() != strides.len() {
            return Err(OUTSIDE);
        }
        // Without elements any offset describes nothing, but only one inside the buffer can be used.
        let offset = if shape.contains(&0) { 0 } else { offset };
        let view = Array { shape, strides, offset, buffer: self.buffer.clone(), ..*self };
        Ok(view)
    }

    /// The same layout for elements of another dtype, which `buffer.rs` checks on every access.
    pub(super) fn retyped(mut self, dtype: DType) -> Array {
        self.dtype = dtype;
        self
    }

    pub fn dtype(&self) -> DType {
        self.dtype
    }

    /// Axis lengths.
    pub fn shape(&self) -> &[usize] {
        &self.shape
    }

    /// Distances between neighbours along each axis, in bytes.
    pub fn strides(&self) -> &[isize] {
        &self.strides
    }

    pub fn ndim(&self) -> usize {
        self.shape.len()
    }

    /// The number of elements.
    pub fn size(&self) -> usize {
        self.shape.iter().product()
    }

    pub fn is_empty(&self) -> bool {
        self.shape.contains(&0)
    }

    /// Bytes of one element.
    pub fn item_size(&self) -> usize {
        self.dtype.size()
    }

    /// Bytes of all elements (`ndarray.nbytes`).
    pub fn byte_count(&self) -> usize {
        self.size() * self.item_size()
    }

    /// The byte offset of the first element in the buffer.
    pub(super) fn offset(&self) -> usize {
        self.offset
    }

    pub(super) fn buffer(&self) -> &Buffer {
        &self.buffer
    }

    pub(super) fn buffer_mut(&mut self) -> &mut Buffer {
        &mut self.buffer
    }

    /// Whether elements may be assigned (`flags.writeable`).
    pub fn is_writeable(&self) -> bool {
        self.writeable
    }

    /// The same view, allowing or refusing assignment.
    pub fn with_writeable(mut self, writeable: bool) -> Array {
        self.writeable = writeable;
        self
    }

    /// Refuses to go on if elements may not be assigned.
    ///
    /// # Errors
    /// ValueError "assignment destination is read-only".
    pub fn require_writeable(&self) -> Result<(), ArrayError> {
        if self.writeable { Ok(()) } else { Err(ArrayError::ReadOnly) }
    }

    /// Whether nothing else refers to the buffer, so that it may be overwritten if the array itself is a
    /// temporary.
    pub fn is_sole_owner(&self) -> bool {
        self.buffer.is_unique()
    }

    /// Whether two arrays share a buffer (though perhaps no element).
    pub fn shares_buffer(&self, other: &Array) -> bool {
        self.buffer.is_same(&other.buffer)
    }

    /// The address of the first element, for `ctypes.data`-like introspection and identity only.
    pub fn address(&self) -> usize {
        self.buffer.identity() + self.offset
    }

    /// Whether elements follow one another in C order without gaps (`flags.c_contiguous`).
    #[inline]
    pub fn is_c_contiguous(&self) -> bool {
        contiguous(self.shape.iter().zip(&self.strides).rev(), self.item_size())
    }

    /// Whether elements follow one another in Fortran order without gaps (`flags.f_contiguous`).
    pub fn is_f_contiguous(&self) -> bool {
        contiguous(self.shape.iter().zip(&self.strides), self.item_size())
    }

    /// The bytes from the lowest to past the highest element.
    pub(super) fn extent(&self) -> (usize, usize) {
        let (mut low, mut high) = (self.offset as isize, self.offset as isize);
        if self.is_empty() {
            return (self.offset, self.offset);
        }
        for (&length, &stride) in self.shape.iter().zip(&self.strides) {
            let reach = stride * (length as isize - 1);
            if reach < 0 { low += reach } else { high += reach }
        }
        (low.max(0) as usize, high.max(0) as usize + self.item_size())
    }

    /// Whether the two may have an element in common, judged by their extents.
    pub fn may_overlap(&self, other: &Array) -> bool {
        if !self.shares_buffer(other) {
            return false;
        }
        let ((low, high), (other_low, other_high)) = (self.extent(), other.extent());
        low < other_high && other_low < high
    }

    /// Whether the two are the same elements in the same places.
    pub(super) fn same_layout(&self, other: &Array) -> bool {
        self.shares_buffer(other)
            && self.offset == other.offset
            && self.shape == other.shape
            && self.strides == other.strides
    }

    /// All elements of a C-contiguous array.
    #[inline]
    pub(super) fn cells<T: Element>(&self) -> Option<&[Cell<T>]> {
        if self.is_c_contiguous() { self.buffer.cells(self.offset, self.size()) } else { None }
    }

    /// All elements of a gapless array, in memory order.
    pub(super) fn memory_cells<T: Element>(&self) -> Option<&[Cell<T>]> {
        let gapless = self.is_c_contiguous() || self.is_f_contiguous();
        if gapless { self.buffer.cells(self.offset, self.size()) } else { None }
    }

    /// A strided view for ndarray's walks.
    pub(super) fn view<T: Element>(&self) -> Result<ArrayViewD<'_, Cell<T>>, ArrayError> {
        self.buffer.view(self.offset, &self.shape, &self.strides).ok_or(OUTSIDE)
    }

    /// The element at a byte offset.
    #[inline]
    pub(super) fn load(&self, offset: usize) -> Result<Scalar, ArrayError> {
        with_element!(self.dtype, T => {
            self.buffer.cell::<T>(offset).map(|cell| cell.get().to_scalar().meaning(self.dtype)).ok_or(OUTSIDE)
        })
    }

    /// Stores a scalar, converted to the array's dtype, at a byte offset.
    #[inline]
    pub(super) fn store(&self, offset: usize, value: Scalar) -> Result<(), ArrayError> {
        with_element!(self.dtype, T => {
            self.buffer.cell::<T>(offset).map(|cell| cell.set(T::from_scalar(value))).ok_or(OUTSIDE)
        })
    }

    /// The byte offset of the element with the given (possibly negative) indices, one per axis.
    #[inline]
    fn locate(&self, indices: &[isize]) -> Result<usize, ArrayError> {
        if indices.len() != self.ndim() {
            return Err(ArrayError::TooManyIndices { ndim: self.ndim(), given: indices.len() });
        }
        let mut offset = self.offset as isize;
        for (axis, (&index, (&length, &stride))) in
            indices.iter().zip(self.shape.iter().zip(&self.strides)).enumerate()
        {
            offset += normalize_index(index, axis, length)? as isize * stride;
        }
        Ok(offset as usize)
    }

    /// The element with the given indices, one per axis; negative ones count from the end.
    ///
    /// # Errors
    /// IndexError.
    #[inline]
    pub fn item(&self, indices: &[isize]) -> Result<Scalar, ArrayError> {
        self.load(self.locate(indices)?)
    }

    /// Assigns one element, converting the scalar to the array's dtype.
    ///
    /// # Errors
    /// IndexError, or ValueError for a read-only array.
    #[inline]
    pub fn set_item(&self, indices: &[isize], value: Scalar) -> Result<(), ArrayError> {
        self.require_writeable()?;
        self.store(self.locate(indices)?, value)
    }

    /// The only element of an array of size one (`ndarray.item()`).
    ///
    /// # Errors
    /// TypeError for another number of elements.
    pub fn single(&self) -> Result<Scalar, ArrayError> {
        if self.size() == 1 { self.load(self.offset) } else { Err(ArrayError::OnlyScalar) }
    }

    /// The truth of an array of size one (`bool(array)`).
    ///
    /// # Errors
    /// ValueError for another number of elements.
    pub fn truth(&self) -> Result<bool, ArrayError> {
        match self.size() {
            0 => Err(ArrayError::EmptyTruth),
            1 => self.load(self.offset).map(Scalar::is_true),
            _ => Err(ArrayError::AmbiguousTruth),
        }
    }

    /// Byte offsets of all elements in C order.
    pub(super) fn offsets(&self) -> Offsets<'_> {
        Offsets {
            array: self,
            index: Axes::from_elem(0, self.ndim()),
            offset: self.offset as isize,
            left: self.size(),
        }
    }

    /// All elements in C order (`ndarray.flat`).
    pub fn scalars(&self) -> impl Iterator<Item = Scalar> + '_ {
        self.offsets().map_while(|offset| self.load(offset).ok())
    }

    /// All elements in C order as Rust values, if `T` is the array's element type.
    ///
    /// # Errors
    /// SystemError for another type.
    pub fn to_vec<T: Element>(&self) -> Result<Vec<T>, ArrayError> {
        if let Some(cells) = self.cells::<T>() {
            return Ok(cells.iter().map(Cell::get).collect());
        }
        Ok(self.view::<T>()?.iter().map(Cell::get).collect())
    }
}

/// An index below `length`, from one that may count from the end.
///
/// # Errors
/// IndexError.
#[inline]
pub(super) fn normalize_index(index: isize, axis: usize, length: usize) -> Result<usize, ArrayError> {
    let wrapped = if index < 0 { index + length as isize } else { index };
    match usize::try_from(wrapped) {
        Ok(position) if position < length => Ok(position),
        _ => Err(ArrayError::IndexBounds { index, axis, size: length }),
    }
}

#[inline]
fn contiguous<'a>(axes: impl Iterator<Item = (&'a usize, &'a isize)>, item: usize) -> bool {
    let mut expected = item as isize;
    let mut gapless = true;
    for (&length, &stride) in axes {
        if length == 0 {
            return true;
        }
        gapless &= length == 1 || stride == expected;
        expected *= length as isize;
    }
    gapless
}

/// The walk over an array's elements in C order.
pub(super) struct Offsets<'a> {
    array: &'a Array,
    index: Axes<usize>,
    offset: isize,
    left: usize,
}

impl Iterator for Offsets<'_> {
    type Item = usize;

    #[inline]
    fn next(&mut self) -> Option<usize> {
        self.left = self.left.checked_sub(1)?;
        let current = self.offset;
        let axes = self.array.shape.iter().zip(&self.array.strides);
        for (position, (&length, &stride)) in self.index.iter_mut().zip(axes).rev() {
            *position += 1;
            self.offset += stride;
            if *position < length {
                break;
            }
            self.offset -= stride * length as isize;
            *position = 0;
        }
        Some(current as usize)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.left, Some(self.left))
    }
}
