//! Reducing along axes: all, one or several, keeping them as length one or not.
//!
//! Axes are walked in memory order and merged as NumPy's iterator does, which fixes the order of additions
//! (`reference/arrays.md` 2.1 lists the cases). Called by `statistics` and the binding.

use super::array::Array;
use super::axes::{Axes, normalize_axes};
use super::convert::{memory_order, transfer};
use super::dtype::DType;
use super::error::ArrayError;
use super::reduction_table::{Fold, find_fold};
use super::scalar::Scalar;
use super::simd::flags;
use super::walk::{BUFFER, Lanes, Walk};
use super::warning::{Status, Warnings};

pub use super::reduction_table::{ALL, ANY, COUNT_NONZERO, FLOAT_SUM, MAX, MIN, PROD, Reduction, SUM};

/// The keyword arguments of a reduction.
#[derive(Clone, Copy, Default)]
pub struct ReduceOptions<'a> {
    /// The axes to reduce; all if `None`.
    pub axes: Option<&'a [isize]>,
    /// Whether reduced axes stay, with length one.
    pub keep_axes: bool,
    /// The dtype to convert elements to before reducing.
    pub dtype: Option<DType>,
    /// The value to start from instead of the identity.
    pub initial: Option<Scalar>,
}

impl Reduction {
    /// The reduced array, of no axes when all are reduced.
    ///
    /// # Errors
    /// AxisError, ValueError for no elements and no identity, MemoryError.
    pub fn call(
        &self,
        input: &Array,
        options: &ReduceOptions<'_>,
        warnings: &mut Warnings,
    ) -> Result<Array, ArrayError> {
        let reduced = reduced_axes(input.ndim(), options.axes)?;
        if input.dtype() == DType::Float16 && options.dtype.is_none_or(|dtype| dtype == DType::Float16) {
            return self.reduce_half(input, options, warnings);
        }
        match options.dtype {
            Some(DType::Float64) if std::ptr::eq(self, &SUM) => {
                FLOAT_SUM.reduce(input, &reduced, options, warnings)
            }
            Some(dtype) if dtype != input.dtype() && self.converts(input.dtype(), dtype) => {
                self.reduce(&input.cast(dtype)?, &reduced, options, warnings)
            }
            _ => self.reduce(input, &reduced, options, warnings),
        }
    }

    /// Half precision is added up in single precision and rounded once.
    fn reduce_half(
        &self,
        input: &Array,
        options: &ReduceOptions<'_>,
        warnings: &mut Warnings,
    ) -> Result<Array, ArrayError> {
        let single = ReduceOptions { dtype: None, ..*options };
        let made = self.call(&input.cast(DType::Float32)?, &single, warnings)?;
        if made.dtype() == DType::Float32 { made.cast(DType::Float16) } else { Ok(made) }
    }

    /// Whether a requested dtype means another loop than the input's own.
    fn converts(&self, input: DType, wanted: DType) -> bool {
        find_fold(self, input).is_none_or(|entry| entry.output != wanted)
    }

    fn reduce(
        &self,
        input: &Array,
        reduced: &[usize],
        options: &ReduceOptions<'_>,
        warnings: &mut Warnings,
    ) -> Result<Array, ArrayError> {
        let entry =
            find_fold(self, input.dtype()).ok_or(ArrayError::UnsupportedTypes { ufunc: self.ufunc })?;
        let gapless = input.is_c_contiguous() || input.is_f_contiguous();
        if gapless && reduced.len() == input.ndim() && !input.is_empty() {
            return self.reduce_gapless(entry, input, options, warnings);
        }
        let kept_shape: Axes<usize> = input
            .shape()
            .iter()
            .enumerate()
            .map(|(axis, &n)| if reduced.contains(&axis) { 1 } else { n })
            .collect();
        let order = memory_order(input);
        let output = Array::empty_ordered(entry.output, &kept_shape, &order)?;
        match options.initial.or(self.identity) {
            Some(value) => output.fill(value)?,
            None if reduced.iter().any(|&axis| input.shape()[axis] == 0) => {
                return Err(ArrayError::EmptyReduction { name: self.ufunc });
            }
            None => transfer(&first_elements(input, &kept_shape)?, &output)?,
        }
        if !input.is_empty() {
            let ([target, source], lanes) = arranged(&output, input, reduced, &order, entry.converts())?;
            self.run(entry, &target, &source, lanes, warnings)?;
        }
        if options.keep_axes { Ok(output) } else { without_axes(&output, reduced) }
    }

    /// All elements of an array without gaps, as one lane in memory order.
    fn reduce_gapless(
        &self,
        entry: &Fold,
        input: &Array,
        options: &ReduceOptions<'_>,
        warnings: &mut Warnings,
    ) -> Result<Array, ArrayError> {
        let output = Array::empty(entry.output, &[])?;
        let start = match options.initial.or(self.identity) {
            Some(value) => value,
            None => input.load(input.offset())?,
        };
        output.store(0, start)?;
        let strides = Axes::from_slice(&[input.item_size() as isize]);
        let source = input.layout(Axes::from_slice(&[input.size()]), strides, input.offset())?;
        let target = output.layout(Axes::from_slice(source.shape()), Axes::from_slice(&[0]), 0)?;
        let chunk = if entry.converts() { BUFFER } else { usize::MAX };
        self.run(entry, &target, &source, Lanes { axes: 1, chunk }, warnings)?;
        if options.keep_axes { output.reshape(&vec![1; input.ndim()]) } else { Ok(output) }
    }

    /// Runs a loop and records the floating-point conditions it met.
    fn run(
        &self,
        entry: &Fold,
        target: &Array,
        source: &Array,
        lanes: Lanes,
        warnings: &mut Warnings,
    ) -> Result<(), ArrayError> {
        if !entry.output.kind().is_inexact() || matches!(self.ufunc, "maximum" | "minimum") {
            return (entry.run)(target, source, lanes);
        }
        let status = Status::default();
        flags::observe(&status, || (entry.run)(target, source, lanes))?;
        warnings.push_status(&status, "reduce");
        Ok(())
    }
}

impl Fold {
    /// Whether NumPy's iterator would convert elements in its buffer.
    fn converts(&self) -> bool {
        self.output != self.input && self.output != DType::Bool
    }
}

/// The axes to reduce. A scalar accepts axis 0 and -1, as in NumPy.
pub(super) fn reduced_axes(ndim: usize, axes: Option<&[isize]>) -> Result<Axes<usize>, ArrayError> {
    match axes {
        None => Ok((0..ndim).collect()),
        Some([0 | -1]) if ndim == 0 => Ok(Axes::new()),
        Some(axes) => normalize_axes(axes, ndim),
    }
}

/// The output stretched over the input's shape, and the input, both with axes in walking order and merged; and
/// how many axes form a lane.
fn arranged(
    output: &Array,
    input: &Array,
    reduced: &[usize],
    order: &[usize],
    converts: bool,
) -> Result<([Array; 2], Lanes), ArrayError> {
    let strides = output.strides().iter().enumerate();
    let steps: Axes<isize> =
        strides.map(|(axis, &step)| if reduced.contains(&axis) { 0 } else { step }).collect();
    let walk = Walk::new(input.shape(), [&steps, input.strides()], order);
    let lanes = walk.lanes(converts);
    let Walk { shape, strides: [to, from] } = walk;
    let arrays =
        [output.layout(shape.clone(), to, output.offset())?, input.layout(shape, from, input.offset())?];
    Ok((arrays, lanes))
}

/// The first element along every reduced axis.
fn first_elements(input: &Array, kept_shape: &[usize]) -> Result<Array, ArrayError> {
    input.layout(Axes::from_slice(kept_shape), Axes::from_slice(input.strides()), input.offset())
}

/// The array without the given axes, which have length one.
pub(super) fn without_axes(array: &Array, removed: &[usize]) -> Result<Array, ArrayError> {
    let kept: Axes<usize> = (0..array.ndim()).filter(|axis| !removed.contains(axis)).collect();
    array.permuted(&kept)
}
