//! `with` and `async with`.

use super::blocks::BlockKind;
use super::{Compiler, Outcome};
use crate::bytecode::Opcode;
use crate::source::Span;
use crate::syntax::ast::{self, Statement, WithItem};

impl<'t> Compiler<'t, '_> {
    pub fn with_statement(&mut self, node: &'t ast::With, span: Span) -> Outcome {
        if node.is_async {
            self.check_async("'async with' outside async function", span)?;
        }
        self.with_items(&node.items, &node.body, node.is_async)
    }

    fn with_items(&mut self, items: &'t [WithItem], body: &'t [Statement], is_async: bool) -> Outcome {
        let Some((item, rest)) = items.split_first() else { return self.statements(body) };
        let span = item.context.span;
        let failed = self.unit.emitter.new_label();
        let exit = self.unit.emitter.new_label();
        self.expression(&item.context)?;
        if is_async {
            self.emit(Opcode::BeforeAsyncWith, 0, span);
            self.await_value(1, span);
        } else {
            self.emit(Opcode::BeforeWith, 0, span);
        }
        let depth = self.unit.emitter.depth().saturating_sub(1);
        let handler = self.unit.emitter.enter_handler_at(failed, depth);
        self.push_block(BlockKind::With { span, is_async }, handler, span)?;
        match &item.target {
            Some(target) => self.store_target(target)?,
            None => self.emit(Opcode::PopTop, 0, span),
        }
        self.with_items(rest, body, is_async)?;
        self.unit.emitter.restore_handler(handler);
        self.pop_block();
        self.call_exit(span, is_async);
        self.unit.emitter.jump(Opcode::Jump, exit, span);

        self.unit.emitter.place(failed);
        self.exceptional_exit(span, handler, is_async);
        self.unit.emitter.place(exit);
        Ok(())
    }

    /// `exit function ->` calls it without an exception.
    pub fn call_exit(&mut self, span: Span, is_async: bool) {
        self.emit(Opcode::PushNull, 0, span);
        for _ in 0..3 {
            self.emit_none(span);
        }
        self.emit(Opcode::Call, 3, span);
        if is_async {
            self.await_value(2, span);
        }
        self.emit(Opcode::PopTop, 0, span);
    }

    /// `exit function, exception ->` calls it with the exception, which it may swallow.
    fn exceptional_exit(&mut self, span: Span, outer: u32, is_async: bool) {
        let cleanup = self.start_handling(span);
        self.emit(Opcode::WithExceptStart, 0, span);
        if is_async {
            self.await_value(2, span);
        }
        let suppressed = self.unit.emitter.new_label();
        let done = self.unit.emitter.new_label();
        self.unit.emitter.jump(Opcode::PopJumpIfTrue, suppressed, span);
        self.emit(Opcode::Reraise, 0, span);
        self.unit.emitter.restore_handler(outer);
        self.unit.emitter.place(suppressed);
        self.emit(Opcode::PopTop, 0, span);
        self.emit(Opcode::PopExcept, 0, span);
        self.emit(Opcode::PopTop, 0, span);
        self.unit.emitter.jump(Opcode::Jump, done, span);
        self.end_handling(cleanup, outer, span);
        self.unit.emitter.place(done);
    }
}
