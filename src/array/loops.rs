//! The typed element-wise loops that rows of the ufunc table are made of.
//!
//! A [`Call`] arrives with everything decided: dtypes match the loop, shapes match the output, axes are merged.
//! Gapless operands run as one slice loop; others lane by lane. Called by `ufunc_table`.

use std::cell::Cell;

use super::array::Array;
use super::buffer::same_type;
use super::dtype::Element;
use super::error::ArrayError;
use super::lanes::{Input, SliceLoop, Source, all_at_once, lane_by_lane};
use super::simd::{self, Kernel};
use super::warning::Status;

/// One execution of a loop; a unary loop reads the first input only.
pub(super) struct Call<'a> {
    pub inputs: [Source<'a>; 2],
    pub output: &'a Array,
    /// Whether output and inputs are gapless in the same order.
    pub flat: bool,
    pub status: &'a Status,
}

impl Call<'_> {
    fn run(&self, run: SliceLoop<'_>) -> Result<(), ArrayError> {
        match self.flat {
            true => all_at_once(&self.inputs, self.output, run),
            false => lane_by_lane(&self.inputs, self.output, run),
        }
    }
}

struct Unary<'a, A, O, F, const IN_PLACE: bool> {
    output: &'a [Cell<O>],
    input: Input<'a, A>,
    function: F,
}

impl<A: Element, O: Element, F: Fn(A) -> O, const IN_PLACE: bool> Kernel for Unary<'_, A, O, F, IN_PLACE> {
    type Output = ();

    #[inline(always)]
    fn run(self) {
        let (output, f) = (self.output, self.function);
        match self.input {
            Input::Value(value) => fill(output, f(value)),
            Input::Slice(input) => match same_cells::<O, A, IN_PLACE>(output, input) {
                Some(own) => own.iter().zip(output).for_each(|(x, o)| o.set(f(x.get()))),
                None => input.iter().zip(output).for_each(|(x, o)| o.set(f(x.get()))),
            },
        }
    }
}

struct Binary<'a, A, B, O, F, const IN_PLACE: bool> {
    output: &'a [Cell<O>],
    left: Input<'a, A>,
    right: Input<'a, B>,
    function: F,
}

impl<A: Element, B: Element, O: Element, F: Fn(A, B) -> O, const IN_PLACE: bool> Kernel
    for Binary<'_, A, B, O, F, IN_PLACE>
{
    type Output = ();

    #[inline(always)]
    fn run(self) {
        let (output, f) = (self.output, self.function);
        match (self.left, self.right) {
            (Input::Value(a), Input::Value(b)) => fill(output, f(a, b)),
            (Input::Slice(a), Input::Value(b)) => match same_cells::<O, A, IN_PLACE>(output, a) {
                Some(own) => own.iter().zip(output).for_each(|(x, o)| o.set(f(x.get(), b))),
                None => a.iter().zip(output).for_each(|(x, o)| o.set(f(x.get(), b))),
            },
            (Input::Value(a), Input::Slice(b)) => match same_cells::<O, B, IN_PLACE>(output, b) {
                Some(own) => own.iter().zip(output).for_each(|(y, o)| o.set(f(a, y.get()))),
                None => b.iter().zip(output).for_each(|(y, o)| o.set(f(a, y.get()))),
            },
            (Input::Slice(a), Input::Slice(b)) => {
                if let Some(own) = same_cells::<O, A, IN_PLACE>(output, a) {
                    own.iter().zip(b).zip(output).for_each(|((x, y), o)| o.set(f(x.get(), y.get())));
                } else if let Some(own) = same_cells::<O, B, IN_PLACE>(output, b) {
                    a.iter().zip(own).zip(output).for_each(|((x, y), o)| o.set(f(x.get(), y.get())));
                } else {
                    a.iter().zip(b).zip(output).for_each(|((x, y), o)| o.set(f(x.get(), y.get())));
                }
            }
        }
    }
}

#[inline(always)]
fn fill<O: Element>(output: &[Cell<O>], value: O) {
    output.iter().for_each(|cell| cell.set(value));
}

/// The output under the input's type, if both are the same memory and loops in place are wanted. Those are separate loops
/// because the compiler cannot vectorise a loop whose input and output may overlap, unless they are visibly the same
/// pointer.
#[inline(always)]
fn same_cells<'a, O: Element, A: Element, const IN_PLACE: bool>(
    output: &'a [Cell<O>],
    input: &[Cell<A>],
) -> Option<&'a [Cell<A>]> {
    if IN_PLACE && std::ptr::addr_eq(output.as_ptr(), input.as_ptr()) {
        same_type::<O, A>(output)
    } else {
        None
    }
}

/// Applies a function to every element of one input; `VECTOR` compiles the loop for every instruction set.
pub(super) fn unary<A: Element, O: Element, const VECTOR: bool>(
    call: &Call<'_>,
    function: impl Fn(A) -> O + Copy,
) -> Result<(), ArrayError> {
    call.run(&|output, count, [input, _]| {
        let (output, input): (&[Cell<O>], Input<'_, A>) = (output.cells(count)?, input.typed(count)?);
        match VECTOR {
            true => simd::run(Unary::<_, _, _, true> { output, input, function }),
            false => Unary::<_, _, _, false> { output, input, function }.run(),
        }
        Ok(())
    })
}

/// Applies a function to every pair of elements of two inputs.
pub(super) fn binary<A: Element, B: Element, O: Element, const VECTOR: bool>(
    call: &Call<'_>,
    function: impl Fn(A, B) -> O + Copy,
) -> Result<(), ArrayError> {
    call.run(&|output, count, [left, right]| {
        let output: &[Cell<O>] = output.cells(count)?;
        let (left, right): (Input<'_, A>, Input<'_, B>) = (left.typed(count)?, right.typed(count)?);
        match VECTOR {
            true => simd::run(Binary::<_, _, _, _, true> { output, left, right, function }),
            false => Binary::<_, _, _, _, false> { output, left, right, function }.run(),
        }
        Ok(())
    })
}

/// As [`unary`], for a function that marks conditions.
pub(super) fn unary_with_status<A: Element, O: Element>(
    call: &Call<'_>,
    function: fn(A, &Status) -> O,
) -> Result<(), ArrayError> {
    let status = call.status;
    unary::<A, O, false>(call, |x| function(x, status))
}

/// As [`binary`], for a function that marks conditions.
pub(super) fn binary_with_status<A: Element, O: Element>(
    call: &Call<'_>,
    function: fn(A, A, &Status) -> O,
) -> Result<(), ArrayError> {
    let status = call.status;
    binary::<A, A, O, false>(call, |x, y| function(x, y, status))
}
