//! `yield`, `yield from` and `await`.

use super::scope::ScopeKind;
use super::{Compiler, Outcome, fail};
use crate::bytecode::{CodeKind, Opcode};
use crate::source::Span;
use crate::syntax::ast::Expression;

impl<'t> Compiler<'t, '_> {
    pub fn yield_expression(&mut self, value: Option<&'t Expression>, span: Span) -> Outcome {
        self.check_in_function("'yield' outside function", span)?;
        match value {
            Some(value) => self.expression(value)?,
            None => self.emit_none(span),
        }
        self.yield_value(span);
        Ok(())
    }

    /// Yields the top of the stack.
    pub fn yield_value(&mut self, span: Span) {
        if self.unit.kind == CodeKind::AsyncGenerator {
            self.emit(Opcode::AsyncGeneratorWrap, 0, span);
        }
        self.emit(Opcode::YieldValue, 0, span);
    }

    fn check_in_function(&self, message: &str, span: Span) -> Outcome {
        match self.scopes.get(self.unit.scope).kind {
            ScopeKind::Module | ScopeKind::Class => fail(message, span),
            _ => Ok(()),
        }
    }

    pub fn yield_from(&mut self, value: &'t Expression, span: Span) -> Outcome {
        self.check_in_function("'yield from' outside function", span)?;
        if matches!(self.unit.kind, CodeKind::Coroutine | CodeKind::AsyncGenerator) {
            return fail("'yield from' inside async function", span);
        }
        self.expression(value)?;
        self.emit(Opcode::GetYieldFromIter, 0, span);
        self.emit_none(span);
        self.delegate(span);
        Ok(())
    }

    pub fn await_expression(&mut self, value: &'t Expression, span: Span) -> Outcome {
        self.check_in_function("'await' outside function", span)?;
        self.check_async("'await' outside async function", span)?;
        self.expression(value)?;
        self.await_value(0, span);
        Ok(())
    }

    /// Awaits the top of the stack; `whose` is GET_AWAITABLE's operand.
    pub fn await_value(&mut self, whose: u32, span: Span) {
        self.emit(Opcode::GetAwaitable, whose, span);
        self.emit_none(span);
        self.delegate(span);
    }

    /// `iterator, first value sent -> value returned`: yields whatever the iterator yields until it returns.
    pub fn delegate(&mut self, span: Span) {
        let emitter = &mut self.unit.emitter;
        let (send, failed, exit) = (emitter.new_label(), emitter.new_label(), emitter.new_label());
        emitter.place_loop_head(send);
        emitter.jump(Opcode::Send, exit, span);
        let handler = emitter.enter_handler(failed);
        emitter.emit(Opcode::YieldValue, 0, span);
        emitter.restore_handler(handler);
        emitter.jump(Opcode::Jump, send, span);
        emitter.place(failed);
        emitter.emit(Opcode::CleanupThrow, 0, span);
        emitter.place(exit);
        emitter.emit(Opcode::EndSend, 0, span);
    }
}
