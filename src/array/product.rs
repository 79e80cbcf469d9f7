//! Products of vectors and matrices: dot, matmul, inner, outer.
//!
//! Float matrices go to ndarray's product (matrixmultiply underneath); integers and booleans have loops here.
//! The order of additions is not NumPy's, whose own depends on the machine. Called by the binding.

use std::cell::Cell;

use ndarray::linalg::{general_mat_mul, general_mat_vec_mul};
use ndarray::{ArrayView2, ArrayViewMut2};

use super::array::{Array, OUTSIDE};
use super::axes::Axes;
use super::broadcast::{common_shape, stretched};
use super::buffer::{Matrix, with_matrices};
use super::complex::Complex;
use super::dtype::{Element, with_element};
use super::error::ArrayError;
use super::half::Half;
use super::simd::{self, Kernel};
use super::ufunc::{Operand, Reuse};
use super::ufunc_table::MULTIPLY;
use super::warning::Warnings;

/// An element type whose products can be added.
trait Multiply: Element {
    fn multiply_add(self, other: Self, sum: Self) -> Self;
    /// One matrix product; the output is in row-major order and holds anything.
    fn matrix_product(
        left: ArrayView2<'_, Self>,
        right: ArrayView2<'_, Self>,
        output: ArrayViewMut2<'_, Self>,
    ) {
        rows_product(left, right, output);
    }
}

macro_rules! multiply_rows {
    ($($T:ty: |$a:ident, $b:ident, $sum:ident| $body:expr;)*) => { $(
        impl Multiply for $T {
            #[inline(always)]
            fn multiply_add(self, other: $T, sum: $T) -> $T {
                let ($a, $b, $sum) = (self, other, sum);
                $body
            }
        }
    )* };
}

multiply_rows! {
    bool: |a, b, sum| sum | (a & b);
    i8: |a, b, sum| sum.wrapping_add(a.wrapping_mul(b));
    u8: |a, b, sum| sum.wrapping_add(a.wrapping_mul(b));
    i16: |a, b, sum| sum.wrapping_add(a.wrapping_mul(b));
    u16: |a, b, sum| sum.wrapping_add(a.wrapping_mul(b));
    i32: |a, b, sum| sum.wrapping_add(a.wrapping_mul(b));
    u32: |a, b, sum| sum.wrapping_add(a.wrapping_mul(b));
    i64: |a, b, sum| sum.wrapping_add(a.wrapping_mul(b));
    u64: |a, b, sum| sum.wrapping_add(a.wrapping_mul(b));
    Half: |a, b, sum| Half::from_f32(sum.to_f32() + a.to_f32() * b.to_f32());
    Complex<f32>: |a, b, sum| sum + a * b;
    Complex<f64>: |a, b, sum| sum + a * b;
}

macro_rules! multiply_floats {
    ($($T:ty),*) => { $(
        impl Multiply for $T {
            #[inline(always)]
            fn multiply_add(self, other: $T, sum: $T) -> $T {
                sum + self * other
            }

            fn matrix_product(
                left: ArrayView2<'_, $T>,
                right: ArrayView2<'_, $T>,
                mut output: ArrayViewMut2<'_, $T>,
            ) {
                if right.ncols() == 1 {
                    general_mat_vec_mul(1.0, &left, &right.column(0), 0.0, &mut output.column_mut(0));
                } else if left.nrows() == 1 {
                    general_mat_vec_mul(1.0, &right.t(), &left.row(0), 0.0, &mut output.row_mut(0));
                } else {
                    general_mat_mul(1.0, &left, &right, 0.0, &mut output);
                }
            }
        }
    )* };
}

multiply_floats! { f32, f64 }

/// Rows of the output as sums of multiples of the right matrix's rows, so that the inner loop is contiguous.
struct RowsProduct<'a, T> {
    left: ArrayView2<'a, T>,
    right: ArrayView2<'a, T>,
    output: ArrayViewMut2<'a, T>,
}

impl<T: Multiply> Kernel for RowsProduct<'_, T> {
    type Output = ();

    #[inline(always)]
    fn run(mut self) {
        for (row, mut target) in self.left.rows().into_iter().zip(self.output.rows_mut()) {
            target.fill(T::default());
            for (&factor, other) in row.iter().zip(self.right.rows()) {
                match (target.as_slice_mut(), other.to_slice()) {
                    (Some(target), Some(other)) => {
                        target
                            .iter_mut()
                            .zip(other)
                            .for_each(|(sum, &x)| *sum = factor.multiply_add(x, *sum));
                    }
                    _ => target.zip_mut_with(&other, |sum, &x| *sum = factor.multiply_add(x, *sum)),
                }
            }
        }
    }
}

fn rows_product<T: Multiply>(
    left: ArrayView2<'_, T>,
    right: ArrayView2<'_, T>,
    output: ArrayViewMut2<'_, T>,
) {
    simd::run(RowsProduct { left, right, output });
}

/// The sum of products of two vectors, with eight running sums.
struct VectorDot<'a, T> {
    left: &'a [Cell<T>],
    right: &'a [Cell<T>],
}

impl<T: Multiply> Kernel for VectorDot<'_, T> {
    type Output = T;

    #[inline(always)]
    fn run(self) -> T {
        let (left, left_rest) = self.left.as_chunks::<16>();
        let (right, right_rest) = self.right.as_chunks::<16>();
        let mut sums = [T::default(); 16];
        for (a, b) in left.iter().zip(right) {
            for ((sum, x), y) in sums.iter_mut().zip(a).zip(b) {
                *sum = x.get().multiply_add(y.get(), *sum);
            }
        }
        let one = T::from_scalar(super::scalar::Scalar::Int(1));
        let total = sums.iter().fold(T::default(), |total, &sum| one.multiply_add(sum, total));
        left_rest.iter().zip(right_rest).fold(total, |total, (x, y)| x.get().multiply_add(y.get(), total))
    }
}

/// Both arrays with their common dtype.
fn promoted(left: &Array, right: &Array) -> Result<(Array, Array), ArrayError> {
    let dtype = left.dtype().promote(right.dtype());
    let wide = |array: &Array| if array.dtype() == dtype { Ok(array.clone()) } else { array.cast(dtype) };
    Ok((wide(left)?, wide(right)?))
}

fn vector_product(left: &Array, right: &Array) -> Result<Array, ArrayError> {
    let (left, right) = promoted(left, right)?;
    let (left, right) = (left.to_contiguous()?, right.to_contiguous()?);
    let result = Array::empty(left.dtype(), &[])?;
    with_element!(left.dtype(), T => {
        let (left, right) = (left.cells::<T>().ok_or(OUTSIDE)?, right.cells::<T>().ok_or(OUTSIDE)?);
        result.store(0, simd::run(VectorDot { left, right }).to_scalar())?;
    });
    Ok(result)
}

/// `left @ right` (`np.matmul`): vectors, matrices, or stacks of matrices with broadcasting.
///
/// # Errors
/// ValueError for operands without axes and for shapes that do not fit; MemoryError.
pub fn matmul(left: &Array, right: &Array) -> Result<Array, ArrayError> {
    if left.dtype().is_extended() || right.dtype().is_extended() {
        return Err(ArrayError::Extended);
    }
    for (operand, array) in [left, right].into_iter().enumerate() {
        if array.ndim() == 0 {
            return Err(ArrayError::MatmulScalar { operand });
        }
    }
    let inner = left.shape().last().copied().unwrap_or(0);
    let found = right.shape()[right.ndim().saturating_sub(2)];
    if inner != found {
        return Err(ArrayError::MatmulCore { operand: 1, dimension: 0, found, wanted: inner });
    }
    if left.ndim() == 1 && right.ndim() == 1 {
        return vector_product(left, right);
    }
    let (a, b) = promoted(left, right)?;
    let a = if a.ndim() == 1 { a.expand_dims(&[0])? } else { a };
    let b = if b.ndim() == 1 { b.expand_dims(&[1])? } else { b };
    let result = stacked_product(&a, &b)?;
    match (left.ndim(), right.ndim()) {
        (1, _) => result.squeeze(Some(&[-2])),
        (_, 1) => result.squeeze(Some(&[-1])),
        _ => Ok(result),
    }
}

/// Products of the last two axes, the others broadcast.
fn stacked_product(a: &Array, b: &Array) -> Result<Array, ArrayError> {
    let split = |array: &Array| {
        let outer = array.ndim() - 2;
        (Axes::from_slice(&array.shape()[..outer]), [array.shape()[outer], array.shape()[outer + 1]])
    };
    let ((a_outer, a_core), (b_outer, b_core)) = (split(a), split(b));
    let outer = common_shape([a_outer.as_slice(), b_outer.as_slice()])
        .ok_or_else(|| ArrayError::Broadcast { shapes: vec![a.shape().to_vec(), b.shape().to_vec()] })?;
    let with_core = |core: [usize; 2]| outer.iter().copied().chain(core).collect::<Axes<usize>>();
    let result = Array::zeros(a.dtype(), &with_core([a_core[0], b_core[1]]))?;
    if result.is_empty() || a_core[1] == 0 {
        return Ok(result);
    }
    let a = stretched(a, &with_core(a_core)).ok_or(OUTSIDE)??;
    let b = stretched(b, &with_core(b_core)).ok_or(OUTSIDE)??;
    let starts = |array: &Array| -> Result<Vec<usize>, ArrayError> {
        let count = outer.len();
        let (shape, strides) = (Axes::from_slice(&outer), Axes::from_slice(&array.strides()[..count]));
        Ok(array.layout(shape, strides, array.offset())?.offsets().collect())
    };
    let places = starts(&a)?.into_iter().zip(starts(&b)?).zip(starts(&result)?);
    for ((a_start, b_start), start) in places {
        with_element!(result.dtype(), T => {
            let matrices = [core_matrix(&a, a_start), core_matrix(&b, b_start), core_matrix(&result, start)];
            with_matrices::<T>(&matrices[0], &matrices[1], &matrices[2], T::matrix_product).ok_or(OUTSIDE)?;
        });
    }
    Ok(result)
}

/// The last two axes of an array at a byte offset.
fn core_matrix(array: &Array, offset: usize) -> Matrix<'_> {
    let outer = array.ndim() - 2;
    Matrix {
        buffer: array.buffer(),
        offset,
        shape: [array.shape()[outer], array.shape()[outer + 1]],
        strides: [array.strides()[outer], array.strides()[outer + 1]],
    }
}

/// `np.dot`: the sum over the last axis of the left and the last but one of the right array.
///
/// # Errors
/// ValueError when these axes differ in length; MemoryError.
pub fn dot(left: &Array, right: &Array) -> Result<Array, ArrayError> {
    if left.dtype().is_extended() || right.dtype().is_extended() {
        return Err(ArrayError::Extended);
    }
    if left.ndim() == 0 || right.ndim() == 0 {
        let operands = [Operand::Array(left), Operand::Array(right)];
        return MULTIPLY.call(&operands, Reuse::default(), &mut Warnings::new());
    }
    let (left_axis, right_axis) = (left.ndim() - 1, right.ndim().saturating_sub(2));
    if left.shape()[left_axis] != right.shape()[right_axis] {
        let (left, right) = (left.shape().to_vec(), right.shape().to_vec());
        return Err(ArrayError::DotAligned { left, right, left_axis, right_axis });
    }
    if left.ndim() <= 2 && right.ndim() <= 2 {
        return matmul(left, right);
    }
    let inner = left.shape()[left_axis] as isize;
    let flat = |lengths: &[usize]| lengths.iter().product::<usize>() as isize;
    let right = right.move_axis(right_axis as isize, 0)?;
    let a = left.reshape(&[flat(&left.shape()[..left_axis]), inner])?;
    let b = right.reshape(&[inner, flat(&right.shape()[1..])])?;
    let shape = left.shape()[..left_axis].iter().chain(&right.shape()[1..]);
    matmul(&a, &b)?.reshape(&shape.map(|&length| length as isize).collect::<Vec<_>>())
}

/// `np.outer`: all products of elements of the two flattened arrays.
///
/// # Errors
/// MemoryError; TypeError as `multiply`.
pub fn outer(left: &Array, right: &Array, warnings: &mut Warnings) -> Result<Array, ArrayError> {
    let (column, row) = (left.ravel()?.expand_dims(&[1])?, right.ravel()?.expand_dims(&[0])?);
    MULTIPLY.call(&[Operand::Array(&column), Operand::Array(&row)], Reuse::default(), warnings)
}

/// `np.inner`: the sum over the last axes of both arrays.
///
/// # Errors
/// As `dot`.
pub fn inner(left: &Array, right: &Array) -> Result<Array, ArrayError> {
    match right.ndim() {
        0 | 1 => dot(left, right),
        _ => dot(left, &right.move_axis(-1, -2)?),
    }
}
