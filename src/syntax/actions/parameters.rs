//! Actions of parameter lists, lambdas, functions, classes and type parameters: reference 6.14, 8.7, 8.8, 8.10.
//!
//! Invariant: a finished `Parameters` has at most one `/` and one `*`, in order, and no required positional parameter
//! after one with a default.

use super::expressions::{ArgumentList, finish_arguments};
use super::statements::end_of;
use super::{Parsed, complain};
use crate::source::Span;
use crate::syntax::ast::*;
use crate::syntax::name::Name;

/// What an element of a parameter list is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum ParameterRole {
    Regular,
    /// `/`.
    Slash,
    /// A bare `*`.
    Star,
    Variadic,
    KeywordVariadic,
}

/// An element of a parameter list; marks have no parameter.
pub struct ParameterItem {
    role: ParameterRole,
    parameter: Option<Box<Parameter>>,
    span: Span,
}

pub fn annotated_parameter(name: Name, annotation: Option<Expression>, l: u32, r: u32) -> Box<Parameter> {
    Box::new(Parameter { name, annotation, default: None, span: Span::new(l, r) })
}

pub fn parameter(
    role: ParameterRole,
    mut parameter: Box<Parameter>,
    default: Option<Expression>,
) -> ParameterItem {
    let span = parameter.span;
    parameter.default = default;
    ParameterItem { role, parameter: Some(parameter), span }
}

pub fn parameter_mark(role: ParameterRole, l: u32, r: u32) -> ParameterItem {
    ParameterItem { role, parameter: None, span: Span::new(l, r) }
}

/// A parameter list while its elements are sorted.
#[derive(Default)]
struct Builder {
    parameters: Parameters,
    has_slash: bool,
    /// The `*`, bare or with a name.
    star: Option<Span>,
    /// A bare `*` that still needs a name after it.
    open_star: Option<Span>,
}

impl Builder {
    fn add(&mut self, item: ParameterItem) -> Parsed<()> {
        if self.parameters.keyword_variadic.is_some() {
            let stars = match item.role {
                ParameterRole::Variadic => 1,
                ParameterRole::KeywordVariadic => 2,
                ParameterRole::Slash | ParameterRole::Star | ParameterRole::Regular => 0,
            };
            let start = item.span.start.saturating_sub(stars);
            let end = if stars == 0 { item.span.end } else { start + stars };
            return complain("arguments cannot follow var-keyword argument", Span::new(start, end));
        }
        match item.role {
            ParameterRole::Slash => self.add_slash(item.span),
            ParameterRole::Star => self.add_star(item.span),
            ParameterRole::Variadic => {
                self.add_star(Span::new(item.span.start - 1, item.span.start))?;
                self.open_star = None;
                self.parameters.variadic = item.parameter;
                Ok(())
            }
            ParameterRole::KeywordVariadic => {
                if let Some(star) = self.open_star {
                    return complain("named arguments must follow bare *", star);
                }
                self.parameters.keyword_variadic = item.parameter;
                Ok(())
            }
            ParameterRole::Regular => match item.parameter {
                Some(parameter) => self.add_regular(*parameter),
                None => Ok(()),
            },
        }
    }

    fn add_slash(&mut self, span: Span) -> Parsed<()> {
        if self.has_slash {
            return complain("/ may appear only once", span);
        }
        if self.star.is_some() {
            return complain("/ must be ahead of *", span);
        }
        if self.parameters.positional_or_keyword.is_empty() {
            return complain("at least one argument must precede /", span);
        }
        self.has_slash = true;
        self.parameters.positional_only = std::mem::take(&mut self.parameters.positional_or_keyword);
        Ok(())
    }

    fn add_star(&mut self, span: Span) -> Parsed<()> {
        if self.star.is_some() {
            return complain("* argument may appear only once", span);
        }
        self.star = Some(span);
        self.open_star = Some(span);
        Ok(())
    }

    fn add_regular(&mut self, parameter: Parameter) -> Parsed<()> {
        if self.star.is_some() {
            self.open_star = None;
            self.parameters.keyword_only.push(parameter);
            return Ok(());
        }
        let positional = &self.parameters;
        let last = positional.positional_or_keyword.last().or(positional.positional_only.last());
        if parameter.default.is_none() && last.is_some_and(|last| last.default.is_some()) {
            return complain("parameter without a default follows parameter with a default", parameter.span);
        }
        self.parameters.positional_or_keyword.push(parameter);
        Ok(())
    }
}

fn build(items: Vec<ParameterItem>) -> Parsed<Parameters> {
    let mut builder = Builder::default();
    for item in items {
        builder.add(item)?;
    }
    match builder.open_star {
        Some(star) => complain("named arguments must follow bare *", star),
        None => Ok(builder.parameters),
    }
}

pub fn lambda(parameters: Vec<ParameterItem>, body: Expression, l: u32, r: u32) -> Parsed<Expression> {
    if let Some(last) = parameters.last().filter(|last| matches!(last.role, ParameterRole::Star)) {
        // CPython points at the colon here.
        return complain("named arguments must follow bare *", Span::new(last.span.end, last.span.end + 1));
    }
    let parameters = build(parameters)?;
    Ok(Expression {
        kind: ExpressionKind::Lambda(Box::new(Lambda { parameters, body })),
        span: Span::new(l, r),
    })
}

/// What stands before a function's body.
pub struct FunctionHead {
    pub is_async: bool,
    /// Always a `Name` expression.
    pub name: Expression,
    pub types: Option<Vec<TypeParameter>>,
    pub parameters: Vec<ParameterItem>,
    pub returns: Option<Expression>,
}

/// The name and place of a `Name` expression.
fn name_and_span(expression: Expression) -> (Name, Span) {
    match expression.kind {
        ExpressionKind::Name(name) => (name, expression.span),
        _ => (Name::from(""), expression.span),
    }
}

pub fn function(head: FunctionHead, body: Vec<Statement>, l: u32) -> Parsed<Statement> {
    let (name, name_span) = name_and_span(head.name);
    let span = Span::new(l, end_of(&body, l));
    let definition = FunctionDefinition {
        name,
        name_span,
        type_parameters: head.types.unwrap_or_default(),
        parameters: build(head.parameters)?,
        returns: head.returns,
        body,
        decorators: Vec::new(),
        is_async: head.is_async,
    };
    Ok(Statement { kind: StatementKind::FunctionDefinition(Box::new(definition)), span })
}

pub fn class(
    name: Expression,
    types: Option<Vec<TypeParameter>>,
    arguments: Option<Arguments>,
    body: Vec<Statement>,
    l: u32,
) -> Statement {
    let span = Span::new(l, end_of(&body, l));
    let (name, name_span) = name_and_span(name);
    let Arguments { positional: bases, keywords } = arguments.unwrap_or_default();
    let type_parameters = types.unwrap_or_default();
    let definition =
        ClassDefinition { name, name_span, type_parameters, bases, keywords, body, decorators: Vec::new() };
    Statement { kind: StatementKind::ClassDefinition(Box::new(definition)), span }
}

/// The bases of a class, from its opening parenthesis `l` to behind the closing one.
pub fn class_bases(list: Box<ArgumentList>, l: u32, r: u32) -> Parsed<Arguments> {
    if let Some(element) = list.bare_generator_element() {
        return complain("invalid syntax", Span::new(element.end + 1, element.end + 4));
    }
    finish_arguments(list, l, r)
}

pub fn decorate(decorators: Vec<Expression>, mut definition: Statement) -> Statement {
    match &mut definition.kind {
        StatementKind::FunctionDefinition(function) => function.decorators = decorators,
        StatementKind::ClassDefinition(class) => class.decorators = decorators,
        _ => {}
    }
    definition
}

pub fn type_variable(
    name: Name,
    bound: Option<Expression>,
    default: Option<Expression>,
    l: u32,
    r: u32,
) -> Box<TypeParameter> {
    type_parameter(TypeParameterKind::TypeVariable { bound }, name, default, l, r)
}

pub fn type_parameter(
    kind: TypeParameterKind,
    name: Name,
    default: Option<Expression>,
    l: u32,
    r: u32,
) -> Box<TypeParameter> {
    Box::new(TypeParameter { kind, name, default, span: Span::new(l, r) })
}
