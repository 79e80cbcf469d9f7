//! One element outside an array: the form in which numbers enter and leave the layer.

use super::complex::Complex;
use super::dtype::{DType, Element, Kind, with_element};
use super::half::Half;

/// A single element, with the dtype it has or would have in an array. `Int` and `Float` are the 64-bit types, whose elements
/// Python has numbers for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Scalar {
    Bool(bool),
    Int8(i8),
    UInt8(u8),
    Int16(i16),
    UInt16(u16),
    Int32(i32),
    UInt32(u32),
    Int(i64),
    UInt64(u64),
    Float16(Half),
    Float32(f32),
    Float(f64),
    Complex64(Complex<f32>),
    Complex128(Complex<f64>),
    /// A word of an extended dtype.
    Word(DType, i64),
}

/// Evaluates an expression with the Rust value of a scalar.
macro_rules! with_value {
    ($scalar:expr, $value:ident => $body:expr) => {
        match $scalar {
            $crate::array::scalar::Scalar::Bool($value) => $body,
            $crate::array::scalar::Scalar::Int8($value) => $body,
            $crate::array::scalar::Scalar::UInt8($value) => $body,
            $crate::array::scalar::Scalar::Int16($value) => $body,
            $crate::array::scalar::Scalar::UInt16($value) => $body,
            $crate::array::scalar::Scalar::Int32($value) => $body,
            $crate::array::scalar::Scalar::UInt32($value) => $body,
            $crate::array::scalar::Scalar::Int($value) => $body,
            $crate::array::scalar::Scalar::UInt64($value) => $body,
            $crate::array::scalar::Scalar::Float16($value) => $body,
            $crate::array::scalar::Scalar::Float32($value) => $body,
            $crate::array::scalar::Scalar::Float($value) => $body,
            $crate::array::scalar::Scalar::Complex64($value) => $body,
            $crate::array::scalar::Scalar::Complex128($value) => $body,
            $crate::array::scalar::Scalar::Word(_, $value) => $body,
        }
    };
}
pub(crate) use with_value;

impl Scalar {
    /// The dtype of an array that holds this element.
    pub fn dtype(self) -> DType {
        match self {
            Scalar::Bool(_) => DType::Bool,
            Scalar::Int8(_) => DType::Int8,
            Scalar::UInt8(_) => DType::UInt8,
            Scalar::Int16(_) => DType::Int16,
            Scalar::UInt16(_) => DType::UInt16,
            Scalar::Int32(_) => DType::Int32,
            Scalar::UInt32(_) => DType::UInt32,
            Scalar::Int(_) => DType::Int64,
            Scalar::UInt64(_) => DType::UInt64,
            Scalar::Float16(_) => DType::Float16,
            Scalar::Float32(_) => DType::Float32,
            Scalar::Float(_) => DType::Float64,
            Scalar::Complex64(_) => DType::Complex64,
            Scalar::Complex128(_) => DType::Complex128,
            Scalar::Word(dtype, _) => dtype,
        }
    }

    /// Python's truth of the element: nonzero, and true for NaN.
    pub fn is_true(self) -> bool {
        bool::from_scalar(self)
    }

    /// The element as another dtype, as an unsafe cast in NumPy gives it.
    #[inline]
    pub fn cast(self, dtype: DType) -> Scalar {
        let made = with_element!(dtype, T => T::from_scalar(self).to_scalar());
        made.meaning(dtype)
    }

    /// An integer as a word, if the dtype has words.
    #[inline]
    pub(super) fn meaning(self, dtype: DType) -> Scalar {
        match (self, dtype) {
            (Scalar::Int(word), DType::Extended(_)) => Scalar::Word(dtype, word),
            _ => self,
        }
    }

    /// The value of a bool or an integer of any width.
    #[inline]
    pub fn as_integer(self) -> Option<i128> {
        match self {
            Scalar::Int(value) => Some(value.into()),
            Scalar::UInt64(value) => Some(value.into()),
            other if other.dtype().kind().is_integer() || other.dtype() == DType::Bool => {
                Some(i64::from_scalar(other).into())
            }
            _ => None,
        }
    }

    /// The value as a double; a complex number loses its imaginary part.
    #[inline]
    pub fn as_float(self) -> f64 {
        match self {
            Scalar::Float(value) => value,
            other => f64::from_scalar(other),
        }
    }

    /// Real floating-point of any width.
    pub fn is_floating(self) -> bool {
        self.dtype().kind() == Kind::Floating
    }
}
