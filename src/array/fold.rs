//! The typed loops of reductions, in NumPy's order of additions.
//!
//! A fold has two parts: `lift` turns an element into the accumulator's type, `join` combines two
//! accumulators. Lanes (see [`Lanes`]) are folded pairwise exactly as `pairwise_sum` in NumPy's
//! `loops_utils.h.src` does, so that sums are equal bit for bit: below 8 elements left to right, up to 128 with
//! eight running values, above that by halves. Called by `reduction_table`.

use std::cell::Cell;

use super::array::{Array, OUTSIDE};
use super::axes::Axes;
use super::dtype::{Element, Kind};
use super::error::ArrayError;
use super::lanes::{Input, Source, copy_lanes, lane_by_lane};
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

/// A leaf over a slice: a kernel of its own, because the compiler turns the running values into vector
/// registers only where little surrounds the loop.
struct Leaf<'a, T, A, F: Fn(T) -> A, G> {
    cells: &'a [Cell<T>],
    lift: F,
    join: G,
}

impl<T: Element, A: Copy, F: Fn(T) -> A, G: Fn(A, A) -> A> Kernel for Leaf<'_, T, A, F, G> {
    type Output = A;

    #[inline(always)]
    fn run(self) -> A {
        let Leaf { cells, lift, join } = self;
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
fn tree<T: Element, A: Copy>(cells: &[Cell<T>], lift: &impl Fn(T) -> A, join: &impl Fn(A, A) -> A) -> A {
    if T::DTYPE.kind() == Kind::Complex {
        return complex_tree(cells, lift, join);
    }
    if cells.len() <= BLOCK {
        return simd::run(Leaf { cells, lift, join });
    }
    let half = cells.len() / 2;
    let (left, right) = cells.split_at(half - half % 8);
    join(tree(left, lift, join), tree(right, lift, join))
}

/// The tree for complex numbers, which NumPy counts by parts: four running values, leaves of 64.
fn complex_tree<T: Element, A: Copy>(
    cells: &[Cell<T>],
    lift: &impl Fn(T) -> A,
    join: &impl Fn(A, A) -> A,
) -> A {
    let value = |cell: &Cell<T>| lift(cell.get());
    if cells.len() > BLOCK / 2 {
        let half = cells.len() / 2;
        let (left, right) = cells.split_at(half - half % 4);
        return join(complex_tree(left, lift, join), complex_tree(right, lift, join));
    }
    let (chunks, rest) = cells.as_chunks::<4>();
    let Some((first, chunks)) = chunks.split_first() else {
        return (1..rest.len()).fold(value(&rest[0]), |sum, i| join(sum, value(&rest[i])));
    };
    let mut sums: [A; 4] = std::array::from_fn(|i| value(&first[i]));
    for chunk in chunks {
        for (sum, cell) in sums.iter_mut().zip(chunk) {
            *sum = join(*sum, value(cell));
        }
    }
    let total = join(join(sums[0], sums[1]), join(sums[2], sums[3]));
    rest.iter().fold(total, |sum, cell| join(sum, value(cell)))
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

/// The slice loops of one reduction for one pair of types: all that is compiled for each of them.
trait Folding<T, A> {
    /// Folds a lane onto a start value.
    fn lane(&self, start: A, lane: &[Cell<T>]) -> A;

    /// Joins each element of a row to its own accumulator.
    fn row(&self, sums: &[Cell<A>], row: &[Cell<T>]);
}

/// The two functions of a reduction and the order of its lanes.
struct Functions<F, G> {
    lift: F,
    join: G,
    order: Order,
    /// Elements of a lane that are folded at a time.
    chunk: usize,
}

impl<T, A, F, G> Folding<T, A> for Functions<F, G>
where
    T: Element,
    A: Element,
    F: Fn(T) -> A + Copy,
    G: Fn(A, A) -> A + Copy,
{
    fn lane(&self, start: A, lane: &[Cell<T>]) -> A {
        let (lift, join) = (&self.lift, &self.join);
        match self.order {
            Order::Sequential => lane.iter().fold(start, |sum, cell| join(sum, lift(cell.get()))),
            Order::Pairwise => {
                lane.chunks(self.chunk).fold(start, |sum, part| join(sum, tree(part, lift, join)))
            }
        }
    }

    fn row(&self, sums: &[Cell<A>], row: &[Cell<T>]) {
        simd::run(RowStep { sums, row, lift: self.lift, join: self.join });
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
    let functions = Functions { lift, join, order, chunk: lanes.chunk };
    match output.strides().last() {
        Some(0) => fold_lanes(output, input, lanes.axes, &functions),
        _ => add_rows(output, input, &functions),
    }
}

/// The case of folded innermost axes, so many of them. Lanes with gaps are collected before they are folded.
fn fold_lanes<T: Element, A: Element>(
    output: &Array,
    input: &Array,
    axes: usize,
    folding: &dyn Folding<T, A>,
) -> Result<(), ArrayError> {
    let split = input.ndim().checked_sub(axes).ok_or(OUTSIDE)?;
    let (outer, inner) = input.shape().split_at(split);
    let (outer_steps, inner_steps) = input.strides().split_at(split);
    let outer_sums = Axes::from_slice(&output.strides()[..split]);
    let sums = output.layout(Axes::from_slice(outer), outer_sums, output.offset())?;
    let starts = input.layout(Axes::from_slice(outer), Axes::from_slice(outer_steps), input.offset())?;
    let is_gapless = inner_steps == [input.item_size() as isize];
    let gathered = if is_gapless { None } else { Some(Array::empty(input.dtype(), inner)?) };
    for (sum, start) in sums.offsets().zip(starts.offsets()) {
        let sum = output.buffer().cell::<A>(sum).ok_or(OUTSIDE)?;
        let lane = match &gathered {
            None => input.buffer().cells::<T>(start, inner.iter().product()),
            Some(gathered) => {
                let steps = Axes::from_slice(inner_steps);
                copy_lanes(&input.layout(Axes::from_slice(inner), steps, start)?, gathered)?;
                gathered.cells::<T>()
            }
        };
        sum.set(folding.lane(sum.get(), lane.ok_or(OUTSIDE)?));
    }
    Ok(())
}

/// The case of kept innermost axes: rows of elements are added to rows of accumulators.
fn add_rows<T: Element, A: Element>(
    output: &Array,
    input: &Array,
    folding: &dyn Folding<T, A>,
) -> Result<(), ArrayError> {
    let inputs = [Source::Array(output), Source::Array(input)];
    lane_by_lane(&inputs, output, &|target, count, [sums, row]| {
        let target: &[Cell<A>] = target.cells(count)?;
        if let Input::Slice(sums) = sums.typed::<A>(count)?
            && !std::ptr::addr_eq(sums.as_ptr(), target.as_ptr())
        {
            target.iter().zip(sums).for_each(|(target, sum)| target.set(sum.get()));
        }
        match row.typed::<T>(count)? {
            Input::Slice(row) => folding.row(target, row),
            Input::Value(value) => {
                let value = [Cell::new(value)];
                target.chunks(1).for_each(|sum| folding.row(sum, &value));
            }
        }
        Ok(())
    })
}
