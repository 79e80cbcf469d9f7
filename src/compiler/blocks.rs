//! The blocks that statements stand in, and how `break`, `continue` and `return` leave them: from the inside outwards, each
//! block's cleanup is emitted under the handler of its surroundings. Bodies of `finally` are compiled once per way out.

use super::emitter::Label;
use super::names::NameId;
use super::{Compiler, Outcome, fail};
use crate::bytecode::{CodeKind, Opcode};
use crate::source::Span;
use crate::syntax::ast::Statement;

/// As many blocks may stand in one another (CPython's CO_MAXBLOCKS); a generator is one itself.
const MAX_BLOCKS: usize = 21;

/// What kind of block, and what is on the stack inside it.
#[derive(Clone, Copy)]
pub enum BlockKind<'t> {
    /// Nothing; `continue` goes to the first label and `break` to the second.
    WhileLoop(Label, Label),
    /// The iterator.
    ForLoop(Label, Label),
    /// Nothing: the body of `try` with `except` clauses.
    TryBody,
    /// Nothing: the body of `try` with this `finally`.
    TryFinally(&'t [Statement]),
    /// The previous exception and the one that is being handled: `finally` after an exception.
    FinallyHandler,
    /// The exit function.
    With { span: Span, is_async: bool },
    /// The previous exception: the body of an `except` clause, with the name that it unbinds at its end.
    Handler(Option<NameId>),
    /// What `except*` keeps: it cannot be left early.
    StarHandler,
    /// The value that is being returned.
    Value,
}

impl BlockKind<'_> {
    /// As how many blocks CPython counts it.
    const fn weight(&self) -> usize {
        match self {
            BlockKind::Handler(_) => 2,
            _ => 1,
        }
    }
}

pub struct Block<'t> {
    pub kind: BlockKind<'t>,
    /// The handler in force around the block.
    pub handler: u32,
}

/// The statement that leaves blocks.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Leaving {
    Break,
    Continue,
    /// Carrying a value on the top of the stack, or not.
    Return {
        with_value: bool,
    },
}

impl<'t> Compiler<'t, '_> {
    /// Enters a block; `handler` is the one in force around it.
    pub fn push_block(&mut self, kind: BlockKind<'t>, handler: u32, span: Span) -> Outcome {
        let own = usize::from(matches!(
            self.unit.kind,
            CodeKind::Generator | CodeKind::Coroutine | CodeKind::AsyncGenerator
        ));
        let around: usize = self.unit.blocks.iter().map(|block| block.kind.weight()).sum();
        if own + around + kind.weight() > MAX_BLOCKS {
            return fail("too many statically nested blocks", span);
        }
        self.unit.blocks.push(Block { kind, handler });
        Ok(())
    }

    pub fn pop_block(&mut self) {
        self.unit.blocks.pop();
    }

    /// Emits the cleanup of all blocks out to the nearest loop, or of all there are for `return`. Returns the loop's
    /// labels. The handler in force is then that of the place reached; the caller restores it after its jump.
    pub fn leave_blocks(&mut self, leaving: Leaving, span: Span) -> Outcome<Option<(Label, Label)>> {
        let Some(kind) = self.unit.blocks.last().map(|block| block.kind) else { return Ok(None) };
        let returns = matches!(leaving, Leaving::Return { .. });
        match kind {
            BlockKind::StarHandler => {
                let message = "'break', 'continue' and 'return' cannot appear in an except* block";
                return fail(message, span);
            }
            BlockKind::WhileLoop(head, exit) | BlockKind::ForLoop(head, exit) if !returns => {
                return Ok(Some((head, exit)));
            }
            _ => {}
        }
        let Some(block) = self.unit.blocks.pop() else { return Ok(None) };
        self.unit.emitter.restore_handler(block.handler);
        self.leave_block(kind, leaving == Leaving::Return { with_value: true }, span)?;
        let found = self.leave_blocks(leaving, span)?;
        self.unit.blocks.push(block);
        Ok(found)
    }

    fn leave_block(&mut self, kind: BlockKind<'t>, with_value: bool, span: Span) -> Outcome {
        let swap = |this: &mut Self| {
            if with_value {
                this.emit(Opcode::Swap, 2, span);
            }
        };
        match kind {
            BlockKind::WhileLoop(..) | BlockKind::TryBody | BlockKind::StarHandler => {}
            BlockKind::ForLoop(..) | BlockKind::Value => {
                swap(self);
                self.emit(Opcode::PopTop, 0, span);
            }
            BlockKind::TryFinally(body) => {
                if with_value {
                    let handler = self.unit.emitter.handler();
                    self.unit.blocks.push(Block { kind: BlockKind::Value, handler });
                }
                self.statements(body)?;
                if with_value {
                    self.pop_block();
                }
            }
            BlockKind::FinallyHandler => {
                swap(self);
                self.emit(Opcode::PopTop, 0, span);
                swap(self);
                self.emit(Opcode::PopExcept, 0, span);
            }
            BlockKind::With { span, is_async } => {
                swap(self);
                self.call_exit(span, is_async);
            }
            BlockKind::Handler(name) => {
                swap(self);
                self.emit(Opcode::PopExcept, 0, span);
                self.unbind_exception(name, span);
            }
        }
        Ok(())
    }

    /// Is there a loop around this statement in this code object?
    pub fn is_in_loop(&self) -> bool {
        self.unit
            .blocks
            .iter()
            .any(|block| matches!(block.kind, BlockKind::WhileLoop(..) | BlockKind::ForLoop(..)))
    }
}
