//! Assignment to names, attributes, subscripts and patterns of them; augmented and annotated assignment. Owners and
//! indices are evaluated once.

use super::expressions::binary_opcode;
use super::names::NameId;
use super::postfix::{Chain, two_part_slice};
use super::scope::ScopeKind;
use super::variables::{Access, Storage};
use super::{Compiler, Outcome, fail};
use crate::bytecode::Opcode;
use crate::bytecode::operand::{TINY_INTEGERS, from_signed, pair};
use crate::source::Span;
use crate::syntax::ast::{self, Expression, ExpressionKind, PostfixKind, PostfixLink};
use crate::syntax::operators::BinaryOperator;

/// Assignments of more values than this go through a tuple.
const MAX_ON_STACK: usize = 30;

impl<'t> Compiler<'t, '_> {
    pub fn assign(&mut self, assign: &'t ast::Assign, span: Span) -> Outcome {
        if let [target] = assign.targets.as_slice()
            && self.assign_in_step(target, &assign.value)?
        {
            return Ok(());
        }
        self.expression(&assign.value)?;
        for (index, target) in assign.targets.iter().enumerate() {
            if index + 1 < assign.targets.len() {
                self.emit(Opcode::Copy, 1, span);
            }
            self.store_target(target)?;
        }
        Ok(())
    }

    /// `a, b = x, y` without building a tuple; says whether it could be done.
    fn assign_in_step(&mut self, target: &'t Expression, value: &'t Expression) -> Outcome<bool> {
        let (ExpressionKind::Tuple(targets) | ExpressionKind::List(targets)) = &target.kind else {
            return Ok(false);
        };
        let ExpressionKind::Tuple(values) = &value.kind else { return Ok(false) };
        let has_stars =
            targets.iter().chain(values).any(|item| matches!(item.kind, ExpressionKind::Starred(_)));
        let are_locals = self.are_distinct_locals(targets);
        let limit = if are_locals { MAX_ON_STACK } else { 3 };
        if has_stars || targets.len() != values.len() || !(2..=limit).contains(&targets.len()) {
            return Ok(false);
        }
        values.iter().try_for_each(|value| self.expression(value))?;
        if are_locals {
            targets.iter().rev().try_for_each(|target| self.store_target(target))?;
        } else {
            // The first value must come to the top: storing may have effects, and the last of equal targets wins.
            self.emit(Opcode::Swap, targets.len() as u32, value.span);
            targets.iter().try_for_each(|target| self.store_target(target))?;
        }
        Ok(true)
    }

    /// Are the targets different local variables, so that the order of storing does not matter?
    fn are_distinct_locals(&mut self, targets: &[Expression]) -> bool {
        let mut seen: Vec<NameId> = Vec::with_capacity(targets.len());
        targets.len() <= MAX_ON_STACK
            && targets.iter().all(|target| {
                let ExpressionKind::Name(name) = &target.kind else { return false };
                let id = self.mangled(name);
                let is_new = !seen.contains(&id);
                seen.push(id);
                is_new && matches!(self.storage(id), Storage::Fast(_))
            })
    }

    /// `value ->` assigns it.
    pub fn store_target(&mut self, target: &'t Expression) -> Outcome {
        let span = target.span;
        match &target.kind {
            ExpressionKind::Name(name) => self.name(name, Access::Store, span),
            ExpressionKind::Tuple(items) | ExpressionKind::List(items) => self.unpack(items, span),
            ExpressionKind::Starred(_) => fail("starred assignment target must be in a list or tuple", span),
            ExpressionKind::Postfix(postfix) => {
                let Some(link) = self.owner(postfix, span)? else { return Ok(()) };
                self.store_link(&postfix.base, postfix.links.len() == 1, link, span)
            }
            _ => fail("cannot assign to expression", span),
        }
    }

    /// Compiles all of a chain but its last link, which it returns.
    pub fn owner(&mut self, postfix: &'t ast::Postfix, span: Span) -> Outcome<Option<&'t PostfixLink>> {
        let Some((last, links)) = postfix.links.split_last() else { return Ok(None) };
        self.chain(Chain { base: &postfix.base, links }, span.start)?;
        Ok(Some(last))
    }

    fn store_link(
        &mut self,
        base: &Expression,
        is_direct: bool,
        link: &'t PostfixLink,
        span: Span,
    ) -> Outcome {
        match &link.kind {
            PostfixKind::Attribute { name, name_span } => {
                if name == "__debug__" {
                    return self.forbid_debug(Access::Store, span);
                }
                let id = self.mangled(name);
                if is_direct {
                    self.note_static_attribute(base, id);
                }
                let place = self.attribute_span(span, *name_span);
                self.emit_name(Opcode::StoreAttr, id, place);
            }
            PostfixKind::Subscript(index) => match two_part_slice(index) {
                Some((lower, upper)) => {
                    self.bounds(lower, upper, index.span)?;
                    self.emit(Opcode::StoreSlice, 0, span);
                }
                None => {
                    self.expression(index)?;
                    self.emit(Opcode::StoreSubscr, 0, span);
                }
            },
            PostfixKind::Call(_) => return fail("cannot assign to function call", span),
        }
        Ok(())
    }

    /// `self.name = ...` in a method belongs to the class's `__static_attributes__`.
    fn note_static_attribute(&mut self, base: &Expression, name: NameId) {
        if !matches!(&base.kind, ExpressionKind::Name(owner) if owner == "self") {
            return;
        }
        for unit in self.outer.iter_mut().rev() {
            if self.scopes.get(unit.scope).kind == ScopeKind::Class {
                if !unit.static_attributes.contains(&name) {
                    unit.static_attributes.push(name);
                }
                return;
            }
        }
    }

    fn unpack(&mut self, items: &'t [Expression], span: Span) -> Outcome {
        let is_starred = |item: &Expression| matches!(item.kind, ExpressionKind::Starred(_));
        let Some(star) = items.iter().position(is_starred) else {
            self.emit(Opcode::UnpackSequence, items.len() as u32, span);
            return items.iter().try_for_each(|item| self.store_target(item));
        };
        let after = items.len() - star - 1;
        if star > 0xff || after > 0xffff {
            return fail("too many expressions in star-unpacking assignment", span);
        }
        if items.iter().skip(star + 1).any(is_starred) {
            return fail("multiple starred expressions in assignment", span);
        }
        self.emit(Opcode::UnpackEx, star as u32 | (after as u32) << 8, span);
        items.iter().try_for_each(|item| match &item.kind {
            ExpressionKind::Starred(inner) => self.store_target(inner),
            _ => self.store_target(item),
        })
    }

    pub fn augmented_assign(&mut self, assign: &'t ast::AugmentedAssign, span: Span) -> Outcome {
        let opcode = binary_opcode(assign.operator);
        match &assign.target.kind {
            ExpressionKind::Name(name) => {
                let id = self.mangled(name);
                if id == NameId::DEBUG {
                    return self.forbid_debug(Access::Store, assign.target.span);
                }
                let slot = self.bound_slot(id);
                if let Some(operand) = slot.and_then(|slot| increment(slot, assign)) {
                    self.emit(Opcode::IncrementLocal, operand, span);
                    return Ok(());
                }
                if let (Some(slot), Some(opcode)) = (slot, into_local(assign.operator))
                    && self.cannot_rebind()
                {
                    self.expression(&assign.value)?;
                    self.emit(opcode, slot, span);
                    return Ok(());
                }
                self.load(id, assign.target.span);
                self.expression(&assign.value)?;
                self.emit(opcode, 1, span);
                self.store(id, assign.target.span);
                Ok(())
            }
            ExpressionKind::Postfix(postfix) if self.can_repeat(postfix) => {
                self.augment_twice(postfix, assign, span)
            }
            ExpressionKind::Postfix(postfix) => {
                let Some(link) = self.owner(postfix, assign.target.span)? else { return Ok(()) };
                self.augment_link(postfix, link, assign, span)
            }
            _ => fail("illegal expression for augmented assignment", assign.target.span),
        }
    }

    /// The slot of a local that is surely bound here.
    fn bound_slot(&self, name: NameId) -> Option<u32> {
        match self.storage(name) {
            Storage::Fast(slot) if self.unit.emitter.is_bound(slot) => Some(slot),
            _ => None,
        }
    }

    /// Can no expression of this frame bind a local, so that a local may as well be read after the value?
    fn cannot_rebind(&self) -> bool {
        !self.scopes.get(self.unit.scope).has_named_expression
    }

    /// Are owner and index locals (or the index a literal), so that naming them twice costs less than keeping them on the stack?
    fn can_repeat(&mut self, postfix: &ast::Postfix) -> bool {
        let [link] = postfix.links.as_slice() else { return false };
        self.cannot_rebind()
            && self.is_bound_local(&postfix.base)
            && match &link.kind {
                PostfixKind::Attribute { name, .. } => name != "__debug__",
                PostfixKind::Subscript(index) => {
                    matches!(index.kind, ExpressionKind::Constant(_)) || self.is_bound_local(index)
                }
                PostfixKind::Call(_) => false,
            }
    }

    fn is_bound_local(&mut self, expression: &Expression) -> bool {
        let ExpressionKind::Name(name) = &expression.kind else { return false };
        let id = self.mangled(name);
        self.bound_slot(id).is_some()
    }

    /// `owner.name += value` and `owner[index] += value` for locals.
    fn augment_twice(
        &mut self,
        postfix: &'t ast::Postfix,
        assign: &'t ast::AugmentedAssign,
        span: Span,
    ) -> Outcome {
        self.expression(&assign.target)?;
        self.expression(&assign.value)?;
        self.emit(binary_opcode(assign.operator), 1, span);
        self.expression(&postfix.base)?;
        match postfix.links.last() {
            Some(link) => self.store_link(&postfix.base, true, link, assign.target.span),
            None => Ok(()),
        }
    }

    /// The owner is on the stack.
    fn augment_link(
        &mut self,
        postfix: &'t ast::Postfix,
        link: &'t PostfixLink,
        assign: &'t ast::AugmentedAssign,
        span: Span,
    ) -> Outcome {
        let target = assign.target.span;
        let opcode = binary_opcode(assign.operator);
        match &link.kind {
            PostfixKind::Attribute { name, name_span } => {
                if name == "__debug__" {
                    return self.forbid_debug(Access::Store, target);
                }
                let id = self.mangled(name);
                if postfix.links.len() == 1 {
                    self.note_static_attribute(&postfix.base, id);
                }
                let place = self.attribute_span(target, *name_span);
                self.emit(Opcode::Copy, 1, place);
                self.emit_name(Opcode::LoadAttr, id, place);
                self.expression(&assign.value)?;
                self.emit(opcode, 1, span);
                self.emit(Opcode::Swap, 2, span);
                self.emit_name(Opcode::StoreAttr, id, place);
            }
            PostfixKind::Subscript(index) => self.augment_subscript(index, assign, span)?,
            PostfixKind::Call(_) => return fail("illegal expression for augmented assignment", target),
        }
        Ok(())
    }

    fn augment_subscript(
        &mut self,
        index: &'t Expression,
        assign: &'t ast::AugmentedAssign,
        span: Span,
    ) -> Outcome {
        let target = assign.target.span;
        let opcode = binary_opcode(assign.operator);
        if let Some((lower, upper)) = two_part_slice(index) {
            self.bounds(lower, upper, index.span)?;
            for _ in 0..3 {
                self.emit(Opcode::Copy, 3, target);
            }
            self.emit(Opcode::BinarySlice, 0, target);
            self.expression(&assign.value)?;
            self.emit(opcode, 1, span);
            for depth in [4, 3, 2] {
                self.emit(Opcode::Swap, depth, span);
            }
            self.emit(Opcode::StoreSlice, 0, target);
            return Ok(());
        }
        self.expression(index)?;
        self.emit(Opcode::Copy, 2, target);
        self.emit(Opcode::Copy, 2, target);
        self.emit(Opcode::BinarySubscr, 0, target);
        self.expression(&assign.value)?;
        self.emit(opcode, 1, span);
        self.emit(Opcode::Swap, 3, span);
        self.emit(Opcode::Swap, 2, span);
        self.emit(Opcode::StoreSubscr, 0, target);
        Ok(())
    }

    pub fn annotated_assign(&mut self, assign: &'t ast::AnnotatedAssign, span: Span) -> Outcome {
        if let Some(value) = &assign.value {
            self.expression(value)?;
            self.store_target(&assign.target)?;
        }
        match &assign.target.kind {
            ExpressionKind::Name(name) => {
                if name == "__debug__" {
                    return self.forbid_debug(Access::Store, assign.target.span);
                }
                if assign.is_simple {
                    return self.note_annotation(assign, span);
                }
            }
            ExpressionKind::Postfix(postfix) if assign.value.is_none() => {
                self.evaluate_only(postfix, &assign.target)?
            }
            _ => {}
        }
        let is_function = self.scopes.get(self.unit.scope).kind.is_function_like();
        if !assign.is_simple && !is_function && !self.options.future_annotations {
            self.expression(&assign.annotation)?;
            self.emit(Opcode::PopTop, 0, span);
        }
        Ok(())
    }

    /// `owner.name: annotation` and `owner[index]: annotation` evaluate owner and index for their effects.
    fn evaluate_only(&mut self, postfix: &'t ast::Postfix, target: &'t Expression) -> Outcome {
        let Some(link) = self.owner(postfix, target.span)? else { return Ok(()) };
        self.emit(Opcode::PopTop, 0, target.span);
        if let PostfixKind::Subscript(index) = &link.kind {
            self.expression(index)?;
            self.emit(Opcode::PopTop, 0, target.span);
        }
        Ok(())
    }
}

/// The instruction that changes a local in place, for the commonest operators.
const fn into_local(operator: BinaryOperator) -> Option<Opcode> {
    match operator {
        BinaryOperator::Add => Some(Opcode::AddToLocal),
        BinaryOperator::Sub => Some(Opcode::SubtractFromLocal),
        BinaryOperator::Mult => Some(Opcode::MultiplyLocalBy),
        _ => None,
    }
}

/// The operand of INCREMENT_LOCAL for `local += 1` and `local -= 1`, if the numbers are small enough.
fn increment(slot: u32, assign: &ast::AugmentedAssign) -> Option<u32> {
    let ExpressionKind::Constant(ast::Constant::Integer(value)) = assign.value.kind else { return None };
    let amount = match assign.operator {
        BinaryOperator::Add => value,
        // A negative amount stands for subtraction; zero would not say which it is.
        BinaryOperator::Sub if value > 0 => -value,
        _ => return None,
    };
    (slot <= 0xff && TINY_INTEGERS.contains(&amount)).then(|| pair(slot, from_signed(amount as i32)))
}
