//! Which expressions can be assigned to, and what the others are called in complaints.
//!
//! Invariant: the names are those of CPython's messages ("cannot assign to function call"). Called by the statement
//! actions and by `complaints`.

use super::{Parsed, complain};
use crate::source::Span;
use crate::syntax::ast::{Constant, Expression, ExpressionKind, PostfixKind};

/// How messages name an expression.
pub fn describe(expression: &Expression) -> &'static str {
    match &expression.kind {
        ExpressionKind::Postfix(postfix) => match postfix.links.last().map(|link| &link.kind) {
            Some(PostfixKind::Attribute { .. }) => "attribute",
            Some(PostfixKind::Subscript(_)) => "subscript",
            Some(PostfixKind::Call(_)) | None => "function call",
        },
        ExpressionKind::Starred(_) => "starred",
        ExpressionKind::Name(_) => "name",
        ExpressionKind::List(_) => "list",
        ExpressionKind::Tuple(_) => "tuple",
        ExpressionKind::Lambda(_) => "lambda",
        ExpressionKind::Boolean { .. } | ExpressionKind::Binary(_) | ExpressionKind::Unary { .. } => {
            "expression"
        }
        ExpressionKind::Generator(_) => "generator expression",
        ExpressionKind::Yield(_) | ExpressionKind::YieldFrom(_) => "yield expression",
        ExpressionKind::Await(_) => "await expression",
        ExpressionKind::ListComprehension(_) => "list comprehension",
        ExpressionKind::SetComprehension(_) => "set comprehension",
        ExpressionKind::DictionaryComprehension(_) => "dict comprehension",
        ExpressionKind::Dictionary(_) => "dict literal",
        ExpressionKind::Set(_) => "set display",
        ExpressionKind::FormattedString(_) => "f-string expression",
        ExpressionKind::TemplateString(_) => "t-string expression",
        ExpressionKind::Constant(constant) => match constant {
            Constant::None => "None",
            Constant::True => "True",
            Constant::False => "False",
            Constant::Ellipsis => "ellipsis",
            _ => "literal",
        },
        ExpressionKind::Compare(_) => "comparison",
        ExpressionKind::Conditional(_) => "conditional expression",
        ExpressionKind::Named(_) => "named expression",
        ExpressionKind::Slice(_) => "slice",
    }
}

/// Which targets a place accepts.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum TargetKind {
    /// Assignment, `for`, `with`: names, attributes, subscripts, and lists, tuples and stars of them.
    Assignment,
    /// `del`: the same without stars.
    Deletion,
}

/// The first part of `expression` that cannot be a target.
pub fn find_invalid(expression: &Expression, kind: TargetKind) -> Option<&Expression> {
    match &expression.kind {
        ExpressionKind::List(items) | ExpressionKind::Tuple(items) => {
            items.iter().find_map(|item| find_invalid(item, kind))
        }
        ExpressionKind::Starred(value) => match kind {
            TargetKind::Assignment => find_invalid(value, kind),
            TargetKind::Deletion => Some(expression),
        },
        ExpressionKind::Name(_) => None,
        ExpressionKind::Postfix(postfix) => match postfix.links.last().map(|link| &link.kind) {
            Some(PostfixKind::Attribute { .. } | PostfixKind::Subscript(_)) => None,
            Some(PostfixKind::Call(_)) | None => Some(expression),
        },
        _ => Some(expression),
    }
}

/// Accepts a target of `for`, `with`, or one inside a longer assignment.
pub fn check_target(expression: &Expression) -> Parsed<()> {
    match find_invalid(expression, TargetKind::Assignment) {
        None => Ok(()),
        Some(invalid) => complain(format!("cannot assign to {}", describe(invalid)), invalid.span),
    }
}

/// Accepts the first target of an assignment statement that starts at `l`. `value` is what stands to the right;
/// `is_chained` tells that another `=` follows it.
pub fn check_assignment(target: &Expression, value: &Expression, l: u32, is_chained: bool) -> Parsed<()> {
    let Some(invalid) = find_invalid(target, TargetKind::Assignment) else { return Ok(()) };
    let is_yield = matches!(target.kind, ExpressionKind::Yield(_) | ExpressionKind::YieldFrom(_));
    let is_enclosed = target.span.start > l;
    if is_yield && !is_enclosed {
        return complain("assignment to yield expression not possible", target.span);
    }
    // The parser sees a comparison in what stands directly before the sign: the last element of a bare tuple.
    let adjacent = match &target.kind {
        ExpressionKind::Tuple(items)
            if items.first().is_some_and(|first| first.span.start == target.span.start) =>
        {
            items.last().unwrap_or(target)
        }
        _ => target,
    };
    let may_compare = may_mean_comparison(adjacent) || is_yield;
    if may_compare && std::ptr::eq(invalid, adjacent) && is_bitwise(value) && !is_chained {
        let message =
            format!("cannot assign to {} here. Maybe you meant '==' instead of '='?", describe(invalid));
        return complain(message, invalid.span);
    }
    complain(format!("cannot assign to {}", describe(invalid)), invalid.span)
}

/// Accepts a target after the first `=`.
pub fn check_later_assignment(target: &Expression) -> Parsed<()> {
    match target.kind {
        ExpressionKind::Yield(_) | ExpressionKind::YieldFrom(_) => {
            complain("assignment to yield expression not possible", target.span)
        }
        _ => check_target(target),
    }
}

/// `f(x) = 1` was perhaps meant to compare; `None = 1` or `not a = b` was not.
fn may_mean_comparison(target: &Expression) -> bool {
    let is_singleton = matches!(
        target.kind,
        ExpressionKind::Constant(Constant::None | Constant::True | Constant::False)
            | ExpressionKind::List(_)
            | ExpressionKind::Tuple(_)
            | ExpressionKind::Generator(_)
    );
    !is_singleton && is_bitwise(target)
}

/// Whether an expression binds at least as tightly as `|` does.
fn is_bitwise(expression: &Expression) -> bool {
    use crate::syntax::operators::UnaryOperator;
    match &expression.kind {
        ExpressionKind::Boolean { .. }
        | ExpressionKind::Compare(_)
        | ExpressionKind::Lambda(_)
        | ExpressionKind::Conditional(_)
        | ExpressionKind::Yield(_)
        | ExpressionKind::YieldFrom(_)
        | ExpressionKind::Starred(_)
        | ExpressionKind::Named(_) => false,
        ExpressionKind::Unary { operator, .. } => *operator != UnaryOperator::Not,
        _ => true,
    }
}

/// Accepts the target of `+=` and the like.
pub fn check_augmented(target: &Expression) -> Parsed<()> {
    let is_single = match &target.kind {
        ExpressionKind::Name(_) => true,
        ExpressionKind::Postfix(_) => find_invalid(target, TargetKind::Assignment).is_none(),
        _ => false,
    };
    if is_single {
        return Ok(());
    }
    let message = format!("'{}' is an illegal expression for augmented assignment", describe(target));
    complain(message, target.span)
}

/// Accepts the target of an annotation.
pub fn check_annotated(target: &Expression) -> Parsed<()> {
    match &target.kind {
        ExpressionKind::Name(_) => Ok(()),
        ExpressionKind::Postfix(_) if find_invalid(target, TargetKind::Assignment).is_none() => Ok(()),
        ExpressionKind::List(_) => complain("only single target (not list) can be annotated", target.span),
        ExpressionKind::Tuple(items) => {
            let is_bare = items.first().is_some_and(|first| first.span.start == target.span.start);
            let span: Span =
                if is_bare { items.first().map_or(target.span, |first| first.span) } else { target.span };
            complain("only single target (not tuple) can be annotated", span)
        }
        _ => complain("illegal target for annotation", target.span),
    }
}
