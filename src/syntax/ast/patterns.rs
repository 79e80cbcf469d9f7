//! Patterns of `match` statements.
//!
//! Invariant: `_` is `Wildcard` where a capture could stand, never a name.

use super::{Constant, Expression};
use crate::source::Span;
use crate::syntax::name::Name;

#[derive(Debug)]
pub struct Pattern {
    pub kind: PatternKind,
    pub span: Span,
}

#[derive(Debug)]
pub enum PatternKind {
    /// A number, string or dotted name, compared with `==`.
    Value(Box<Expression>),
    /// `None`, `True` or `False`, compared with `is`.
    Singleton(Constant),
    Sequence(Vec<Pattern>),
    Mapping(Box<MappingPattern>),
    Class(Box<ClassPattern>),
    /// `*name` in a sequence; no name for `*_`.
    Star(Option<Name>),
    /// `pattern as name`; a bare name has no pattern.
    Capture {
        pattern: Option<Box<Pattern>>,
        name: Name,
    },
    /// `_`.
    Wildcard,
    /// `a | b`: at least two.
    Or(Vec<Pattern>),
}

#[derive(Debug)]
pub struct MappingPattern {
    /// Each key with the pattern for its value.
    pub items: Vec<(Expression, Pattern)>,
    /// `**rest`.
    pub rest: Option<Name>,
}

#[derive(Debug)]
pub struct ClassPattern {
    /// A name, perhaps dotted.
    pub class: Expression,
    pub positional: Vec<Pattern>,
    pub keywords: Vec<(Name, Pattern)>,
}
