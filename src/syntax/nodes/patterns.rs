//! Patterns as nodes.

use super::{Field, Maker, node, optional_name, text};
use crate::syntax::ast::*;

impl Maker {
    fn patterns<'t>(&mut self, items: impl Iterator<Item = &'t Pattern>) -> Field<'t> {
        let fields = items.map(|item| self.pattern(item)).collect();
        Field::List(fields)
    }

    pub(super) fn pattern<'t>(&mut self, item: &'t Pattern) -> Field<'t> {
        self.below(1, |maker| maker.pattern_here(item))
    }

    fn pattern_here<'t>(&mut self, item: &'t Pattern) -> Field<'t> {
        match &item.kind {
            PatternKind::Value(value) => node("MatchValue", item.span, vec![("value", self.value(value))]),
            PatternKind::Singleton(constant) => {
                node("MatchSingleton", item.span, vec![("value", Field::Constant(constant))])
            }
            PatternKind::Sequence(items) => {
                node("MatchSequence", item.span, vec![("patterns", self.patterns(items.iter()))])
            }
            PatternKind::Mapping(mapping) => {
                let keys = mapping.items.iter().map(|(key, _)| self.value(key)).collect();
                let fields = vec![
                    ("keys", Field::List(keys)),
                    ("patterns", self.patterns(mapping.items.iter().map(|(_, value)| value))),
                    ("rest", optional_name(mapping.rest.as_ref())),
                ];
                node("MatchMapping", item.span, fields)
            }
            PatternKind::Class(class) => {
                let names = class.keywords.iter().map(|(name, _)| text(name)).collect();
                let fields = vec![
                    ("cls", self.value(&class.class)),
                    ("patterns", self.patterns(class.positional.iter())),
                    ("kwd_attrs", Field::List(names)),
                    ("kwd_patterns", self.patterns(class.keywords.iter().map(|(_, value)| value))),
                ];
                node("MatchClass", item.span, fields)
            }
            PatternKind::Star(name) => {
                node("MatchStar", item.span, vec![("name", optional_name(name.as_ref()))])
            }
            PatternKind::Capture { pattern, name } => {
                let pattern = pattern.as_deref().map_or(Field::Absent, |pattern| self.pattern(pattern));
                node("MatchAs", item.span, vec![("pattern", pattern), ("name", text(name))])
            }
            PatternKind::Wildcard => node("MatchAs", item.span, Vec::new()),
            PatternKind::Or(choices) => {
                node("MatchOr", item.span, vec![("patterns", self.patterns(choices.iter()))])
            }
        }
    }
}
