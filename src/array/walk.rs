//! The order in which operands are walked together: axes sorted by stride and merged where they are gapless.
//!
//! This is the part of NumPy's iterator that decides results: a reduction adds in this order, and new arrays
//! take their memory order from it (`npyiter_find_best_axis_ordering`, `npyiter_coalesce_axes`).

use super::axes::Axes;

/// The axes of several operands from outermost to innermost, by NumPy's rule: insertion sort on absolute
/// strides, where the first operand that tells two axes apart decides and C order stays where none does.
pub(super) fn best_order(ndim: usize, operands: &[&[isize]]) -> Axes<usize> {
    // NumPy sorts from the innermost axis outwards; `order[0]` is the innermost here.
    let mut order: Axes<usize> = (0..ndim).rev().collect();
    for position in 1..ndim {
        let moved = order[position];
        let mut target = position;
        for candidate in (0..position).rev() {
            match compare(moved, order[candidate], operands) {
                Some(true) => target = candidate,
                Some(false) => break,
                None => {}
            }
        }
        if target != position {
            order.remove(position);
            order.insert(target, moved);
        }
    }
    order.reverse();
    order
}

/// Whether the outer axis has smaller strides than the inner one and should change places; `None` if no
/// operand tells.
fn compare(outer: usize, inner: usize, operands: &[&[isize]]) -> Option<bool> {
    let mut swap = None;
    for strides in operands {
        let (outer, inner) = (strides[outer].unsigned_abs(), strides[inner].unsigned_abs());
        if outer == 0 || inner == 0 {
            continue;
        }
        if inner <= outer {
            return Some(false);
        }
        swap = Some(true);
    }
    swap
}

/// Axes of several operands, merged: a shape and one list of strides for each operand.
pub(super) struct Walk<const N: usize> {
    pub shape: Axes<usize>,
    pub strides: [Axes<isize>; N],
}

impl<const N: usize> Walk<N> {
    /// Axes in the given order, neighbours merged where all operands allow it. Never empty: a single element
    /// is one axis of length one.
    pub fn new(shape: &[usize], operands: [&[isize]; N], order: &[usize]) -> Walk<N> {
        let mut walk = Walk { shape: Axes::new(), strides: std::array::from_fn(|_| Axes::new()) };
        for &axis in order {
            let (length, steps) = (shape[axis], operands.map(|strides| strides[axis]));
            if length == 1 && !walk.shape.is_empty() {
                continue;
            }
            walk.push(length, steps);
        }
        if walk.shape.is_empty() {
            walk.push(1, [0; N]);
        }
        walk
    }

    fn push(&mut self, length: usize, steps: [isize; N]) {
        if let Some(last) = self.shape.last_mut() {
            let ends = self.strides.iter().zip(steps);
            let merges =
                ends.clone().all(|(strides, step)| strides.last() == Some(&(step * length as isize)));
            if *last == 1 || merges {
                *last *= length;
                for (strides, step) in self.strides.iter_mut().zip(steps) {
                    strides.pop();
                    strides.push(step);
                }
                return;
            }
        }
        self.shape.push(length);
        for (strides, step) in self.strides.iter_mut().zip(steps) {
            strides.push(step);
        }
    }

    /// Exchanges the innermost axis with a much longer one: a lane of three elements costs more to start than
    /// to compute. Only for operations whose order does not show.
    pub fn prefer_long_lanes(&mut self) {
        const SHORT: usize = 16;
        let last = self.shape.len() - 1;
        let longest = (0..last).max_by_key(|&axis| self.shape[axis]);
        let Some(longest) = longest else { return };
        if self.shape[last] < SHORT && self.shape[longest] > 4 * self.shape[last] {
            self.shape.swap(longest, last);
            self.strides.iter_mut().for_each(|strides| strides.swap(longest, last));
        }
    }
}

/// The elements that NumPy's buffered iterator handles at a time.
pub(super) const BUFFER: usize = 8192;

/// How a reduction groups elements before it adds them pairwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Lanes {
    /// How many of the innermost axes form one lane.
    pub axes: usize,
    /// Elements of a lane that are folded at a time.
    pub chunk: usize,
}

impl Walk<2> {
    /// The grouping that NumPy's buffered iterator arrives at for a reduction of the second operand into the
    /// first, whose strides are zero along reduced axes (`npyiter_find_buffering_setup`).
    ///
    /// Short lanes are gathered into a buffer together with the next axes when that saves starts of the inner
    /// loop: the cost of a choice is one plus the number of operands it has to buffer, divided by the elements
    /// it handles at a time. `converts` says that the second operand is buffered anyway.
    pub fn lanes(&self, converts: bool) -> Lanes {
        let axes: Vec<(usize, [isize; 2])> = (0..self.shape.len())
            .rev()
            .map(|axis| (self.shape[axis], [self.strides[0][axis], self.strides[1][axis]]))
            .collect();
        let base_cost = 1 + usize::from(converts);
        let (mut cost, mut size, mut single) = (base_cost, axes[0].0, [1usize; 2]);
        let (mut best_cost, mut best_size, mut best_core, mut best_axis) = (base_cost, size, 1, 0);
        let mut flip = None;
        for axis in 1..axes.len() {
            if flip.is_some() || (size >= BUFFER && cost > 1) {
                break;
            }
            let ((before, inner), (length, outer)) = (axes[axis - 1], axes[axis]);
            for operand in 0..2 {
                if single[operand] == axis {
                    if inner[operand] * before as isize == outer[operand] {
                        single[operand] += 1;
                        continue;
                    }
                    cost += usize::from(operand == 0 || !converts);
                }
                if operand == 0 && (inner[0] == 0 || outer[0] == 0) {
                    flip = Some(axis);
                }
            }
            let core = size;
            size = size.saturating_mul(length);
            let handled = if cost > 1 { size.min(BUFFER) } else { size };
            if cost as f64 * best_size as f64 <= best_cost as f64 * handled as f64 {
                (best_cost, best_size, best_core, best_axis) = (cost, size, core, axis);
            }
        }
        let reduces_outside = flip == Some(best_axis);
        let lane_axes = if reduces_outside { best_axis } else { best_axis + 1 };
        let buffered = converts || single[1] < lane_axes;
        let chunk = match buffered && best_size > BUFFER {
            true => best_core * (BUFFER / best_core.max(1)),
            false => usize::MAX,
        };
        Lanes { axes: lane_axes, chunk: chunk.max(1) }
    }
}
