//! Type parameters and `type` statements (PEP 695 and 696). Bounds, constraints and defaults are functions that are
//! called when somebody asks.

use super::annotations;
use super::names::NameId;
use super::scope::Role;
use super::{Compiler, Outcome, fail};
use crate::bytecode::{CodeKind, Constant, Opcode, Parameters};
use crate::source::Span;
use crate::syntax::ast::{self, Expression, ExpressionKind, TypeParameter, TypeParameterKind};

/// Operands of SET_TYPE_PARAMETER.
const BOUND: u32 = 0;
const CONSTRAINTS: u32 = 1;
const DEFAULT: u32 = 2;

impl<'t> Compiler<'t, '_> {
    /// Binds the type parameters and pushes the tuple of them.
    pub fn type_parameters(&mut self, parameters: &'t [TypeParameter], span: Span) -> Outcome {
        let mut had_default = false;
        for parameter in parameters {
            if had_default
                && parameter.default.is_none()
                && !matches!(parameter.kind, TypeParameterKind::TypeVariableTuple)
            {
                let message = "non-default type parameter '{}' follows default type parameter";
                return fail(message.replace("{}", &parameter.name), parameter.span);
            }
            had_default |= parameter.default.is_some();
            self.type_parameter(parameter)?;
        }
        self.emit(Opcode::BuildTuple, parameters.len() as u32, span);
        Ok(())
    }

    fn type_parameter(&mut self, parameter: &'t TypeParameter) -> Outcome {
        let span = parameter.span;
        let name = self.names.name(&parameter.name);
        let kind = match &parameter.kind {
            TypeParameterKind::TypeVariable { .. } => 0,
            TypeParameterKind::ParameterSpecification => 1,
            TypeParameterKind::TypeVariableTuple => 2,
        };
        self.emit_text(name, span);
        self.emit(Opcode::MakeTypeParameter, kind, span);
        if let TypeParameterKind::TypeVariable { bound: Some(bound) } = &parameter.kind {
            let what = if matches!(bound.kind, ExpressionKind::Tuple(_)) { CONSTRAINTS } else { BOUND };
            self.type_variable_part(parameter, Role::Bound, bound, what)?;
        }
        if let Some(default) = &parameter.default {
            self.type_variable_part(parameter, Role::Default, default, DEFAULT)?;
        }
        self.emit(Opcode::Copy, 1, span);
        let mangled = self.mangled(&parameter.name);
        self.store(mangled, span);
        Ok(())
    }

    /// `parameter -> parameter` with a bound, constraints or default.
    fn type_variable_part(
        &mut self,
        parameter: &'t TypeParameter,
        role: Role,
        expression: &'t Expression,
        what: u32,
    ) -> Outcome {
        let name = self.names.name(&parameter.name);
        let scope = self.scopes.of(parameter, role);
        self.lazy_value(scope, name, expression)?;
        self.emit(Opcode::SetTypeParameter, what, expression.span);
        Ok(())
    }

    /// Pushes the function that evaluates an expression; its parameter, the format, is by default that of values.
    fn lazy_value(
        &mut self,
        scope: super::scope::ScopeId,
        name: NameId,
        expression: &'t Expression,
    ) -> Outcome {
        let span = expression.span;
        self.emit_constant(Constant::Tuple(vec![Constant::Integer(annotations::VALUE_FORMAT)]), span);
        self.open_annotation_unit(scope, name, span);
        match &expression.kind {
            // `*Ts = *Shape` stands for the one item that it unpacks to.
            ExpressionKind::Starred(value) => {
                self.expression(value)?;
                self.emit(Opcode::UnpackSequence, 1, span);
            }
            _ => self.expression(expression)?,
        }
        self.close_annotation_unit(super::functions::made_with::DEFAULTS, span)
    }

    pub fn type_alias(&mut self, node: &'t ast::TypeAlias, span: Span) -> Outcome {
        let ExpressionKind::Name(name) = &node.name.kind else { return Ok(()) };
        let id = self.names.name(name);
        let is_generic = !node.type_parameters.is_empty();
        if is_generic {
            let scope = self.scopes.of(node, Role::TypeParameters);
            self.open_unit(scope, CodeKind::Function, id, span);
        }
        self.emit_text(id, node.name.span);
        match is_generic {
            true => self.type_parameters(&node.type_parameters, span)?,
            false => self.emit_none(span),
        }
        let scope = self.scopes.of(node, Role::TypeAlias);
        self.lazy_value(scope, id, &node.value)?;
        self.emit(Opcode::MakeTypeAlias, 0, span);
        if is_generic {
            self.emit(Opcode::ReturnValue, 0, span);
            let closed = self.close_unit(None, Parameters::default())?;
            self.make_function(closed, 0, span);
            self.emit(Opcode::PushNull, 0, span);
            self.emit(Opcode::Call, 0, span);
        }
        self.store_target(&node.name)
    }
}
