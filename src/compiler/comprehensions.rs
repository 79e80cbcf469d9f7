//! Comprehensions. List, set and dict comprehensions run in the frame they stand in (PEP 709), with slots of their own
//! that are cleared at the end, whichever way it comes; generator expressions are functions.

use super::emitter::Label;
use super::names::NameId;
use super::scope::{Resolution, Role, ScopeId};
use super::unit::Cleanup;
use super::{Compiler, Outcome, folding};
use crate::bytecode::{CodeKind, Opcode, Parameters};
use crate::source::Span;
use crate::syntax::ast::{self, ComprehensionClause, Expression, ExpressionKind};

/// What is done with each element.
#[derive(Clone, Copy)]
enum Element<'t> {
    Append(&'t Expression),
    Add(&'t Expression),
    Entry(&'t Expression, &'t Expression),
    Yield(&'t Expression),
}

impl<'t> Compiler<'t, '_> {
    /// A list, set or dict comprehension.
    pub fn inlined_comprehension(&mut self, whole: &'t Expression) -> Outcome {
        let (clauses, element, build, scope) = match &whole.kind {
            ExpressionKind::ListComprehension(node) => {
                let scope = self.scopes.of(node.as_ref(), Role::Comprehension);
                (&node.clauses, Element::Append(&node.element), Opcode::BuildList, scope)
            }
            ExpressionKind::SetComprehension(node) => {
                let scope = self.scopes.of(node.as_ref(), Role::Comprehension);
                (&node.clauses, Element::Add(&node.element), Opcode::BuildSet, scope)
            }
            ExpressionKind::DictionaryComprehension(node) => {
                let scope = self.scopes.of(node.as_ref(), Role::Comprehension);
                (&node.clauses, Element::Entry(&node.key, &node.value), Opcode::BuildMap, scope)
            }
            _ => return Ok(()),
        };
        let span = whole.span;
        if self.scopes.get(scope).is_coroutine {
            self.check_async("asynchronous comprehension outside of an asynchronous function", span)?;
        }
        self.outermost_iterable(clauses)?;
        let depth = self.unit.emitter.depth().saturating_sub(1);
        let outside = std::mem::replace(&mut self.unit.active, scope);
        let variables = self.comprehension_slots(scope);
        for &(slot, is_cell) in &variables {
            if is_cell {
                self.emit(Opcode::MakeCell, slot, span);
            }
        }
        let failed = self.unit.emitter.new_label();
        let handler = self.unit.emitter.enter_handler_at(failed, depth);
        self.emit(build, 0, span);
        self.emit(Opcode::Swap, 2, span);
        self.clauses(clauses, 0, element, span)?;
        self.unit.emitter.restore_handler(handler);
        let slots: Vec<u32> = variables.into_iter().map(|(slot, _)| slot).collect();
        for &slot in &slots {
            self.emit(Opcode::ClearFast, slot, span);
        }
        self.unit.cleanups.push(Cleanup { label: failed, handler, slots, span });
        self.unit.active = outside;
        Ok(())
    }

    fn comprehension_slots(&self, scope: ScopeId) -> Vec<(u32, bool)> {
        let symbols = self.scopes.get(scope).symbols.iter();
        symbols
            .filter(|symbol| matches!(symbol.resolution, Resolution::Local | Resolution::Cell))
            .filter_map(|symbol| {
                let slot = self.unit.slot(scope, symbol.name)?;
                Some((slot, symbol.resolution == Resolution::Cell))
            })
            .collect()
    }

    /// Pushes the iterator of the first clause, which belongs to the surroundings.
    fn outermost_iterable(&mut self, clauses: &'t [ComprehensionClause]) -> Outcome {
        clauses.first().into_iter().try_for_each(|first| self.iterator(first))
    }

    fn iterator(&mut self, clause: &'t ComprehensionClause) -> Outcome {
        let span = clause.iterable.span;
        match folding::fold_container(&clause.iterable) {
            Some(constant) => self.emit_constant(constant, span),
            None => self.expression(&clause.iterable)?,
        }
        self.emit(if clause.is_async { Opcode::GetAiter } else { Opcode::GetIter }, 0, span);
        Ok(())
    }

    /// The clauses from `index` on; the iterator of the first one is on the stack. `loops` of them are around already.
    fn clauses(
        &mut self,
        clauses: &'t [ComprehensionClause],
        loops: u32,
        element: Element<'t>,
        span: Span,
    ) -> Outcome {
        let Some((clause, rest)) = clauses.split_first() else { return self.element(element, loops, span) };
        let head = self.unit.emitter.new_label();
        let next = self.unit.emitter.new_label();
        let finished = self.unit.emitter.new_label();
        self.unit.emitter.place_loop_head(head);
        self.advance(clause, finished);
        self.store_target(&clause.target)?;
        clause.conditions.iter().try_for_each(|condition| self.jump_if(condition, next, false))?;
        match rest.first() {
            Some(inner) => match only_item(inner) {
                // `for y in [value]` is an assignment.
                Some(value) => {
                    self.expression(value)?;
                    self.store_target(&inner.target)?;
                    inner.conditions.iter().try_for_each(|condition| self.jump_if(condition, next, false))?;
                    let after = rest.get(1..).unwrap_or_default();
                    self.later_clauses(after, loops + 1, element, span)?;
                }
                None => self.later_clauses(rest, loops + 1, element, span)?,
            },
            None => self.element(element, loops + 1, span)?,
        }
        self.unit.emitter.place(next);
        self.unit.emitter.jump(Opcode::Jump, head, span);
        self.unit.emitter.place(finished);
        if clause.is_async {
            self.emit(Opcode::EndAsyncFor, 0, clause.iterable.span);
        }
        Ok(())
    }

    fn later_clauses(
        &mut self,
        clauses: &'t [ComprehensionClause],
        loops: u32,
        element: Element<'t>,
        span: Span,
    ) -> Outcome {
        if let Some(first) = clauses.first() {
            self.iterator(first)?;
        }
        self.clauses(clauses, loops, element, span)
    }

    /// Pushes the next item, or leaves the loop.
    fn advance(&mut self, clause: &'t ComprehensionClause, finished: Label) {
        let span = clause.iterable.span;
        if !clause.is_async {
            self.unit.emitter.jump(Opcode::ForIter, finished, span);
            return;
        }
        let handler = self.unit.emitter.enter_handler(finished);
        self.emit(Opcode::GetAnext, 0, span);
        self.emit_none(span);
        self.delegate(span);
        self.unit.emitter.restore_handler(handler);
    }

    fn element(&mut self, element: Element<'t>, loops: u32, span: Span) -> Outcome {
        match element {
            Element::Append(value) => {
                self.expression(value)?;
                self.emit(Opcode::ListAppend, loops + 1, value.span);
            }
            Element::Add(value) => {
                self.expression(value)?;
                self.emit(Opcode::SetAdd, loops + 1, value.span);
            }
            Element::Entry(key, value) => {
                self.expression(key)?;
                self.expression(value)?;
                self.emit(Opcode::MapAdd, loops + 1, key.span.to(value.span));
            }
            Element::Yield(value) => {
                self.expression(value)?;
                self.yield_value(value.span);
                self.emit(Opcode::PopTop, 0, span);
            }
        }
        Ok(())
    }

    /// `(element for target in iterable)`
    pub fn generator_expression(&mut self, node: &'t ast::Comprehension, span: Span) -> Outcome {
        let scope = self.scopes.of(node, Role::Comprehension);
        let is_async = self.scopes.get(scope).is_coroutine;
        let kind = if is_async { CodeKind::AsyncGenerator } else { CodeKind::Generator };
        self.open_unit(scope, kind, NameId::GENERATOR_EXPRESSION, span);
        self.load(NameId::ITERABLE, span);
        self.clauses(&node.clauses, 0, Element::Yield(&node.element), span)?;
        self.emit_none(span);
        self.emit(Opcode::ReturnValue, 0, span);
        let parameters = Parameters { positional: 1, ..Parameters::default() };
        let closed = self.close_unit(None, parameters)?;
        self.make_function(closed, 0, span);
        self.emit(Opcode::PushNull, 0, span);
        self.outermost_iterable(&node.clauses)?;
        self.emit(Opcode::Call, 1, span);
        Ok(())
    }
}

/// The item of `for target in [item]`.
fn only_item(clause: &ComprehensionClause) -> Option<&Expression> {
    let (ExpressionKind::List(items) | ExpressionKind::Tuple(items)) = &clause.iterable.kind else {
        return None;
    };
    match items.as_slice() {
        [item] if !clause.is_async && !matches!(item.kind, ExpressionKind::Starred(_)) => Some(item),
        _ => None,
    }
}
