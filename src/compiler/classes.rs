//! Class definitions. The body is a function without parameters that runs in the namespace of the class; calling
//! `__build_class__` with it makes the class.

use std::rc::Rc;

use super::names::NameId;
use super::scope::Role;
use super::statements::docstring;
use super::{Compiler, Outcome};
use crate::bytecode::{CodeKind, Constant, Opcode, Parameters};
use crate::source::Span;
use crate::syntax::ast::ClassDefinition;

impl<'t> Compiler<'t, '_> {
    pub fn class_definition(&mut self, node: &'t ClassDefinition, span: Span) -> Outcome {
        self.decorators(&node.decorators)?;
        let start = node.decorators.first().map_or(span, |first| Span::new(first.span.start, span.end));
        if node.type_parameters.is_empty() {
            self.build_class(node, start, span)?;
        } else {
            self.generic_class(node, start, span)?;
        }
        self.apply_decorators(&node.decorators);
        let name = self.mangled(&node.name);
        if name == NameId::DEBUG {
            return self.forbid_debug(super::variables::Access::Store, span);
        }
        self.store(name, span);
        Ok(())
    }

    /// PEP 695: a function around the class binds the type parameters.
    fn generic_class(&mut self, node: &'t ClassDefinition, start: Span, span: Span) -> Outcome {
        let scope = self.scopes.of(node, Role::TypeParameters);
        let name = self.names.name(&node.name);
        self.open_unit(scope, CodeKind::Function, name, start);
        self.type_parameters(&node.type_parameters, span)?;
        self.store(NameId::TYPE_PARAMETERS, span);
        self.build_class(node, start, span)?;
        self.emit(Opcode::ReturnValue, 0, span);
        let closed = self.close_unit(None, Parameters::default())?;
        self.make_function(closed, 0, span);
        self.emit(Opcode::PushNull, 0, span);
        self.emit(Opcode::Call, 0, span);
        Ok(())
    }

    /// Pushes the class.
    fn build_class(&mut self, node: &'t ClassDefinition, start: Span, span: Span) -> Outcome {
        let is_generic = !node.type_parameters.is_empty();
        self.emit(Opcode::LoadBuildClass, 0, span);
        self.emit(Opcode::PushNull, 0, span);
        self.class_body(node, start)?;
        let name = self.names.name(&node.name);
        self.emit_text(name, span);
        let extra = is_generic.then_some(NameId::GENERIC_BASE);
        if is_generic {
            self.load(NameId::TYPE_PARAMETERS, span);
            self.emit(Opcode::MakeGenericBase, 0, span);
            self.store(NameId::GENERIC_BASE, span);
        }
        self.call(2, &node.bases, extra, &node.keywords, span)
    }

    /// Pushes the function of the class body.
    fn class_body(&mut self, node: &'t ClassDefinition, start: Span) -> Outcome {
        let scope = self.scopes.of(node, Role::Class);
        let name = self.names.name(&node.name);
        self.open_unit(scope, CodeKind::ClassBody, name, start);
        let span = Span::at(start.start);
        self.load(NameId::MODULE_NAME, span);
        self.store(NameId::MODULE, span);
        let qualified_name = self.unit.qualified_name.clone();
        self.emit_constant(Constant::Text(qualified_name), span);
        self.store(NameId::QUALIFIED_NAME, span);
        let line = i64::from(self.unit.first_line);
        self.emit_constant(Constant::Integer(line), span);
        self.store(NameId::FIRST_LINE, span);
        if !node.type_parameters.is_empty() {
            self.load(NameId::TYPE_PARAMETERS, span);
            self.store(NameId::CLASS_TYPE_PARAMETERS, span);
        }
        if self.scopes.get(scope).needs_class_dict {
            self.emit(Opcode::LoadLocals, 0, span);
            self.store_own_cell(NameId::CLASS_DICT, span);
        }
        self.prepare_annotations(scope, span)?;
        let doc = docstring(&node.body);
        if let Some(text) = doc {
            self.store_docstring(text, span);
        }
        let body = if doc.is_some() { node.body.get(1..).unwrap_or_default() } else { &node.body };
        self.statements(body)?;
        self.finish_class_body(scope, span)?;
        let closed = self.close_unit(None, Parameters::default())?;
        self.make_function(closed, 0, span);
        Ok(())
    }

    fn store_own_cell(&mut self, name: NameId, span: Span) {
        if let Some(slot) = self.unit.slot(self.unit.scope, name) {
            self.emit(Opcode::StoreDeref, slot, span);
        }
    }

    fn finish_class_body(&mut self, scope: super::scope::ScopeId, span: Span) -> Outcome {
        self.class_annotate(scope, span)?;
        let mut attributes: Vec<Rc<str>> =
            self.unit.static_attributes.iter().map(|&name| self.names.get(name).clone()).collect();
        attributes.sort();
        let attributes = attributes.into_iter().map(Constant::Text).collect();
        self.emit_constant(Constant::Tuple(attributes), span);
        self.store(NameId::STATIC_ATTRIBUTES, span);
        let needs_cell = self.scopes.get(scope).needs_class_cell;
        if self.scopes.get(scope).needs_class_dict
            && let Some(slot) = self.unit.slot(scope, NameId::CLASS_DICT)
        {
            self.emit(Opcode::LoadFast, slot, span);
            self.store(NameId::CLASS_DICT_CELL, span);
        }
        match self.unit.slot(scope, NameId::CLASS).filter(|_| needs_cell) {
            Some(slot) => {
                self.emit(Opcode::LoadFast, slot, span);
                self.emit(Opcode::Copy, 1, span);
                self.store(NameId::CLASS_CELL, span);
            }
            None => self.emit_none(span),
        }
        self.emit(Opcode::ReturnValue, 0, span);
        Ok(())
    }
}
