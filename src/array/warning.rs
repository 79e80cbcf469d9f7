//! Floating-point conditions and other warnings, collected for the caller instead of printed.
//!
//! A kernel marks conditions in a [`Status`]; the operation turns them into [`Warning`]s with its own name;
//! the binding decides (by `np.seterr`) what becomes of them.

use std::cell::Cell;
use std::fmt;

use smallvec::SmallVec;

/// A floating-point condition, in the order NumPy reports them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Condition {
    DivideByZero,
    Overflow,
    Underflow,
    Invalid,
}

impl Condition {
    pub const ALL: [Condition; 4] =
        [Condition::DivideByZero, Condition::Overflow, Condition::Underflow, Condition::Invalid];

    /// The condition's words in a RuntimeWarning.
    pub fn text(self) -> &'static str {
        match self {
            Condition::DivideByZero => "divide by zero",
            Condition::Overflow => "overflow",
            Condition::Underflow => "underflow",
            Condition::Invalid => "invalid value",
        }
    }

    const fn bit(self) -> u8 {
        1 << self as u8
    }
}

/// A set of conditions that a kernel has met.
#[derive(Debug, Default)]
pub struct Status(Cell<u8>);

impl Status {
    /// Marks a condition.
    #[inline(always)]
    pub fn mark(&self, condition: Condition) {
        self.0.set(self.0.get() | condition.bit());
    }

    pub fn is_clear(&self) -> bool {
        self.0.get() == 0
    }

    /// Whether a condition was marked.
    pub fn has(&self, condition: Condition) -> bool {
        self.0.get() & condition.bit() != 0
    }
}

/// A warning to issue as RuntimeWarning, unless the error state says otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Warning {
    /// "<condition> encountered in <operation>".
    Float { condition: Condition, operation: &'static str },
    /// A fixed text, such as "Mean of empty slice".
    Text(&'static str),
}

impl fmt::Display for Warning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Warning::Float { condition, operation } => {
                write!(f, "{} encountered in {operation}", condition.text())
            }
            Warning::Text(text) => f.write_str(text),
        }
    }
}

/// The warnings of one call, in order.
#[derive(Debug, Default)]
pub struct Warnings(SmallVec<[Warning; 2]>);

impl Warnings {
    pub fn new() -> Warnings {
        Warnings::default()
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn iter(&self) -> impl Iterator<Item = Warning> + '_ {
        self.0.iter().copied()
    }

    /// Adds a fixed text.
    pub fn push_text(&mut self, text: &'static str) {
        self.0.push(Warning::Text(text));
    }

    /// Adds a floating-point condition met by an operation.
    pub fn push_float(&mut self, condition: Condition, operation: &'static str) {
        self.0.push(Warning::Float { condition, operation });
    }

    /// Adds every marked condition except underflow, which NumPy ignores by default and kernels do not track.
    #[inline]
    pub fn push_status(&mut self, status: &Status, operation: &'static str) {
        if status.is_clear() {
            return;
        }
        let marked = Condition::ALL.into_iter().filter(|&condition| status.has(condition));
        self.0.extend(marked.map(|condition| Warning::Float { condition, operation }));
    }
}
