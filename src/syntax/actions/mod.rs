//! What the grammar does when it has recognized something: one function per production.
//!
//! Invariant: an action only builds the tree and checks what the grammar cannot express; it never looks at tokens other
//! than through their spans. The parts follow the grammar's order. Called by the generated parser alone.

#![expect(
    clippy::boxed_local,
    reason = "symbols of the generated parser are boxed to keep its stack entries small"
)]

mod expressions;
mod parameters;
mod patterns;
mod statements;
mod strings;
pub mod targets;

pub use expressions::*;
pub use parameters::*;
pub use patterns::*;
pub use statements::*;
pub use strings::*;

use unicode_normalization::UnicodeNormalization;

use super::ast::{Expression, Statement};
use super::name::{Name, Names};
use crate::source::{Diagnostic, Span};

/// What every fallible action returns.
pub type Parsed<T> = Result<T, super::parser::Failure>;

/// Ends the parse with a complaint.
pub fn complain<T>(message: impl Into<String>, span: Span) -> Parsed<T> {
    Err(failure(Diagnostic::syntax(message, span)))
}

/// A complaint in the form the generated parser passes on.
pub fn failure(diagnostic: Diagnostic) -> super::parser::Failure {
    super::parser::Failure::User { error: Box::new(diagnostic) }
}

/// What a parse produces.
pub enum Root {
    Module(Vec<Statement>),
    Expression(Expression),
}

pub fn module_root(body: Vec<Statement>) -> Root {
    Root::Module(body)
}

pub fn expression_root(value: Expression) -> Root {
    Root::Expression(value)
}

/// What actions share during one parse.
pub struct Context<'source> {
    pub text: &'source str,
    names: Names,
    /// For each f-string that is open: whether it is raw.
    pub(super) open_strings: Vec<bool>,
}

impl<'source> Context<'source> {
    pub fn new(text: &'source str) -> Context<'source> {
        Context { text, names: Names::default(), open_strings: Vec::new() }
    }

    pub fn slice(&self, start: u32, end: u32) -> &'source str {
        self.text.get(Span::new(start, end).range()).unwrap_or("")
    }

    /// The shared, NFKC-normalized name for a token.
    pub fn name(&mut self, start: u32, end: u32) -> Name {
        let text = self.slice(start, end);
        if text.is_ascii() {
            return self.names.intern(text);
        }
        let normalized: String = text.nfkc().collect();
        self.names.intern(&normalized)
    }

    pub fn intern(&mut self, text: &str) -> Name {
        self.names.intern(text)
    }
}

/// The list with one more element.
pub fn pushed<T>(mut list: Vec<T>, element: T) -> Vec<T> {
    list.push(element);
    list
}
