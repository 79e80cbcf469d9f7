//! Where a name got its value: the last assignment before the failing line in the same function, and why a call gave None.

use super::scene::{Scene, name_of};
use crate::source::Span;
use crate::syntax::ast::{self, Expression, ExpressionKind, PostfixKind, Statement, StatementKind};

/// An assignment to a name.
pub struct Origin<'s> {
    pub value: &'s Expression,
    pub span: Span,
}

impl Scene<'_> {
    /// The last assignment `name = value` before the failing line, in the same function or module body.
    pub fn origin(&self, name: &str) -> Option<Origin<'_>> {
        let body = self.function().map_or(&self.module.body[..], |function| &function.body[..]);
        let mut found = None;
        let mut is_certain = true;
        visit_own(body, &mut |statement| {
            if statement.span.start >= self.span.start {
                return;
            }
            match &statement.kind {
                StatementKind::Assign(assign)
                    if assign.targets.iter().any(|target| name_of(target) == Some(name)) =>
                {
                    found = Some(Origin { value: &assign.value, span: statement.span });
                    is_certain = true;
                }
                // Set in another way, the assignment found is not the last word.
                StatementKind::For(each) if name_of(&each.target) == Some(name) => is_certain = false,
                StatementKind::AugmentedAssign(assign) if name_of(&assign.target) == Some(name) => {
                    is_certain = false
                }
                _ => {}
            }
        });
        found.filter(|_| is_certain)
    }

    /// All statements that set a name, anywhere in the file.
    pub fn sets(&self, name: &str) -> Vec<Span> {
        let mut spans = Vec::new();
        ast::for_each_statement(&self.module.body, &mut |statement| {
            let targets: Vec<&Expression> = match &statement.kind {
                StatementKind::Assign(assign) => assign.targets.iter().collect(),
                StatementKind::AugmentedAssign(assign) => vec![&assign.target],
                StatementKind::AnnotatedAssign(assign) => vec![&assign.target],
                StatementKind::For(each) => vec![&each.target],
                _ => Vec::new(),
            };
            if targets.iter().any(|target| has_name(target, name)) {
                spans.push(statement.span);
            }
        });
        spans
    }
}

fn has_name(target: &Expression, name: &str) -> bool {
    match &target.kind {
        ExpressionKind::Name(own) => *own == name,
        ExpressionKind::Tuple(items) | ExpressionKind::List(items) => {
            items.iter().any(|item| has_name(item, name))
        }
        ExpressionKind::Starred(inner) => has_name(inner, name),
        _ => false,
    }
}

/// Visits the statements of a body, not those of functions and classes in it.
pub fn visit_own<'s>(body: &'s [Statement], visit: &mut impl FnMut(&'s Statement)) {
    for statement in body {
        visit(statement);
        if matches!(statement.kind, StatementKind::FunctionDefinition(_) | StatementKind::ClassDefinition(_))
        {
            continue;
        }
        for block in statement.blocks() {
            visit_own(block, visit);
        }
    }
}

/// What a call's callee is named: `sort` of `a.sort()`, `f` of `f()`; and whether it is a method.
pub fn callee(expression: &Expression) -> Option<(&str, bool)> {
    let ExpressionKind::Postfix(postfix) = &expression.kind else { return None };
    let [before @ .., last] = &postfix.links[..] else { return None };
    if !matches!(last.kind, PostfixKind::Call(_)) {
        return None;
    }
    match before.last() {
        Some(link) => match &link.kind {
            PostfixKind::Attribute { name, .. } => Some((name.as_str(), true)),
            PostfixKind::Subscript(_) | PostfixKind::Call(_) => None,
        },
        None => Some((name_of(&postfix.base)?, false)),
    }
}

/// Does a function end without giving a value anywhere?
pub fn gives_nothing(function: &ast::FunctionDefinition) -> bool {
    let mut gives = false;
    visit_own(&function.body, &mut |statement| {
        gives |= matches!(&statement.kind, StatementKind::Return(Some(_)));
        if let StatementKind::Expression(value) = &statement.kind {
            gives |= matches!(value.kind, ExpressionKind::Yield(_) | ExpressionKind::YieldFrom(_));
        }
    });
    !gives && !function.is_async
}
