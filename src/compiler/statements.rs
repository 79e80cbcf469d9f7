//! Statements, and the bodies of modules.

use super::blocks::Leaving;
use super::names::NameId;
use super::scope::Scopes;
use super::variables::Access;
use super::{Compiler, Outcome, fail};
use crate::bytecode::{Constant, Opcode};
use crate::source::Span;
use crate::syntax::ast::{self, Expression, ExpressionKind, PostfixKind, Statement, StatementKind};

/// The text of the docstring that opens a body.
pub fn docstring(body: &[Statement]) -> Option<&str> {
    let StatementKind::Expression(value) = &body.first()?.kind else { return None };
    match &value.kind {
        ExpressionKind::Constant(ast::Constant::String(string)) => Some(&string.text),
        _ => None,
    }
}

impl<'t> Compiler<'t, '_> {
    /// A file, the text of `exec`, or what was typed at a prompt.
    pub fn module_body(&mut self, body: &'t [Statement], is_interactive: bool) -> Outcome {
        self.is_interactive = is_interactive;
        let span = body.first().map_or(Span::default(), |first| Span::at(first.span.start));
        self.prepare_annotations(Scopes::MODULE, span)?;
        let rest = match docstring(body).filter(|_| !is_interactive) {
            Some(text) => {
                self.store_docstring(text, span);
                body.get(1..).unwrap_or_default()
            }
            None => body,
        };
        self.statements(rest)?;
        let end = body.last().map_or(Span::default(), |last| last.span);
        self.emit_none(end);
        self.emit(Opcode::ReturnValue, 0, end);
        Ok(())
    }

    /// Stores the docstring of a module or class, unless they are left out.
    pub fn store_docstring(&mut self, text: &str, span: Span) {
        if self.options.optimize < 2 {
            self.emit_constant(Constant::Text(super::functions::clean_docstring(text)), span);
            self.store(NameId::DOCSTRING, span);
        }
    }

    pub fn statements(&mut self, body: &'t [Statement]) -> Outcome {
        body.iter().try_for_each(|statement| self.statement(statement))
    }

    fn statement(&mut self, statement: &'t Statement) -> Outcome {
        let span = statement.span;
        let is_future =
            matches!(&statement.kind, StatementKind::ImportFrom(import) if super::future::is_future(import));
        if !is_future {
            self.future_allowed = false;
        }
        match &statement.kind {
            StatementKind::FunctionDefinition(function) => self.function_definition(function, span),
            StatementKind::ClassDefinition(class) => self.class_definition(class, span),
            StatementKind::Return(value) => self.return_statement(value.as_deref(), span),
            StatementKind::Delete(targets) => {
                targets.iter().try_for_each(|target| self.delete_target(target))
            }
            StatementKind::Assign(assign) => self.assign(assign, span),
            StatementKind::TypeAlias(alias) => self.type_alias(alias, span),
            StatementKind::AugmentedAssign(assign) => self.augmented_assign(assign, span),
            StatementKind::AnnotatedAssign(assign) => self.annotated_assign(assign, span),
            StatementKind::For(node) => self.for_statement(node, span),
            StatementKind::While(node) => self.while_statement(node, span),
            StatementKind::If(node) => self.if_statement(node, span),
            StatementKind::With(node) => self.with_statement(node, span),
            StatementKind::Match(node) => self.match_statement(node),
            StatementKind::Raise(node) => self.raise(node, span),
            StatementKind::Try(node) => self.try_statement(node, span),
            StatementKind::Assert(node) => self.assert_statement(node, span),
            StatementKind::Import(aliases) => self.import(aliases, span),
            StatementKind::ImportFrom(import) => self.import_from(import, span),
            StatementKind::Expression(value) => self.expression_statement(value, span),
            StatementKind::Break => self.break_or_continue(Leaving::Break, span),
            StatementKind::Continue => self.break_or_continue(Leaving::Continue, span),
            StatementKind::Global(_) | StatementKind::Nonlocal(_) => Ok(()),
            // An empty body still is a line that runs.
            StatementKind::Pass => Ok(()),
        }
    }

    fn expression_statement(&mut self, value: &'t Expression, span: Span) -> Outcome {
        if self.is_interactive && self.outer.is_empty() {
            self.expression(value)?;
            self.emit(Opcode::PrintExpression, 0, span);
            return Ok(());
        }
        if matches!(value.kind, ExpressionKind::Constant(_)) {
            return Ok(());
        }
        self.expression(value)?;
        self.emit(Opcode::PopTop, 0, span);
        Ok(())
    }

    fn delete_target(&mut self, target: &'t Expression) -> Outcome {
        let span = target.span;
        match &target.kind {
            ExpressionKind::Name(name) => self.name(name, Access::Delete, span),
            ExpressionKind::Tuple(items) | ExpressionKind::List(items) => {
                items.iter().try_for_each(|item| self.delete_target(item))
            }
            ExpressionKind::Postfix(postfix) => {
                let Some(link) = self.owner(postfix, span)? else { return Ok(()) };
                match &link.kind {
                    PostfixKind::Attribute { name, name_span } => {
                        if name == "__debug__" {
                            return self.forbid_debug(Access::Delete, span);
                        }
                        let id = self.mangled(name);
                        let place = self.attribute_span(span, *name_span);
                        self.emit_name(Opcode::DeleteAttr, id, place);
                    }
                    PostfixKind::Subscript(index) => {
                        self.expression(index)?;
                        self.emit(Opcode::DeleteSubscr, 0, span);
                    }
                    PostfixKind::Call(_) => return fail("cannot delete function call", span),
                }
                Ok(())
            }
            _ => fail("cannot delete expression", span),
        }
    }
}
