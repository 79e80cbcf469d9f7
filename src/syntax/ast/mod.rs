//! The tree of a program: CPython's `Python.asdl` for 3.14 in Rust names.
//!
//! Invariant: depth is bounded. What a program can make arbitrarily long is flat here (`a + b + c`, `a.b(c)[d]`,
//! `elif`, `and`, comparisons), and what remains nested is limited by the parser, so a recursive walk, and dropping the
//! tree, need little stack. Load, store and delete contexts are not recorded: they follow from where an expression
//! stands. Made by `actions`, read by the compiler and by `dump`.
//!
//! Spans are CPython's `lineno`/`col_offset`/`end_lineno`/`end_col_offset` as byte offsets: parentheses around an
//! expression are outside its span, decorators outside their definition's.

mod blocks;
mod expressions;
mod patterns;
mod statements;

pub use blocks::for_each_statement;
pub use expressions::*;
pub use patterns::*;
pub use statements::*;
