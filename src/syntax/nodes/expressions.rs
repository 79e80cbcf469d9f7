//! Expressions as nodes.
//!
//! Invariant: the context (`Load`, `Store`, `Del`) is passed down exactly as CPython sets it.

use super::{Field, Maker, empty_node, node, plain, text};
use crate::source::Span;
use crate::syntax::ast::*;

/// Where an expression stands.
#[derive(Clone, Copy)]
pub(super) enum Role {
    Load,
    Store,
    Delete,
}

impl Role {
    fn node(self) -> Field<'static> {
        empty_node(match self {
            Role::Load => "Load",
            Role::Store => "Store",
            Role::Delete => "Del",
        })
    }
}

impl Maker {
    pub(super) fn expressions<'t>(&mut self, items: &'t [Expression], role: Role) -> Field<'t> {
        let fields = items.iter().map(|item| self.expression(item, role)).collect();
        Field::List(fields)
    }

    pub(super) fn value<'t>(&mut self, item: &'t Expression) -> Field<'t> {
        self.expression(item, Role::Load)
    }

    pub(super) fn values<'t>(&mut self, items: &'t [Expression]) -> Field<'t> {
        self.expressions(items, Role::Load)
    }

    pub(super) fn optional<'t>(&mut self, item: Option<&'t Expression>) -> Field<'t> {
        item.map_or(Field::Absent, |item| self.value(item))
    }

    pub(super) fn expression<'t>(&mut self, item: &'t Expression, role: Role) -> Field<'t> {
        self.below(1, |maker| maker.expression_here(item, role))
    }

    fn expression_here<'t>(&mut self, item: &'t Expression, role: Role) -> Field<'t> {
        match &item.kind {
            ExpressionKind::Boolean { operator, values } => {
                let fields = vec![("op", empty_node(operator.tree_name())), ("values", self.values(values))];
                node("BoolOp", item.span, fields)
            }
            ExpressionKind::Named(named) => {
                let target = self.expression(&named.target, Role::Store);
                node("NamedExpr", item.span, vec![("target", target), ("value", self.value(&named.value))])
            }
            ExpressionKind::Binary(chain) => self.binary(chain, item.span),
            ExpressionKind::Unary { operator, operand } => {
                let operand = self.value(operand);
                node(
                    "UnaryOp",
                    item.span,
                    vec![("op", empty_node(operator.tree_name())), ("operand", operand)],
                )
            }
            ExpressionKind::Lambda(lambda) => {
                let fields =
                    vec![("args", self.parameters(&lambda.parameters)), ("body", self.value(&lambda.body))];
                node("Lambda", item.span, fields)
            }
            ExpressionKind::Conditional(conditional) => {
                let fields = vec![
                    ("test", self.value(&conditional.test)),
                    ("body", self.value(&conditional.then)),
                    ("orelse", self.value(&conditional.otherwise)),
                ];
                node("IfExp", item.span, fields)
            }
            ExpressionKind::Dictionary(items) => self.dictionary(items, item.span),
            ExpressionKind::Set(items) => node("Set", item.span, vec![("elts", self.values(items))]),
            ExpressionKind::ListComprehension(_)
            | ExpressionKind::SetComprehension(_)
            | ExpressionKind::Generator(_)
            | ExpressionKind::DictionaryComprehension(_)
            | ExpressionKind::Await(_)
            | ExpressionKind::Yield(_)
            | ExpressionKind::YieldFrom(_) => self.suspending(item),
            ExpressionKind::Compare(compare) => self.compare(compare, item.span),
            ExpressionKind::Postfix(postfix) => self.postfix(postfix, role, item.span),
            ExpressionKind::Constant(constant) => constant_node(constant, item.span),
            ExpressionKind::FormattedString(parts) => {
                node("JoinedStr", item.span, vec![("values", self.parts(parts, false))])
            }
            ExpressionKind::TemplateString(parts) => {
                node("TemplateStr", item.span, vec![("values", self.parts(parts, true))])
            }
            ExpressionKind::Starred(value) => {
                let value = self.expression(value, role);
                node("Starred", item.span, vec![("value", value), ("ctx", role.node())])
            }
            ExpressionKind::Name(name) => {
                node("Name", item.span, vec![("id", text(name)), ("ctx", role.node())])
            }
            ExpressionKind::List(items) => {
                let items = self.expressions(items, role);
                node("List", item.span, vec![("elts", items), ("ctx", role.node())])
            }
            ExpressionKind::Tuple(items) => {
                let items = self.expressions(items, role);
                node("Tuple", item.span, vec![("elts", items), ("ctx", role.node())])
            }
            ExpressionKind::Slice(slice) => self.slice(slice, item.span),
        }
    }

    /// Comprehensions, and what gives control away.
    fn suspending<'t>(&mut self, item: &'t Expression) -> Field<'t> {
        match &item.kind {
            ExpressionKind::ListComprehension(comprehension) => {
                self.comprehension("ListComp", comprehension, item.span)
            }
            ExpressionKind::SetComprehension(comprehension) => {
                self.comprehension("SetComp", comprehension, item.span)
            }
            ExpressionKind::Generator(comprehension) => {
                self.comprehension("GeneratorExp", comprehension, item.span)
            }
            ExpressionKind::DictionaryComprehension(comprehension) => {
                let fields = vec![
                    ("key", self.value(&comprehension.key)),
                    ("value", self.value(&comprehension.value)),
                    ("generators", self.clauses(&comprehension.clauses)),
                ];
                node("DictComp", item.span, fields)
            }
            ExpressionKind::Await(value) => node("Await", item.span, vec![("value", self.value(value))]),
            ExpressionKind::Yield(value) => {
                node("Yield", item.span, vec![("value", self.optional(value.as_deref()))])
            }
            ExpressionKind::YieldFrom(value) => {
                node("YieldFrom", item.span, vec![("value", self.value(value))])
            }
            _ => Field::Absent,
        }
    }

    fn binary<'t>(&mut self, chain: &'t BinaryChain, span: Span) -> Field<'t> {
        self.below(chain.rest.len(), |maker| {
            let mut left = maker.value(&chain.first);
            for link in &chain.rest {
                let operator = empty_node(link.operator.tree_name());
                let fields = vec![("left", left), ("op", operator), ("right", maker.value(&link.right))];
                left = node("BinOp", Span::new(span.start, link.end), fields);
            }
            left
        })
    }

    fn slice<'t>(&mut self, slice: &'t Slice, span: Span) -> Field<'t> {
        let fields = vec![
            ("lower", self.optional(slice.lower.as_ref())),
            ("upper", self.optional(slice.upper.as_ref())),
            ("step", self.optional(slice.step.as_ref())),
        ];
        node("Slice", span, fields)
    }

    fn compare<'t>(&mut self, compare: &'t Compare, span: Span) -> Field<'t> {
        let left = self.value(&compare.left);
        let operators = compare.rest.iter().map(|(operator, _)| empty_node(operator.tree_name())).collect();
        let operands = compare.rest.iter().map(|(_, operand)| self.value(operand)).collect();
        let fields =
            vec![("left", left), ("ops", Field::List(operators)), ("comparators", Field::List(operands))];
        node("Compare", span, fields)
    }

    fn postfix<'t>(&mut self, postfix: &'t Postfix, role: Role, span: Span) -> Field<'t> {
        self.below(postfix.links.len(), |maker| {
            let mut base = maker.value(&postfix.base);
            for (index, link) in postfix.links.iter().enumerate() {
                let role = if index + 1 == postfix.links.len() { role } else { Role::Load };
                let (name, fields) = match &link.kind {
                    PostfixKind::Attribute { name, .. } => {
                        ("Attribute", vec![("value", base), ("attr", text(name)), ("ctx", role.node())])
                    }
                    PostfixKind::Subscript(index) => {
                        let index = maker.value(index);
                        ("Subscript", vec![("value", base), ("slice", index), ("ctx", role.node())])
                    }
                    PostfixKind::Call(arguments) => {
                        let positional = maker.values(&arguments.positional);
                        let keywords = maker.keywords(&arguments.keywords);
                        ("Call", vec![("func", base), ("args", positional), ("keywords", keywords)])
                    }
                };
                base = node(name, Span::new(span.start, link.span.end), fields);
            }
            base
        })
    }

    pub(super) fn keywords<'t>(&mut self, keywords: &'t [Keyword]) -> Field<'t> {
        let mut fields = Vec::with_capacity(keywords.len());
        for keyword in keywords {
            let value = self.value(&keyword.value);
            let name = super::optional_name(keyword.name.as_ref());
            fields.push(node("keyword", keyword.span, vec![("arg", name), ("value", value)]));
        }
        Field::List(fields)
    }

    fn dictionary<'t>(&mut self, items: &'t [DictionaryItem], span: Span) -> Field<'t> {
        let mut keys = Vec::with_capacity(items.len());
        let mut values = Vec::with_capacity(items.len());
        for item in items {
            keys.push(match &item.key {
                Some(key) => self.value(key),
                None => Field::Nothing,
            });
            values.push(self.value(&item.value));
        }
        node("Dict", span, vec![("keys", Field::List(keys)), ("values", Field::List(values))])
    }

    fn comprehension<'t>(
        &mut self,
        name: &'static str,
        comprehension: &'t Comprehension,
        span: Span,
    ) -> Field<'t> {
        let element = self.value(&comprehension.element);
        let clauses = self.clauses(&comprehension.clauses);
        node(name, span, vec![("elt", element), ("generators", clauses)])
    }

    fn clauses<'t>(&mut self, clauses: &'t [ComprehensionClause]) -> Field<'t> {
        let mut made = Vec::with_capacity(clauses.len());
        for clause in clauses {
            let fields = vec![
                ("target", self.expression(&clause.target, Role::Store)),
                ("iter", self.value(&clause.iterable)),
                ("ifs", self.values(&clause.conditions)),
                ("is_async", Field::Number(i64::from(clause.is_async))),
            ];
            made.push(plain("comprehension", fields));
        }
        Field::List(made)
    }

    fn parts<'t>(&mut self, parts: &'t [StringPart], is_template: bool) -> Field<'t> {
        let mut fields = Vec::with_capacity(parts.len());
        for part in parts {
            fields.push(match part {
                StringPart::Literal { text, has_unicode_prefix, span } => {
                    string_node(text, *has_unicode_prefix, *span)
                }
                StringPart::Field(field) => self.field(field, is_template),
            });
        }
        Field::List(fields)
    }

    fn field<'t>(&mut self, field: &'t ReplacementField, is_template: bool) -> Field<'t> {
        let value = self.value(&field.value);
        let conversion = match field.conversion {
            Some(conversion) => Field::Number(i64::from(u32::from(conversion.letter()))),
            None => Field::Number(-1),
        };
        let format = match &field.format {
            Some(format) => {
                let parts = self.parts(&format.parts, false);
                node("JoinedStr", format.span, vec![("values", parts)])
            }
            None => Field::Absent,
        };
        if is_template {
            let source = text(&field.source);
            let fields =
                vec![("value", value), ("str", source), ("conversion", conversion), ("format_spec", format)];
            return node("Interpolation", field.span, fields);
        }
        node(
            "FormattedValue",
            field.span,
            vec![("value", value), ("conversion", conversion), ("format_spec", format)],
        )
    }
}

fn string_node(value: &str, has_unicode_prefix: bool, span: Span) -> Field<'_> {
    let kind = if has_unicode_prefix { text("u") } else { Field::Absent };
    node("Constant", span, vec![("value", text(value)), ("kind", kind)])
}

fn constant_node(constant: &Constant, span: Span) -> Field<'_> {
    match constant {
        Constant::String(value) => string_node(&value.text, value.has_unicode_prefix, span),
        _ => node("Constant", span, vec![("value", Field::Constant(constant))]),
    }
}
