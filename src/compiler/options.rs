//! What may be set for a compilation: the flags of the built-in `compile` and of the command line. Held by the caller,
//! read by every stage.

/// How to compile.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// `from __future__ import annotations` is in force: annotations become strings (PEP 563).
    pub future_annotations: bool,
    /// `-O` (1) leaves out `assert` and makes `__debug__` false; `-OO` (2) leaves out docstrings too.
    pub optimize: u8,
    /// The frame's namespace is the module's globals, so that top-level names may use the faster instructions for globals.
    /// True for files and imported modules, false for `exec` and `eval` with a namespace of their own.
    pub namespace_is_globals: bool,
}
