//! Annotations, evaluated only when somebody asks (PEP 649): each module, class and function that has any gets an
//! `__annotate__` function that makes the dict of them. Those of statements that may not run are numbered, and
//! `__conditional_annotations__` holds the numbers of those that did. Under `from __future__ import annotations` the
//! dict holds the source texts instead.

use std::rc::Rc;

use super::names::NameId;
use super::scope::definitions::in_source_order;
use super::scope::{DeferredAnnotation, Role, ScopeId, ScopeKind};
use super::{Compiler, Outcome};
use crate::bytecode::{CodeKind, Constant, Opcode, Parameters};
use crate::source::Span;
use crate::syntax::ast::{self, Expression, ExpressionKind, FunctionDefinition};
use crate::syntax::{TokenKind, tokenize};

/// The `format` of values (`annotationlib.Format.VALUE`).
pub const VALUE_FORMAT: i64 = 1;
/// The largest `format` that evaluates (`annotationlib.Format.VALUE_WITH_FAKE_GLOBALS`).
const LAST_FORMAT: i64 = 2;

impl<'t> Compiler<'t, '_> {
    /// Opens the function of an annotation scope, whose parameter is the format wanted.
    pub fn open_annotation_unit(&mut self, scope: ScopeId, name: NameId, span: Span) {
        self.open_unit(scope, CodeKind::Function, name, span);
        let supported = self.unit.emitter.new_label();
        self.load(NameId::FORMAT, span);
        self.emit_constant(Constant::Integer(LAST_FORMAT), span);
        self.emit(Opcode::CompareGreater, 0, span);
        self.unit.emitter.jump(Opcode::PopJumpIfFalse, supported, span);
        self.emit_name(Opcode::LoadGlobal, NameId::NOT_IMPLEMENTED_ERROR, span);
        self.emit(Opcode::RaiseVarargs, 1, span);
        self.unit.emitter.place(supported);
    }

    /// Ends it, the value on the stack, and pushes the function.
    pub fn close_annotation_unit(&mut self, flags: u32, span: Span) -> Outcome {
        self.emit(Opcode::ReturnValue, 0, span);
        let parameters = Parameters { positional: 1, positional_only: 1, ..Parameters::default() };
        let closed = self.close_unit(None, parameters)?;
        self.make_function(closed, flags, span);
        Ok(())
    }

    /// Pushes the `__annotate__` function of a function.
    pub fn function_annotations(&mut self, node: &'t FunctionDefinition, span: Span) -> Outcome {
        let scope = self.scopes.of(node, Role::Annotations);
        let name = self.names.name(&node.name);
        let owner = self.qualified_name(name, self.scopes.of(node, Role::Function));
        self.open_annotation_unit(scope, NameId::ANNOTATE, span);
        self.unit.qualified_name = Rc::from(format!("{owner}.__annotate__"));
        let mut count = 0;
        for parameter in in_source_order(&node.parameters) {
            if let Some(annotation) = &parameter.annotation {
                let name = self.mangled(&parameter.name);
                self.emit_text(name, annotation.span);
                self.annotation(annotation)?;
                count += 1;
            }
        }
        if let Some(returns) = &node.returns {
            let name = self.names.text("return");
            self.emit_text(name, returns.span);
            self.annotation(returns)?;
            count += 1;
        }
        self.emit(Opcode::BuildMap, count, span);
        self.close_annotation_unit(0, span)
    }

    /// Pushes an annotation, or its text.
    fn annotation(&mut self, annotation: &'t Expression) -> Outcome {
        let span = annotation.span;
        if self.options.future_annotations {
            let text = annotation_text(self.source.slice(span));
            self.emit_constant(Constant::Text(text.into()), span);
            return Ok(());
        }
        match &annotation.kind {
            // `*args: *Ts` stands for the one item that it unpacks to.
            ExpressionKind::Starred(value) => {
                self.expression(value)?;
                self.emit(Opcode::UnpackSequence, 1, span);
                Ok(())
            }
            _ => self.expression(annotation),
        }
    }

    /// What a module or class body does first for its annotations.
    pub fn prepare_annotations(&mut self, scope: ScopeId, span: Span) -> Outcome {
        let info = self.scopes.get(scope);
        if info.annotations.is_empty() {
            return Ok(());
        }
        if info.conditional_annotations > 0 {
            self.emit(Opcode::BuildSet, 0, span);
            self.store(NameId::CONDITIONAL_ANNOTATIONS, span);
        }
        match self.scopes.get(scope).kind {
            ScopeKind::Module => self.store_annotate(scope, NameId::ANNOTATE, span),
            _ if self.annotations_are_texts(scope) => self.store_texts(scope, span),
            _ => Ok(()),
        }
    }

    /// Does a class have its annotations as texts from the start?
    fn annotations_are_texts(&self, scope: ScopeId) -> bool {
        self.options.future_annotations && self.scopes.get(scope).conditional_annotations == 0
    }

    fn store_texts(&mut self, scope: ScopeId, span: Span) -> Outcome {
        self.emit(Opcode::BuildMap, 0, span);
        for annotation in self.scopes.get(scope).annotations.clone() {
            let place = annotation.expression.span;
            self.emit_text(annotation.name, place);
            self.annotation(annotation.expression)?;
            self.emit(Opcode::MapAdd, 1, place);
        }
        self.store(NameId::ANNOTATIONS, span);
        Ok(())
    }

    /// What a class body does last.
    pub fn class_annotate(&mut self, scope: ScopeId, span: Span) -> Outcome {
        if self.scopes.get(scope).annotations.is_empty() || self.annotations_are_texts(scope) {
            return Ok(());
        }
        self.store_annotate(scope, NameId::ANNOTATE_FUNCTION, span)
    }

    fn store_annotate(&mut self, owner: ScopeId, name: NameId, span: Span) -> Outcome {
        let info = self.scopes.get(owner);
        let annotations: Vec<DeferredAnnotation<'t>> = info.annotations.clone();
        let Some(scope) = info.annotation_scope else { return Ok(()) };
        self.open_annotation_unit(scope, NameId::ANNOTATE, span);
        self.emit(Opcode::BuildMap, 0, span);
        for annotation in annotations {
            let place = annotation.expression.span;
            let skip = self.unit.emitter.new_label();
            if let Some(number) = annotation.condition {
                self.emit_constant(Constant::Integer(i64::from(number)), place);
                self.load_conditions(place);
                self.emit(Opcode::ContainsOp, 0, place);
                self.unit.emitter.jump(Opcode::PopJumpIfFalse, skip, place);
            }
            self.emit_text(annotation.name, place);
            self.annotation(annotation.expression)?;
            self.emit(Opcode::MapAdd, 1, place);
            self.unit.emitter.place(skip);
        }
        self.close_annotation_unit(0, span)?;
        self.store(name, span);
        Ok(())
    }

    /// The set of the numbers of annotations that were run, a cell of the class or a global of the module.
    fn load_conditions(&mut self, span: Span) {
        match self.unit.slot(self.unit.scope, NameId::CONDITIONAL_ANNOTATIONS) {
            Some(slot) => self.emit(Opcode::LoadDeref, slot, span),
            None => self.emit_name(Opcode::LoadGlobal, NameId::CONDITIONAL_ANNOTATIONS, span),
        }
    }

    /// Notes that the statement of an annotation has run.
    pub fn note_annotation(&mut self, assign: &'t ast::AnnotatedAssign, span: Span) -> Outcome {
        if let Some(number) = self.scopes.condition(assign) {
            self.load(NameId::CONDITIONAL_ANNOTATIONS, span);
            self.emit_constant(Constant::Integer(i64::from(number)), span);
            self.emit(Opcode::SetAdd, 1, span);
            self.emit(Opcode::PopTop, 0, span);
        }
        Ok(())
    }
}

const BINARY_OPERATORS: [&str; 19] =
    ["+", "-", "*", "/", "//", "%", "@", "|", "&", "^", "<<", ">>", "**", "==", "!=", "<", ">", "<=", ">="];

/// The text of an annotation as `ast.unparse` would write it: single quotes, and spaces around operators and behind commas.
fn annotation_text(source: &str) -> String {
    let mut text = String::with_capacity(source.len());
    let mut was_word = false;
    let mut ends_operand = false;
    for token in tokenize(source, false).tokens {
        let part = source.get(token.start as usize..token.end as usize).unwrap_or("");
        let is_word = part.starts_with(|first: char| first == '_' || first.is_alphanumeric());
        match token.kind {
            TokenKind::Newline | TokenKind::EndOfFile => {}
            TokenKind::Comma => text.push_str(", "),
            _ if ends_operand && BINARY_OPERATORS.contains(&part) => {
                text.push_str(&format!(" {part} "));
            }
            TokenKind::String => text.push_str(&quoted_simply(part)),
            _ => {
                if was_word && is_word {
                    text.push(' ');
                }
                text.push_str(part);
            }
        }
        was_word = is_word;
        ends_operand = is_word || part.ends_with([')', ']', '}', '\'', '"']);
    }
    text
}

/// A string literal in single quotes, if that needs no escapes.
fn quoted_simply(literal: &str) -> String {
    match literal.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) {
        Some(body) if !body.contains(['\'', '"', '\\', '\n']) => format!("'{body}'"),
        _ => literal.to_owned(),
    }
}
