//! Actions of match statements: reference 8.6.
//!
//! Invariant: `_` is a wildcard wherever a capture could stand, and star patterns stand only in sequences.

use super::statements::statement;
use super::strings::{Strings, strings};
use super::{Context, Parsed, complain, expressions};
use crate::source::Span;
use crate::syntax::ast::*;
use crate::syntax::literal;
use crate::syntax::name::Name;
use crate::syntax::operators::{BinaryOperator, UnaryOperator};

fn pattern(kind: PatternKind, l: u32, r: u32) -> Pattern {
    Pattern { kind, span: Span::new(l, r) }
}

pub fn match_statement(subject: Expression, cases: Vec<MatchCase>, l: u32) -> Statement {
    let end = cases.last().and_then(|case| case.body.last()).map_or(l, |last| last.span.end);
    statement(StatementKind::Match(Box::new(Match { subject, cases })), l, end)
}

pub fn match_case(pattern: Pattern, guard: Option<Expression>, body: Vec<Statement>) -> Box<MatchCase> {
    Box::new(MatchCase { pattern, guard, body })
}

pub fn sequence_pattern(items: Vec<Pattern>, l: u32, r: u32) -> Pattern {
    pattern(PatternKind::Sequence(items), l, r)
}

pub fn star_pattern(name: Name, l: u32, r: u32) -> Pattern {
    let name = if name == "_" { None } else { Some(name) };
    pattern(PatternKind::Star(name), l, r)
}

pub fn as_pattern(inner: Pattern, name: Name, n: u32, l: u32, r: u32) -> Parsed<Pattern> {
    if name == "_" {
        return complain("cannot use '_' as a target", Span::new(n, r));
    }
    Ok(pattern(PatternKind::Capture { pattern: Some(Box::new(inner)), name }, l, r))
}

pub fn or_pattern(mut left: Pattern, right: Pattern, l: u32, r: u32) -> Pattern {
    if left.span.start == l
        && let PatternKind::Or(choices) = &mut left.kind
    {
        choices.push(right);
        left.span.end = r;
        return left;
    }
    pattern(PatternKind::Or(vec![left, right]), l, r)
}

pub fn value_pattern(value: Expression, l: u32, r: u32) -> Pattern {
    pattern(PatternKind::Value(Box::new(value)), l, r)
}

pub fn singleton_pattern(value: Constant, l: u32, r: u32) -> Pattern {
    pattern(PatternKind::Singleton(value), l, r)
}

pub fn capture_pattern(name: Name, l: u32, r: u32) -> Pattern {
    let kind = if name == "_" { PatternKind::Wildcard } else { PatternKind::Capture { pattern: None, name } };
    pattern(kind, l, r)
}

pub fn negative_number(context: &mut Context<'_>, s: u32, l: u32, r: u32) -> Expression {
    let operand = expressions::number(context, s, r);
    expressions::unary(UnaryOperator::Negative, operand, l, r)
}

/// `1 + 2j`: a real number and an imaginary one.
pub fn complex_pattern(
    context: &mut Context<'_>,
    left: Expression,
    operator: BinaryOperator,
    s: u32,
    l: u32,
    r: u32,
) -> Parsed<Expression> {
    let is_imaginary = |text: &str| matches!(literal::number(text), Constant::Imaginary(_));
    if is_imaginary(context.slice(left.span.start, left.span.end).trim_start_matches(['-', ' '])) {
        return complain("real number required in complex literal", left.span);
    }
    if !is_imaginary(context.slice(s, r)) {
        return complain("imaginary number required in complex literal", Span::new(s, r));
    }
    let right = expressions::number(context, s, r);
    Ok(expressions::binary(left, operator, right, l, r))
}

pub fn pattern_strings(pieces: Box<Strings>, l: u32, r: u32) -> Parsed<Expression> {
    let value = strings(pieces, l, r)?;
    match value.kind {
        ExpressionKind::FormattedString(_) => {
            complain("patterns may only match literals and attribute lookups", value.span)
        }
        ExpressionKind::TemplateString(_) => {
            complain("patterns may only match literals and attribute lookups", value.span)
        }
        _ => Ok(value),
    }
}

/// A mapping pattern while it is read.
#[derive(Default)]
pub struct MappingItems {
    items: Vec<(Expression, Pattern)>,
    rest: Option<Name>,
}

pub fn mapping_item(
    mut items: Box<MappingItems>,
    key: Expression,
    value: Pattern,
) -> Parsed<Box<MappingItems>> {
    if items.rest.is_some() {
        return complain("invalid syntax", key.span);
    }
    items.items.push((key, value));
    Ok(items)
}

pub fn mapping_rest(mut items: Box<MappingItems>, name: Name, r: u32) -> Parsed<Box<MappingItems>> {
    if items.rest.is_some() || name == "_" {
        return complain("invalid syntax", Span::new(r - name.len() as u32, r));
    }
    items.rest = Some(name);
    Ok(items)
}

pub fn mapping_pattern(items: Box<MappingItems>, l: u32, r: u32) -> Pattern {
    let MappingItems { items, rest } = *items;
    pattern(PatternKind::Mapping(Box::new(MappingPattern { items, rest })), l, r)
}

/// The arguments of a class pattern while they are read.
#[derive(Default)]
pub struct ClassArguments {
    positional: Vec<Pattern>,
    keywords: Vec<(Name, Pattern)>,
}

pub fn class_argument(mut arguments: Box<ClassArguments>, value: Pattern) -> Parsed<Box<ClassArguments>> {
    if !arguments.keywords.is_empty() {
        return complain("positional patterns follow keyword patterns", value.span);
    }
    arguments.positional.push(value);
    Ok(arguments)
}

pub fn class_keyword(mut arguments: Box<ClassArguments>, name: Name, value: Pattern) -> Box<ClassArguments> {
    arguments.keywords.push((name, value));
    arguments
}

pub fn class_pattern(class: Expression, arguments: Box<ClassArguments>, l: u32, r: u32) -> Pattern {
    let ClassArguments { positional, keywords } = *arguments;
    pattern(PatternKind::Class(Box::new(ClassPattern { class, positional, keywords })), l, r)
}
