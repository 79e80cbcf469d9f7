//! One element outside an array: the form in which numbers enter and leave the layer.

use super::dtype::DType;

/// A single element, with the dtype it has or would have in an array.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Scalar {
    Bool(bool),
    Int(i64),
    Float(f64),
}

impl Scalar {
    /// The dtype of an array that holds this element.
    pub fn dtype(self) -> DType {
        match self {
            Scalar::Bool(_) => DType::Bool,
            Scalar::Int(_) => DType::Int64,
            Scalar::Float(_) => DType::Float64,
        }
    }

    /// Python's truth of the element: nonzero, and true for NaN.
    pub fn is_true(self) -> bool {
        match self {
            Scalar::Bool(value) => value,
            Scalar::Int(value) => value != 0,
            Scalar::Float(value) => value != 0.0,
        }
    }

    /// The element as another dtype, as an unsafe cast in NumPy gives it.
    pub fn cast(self, dtype: DType) -> Scalar {
        super::dtype::with_element!(dtype, T => super::dtype::Element::to_scalar(
            <T as super::dtype::Element>::from_scalar(self)
        ))
    }
}
