//! The choices: repeated characters and loops, and the keys under which their failures are noted.

use super::{Frame, LoopState, Matcher, Next};
use crate::regex::analysis::passes;
use crate::regex::program::Repeat;
use crate::regex::single::{exactly, run, step};
use crate::regex::text::before;
use crate::regex::tree::Greed;
use memchr::memrchr;

impl Matcher<'_> {
    /// Has the choice at `pc` failed here before? If not, it is noted when it does.
    pub(super) fn has_failed(&mut self, pc: usize, at: usize) -> bool {
        let Some(key) = self.key(pc, at) else { return false };
        if self.memo.contains(key) {
            return true;
        }
        self.stack.push(Frame::Failed { key });
        false
    }

    /// The key of a choice, a position and the registers of the loops around it.
    fn key(&self, pc: usize, at: usize) -> Option<u64> {
        let point = self.program.points.get(*self.program.point_of.get(pc)? as usize)?;
        let mut state: u64 = 0;
        for &number in &point.loops {
            let row = self.program.loops.get(number as usize)?;
            let LoopState { count, last } = *self.loops.get(number as usize)?;
            state = state * row.counts() + u64::from(count);
            state = state * 2 + u64::from(last == at);
        }
        (at as u64).checked_mul(self.program.keys)?.checked_add(point.first_key + state)
    }

    #[inline]
    pub(super) fn repeat<const WIDE: bool>(
        &mut self,
        pc: usize,
        number: u32,
        bytes: &[u8],
        at: usize,
    ) -> Next {
        let program = self.program;
        let repeat = program.repeats.get(number as usize)?;
        let low = match repeat.least {
            0 => at,
            least => exactly::<WIDE>(repeat.single, &program.sets, bytes, at, least)?,
        };
        if repeat.greed == Greed::Lazy {
            if self.remembers && self.has_failed(pc, at) {
                return None;
            }
            return self.lengthen::<WIDE>(pc, repeat, repeat.least, bytes, low, true);
        }
        let most = if repeat.most == u32::MAX { u32::MAX } else { repeat.most - repeat.least };
        let end = run::<WIDE>(repeat.single, &program.sets, bytes, low, most);
        if repeat.greed == Greed::Possessive || end == low {
            return Some((pc + 1, end));
        }
        if self.remembers && self.has_failed(pc, at) {
            return None;
        }
        if passes(program, repeat.behind, bytes, end) {
            self.stack.push(Frame::Greedy { pc: pc as u32, low, at: end });
            return Some((pc + 1, end));
        }
        self.shorten::<WIDE>(pc, repeat, bytes, low, end)
    }

    /// Gives back characters of a run that ends at `at`, as few as can do.
    pub(super) fn shorten<const WIDE: bool>(
        &mut self,
        pc: usize,
        repeat: &Repeat,
        bytes: &[u8],
        low: usize,
        at: usize,
    ) -> Next {
        let mut end = at;
        loop {
            end = match repeat.behind_byte {
                // The byte begins a character, so this is between characters too.
                Some(byte) => low + memrchr(byte, bytes.get(low..end)?)?,
                None => before::<WIDE>(bytes, end).filter(|&end| end >= low)?,
            };
            if end == low {
                return passes(self.program, repeat.behind, bytes, end).then_some((pc + 1, end));
            }
            if passes(self.program, repeat.behind, bytes, end) {
                self.stack.push(Frame::Greedy { pc: pc as u32, low, at: end });
                return Some((pc + 1, end));
            }
        }
    }

    /// Takes characters until what stands behind can follow; with `enough` the run may stay as it is.
    pub(super) fn lengthen<const WIDE: bool>(
        &mut self,
        pc: usize,
        repeat: &Repeat,
        count: u32,
        bytes: &[u8],
        at: usize,
        enough: bool,
    ) -> Next {
        let (mut count, mut end, mut may_stop) = (count, at, enough);
        loop {
            if may_stop && passes(self.program, repeat.behind, bytes, end) {
                if count < repeat.most {
                    self.stack.push(Frame::Lazy { pc: pc as u32, count, at: end });
                }
                return Some((pc + 1, end));
            }
            if count >= repeat.most {
                return None;
            }
            end = step::<WIDE>(repeat.single, &self.program.sets, bytes, end)?;
            count = count.saturating_add(1).min(u32::MAX - 1);
            may_stop = true;
        }
    }

    /// Sets a loop's registers; a failure restores them.
    #[inline(always)]
    pub(super) fn set_loop(&mut self, number: u32, state: LoopState) {
        let is_restored = !self.stack.is_empty();
        let Some(place) = self.loops.get_mut(number as usize) else { return };
        let LoopState { count, last } = std::mem::replace(place, state);
        if is_restored {
            self.stack.push(Frame::LoopState { number, count, last });
        }
    }

    /// Once more or on?
    #[inline(always)]
    pub(super) fn turn(&mut self, pc: usize, number: u32, bytes: &[u8], at: usize) -> Next {
        let program = self.program;
        let row = program.loops.get(number as usize)?;
        let state = *self.loops.get(number as usize)?;
        if self.remembers && self.has_failed(pc, at) {
            return None;
        }
        if state.count < row.least {
            self.set_loop(number, LoopState { count: state.count + 1, last: state.last });
            return Some((row.body as usize, at));
        }
        let may_turn = (row.most == u32::MAX || state.count < row.most)
            && state.last != at
            && passes(program, row.guard, bytes, at);
        if row.lazy {
            if may_turn {
                self.stack.push(Frame::LoopRetry { number, at });
            }
            return Some((row.exit as usize, at));
        }
        if !may_turn {
            return Some((row.exit as usize, at));
        }
        let LoopState { count, last } = state;
        self.stack.push(Frame::LoopExit { number, count, last });
        if let Some(place) = self.loops.get_mut(number as usize) {
            *place = LoopState { count: (count + 1).min(row.highest()), last: at };
        }
        Some((row.body as usize, at))
    }

    /// A lazy loop whose exit has failed turns once more.
    pub(super) fn turn_again(&mut self, number: u32, at: usize) -> Next {
        let row = self.program.loops.get(number as usize)?;
        let count = self.loops.get(number as usize)?.count;
        self.set_loop(number, LoopState { count: (count + 1).min(row.highest()), last: at });
        Some((row.body as usize, at))
    }
}
