//! `import` and `from ... import`.

use super::names::NameId;
use super::{Compiler, Outcome, fail, future};
use crate::bytecode::{Constant, Opcode};
use crate::source::Span;
use crate::syntax::ast::{Alias, ImportFrom};

impl<'t> Compiler<'t, '_> {
    pub fn import(&mut self, aliases: &'t [Alias], span: Span) -> Outcome {
        for alias in aliases {
            self.emit_constant(Constant::Integer(0), span);
            self.emit_none(span);
            let module = self.names.name(&alias.name);
            self.emit_name(Opcode::ImportName, module, span);
            let first = alias.name.split('.').next().unwrap_or_default();
            match &alias.as_name {
                Some(name) => {
                    self.descend(&alias.name, span);
                    let name = self.mangled(name);
                    self.bind_import(name, span, alias.span)?;
                }
                None => {
                    let name = self.names.text(first);
                    let class = self.class();
                    let name = self.names.mangle(name, class);
                    self.bind_import(name, span, alias.span)?;
                }
            }
        }
        Ok(())
    }

    /// `import a.b.c as x` binds `c`, found through its parents.
    fn descend(&mut self, dotted: &str, span: Span) {
        for part in dotted.split('.').skip(1) {
            let part = self.names.text(part);
            self.emit_name(Opcode::ImportFrom, part, span);
            self.emit(Opcode::Swap, 2, span);
            self.emit(Opcode::PopTop, 0, span);
        }
    }

    fn bind_import(&mut self, name: NameId, span: Span, alias: Span) -> Outcome {
        if name == NameId::DEBUG {
            return self.forbid_debug(super::variables::Access::Store, alias);
        }
        self.store(name, span);
        Ok(())
    }

    pub fn import_from(&mut self, node: &'t ImportFrom, span: Span) -> Outcome {
        if future::is_future(node) && !self.future_allowed {
            return fail("from __future__ imports must occur at the beginning of the file", span);
        }
        self.emit_constant(Constant::Integer(i64::from(node.level)), span);
        let mut names = Vec::with_capacity(node.names.len());
        for alias in &node.names {
            let name = self.names.name(&alias.name);
            names.push(Constant::Text(self.names.get(name).clone()));
        }
        self.emit_constant(Constant::Tuple(names), span);
        let module = match &node.module {
            Some(module) => self.names.name(module),
            None => self.names.text(""),
        };
        self.emit_name(Opcode::ImportName, module, span);
        if node.names.first().is_some_and(|alias| &alias.name == "*") {
            self.emit(Opcode::ImportStar, 0, span);
            return Ok(());
        }
        for alias in &node.names {
            let name = self.names.name(&alias.name);
            self.emit_name(Opcode::ImportFrom, name, span);
            let name = self.mangled(alias.as_name.as_ref().unwrap_or(&alias.name));
            self.bind_import(name, alias.span, alias.span)?;
        }
        self.emit(Opcode::PopTop, 0, span);
        Ok(())
    }
}
