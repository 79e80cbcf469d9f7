//! Attributes, subscripts and calls in a row: `base.name(arguments)[index]`. A method call keeps function and receiver
//! apart instead of binding them, and attributes of zero-argument `super()` are looked up without making the object.

use super::names::NameId;
use super::scope::{Resolution, ScopeKind, Scopes};
use super::variables::Storage;
use super::{Compiler, Outcome};
use crate::bytecode::Opcode;
use crate::source::Span;
use crate::syntax::ast::{self, Arguments, Expression, ExpressionKind, PostfixKind, PostfixLink};

/// A chain up to some link: what stands before it and the expression that began it.
#[derive(Clone, Copy)]
pub struct Chain<'t> {
    pub base: &'t Expression,
    pub links: &'t [PostfixLink],
}

impl<'t> Compiler<'t, '_> {
    pub fn postfix(&mut self, postfix: &'t ast::Postfix, span: Span) -> Outcome {
        self.chain(Chain { base: &postfix.base, links: &postfix.links }, span.start)
    }

    /// Compiles a chain, or the first links of one; `start` is where the whole expression starts.
    pub fn chain(&mut self, chain: Chain<'t>, start: u32) -> Outcome {
        let mut index = match self.super_attribute(chain, start)? {
            0 => {
                self.expression(chain.base)?;
                0
            }
            used => used,
        };
        while let Some(link) = chain.links.get(index) {
            let span = Span::new(start, link.span.end);
            index += 1;
            match &link.kind {
                PostfixKind::Attribute { name, name_span } => {
                    let id = self.mangled(name);
                    let place = self.attribute_span(span, *name_span);
                    if let Some(PostfixLink { kind: PostfixKind::Call(arguments), span: call }) =
                        chain.links.get(index)
                        && is_plain(arguments)
                    {
                        index += 1;
                        self.emit_name(Opcode::LoadMethod, id, place);
                        let whole = self.attribute_span(Span::new(start, call.end), *name_span);
                        self.arguments(arguments, whole)?;
                    } else {
                        self.emit_name(Opcode::LoadAttr, id, place);
                    }
                }
                PostfixKind::Subscript(slice) => {
                    if index == 1 {
                        self.check_subscripted(chain.base, span);
                        self.check_index(chain.base, slice, span);
                    }
                    self.subscript(slice, span)?;
                }
                PostfixKind::Call(arguments) => {
                    if index == 1 {
                        self.check_caller(chain.base, span);
                    }
                    self.emit(Opcode::PushNull, 0, span);
                    self.arguments(arguments, span)?;
                }
            }
        }
        Ok(())
    }

    /// Where an attribute is reported: a name on a later line than the start of its chain stands for itself.
    pub fn attribute_span(&mut self, whole: Span, name: Span) -> Span {
        match self.places.line(whole.start) == self.places.line(name.end) {
            true => whole,
            false => Span::new(name.start, whole.end.max(name.end)),
        }
    }

    /// `object -> object[index]`
    fn subscript(&mut self, index: &'t Expression, span: Span) -> Outcome {
        if let Some((lower, upper)) = two_part_slice(index) {
            self.bounds(lower, upper, index.span)?;
            self.emit(Opcode::BinarySlice, 0, span);
            return Ok(());
        }
        self.expression(index)?;
        self.emit(Opcode::BinarySubscr, 0, span);
        Ok(())
    }

    /// Both ends of a slice without a step.
    pub fn bounds(
        &mut self,
        lower: Option<&'t Expression>,
        upper: Option<&'t Expression>,
        span: Span,
    ) -> Outcome {
        for bound in [lower, upper] {
            match bound {
                Some(bound) => self.expression(bound)?,
                None => self.emit_none(span),
            }
        }
        Ok(())
    }

    /// A slice as an object.
    pub fn slice(&mut self, slice: &'t ast::Slice, span: Span) -> Outcome {
        self.bounds(slice.lower.as_ref(), slice.upper.as_ref(), span)?;
        let mut count = 2;
        if let Some(step) = &slice.step {
            self.expression(step)?;
            count = 3;
        }
        self.emit(Opcode::BuildSlice, count, span);
        Ok(())
    }

    /// `super().name`, called or not; returns how many links that used, 0 if the chain starts otherwise.
    fn super_attribute(&mut self, chain: Chain<'t>, start: u32) -> Outcome<usize> {
        let [
            PostfixLink { kind: PostfixKind::Call(arguments), span: call },
            PostfixLink { kind: PostfixKind::Attribute { name, name_span }, span: attribute },
            rest @ ..,
        ] = chain.links
        else {
            return Ok(0);
        };
        let Some(receiver) = self.zero_argument_super(chain.base, arguments) else { return Ok(0) };
        let whole = Span::new(start, attribute.end);
        self.load(NameId::SUPER, chain.base.span);
        self.load(NameId::CLASS, Span::new(start, call.end));
        self.load(receiver, Span::new(start, call.end));
        let id = self.mangled(name);
        let place = self.attribute_span(whole, *name_span);
        match rest.first() {
            Some(PostfixLink { kind: PostfixKind::Call(arguments), span }) if is_plain(arguments) => {
                self.emit_name(Opcode::LoadSuperMethod, id, place);
                self.arguments(arguments, Span::new(start, span.end))?;
                Ok(3)
            }
            _ => {
                self.emit_name(Opcode::LoadSuperAttr, id, place);
                Ok(2)
            }
        }
    }

    /// The first parameter of the method, if this is `super()` in a method and `super` is the built-in one.
    fn zero_argument_super(&self, base: &Expression, arguments: &Arguments) -> Option<NameId> {
        let is_super = matches!(&base.kind, ExpressionKind::Name(name) if name == "super");
        if !is_super || !arguments.positional.is_empty() || !arguments.keywords.is_empty() {
            return None;
        }
        let scope = self.scopes.get(self.unit.scope);
        let is_shadowed = self
            .scopes
            .symbol(Scopes::MODULE, NameId::SUPER)
            .is_some_and(|symbol| symbol.resolution != Resolution::GlobalImplicit);
        let is_method = matches!(scope.kind, ScopeKind::Function | ScopeKind::Lambda)
            && self
                .scopes
                .symbol(self.unit.scope, NameId::CLASS)
                .is_some_and(|s| s.resolution == Resolution::Free);
        if is_shadowed
            || !is_method
            || self.unit.active != self.unit.scope
            || self.storage(NameId::SUPER) != Storage::Global
        {
            return None;
        }
        let parameter = scope.symbols.first().filter(|symbol| symbol.has(super::scope::usage::PARAMETER))?;
        Some(parameter.name)
    }
}

/// Do the arguments need neither `*` nor `**`?
fn is_plain(arguments: &Arguments) -> bool {
    arguments.keywords.iter().all(|keyword| keyword.name.is_some())
        && !arguments.positional.iter().any(|argument| matches!(argument.kind, ExpressionKind::Starred(_)))
        && arguments.positional.len() + arguments.keywords.len() <= super::calls::MAX_ON_STACK
}

/// The ends of a slice without a step.
pub fn two_part_slice(index: &Expression) -> Option<(Option<&Expression>, Option<&Expression>)> {
    match &index.kind {
        ExpressionKind::Slice(slice) if slice.step.is_none() => {
            Some((slice.lower.as_ref(), slice.upper.as_ref()))
        }
        _ => None,
    }
}
