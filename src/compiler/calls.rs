//! Arguments of calls. The callable and its receiver (or Unbound) are on the stack already.

use std::rc::Rc;

use super::names::NameId;
use super::{Compiler, Outcome, fail};
use crate::bytecode::{Constant, Opcode};
use crate::source::Span;
use crate::syntax::ast::{Arguments, Expression, ExpressionKind, Keyword};

/// Calls with more arguments than this pass them in a tuple and a dict.
pub const MAX_ON_STACK: usize = 60;

impl<'t> Compiler<'t, '_> {
    /// Pushes the arguments and calls.
    pub fn arguments(&mut self, arguments: &'t Arguments, span: Span) -> Outcome {
        self.call(0, &arguments.positional, None, &arguments.keywords, span)
    }

    /// Calls with `already` values pushed before the positional arguments and perhaps a variable after them.
    pub fn call(
        &mut self,
        already: u32,
        positional: &'t [Expression],
        extra: Option<NameId>,
        keywords: &'t [Keyword],
        span: Span,
    ) -> Outcome {
        self.check_keywords(keywords)?;
        let has_stars = positional.iter().any(|argument| matches!(argument.kind, ExpressionKind::Starred(_)))
            || keywords.iter().any(|keyword| keyword.name.is_none());
        if has_stars || positional.len() + keywords.len() > MAX_ON_STACK {
            return self.call_with_tuple(already, positional, extra, keywords, span);
        }
        positional.iter().try_for_each(|argument| self.expression(argument))?;
        extra.into_iter().for_each(|name| self.load(name, span));
        let count = already + (positional.len() + keywords.len()) as u32 + u32::from(extra.is_some());
        if keywords.is_empty() {
            self.emit(Opcode::Call, count, span);
            return Ok(());
        }
        let mut names: Vec<Constant> = Vec::with_capacity(keywords.len());
        for keyword in keywords {
            self.expression(&keyword.value)?;
            names.extend(self.keyword_name(keyword).map(Constant::Text));
        }
        self.emit_constant(Constant::Tuple(names), span);
        self.emit(Opcode::CallKw, count, span);
        Ok(())
    }

    fn keyword_name(&mut self, keyword: &Keyword) -> Option<Rc<str>> {
        let name = keyword.name.as_ref()?;
        let id = self.names.name(name);
        Some(self.names.get(id).clone())
    }

    fn check_keywords(&self, keywords: &[Keyword]) -> Outcome {
        for (index, keyword) in keywords.iter().enumerate() {
            let Some(name) = &keyword.name else { continue };
            if name == "__debug__" {
                return fail("cannot assign to __debug__", keyword.span);
            }
            let is_repeated = |later: &&Keyword| later.name.as_ref() == Some(name);
            if let Some(later) = keywords.iter().skip(index + 1).find(is_repeated) {
                return fail(format!("keyword argument repeated: {name}"), later.span);
            }
        }
        Ok(())
    }

    fn call_with_tuple(
        &mut self,
        already: u32,
        positional: &'t [Expression],
        extra: Option<NameId>,
        keywords: &'t [Keyword],
        span: Span,
    ) -> Outcome {
        match positional {
            [Expression { kind: ExpressionKind::Starred(value), .. }] if already == 0 => {
                self.expression(value)?
            }
            _ if already == 0 => self.tuple_of(positional, span)?,
            _ => {
                self.emit(Opcode::BuildList, already, span);
                self.tuple_of(positional, span)?;
                self.emit(Opcode::ListExtend, 1, span);
                if let Some(name) = extra {
                    self.load(name, span);
                    self.emit(Opcode::ListAppend, 1, span);
                }
                self.emit(Opcode::ListToTuple, 0, span);
            }
        }
        if !keywords.is_empty() {
            self.keyword_dict(keywords, span)?;
        }
        self.emit(Opcode::CallFunctionEx, u32::from(!keywords.is_empty()), span);
        Ok(())
    }

    /// Keyword arguments as a dict; runs of named ones are collected before they are merged, as CPython does.
    fn keyword_dict(&mut self, keywords: &'t [Keyword], span: Span) -> Outcome {
        let mut have_dict = false;
        for run in keywords.chunk_by(|left, right| left.name.is_some() && right.name.is_some()) {
            match run {
                [Keyword { name: None, value, .. }] => {
                    if !have_dict {
                        self.emit(Opcode::BuildMap, 0, span);
                    }
                    self.expression(value)?;
                    self.emit(Opcode::DictMerge, 1, span);
                }
                _ => {
                    self.named_run(run, span)?;
                    if have_dict {
                        self.emit(Opcode::DictMerge, 1, span);
                    }
                }
            }
            have_dict = true;
        }
        Ok(())
    }

    fn named_run(&mut self, run: &'t [Keyword], span: Span) -> Outcome {
        self.emit(Opcode::BuildMap, 0, span);
        for keyword in run {
            if let Some(name) = self.keyword_name(keyword) {
                self.emit_constant(Constant::Text(name), keyword.span);
                self.expression(&keyword.value)?;
                self.emit(Opcode::MapAdd, 1, span);
            }
        }
        Ok(())
    }
}
