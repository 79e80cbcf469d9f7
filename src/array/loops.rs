//! The typed element-wise loops that rows of the ufunc table are made of.
//!
//! A [`Call`] arrives with everything decided: dtypes match the loop, shapes match the output, axes are merged.
//! Gapless operands run as one slice loop; others lane by lane through ndarray. Called by `ufunc_table`.

use std::cell::Cell;

use ndarray::{ArrayView1, ArrayViewD, CowArray, IxDyn, Zip, arr0};

use super::array::{Array, OUTSIDE};
use super::buffer::same_type;
use super::dtype::Element;
use super::error::ArrayError;
use super::scalar::Scalar;
use super::simd::{self, Kernel};
use super::warning::Status;

/// One input: an array in the output's shape, or a value for all elements.
#[derive(Clone, Copy)]
pub(super) enum Source<'a> {
    Array(&'a Array),
    Value(Scalar),
}

/// One execution of a loop; a unary loop reads the first input only.
pub(super) struct Call<'a> {
    pub inputs: [Source<'a>; 2],
    pub output: &'a Array,
    /// Whether output and inputs are gapless in the same order.
    pub flat: bool,
    pub status: &'a Status,
}

/// An input of a slice loop.
#[derive(Clone, Copy)]
enum Input<'a, T> {
    Slice(&'a [Cell<T>]),
    Value(T),
}

impl<'a, T: Element> Input<'a, T> {
    fn gapless(source: &Source<'a>, count: usize) -> Result<Input<'a, T>, ArrayError> {
        match source {
            Source::Value(value) => Ok(Input::Value(T::from_scalar(*value))),
            Source::Array(array) => {
                array.buffer().cells(array.offset(), count).map(Input::Slice).ok_or(OUTSIDE)
            }
        }
    }

    /// The lane as a slice or a repeated value; `None` if it is strided.
    fn lane(view: ArrayView1<'a, Cell<T>>) -> Option<Input<'a, T>> {
        if view.stride_of(ndarray::Axis(0)) == 0 {
            return view.first().map(|cell| Input::Value(cell.get()));
        }
        view.to_slice().map(Input::Slice)
    }
}

/// The view of an input in the general case: a value is stretched over the output's shape.
fn strided<'a, T: Element>(source: &Source<'a>) -> Result<CowArray<'a, Cell<T>, IxDyn>, ArrayError> {
    match source {
        Source::Array(array) => Ok(CowArray::from(array.view::<T>()?)),
        Source::Value(value) => Ok(CowArray::from(arr0(Cell::new(T::from_scalar(*value))).into_dyn())),
    }
}

fn stretch<'a, T: Element>(
    view: &'a CowArray<'_, Cell<T>, IxDyn>,
    shape: &[usize],
) -> Result<ArrayViewD<'a, Cell<T>>, ArrayError> {
    view.broadcast(IxDyn(shape)).ok_or(OUTSIDE)
}

#[inline(always)]
fn run_kernel<K: Kernel<Output = ()>, const VECTOR: bool>(kernel: K) {
    if VECTOR { simd::run(kernel) } else { kernel.run() }
}

/// Whether two slices are the same memory, so that the loop is in place.
#[inline(always)]
fn is_same_memory<A, B>(a: &[Cell<A>], b: &[Cell<B>]) -> bool {
    std::ptr::addr_eq(a.as_ptr(), b.as_ptr())
}

struct Unary<'a, A, O, F> {
    output: &'a [Cell<O>],
    input: Input<'a, A>,
    function: F,
}

impl<A: Element, O: Element, F: Fn(A) -> O> Kernel for Unary<'_, A, O, F> {
    type Output = ();

    #[inline(always)]
    fn run(self) {
        let (output, f) = (self.output, self.function);
        match self.input {
            Input::Value(value) => {
                let result = f(value);
                output.iter().for_each(|cell| cell.set(result));
            }
            Input::Slice(input) => match same_type::<O, A>(output) {
                Some(own) if is_same_memory(output, input) => {
                    own.iter().zip(output).for_each(|(x, o)| o.set(f(x.get())));
                }
                _ => input.iter().zip(output).for_each(|(x, o)| o.set(f(x.get()))),
            },
        }
    }
}

struct Binary<'a, A, B, O, F> {
    output: &'a [Cell<O>],
    left: Input<'a, A>,
    right: Input<'a, B>,
    function: F,
}

impl<A: Element, B: Element, O: Element, F: Fn(A, B) -> O> Kernel for Binary<'_, A, B, O, F> {
    type Output = ();

    /// The in-place forms are separate loops because the compiler cannot vectorise a loop whose input and
    /// output may overlap, unless they are visibly the same pointer.
    #[inline(always)]
    fn run(self) {
        let (output, f) = (self.output, self.function);
        match (self.left, self.right) {
            (Input::Value(a), Input::Value(b)) => {
                let result = f(a, b);
                output.iter().for_each(|cell| cell.set(result));
            }
            (Input::Slice(a), Input::Value(b)) => match same_type::<O, A>(output) {
                Some(own) if is_same_memory(output, a) => {
                    own.iter().zip(output).for_each(|(x, o)| o.set(f(x.get(), b)));
                }
                _ => a.iter().zip(output).for_each(|(x, o)| o.set(f(x.get(), b))),
            },
            (Input::Value(a), Input::Slice(b)) => match same_type::<O, B>(output) {
                Some(own) if is_same_memory(output, b) => {
                    own.iter().zip(output).for_each(|(y, o)| o.set(f(a, y.get())));
                }
                _ => b.iter().zip(output).for_each(|(y, o)| o.set(f(a, y.get()))),
            },
            (Input::Slice(a), Input::Slice(b)) => {
                match (same_type::<O, A>(output), same_type::<O, B>(output)) {
                    (Some(own), _) if is_same_memory(output, a) => {
                        own.iter().zip(b).zip(output).for_each(|((x, y), o)| o.set(f(x.get(), y.get())));
                    }
                    (_, Some(own)) if is_same_memory(output, b) => {
                        a.iter().zip(own).zip(output).for_each(|((x, y), o)| o.set(f(x.get(), y.get())));
                    }
                    _ => a.iter().zip(b).zip(output).for_each(|((x, y), o)| o.set(f(x.get(), y.get()))),
                }
            }
        }
    }
}

/// Applies a function to every element of one input.
pub(super) fn unary<A: Element, O: Element, const VECTOR: bool>(
    call: &Call<'_>,
    function: impl Fn(A) -> O + Copy,
) -> Result<(), ArrayError> {
    let [source, _] = &call.inputs;
    if call.flat {
        let count = call.output.size();
        let output = call.output.buffer().cells(call.output.offset(), count).ok_or(OUTSIDE)?;
        run_kernel::<_, VECTOR>(Unary { output, input: Input::gapless(source, count)?, function });
        return Ok(());
    }
    let output = call.output.view::<O>()?;
    let input = strided::<A>(source)?;
    let input = stretch(&input, output.shape())?;
    Zip::from(output.rows()).and(input.rows()).for_each(|output, input| {
        match (output.to_slice(), Input::lane(input)) {
            (Some(output), Some(input)) => run_kernel::<_, VECTOR>(Unary { output, input, function }),
            _ => Zip::from(output).and(input).for_each(|o, x| o.set(function(x.get()))),
        }
    });
    Ok(())
}

/// Applies a function to every pair of elements of two inputs.
pub(super) fn binary<A: Element, B: Element, O: Element, const VECTOR: bool>(
    call: &Call<'_>,
    function: impl Fn(A, B) -> O + Copy,
) -> Result<(), ArrayError> {
    let [left, right] = &call.inputs;
    if call.flat {
        let count = call.output.size();
        let output = call.output.buffer().cells(call.output.offset(), count).ok_or(OUTSIDE)?;
        let (left, right) = (Input::gapless(left, count)?, Input::gapless(right, count)?);
        run_kernel::<_, VECTOR>(Binary { output, left, right, function });
        return Ok(());
    }
    let output = call.output.view::<O>()?;
    let (left, right) = (strided::<A>(left)?, strided::<B>(right)?);
    let (left, right) = (stretch(&left, output.shape())?, stretch(&right, output.shape())?);
    Zip::from(output.rows()).and(left.rows()).and(right.rows()).for_each(|output, left, right| {
        match (output.to_slice(), Input::lane(left), Input::lane(right)) {
            (Some(output), Some(left), Some(right)) => {
                run_kernel::<_, VECTOR>(Binary { output, left, right, function });
            }
            _ => Zip::from(output).and(left).and(right).for_each(|o, x, y| o.set(function(x.get(), y.get()))),
        }
    });
    Ok(())
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
