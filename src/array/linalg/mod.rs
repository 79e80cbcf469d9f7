//! Factorizations of dense matrices: LU, QR, Cholesky, eigenvalues, singular values.
//!
//! The unblocked algorithms of LAPACK (3.10, BSD), so that pivots, signs and order are those that NumPy shows for small
//! matrices. Matrices are row-major. Called by the binding `builtins/numpy/kernels.rs`.

mod bidiagonal;
mod general;
mod matrix;
mod orthogonal;
mod rotation;
mod schur;
mod singular;
mod solve;
mod symmetric;

pub use general::eigen_general;
pub use matrix::Matrix;
pub use orthogonal::{cholesky, qr};
pub use singular::singular_values;
pub use solve::{Field, Lu};
pub use symmetric::eigen_symmetric;
