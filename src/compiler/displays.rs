//! List, tuple, set and dict displays, with unpacking. Long displays are built piece by piece, so that their length does
//! not set the size of the operand stack.

use super::{Compiler, Outcome, folding};
use crate::bytecode::{Constant, Opcode};
use crate::source::Span;
use crate::syntax::ast::{DictionaryItem, Expression, ExpressionKind};

/// Displays with more items than this are built piece by piece (CPython's guideline).
const MAX_ON_STACK: usize = 30;
/// As many key and value pairs.
const MAX_PAIRS: usize = 15;

/// How one kind of display is made.
#[derive(Clone, Copy)]
struct Builder {
    build: Opcode,
    add: Opcode,
    extend: Opcode,
    is_tuple: bool,
}

const LIST: Builder = Builder {
    build: Opcode::BuildList,
    add: Opcode::ListAppend,
    extend: Opcode::ListExtend,
    is_tuple: false,
};
const SET: Builder =
    Builder { build: Opcode::BuildSet, add: Opcode::SetAdd, extend: Opcode::SetUpdate, is_tuple: false };
/// A tuple that cannot be built at once is first a list.
const TUPLE: Builder = Builder {
    build: Opcode::BuildTuple,
    add: Opcode::ListAppend,
    extend: Opcode::ListExtend,
    is_tuple: true,
};

fn is_starred(item: &Expression) -> bool {
    matches!(item.kind, ExpressionKind::Starred(_))
}

impl<'t> Compiler<'t, '_> {
    pub fn list(&mut self, items: &'t [Expression], span: Span) -> Outcome {
        self.sequence(items, LIST, span)
    }

    pub fn set(&mut self, items: &'t [Expression], span: Span) -> Outcome {
        self.sequence(items, SET, span)
    }

    pub fn tuple(&mut self, items: &'t [Expression], whole: &'t Expression) -> Outcome {
        match folding::fold(whole) {
            Some(constant) => {
                self.emit_constant(constant, whole.span);
                Ok(())
            }
            None => self.sequence(items, TUPLE, whole.span),
        }
    }

    /// The positional arguments of a call as a tuple.
    pub fn tuple_of(&mut self, items: &'t [Expression], span: Span) -> Outcome {
        self.sequence(items, TUPLE, span)
    }

    fn sequence(&mut self, items: &'t [Expression], builder: Builder, span: Span) -> Outcome {
        if items.len() > 2
            && !builder.is_tuple
            && let Some(constants) = folding::fold_all(items)
        {
            let constant = match builder.build {
                Opcode::BuildSet => Constant::FrozenSet(constants),
                _ => Constant::Tuple(constants),
            };
            self.emit(builder.build, 0, span);
            self.emit_constant(constant, span);
            self.emit(builder.extend, 1, span);
            return Ok(());
        }
        let first_starred = items.iter().position(is_starred);
        if first_starred.is_none() && items.len() <= MAX_ON_STACK {
            items.iter().try_for_each(|item| self.expression(item))?;
            self.emit(builder.build, items.len() as u32, span);
            return Ok(());
        }
        let at_once = first_starred.unwrap_or(0).min(MAX_ON_STACK);
        let (head, tail) = items.split_at_checked(at_once).unwrap_or((items, &[]));
        head.iter().try_for_each(|item| self.expression(item))?;
        let build = if builder.is_tuple { Opcode::BuildList } else { builder.build };
        self.emit(build, head.len() as u32, span);
        for item in tail {
            match &item.kind {
                ExpressionKind::Starred(value) => {
                    self.expression(value)?;
                    self.emit(builder.extend, 1, span);
                }
                _ => {
                    self.expression(item)?;
                    self.emit(builder.add, 1, span);
                }
            }
        }
        if builder.is_tuple {
            self.emit(Opcode::ListToTuple, 0, span);
        }
        Ok(())
    }

    pub fn dictionary(&mut self, items: &'t [DictionaryItem], span: Span) -> Outcome {
        let has_unpacking = items.iter().any(|item| item.key.is_none());
        if !has_unpacking && items.len() <= MAX_PAIRS {
            for item in items {
                item.key.iter().try_for_each(|key| self.expression(key))?;
                self.expression(&item.value)?;
            }
            self.emit(Opcode::BuildMap, items.len() as u32, span);
            return Ok(());
        }
        self.emit(Opcode::BuildMap, 0, span);
        for item in items {
            match &item.key {
                Some(key) => {
                    self.expression(key)?;
                    self.expression(&item.value)?;
                    self.emit(Opcode::MapAdd, 1, span);
                }
                None => {
                    self.expression(&item.value)?;
                    self.emit(Opcode::DictUpdate, 1, item.value.span);
                }
            }
        }
        Ok(())
    }
}
