//! `if`, loops, `break`, `continue`, `return` and `assert`.

use super::blocks::{BlockKind, Leaving};
use super::{Compiler, Outcome, fail, folding};
use crate::bytecode::{CodeKind, Constant, Opcode};
use crate::source::Span;
use crate::syntax::ast::{self, Expression, ExpressionKind};

impl<'t> Compiler<'t, '_> {
    pub fn if_statement(&mut self, node: &'t ast::If, span: Span) -> Outcome {
        let end = self.unit.emitter.new_label();
        let last = node.branches.len().saturating_sub(1);
        for (index, branch) in node.branches.iter().enumerate() {
            let next = self.unit.emitter.new_label();
            self.jump_if(&branch.test, next, false)?;
            self.statements(&branch.body)?;
            if index < last || !node.otherwise.is_empty() {
                self.unit.emitter.jump(Opcode::Jump, end, last_span(&branch.body, span));
            }
            self.unit.emitter.place(next);
        }
        self.statements(&node.otherwise)?;
        self.unit.emitter.place(end);
        Ok(())
    }

    pub fn while_statement(&mut self, node: &'t ast::While, span: Span) -> Outcome {
        let head = self.unit.emitter.new_label();
        let finished = self.unit.emitter.new_label();
        let exit = self.unit.emitter.new_label();
        self.unit.emitter.place_loop_head(head);
        let handler = self.unit.emitter.handler();
        self.push_block(BlockKind::WhileLoop(head, exit), handler, span)?;
        self.jump_if(&node.test, finished, false)?;
        self.statements(&node.body)?;
        self.unit.emitter.jump(Opcode::Jump, head, last_span(&node.body, span));
        self.pop_block();
        self.unit.emitter.place(finished);
        self.statements(&node.otherwise)?;
        self.unit.emitter.place(exit);
        Ok(())
    }

    pub fn for_statement(&mut self, node: &'t ast::For, span: Span) -> Outcome {
        if node.is_async {
            return self.async_for(node, span);
        }
        let head = self.unit.emitter.new_label();
        let finished = self.unit.emitter.new_label();
        let exit = self.unit.emitter.new_label();
        match folding::fold_container(&node.iterable) {
            Some(constant) => self.emit_constant(constant, node.iterable.span),
            None => self.expression(&node.iterable)?,
        }
        self.emit(Opcode::GetIter, 0, node.iterable.span);
        let handler = self.unit.emitter.handler();
        self.push_block(BlockKind::ForLoop(head, exit), handler, span)?;
        self.unit.emitter.place_loop_head(head);
        self.unit.emitter.jump(Opcode::ForIter, finished, node.iterable.span);
        self.store_target(&node.target)?;
        self.statements(&node.body)?;
        self.unit.emitter.jump(Opcode::Jump, head, last_span(&node.body, span));
        self.pop_block();
        self.unit.emitter.place(finished);
        self.statements(&node.otherwise)?;
        self.unit.emitter.place(exit);
        Ok(())
    }

    fn async_for(&mut self, node: &'t ast::For, span: Span) -> Outcome {
        self.check_async("'async for' outside async function", span)?;
        let head = self.unit.emitter.new_label();
        let finished = self.unit.emitter.new_label();
        let exit = self.unit.emitter.new_label();
        self.expression(&node.iterable)?;
        self.emit(Opcode::GetAiter, 0, node.iterable.span);
        self.unit.emitter.place_loop_head(head);
        let handler = self.unit.emitter.enter_handler(finished);
        self.emit(Opcode::GetAnext, 0, node.iterable.span);
        self.emit_none(node.iterable.span);
        self.delegate(node.iterable.span);
        self.unit.emitter.restore_handler(handler);
        self.push_block(BlockKind::ForLoop(head, exit), handler, span)?;
        self.store_target(&node.target)?;
        self.statements(&node.body)?;
        self.unit.emitter.jump(Opcode::Jump, head, last_span(&node.body, span));
        self.pop_block();
        self.unit.emitter.place(finished);
        self.emit(Opcode::EndAsyncFor, 0, node.iterable.span);
        self.statements(&node.otherwise)?;
        self.unit.emitter.place(exit);
        Ok(())
    }

    /// Refuses what only a coroutine can do.
    pub fn check_async(&self, message: &str, span: Span) -> Outcome {
        match self.unit.kind {
            CodeKind::Coroutine | CodeKind::AsyncGenerator => Ok(()),
            _ => fail(message, span),
        }
    }

    pub fn break_or_continue(&mut self, leaving: Leaving, span: Span) -> Outcome {
        if !self.is_in_loop() && !self.unit.blocks.iter().any(|b| matches!(b.kind, BlockKind::StarHandler)) {
            return match leaving {
                Leaving::Continue => fail("'continue' not properly in loop", span),
                Leaving::Break | Leaving::Return { .. } => fail("'break' outside loop", span),
            };
        }
        self.warn_in_finally(if leaving == Leaving::Break { "break" } else { "continue" }, span);
        let before = self.unit.emitter.handler();
        if let Some((head, exit)) = self.leave_blocks(leaving, span)? {
            if leaving == Leaving::Continue {
                self.unit.emitter.jump(Opcode::Jump, head, span);
            } else {
                // The loop's own iterator goes too.
                if let Some(BlockKind::ForLoop(..)) = self.innermost_loop() {
                    self.emit(Opcode::PopTop, 0, span);
                }
                self.unit.emitter.jump(Opcode::Jump, exit, span);
            }
        }
        self.unit.emitter.restore_handler(before);
        Ok(())
    }

    fn innermost_loop(&self) -> Option<BlockKind<'t>> {
        let mut kinds = self.unit.blocks.iter().rev().map(|block| block.kind);
        kinds.find(|kind| matches!(kind, BlockKind::WhileLoop(..) | BlockKind::ForLoop(..)))
    }

    /// PEP 765: jumping out of `finally` swallows the exception.
    fn warn_in_finally(&mut self, word: &str, span: Span) {
        let leaves = word == "return";
        for block in self.unit.blocks.iter().rev() {
            match block.kind {
                BlockKind::WhileLoop(..) | BlockKind::ForLoop(..) if !leaves => return,
                BlockKind::FinallyHandler => {
                    self.warn(format!("'{word}' in a 'finally' block"), span);
                    return;
                }
                _ => {}
            }
        }
    }

    pub fn return_statement(&mut self, value: Option<&'t Expression>, span: Span) -> Outcome {
        match self.unit.kind {
            CodeKind::Module | CodeKind::Expression | CodeKind::ClassBody => {
                return fail("'return' outside function", span);
            }
            CodeKind::AsyncGenerator if value.is_some() => {
                return fail("'return' with value in async generator", span);
            }
            _ => {}
        }
        self.warn_in_finally("return", span);
        let constant = value.map_or(Some(Constant::None), folding::fold);
        let before = self.unit.emitter.handler();
        match (constant, value) {
            (None, Some(value)) => {
                self.expression(value)?;
                self.leave_blocks(Leaving::Return { with_value: true }, span)?;
            }
            (constant, _) => {
                self.leave_blocks(Leaving::Return { with_value: false }, span)?;
                // Always from the pool, so that it joins with the return.
                let index = self.unit.constants.index(constant.unwrap_or(Constant::None));
                self.emit(Opcode::LoadConst, index, span);
            }
        }
        self.emit(Opcode::ReturnValue, 0, span);
        self.unit.emitter.restore_handler(before);
        Ok(())
    }

    pub fn assert_statement(&mut self, node: &'t ast::Assert, span: Span) -> Outcome {
        if matches!(&node.test.kind, ExpressionKind::Tuple(items) if !items.is_empty()) {
            self.warn("assertion is always true, perhaps remove parentheses?", span);
        }
        if self.options.optimize > 0 {
            return Ok(());
        }
        let end = self.unit.emitter.new_label();
        self.jump_if(&node.test, end, true)?;
        self.emit(Opcode::LoadAssertionError, 0, span);
        if let Some(message) = &node.message {
            self.emit(Opcode::PushNull, 0, span);
            self.expression(message)?;
            self.emit(Opcode::Call, 1, span);
        }
        self.emit(Opcode::RaiseVarargs, 1, node.test.span);
        self.unit.emitter.place(end);
        Ok(())
    }
}

/// Where the jump at the end of a body is reported.
fn last_span(body: &[ast::Statement], otherwise: Span) -> Span {
    body.last().map_or(otherwise, |statement| match statement.kind {
        // The last line of a compound statement is somewhere inside it.
        ast::StatementKind::Expression(_)
        | ast::StatementKind::Assign(_)
        | ast::StatementKind::AugmentedAssign(_) => statement.span,
        _ => Span::new(statement.span.start, statement.span.start),
    })
}
