//! Statements as `ast.dump` writes them.

use super::expressions::Role;
use super::{Dumper, Text, absent, empty_node, leaf, list, node, optional_name, quoted};
use crate::syntax::ast::*;
use crate::syntax::name::Name;

impl Dumper {
    pub(super) fn statements(&mut self, items: &[Statement], level: usize) -> Text {
        let texts = items.iter().map(|item| self.statement(item, level + 1)).collect();
        list(level, texts)
    }

    fn statement(&mut self, item: &Statement, level: usize) -> Text {
        if !self.fits(level) {
            return absent();
        }
        let inner = level + 1;
        match &item.kind {
            StatementKind::FunctionDefinition(function) => self.function(function, level),
            StatementKind::ClassDefinition(class) => self.class(class, level),
            StatementKind::Return(value) => {
                node("Return", level, vec![("value", self.optional(value.as_deref(), inner))])
            }
            StatementKind::Delete(targets) => {
                node("Delete", level, vec![("targets", self.expressions(targets, Role::Delete, inner))])
            }
            StatementKind::Assign(_)
            | StatementKind::TypeAlias(_)
            | StatementKind::AugmentedAssign(_)
            | StatementKind::AnnotatedAssign(_) => self.assignment(item, level),
            StatementKind::Raise(raise) => {
                let exception = self.optional(raise.exception.as_ref(), inner);
                node(
                    "Raise",
                    level,
                    vec![("exc", exception), ("cause", self.optional(raise.cause.as_ref(), inner))],
                )
            }
            StatementKind::Assert(assert) => {
                let test = self.value(&assert.test, inner);
                node(
                    "Assert",
                    level,
                    vec![("test", test), ("msg", self.optional(assert.message.as_ref(), inner))],
                )
            }
            StatementKind::Import(names) => node("Import", level, vec![("names", aliases(names, inner))]),
            StatementKind::ImportFrom(import) => {
                let fields = vec![
                    ("module", optional_name(import.module.as_ref())),
                    ("names", aliases(&import.names, inner)),
                    ("level", leaf(import.level.to_string())),
                ];
                node("ImportFrom", level, fields)
            }
            StatementKind::Global(names) => node("Global", level, vec![("names", name_list(names, inner))]),
            StatementKind::Nonlocal(names) => {
                node("Nonlocal", level, vec![("names", name_list(names, inner))])
            }
            StatementKind::Expression(value) => {
                node("Expr", level, vec![("value", self.value(value, inner))])
            }
            StatementKind::Pass => empty_node("Pass"),
            StatementKind::Break => empty_node("Break"),
            StatementKind::Continue => empty_node("Continue"),
            StatementKind::For(_)
            | StatementKind::While(_)
            | StatementKind::If(_)
            | StatementKind::With(_)
            | StatementKind::Match(_)
            | StatementKind::Try(_) => self.compound(item, level),
        }
    }

    fn assignment(&mut self, item: &Statement, level: usize) -> Text {
        let inner = level + 1;
        match &item.kind {
            StatementKind::Assign(assign) => {
                let targets = self.expressions(&assign.targets, Role::Store, inner);
                node("Assign", level, vec![("targets", targets), ("value", self.value(&assign.value, inner))])
            }
            StatementKind::TypeAlias(alias) => {
                let fields = vec![
                    ("name", self.expression(&alias.name, Role::Store, inner)),
                    ("type_params", self.type_parameters(&alias.type_parameters, inner)),
                    ("value", self.value(&alias.value, inner)),
                ];
                node("TypeAlias", level, fields)
            }
            StatementKind::AugmentedAssign(assign) => {
                let fields = vec![
                    ("target", self.expression(&assign.target, Role::Store, inner)),
                    ("op", empty_node(assign.operator.tree_name())),
                    ("value", self.value(&assign.value, inner)),
                ];
                node("AugAssign", level, fields)
            }
            StatementKind::AnnotatedAssign(assign) => {
                let fields = vec![
                    ("target", self.expression(&assign.target, Role::Store, inner)),
                    ("annotation", self.value(&assign.annotation, inner)),
                    ("value", self.optional(assign.value.as_ref(), inner)),
                    ("simple", leaf(if assign.is_simple { "1" } else { "0" })),
                ];
                node("AnnAssign", level, fields)
            }
            _ => absent(),
        }
    }

    fn compound(&mut self, item: &Statement, level: usize) -> Text {
        let inner = level + 1;
        match &item.kind {
            StatementKind::For(statement) => {
                let fields = vec![
                    ("target", self.expression(&statement.target, Role::Store, inner)),
                    ("iter", self.value(&statement.iterable, inner)),
                    ("body", self.statements(&statement.body, inner)),
                    ("orelse", self.statements(&statement.otherwise, inner)),
                ];
                node(if statement.is_async { "AsyncFor" } else { "For" }, level, fields)
            }
            StatementKind::While(statement) => {
                let fields = vec![
                    ("test", self.value(&statement.test, inner)),
                    ("body", self.statements(&statement.body, inner)),
                    ("orelse", self.statements(&statement.otherwise, inner)),
                ];
                node("While", level, fields)
            }
            StatementKind::If(statement) => self.branches(statement, level),
            StatementKind::With(statement) => {
                let fields = vec![
                    ("items", self.with_items(&statement.items, inner)),
                    ("body", self.statements(&statement.body, inner)),
                ];
                node(if statement.is_async { "AsyncWith" } else { "With" }, level, fields)
            }
            StatementKind::Match(statement) => {
                let subject = self.value(&statement.subject, inner);
                let cases = statement.cases.iter().map(|case| self.case(case, level + 2)).collect();
                node("Match", level, vec![("subject", subject), ("cases", list(inner, cases))])
            }
            StatementKind::Try(statement) => {
                let handlers =
                    statement.handlers.iter().map(|handler| self.handler(handler, level + 2)).collect();
                let fields = vec![
                    ("body", self.statements(&statement.body, inner)),
                    ("handlers", list(inner, handlers)),
                    ("orelse", self.statements(&statement.otherwise, inner)),
                    ("finalbody", self.statements(&statement.finally, inner)),
                ];
                node(if statement.is_star { "TryStar" } else { "Try" }, level, fields)
            }
            _ => absent(),
        }
    }

    /// Each `elif` stands two levels deeper than the branch before it: in its `orelse`, in a list.
    fn branches(&mut self, statement: &If, level: usize) -> Text {
        let depth = statement.branches.len().saturating_sub(1);
        if !self.fits(level + 2 * depth) {
            return absent();
        }
        let mut otherwise = self.statements(&statement.otherwise, level + 2 * depth + 1);
        for (index, branch) in statement.branches.iter().enumerate().rev() {
            let at = level + 2 * index;
            let fields = vec![
                ("test", self.value(&branch.test, at + 1)),
                ("body", self.statements(&branch.body, at + 1)),
                ("orelse", otherwise),
            ];
            let written = node("If", at, fields);
            if index == 0 {
                return written;
            }
            otherwise = list(at - 1, vec![written]);
        }
        otherwise
    }

    fn with_items(&mut self, items: &[WithItem], level: usize) -> Text {
        let mut texts = Vec::with_capacity(items.len());
        for item in items {
            let context = self.value(&item.context, level + 2);
            let target = match &item.target {
                Some(target) => self.expression(target, Role::Store, level + 2),
                None => absent(),
            };
            texts.push(node(
                "withitem",
                level + 1,
                vec![("context_expr", context), ("optional_vars", target)],
            ));
        }
        list(level, texts)
    }

    fn case(&mut self, case: &MatchCase, level: usize) -> Text {
        let fields = vec![
            ("pattern", self.pattern(&case.pattern, level + 1)),
            ("guard", self.optional(case.guard.as_ref(), level + 1)),
            ("body", self.statements(&case.body, level + 1)),
        ];
        node("match_case", level, fields)
    }

    fn handler(&mut self, handler: &ExceptHandler, level: usize) -> Text {
        let fields = vec![
            ("type", self.optional(handler.exception.as_ref(), level + 1)),
            ("name", optional_name(handler.name.as_ref())),
            ("body", self.statements(&handler.body, level + 1)),
        ];
        node("ExceptHandler", level, fields)
    }

    fn function(&mut self, function: &FunctionDefinition, level: usize) -> Text {
        let inner = level + 1;
        let fields = vec![
            ("name", quoted(&function.name)),
            ("args", self.parameters(&function.parameters, inner)),
            ("body", self.statements(&function.body, inner)),
            ("decorator_list", self.values(&function.decorators, inner)),
            ("returns", self.optional(function.returns.as_ref(), inner)),
            ("type_params", self.type_parameters(&function.type_parameters, inner)),
        ];
        node(if function.is_async { "AsyncFunctionDef" } else { "FunctionDef" }, level, fields)
    }

    fn class(&mut self, class: &ClassDefinition, level: usize) -> Text {
        let inner = level + 1;
        let fields = vec![
            ("name", quoted(&class.name)),
            ("bases", self.values(&class.bases, inner)),
            ("keywords", self.keywords(&class.keywords, inner)),
            ("body", self.statements(&class.body, inner)),
            ("decorator_list", self.values(&class.decorators, inner)),
            ("type_params", self.type_parameters(&class.type_parameters, inner)),
        ];
        node("ClassDef", level, fields)
    }

    pub(super) fn parameters(&mut self, parameters: &Parameters, level: usize) -> Text {
        let inner = level + 1;
        let positional = parameters.positional_only.iter().chain(&parameters.positional_or_keyword);
        let defaults: Vec<_> = positional.filter_map(|parameter| parameter.default.as_ref()).collect();
        let defaults = defaults.into_iter().map(|default| self.value(default, level + 2)).collect();
        let mut keyword_defaults = Vec::with_capacity(parameters.keyword_only.len());
        for parameter in &parameters.keyword_only {
            keyword_defaults.push(match &parameter.default {
                Some(default) => self.value(default, level + 2),
                None => leaf("None"),
            });
        }
        let fields = vec![
            ("posonlyargs", self.parameter_list(&parameters.positional_only, inner)),
            ("args", self.parameter_list(&parameters.positional_or_keyword, inner)),
            ("vararg", self.optional_parameter(parameters.variadic.as_deref(), inner)),
            ("kwonlyargs", self.parameter_list(&parameters.keyword_only, inner)),
            ("kw_defaults", list(inner, keyword_defaults)),
            ("kwarg", self.optional_parameter(parameters.keyword_variadic.as_deref(), inner)),
            ("defaults", list(inner, defaults)),
        ];
        node("arguments", level, fields)
    }

    fn parameter_list(&mut self, parameters: &[Parameter], level: usize) -> Text {
        let texts = parameters.iter().map(|parameter| self.parameter(parameter, level + 1)).collect();
        list(level, texts)
    }

    fn optional_parameter(&mut self, parameter: Option<&Parameter>, level: usize) -> Text {
        parameter.map_or_else(absent, |parameter| self.parameter(parameter, level))
    }

    fn parameter(&mut self, parameter: &Parameter, level: usize) -> Text {
        let annotation = self.optional(parameter.annotation.as_ref(), level + 1);
        node("arg", level, vec![("arg", quoted(&parameter.name)), ("annotation", annotation)])
    }

    fn type_parameters(&mut self, parameters: &[TypeParameter], level: usize) -> Text {
        let mut texts = Vec::with_capacity(parameters.len());
        for parameter in parameters {
            let inner = level + 2;
            let name = ("name", quoted(&parameter.name));
            let default = ("default_value", self.optional(parameter.default.as_ref(), inner));
            texts.push(match &parameter.kind {
                TypeParameterKind::TypeVariable { bound } => {
                    let bound = ("bound", self.optional(bound.as_ref(), inner));
                    node("TypeVar", level + 1, vec![name, bound, default])
                }
                TypeParameterKind::TypeVariableTuple => node("TypeVarTuple", level + 1, vec![name, default]),
                TypeParameterKind::ParameterSpecification => {
                    node("ParamSpec", level + 1, vec![name, default])
                }
            });
        }
        list(level, texts)
    }
}

fn aliases(names: &[Alias], level: usize) -> Text {
    let texts = names
        .iter()
        .map(|alias| {
            let fields =
                vec![("name", quoted(&alias.name)), ("asname", optional_name(alias.as_name.as_ref()))];
            node("alias", level + 1, fields)
        })
        .collect();
    list(level, texts)
}

fn name_list(names: &[Name], level: usize) -> Text {
    list(level, names.iter().map(|name| quoted(name)).collect())
}
