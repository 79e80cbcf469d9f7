//! Source text and places in it: files, byte spans and diagnostics.
//!
//! Plain data without rendering, and nothing of the language: every later layer may import this one, and it imports
//! none. The command line turns a [`Diagnostic`] into something to look at.

mod diagnostic;
pub mod escape;
mod file;
mod span;

pub use diagnostic::{Diagnostic, DiagnosticKind};
pub use file::{Position, SourceFile};
pub use span::Span;
