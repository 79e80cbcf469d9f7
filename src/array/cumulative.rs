//! Running sums and products along an axis, strictly in order.
//!
//! Called by the binding (`np.cumsum`, `np.cumprod` and the methods).

use ndarray::Axis;

use super::array::Array;
use super::axes::normalize_axis;
use super::complex::Complex;
use super::dtype::{DType, Element, Kind, with_element};
use super::error::ArrayError;
use super::half::Half;
use super::index::Index;
use super::simd::flags;
use super::ufunc::{Operand, Reuse};
use super::ufunc_table::{NOT_EQUAL, SUBTRACT};
use super::warning::{Status, Warnings};

/// What is accumulated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Running {
    Sum,
    Product,
}

/// An element type with the two operations of running totals.
trait Accumulate: Element {
    fn accumulate(self, other: Self, running: Running) -> Self;
}

macro_rules! accumulate_rows {
    ($($T:ty: |$a:ident, $b:ident| $sum:expr, $product:expr;)*) => { $(
        impl Accumulate for $T {
            #[inline(always)]
            fn accumulate(self, other: $T, running: Running) -> $T {
                let ($a, $b) = (self, other);
                match running {
                    Running::Sum => $sum,
                    Running::Product => $product,
                }
            }
        }
    )* };
}

accumulate_rows! {
    i8: |a, b| a.wrapping_add(b), a.wrapping_mul(b);
    u8: |a, b| a.wrapping_add(b), a.wrapping_mul(b);
    i16: |a, b| a.wrapping_add(b), a.wrapping_mul(b);
    u16: |a, b| a.wrapping_add(b), a.wrapping_mul(b);
    i32: |a, b| a.wrapping_add(b), a.wrapping_mul(b);
    u32: |a, b| a.wrapping_add(b), a.wrapping_mul(b);
    i64: |a, b| a.wrapping_add(b), a.wrapping_mul(b);
    u64: |a, b| a.wrapping_add(b), a.wrapping_mul(b);
    bool: |a, b| a | b, a & b;
    Half: |a, b| Half::from_f32(a.to_f32() + b.to_f32()), Half::from_f32(a.to_f32() * b.to_f32());
    f32: |a, b| a + b, a * b;
    f64: |a, b| a + b, a * b;
    Complex<f32>: |a, b| a + b, a * b;
    Complex<f64>: |a, b| a + b, a * b;
}

/// The dtype in which elements are added up: integers smaller than 64 bits become 64 bits wide.
pub fn accumulator(dtype: DType) -> DType {
    match dtype.kind() {
        Kind::Bool | Kind::SignedInteger => DType::Int64,
        Kind::UnsignedInteger => DType::UInt64,
        Kind::Floating | Kind::Complex | Kind::Extended => dtype,
    }
}

/// Running totals along an axis, or over all elements in C order if `axis` is `None`. Booleans count as
/// integers.
///
/// # Errors
/// AxisError, MemoryError.
pub fn accumulate(
    array: &Array,
    running: Running,
    axis: Option<isize>,
    dtype: Option<DType>,
    warnings: &mut Warnings,
) -> Result<Array, ArrayError> {
    let array = match axis {
        None => array.ravel()?,
        Some(_) if array.ndim() == 0 => array.ravel()?,
        Some(_) => array.clone(),
    };
    let axis = normalize_axis(axis.unwrap_or(0), array.ndim())?;
    let wanted = dtype.unwrap_or(accumulator(array.dtype()));
    let input = array.cast(wanted)?;
    let output = Array::empty(wanted, array.shape())?;
    let status = Status::default();
    flags::observe(&status, || with_element!(wanted, T => run::<T>(&input, &output, axis, running)))?;
    if wanted.kind().is_inexact() {
        warnings.push_status(&status, "accumulate");
    }
    Ok(output)
}

fn run<T: Accumulate>(
    input: &Array,
    output: &Array,
    axis: usize,
    running: Running,
) -> Result<(), ArrayError> {
    let (input, output) = (input.view::<T>()?, output.view::<T>()?);
    for (from, to) in input.lanes(Axis(axis)).into_iter().zip(output.lanes(Axis(axis))) {
        let mut cells = from.iter().zip(to.iter());
        let Some((first, target)) = cells.next() else { continue };
        let mut total = first.get();
        target.set(total);
        for (x, target) in cells {
            total = total.accumulate(x.get(), running);
            target.set(total);
        }
    }
    Ok(())
}

/// The differences of neighbours along an axis, `order` times (`np.diff`); booleans differ by "not equal".
///
/// # Errors
/// AxisError, MemoryError.
pub fn differences(
    array: &Array,
    order: usize,
    axis: isize,
    warnings: &mut Warnings,
) -> Result<Array, ArrayError> {
    let axis = normalize_axis(axis, array.ndim())?;
    let (mut upper, mut lower) = (vec![Index::ALL; axis], vec![Index::ALL; axis]);
    upper.push(Index::Slice { start: Some(1), stop: None, step: None });
    lower.push(Index::Slice { start: None, stop: Some(-1), step: None });
    let ufunc = if array.dtype() == DType::Bool { &NOT_EQUAL } else { &SUBTRACT };
    let mut result = array.clone();
    for _ in 0..order {
        let (upper, lower) = (result.get(&upper)?, result.get(&lower)?);
        result = ufunc.call(&[Operand::Array(&upper), Operand::Array(&lower)], Reuse::default(), warnings)?;
    }
    Ok(result)
}
