//! A stable merge sort whose comparison can fail and can lie. It is Tim Peters' adaptive sort (`listsort.txt` in CPython's sources) with
//! the merge order of Munro and Wild's powersort ("Nearly-Optimal Mergesorts", ESA 2018), as in CPython 3.14: scripts that count
//! or print comparisons see the same ones.
//!
//! Whatever the comparison says, indices stay inside the slice and every item is kept: items move only by swaps and by a buffer that
//! is always emptied into the places it left open.

use crate::runtime::interp::{Interp, Result};
use std::mem::take;

/// Runs shorter than this at least are made longer by insertion.
const LONGEST_MINIMUM: usize = 64;
/// One side must win this often in a row before a merge searches ahead.
const GALLOP: usize = 7;

/// Sorts `items` by `less(left, right)`. After an error all items are still there, in some order.
pub(super) fn sort<T: Default>(
    interp: &mut Interp,
    items: &mut [T],
    less: impl FnMut(&mut Interp, &T, &T) -> Result<bool>,
) -> Result<()> {
    let order = Order { interp, less };
    MergeSort { order, items, runs: Vec::new(), gallop_from: GALLOP }.run()
}

/// The comparison with what it needs.
struct Order<'a, L> {
    interp: &'a mut Interp,
    less: L,
}

impl<L> Order<'_, L> {
    fn less<T>(&mut self, left: &T, right: &T) -> Result<bool>
    where
        L: FnMut(&mut Interp, &T, &T) -> Result<bool>,
    {
        (self.less)(self.interp, left, right)
    }

    /// Where `key` belongs in `sorted` before all items equal to it, searched from `hint` with doubling steps.
    fn gallop_left<T>(&mut self, key: &T, sorted: &[T], hint: usize) -> Result<usize>
    where
        L: FnMut(&mut Interp, &T, &T) -> Result<bool>,
    {
        self.gallop(sorted, hint, |order, item| order.less(item, key))
    }

    /// Where `key` belongs in `sorted` after all items equal to it.
    fn gallop_right<T>(&mut self, key: &T, sorted: &[T], hint: usize) -> Result<usize>
    where
        L: FnMut(&mut Interp, &T, &T) -> Result<bool>,
    {
        self.gallop(sorted, hint, |order, item| order.less(key, item).map(|less| !less))
    }

    /// How many items of `sorted` stand before the place sought, where `before` says whether one does.
    fn gallop<T>(
        &mut self,
        sorted: &[T],
        hint: usize,
        before: impl Fn(&mut Self, &T) -> Result<bool>,
    ) -> Result<usize> {
        let (mut near, mut step) = (0, 1);
        let (mut low, mut high);
        if before(self, &sorted[hint])? {
            let most = sorted.len() - hint;
            while step < most && before(self, &sorted[hint + step])? {
                near = step;
                step = 2 * step + 1;
            }
            (low, high) = (hint + near + 1, hint + step.min(most));
        } else {
            let most = hint + 1;
            while step < most && !before(self, &sorted[hint - step])? {
                near = step;
                step = 2 * step + 1;
            }
            (low, high) = (most - step.min(most), hint - near);
        }
        while low < high {
            let middle = low + (high - low) / 2;
            if before(self, &sorted[middle])? {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        Ok(high)
    }
}

/// A sorted stretch of the items that waits to be merged with its neighbours.
struct Run {
    start: usize,
    length: usize,
    /// The depth of the boundary to the next run in the tree of merges.
    power: u32,
}

struct MergeSort<'a, T, L> {
    order: Order<'a, L>,
    items: &'a mut [T],
    runs: Vec<Run>,
    /// How often in a row one side must win now before a merge gallops; it adapts to the data.
    gallop_from: usize,
}

impl<T: Default, L: FnMut(&mut Interp, &T, &T) -> Result<bool>> MergeSort<'_, T, L> {
    fn run(&mut self) -> Result<()> {
        let total = self.items.len();
        let minimum = minimum_run(total);
        let mut start = 0;
        while start < total {
            let mut length = self.find_run(start)?;
            if length < minimum {
                let forced = minimum.min(total - start);
                self.insert_each(start, length, forced)?;
                length = forced;
            }
            self.merge_before(start, length)?;
            self.runs.push(Run { start, length, power: 0 });
            start += length;
        }
        while self.runs.len() > 1 {
            let mut at = self.runs.len() - 2;
            if at > 0 && self.runs[at - 1].length < self.runs[at + 1].length {
                at -= 1;
            }
            self.merge_at(at)?;
        }
        Ok(())
    }

    fn less(&mut self, left: usize, right: usize) -> Result<bool> {
        self.order.less(&self.items[left], &self.items[right])
    }

    /// The length of the longest run from `start`. A falling run is turned round; items equal to their neighbours in it are turned
    /// twice, which keeps their order.
    fn find_run(&mut self, start: usize) -> Result<usize> {
        let end = self.items.len();
        let mut next = self.rise(start + 1)?;
        if next == end {
            return Ok(next - start);
        }
        if next - start > 1 {
            if self.less(start, next - 1)? {
                return Ok(next - start);
            }
            self.items[start..next].reverse();
        }
        next += 1;
        let mut equal_from = next - 1;
        while next < end {
            if self.less(next, next - 1)? {
                self.items[equal_from..next].reverse();
                equal_from = next;
            } else if self.less(next - 1, next)? {
                break;
            }
            next += 1;
        }
        self.items[equal_from..next].reverse();
        self.items[start..next].reverse();
        Ok(self.rise(next)? - start)
    }

    /// The end of the rising run that reaches up to `next`.
    fn rise(&mut self, mut next: usize) -> Result<usize> {
        while next < self.items.len() && !self.less(next, next - 1)? {
            next += 1;
        }
        Ok(next)
    }

    /// Makes a run of `length` items from one of `sorted` items by binary insertion.
    fn insert_each(&mut self, start: usize, sorted: usize, length: usize) -> Result<()> {
        for at in start + sorted..start + length {
            let (mut low, mut high) = (start, at);
            while low < high {
                let middle = low + (high - low) / 2;
                if self.less(at, middle)? {
                    high = middle;
                } else {
                    low = middle + 1;
                }
            }
            self.items[low..=at].rotate_right(1);
        }
        Ok(())
    }

    /// Merges the waiting runs that belong together before the run of `length` items at `start` joins them.
    fn merge_before(&mut self, start: usize, length: usize) -> Result<()> {
        let Some(last) = self.runs.last() else { return Ok(()) };
        let power = power(last.start, start, start + length, self.items.len());
        while self.runs.len() > 1 && self.runs[self.runs.len() - 2].power > power {
            self.merge_at(self.runs.len() - 2)?;
        }
        if let Some(last) = self.runs.last_mut() {
            last.power = power;
        }
        Ok(())
    }

    /// Merges the run `at` with the next one.
    fn merge_at(&mut self, at: usize) -> Result<()> {
        let right = self.runs.remove(at + 1);
        let left = &mut self.runs[at];
        let (mut start, middle, mut end) = (left.start, right.start, right.start + right.length);
        left.length += right.length;
        // What is in its place already need not be merged.
        start += self.order.gallop_right(&self.items[middle], &self.items[start..middle], 0)?;
        if start == middle {
            return Ok(());
        }
        let right = &self.items[middle..end];
        end = middle + self.order.gallop_left(&self.items[middle - 1], right, right.len() - 1)?;
        if end == middle {
            return Ok(());
        }
        if middle - start <= end - middle {
            self.merge_low(start, middle, end)
        } else {
            self.merge_high(start, middle, end)
        }
    }

    /// Merges with the left run in a buffer, filling from the left.
    fn merge_low(&mut self, start: usize, middle: usize, end: usize) -> Result<()> {
        let mut buffer: Vec<T> = self.items[start..middle].iter_mut().map(take).collect();
        let mut state = Low { left: 0, right: middle, hole: start };
        let merged = self.fill_low(&mut buffer, &mut state, end);
        if merged.is_ok() && state.left + 1 == buffer.len() {
            // The last of the left run comes after all of the right run.
            let rest = end - state.right;
            self.move_down(&mut state, rest);
        }
        for (hole, item) in self.items[state.hole..].iter_mut().zip(&mut buffer[state.left..]) {
            *hole = take(item);
        }
        merged
    }

    fn fill_low(&mut self, buffer: &mut [T], state: &mut Low, end: usize) -> Result<()> {
        self.move_down(state, 1);
        if state.is_done(buffer, end) {
            return Ok(());
        }
        loop {
            let (mut lefts, mut rights) = (0, 0);
            while lefts < self.gallop_from && rights < self.gallop_from {
                if self.order.less(&self.items[state.right], &buffer[state.left])? {
                    self.move_down(state, 1);
                    (lefts, rights) = (0, rights + 1);
                } else {
                    self.put_low(buffer, state, 1);
                    (lefts, rights) = (lefts + 1, 0);
                }
                if state.is_done(buffer, end) {
                    return Ok(());
                }
            }
            self.gallop_from += 1;
            loop {
                self.gallop_from = (self.gallop_from - 1).max(1);
                let lefts = self.order.gallop_right(&self.items[state.right], &buffer[state.left..], 0)?;
                self.put_low(buffer, state, lefts);
                if lefts > 0 && state.left + 1 >= buffer.len() {
                    return Ok(());
                }
                self.move_down(state, 1);
                if state.right == end {
                    return Ok(());
                }
                let rights = self.order.gallop_left(&buffer[state.left], &self.items[state.right..end], 0)?;
                self.move_down(state, rights);
                if state.right == end {
                    return Ok(());
                }
                self.put_low(buffer, state, 1);
                if state.left + 1 == buffer.len() {
                    return Ok(());
                }
                if lefts < GALLOP && rights < GALLOP {
                    break;
                }
            }
            self.gallop_from += 1;
        }
    }

    /// Moves the next `count` items of the right run down to the hole.
    fn move_down(&mut self, state: &mut Low, count: usize) {
        for _ in 0..count {
            self.items.swap(state.hole, state.right);
            state.hole += 1;
            state.right += 1;
        }
    }

    /// Moves the next `count` items of the buffer into the hole.
    fn put_low(&mut self, buffer: &mut [T], state: &mut Low, count: usize) {
        for _ in 0..count {
            self.items[state.hole] = take(&mut buffer[state.left]);
            state.hole += 1;
            state.left += 1;
        }
    }

    /// Merges with the right run in a buffer, filling from the right.
    fn merge_high(&mut self, start: usize, middle: usize, end: usize) -> Result<()> {
        let mut buffer: Vec<T> = self.items[middle..end].iter_mut().map(take).collect();
        let mut state = High { left: middle, right: buffer.len(), hole: end };
        let merged = self.fill_high(&mut buffer, &mut state, start);
        if merged.is_ok() && state.right == 1 {
            // The first of the right run comes before all of the left run.
            let rest = state.left - start;
            self.move_up(&mut state, rest);
        }
        let right = state.right;
        self.put_high(&mut buffer, &mut state, right);
        merged
    }

    fn fill_high(&mut self, buffer: &mut [T], state: &mut High, start: usize) -> Result<()> {
        self.move_up(state, 1);
        if state.left == start || state.right == 1 {
            return Ok(());
        }
        loop {
            let (mut lefts, mut rights) = (0, 0);
            while lefts < self.gallop_from && rights < self.gallop_from {
                if self.order.less(&buffer[state.right - 1], &self.items[state.left - 1])? {
                    self.move_up(state, 1);
                    (lefts, rights) = (lefts + 1, 0);
                } else {
                    self.put_high(buffer, state, 1);
                    (lefts, rights) = (0, rights + 1);
                }
                if state.left == start || state.right == 1 {
                    return Ok(());
                }
            }
            self.gallop_from += 1;
            loop {
                self.gallop_from = (self.gallop_from - 1).max(1);
                let left = &self.items[start..state.left];
                let lefts =
                    left.len() - self.order.gallop_right(&buffer[state.right - 1], left, left.len() - 1)?;
                self.move_up(state, lefts);
                if state.left == start {
                    return Ok(());
                }
                self.put_high(buffer, state, 1);
                if state.right == 1 {
                    return Ok(());
                }
                let right = &buffer[..state.right];
                let rights = right.len()
                    - self.order.gallop_left(&self.items[state.left - 1], right, right.len() - 1)?;
                self.put_high(buffer, state, rights);
                if rights > 0 && state.right <= 1 {
                    return Ok(());
                }
                self.move_up(state, 1);
                if state.left == start {
                    return Ok(());
                }
                if lefts < GALLOP && rights < GALLOP {
                    break;
                }
            }
            self.gallop_from += 1;
        }
    }

    /// Moves the last `count` items of the left run up to the hole.
    fn move_up(&mut self, state: &mut High, count: usize) {
        for _ in 0..count {
            state.hole -= 1;
            state.left -= 1;
            self.items.swap(state.hole, state.left);
        }
    }

    /// Moves the last `count` items of the buffer into the hole.
    fn put_high(&mut self, buffer: &mut [T], state: &mut High, count: usize) {
        for _ in 0..count {
            state.hole -= 1;
            state.right -= 1;
            self.items[state.hole] = take(&mut buffer[state.right]);
        }
    }
}

/// How far a merge from the left has come. The open places are those from `hole` up to `right`, as many as the buffer has items left.
struct Low {
    /// The next item of the buffer.
    left: usize,
    /// The next item of the right run.
    right: usize,
    hole: usize,
}

impl Low {
    /// Is the right run used up, or only the last item of the left one left, which is known to come last?
    fn is_done<T>(&self, buffer: &[T], end: usize) -> bool {
        self.right == end || self.left + 1 == buffer.len()
    }
}

/// How far a merge from the right has come. The open places are those from `left` up to `hole`.
struct High {
    /// One past the next item of the left run.
    left: usize,
    /// One past the next item of the buffer.
    right: usize,
    /// One past the next place to fill.
    hole: usize,
}

/// The depth at which the boundary between the runs from `start` to `middle` and from `middle` to `end` lies in a perfectly balanced
/// tree over `total` items: the first binary digit in which the middles of the two runs differ.
fn power(start: usize, middle: usize, end: usize, total: usize) -> u32 {
    let (mut left, mut right) = (start + middle, middle + end);
    let mut power = 1;
    while (left >= total) == (right >= total) {
        if left >= total {
            left -= total;
            right -= total;
        }
        left *= 2;
        right *= 2;
        power += 1;
    }
    power
}

/// The least length of a run: such that the number of runs is a power of two or just below one.
fn minimum_run(mut total: usize) -> usize {
    let mut rest = 0;
    while total >= LONGEST_MINIMUM {
        rest |= total & 1;
        total >>= 1;
    }
    total + rest
}
