//! Baton: a small, fast Python with NumPy built in.

#[macro_use]
pub mod runtime;
pub mod array;
pub mod builtins;
pub mod bytecode;
pub mod compiler;
pub mod object;
pub mod source;
pub mod syntax;
pub mod vm;
