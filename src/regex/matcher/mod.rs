//! Runs programs by backtracking. What a failure must try or restore lies on a stack of [`Frame`]s in memory, so the length of the text
//! is no matter of the native stack. The order in which ways to match are tried is Python's, including that of loops whose body matched
//! nothing (they are left) and of groups inside loops (they keep what they matched last).

mod backtrack;
mod choices;

use super::analysis::{Start, passes};
use super::characters::{Alphabet, is_in, lower};
use super::memo::Memo;
use super::program::{Anchor, Instruction, Program};
use super::single::{run, step};
use super::text::{Text, after, before, decode};
use super::tree::Category;
use memchr::memchr;
use std::sync::atomic::AtomicBool;

/// A slot or position that is not set.
pub const UNSET: usize = usize::MAX;

/// Why a search ended without an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stop {
    Interrupted,
    OutOfMemory,
}

/// Where a match may begin and end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Anywhere from the first position on.
    Search,
    /// At the first position.
    Prefix,
    /// At the first position, up to the end.
    Full,
}

/// What a failure meets on the stack, the last first.
enum Frame {
    /// Another way to go on.
    Branch { pc: u32, at: usize },
    /// A slot to restore.
    Slot { slot: u32, at: usize },
    /// A slot and the group that closed last, to restore.
    Close { slot: u32, last_group: u32, at: usize },
    /// A run of characters that can give back, down to `low`.
    Greedy { pc: u32, low: usize, at: usize },
    /// A run of characters that can take more.
    Lazy { pc: u32, count: u32, at: usize },
    /// A loop's registers to restore.
    LoopState { number: u32, count: u32, last: usize },
    /// The same, and then the loop is left.
    LoopExit { number: u32, count: u32, last: usize },
    /// A lazy loop that can turn once more.
    LoopRetry { number: u32, at: usize },
    /// The beginning of a lookaround or an atomic group.
    Barrier { pc: u32, at: usize },
    /// Everything above has failed: the key can be noted.
    Failed { key: u64 },
}

/// The registers of a loop: how often its body was entered, and where last in search of more.
#[derive(Clone, Copy)]
struct LoopState {
    count: u32,
    last: usize,
}

/// Where to go on: instruction and position.
type Next = Option<(usize, usize)>;

/// The state of searches with one program.
pub struct Matcher<'p> {
    program: &'p Program,
    slots: Vec<usize>,
    last_group: u32,
    loops: Vec<LoopState>,
    stack: Vec<Frame>,
    /// Where on the stack the open lookarounds and atomic groups begin.
    barriers: Vec<usize>,
    memo: Memo,
    remembers: bool,
    steps: u64,
    must_reach_end: bool,
    /// An empty match is not wanted here.
    not_empty_at: usize,
    interrupted: &'p AtomicBool,
}

impl<'p> Matcher<'p> {
    /// A matcher that stops when `interrupted` is set.
    pub fn new(program: &'p Program, interrupted: &'p AtomicBool) -> Matcher<'p> {
        Matcher {
            program,
            slots: vec![UNSET; 2 * program.groups],
            last_group: 0,
            loops: vec![LoopState { count: 0, last: UNSET }; program.loops.len()],
            stack: Vec::new(),
            barriers: Vec::new(),
            memo: Memo::default(),
            remembers: false,
            steps: 0,
            must_reach_end: false,
            not_empty_at: UNSET,
            interrupted,
        }
    }

    /// Beginning and end of each group in the last match, by twos; [`UNSET`] where it has none.
    pub fn slots(&self) -> &[usize] {
        &self.slots
    }

    /// The group that closed last, counted from 1; 0 is none.
    pub fn last_group(&self) -> u32 {
        self.last_group
    }

    /// Finds a match that begins at `from` or later, and gives its beginning and end. With `must_advance` an empty one at `from` does
    /// not count.
    ///
    /// # Errors
    /// The search was interrupted or needs too much memory.
    pub fn find(
        &mut self,
        text: Text<'_>,
        from: usize,
        mode: Mode,
        must_advance: bool,
    ) -> Result<Option<(usize, usize)>, Stop> {
        self.must_reach_end = mode == Mode::Full;
        self.not_empty_at = if must_advance { from } else { UNSET };
        self.steps = 0;
        if self.remembers {
            self.remembers = false;
            self.memo.clear();
        }
        match text.is_wide {
            true => self.find_in::<true>(text.bytes, from, mode),
            false => self.find_in::<false>(text.bytes, from, mode),
        }
    }

    fn find_in<const WIDE: bool>(
        &mut self,
        bytes: &[u8],
        from: usize,
        mode: Mode,
    ) -> Result<Option<(usize, usize)>, Stop> {
        let mut at = from;
        while at <= bytes.len() {
            if mode == Mode::Search {
                match self.candidate(bytes, at) {
                    Some(candidate) => at = candidate,
                    None => return Ok(None),
                }
            }
            // Filling nothing is slow: some processors take an exception for it.
            if !self.slots.is_empty() {
                self.slots.fill(UNSET);
            }
            self.last_group = 0;
            self.stack.clear();
            self.barriers.clear();
            if let Some(end) = self.run::<WIDE>(bytes, at)? {
                return Ok(Some((at, end)));
            }
            if mode != Mode::Search {
                break;
            }
            let next = after::<WIDE>(bytes, at);
            at = match self.program.leading_run {
                Some(single) => run::<WIDE>(single, &self.program.sets, bytes, at, u32::MAX).max(next),
                None => next,
            };
        }
        Ok(None)
    }

    /// The first position from `at` on where a match can begin.
    #[inline]
    fn candidate(&self, bytes: &[u8], at: usize) -> Option<usize> {
        let rest = bytes.get(at..)?;
        match &self.program.start {
            Start::Anywhere => Some(at),
            Start::TextStart => (at == 0).then_some(0),
            Start::Byte(byte) => memchr(*byte, rest).map(|offset| at + offset),
            Start::Literal(finder) => finder.find(rest).map(|offset| at + offset),
            Start::Bytes(table) => {
                rest.iter().position(|&byte| table[usize::from(byte)]).map(|offset| at + offset)
            }
        }
    }

    /// Tries to match from `start`; gives the end.
    fn run<const WIDE: bool>(&mut self, bytes: &[u8], start: usize) -> Result<Option<usize>, Stop> {
        let program = self.program;
        let (mut pc, mut at) = (0, start);
        loop {
            let next = match program.code.get(pc).copied().unwrap_or(Instruction::Fail) {
                Instruction::Single(single) => {
                    step::<WIDE>(single, &program.sets, bytes, at).map(|end| (pc + 1, end))
                }
                Instruction::Literal { start, length } => {
                    let literal = program.literals.get(start as usize..(start + length) as usize);
                    let rest = bytes.get(at..).unwrap_or_default();
                    let matches = literal.is_some_and(|literal| rest.starts_with(literal));
                    matches.then_some((pc + 1, at + length as usize))
                }
                Instruction::At(anchor) => holds::<WIDE>(anchor, bytes, at).then_some((pc + 1, at)),
                Instruction::Split { other, guard } => self.split(pc, other, guard, bytes, at),
                Instruction::Jump(target) => Some((target as usize, at)),
                Instruction::Save(slot) => {
                    self.save(slot, at);
                    Some((pc + 1, at))
                }
                Instruction::Repeat(number) => self.repeat::<WIDE>(pc, number, bytes, at),
                Instruction::LoopStart(number) => {
                    self.set_loop(number, LoopState { count: 0, last: UNSET });
                    Some((pc + 1, at))
                }
                Instruction::Loop(number) => self.turn(pc, number, bytes, at),
                Instruction::LoopNext(number) => {
                    program.loops.get(number as usize).map(|row| (row.body as usize - 1, at))
                }
                Instruction::Look { behind, .. } => self.look::<WIDE>(pc, behind, bytes, at),
                Instruction::Atomic { .. } => self.open(pc, at, at),
                Instruction::LookEnd | Instruction::AtomicEnd => self.end_body(at),
                Instruction::Conditional { group, otherwise } => {
                    let matched = self.span(group).is_some();
                    Some((if matched { pc + 1 } else { otherwise as usize }, at))
                }
                Instruction::BackReference { group, ignore_case } => {
                    self.refer::<WIDE>(group, ignore_case, bytes, at).map(|end| (pc + 1, end))
                }
                Instruction::Fail => None,
                Instruction::Match if self.accepts(bytes, at) => return Ok(Some(at)),
                Instruction::Match => None,
            };
            let next = match next {
                None => self.backtrack::<WIDE>(bytes)?,
                next => next,
            };
            match next {
                Some(place) => (pc, at) = place,
                None => return Ok(None),
            }
        }
    }

    #[inline(always)]
    fn accepts(&self, bytes: &[u8], at: usize) -> bool {
        !(self.must_reach_end && at != bytes.len() || self.not_empty_at == at)
    }

    #[inline(always)]
    fn split(&mut self, pc: usize, other: u32, guard: u32, bytes: &[u8], at: usize) -> Next {
        if !passes(self.program, guard, bytes, at) {
            return Some((other as usize, at));
        }
        if self.remembers && self.has_failed(pc, at) {
            return None;
        }
        self.stack.push(Frame::Branch { pc: other, at });
        Some((pc + 1, at))
    }

    #[inline(always)]
    fn save(&mut self, slot: u32, at: usize) {
        let is_restored = !self.stack.is_empty();
        let Some(place) = self.slots.get_mut(slot as usize) else { return };
        let before = std::mem::replace(place, at);
        if slot.is_multiple_of(2) {
            if is_restored {
                self.stack.push(Frame::Slot { slot, at: before });
            }
            return;
        }
        let last_group = std::mem::replace(&mut self.last_group, slot / 2 + 1);
        if is_restored {
            self.stack.push(Frame::Close { slot, last_group, at: before });
        }
    }

    /// Where a group matched.
    fn span(&self, group: u32) -> Option<(usize, usize)> {
        let slot = 2 * (group as usize).checked_sub(1)?;
        match (self.slots.get(slot), self.slots.get(slot + 1)) {
            (Some(&start), Some(&end)) if start != UNSET && end != UNSET && start <= end => {
                Some((start, end))
            }
            _ => None,
        }
    }

    fn look<const WIDE: bool>(&mut self, pc: usize, behind: u32, bytes: &[u8], at: usize) -> Next {
        let mut start = at;
        for _ in 0..behind {
            match before::<WIDE>(bytes, start) {
                Some(earlier) => start = earlier,
                None => {
                    // Too near the beginning: the body cannot match.
                    return match self.program.code.get(pc) {
                        Some(&Instruction::Look { negated: true, end, .. }) => Some((end as usize, at)),
                        _ => None,
                    };
                }
            }
        }
        self.open(pc, at, start)
    }

    /// Begins the body of a lookaround or an atomic group at `start`.
    fn open(&mut self, pc: usize, at: usize, start: usize) -> Next {
        self.barriers.push(self.stack.len());
        self.stack.push(Frame::Barrier { pc: pc as u32, at });
        Some((pc + 1, start))
    }

    /// Where the text of a group ends, if it stands at `at` again.
    fn refer<const WIDE: bool>(
        &self,
        group: u32,
        ignore_case: Option<Alphabet>,
        bytes: &[u8],
        at: usize,
    ) -> Option<usize> {
        let (start, end) = self.span(group)?;
        let wanted = bytes.get(start..end)?;
        let rest = bytes.get(at..)?;
        let Some(alphabet) = ignore_case else {
            return rest.starts_with(wanted).then_some(at + wanted.len());
        };
        let (mut own, mut other) = (at, start);
        while other < end {
            let (left, next) = decode::<WIDE>(bytes, own)?;
            let (right, next_other) = decode::<WIDE>(bytes, other)?;
            if lower(left, alphabet) != lower(right, alphabet) {
                return None;
            }
            (own, other) = (next, next_other);
        }
        Some(own)
    }
}

/// Is `at` such a place?
#[inline]
fn holds<const WIDE: bool>(anchor: Anchor, bytes: &[u8], at: usize) -> bool {
    let is_newline = |index: Option<usize>| index.and_then(|index| bytes.get(index)) == Some(&b'\n');
    match anchor {
        Anchor::TextStart => at == 0,
        Anchor::LineStart => at == 0 || is_newline(at.checked_sub(1)),
        Anchor::TextEnd => at == bytes.len(),
        Anchor::LastLineEnd => at == bytes.len() || at + 1 == bytes.len() && is_newline(Some(at)),
        Anchor::LineEnd => at == bytes.len() || is_newline(Some(at)),
        Anchor::Boundary(alphabet) => is_boundary::<WIDE>(bytes, at, alphabet),
        Anchor::NonBoundary(alphabet) => !is_boundary::<WIDE>(bytes, at, alphabet),
    }
}

fn is_boundary<const WIDE: bool>(bytes: &[u8], at: usize, alphabet: Alphabet) -> bool {
    let is_word = |start: Option<usize>| {
        start
            .and_then(|start| decode::<WIDE>(bytes, start))
            .is_some_and(|(code, _)| is_in(Category::Word, code, alphabet))
    };
    is_word(before::<WIDE>(bytes, at)) != is_word(Some(at))
}
