//! The layers from text to bytecode as a crate of their own, which `lib.rs` shows as its own modules. The build script uses it too: it
//! compiles the modules of the library, so that importing them does not parse them.

pub mod bytecode;
pub mod compiler;
pub mod source;
pub mod syntax;
