//! A compiled code object as plain data: what the compiler makes and the machine loads. It holds no runtime values, so that
//! the layers below the machine stay independent of memory management; the machine turns constants into values on loading.

use std::rc::Rc;

/// A constant of a code object.
#[derive(Clone, Debug, PartialEq)]
pub enum Constant {
    None,
    Ellipsis,
    Boolean(bool),
    Integer(i64),
    /// An integer that does not fit 64 bits: its digits in base 10 or, with the prefix dropped, 16, 8 or 2.
    BigInteger {
        base: u32,
        digits: Rc<str>,
    },
    Float(f64),
    Complex {
        real: f64,
        imaginary: f64,
    },
    Text(Rc<str>),
    Bytes(Rc<[u8]>),
    Tuple(Vec<Constant>),
    /// The right side of `in {1, 2, 3}`.
    FrozenSet(Vec<Constant>),
    Code(Rc<Code>),
}

/// What kind of callable or body a code object is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeKind {
    Function,
    Generator,
    Coroutine,
    AsyncGenerator,
    /// A module, `exec` text or prompt entry: names live in a dict.
    Module,
    /// `eval` text.
    Expression,
    ClassBody,
}

/// The parameters of a function; they are its first locals in this order:
/// positional (positional-only first), keyword-only, `*args`, `**kwargs`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Parameters {
    /// Positional parameters, positional-only ones included.
    pub positional: u32,
    pub positional_only: u32,
    pub keyword_only: u32,
    pub has_star_args: bool,
    pub has_star_kwargs: bool,
}

impl Parameters {
    /// How many locals hold parameters.
    pub const fn count(&self) -> u32 {
        self.positional + self.keyword_only + self.has_star_args as u32 + self.has_star_kwargs as u32
    }
}

/// A place in the source: lines from 1, columns in bytes from 0.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Position {
    pub line: u32,
    pub end_line: u32,
    pub column: u32,
    pub end_column: u32,
}

/// Where the instructions from `start` on stand in the source, up to the next entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PositionEntry {
    /// Word index.
    pub start: u32,
    pub position: Position,
}

/// One row of the exception table: an exception raised at a word in `start..end` cuts the stack to `depth` entries (above the
/// locals), pushes the exception and goes to `target`. Rows are sorted by `start`; inner ranges replace outer ones, they do not overlap.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ExceptionEntry {
    pub start: u32,
    pub end: u32,
    pub target: u32,
    pub depth: u32,
}

/// A compiled body.
#[derive(Clone, Debug, PartialEq)]
pub struct Code {
    pub name: Rc<str>,
    pub qualified_name: Rc<str>,
    pub file_name: Rc<str>,
    pub first_line: u32,
    pub kind: CodeKind,
    pub parameters: Parameters,
    /// Names of all slots of the frame: parameters, other locals and own cells, then free variables (the last `free_count`).
    pub locals: Vec<Rc<str>>,
    /// Which of `locals` are cells of this code (captured by inner functions), in slot order.
    pub cells: Vec<u32>,
    /// How many of the last `locals` are free variables, filled from the closure.
    pub free_count: u32,
    pub names: Vec<Rc<str>>,
    pub constants: Vec<Constant>,
    pub words: Vec<u32>,
    /// How many inline caches the instructions use.
    pub cache_count: u32,
    /// The deepest operand stack, in values.
    pub stack_size: u32,
    pub exceptions: Vec<ExceptionEntry>,
    pub positions: Vec<PositionEntry>,
    pub docstring: Option<Rc<str>>,
    /// Does the code stand inside a function (`co_flags` NESTED)?
    pub nested: bool,
}

impl Code {
    /// Where the instruction at word `index` stands.
    pub fn position(&self, index: u32) -> Position {
        let after = self.positions.partition_point(|entry| entry.start <= index);
        after
            .checked_sub(1)
            .and_then(|at| self.positions.get(at))
            .map(|entry| entry.position)
            .unwrap_or_default()
    }

    /// Does the slot `local` hold a cell, the code's own or one of its closure?
    pub fn is_cell(&self, local: u32) -> bool {
        let first_free = (self.locals.len() as u32).saturating_sub(self.free_count);
        local >= first_free || self.cells.binary_search(&local).is_ok()
    }

    /// The exception table's row for an exception raised at word `index`.
    pub fn handler(&self, index: u32) -> Option<&ExceptionEntry> {
        let after = self.exceptions.partition_point(|entry| entry.start <= index);
        after.checked_sub(1).and_then(|at| self.exceptions.get(at)).filter(|entry| index < entry.end)
    }
}
