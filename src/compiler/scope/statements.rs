//! Scope rules of statements: what each binds, uses or declares.

use super::builder::Builder;
use super::{ScopeKind, usage};
use crate::compiler::{Outcome, fail};
use crate::source::Span;
use crate::syntax::Name;
use crate::syntax::ast::{self, Statement, StatementKind};

impl<'t> Builder<'t, '_> {
    pub fn statements(&mut self, body: &'t [Statement]) -> Outcome {
        body.iter().try_for_each(|statement| self.statement(statement))
    }

    fn statement(&mut self, statement: &'t Statement) -> Outcome {
        let span = statement.span;
        match &statement.kind {
            StatementKind::FunctionDefinition(function) => self.function(function, span),
            StatementKind::ClassDefinition(class) => self.class(class, span),
            StatementKind::TypeAlias(alias) => self.type_alias(alias),
            StatementKind::Return(value) => value.iter().try_for_each(|value| self.expression(value)),
            StatementKind::Delete(targets) => targets.iter().try_for_each(|target| self.delete(target)),
            StatementKind::Assign(assign) => {
                assign.targets.iter().try_for_each(|target| self.target(target))?;
                self.expression(&assign.value)
            }
            StatementKind::AugmentedAssign(assign) => {
                self.target(&assign.target)?;
                self.expression(&assign.value)
            }
            StatementKind::AnnotatedAssign(assign) => self.annotated_assign(assign, span),
            StatementKind::Raise(raise) => {
                self.optional(&raise.exception).and_then(|()| self.optional(&raise.cause))
            }
            StatementKind::Assert(assert) => {
                self.expression(&assert.test)?;
                self.optional(&assert.message)
            }
            StatementKind::Import(aliases) => aliases.iter().try_for_each(|alias| self.import_alias(alias)),
            StatementKind::ImportFrom(import) => {
                import.names.iter().try_for_each(|alias| self.import_alias(alias))
            }
            StatementKind::Global(names) => self.directive(names, usage::GLOBAL, span),
            StatementKind::Nonlocal(names) => self.directive(names, usage::NONLOCAL, span),
            StatementKind::Expression(value) => self.expression(value),
            StatementKind::Pass | StatementKind::Break | StatementKind::Continue => Ok(()),
            StatementKind::For(_)
            | StatementKind::While(_)
            | StatementKind::If(_)
            | StatementKind::With(_)
            | StatementKind::Match(_)
            | StatementKind::Try(_) => {
                self.deeper(span, |this| this.conditionally(|this| this.compound(&statement.kind)))
            }
        }
    }

    fn compound(&mut self, statement: &'t StatementKind) -> Outcome {
        match statement {
            StatementKind::For(node) => {
                self.target(&node.target)?;
                self.expression(&node.iterable)?;
                self.statements(&node.body)?;
                self.statements(&node.otherwise)
            }
            StatementKind::While(node) => {
                self.expression(&node.test)?;
                self.statements(&node.body)?;
                self.statements(&node.otherwise)
            }
            StatementKind::If(node) => {
                for branch in &node.branches {
                    self.expression(&branch.test)?;
                    self.statements(&branch.body)?;
                }
                self.statements(&node.otherwise)
            }
            StatementKind::With(node) => {
                for item in &node.items {
                    self.expression(&item.context)?;
                    item.target.iter().try_for_each(|target| self.target(target))?;
                }
                self.statements(&node.body)
            }
            StatementKind::Match(node) => {
                self.expression(&node.subject)?;
                for case in &node.cases {
                    self.pattern(&case.pattern)?;
                    self.optional(&case.guard)?;
                    self.statements(&case.body)?;
                }
                Ok(())
            }
            StatementKind::Try(node) => self.try_statement(node),
            _ => Ok(()),
        }
    }

    fn try_statement(&mut self, node: &'t ast::Try) -> Outcome {
        self.statements(&node.body)?;
        for handler in &node.handlers {
            self.optional(&handler.exception)?;
            if let Some(name) = &handler.name {
                self.define(name, usage::LOCAL | usage::DELETED, handler.span)?;
            }
            self.statements(&handler.body)?;
        }
        self.statements(&node.otherwise)?;
        self.statements(&node.finally)
    }

    fn annotated_assign(&mut self, assign: &'t ast::AnnotatedAssign, span: Span) -> Outcome {
        match &assign.target.kind {
            ast::ExpressionKind::Name(name) => {
                let id = self.mangled(name);
                let before = self.scopes.symbol(self.current, id).map_or(0, |symbol| symbol.usage);
                let declared = before & (usage::GLOBAL | usage::NONLOCAL);
                if declared != 0 && self.kind() != ScopeKind::Module && assign.is_simple {
                    let what = if before & usage::GLOBAL != 0 { "global" } else { "nonlocal" };
                    return fail(format!("annotated name '{name}' can't be {what}"), span);
                }
                if assign.is_simple {
                    self.define_id(id, usage::LOCAL | usage::ANNOTATED, span)?;
                } else if assign.value.is_some() {
                    self.define_id(id, usage::LOCAL, span)?;
                }
            }
            _ => self.target(&assign.target)?,
        }
        self.variable_annotation(assign)?;
        self.optional(&assign.value)
    }

    fn import_alias(&mut self, alias: &'t ast::Alias) -> Outcome {
        if let Some(name) = &alias.as_name {
            return self.define(name, usage::IMPORT, alias.span);
        }
        if &alias.name == "*" {
            return match self.kind() {
                ScopeKind::Module => Ok(()),
                _ => fail("import * only allowed at module level", alias.span),
            };
        }
        match alias.name.split_once('.') {
            Some((first, _)) => {
                let id = self.names.text(first);
                let id = self.names.mangle(id, self.class);
                self.define_id(id, usage::IMPORT, alias.span)
            }
            None => self.define(&alias.name, usage::IMPORT, alias.span),
        }
    }

    fn directive(&mut self, names: &[Name], bits: u16, span: Span) -> Outcome {
        let what = if bits == usage::GLOBAL { "global" } else { "nonlocal" };
        for name in names {
            let id = self.mangled(name);
            let before = self.scopes.symbol(self.current, id).map_or(0, |symbol| symbol.usage);
            let complaint = if before & usage::PARAMETER != 0 {
                format!("name '{name}' is parameter and {what}")
            } else if before & usage::USE != 0 {
                format!("name '{name}' is used prior to {what} declaration")
            } else if before & usage::ANNOTATED != 0 {
                format!("annotated name '{name}' can't be {what}")
            } else if before & usage::LOCAL != 0 {
                format!("name '{name}' is assigned to before {what} declaration")
            } else {
                self.define_id(id, bits, span)?;
                self.note_directive(id, span);
                continue;
            };
            return fail(complaint, span);
        }
        Ok(())
    }
}
