//! The same memory seen as elements of another type: parts of complex numbers, views with another dtype, plain bytes.
//!
//! Called by the binding.

use super::array::{Array, OUTSIDE};
use super::axes::Axes;
use super::dtype::{DType, Element, with_element};
use super::error::ArrayError;

/// An element type as its bytes in memory.
trait Bytes: Element {
    fn write(self, target: &mut Vec<u8>);
}

macro_rules! bytes {
    ($($T:ty: |$x:ident| $bytes:expr;)*) => { $(
        impl Bytes for $T {
            fn write(self, target: &mut Vec<u8>) {
                let $x = self;
                target.extend($bytes);
            }
        }
    )* };
}

bytes! {
    bool: |x| [u8::from(x)];
    i8: |x| x.to_le_bytes(); u8: |x| x.to_le_bytes();
    i16: |x| x.to_le_bytes(); u16: |x| x.to_le_bytes();
    i32: |x| x.to_le_bytes(); u32: |x| x.to_le_bytes();
    i64: |x| x.to_le_bytes(); u64: |x| x.to_le_bytes();
    f32: |x| x.to_le_bytes(); f64: |x| x.to_le_bytes();
    super::half::Half: |x| x.to_bits().to_le_bytes();
    super::complex::Complex<f32>: |x| x.re.to_le_bytes().into_iter().chain(x.im.to_le_bytes());
    super::complex::Complex<f64>: |x| x.re.to_le_bytes().into_iter().chain(x.im.to_le_bytes());
}

impl Array {
    /// The elements in C order as bytes (`ndarray.tobytes`).
    ///
    /// # Errors
    /// SystemError only.
    pub fn to_bytes(&self) -> Result<Vec<u8>, ArrayError> {
        let mut bytes = Vec::with_capacity(self.byte_count());
        with_element!(self.dtype(), T => {
            self.to_vec::<T>()?.into_iter().for_each(|value| value.write(&mut bytes));
        });
        Ok(bytes)
    }

    /// A new array of the elements that the bytes are, as many as there are whole ones.
    ///
    /// # Errors
    /// MemoryError.
    pub fn from_bytes(dtype: DType, bytes: &[u8]) -> Result<Array, ArrayError> {
        let count = bytes.len() / dtype.size();
        if dtype == DType::Bool {
            let truths: Vec<bool> = bytes.iter().map(|&byte| byte != 0).collect();
            return super::create::from_slice(&truths);
        }
        let array = Array::empty(dtype, &[count])?;
        let cells = array.buffer().cells::<u8>(0, count * dtype.size()).ok_or(OUTSIDE)?;
        cells.iter().zip(bytes).for_each(|(cell, &byte)| cell.set(byte));
        Ok(array)
    }

    /// A view with any shape and strides that stay inside the array's memory.
    ///
    /// # Errors
    /// ValueError when they do not.
    pub fn restrided(&self, shape: &[usize], strides: &[isize]) -> Result<Array, ArrayError> {
        let made = self.layout(Axes::from_slice(shape), Axes::from_slice(strides), self.offset())?;
        let fits = with_element!(self.dtype(), T => made.view::<T>().is_ok());
        if fits { Ok(made) } else { Err(ArrayError::StridesOutside) }
    }

    /// The real or the imaginary parts of complex elements, as a view.
    ///
    /// # Errors
    /// SystemError only.
    pub fn part(&self, imaginary: bool) -> Result<Array, ArrayError> {
        let dtype = self.dtype().real();
        let shift = if imaginary { dtype.size() } else { 0 };
        let (shape, strides) = (Axes::from_slice(self.shape()), Axes::from_slice(self.strides()));
        Ok(self.layout(shape, strides, self.offset() + shift)?.retyped(dtype))
    }

    /// The same bytes as elements of another dtype (`ndarray.view`); booleans are copied, as not every byte is one.
    ///
    /// # Errors
    /// ValueError when the last axis cannot be divided into the other elements.
    pub fn view_as(&self, dtype: DType) -> Result<Array, ArrayError> {
        if self.dtype().is_extended() || dtype.is_extended() {
            return Err(ArrayError::Extended);
        }
        let (own, wanted) = (self.item_size(), dtype.size());
        if dtype == self.dtype() {
            return Ok(self.clone());
        }
        let (mut shape, mut strides) = (Axes::from_slice(self.shape()), Axes::from_slice(self.strides()));
        if own != wanted {
            let (Some(length), Some(stride)) = (shape.last_mut(), strides.last_mut()) else {
                return Err(ArrayError::ViewScalar);
            };
            if *length > 1 && *stride != own as isize {
                return Err(ArrayError::ViewGaps);
            }
            let bytes = *length * own;
            if !bytes.is_multiple_of(wanted) {
                return Err(if own > wanted { ArrayError::ViewSmaller } else { ArrayError::ViewLarger });
            }
            (*length, *stride) = (bytes / wanted, wanted as isize);
        }
        if dtype == DType::Bool || self.dtype() == DType::Bool {
            let lengths: Vec<isize> = shape.iter().map(|&length| length as isize).collect();
            return Array::from_bytes(dtype, &self.to_bytes()?)?.reshape(&lengths);
        }
        Ok(self.layout(shape, strides, self.offset())?.retyped(dtype))
    }
}
