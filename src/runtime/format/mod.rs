//! Formatting of plain data: the format specification language, `str.format` templates and printf-style formats.
//!
//! The parsers take strings and yield pieces; what a piece formats is looked up by the caller, which hands plain
//! numbers and texts back. Called by `format`, f-strings, `str.format`, `%` on `str` and `bytes`, and the
//! `__format__` methods of the built-in types.

pub mod number;
pub mod percent;
pub mod percent_rendering;
pub mod specification;
pub mod template;
pub mod text;

pub use specification::Specification;
