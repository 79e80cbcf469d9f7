//! What the matcher runs: instructions, and the tables they point into by number.

use super::analysis::Start;
use super::characters::Alphabet;
use super::set::CharacterSet;
use super::single::Single;
use super::tree::Greed;

/// No guard, no point.
pub const NONE: u32 = u32::MAX;

/// An instruction. The next one follows unless it says otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Instruction {
    Single(Single),
    /// Bytes of [`Program::literals`].
    Literal {
        start: u32,
        length: u32,
    },
    At(Anchor),
    /// Goes on, and at `other` after a failure. With a guard, only if the next byte is in it.
    Split {
        other: u32,
        guard: u32,
    },
    Jump(u32),
    /// Notes the position: an even slot opens a group, an odd one closes it.
    Save(u32),
    /// A repeated single character: a row of [`Program::repeats`].
    Repeat(u32),
    /// Begins a loop: a row of [`Program::loops`].
    LoopStart(u32),
    /// Once more, or on behind the loop?
    Loop(u32),
    /// The end of a loop's body.
    LoopNext(u32),
    /// A body up to [`Instruction::LookEnd`] is tried `behind` characters back; then it goes on at `end`.
    Look {
        behind: u32,
        negated: bool,
        end: u32,
    },
    /// A body up to [`Instruction::AtomicEnd`] of which only the first way to match counts; then it goes on at `end`.
    Atomic {
        end: u32,
    },
    LookEnd,
    AtomicEnd,
    /// Goes on if the group has matched.
    Conditional {
        group: u32,
        otherwise: u32,
    },
    BackReference {
        group: u32,
        ignore_case: Option<Alphabet>,
    },
    Fail,
    Match,
}

/// Places between characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    TextStart,
    LineStart,
    TextEnd,
    /// The end, or before a newline that ends the text.
    LastLineEnd,
    LineEnd,
    Boundary(Alphabet),
    NonBoundary(Alphabet),
}

/// A repeated single character.
pub struct Repeat {
    pub single: Single,
    pub least: u32,
    pub most: u32,
    pub greed: Greed,
    /// What the text behind must begin with: a guard.
    pub behind: u32,
    /// The one byte of that guard.
    pub behind_byte: Option<u8>,
}

/// A loop whose body is more than a character.
pub struct Loop {
    pub least: u32,
    pub most: u32,
    pub lazy: bool,
    pub body: u32,
    pub exit: u32,
    /// What the body must begin with: a guard.
    pub guard: u32,
}

/// What identifies a choice besides position and registers: its share of the keys under which failures are noted.
pub struct Point {
    pub first_key: u64,
    /// The loops around it, the outermost first.
    pub loops: Vec<u32>,
}

/// A compiled pattern.
pub struct Program {
    pub code: Vec<Instruction>,
    pub sets: Vec<CharacterSet>,
    pub literals: Vec<u8>,
    pub repeats: Vec<Repeat>,
    pub loops: Vec<Loop>,
    /// Bytes with which something can go on.
    pub guards: Vec<[bool; 256]>,
    /// The choice at each instruction, or `NONE`: a row of `points`.
    pub point_of: Vec<u32>,
    pub points: Vec<Point>,
    /// How many keys a position has; 0 where failures depend on what groups have matched, so that they cannot be noted.
    pub keys: u64,
    /// How many groups there are, the whole not counted.
    pub groups: usize,
    /// Where matches can begin.
    pub start: Start,
    /// See [`super::analysis::leading_run`].
    pub leading_run: Option<Single>,
}

impl Loop {
    /// How many values its counter can have: an unlimited loop counts only to its least number.
    pub fn counts(&self) -> u64 {
        u64::from(self.highest()) + 1
    }

    /// The highest count that matters.
    pub fn highest(&self) -> u32 {
        if self.most == u32::MAX { self.least } else { self.most }
    }
}
