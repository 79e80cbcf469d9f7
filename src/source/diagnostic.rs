//! What is wrong with a source text: the data of a `SyntaxError`, before it becomes an exception.
//!
//! Invariant: `message` is CPython's text where CPython has one, and `span` covers the characters it points at. Made by
//! the syntax layer and the compiler; rendered by the command line or raised by the interpreter.

use super::Span;

/// The exception class a diagnostic becomes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DiagnosticKind {
    SyntaxError,
    IndentationError,
    TabError,
}

impl DiagnosticKind {
    /// The name of the exception class.
    pub const fn name(self) -> &'static str {
        match self {
            DiagnosticKind::SyntaxError => "SyntaxError",
            DiagnosticKind::IndentationError => "IndentationError",
            DiagnosticKind::TabError => "TabError",
        }
    }
}

/// One complaint about a source text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    pub kind: DiagnosticKind,
    /// CPython's message, without the class name.
    pub message: String,
    /// The characters complained about.
    pub span: Span,
    /// A second sentence for a person at a terminal; CPython has none.
    pub help: Option<String>,
    /// Whether the text merely stops too early, so that a prompt should ask for another line.
    pub incomplete: bool,
}

impl Diagnostic {
    pub fn new(kind: DiagnosticKind, message: impl Into<String>, span: Span) -> Diagnostic {
        Diagnostic { kind, message: message.into(), span, help: None, incomplete: false }
    }

    /// A `SyntaxError` at `span`.
    pub fn syntax(message: impl Into<String>, span: Span) -> Diagnostic {
        Diagnostic::new(DiagnosticKind::SyntaxError, message, span)
    }

    /// An `IndentationError` at `span`.
    pub fn indentation(message: impl Into<String>, span: Span) -> Diagnostic {
        Diagnostic::new(DiagnosticKind::IndentationError, message, span)
    }

    pub fn with_help(mut self, help: impl Into<String>) -> Diagnostic {
        self.help = Some(help.into());
        self
    }

    pub fn as_incomplete(mut self) -> Diagnostic {
        self.incomplete = true;
        self
    }
}
