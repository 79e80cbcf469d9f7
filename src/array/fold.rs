//! The typed loops of reductions, in NumPy's order of additions.
//!
//! A fold has two parts: `lift` turns an element into the accumulator's type, `join` combines two
//! accumulators. Lanes (see [`Lanes`]) are folded pairwise exactly as `pairwise_sum` in NumPy's
//! `loops_utils.h.src` does, so that sums are equal bit for bit: below 8 elements left to right, up to 128 with
//! eight running values, above that by halves. Called by `reduction_table`.

use std::cell::Cell;

use ndarray::{ArrayView1, Axis, Zip};

use super::array::{Array, OUTSIDE};
use super::axes::Axes;
use super::dtype::{Element, Kind};
use super::error::ArrayError;
use super::simd::{self, Kernel};
use super::walk::Lanes;

/// How the elements of one lane are combined.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Order {
    /// By NumPy's tree.
    Pairwise,
    /// One after another.
    Sequential,
}

const BLOCK: usize = 128;

/// A lane of elements that is a slice or strided.
trait Lane<T: Element>: Copy {
    fn length(self) -> usize;
    fn at(self, position: usize) -> T;
    /// Folds `count` elements from `start`, between 1 and 128: one leaf of the tree.
    fn leaf<A: Copy>(self, start: usize, count: usize, lift: impl Fn(T) -> A, join: impl Fn(A, A) -> A) -> A;
}

impl<T: Element> Lane<T> for &[Cell<T>] {
    #[inline(always)]
    fn length(self) -> usize {
        self.len()
    }

    #[inline(always)]
    fn at(self, position: usize) -> T {
        self[position].get()
    }

    #[inline(always)]
    fn leaf<A: Copy>(self, start: usize, count: usize, lift: impl Fn(T) -> A, join: impl Fn(A, A) -> A) -> A {
        simd::run(SliceLeaf { cells: &self[start..start + count], lift, join })
    }
}

impl<T: Element> Lane<T> for &ArrayView1<'_, Cell<T>> {
    #[inline(always)]
    fn length(self) -> usize {
        self.len()
    }

    #[inline(always)]
    fn at(self, position: usize) -> T {
        self[position].get()
    }

    fn leaf<A: Copy>(self, start: usize, count: usize, lift: impl Fn(T) -> A, join: impl Fn(A, A) -> A) -> A {
        let value = |i: usize| lift(self.at(start + i));
        if count < 8 {
            return (1..count).fold(value(0), |sum, i| join(sum, value(i)));
        }
        let mut sums: [A; 8] = std::array::from_fn(value);
        let whole = count - count % 8;
        for i in 8..whole {
            sums[i % 8] = join(sums[i % 8], value(i));
        }
        (whole..count).fold(join_eight(sums, &join), |sum, i| join(sum, value(i)))
    }
}

/// A leaf over a slice: a kernel of its own, because the compiler turns the running values into vector
/// registers only where little surrounds the loop.
struct SliceLeaf<'a, T, A, F: Fn(T) -> A, G> {
    cells: &'a [Cell<T>],
    lift: F,
    join: G,
}

impl<T: Element, A: Copy, F: Fn(T) -> A, G: Fn(A, A) -> A> Kernel for SliceLeaf<'_, T, A, F, G> {
    type Output = A;

    #[inline(always)]
    fn run(self) -> A {
        let SliceLeaf { cells, lift, join } = self;
        let (chunks, rest) = cells.as_chunks::<8>();
        let value = |cell: &Cell<T>| lift(cell.get());
        let Some((first, chunks)) = chunks.split_first() else {
            return (1..rest.len()).fold(value(&rest[0]), |sum, i| join(sum, value(&rest[i])));
        };
        let mut sums: [A; 8] = std::array::from_fn(|i| value(&first[i]));
        for chunk in chunks {
            for (sum, cell) in sums.iter_mut().zip(chunk) {
                *sum = join(*sum, value(cell));
            }
        }
        rest.iter().fold(join_eight(sums, &join), |sum, cell| join(sum, value(cell)))
    }
}

#[inline(always)]
fn join_eight<A: Copy>(r: [A; 8], join: &impl Fn(A, A) -> A) -> A {
    join(join(join(r[0], r[1]), join(r[2], r[3])), join(join(r[4], r[5]), join(r[6], r[7])))
}

/// Folds at least one element, by halves down to leaves of 128.
fn tree<T: Element, A: Copy>(
    lane: impl Lane<T>,
    start: usize,
    count: usize,
    lift: &impl Fn(T) -> A,
    join: &impl Fn(A, A) -> A,
) -> A {
    if T::DTYPE.kind() == Kind::Complex {
        return complex_tree(lane, start, count, lift, join);
    }
    if count <= BLOCK {
        return lane.leaf(start, count, lift, join);
    }
    let half = count / 2;
    let half = half - half % 8;
    let left = tree(lane, start, half, lift, join);
    join(left, tree(lane, start + half, count - half, lift, join))
}

/// The tree for complex numbers, which NumPy counts by parts: four running values, leaves of 64.
fn complex_tree<T: Element, A: Copy>(
    lane: impl Lane<T>,
    start: usize,
    count: usize,
    lift: &impl Fn(T) -> A,
    join: &impl Fn(A, A) -> A,
) -> A {
    let value = |i: usize| lift(lane.at(start + i));
    if count < 4 {
        return (1..count).fold(value(0), |sum, i| join(sum, value(i)));
    }
    if count <= BLOCK / 2 {
        let mut sums: [A; 4] = std::array::from_fn(value);
        let whole = count - count % 4;
        for i in 4..whole {
            sums[i % 4] = join(sums[i % 4], value(i));
        }
        let total = join(join(sums[0], sums[1]), join(sums[2], sums[3]));
        return (whole..count).fold(total, |sum, i| join(sum, value(i)));
    }
    let half = count / 2 - (count / 2) % 4;
    let left = complex_tree(lane, start, half, lift, join);
    join(left, complex_tree(lane, start + half, count - half, lift, join))
}

/// Folds one lane onto a start value.
fn fold_lane<T: Element, A: Copy>(
    start: A,
    lane: impl Lane<T>,
    (order, chunk): (Order, usize),
    lift: &impl Fn(T) -> A,
    join: &impl Fn(A, A) -> A,
) -> A {
    let length = lane.length();
    match order {
        Order::Sequential => (0..length).fold(start, |sum, i| join(sum, lift(lane.at(i)))),
        Order::Pairwise if length <= chunk && length > 0 => join(start, tree(lane, 0, length, lift, join)),
        Order::Pairwise => (0..length)
            .step_by(chunk)
            .fold(start, |sum, i| join(sum, tree(lane, i, chunk.min(length - i), lift, join))),
    }
}

/// Adds a row of elements to a row of accumulators.
struct RowStep<'a, T, A, F, G> {
    sums: &'a [Cell<A>],
    row: &'a [Cell<T>],
    lift: F,
    join: G,
}

impl<T: Element, A: Element, F: Fn(T) -> A, G: Fn(A, A) -> A> Kernel for RowStep<'_, T, A, F, G> {
    type Output = ();

    #[inline(always)]
    fn run(self) {
        let (lift, join) = (self.lift, self.join);
        self.sums.iter().zip(self.row).for_each(|(sum, x)| sum.set(join(sum.get(), lift(x.get()))));
    }
}

/// Folds `input` onto `output`, which has the same shape with strides of zero along the folded axes and holds
/// the start values. The outer axes are walked in logical order, because the order of additions shows.
pub(super) fn fold<T: Element, A: Element>(
    output: &Array,
    input: &Array,
    lanes: Lanes,
    order: Order,
    lift: impl Fn(T) -> A + Copy,
    join: impl Fn(A, A) -> A + Copy,
) -> Result<(), ArrayError> {
    let order = (order, lanes.chunk);
    let slice_fold = |start: A, lane: &[Cell<T>]| fold_lane(start, lane, order, &lift, &join);
    let last = input.ndim().checked_sub(1).ok_or(OUTSIDE)?;
    if output.strides().get(last) != Some(&0) {
        return add_rows(output, input, lift, join);
    }
    if last == 0
        && input.strides() == [input.item_size() as isize]
        && let Some(lane) = input.buffer().cells::<T>(input.offset(), input.size())
    {
        let sum = output.buffer().cell::<A>(output.offset()).ok_or(OUTSIDE)?;
        sum.set(slice_fold(sum.get(), lane));
        return Ok(());
    }
    if lanes.axes > 1 {
        return fold_gathered(output, input, lanes, slice_fold);
    }
    let (sums, input) = (output.view::<A>()?, input.view::<T>()?);
    let sums = sums.index_axis(Axis(last), 0);
    for (sum, lane) in sums.iter().zip(input.rows()) {
        sum.set(match lane.to_slice() {
            Some(lane) => slice_fold(sum.get(), lane),
            None => fold_lane(sum.get(), &lane, order, &lift, &join),
        });
    }
    Ok(())
}

/// The case of kept innermost axes: rows of elements are added to rows of accumulators.
fn add_rows<T: Element, A: Element>(
    output: &Array,
    input: &Array,
    lift: impl Fn(T) -> A + Copy,
    join: impl Fn(A, A) -> A + Copy,
) -> Result<(), ArrayError> {
    let (sums, input) = (output.view::<A>()?, input.view::<T>()?);
    for (sums, row) in sums.rows().into_iter().zip(input.rows()) {
        match (sums.to_slice(), row.to_slice()) {
            (Some(sums), Some(row)) => simd::run(RowStep { sums, row, lift, join }),
            _ => Zip::from(sums).and(row).for_each(|sum, x| sum.set(join(sum.get(), lift(x.get())))),
        }
    }
    Ok(())
}

/// Lanes of several axes, collected in a buffer before they are folded.
fn fold_gathered<T: Element, A: Element>(
    output: &Array,
    input: &Array,
    lanes: Lanes,
    slice_fold: impl Fn(A, &[Cell<T>]) -> A,
) -> Result<(), ArrayError> {
    let split = input.ndim().checked_sub(lanes.axes).ok_or(OUTSIDE)?;
    let (outer, inner) = input.shape().split_at(split);
    let (outer_steps, inner_steps) = input.strides().split_at(split);
    let outer_sums = Axes::from_slice(&output.strides()[..split]);
    let sums = output.layout(Axes::from_slice(outer), outer_sums, output.offset())?;
    let starts = input.layout(Axes::from_slice(outer), Axes::from_slice(outer_steps), input.offset())?;
    let mut gathered: Vec<Cell<T>> = Vec::new();
    for (sum, start) in sums.offsets().zip(starts.offsets()) {
        let sum = output.buffer().cell::<A>(sum).ok_or(OUTSIDE)?;
        let lane = input.buffer().view::<T>(start, inner, inner_steps).ok_or(OUTSIDE)?;
        gathered.clear();
        gathered.extend(lane.iter().cloned());
        sum.set(slice_fold(sum.get(), &gathered));
    }
    Ok(())
}
