//! `SyntaxWarning`s: code that is legal and surely a mistake. Data only; the interpreter shows them through `warnings`.

use super::Compiler;
use crate::bytecode::Constant;
use crate::source::Span;
use crate::syntax::ast::{self, ExpressionKind};
use crate::syntax::operators::CompareOperator;

/// One `SyntaxWarning`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Warning {
    pub message: String,
    pub span: Span,
}

impl Compiler<'_, '_> {
    pub fn warn(&mut self, message: impl Into<String>, span: Span) {
        let warning = Warning { message: message.into(), span };
        // The body of a `finally` is compiled once per way out of it.
        if !self.warnings.contains(&warning) {
            self.warnings.push(warning);
        }
    }

    /// `x is "text"`.
    pub fn check_identity(&mut self, compare: &ast::Compare, span: Span) {
        let mut left = &compare.left;
        for (operator, right) in &compare.rest {
            if let (Some(symbol), Some(name)) =
                (identity_symbol(*operator), suspicious_literal(left).or_else(|| suspicious_literal(right)))
            {
                let (word, better) = symbol;
                self.warn(format!("\"{word}\" with '{name}' literal. Did you mean \"{better}\"?"), span);
                return;
            }
            left = right;
        }
    }

    /// `"text"(...)`, `(1, 2)(...)`, `[...](...)`: a comma is missing.
    pub fn check_caller(&mut self, callee: &ast::Expression, span: Span) {
        if let Some(name) = uncallable(callee) {
            self.warn(format!("'{name}' object is not callable; perhaps you missed a comma?"), span);
        }
    }

    /// `None[...]`, `{1, 2}[...]`: a comma is missing.
    pub fn check_subscripted(&mut self, object: &ast::Expression, span: Span) {
        let name = match &object.kind {
            ExpressionKind::Constant(constant) => match constant {
                ast::Constant::String(_) | ast::Constant::Bytes(_) => return,
                _ => type_name(constant),
            },
            ExpressionKind::Set(_) | ExpressionKind::SetComprehension(_) => "set",
            ExpressionKind::Lambda(_) => "function",
            ExpressionKind::Generator(_) => "generator",
            ExpressionKind::TemplateString(_) => "string.templatelib.Template",
            _ => return,
        };
        self.warn(format!("'{name}' object is not subscriptable; perhaps you missed a comma?"), span);
    }

    /// `[1, 2]["text"]`: a comma is missing.
    pub fn check_index(&mut self, object: &ast::Expression, index: &ast::Expression, span: Span) {
        let ExpressionKind::Constant(constant) = &index.kind else { return };
        let name = match constant {
            ast::Constant::Integer(_)
            | ast::Constant::BigInteger(_)
            | ast::Constant::True
            | ast::Constant::False => {
                return;
            }
            other => type_name(other),
        };
        let owner = match &object.kind {
            ExpressionKind::Tuple(_) => "tuple",
            ExpressionKind::List(_) | ExpressionKind::ListComprehension(_) => "list",
            ExpressionKind::FormattedString(_) => "str",
            ExpressionKind::Constant(constant @ (ast::Constant::String(_) | ast::Constant::Bytes(_))) => {
                type_name(constant)
            }
            _ => return,
        };
        self.warn(
            format!("{owner} indices must be integers or slices, not {name}; perhaps you missed a comma?"),
            span,
        );
    }
}

const fn identity_symbol(operator: CompareOperator) -> Option<(&'static str, &'static str)> {
    match operator {
        CompareOperator::Is => Some(("is", "==")),
        CompareOperator::IsNot => Some(("is not", "!=")),
        _ => None,
    }
}

const fn type_name(constant: &ast::Constant) -> &'static str {
    match constant {
        ast::Constant::None => "NoneType",
        ast::Constant::True | ast::Constant::False => "bool",
        ast::Constant::Ellipsis => "ellipsis",
        ast::Constant::Integer(_) | ast::Constant::BigInteger(_) => "int",
        ast::Constant::Float(_) => "float",
        ast::Constant::Imaginary(_) => "complex",
        ast::Constant::String(_) => "str",
        ast::Constant::Bytes(_) => "bytes",
    }
}

/// The type of a literal whose identity means nothing.
fn suspicious_literal(expression: &ast::Expression) -> Option<&'static str> {
    if let ExpressionKind::Constant(constant) = &expression.kind {
        return match constant {
            ast::Constant::None | ast::Constant::True | ast::Constant::False | ast::Constant::Ellipsis => {
                None
            }
            other => Some(type_name(other)),
        };
    }
    match super::folding::fold(expression) {
        Some(Constant::Tuple(_)) => Some("tuple"),
        Some(Constant::Integer(_) | Constant::BigInteger { .. }) => Some("int"),
        Some(Constant::Float(_)) => Some("float"),
        Some(Constant::Complex { .. }) => Some("complex"),
        _ => None,
    }
}

fn uncallable(expression: &ast::Expression) -> Option<&'static str> {
    Some(match &expression.kind {
        ExpressionKind::Constant(constant) => type_name(constant),
        ExpressionKind::Tuple(_) => "tuple",
        ExpressionKind::List(_) | ExpressionKind::ListComprehension(_) => "list",
        ExpressionKind::Dictionary(_) | ExpressionKind::DictionaryComprehension(_) => "dict",
        ExpressionKind::Set(_) | ExpressionKind::SetComprehension(_) => "set",
        ExpressionKind::Generator(_) => "generator",
        ExpressionKind::FormattedString(_) => "str",
        ExpressionKind::TemplateString(_) => "string.templatelib.Template",
        _ => return None,
    })
}
