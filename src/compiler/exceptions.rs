//! `try` with `except`, `except*`, `else` and `finally`; `raise`. The normal way and the exceptional way through a
//! `finally` have a copy of its body each.

use super::blocks::BlockKind;
use super::emitter::Label;
use super::names::NameId;
use super::{Compiler, Outcome, fail};
use crate::bytecode::Opcode;
use crate::source::Span;
use crate::syntax::ast::{self, ExceptHandler};

impl<'t> Compiler<'t, '_> {
    pub fn raise(&mut self, node: &'t ast::Raise, span: Span) -> Outcome {
        let mut count = 0;
        for value in node.exception.iter().chain(&node.cause) {
            self.expression(value)?;
            count += 1;
        }
        self.emit(Opcode::RaiseVarargs, count, span);
        Ok(())
    }

    pub fn try_statement(&mut self, node: &'t ast::Try, span: Span) -> Outcome {
        match node.finally.is_empty() {
            true => self.try_except(node, span),
            false => self.try_finally(node, span),
        }
    }

    fn try_finally(&mut self, node: &'t ast::Try, span: Span) -> Outcome {
        let failed = self.unit.emitter.new_label();
        let exit = self.unit.emitter.new_label();
        let handler = self.unit.emitter.enter_handler(failed);
        self.push_block(BlockKind::TryFinally(&node.finally), handler, span)?;
        match node.handlers.is_empty() {
            true => self.statements(&node.body)?,
            false => self.try_except(node, span)?,
        }
        self.unit.emitter.restore_handler(handler);
        self.pop_block();
        self.statements(&node.finally)?;
        self.unit.emitter.jump(Opcode::Jump, exit, span);

        self.unit.emitter.place(failed);
        let cleanup = self.start_handling(span);
        self.push_block(BlockKind::FinallyHandler, handler, span)?;
        self.statements(&node.finally)?;
        self.pop_block();
        self.emit(Opcode::Reraise, 0, span);
        self.end_handling(cleanup, handler, span);
        self.unit.emitter.place(exit);
        Ok(())
    }

    /// `exception -> previous, exception`; what goes wrong from now on first restores the handled exception.
    pub fn start_handling(&mut self, span: Span) -> Label {
        self.emit(Opcode::PushExcInfo, 0, span);
        let cleanup = self.unit.emitter.new_label();
        let depth = self.unit.emitter.depth().saturating_sub(1);
        self.unit.emitter.enter_handler_at(cleanup, depth);
        cleanup
    }

    /// The handler of a handler: `previous, exception ->` raises the exception again.
    pub fn end_handling(&mut self, cleanup: Label, handler: u32, span: Span) {
        self.unit.emitter.restore_handler(handler);
        self.unit.emitter.place(cleanup);
        self.emit(Opcode::Swap, 2, span);
        self.emit(Opcode::PopExcept, 0, span);
        self.emit(Opcode::Reraise, 0, span);
    }

    fn try_except(&mut self, node: &'t ast::Try, span: Span) -> Outcome {
        self.check_default_last(&node.handlers)?;
        let failed = self.unit.emitter.new_label();
        let end = self.unit.emitter.new_label();
        let handler = self.unit.emitter.enter_handler(failed);
        self.push_block(BlockKind::TryBody, handler, span)?;
        self.statements(&node.body)?;
        self.unit.emitter.restore_handler(handler);
        self.pop_block();
        self.statements(&node.otherwise)?;
        self.unit.emitter.jump(Opcode::Jump, end, span);

        self.unit.emitter.place(failed);
        match node.is_star {
            true => self.star_handlers(&node.handlers, handler, end, span)?,
            false => self.handlers(&node.handlers, handler, end, span)?,
        }
        self.unit.emitter.place(end);
        Ok(())
    }

    fn check_default_last(&self, handlers: &[ExceptHandler]) -> Outcome {
        let earlier = handlers.len().saturating_sub(1);
        match handlers.iter().take(earlier).find(|handler| handler.exception.is_none()) {
            Some(handler) => fail("default 'except:' must be last", handler.span),
            None => Ok(()),
        }
    }

    fn handlers(&mut self, handlers: &'t [ExceptHandler], outer: u32, end: Label, span: Span) -> Outcome {
        let cleanup = self.start_handling(span);
        for clause in handlers {
            let next = self.unit.emitter.new_label();
            if let Some(exception) = &clause.exception {
                self.expression(exception)?;
                self.emit(Opcode::CheckExcMatch, 0, exception.span);
                self.unit.emitter.jump(Opcode::PopJumpIfFalse, next, exception.span);
            }
            self.handler(clause, outer, end)?;
            self.unit.emitter.place(next);
        }
        self.emit(Opcode::Reraise, 0, span);
        self.end_handling(cleanup, outer, span);
        Ok(())
    }

    /// One `except` clause that applies: `previous, exception ->`.
    fn handler(&mut self, clause: &'t ExceptHandler, outer: u32, end: Label) -> Outcome {
        let span = clause.span;
        let inside = self.unit.emitter.handler();
        let name = self.exception_name(clause)?;
        match name {
            Some(name) => self.store(name, span),
            None => self.emit(Opcode::PopTop, 0, span),
        }
        let failed = self.unit.emitter.new_label();
        if name.is_some() {
            self.unit.emitter.enter_handler(failed);
        }
        self.push_block(BlockKind::Handler(name), outer, span)?;
        self.statements(&clause.body)?;
        self.pop_block();
        self.unit.emitter.restore_handler(outer);
        self.emit(Opcode::PopExcept, 0, span);
        self.unbind_exception(name, span);
        self.unit.emitter.jump(Opcode::Jump, end, span);
        self.unit.emitter.restore_handler(inside);
        if name.is_some() {
            self.unit.emitter.place(failed);
            self.unbind_exception(name, span);
            self.emit(Opcode::Reraise, 0, span);
        }
        Ok(())
    }

    fn exception_name(&mut self, clause: &ExceptHandler) -> Outcome<Option<NameId>> {
        let Some(name) = &clause.name else { return Ok(None) };
        if name == "__debug__" {
            return fail("cannot assign to __debug__", clause.span);
        }
        Ok(Some(self.mangled(name)))
    }

    /// `name = None; del name`: the traceback of the exception refers to the frame, which would refer to it.
    pub fn unbind_exception(&mut self, name: Option<NameId>, span: Span) {
        if let Some(name) = name {
            self.emit_none(span);
            self.store(name, span);
            self.access(name, super::variables::Access::Delete, span);
        }
    }

    /// PEP 654. Under the rest of the group on the stack lie the original exception and the list of what the clauses
    /// raised.
    fn star_handlers(
        &mut self,
        handlers: &'t [ExceptHandler],
        outer: u32,
        end: Label,
        span: Span,
    ) -> Outcome {
        let cleanup = self.start_handling(span);
        self.push_block(BlockKind::StarHandler, outer, span)?;
        self.emit(Opcode::BuildList, 0, span);
        self.emit(Opcode::Copy, 2, span);
        for clause in handlers {
            self.star_handler(clause)?;
        }
        self.pop_block();
        self.emit(Opcode::ListAppend, 1, span);
        self.emit(Opcode::PrepareReraiseStar, 0, span);
        self.emit(Opcode::Copy, 1, span);
        let reraise = self.unit.emitter.new_label();
        self.unit.emitter.jump(Opcode::PopJumpIfNotNone, reraise, span);
        let inside = self.unit.emitter.handler();
        self.unit.emitter.restore_handler(outer);
        self.emit(Opcode::PopTop, 0, span);
        self.emit(Opcode::PopExcept, 0, span);
        self.unit.emitter.jump(Opcode::Jump, end, span);
        self.unit.emitter.place(reraise);
        self.emit(Opcode::Swap, 2, span);
        self.emit(Opcode::PopExcept, 0, span);
        self.emit(Opcode::Reraise, 0, span);
        self.unit.emitter.restore_handler(inside);
        self.end_handling(cleanup, outer, span);
        Ok(())
    }

    /// One `except*` clause: `original, raised, rest -> original, raised, rest`.
    fn star_handler(&mut self, clause: &'t ExceptHandler) -> Outcome {
        let span = clause.span;
        let no_match = self.unit.emitter.new_label();
        let next = self.unit.emitter.new_label();
        if let Some(exception) = &clause.exception {
            self.expression(exception)?;
            self.emit(Opcode::CheckEgMatch, 0, span);
            self.emit(Opcode::Copy, 1, span);
            self.unit.emitter.jump(Opcode::PopJumpIfNone, no_match, span);
        }
        let name = self.exception_name(clause)?;
        match name {
            Some(name) => self.store(name, span),
            None => self.emit(Opcode::PopTop, 0, span),
        }
        let failed = self.unit.emitter.new_label();
        let before = self.unit.emitter.enter_handler(failed);
        self.statements(&clause.body)?;
        self.unit.emitter.restore_handler(before);
        self.unbind_exception(name, span);
        self.unit.emitter.jump(Opcode::Jump, next, span);
        self.unit.emitter.place(failed);
        self.unbind_exception(name, span);
        self.emit(Opcode::ListAppend, 2, span);
        self.unit.emitter.jump(Opcode::Jump, next, span);
        self.unit.emitter.place(no_match);
        self.emit(Opcode::PopTop, 0, span);
        self.unit.emitter.place(next);
        Ok(())
    }
}
