//! What a failure does: it restores and tries the next way. Every so often it looks at interrupts and at how long it has been going on.

use super::{Frame, LoopState, Matcher, Next, Stop};
use crate::regex::program::{Instruction, Program, Repeat};
use std::sync::atomic::Ordering;

/// More frames than this (about two gigabytes) are not made.
const MOST_FRAMES: usize = 80_000_000;
/// So many failures pass between two looks around.
const PATIENCE: u64 = 4096;

impl Matcher<'_> {
    /// The next way to go on; `None` when all have failed.
    pub(super) fn backtrack<const WIDE: bool>(&mut self, bytes: &[u8]) -> Result<Next, Stop> {
        self.steps += 1;
        if self.steps.is_multiple_of(PATIENCE) {
            self.look_around(bytes.len())?;
        }
        while let Some(frame) = self.stack.pop() {
            let next = match frame {
                Frame::Branch { pc, at } => Some((pc as usize, at)),
                Frame::Greedy { pc, low, at } => match repeat_at(self.program, pc) {
                    Some(repeat) => self.shorten::<WIDE>(pc as usize, repeat, bytes, low, at),
                    None => None,
                },
                Frame::Lazy { pc, count, at } => match repeat_at(self.program, pc) {
                    Some(repeat) => self.lengthen::<WIDE>(pc as usize, repeat, count, bytes, at, false),
                    None => None,
                },
                Frame::LoopExit { number, count, last } => self.leave(number, LoopState { count, last }),
                Frame::LoopRetry { number, at } => self.turn_again(number, at),
                Frame::Barrier { pc, at } => {
                    self.barriers.pop();
                    match self.program.code.get(pc as usize) {
                        Some(&Instruction::Look { negated: true, end, .. }) => Some((end as usize, at)),
                        _ => None,
                    }
                }
                Frame::Failed { key } => {
                    self.memo.insert(key);
                    None
                }
                frame => {
                    self.restore(frame);
                    None
                }
            };
            if next.is_some() {
                return Ok(next);
            }
        }
        Ok(None)
    }

    #[cold]
    fn look_around(&mut self, length: usize) -> Result<(), Stop> {
        if self.interrupted.load(Ordering::Relaxed) {
            return Err(Stop::Interrupted);
        }
        if self.stack.len() > MOST_FRAMES {
            return Err(Stop::OutOfMemory);
        }
        if self.program.keys != 0 && self.steps > 16 * PATIENCE + 4 * length as u64 {
            self.remembers = true;
        }
        Ok(())
    }

    /// Restores a loop's registers and leaves it where its last turn began.
    fn leave(&mut self, number: u32, state: LoopState) -> Next {
        let exit = self.program.loops.get(number as usize)?.exit;
        let turned = std::mem::replace(self.loops.get_mut(number as usize)?, state);
        Some((exit as usize, turned.last))
    }

    fn restore(&mut self, frame: Frame) {
        match frame {
            Frame::Slot { slot, at } => self.set_slot(slot, at),
            Frame::Close { slot, last_group, at } => {
                self.set_slot(slot, at);
                self.last_group = last_group;
            }
            Frame::LoopState { number, count, last } | Frame::LoopExit { number, count, last } => {
                if let Some(place) = self.loops.get_mut(number as usize) {
                    *place = LoopState { count, last };
                }
            }
            Frame::Barrier { .. } => {
                self.barriers.pop();
            }
            Frame::Branch { .. }
            | Frame::Greedy { .. }
            | Frame::Lazy { .. }
            | Frame::LoopRetry { .. }
            | Frame::Failed { .. } => {}
        }
    }

    fn set_slot(&mut self, slot: u32, at: usize) {
        if let Some(place) = self.slots.get_mut(slot as usize) {
            *place = at;
        }
    }

    /// The body of a lookaround or an atomic group has matched up to `at`: its other ways are given up.
    pub(super) fn end_body(&mut self, at: usize) -> Next {
        let height = *self.barriers.last()?;
        let Some(&Frame::Barrier { pc, at: started }) = self.stack.get(height) else { return None };
        match *self.program.code.get(pc as usize)? {
            Instruction::Look { negated: true, .. } => {
                while self.stack.len() > height {
                    match self.stack.pop() {
                        Some(frame) => self.restore(frame),
                        None => break,
                    }
                }
                None
            }
            Instruction::Look { end, .. } => {
                self.keep_restoring(height);
                Some((end as usize, started))
            }
            Instruction::Atomic { end } => {
                self.keep_restoring(height);
                Some((end as usize, at))
            }
            _ => None,
        }
    }

    /// Of the frames from `height` on keeps those that restore something.
    fn keep_restoring(&mut self, height: usize) {
        self.barriers.pop();
        let mut kept = height;
        for index in height..self.stack.len() {
            let frame = match self.stack.get(index) {
                Some(&Frame::Slot { slot, at }) => Frame::Slot { slot, at },
                Some(&Frame::Close { slot, last_group, at }) => Frame::Close { slot, last_group, at },
                Some(
                    &Frame::LoopState { number, count, last } | &Frame::LoopExit { number, count, last },
                ) => Frame::LoopState { number, count, last },
                _ => continue,
            };
            if let Some(place) = self.stack.get_mut(kept) {
                *place = frame;
            }
            kept += 1;
        }
        self.stack.truncate(kept);
    }
}

fn repeat_at(program: &Program, pc: u32) -> Option<&Repeat> {
    match program.code.get(pc as usize) {
        Some(&Instruction::Repeat(number)) => program.repeats.get(number as usize),
        _ => None,
    }
}
