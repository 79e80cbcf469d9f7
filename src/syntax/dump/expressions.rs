//! Expressions as `ast.dump` writes them.
//!
//! Invariant: the context (`Load`, `Store`, `Del`) is passed down exactly as CPython sets it.

use super::{Dumper, Text, absent, empty_node, leaf, list, node, quoted, values};
use crate::syntax::ast::*;

/// Where an expression stands.
#[derive(Clone, Copy)]
pub(super) enum Role {
    Load,
    Store,
    Delete,
}

impl Role {
    fn text(self) -> Text {
        empty_node(match self {
            Role::Load => "Load",
            Role::Store => "Store",
            Role::Delete => "Del",
        })
    }
}

impl Dumper {
    pub(super) fn expressions(&mut self, items: &[Expression], role: Role, level: usize) -> Text {
        let texts = items.iter().map(|item| self.expression(item, role, level + 1)).collect();
        list(level, texts)
    }

    pub(super) fn value(&mut self, item: &Expression, level: usize) -> Text {
        self.expression(item, Role::Load, level)
    }

    pub(super) fn values(&mut self, items: &[Expression], level: usize) -> Text {
        self.expressions(items, Role::Load, level)
    }

    pub(super) fn optional(&mut self, item: Option<&Expression>, level: usize) -> Text {
        item.map_or_else(absent, |item| self.value(item, level))
    }

    pub(super) fn expression(&mut self, item: &Expression, role: Role, level: usize) -> Text {
        if !self.fits(level) {
            return absent();
        }
        let inner = level + 1;
        match &item.kind {
            ExpressionKind::Boolean { operator, values } => {
                let fields =
                    vec![("op", empty_node(operator.tree_name())), ("values", self.values(values, inner))];
                node("BoolOp", level, fields)
            }
            ExpressionKind::Named(named) => {
                let target = self.expression(&named.target, Role::Store, inner);
                node("NamedExpr", level, vec![("target", target), ("value", self.value(&named.value, inner))])
            }
            ExpressionKind::Binary(chain) => self.binary(chain, level),
            ExpressionKind::Unary { operator, operand } => {
                let operand = self.value(operand, inner);
                node("UnaryOp", level, vec![("op", empty_node(operator.tree_name())), ("operand", operand)])
            }
            ExpressionKind::Lambda(lambda) => {
                let fields = vec![
                    ("args", self.parameters(&lambda.parameters, inner)),
                    ("body", self.value(&lambda.body, inner)),
                ];
                node("Lambda", level, fields)
            }
            ExpressionKind::Conditional(conditional) => {
                let fields = vec![
                    ("test", self.value(&conditional.test, inner)),
                    ("body", self.value(&conditional.then, inner)),
                    ("orelse", self.value(&conditional.otherwise, inner)),
                ];
                node("IfExp", level, fields)
            }
            ExpressionKind::Dictionary(items) => self.dictionary(items, level),
            ExpressionKind::Set(items) => node("Set", level, vec![("elts", self.values(items, inner))]),
            ExpressionKind::ListComprehension(_)
            | ExpressionKind::SetComprehension(_)
            | ExpressionKind::Generator(_)
            | ExpressionKind::DictionaryComprehension(_)
            | ExpressionKind::Await(_)
            | ExpressionKind::Yield(_)
            | ExpressionKind::YieldFrom(_) => self.suspending(item, level),
            ExpressionKind::Compare(compare) => self.compare(compare, level),
            ExpressionKind::Postfix(postfix) => self.postfix(postfix, role, level),
            ExpressionKind::Constant(constant) => constant_node(constant, level),
            ExpressionKind::FormattedString(parts) => {
                node("JoinedStr", level, vec![("values", self.parts(parts, false, inner))])
            }
            ExpressionKind::TemplateString(parts) => {
                node("TemplateStr", level, vec![("values", self.parts(parts, true, inner))])
            }
            ExpressionKind::Starred(value) => {
                let value = self.expression(value, role, inner);
                node("Starred", level, vec![("value", value), ("ctx", role.text())])
            }
            ExpressionKind::Name(name) => {
                node("Name", level, vec![("id", quoted(name)), ("ctx", role.text())])
            }
            ExpressionKind::List(items) => {
                let items = self.expressions(items, role, inner);
                node("List", level, vec![("elts", items), ("ctx", role.text())])
            }
            ExpressionKind::Tuple(items) => {
                let items = self.expressions(items, role, inner);
                node("Tuple", level, vec![("elts", items), ("ctx", role.text())])
            }
            ExpressionKind::Slice(slice) => self.slice(slice, level),
        }
    }

    /// Comprehensions, and what gives control away.
    fn suspending(&mut self, item: &Expression, level: usize) -> Text {
        let inner = level + 1;
        match &item.kind {
            ExpressionKind::ListComprehension(comprehension) => {
                self.comprehension("ListComp", comprehension, level)
            }
            ExpressionKind::SetComprehension(comprehension) => {
                self.comprehension("SetComp", comprehension, level)
            }
            ExpressionKind::Generator(comprehension) => {
                self.comprehension("GeneratorExp", comprehension, level)
            }
            ExpressionKind::DictionaryComprehension(comprehension) => {
                let fields = vec![
                    ("key", self.value(&comprehension.key, inner)),
                    ("value", self.value(&comprehension.value, inner)),
                    ("generators", self.clauses(&comprehension.clauses, inner)),
                ];
                node("DictComp", level, fields)
            }
            ExpressionKind::Await(value) => node("Await", level, vec![("value", self.value(value, inner))]),
            ExpressionKind::Yield(value) => {
                node("Yield", level, vec![("value", self.optional(value.as_deref(), inner))])
            }
            ExpressionKind::YieldFrom(value) => {
                node("YieldFrom", level, vec![("value", self.value(value, inner))])
            }
            _ => absent(),
        }
    }

    fn binary(&mut self, chain: &BinaryChain, level: usize) -> Text {
        let depth = chain.rest.len();
        if !self.fits(level + depth) {
            return absent();
        }
        let mut left = self.value(&chain.first, level + depth);
        for (index, link) in chain.rest.iter().enumerate() {
            let at = level + depth - 1 - index;
            let right = self.value(&link.right, at + 1);
            let operator = empty_node(link.operator.tree_name());
            left = node("BinOp", at, vec![("left", left), ("op", operator), ("right", right)]);
        }
        left
    }

    fn slice(&mut self, slice: &Slice, level: usize) -> Text {
        let inner = level + 1;
        let fields = vec![
            ("lower", self.optional(slice.lower.as_ref(), inner)),
            ("upper", self.optional(slice.upper.as_ref(), inner)),
            ("step", self.optional(slice.step.as_ref(), inner)),
        ];
        node("Slice", level, fields)
    }

    fn compare(&mut self, compare: &Compare, level: usize) -> Text {
        let left = self.value(&compare.left, level + 1);
        let operators = compare.rest.iter().map(|(operator, _)| empty_node(operator.tree_name())).collect();
        let operands = compare.rest.iter().map(|(_, operand)| self.value(operand, level + 2)).collect();
        let fields = vec![
            ("left", left),
            ("ops", list(level + 1, operators)),
            ("comparators", list(level + 1, operands)),
        ];
        node("Compare", level, fields)
    }

    fn postfix(&mut self, postfix: &Postfix, role: Role, level: usize) -> Text {
        let depth = postfix.links.len();
        if !self.fits(level + depth) {
            return absent();
        }
        let mut base = self.value(&postfix.base, level + depth);
        for (index, link) in postfix.links.iter().enumerate() {
            let at = level + depth - 1 - index;
            let role = if at == level { role } else { Role::Load };
            base = match &link.kind {
                PostfixKind::Attribute { name, .. } => {
                    node("Attribute", at, vec![("value", base), ("attr", quoted(name)), ("ctx", role.text())])
                }
                PostfixKind::Subscript(index) => {
                    let index = self.value(index, at + 1);
                    node("Subscript", at, vec![("value", base), ("slice", index), ("ctx", role.text())])
                }
                PostfixKind::Call(arguments) => {
                    let positional = self.values(&arguments.positional, at + 1);
                    let keywords = self.keywords(&arguments.keywords, at + 1);
                    node("Call", at, vec![("func", base), ("args", positional), ("keywords", keywords)])
                }
            };
        }
        base
    }

    pub(super) fn keywords(&mut self, keywords: &[Keyword], level: usize) -> Text {
        let mut texts = Vec::with_capacity(keywords.len());
        for keyword in keywords {
            let value = self.value(&keyword.value, level + 2);
            let name = super::optional_name(keyword.name.as_ref());
            texts.push(node("keyword", level + 1, vec![("arg", name), ("value", value)]));
        }
        list(level, texts)
    }

    fn dictionary(&mut self, items: &[DictionaryItem], level: usize) -> Text {
        let mut keys = Vec::with_capacity(items.len());
        let mut values = Vec::with_capacity(items.len());
        for item in items {
            keys.push(match &item.key {
                Some(key) => self.value(key, level + 2),
                None => leaf("None"),
            });
            values.push(self.value(&item.value, level + 2));
        }
        node("Dict", level, vec![("keys", list(level + 1, keys)), ("values", list(level + 1, values))])
    }

    fn comprehension(&mut self, name: &str, comprehension: &Comprehension, level: usize) -> Text {
        let element = self.value(&comprehension.element, level + 1);
        let clauses = self.clauses(&comprehension.clauses, level + 1);
        node(name, level, vec![("elt", element), ("generators", clauses)])
    }

    fn clauses(&mut self, clauses: &[ComprehensionClause], level: usize) -> Text {
        let mut texts = Vec::with_capacity(clauses.len());
        for clause in clauses {
            let inner = level + 2;
            let fields = vec![
                ("target", self.expression(&clause.target, Role::Store, inner)),
                ("iter", self.value(&clause.iterable, inner)),
                ("ifs", self.values(&clause.conditions, inner)),
                ("is_async", leaf(if clause.is_async { "1" } else { "0" })),
            ];
            texts.push(node("comprehension", level + 1, fields));
        }
        list(level, texts)
    }

    fn parts(&mut self, parts: &[StringPart], is_template: bool, level: usize) -> Text {
        let mut texts = Vec::with_capacity(parts.len());
        for part in parts {
            texts.push(match part {
                StringPart::Literal { text, has_unicode_prefix, .. } => {
                    string_node(text, *has_unicode_prefix, level + 1)
                }
                StringPart::Field(field) => self.field(field, is_template, level + 1),
            });
        }
        list(level, texts)
    }

    fn field(&mut self, field: &ReplacementField, is_template: bool, level: usize) -> Text {
        let value = self.value(&field.value, level + 1);
        let conversion = match field.conversion {
            Some(conversion) => leaf((conversion.letter() as u32).to_string()),
            None => leaf("-1"),
        };
        let format = match &field.format {
            Some(format) => {
                let parts = self.parts(&format.parts, false, level + 2);
                node("JoinedStr", level + 1, vec![("values", parts)])
            }
            None => absent(),
        };
        if is_template {
            let source = quoted(&field.source);
            let fields =
                vec![("value", value), ("str", source), ("conversion", conversion), ("format_spec", format)];
            return node("Interpolation", level, fields);
        }
        node(
            "FormattedValue",
            level,
            vec![("value", value), ("conversion", conversion), ("format_spec", format)],
        )
    }
}

fn string_node(text: &str, has_unicode_prefix: bool, level: usize) -> Text {
    let kind = if has_unicode_prefix { leaf("'u'") } else { absent() };
    node("Constant", level, vec![("value", quoted(text)), ("kind", kind)])
}

pub(super) fn constant_node(constant: &Constant, level: usize) -> Text {
    match constant {
        Constant::String(value) => string_node(&value.text, value.has_unicode_prefix, level),
        _ => node("Constant", level, vec![("value", leaf(values::constant(constant)))]),
    }
}
