//! Actions of simple and compound statements: reference chapters 7 and 8.
//!
//! Invariant: a compound statement's span ends with its last inner statement, not with the line end or dedent.

use super::targets::{
    TargetKind, check_annotated, check_assignment, check_augmented, check_later_assignment, check_target,
    describe, find_invalid,
};
use super::{Context, Parsed, complain, expressions};
use crate::source::Span;
use crate::syntax::ast::*;
use crate::syntax::name::Name;
use crate::syntax::operators::BinaryOperator;

pub fn statement(kind: StatementKind, l: u32, r: u32) -> Statement {
    Statement { kind, span: Span::new(l, r) }
}

/// Where a block ends; `start` for an empty one.
pub(super) fn end_of(body: &[Statement], start: u32) -> u32 {
    body.last().map_or(start, |statement| statement.span.end)
}

pub fn expression_statement(value: Expression, l: u32, r: u32) -> Statement {
    statement(StatementKind::Expression(Box::new(value)), l, r)
}

pub fn first_assignment(
    context: &mut Context<'_>,
    target: Expression,
    value: Expression,
    l: u32,
    r: u32,
) -> Parsed<Box<Assign>> {
    let is_chained = || context.slice(r, context.text.len() as u32).trim_start_matches(' ').starts_with('=');
    if !matches!(target.kind, ExpressionKind::Name(_)) {
        check_assignment(&target, &value, l, is_chained())?;
    }
    Ok(Box::new(Assign { targets: vec![target], value }))
}

/// What was the value becomes one more target.
pub fn next_assignment(mut chain: Box<Assign>, value: Expression) -> Parsed<Box<Assign>> {
    check_later_assignment(&chain.value)?;
    let target = std::mem::replace(&mut chain.value, value);
    chain.targets.push(target);
    Ok(chain)
}

pub fn assign(chain: Box<Assign>, l: u32, r: u32) -> Statement {
    statement(StatementKind::Assign(chain), l, r)
}

pub fn augmented_assign(
    target: Expression,
    operator: BinaryOperator,
    value: Expression,
    l: u32,
    r: u32,
) -> Parsed<Statement> {
    check_augmented(&target)?;
    let assign = AugmentedAssign { target, operator, value };
    Ok(statement(StatementKind::AugmentedAssign(Box::new(assign)), l, r))
}

pub fn annotated_assign(
    target: Expression,
    annotation: Expression,
    value: Option<Expression>,
    l: u32,
    r: u32,
) -> Parsed<Statement> {
    check_annotated(&target)?;
    let is_simple = matches!(target.kind, ExpressionKind::Name(_)) && target.span.start == l;
    let assign = AnnotatedAssign { target, annotation, value, is_simple };
    Ok(statement(StatementKind::AnnotatedAssign(Box::new(assign)), l, r))
}

pub fn assert(test: Expression, message: Option<Expression>, l: u32, r: u32) -> Statement {
    statement(StatementKind::Assert(Box::new(Assert { test, message })), l, r)
}

pub fn delete(targets: Vec<Expression>, l: u32, r: u32) -> Parsed<Statement> {
    for target in &targets {
        if let Some(invalid) = find_invalid(target, TargetKind::Deletion) {
            return complain(format!("cannot delete {}", describe(invalid)), invalid.span);
        }
    }
    Ok(statement(StatementKind::Delete(targets), l, r))
}

pub fn return_statement(value: Option<Expression>, l: u32, r: u32) -> Statement {
    statement(StatementKind::Return(value.map(Box::new)), l, r)
}

pub fn raise(exception: Option<Expression>, cause: Option<Expression>, l: u32, r: u32) -> Statement {
    statement(StatementKind::Raise(Box::new(Raise { exception, cause })), l, r)
}

pub fn import(names: Vec<Alias>, l: u32, r: u32) -> Statement {
    statement(StatementKind::Import(names), l, r)
}

pub fn import_from(level: u32, module: Option<Name>, names: Vec<Alias>, l: u32, r: u32) -> Statement {
    statement(StatementKind::ImportFrom(Box::new(ImportFrom { module, names, level })), l, r)
}

pub fn alias(name: Name, as_name: Option<Name>, l: u32, r: u32) -> Alias {
    Alias { name, as_name, span: Span::new(l, r) }
}

pub fn import_star(l: u32, r: u32) -> Vec<Alias> {
    vec![Alias { name: Name::from("*"), as_name: None, span: Span::new(l, r) }]
}

pub fn dotted_name(context: &mut Context<'_>, left: Name, right: Name) -> Name {
    context.intern(&[&*left, ".", &*right].concat())
}

pub fn count_dots(before: u32, more: u32) -> u32 {
    before + more
}

pub fn global(names: Vec<Name>, l: u32, r: u32) -> Statement {
    statement(StatementKind::Global(names), l, r)
}

pub fn nonlocal(names: Vec<Name>, l: u32, r: u32) -> Statement {
    statement(StatementKind::Nonlocal(names), l, r)
}

pub fn type_alias(
    name: Expression,
    parameters: Option<Vec<TypeParameter>>,
    value: Expression,
    l: u32,
    r: u32,
) -> Statement {
    let alias = TypeAlias { name, type_parameters: parameters.unwrap_or_default(), value };
    statement(StatementKind::TypeAlias(Box::new(alias)), l, r)
}

pub fn if_statement(
    test: Expression,
    body: Vec<Statement>,
    mut branches: Vec<IfBranch>,
    otherwise: Option<Vec<Statement>>,
    l: u32,
) -> Statement {
    let otherwise = otherwise.unwrap_or_default();
    branches.insert(0, IfBranch { span: Span::at(l), test, body });
    let last_body = branches.last().map_or(l, |branch| end_of(&branch.body, l));
    let end = end_of(&otherwise, last_body);
    for branch in &mut branches {
        branch.span.end = end;
    }
    statement(StatementKind::If(Box::new(If { branches, otherwise })), l, end)
}

pub fn elif_branch(
    mut branches: Vec<IfBranch>,
    test: Expression,
    body: Vec<Statement>,
    l: u32,
) -> Vec<IfBranch> {
    branches.push(IfBranch { test, body, span: Span::at(l) });
    branches
}

pub fn while_statement(
    test: Expression,
    body: Vec<Statement>,
    otherwise: Option<Vec<Statement>>,
    l: u32,
) -> Statement {
    let otherwise = otherwise.unwrap_or_default();
    let end = end_of(&otherwise, end_of(&body, l));
    statement(StatementKind::While(Box::new(While { test, body, otherwise })), l, end)
}

pub fn for_statement(
    is_async: bool,
    target: Expression,
    iterable: Expression,
    body: Vec<Statement>,
    otherwise: Option<Vec<Statement>>,
    l: u32,
) -> Parsed<Statement> {
    check_target(&target)?;
    let otherwise = otherwise.unwrap_or_default();
    let end = end_of(&otherwise, end_of(&body, l));
    Ok(statement(StatementKind::For(Box::new(For { target, iterable, body, otherwise, is_async })), l, end))
}

pub fn try_statement(
    body: Vec<Statement>,
    handlers: Vec<ExceptHandler>,
    otherwise: Option<Vec<Statement>>,
    finally: Option<Vec<Statement>>,
    is_star: bool,
    l: u32,
) -> Statement {
    let otherwise = otherwise.unwrap_or_default();
    let finally = finally.unwrap_or_default();
    let handled = handlers.last().map_or(end_of(&body, l), |handler| handler.span.end);
    let end = end_of(&finally, end_of(&otherwise, handled));
    statement(StatementKind::Try(Box::new(Try { body, handlers, otherwise, finally, is_star })), l, end)
}

pub fn except_handler(
    exception: Option<Expression>,
    name: Option<Name>,
    r: u32,
    body: Vec<Statement>,
    l: u32,
) -> Parsed<Box<ExceptHandler>> {
    if name.is_some()
        && let Some(Expression { kind: ExpressionKind::Tuple(items), span }) = &exception
        && let Some(first) = items.first()
        && first.span.start == span.start
    {
        let message = "multiple exception types must be parenthesized when using 'as'";
        return complain(message, Span::new(span.start, r));
    }
    let span = Span::new(l, end_of(&body, l));
    Ok(Box::new(ExceptHandler { exception, name, body, span }))
}

pub fn with_statement(is_async: bool, items: Vec<WithItem>, body: Vec<Statement>, l: u32) -> Statement {
    let end = end_of(&body, l);
    statement(StatementKind::With(Box::new(With { items, body, is_async })), l, end)
}

pub fn with_item(mut items: Vec<WithItem>, context: Expression) -> Vec<WithItem> {
    items.push(WithItem { context, target: None });
    items
}

pub fn with_item_as(
    mut items: Vec<WithItem>,
    context: Expression,
    target: Expression,
) -> Parsed<Vec<WithItem>> {
    check_target(&target)?;
    items.push(WithItem { context, target: Some(target) });
    Ok(items)
}

/// What stands in the parentheses of `with (...):` while it is read.
#[derive(Default)]
pub struct EnclosedItems {
    items: Vec<WithItem>,
    has_target: bool,
    /// Something that cannot be a context manager's expression: `*x` or `x := y`.
    other: Option<Span>,
}

pub fn enclosed_item(mut enclosed: Box<EnclosedItems>, value: Expression) -> Box<EnclosedItems> {
    if matches!(value.kind, ExpressionKind::Starred(_) | ExpressionKind::Named(_)) {
        enclosed.other.get_or_insert(value.span);
    }
    enclosed.items.push(WithItem { context: value, target: None });
    enclosed
}

pub fn enclosed_item_as(
    mut enclosed: Box<EnclosedItems>,
    value: Expression,
    target: Expression,
) -> Parsed<Box<EnclosedItems>> {
    check_target(&target)?;
    enclosed.has_target = true;
    enclosed.items.push(WithItem { context: value, target: Some(target) });
    Ok(enclosed)
}

/// Decides between items in parentheses and one item that is a tuple or a group.
pub fn enclosed_items(
    enclosed: Box<EnclosedItems>,
    has_comma: bool,
    l: u32,
    r: u32,
) -> Parsed<Vec<WithItem>> {
    let EnclosedItems { mut items, has_target, other } = *enclosed;
    let Some(other) = other else { return Ok(items) };
    if has_target {
        return complain("invalid syntax", other);
    }
    if items.len() == 1 && !has_comma {
        if items.first().is_some_and(|item| matches!(item.context.kind, ExpressionKind::Starred(_))) {
            return complain("cannot use starred expression here", other);
        }
        return Ok(items);
    }
    let values = items.drain(..).map(|item| item.context).collect();
    Ok(with_item(items, expressions::tuple(values, l, r)))
}

/// `with (x for x in y):`.
pub fn enclosed_generator(
    enclosed: Box<EnclosedItems>,
    element: Expression,
    clauses: Vec<ComprehensionClause>,
    l: u32,
    r: u32,
) -> Parsed<Vec<WithItem>> {
    match enclosed.items.is_empty() {
        true => Ok(with_item(Vec::new(), expressions::generator(element, clauses, l, r))),
        false => complain("invalid syntax", element.span),
    }
}
