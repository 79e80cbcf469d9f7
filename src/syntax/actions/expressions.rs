//! Actions of expressions: reference chapter 6.
//!
//! Invariant: a chain grows only while its start is the start of the new operation; an operand in parentheses starts
//! later, and so becomes a chain of its own.

use super::targets::{check_target, describe};
use super::{Context, Parsed, complain};
use crate::source::Span;
use crate::syntax::ast::*;
use crate::syntax::literal;
use crate::syntax::name::Name;
use crate::syntax::operators::{BinaryOperator, BooleanOperator, CompareOperator, UnaryOperator};

fn expression(kind: ExpressionKind, l: u32, r: u32) -> Expression {
    Expression { kind, span: Span::new(l, r) }
}

pub fn identifier(context: &mut Context<'_>, l: u32, r: u32) -> Name {
    context.name(l, r)
}

pub fn name(context: &mut Context<'_>, l: u32, r: u32) -> Expression {
    expression(ExpressionKind::Name(context.name(l, r)), l, r)
}

pub fn number(context: &mut Context<'_>, l: u32, r: u32) -> Expression {
    expression(ExpressionKind::Constant(literal::number(context.slice(l, r))), l, r)
}

pub fn constant(value: Constant, l: u32, r: u32) -> Expression {
    expression(ExpressionKind::Constant(value), l, r)
}

pub fn tuple(items: Vec<Expression>, l: u32, r: u32) -> Expression {
    expression(ExpressionKind::Tuple(items), l, r)
}

pub fn longer_tuple(mut items: Vec<Expression>, last: Expression, l: u32, r: u32) -> Expression {
    items.push(last);
    tuple(items, l, r)
}

pub fn list(items: Vec<Expression>, l: u32, r: u32) -> Expression {
    expression(ExpressionKind::List(items), l, r)
}

pub fn set(items: Vec<Expression>, l: u32, r: u32) -> Expression {
    expression(ExpressionKind::Set(items), l, r)
}

pub fn dictionary(items: Vec<DictionaryItem>, l: u32, r: u32) -> Expression {
    expression(ExpressionKind::Dictionary(items), l, r)
}

pub fn dictionary_item(
    mut items: Vec<DictionaryItem>,
    key: Option<Expression>,
    value: Expression,
) -> Vec<DictionaryItem> {
    items.push(DictionaryItem { key, value });
    items
}

pub fn starred(value: Expression, l: u32, r: u32) -> Expression {
    expression(ExpressionKind::Starred(Box::new(value)), l, r)
}

pub fn generator(element: Expression, clauses: Vec<ComprehensionClause>, l: u32, r: u32) -> Expression {
    expression(ExpressionKind::Generator(Box::new(Comprehension { element, clauses })), l, r)
}

pub fn list_comprehension(
    element: Expression,
    clauses: Vec<ComprehensionClause>,
    l: u32,
    r: u32,
) -> Expression {
    expression(ExpressionKind::ListComprehension(Box::new(Comprehension { element, clauses })), l, r)
}

pub fn set_comprehension(
    element: Expression,
    clauses: Vec<ComprehensionClause>,
    l: u32,
    r: u32,
) -> Expression {
    expression(ExpressionKind::SetComprehension(Box::new(Comprehension { element, clauses })), l, r)
}

pub fn dictionary_comprehension(
    key: Expression,
    value: Expression,
    clauses: Vec<ComprehensionClause>,
    l: u32,
    r: u32,
) -> Expression {
    let comprehension = Box::new(DictionaryComprehension { key, value, clauses });
    expression(ExpressionKind::DictionaryComprehension(comprehension), l, r)
}

pub fn clause(
    is_async: bool,
    target: Expression,
    iterable: Expression,
    conditions: Vec<Expression>,
) -> Parsed<Box<ComprehensionClause>> {
    check_target(&target)?;
    Ok(Box::new(ComprehensionClause { target, iterable, conditions, is_async }))
}

fn link(mut base: Expression, l: u32, kind: PostfixKind, s: u32, r: u32) -> Expression {
    let link = PostfixLink { kind, span: Span::new(s, r) };
    if base.span.start == l
        && let ExpressionKind::Postfix(postfix) = &mut base.kind
    {
        postfix.links.push(link);
        base.span.end = r;
        return base;
    }
    expression(ExpressionKind::Postfix(Box::new(Postfix { base, links: vec![link] })), l, r)
}

pub fn attribute(base: Expression, l: u32, s: u32, name: Name, n: u32, r: u32) -> Expression {
    link(base, l, PostfixKind::Attribute { name, name_span: Span::new(n, r) }, s, r)
}

pub fn subscript(base: Expression, l: u32, s: u32, index: Expression, r: u32) -> Expression {
    link(base, l, PostfixKind::Subscript(Box::new(index)), s, r)
}

pub fn slice(
    lower: Option<Expression>,
    upper: Option<Expression>,
    step: Option<Option<Expression>>,
    l: u32,
    r: u32,
) -> Expression {
    let slice = Slice { lower, upper, step: step.flatten() };
    expression(ExpressionKind::Slice(Box::new(slice)), l, r)
}

/// The arguments of a call while they are being read.
#[derive(Default)]
pub struct ArgumentList {
    arguments: Arguments,
    /// The generator expression without parentheses: its place among the positional arguments.
    bare_generator: Option<usize>,
    has_unpacking: bool,
    /// A positional argument after a keyword argument; reported at the closing parenthesis, as CPython does.
    misplaced: Option<&'static str>,
}

impl ArgumentList {
    /// The span of the element of a generator expression without parentheses.
    pub(super) fn bare_generator_element(&self) -> Option<Span> {
        match &self.arguments.positional.get(self.bare_generator?)?.kind {
            ExpressionKind::Generator(generator) => Some(generator.element.span),
            _ => None,
        }
    }

    fn check_generator(&self) -> Parsed<()> {
        match self.bare_generator.and_then(|index| self.arguments.positional.get(index)) {
            None => Ok(()),
            Some(generator) => complain("Generator expression must be parenthesized", generator.span),
        }
    }
}

/// A generator expression without parentheses must be the only argument.
pub fn comma_after_argument(list: Box<ArgumentList>) -> Parsed<Box<ArgumentList>> {
    list.check_generator()?;
    Ok(list)
}

pub fn positional_argument(mut list: Box<ArgumentList>, value: Expression) -> Parsed<Box<ArgumentList>> {
    if list.has_unpacking {
        list.misplaced.get_or_insert("positional argument follows keyword argument unpacking");
    } else if !list.arguments.keywords.is_empty() {
        list.misplaced.get_or_insert("positional argument follows keyword argument");
    }
    list.arguments.positional.push(value);
    Ok(list)
}

pub fn generator_argument(
    mut list: Box<ArgumentList>,
    element: Expression,
    clauses: Vec<ComprehensionClause>,
    l: u32,
    r: u32,
) -> Parsed<Box<ArgumentList>> {
    let generator = generator(element, clauses, l, r);
    if !list.arguments.positional.is_empty() || !list.arguments.keywords.is_empty() {
        return complain("Generator expression must be parenthesized", generator.span);
    }
    list.bare_generator = Some(0);
    list.arguments.positional.push(generator);
    Ok(list)
}

pub fn starred_argument(mut list: Box<ArgumentList>, value: Expression) -> Parsed<Box<ArgumentList>> {
    if list.has_unpacking {
        return complain("iterable argument unpacking follows keyword argument unpacking", value.span);
    }
    list.arguments.positional.push(value);
    Ok(list)
}

pub fn keyword_argument(
    mut list: Box<ArgumentList>,
    name: Expression,
    e: u32,
    value: Expression,
    l: u32,
    r: u32,
) -> Parsed<Box<ArgumentList>> {
    let equal = Span::new(l, e + 1);
    match name.kind {
        ExpressionKind::Name(name_text) if name.span.start == l => {
            list.arguments.keywords.push(Keyword { name: Some(name_text), value, span: Span::new(l, r) });
            Ok(list)
        }
        ExpressionKind::Constant(Constant::True | Constant::False | Constant::None) => {
            complain(format!("cannot assign to {}", describe(&name)), equal)
        }
        _ => complain("expression cannot contain assignment, perhaps you meant \"==\"?", equal),
    }
}

pub fn keyword_unpacking(
    mut list: Box<ArgumentList>,
    value: Expression,
    l: u32,
    r: u32,
) -> Box<ArgumentList> {
    list.has_unpacking = true;
    list.arguments.keywords.push(Keyword { name: None, value, span: Span::new(l, r) });
    list
}

/// The arguments once the closing parenthesis, whose end is `r`, is reached; `s` is the opening one.
pub(super) fn finish_arguments(mut list: Box<ArgumentList>, s: u32, r: u32) -> Parsed<Arguments> {
    if let Some(message) = list.misplaced {
        return complain(message, Span::new(r - 1, r));
    }
    if let Some(generator) = list.bare_generator.and_then(|index| list.arguments.positional.get_mut(index)) {
        generator.span = Span::new(s, r);
    }
    Ok(list.arguments)
}

pub fn call(base: Expression, l: u32, s: u32, arguments: Box<ArgumentList>, r: u32) -> Parsed<Expression> {
    let arguments = finish_arguments(arguments, s, r)?;
    Ok(link(base, l, PostfixKind::Call(Box::new(arguments)), s, r))
}

pub fn await_expression(value: Expression, l: u32, r: u32) -> Expression {
    expression(ExpressionKind::Await(Box::new(value)), l, r)
}

pub fn binary(
    mut left: Expression,
    operator: BinaryOperator,
    right: Expression,
    l: u32,
    r: u32,
) -> Expression {
    let link = BinaryLink { operator, right, end: r };
    if left.span.start == l
        && let ExpressionKind::Binary(chain) = &mut left.kind
    {
        chain.rest.push(link);
        left.span.end = r;
        return left;
    }
    expression(ExpressionKind::Binary(Box::new(BinaryChain { first: left, rest: vec![link] })), l, r)
}

pub fn unary(operator: UnaryOperator, operand: Expression, l: u32, r: u32) -> Expression {
    expression(ExpressionKind::Unary { operator, operand: Box::new(operand) }, l, r)
}

pub fn compare(
    mut left: Expression,
    operator: CompareOperator,
    right: Expression,
    l: u32,
    r: u32,
) -> Expression {
    if left.span.start == l
        && let ExpressionKind::Compare(compare) = &mut left.kind
    {
        compare.rest.push((operator, right));
        left.span.end = r;
        return left;
    }
    expression(ExpressionKind::Compare(Box::new(Compare { left, rest: vec![(operator, right)] })), l, r)
}

pub fn boolean(
    mut left: Expression,
    operator: BooleanOperator,
    right: Expression,
    l: u32,
    r: u32,
) -> Expression {
    if left.span.start == l
        && let ExpressionKind::Boolean { operator: before, values } = &mut left.kind
        && *before == operator
    {
        values.push(right);
        left.span.end = r;
        return left;
    }
    expression(ExpressionKind::Boolean { operator, values: vec![left, right] }, l, r)
}

pub fn named(target: Expression, value: Expression, l: u32, r: u32) -> Parsed<Expression> {
    match &target.kind {
        ExpressionKind::Name(_) if target.span.start == l => {
            Ok(expression(ExpressionKind::Named(Box::new(Named { target, value })), l, r))
        }
        ExpressionKind::Lambda(_) => {
            let start = target.span.end + 1;
            complain("invalid syntax", Span::new(start, start + 2))
        }
        _ => complain(format!("cannot use assignment expressions with {}", describe(&target)), target.span),
    }
}

pub fn conditional(then: Expression, test: Expression, otherwise: Expression, l: u32, r: u32) -> Expression {
    expression(ExpressionKind::Conditional(Box::new(Conditional { test, then, otherwise })), l, r)
}

pub fn yield_expression(value: Option<Expression>, l: u32, r: u32) -> Expression {
    expression(ExpressionKind::Yield(value.map(Box::new)), l, r)
}

pub fn yield_from(value: Expression, l: u32, r: u32) -> Expression {
    expression(ExpressionKind::YieldFrom(Box::new(value)), l, r)
}
