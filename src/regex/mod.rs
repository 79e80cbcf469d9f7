//! Regular expressions with Python's syntax and semantics, on bytes and UTF-8 text; knows nothing of interpreter objects.
//!
//! A pattern goes through [`parser`] to a [`tree`], through [`compiler`] to a [`program`], which a [`matcher::Matcher`] runs. The
//! matcher backtracks on a stack of its own, so long texts need no native stack; once a search has backtracked for long it notes where
//! it failed, so that patterns without backreferences take polynomial time. Positions are byte offsets everywhere below the binding in
//! `builtins/modules/re`.

pub mod analysis;
pub mod case_tables;
pub mod characters;
pub mod compiler;
pub mod error;
pub mod flags;
pub mod matcher;
pub mod memo;
pub mod parser;
pub mod program;
pub mod set;
pub mod single;
pub mod template;
pub mod text;
pub mod tokens;
pub mod tree;

use error::CompileError;
use program::Program;

/// A compiled pattern and what became known on the way.
pub struct Compiled {
    pub program: Program,
    /// The flags given and those inside the pattern.
    pub flags: u32,
    /// Names of groups and their numbers, in order.
    pub names: Vec<(String, usize)>,
    /// Texts of FutureWarnings.
    pub warnings: Vec<String>,
}

/// Compiles a pattern, whose characters are those of the text, or bytes as the first 256 characters.
///
/// # Errors
/// A mistake in the pattern or flags that do not go together.
pub fn compile(pattern: &[char], is_text: bool, flags: u32) -> Result<Compiled, CompileError> {
    let parsed = parser::parse(pattern, is_text, flags)?;
    let program = compiler::compile(&parsed, is_text)?;
    Ok(Compiled { program, flags: parsed.flags, names: parsed.names, warnings: parsed.warnings })
}
