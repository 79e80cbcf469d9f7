//! N-dimensional arrays: dtypes, views, element-wise functions, reductions, indexing, products, printing.
//!
//! The layer knows `ndarray` and nothing of the language. It keeps one invariant that all of its files lean
//! on: every [`Array`] describes only elements inside its buffer, and a buffer's bytes are always valid
//! elements of its dtype. The binding in `builtins/numpy/` is its only caller.
//!
//! Reading order: `dtype`, `extended` (dtypes whose elements are words), `scalar`, `error`; `buffer`, `array`, `shape`, `broadcast`, `walk`; then what is
//! computed: `ufunc_table` with `ufunc` and `loops`, `reduction_table` with `reduce` and `fold`; the rest
//! stands alone.

#[expect(clippy::module_inception, reason = "the layer and its type have the same name")]
pub mod array;
pub mod axes;
pub mod broadcast;
pub mod buffer;
mod casts;
pub mod complex;
pub mod convert;
pub mod create;
pub mod cumulative;
pub mod display;
pub mod dtype;
pub mod error;
pub mod extended;
pub mod extremum;
pub mod fancy;
mod float_text;
mod fold;
pub mod fourier;
pub mod half;
pub mod index;
pub mod join;
mod lanes;
pub mod linalg;
mod loops;
mod math;
pub mod nested;
pub mod product;
pub mod random;
pub mod reduce;
mod reduction_table;
mod reinterpret;
pub mod scalar;
pub mod shape;
mod simd;
pub mod sort;
pub mod statistics;
pub mod ufunc;
mod ufunc_rows;
pub mod ufunc_table;
mod walk;
pub mod warning;

pub use array::Array;
pub use dtype::DType;
pub use error::{ArrayError, Exception};
pub use index::Index;
pub use scalar::Scalar;
pub use ufunc::{Operand, Reuse, Ufunc};
pub use warning::{Condition, Warning, Warnings};
