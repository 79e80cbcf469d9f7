//! Statements as nodes.

use super::expressions::Role;
use super::{Field, Maker, empty_node, node, optional_name, plain, text};
use crate::source::Span;
use crate::syntax::ast::*;
use crate::syntax::name::Name;

impl Maker {
    pub(super) fn statements<'t>(&mut self, items: &'t [Statement]) -> Field<'t> {
        let fields = items.iter().map(|item| self.statement(item)).collect();
        Field::List(fields)
    }

    fn statement<'t>(&mut self, item: &'t Statement) -> Field<'t> {
        self.below(1, |maker| maker.statement_here(item))
    }

    fn statement_here<'t>(&mut self, item: &'t Statement) -> Field<'t> {
        match &item.kind {
            StatementKind::FunctionDefinition(function) => self.function(function, item.span),
            StatementKind::ClassDefinition(class) => self.class(class, item.span),
            StatementKind::Return(value) => {
                node("Return", item.span, vec![("value", self.optional(value.as_deref()))])
            }
            StatementKind::Delete(targets) => {
                node("Delete", item.span, vec![("targets", self.expressions(targets, Role::Delete))])
            }
            StatementKind::Assign(_)
            | StatementKind::TypeAlias(_)
            | StatementKind::AugmentedAssign(_)
            | StatementKind::AnnotatedAssign(_) => self.assignment(item),
            StatementKind::Raise(raise) => {
                let exception = self.optional(raise.exception.as_ref());
                node(
                    "Raise",
                    item.span,
                    vec![("exc", exception), ("cause", self.optional(raise.cause.as_ref()))],
                )
            }
            StatementKind::Assert(assert) => {
                let test = self.value(&assert.test);
                node(
                    "Assert",
                    item.span,
                    vec![("test", test), ("msg", self.optional(assert.message.as_ref()))],
                )
            }
            StatementKind::Import(names) => node("Import", item.span, vec![("names", aliases(names))]),
            StatementKind::ImportFrom(import) => {
                let fields = vec![
                    ("module", optional_name(import.module.as_ref())),
                    ("names", aliases(&import.names)),
                    ("level", Field::Number(i64::from(import.level))),
                ];
                node("ImportFrom", item.span, fields)
            }
            StatementKind::Global(names) => node("Global", item.span, vec![("names", name_list(names))]),
            StatementKind::Nonlocal(names) => node("Nonlocal", item.span, vec![("names", name_list(names))]),
            StatementKind::Expression(value) => node("Expr", item.span, vec![("value", self.value(value))]),
            StatementKind::Pass => node("Pass", item.span, Vec::new()),
            StatementKind::Break => node("Break", item.span, Vec::new()),
            StatementKind::Continue => node("Continue", item.span, Vec::new()),
            StatementKind::For(_)
            | StatementKind::While(_)
            | StatementKind::If(_)
            | StatementKind::With(_)
            | StatementKind::Match(_)
            | StatementKind::Try(_) => self.compound(item),
        }
    }

    fn assignment<'t>(&mut self, item: &'t Statement) -> Field<'t> {
        match &item.kind {
            StatementKind::Assign(assign) => {
                let targets = self.expressions(&assign.targets, Role::Store);
                node("Assign", item.span, vec![("targets", targets), ("value", self.value(&assign.value))])
            }
            StatementKind::TypeAlias(alias) => {
                let fields = vec![
                    ("name", self.expression(&alias.name, Role::Store)),
                    ("type_params", self.type_parameters(&alias.type_parameters)),
                    ("value", self.value(&alias.value)),
                ];
                node("TypeAlias", item.span, fields)
            }
            StatementKind::AugmentedAssign(assign) => {
                let fields = vec![
                    ("target", self.expression(&assign.target, Role::Store)),
                    ("op", empty_node(assign.operator.tree_name())),
                    ("value", self.value(&assign.value)),
                ];
                node("AugAssign", item.span, fields)
            }
            StatementKind::AnnotatedAssign(assign) => {
                let fields = vec![
                    ("target", self.expression(&assign.target, Role::Store)),
                    ("annotation", self.value(&assign.annotation)),
                    ("value", self.optional(assign.value.as_ref())),
                    ("simple", Field::Number(i64::from(assign.is_simple))),
                ];
                node("AnnAssign", item.span, fields)
            }
            _ => Field::Absent,
        }
    }

    fn compound<'t>(&mut self, item: &'t Statement) -> Field<'t> {
        match &item.kind {
            StatementKind::For(statement) => {
                let fields = vec![
                    ("target", self.expression(&statement.target, Role::Store)),
                    ("iter", self.value(&statement.iterable)),
                    ("body", self.statements(&statement.body)),
                    ("orelse", self.statements(&statement.otherwise)),
                ];
                node(if statement.is_async { "AsyncFor" } else { "For" }, item.span, fields)
            }
            StatementKind::While(statement) => {
                let fields = vec![
                    ("test", self.value(&statement.test)),
                    ("body", self.statements(&statement.body)),
                    ("orelse", self.statements(&statement.otherwise)),
                ];
                node("While", item.span, fields)
            }
            StatementKind::If(statement) => self.branches(statement),
            StatementKind::With(statement) => {
                let fields = vec![
                    ("items", self.with_items(&statement.items)),
                    ("body", self.statements(&statement.body)),
                ];
                node(if statement.is_async { "AsyncWith" } else { "With" }, item.span, fields)
            }
            StatementKind::Match(statement) => {
                let subject = self.value(&statement.subject);
                let cases = statement.cases.iter().map(|case| self.case(case)).collect();
                node("Match", item.span, vec![("subject", subject), ("cases", Field::List(cases))])
            }
            StatementKind::Try(statement) => {
                let handlers = statement.handlers.iter().map(|handler| self.handler(handler)).collect();
                let fields = vec![
                    ("body", self.statements(&statement.body)),
                    ("handlers", Field::List(handlers)),
                    ("orelse", self.statements(&statement.otherwise)),
                    ("finalbody", self.statements(&statement.finally)),
                ];
                node(if statement.is_star { "TryStar" } else { "Try" }, item.span, fields)
            }
            _ => Field::Absent,
        }
    }

    /// Each `elif` stands two levels deeper than the branch before it: in its `orelse`, in a list.
    fn branches<'t>(&mut self, statement: &'t If) -> Field<'t> {
        self.below(2 * statement.branches.len(), |maker| {
            let mut otherwise = maker.statements(&statement.otherwise);
            for (index, branch) in statement.branches.iter().enumerate().rev() {
                let fields = vec![
                    ("test", maker.value(&branch.test)),
                    ("body", maker.statements(&branch.body)),
                    ("orelse", otherwise),
                ];
                let made = node("If", branch.span, fields);
                if index == 0 {
                    return made;
                }
                otherwise = Field::List(vec![made]);
            }
            otherwise
        })
    }

    fn with_items<'t>(&mut self, items: &'t [WithItem]) -> Field<'t> {
        let mut fields = Vec::with_capacity(items.len());
        for item in items {
            let context = self.value(&item.context);
            let target = match &item.target {
                Some(target) => self.expression(target, Role::Store),
                None => Field::Absent,
            };
            fields.push(plain("withitem", vec![("context_expr", context), ("optional_vars", target)]));
        }
        Field::List(fields)
    }

    fn case<'t>(&mut self, case: &'t MatchCase) -> Field<'t> {
        let fields = vec![
            ("pattern", self.pattern(&case.pattern)),
            ("guard", self.optional(case.guard.as_ref())),
            ("body", self.statements(&case.body)),
        ];
        plain("match_case", fields)
    }

    fn handler<'t>(&mut self, handler: &'t ExceptHandler) -> Field<'t> {
        let fields = vec![
            ("type", self.optional(handler.exception.as_ref())),
            ("name", optional_name(handler.name.as_ref())),
            ("body", self.statements(&handler.body)),
        ];
        node("ExceptHandler", handler.span, fields)
    }

    fn function<'t>(&mut self, function: &'t FunctionDefinition, span: Span) -> Field<'t> {
        let fields = vec![
            ("name", text(&function.name)),
            ("args", self.parameters(&function.parameters)),
            ("body", self.statements(&function.body)),
            ("decorator_list", self.values(&function.decorators)),
            ("returns", self.optional(function.returns.as_ref())),
            ("type_params", self.type_parameters(&function.type_parameters)),
        ];
        node(if function.is_async { "AsyncFunctionDef" } else { "FunctionDef" }, span, fields)
    }

    fn class<'t>(&mut self, class: &'t ClassDefinition, span: Span) -> Field<'t> {
        let fields = vec![
            ("name", text(&class.name)),
            ("bases", self.values(&class.bases)),
            ("keywords", self.keywords(&class.keywords)),
            ("body", self.statements(&class.body)),
            ("decorator_list", self.values(&class.decorators)),
            ("type_params", self.type_parameters(&class.type_parameters)),
        ];
        node("ClassDef", span, fields)
    }

    pub(super) fn parameters<'t>(&mut self, parameters: &'t Parameters) -> Field<'t> {
        let positional = parameters.positional_only.iter().chain(&parameters.positional_or_keyword);
        let defaults: Vec<_> = positional.filter_map(|parameter| parameter.default.as_ref()).collect();
        let defaults = defaults.into_iter().map(|default| self.value(default)).collect();
        let mut keyword_defaults = Vec::with_capacity(parameters.keyword_only.len());
        for parameter in &parameters.keyword_only {
            keyword_defaults.push(match &parameter.default {
                Some(default) => self.value(default),
                None => Field::Nothing,
            });
        }
        let fields = vec![
            ("posonlyargs", self.parameter_list(&parameters.positional_only)),
            ("args", self.parameter_list(&parameters.positional_or_keyword)),
            ("vararg", self.optional_parameter(parameters.variadic.as_deref())),
            ("kwonlyargs", self.parameter_list(&parameters.keyword_only)),
            ("kw_defaults", Field::List(keyword_defaults)),
            ("kwarg", self.optional_parameter(parameters.keyword_variadic.as_deref())),
            ("defaults", Field::List(defaults)),
        ];
        plain("arguments", fields)
    }

    fn parameter_list<'t>(&mut self, parameters: &'t [Parameter]) -> Field<'t> {
        let fields = parameters.iter().map(|parameter| self.parameter(parameter)).collect();
        Field::List(fields)
    }

    fn optional_parameter<'t>(&mut self, parameter: Option<&'t Parameter>) -> Field<'t> {
        parameter.map_or(Field::Absent, |parameter| self.parameter(parameter))
    }

    fn parameter<'t>(&mut self, parameter: &'t Parameter) -> Field<'t> {
        let annotation = self.optional(parameter.annotation.as_ref());
        node("arg", parameter.span, vec![("arg", text(&parameter.name)), ("annotation", annotation)])
    }

    fn type_parameters<'t>(&mut self, parameters: &'t [TypeParameter]) -> Field<'t> {
        let mut fields = Vec::with_capacity(parameters.len());
        for parameter in parameters {
            let name = ("name", text(&parameter.name));
            let default = ("default_value", self.optional(parameter.default.as_ref()));
            fields.push(match &parameter.kind {
                TypeParameterKind::TypeVariable { bound } => {
                    let bound = ("bound", self.optional(bound.as_ref()));
                    node("TypeVar", parameter.span, vec![name, bound, default])
                }
                TypeParameterKind::TypeVariableTuple => {
                    node("TypeVarTuple", parameter.span, vec![name, default])
                }
                TypeParameterKind::ParameterSpecification => {
                    node("ParamSpec", parameter.span, vec![name, default])
                }
            });
        }
        Field::List(fields)
    }
}

fn aliases<'t>(names: &'t [Alias]) -> Field<'t> {
    let fields = names
        .iter()
        .map(|alias| {
            let fields = vec![("name", text(&alias.name)), ("asname", optional_name(alias.as_name.as_ref()))];
            node("alias", alias.span, fields)
        })
        .collect();
    Field::List(fields)
}

fn name_list<'t>(names: &'t [Name]) -> Field<'t> {
    Field::List(names.iter().map(|name| text(name)).collect())
}
