//! Walking arrays of one shape lane by lane, for loops that are written for slices.
//!
//! A lane without gaps is handed over as it lies; a strided one is gathered in blocks, and its results are scattered. The
//! walk knows items by their size only: it is compiled once, and a loop without any code for strides. Called by `loops`,
//! `fold` and `convert`.

use std::cell::Cell;

use ndarray::ArrayView1;

use super::array::{Array, OUTSIDE};
use super::axes::Axes;
use super::buffer::Buffer;
use super::complex::Complex;
use super::dtype::{DType, Element};
use super::error::ArrayError;
use super::scalar::Scalar;

/// Elements gathered at a time: few enough that three blocks of the widest type stay in the processor's first cache.
const BLOCK: usize = 512;

/// One operand of a walk: an array in the common shape, or a value for all elements.
#[derive(Clone, Copy)]
pub(super) enum Source<'a> {
    Array(&'a Array),
    Value(Scalar),
}

/// Elements of a gapless lane, or the one element that stands for all of them.
#[derive(Clone, Copy)]
pub(super) struct Items<'a> {
    buffer: &'a Buffer,
    offset: usize,
}

impl<'a> Items<'a> {
    /// # Errors
    /// SystemError for elements outside the buffer or of another type.
    pub fn cells<T: Element>(self, count: usize) -> Result<&'a [Cell<T>], ArrayError> {
        self.buffer.cells(self.offset, count).ok_or(OUTSIDE)
    }
}

/// An input of a slice loop.
#[derive(Clone, Copy)]
pub(super) enum Operand<'a> {
    Items(Items<'a>),
    /// One element for all.
    Repeated(Items<'a>),
    Value(Scalar),
}

/// An input of known type.
#[derive(Clone, Copy)]
pub(super) enum Input<'a, T> {
    Slice(&'a [Cell<T>]),
    Value(T),
}

impl<'a> Operand<'a> {
    /// # Errors
    /// As for [`Items::cells`].
    pub fn typed<T: Element>(self, count: usize) -> Result<Input<'a, T>, ArrayError> {
        match self {
            Operand::Items(items) => items.cells(count).map(Input::Slice),
            Operand::Repeated(items) => {
                items.cells::<T>(1)?.first().map(|cell| Input::Value(cell.get())).ok_or(OUTSIDE)
            }
            Operand::Value(value) => Ok(Input::Value(T::from_scalar(value))),
        }
    }
}

/// A slice loop: writes so many items from its inputs.
pub(super) type SliceLoop<'a> = &'a dyn Fn(Items<'_>, usize, [Operand<'_>; 2]) -> Result<(), ArrayError>;

/// Runs a slice loop once over operands that are gapless in the same order.
pub(super) fn all_at_once(
    inputs: &[Source<'_>; 2],
    output: &Array,
    run: SliceLoop<'_>,
) -> Result<(), ArrayError> {
    let inputs = inputs.map(|source| match source {
        Source::Value(value) => Operand::Value(value),
        Source::Array(array) => Operand::Items(whole(array)),
    });
    run(whole(output), output.size(), inputs)
}

/// Runs a slice loop over every lane along the last axis of operands of one shape, which has at least one axis.
pub(super) fn lane_by_lane(
    inputs: &[Source<'_>; 2],
    output: &Array,
    run: SliceLoop<'_>,
) -> Result<(), ArrayError> {
    let length = output.shape().last().copied().ok_or(OUTSIDE)?;
    let [left, right] = inputs;
    let (left, right, target) = (Reader::new(left)?, Reader::new(right)?, Lanes::of(output)?);
    let is_direct = left.is_direct() && right.is_direct() && target.is_gapless();
    let block = if is_direct { length } else { BLOCK };
    let results = if target.is_gapless() { None } else { Some(scratch(output)?) };
    let (mut left_starts, mut right_starts) = (left.starts(), right.starts());
    for start in target.starts.offsets() {
        let (left_start, right_start) = (left_starts.next(), right_starts.next());
        for begin in (0..length).step_by(block.max(1)) {
            let count = block.min(length - begin);
            let inputs = [left.read(left_start, begin, count)?, right.read(right_start, begin, count)?];
            let place = target.strided(output, start, begin);
            match &results {
                None => run(place.items(), count, inputs)?,
                Some(results) => {
                    run(whole(results), count, inputs)?;
                    copy_items(gapless(results), place, count)?;
                }
            }
        }
    }
    Ok(())
}

/// Room for a block of the array's items.
fn scratch(array: &Array) -> Result<Array, ArrayError> {
    Array::empty(array.dtype(), &[BLOCK])
}

/// The items of an array without gaps.
fn whole(array: &Array) -> Items<'_> {
    Items { buffer: array.buffer(), offset: array.offset() }
}

/// The lanes of an array along its last axis: where they start, and the bytes from one element to the next.
struct Lanes {
    starts: Array,
    step: isize,
}

impl Lanes {
    fn of(array: &Array) -> Result<Lanes, ArrayError> {
        let ([outer @ .., _], [steps @ .., step]) = (array.shape(), array.strides()) else {
            return Err(OUTSIDE);
        };
        let starts = array.layout(Axes::from_slice(outer), Axes::from_slice(steps), array.offset())?;
        Ok(Lanes { starts, step: *step })
    }

    fn is_gapless(&self) -> bool {
        self.step == self.starts.item_size() as isize
    }

    /// The items of the lane that starts at `start`, from one on.
    fn strided<'a>(&self, array: &'a Array, start: usize, item: usize) -> Strided<'a> {
        Strided { array, offset: start.wrapping_add_signed(self.step * item as isize), step: self.step }
    }
}

/// An input of a walk.
#[expect(clippy::large_enum_variant, reason = "there are two of them, on the stack")]
enum Reader<'a> {
    Value(Scalar),
    Lanes { array: &'a Array, lanes: Lanes, gathered: Option<Array> },
}

impl<'a> Reader<'a> {
    fn new(source: &Source<'a>) -> Result<Reader<'a>, ArrayError> {
        match source {
            Source::Value(value) => Ok(Reader::Value(*value)),
            Source::Array(array) => {
                let lanes = Lanes::of(array)?;
                let is_direct = lanes.step == 0 || lanes.is_gapless();
                let gathered = if is_direct { None } else { Some(scratch(array)?) };
                Ok(Reader::Lanes { array, lanes, gathered })
            }
        }
    }

    /// Whether lanes of any length can be read without gathering.
    fn is_direct(&self) -> bool {
        matches!(self, Reader::Value(_) | Reader::Lanes { gathered: None, .. })
    }

    /// Where the lanes start; nothing for a value.
    fn starts(&self) -> impl Iterator<Item = usize> {
        match self {
            Reader::Value(_) => None,
            Reader::Lanes { lanes, .. } => Some(lanes.starts.offsets()),
        }
        .into_iter()
        .flatten()
    }

    fn read(&self, start: Option<usize>, begin: usize, count: usize) -> Result<Operand<'_>, ArrayError> {
        let (array, lanes, gathered) = match self {
            Reader::Value(value) => return Ok(Operand::Value(*value)),
            Reader::Lanes { array, lanes, gathered } => (array, lanes, gathered),
        };
        let place = lanes.strided(array, start.ok_or(OUTSIDE)?, begin);
        match gathered {
            Some(gathered) => {
                copy_items(place, gapless(gathered), count)?;
                Ok(Operand::Items(whole(gathered)))
            }
            None if lanes.step == 0 => Ok(Operand::Repeated(place.items())),
            None => Ok(Operand::Items(place.items())),
        }
    }
}

/// Items at equal distances, in bytes.
#[derive(Clone, Copy)]
struct Strided<'a> {
    array: &'a Array,
    offset: usize,
    step: isize,
}

impl<'a> Strided<'a> {
    fn items(self) -> Items<'a> {
        Items { buffer: self.array.buffer(), offset: self.offset }
    }

    fn lane<T: Element>(self, count: usize) -> Result<ArrayView1<'a, Cell<T>>, ArrayError> {
        self.array.buffer().lane(self.offset, count, self.step).ok_or(OUTSIDE)
    }
}

/// The items of an array of one axis.
fn gapless(array: &Array) -> Strided<'_> {
    Strided { array, offset: array.offset(), step: array.item_size() as isize }
}

/// Copies items of one dtype, which is only known by its size.
fn copy_items(from: Strided<'_>, to: Strided<'_>, count: usize) -> Result<(), ArrayError> {
    match from.array.dtype() {
        DType::Bool => copy_typed::<bool>(from, to, count),
        dtype => match dtype.size() {
            1 => copy_typed::<u8>(from, to, count),
            2 => copy_typed::<u16>(from, to, count),
            4 => copy_typed::<u32>(from, to, count),
            8 => copy_typed::<u64>(from, to, count),
            _ => copy_typed::<Complex<f64>>(from, to, count),
        },
    }
}

fn copy_typed<T: Element>(from: Strided<'_>, to: Strided<'_>, count: usize) -> Result<(), ArrayError> {
    let (from, to) = (from.lane::<T>(count)?, to.lane::<T>(count)?);
    match (from.to_slice(), to.to_slice()) {
        (Some(from), Some(to)) => from.iter().zip(to).for_each(|(from, to)| to.set(from.get())),
        _ => from.iter().zip(to).for_each(|(from, to)| to.set(from.get())),
    }
    Ok(())
}

/// Copies between arrays of one dtype and size that are both C-contiguous.
pub(super) fn copy_whole(from: &Array, to: &Array) -> Result<(), ArrayError> {
    copy_items(gapless(from), gapless(to), to.size())
}

/// Copies between arrays of one dtype and shape, lane by lane.
pub(super) fn copy_lanes(from: &Array, to: &Array) -> Result<(), ArrayError> {
    let length = to.shape().last().copied().ok_or(OUTSIDE)?;
    let (sources, targets) = (Lanes::of(from)?, Lanes::of(to)?);
    for (source, target) in sources.starts.offsets().zip(targets.starts.offsets()) {
        copy_items(sources.strided(from, source, 0), targets.strided(to, target, 0), length)?;
    }
    Ok(())
}
