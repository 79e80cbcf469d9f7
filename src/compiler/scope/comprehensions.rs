//! Scope rules of comprehensions and of the assignment expressions in them (PEP 572): the first iterable belongs to the
//! scope around, iteration variables to the comprehension, and `:=` binds in the nearest scope that is no comprehension.

use super::builder::Builder;
use super::{Role, ScopeId, ScopeKind, usage};
use crate::compiler::names::NameId;
use crate::compiler::{Outcome, fail};
use crate::source::Span;
use crate::syntax::ast::{self, ComprehensionClause, ExpressionKind};

impl<'t> Builder<'t, '_> {
    pub fn comprehension(&mut self, node: &'t ast::Comprehension, kind: ScopeKind, name: NameId) -> Outcome {
        let before = self.enter_comprehension(&node.clauses, kind, name, node)?;
        self.clauses(&node.clauses)?;
        self.expression(&node.element)?;
        self.leave_comprehension(before);
        Ok(())
    }

    pub fn dictionary_comprehension(&mut self, node: &'t ast::DictionaryComprehension) -> Outcome {
        let (kind, name) = (ScopeKind::DictionaryComprehension, NameId::DICTIONARY_COMPREHENSION);
        let before = self.enter_comprehension(&node.clauses, kind, name, node)?;
        self.clauses(&node.clauses)?;
        self.expression(&node.key)?;
        self.expression(&node.value)?;
        self.leave_comprehension(before);
        Ok(())
    }

    fn enter_comprehension<T>(
        &mut self,
        clauses: &'t [ComprehensionClause],
        kind: ScopeKind,
        name: NameId,
        node: &T,
    ) -> Outcome<(ScopeId, u32)> {
        if let Some(first) = clauses.first() {
            self.iterable_depth += 1;
            self.expression(&first.iterable)?;
            self.iterable_depth -= 1;
        }
        let before = self.enter(kind, name, node, Role::Comprehension);
        if kind == ScopeKind::GeneratorExpression {
            self.define_id(NameId::ITERABLE, usage::PARAMETER, Span::default())?;
        }
        Ok((before, std::mem::take(&mut self.iterable_depth)))
    }

    fn leave_comprehension(&mut self, (before, iterable_depth): (ScopeId, u32)) {
        let scope = self.scopes.get(self.current);
        // A comprehension that awaits makes the comprehension around it wait too; a generator is only created.
        let awaits = scope.is_coroutine && scope.kind.is_inlined();
        self.leave(before);
        self.iterable_depth = iterable_depth;
        if awaits && self.kind().is_comprehension() {
            self.scopes.get_mut(before).is_coroutine = true;
        }
    }

    fn clauses(&mut self, clauses: &'t [ComprehensionClause]) -> Outcome {
        for (index, clause) in clauses.iter().enumerate() {
            if clause.is_async {
                self.scopes.get_mut(self.current).is_coroutine = true;
            }
            let before = std::mem::replace(&mut self.is_iteration_target, true);
            self.target(&clause.target)?;
            self.is_iteration_target = before;
            if index > 0 {
                self.iterable_depth += 1;
                self.expression(&clause.iterable)?;
                self.iterable_depth -= 1;
            }
            self.expressions(&clause.conditions)?;
        }
        Ok(())
    }

    pub fn named(&mut self, named: &'t ast::Named, span: Span) -> Outcome {
        self.refuse_in_annotation("named expression", span)?;
        if self.iterable_depth > 0 {
            let message = "assignment expression cannot be used in a comprehension iterable expression";
            return fail(message, span);
        }
        let frame = self.scopes.frame_of(self.current);
        self.scopes.get_mut(frame).has_named_expression = true;
        let ExpressionKind::Name(name) = &named.target.kind else { return self.target(&named.target) };
        if self.kind().is_comprehension() {
            let id = self.mangled(name);
            self.bind_outside_comprehension(id, named.target.span)?;
        }
        self.expression(&named.value)?;
        match self.kind().is_comprehension() {
            true => Ok(()),
            false => self.target(&named.target),
        }
    }

    fn bind_outside_comprehension(&mut self, name: NameId, span: Span) -> Outcome {
        let mut at = Some(self.current);
        while let Some(id) = at {
            let scope = self.scopes.get(id);
            let (kind, parent) = (scope.kind, scope.parent);
            let known = self.scopes.symbol(id, name).map_or(0, |symbol| symbol.usage);
            match kind {
                _ if kind.is_comprehension() => {
                    if known & usage::ITERATION != 0 && known & (usage::LOCAL | usage::GLOBAL) != 0 {
                        let message = "assignment expression cannot rebind comprehension iteration variable";
                        return fail(format!("{message} '{}'", self.names.get(name)), span);
                    }
                }
                ScopeKind::Function | ScopeKind::Lambda => {
                    let outer = if known & usage::GLOBAL != 0 { usage::GLOBAL } else { usage::NONLOCAL };
                    self.define_id(name, outer, span)?;
                    self.note_directive(name, span);
                    self.scopes.add(id, name, usage::LOCAL);
                    return Ok(());
                }
                ScopeKind::Module => {
                    self.define_id(name, usage::GLOBAL, span)?;
                    self.note_directive(name, span);
                    return Ok(());
                }
                ScopeKind::Class => {
                    return fail(
                        "assignment expression within a comprehension cannot be used in a class body",
                        span,
                    );
                }
                _ => return fail("assignment expression within a comprehension cannot be used here", span),
            }
            at = parent;
        }
        Ok(())
    }
}
