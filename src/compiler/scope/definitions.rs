//! Scope rules of functions, classes, type parameters, type aliases and annotations (PEP 649 and 695).

use super::builder::Builder;
use super::{DeferredAnnotation, Role, ScopeId, ScopeKind, usage};
use crate::compiler::Outcome;
use crate::compiler::names::NameId;
use crate::source::Span;
use crate::syntax::ast::{self, Expression, Parameter, TypeParameterKind};

/// The parameters in the order of their slots.
pub fn in_slot_order(parameters: &ast::Parameters) -> impl Iterator<Item = &Parameter> {
    let positional = parameters.positional_only.iter().chain(&parameters.positional_or_keyword);
    let variadic =
        parameters.variadic.iter().chain(&parameters.keyword_variadic).map(|parameter| parameter.as_ref());
    positional.chain(&parameters.keyword_only).chain(variadic)
}

/// The parameters in the order in which they are written.
pub fn in_source_order(parameters: &ast::Parameters) -> impl Iterator<Item = &Parameter> {
    let positional = parameters.positional_only.iter().chain(&parameters.positional_or_keyword);
    let variadic = parameters.variadic.iter().map(|parameter| parameter.as_ref());
    let last = parameters.keyword_variadic.iter().map(|parameter| parameter.as_ref());
    positional.chain(variadic).chain(&parameters.keyword_only).chain(last)
}

/// Does any parameter or the result carry an annotation?
pub fn has_annotations(function: &ast::FunctionDefinition) -> bool {
    function.returns.is_some()
        || in_slot_order(&function.parameters).any(|parameter| parameter.annotation.is_some())
}

impl<'t> Builder<'t, '_> {
    pub fn defaults(&mut self, parameters: &'t ast::Parameters) -> Outcome {
        in_slot_order(parameters).try_for_each(|parameter| self.optional(&parameter.default))
    }

    pub fn parameters(&mut self, parameters: &'t ast::Parameters) -> Outcome {
        in_slot_order(parameters)
            .try_for_each(|parameter| self.define(&parameter.name, usage::PARAMETER, parameter.span))
    }

    pub fn function(&mut self, node: &'t ast::FunctionDefinition, span: Span) -> Outcome {
        self.define(&node.name, usage::LOCAL, span)?;
        self.defaults(&node.parameters)?;
        self.expressions(&node.decorators)?;
        let outside = self.enter_type_parameters(node, &node.type_parameters, |this| {
            let positional =
                node.parameters.positional_only.iter().chain(&node.parameters.positional_or_keyword);
            if positional.clone().any(|parameter| parameter.default.is_some()) {
                this.define_id(NameId::DEFAULTS, usage::PARAMETER, span)?;
            }
            if node.parameters.keyword_only.iter().any(|parameter| parameter.default.is_some()) {
                this.define_id(NameId::KEYWORD_DEFAULTS, usage::PARAMETER, span)?;
            }
            Ok(())
        })?;
        if has_annotations(node) {
            let before = self.enter_annotation(node)?;
            in_source_order(&node.parameters)
                .try_for_each(|parameter| self.optional(&parameter.annotation))?;
            self.optional(&node.returns)?;
            self.leave(before);
        }
        let name = self.names.name(&node.name);
        let before = self.enter(ScopeKind::Function, name, node, Role::Function);
        let conditional = std::mem::take(&mut self.is_conditional);
        self.scopes.get_mut(self.current).is_coroutine = node.is_async;
        self.parameters(&node.parameters)?;
        self.deeper(span, |this| this.statements(&node.body))?;
        self.is_conditional = conditional;
        self.leave(before);
        self.leave_type_parameters(outside);
        Ok(())
    }

    pub fn class(&mut self, node: &'t ast::ClassDefinition, span: Span) -> Outcome {
        self.define(&node.name, usage::LOCAL, span)?;
        self.expressions(&node.decorators)?;
        let name = self.names.name(&node.name);
        let is_generic = !node.type_parameters.is_empty();
        let around = self.class;
        if is_generic {
            self.class = Some(name);
        }
        let outside = self.enter_type_parameters(node, &node.type_parameters, |this| {
            this.define_id(NameId::TYPE_PARAMETERS, usage::LOCAL | usage::USE, span)?;
            this.define_id(NameId::GENERIC_BASE, usage::LOCAL | usage::USE, span)
        })?;
        self.expressions(&node.bases)?;
        node.keywords.iter().try_for_each(|keyword| self.expression(&keyword.value))?;
        self.class = Some(name);
        let before = self.enter(ScopeKind::Class, name, node, Role::Class);
        let conditional = std::mem::take(&mut self.is_conditional);
        if is_generic {
            self.define_id(NameId::CLASS_TYPE_PARAMETERS, usage::LOCAL, span)?;
            self.define_id(NameId::TYPE_PARAMETERS, usage::USE, span)?;
        }
        self.deeper(span, |this| this.statements(&node.body))?;
        self.is_conditional = conditional;
        self.leave(before);
        self.class = around;
        self.leave_type_parameters(outside);
        Ok(())
    }

    pub fn type_alias(&mut self, node: &'t ast::TypeAlias) -> Outcome {
        self.target(&node.name)?;
        let outside = self.enter_type_parameters(node, &node.type_parameters, |_| Ok(()))?;
        let name = match &node.name.kind {
            ast::ExpressionKind::Name(name) => self.names.name(name),
            _ => NameId::TYPE_PARAMETERS,
        };
        let before = self.enter(ScopeKind::TypeAlias, name, node, Role::TypeAlias);
        self.define_id(NameId::FORMAT, usage::PARAMETER, node.value.span)?;
        self.see_class(before);
        self.expression(&node.value)?;
        self.leave(before);
        self.leave_type_parameters(outside);
        Ok(())
    }

    /// Opens the scope of the type parameters of a generic definition, if it has any.
    fn enter_type_parameters<T>(
        &mut self,
        node: &'t T,
        parameters: &'t [ast::TypeParameter],
        prepare: impl FnOnce(&mut Self) -> Outcome,
    ) -> Outcome<Option<ScopeId>> {
        if parameters.is_empty() {
            return Ok(None);
        }
        let before =
            self.enter(ScopeKind::TypeParameters, NameId::TYPE_PARAMETERS, node, Role::TypeParameters);
        prepare(self)?;
        self.see_class(before);
        for parameter in parameters {
            self.define(&parameter.name, usage::TYPE_PARAMETER | usage::LOCAL, parameter.span)?;
            let name = self.names.name(&parameter.name);
            if let TypeParameterKind::TypeVariable { bound: Some(bound) } = &parameter.kind {
                let place = match bound.kind {
                    ast::ExpressionKind::Tuple(_) => "a TypeVar constraint",
                    _ => "a TypeVar bound",
                };
                self.type_variable(parameter, Role::Bound, name, bound, place)?;
            }
            if let Some(default) = &parameter.default {
                let place = match parameter.kind {
                    TypeParameterKind::TypeVariable { .. } => "a TypeVar default",
                    TypeParameterKind::TypeVariableTuple => "a TypeVarTuple default",
                    TypeParameterKind::ParameterSpecification => "a ParamSpec default",
                };
                self.type_variable(parameter, Role::Default, name, default, place)?;
            }
        }
        Ok(Some(before))
    }

    fn leave_type_parameters(&mut self, before: Option<ScopeId>) {
        if let Some(before) = before {
            self.leave(before);
        }
    }

    fn type_variable(
        &mut self,
        node: &'t ast::TypeParameter,
        role: Role,
        name: NameId,
        expression: &'t Expression,
        place: &'static str,
    ) -> Outcome {
        let before = self.enter(ScopeKind::TypeVariable, name, node, role);
        self.define_id(NameId::FORMAT, usage::PARAMETER, expression.span)?;
        self.see_class(before);
        let outer = self.place.replace(place);
        self.expression(expression)?;
        self.place = outer;
        self.leave(before);
        Ok(())
    }

    fn enter_annotation<T>(&mut self, node: &'t T) -> Outcome<ScopeId> {
        let before = self.enter(ScopeKind::Annotation, NameId::ANNOTATE, node, Role::Annotations);
        self.define_id(NameId::FORMAT, usage::PARAMETER, Span::default())?;
        self.see_class(before);
        Ok(before)
    }

    /// Notes the annotation of a variable, to be evaluated when somebody asks.
    pub fn variable_annotation(&mut self, assign: &'t ast::AnnotatedAssign) -> Outcome {
        let owner = self.current;
        let kind = self.kind();
        if !assign.is_simple && !kind.is_function_like() {
            return self.expression(&assign.annotation);
        }
        let before = match self.scopes.get(owner).annotation_scope {
            Some(known) => std::mem::replace(&mut self.current, known),
            None => {
                let before = self.enter_annotation(assign)?;
                self.scopes.get_mut(owner).annotation_scope = Some(self.current);
                before
            }
        };
        self.expression(&assign.annotation)?;
        self.leave(before);
        if assign.is_simple && !kind.is_function_like() {
            self.defer_annotation(owner, kind, assign)?;
        }
        Ok(())
    }

    fn defer_annotation(
        &mut self,
        owner: ScopeId,
        kind: ScopeKind,
        assign: &'t ast::AnnotatedAssign,
    ) -> Outcome {
        let ast::ExpressionKind::Name(name) = &assign.target.kind else { return Ok(()) };
        let name = self.mangled(name);
        let is_conditional = kind == ScopeKind::Module || self.is_conditional;
        let scope = self.scopes.get_mut(owner);
        let condition = is_conditional.then_some(scope.conditional_annotations);
        scope.annotations.push(DeferredAnnotation { name, expression: &assign.annotation, condition });
        if let Some(number) = condition {
            scope.conditional_annotations += 1;
            let annotation_scope = scope.annotation_scope;
            self.scopes.conditions.insert(assign as *const ast::AnnotatedAssign as usize, number);
            self.scopes.add(owner, NameId::CONDITIONAL_ANNOTATIONS, usage::LOCAL);
            if let Some(inner) = annotation_scope {
                self.scopes.add(inner, NameId::CONDITIONAL_ANNOTATIONS, usage::USE);
            }
        }
        Ok(())
    }
}
