//! Scope rules of expressions, assignment targets and patterns.

use super::builder::Builder;
use super::{Role, ScopeKind, usage};
use crate::compiler::names::NameId;
use crate::compiler::{Outcome, fail};
use crate::source::Span;
use crate::syntax::Name;
use crate::syntax::ast::{self, Expression, ExpressionKind, Pattern, PatternKind, PostfixKind, StringPart};

/// A decimal literal has at most this many digits, as `int()` of a text: converting takes quadratic time.
const MAX_DIGITS: usize = 4300;

fn check_digits(constant: &ast::Constant, span: Span) -> Outcome {
    match constant {
        ast::Constant::BigInteger(integer) if integer.base == 10 && integer.digits.len() > MAX_DIGITS => {
            fail(
                format!(
                    "Exceeds the limit ({MAX_DIGITS} digits) for integer string conversion: value has {} digits; \
                 use sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for huge integer \
                 literals to avoid decimal conversion limits.",
                    integer.digits.len()
                ),
                span,
            )
        }
        _ => Ok(()),
    }
}

impl<'t> Builder<'t, '_> {
    pub fn optional(&mut self, expression: &'t Option<Expression>) -> Outcome {
        expression.iter().try_for_each(|expression| self.expression(expression))
    }

    pub fn expressions(&mut self, expressions: &'t [Expression]) -> Outcome {
        expressions.iter().try_for_each(|expression| self.expression(expression))
    }

    pub fn expression(&mut self, expression: &'t Expression) -> Outcome {
        match &expression.kind {
            ExpressionKind::Name(name) => self.use_name(name, expression.span),
            ExpressionKind::Constant(constant) => check_digits(constant, expression.span),
            _ => self.deeper(expression.span, |this| this.compound_expression(expression)),
        }
    }

    fn use_name(&mut self, name: &Name, span: Span) -> Outcome {
        let id = self.mangled(name);
        if id == NameId::SUPER && self.kind().is_function_like() {
            self.scopes.add(self.current, NameId::CLASS, usage::USE);
        }
        self.define_id(id, usage::USE, span)
    }

    fn compound_expression(&mut self, expression: &'t Expression) -> Outcome {
        match &expression.kind {
            ExpressionKind::Name(_) | ExpressionKind::Constant(_) => Ok(()),
            ExpressionKind::Boolean { values, .. } => self.expressions(values),
            ExpressionKind::Named(named) => self.named(named, expression.span),
            ExpressionKind::Binary(chain) => {
                self.expression(&chain.first)?;
                chain.rest.iter().try_for_each(|link| self.expression(&link.right))
            }
            ExpressionKind::Unary { operand, .. } => self.expression(operand),
            ExpressionKind::Lambda(lambda) => self.lambda(lambda),
            ExpressionKind::Conditional(node) => {
                self.expression(&node.test)?;
                self.expression(&node.then)?;
                self.expression(&node.otherwise)
            }
            ExpressionKind::Dictionary(items) => items.iter().try_for_each(|item| {
                self.optional(&item.key)?;
                self.expression(&item.value)
            }),
            ExpressionKind::Set(items) | ExpressionKind::List(items) | ExpressionKind::Tuple(items) => {
                self.expressions(items)
            }
            ExpressionKind::ListComprehension(node) => {
                self.comprehension(node, ScopeKind::ListComprehension, NameId::LIST_COMPREHENSION)
            }
            ExpressionKind::SetComprehension(node) => {
                self.comprehension(node, ScopeKind::SetComprehension, NameId::SET_COMPREHENSION)
            }
            ExpressionKind::DictionaryComprehension(node) => self.dictionary_comprehension(node),
            ExpressionKind::Generator(node) => {
                self.comprehension(node, ScopeKind::GeneratorExpression, NameId::GENERATOR_EXPRESSION)
            }
            ExpressionKind::Await(value) => self.await_expression(value, expression.span),
            ExpressionKind::Yield(value) => {
                self.check_yield(expression.span)?;
                value.iter().try_for_each(|value| self.expression(value))
            }
            ExpressionKind::YieldFrom(value) => {
                self.check_yield(expression.span)?;
                self.expression(value)
            }
            ExpressionKind::Compare(compare) => {
                self.expression(&compare.left)?;
                compare.rest.iter().try_for_each(|(_, right)| self.expression(right))
            }
            ExpressionKind::Postfix(postfix) => {
                self.expression(&postfix.base)?;
                postfix.links.iter().try_for_each(|link| self.postfix(&link.kind))
            }
            ExpressionKind::FormattedString(parts) | ExpressionKind::TemplateString(parts) => {
                self.string_parts(parts)
            }
            ExpressionKind::Starred(value) => self.expression(value),
            ExpressionKind::Slice(slice) => {
                [&slice.lower, &slice.upper, &slice.step].into_iter().try_for_each(|part| self.optional(part))
            }
        }
    }

    fn postfix(&mut self, link: &'t PostfixKind) -> Outcome {
        match link {
            PostfixKind::Attribute { .. } => Ok(()),
            PostfixKind::Subscript(index) => self.expression(index),
            PostfixKind::Call(arguments) => {
                self.expressions(&arguments.positional)?;
                arguments.keywords.iter().try_for_each(|keyword| self.expression(&keyword.value))
            }
        }
    }

    fn string_parts(&mut self, parts: &'t [StringPart]) -> Outcome {
        parts.iter().try_for_each(|part| match part {
            StringPart::Literal { .. } => Ok(()),
            StringPart::Field(field) => {
                self.expression(&field.value)?;
                field.format.iter().try_for_each(|format| self.string_parts(&format.parts))
            }
        })
    }

    fn lambda(&mut self, lambda: &'t ast::Lambda) -> Outcome {
        self.defaults(&lambda.parameters)?;
        let before = self.enter(ScopeKind::Lambda, NameId::LAMBDA, lambda, Role::Lambda);
        let place = self.place.take();
        self.parameters(&lambda.parameters)?;
        self.expression(&lambda.body)?;
        self.place = place;
        self.leave(before);
        Ok(())
    }

    /// The annotation-like scopes, where an expression must have no effect on the frame.
    fn restricted_place(&self) -> Option<&'static str> {
        match self.kind() {
            ScopeKind::Annotation => Some("an annotation"),
            ScopeKind::TypeVariable => Some(self.place.unwrap_or("a TypeVar bound")),
            ScopeKind::TypeAlias => Some("a type alias"),
            ScopeKind::TypeParameters => Some("the definition of a generic"),
            _ => None,
        }
    }

    pub fn refuse_in_annotation(&self, what: &str, span: Span) -> Outcome {
        match self.restricted_place() {
            Some(place) => fail(format!("{what} cannot be used within {place}"), span),
            None => Ok(()),
        }
    }

    fn await_expression(&mut self, value: &'t Expression, span: Span) -> Outcome {
        self.refuse_in_annotation("await expression", span)?;
        self.expression(value)?;
        if self.kind().is_comprehension() {
            self.scopes.get_mut(self.current).is_coroutine = true;
        }
        Ok(())
    }

    fn check_yield(&mut self, span: Span) -> Outcome {
        self.refuse_in_annotation("yield expression", span)?;
        let inside = match self.kind() {
            ScopeKind::ListComprehension => "list comprehension",
            ScopeKind::SetComprehension => "set comprehension",
            ScopeKind::DictionaryComprehension => "dict comprehension",
            ScopeKind::GeneratorExpression => "generator expression",
            _ => {
                self.scopes.get_mut(self.current).is_generator = true;
                return Ok(());
            }
        };
        fail(format!("'yield' inside {inside}"), span)
    }

    /// Binds what an assignment, `for`, `with` or `import` binds.
    pub fn target(&mut self, target: &'t Expression) -> Outcome {
        match &target.kind {
            ExpressionKind::Name(name) => self.define(name, usage::LOCAL, target.span),
            ExpressionKind::Tuple(items) | ExpressionKind::List(items) => {
                self.deeper(target.span, |this| items.iter().try_for_each(|item| this.target(item)))
            }
            ExpressionKind::Starred(value) => self.target(value),
            // Attributes and subscripts bind nothing; what they are made of is read.
            _ => self.expression(target),
        }
    }

    pub fn delete(&mut self, target: &'t Expression) -> Outcome {
        match &target.kind {
            ExpressionKind::Name(name) => self.define(name, usage::LOCAL | usage::DELETED, target.span),
            ExpressionKind::Tuple(items) | ExpressionKind::List(items) => {
                items.iter().try_for_each(|item| self.delete(item))
            }
            _ => self.expression(target),
        }
    }

    pub fn pattern(&mut self, pattern: &'t Pattern) -> Outcome {
        self.deeper(pattern.span, |this| this.pattern_parts(pattern))
    }

    fn pattern_parts(&mut self, pattern: &'t Pattern) -> Outcome {
        match &pattern.kind {
            PatternKind::Value(value) => self.expression(value),
            PatternKind::Singleton(_) | PatternKind::Wildcard => Ok(()),
            PatternKind::Sequence(patterns) | PatternKind::Or(patterns) => {
                patterns.iter().try_for_each(|pattern| self.pattern(pattern))
            }
            PatternKind::Mapping(mapping) => {
                for (key, value) in &mapping.items {
                    self.expression(key)?;
                    self.pattern(value)?;
                }
                mapping.rest.iter().try_for_each(|name| self.define(name, usage::LOCAL, pattern.span))
            }
            PatternKind::Class(class) => {
                self.expression(&class.class)?;
                class.positional.iter().try_for_each(|pattern| self.pattern(pattern))?;
                class.keywords.iter().try_for_each(|(_, pattern)| self.pattern(pattern))
            }
            PatternKind::Star(name) => {
                name.iter().try_for_each(|name| self.define(name, usage::LOCAL, pattern.span))
            }
            PatternKind::Capture { pattern: inner, name } => {
                inner.iter().try_for_each(|inner| self.pattern(inner))?;
                self.define(name, usage::LOCAL, pattern.span)
            }
        }
    }
}
