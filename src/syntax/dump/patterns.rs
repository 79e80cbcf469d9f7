//! Patterns as `ast.dump` writes them.

use super::{Dumper, Text, absent, leaf, list, node, optional_name, quoted, values};
use crate::syntax::ast::*;

impl Dumper {
    fn patterns<'a>(&mut self, items: impl Iterator<Item = &'a Pattern>, level: usize) -> Text {
        let texts = items.map(|item| self.pattern(item, level + 1)).collect();
        list(level, texts)
    }

    pub(super) fn pattern(&mut self, item: &Pattern, level: usize) -> Text {
        if !self.fits(level) {
            return absent();
        }
        let inner = level + 1;
        match &item.kind {
            PatternKind::Value(value) => node("MatchValue", level, vec![("value", self.value(value, inner))]),
            PatternKind::Singleton(constant) => {
                node("MatchSingleton", level, vec![("value", leaf(values::constant(constant)))])
            }
            PatternKind::Sequence(items) => {
                node("MatchSequence", level, vec![("patterns", self.patterns(items.iter(), inner))])
            }
            PatternKind::Mapping(mapping) => {
                let keys = mapping.items.iter().map(|(key, _)| self.value(key, level + 2)).collect();
                let fields = vec![
                    ("keys", list(inner, keys)),
                    ("patterns", self.patterns(mapping.items.iter().map(|(_, value)| value), inner)),
                    ("rest", optional_name(mapping.rest.as_ref())),
                ];
                node("MatchMapping", level, fields)
            }
            PatternKind::Class(class) => {
                let names = class.keywords.iter().map(|(name, _)| quoted(name)).collect();
                let fields = vec![
                    ("cls", self.value(&class.class, inner)),
                    ("patterns", self.patterns(class.positional.iter(), inner)),
                    ("kwd_attrs", list(inner, names)),
                    ("kwd_patterns", self.patterns(class.keywords.iter().map(|(_, value)| value), inner)),
                ];
                node("MatchClass", level, fields)
            }
            PatternKind::Star(name) => node("MatchStar", level, vec![("name", optional_name(name.as_ref()))]),
            PatternKind::Capture { pattern, name } => {
                let pattern = pattern.as_deref().map_or_else(absent, |pattern| self.pattern(pattern, inner));
                node("MatchAs", level, vec![("pattern", pattern), ("name", quoted(name))])
            }
            PatternKind::Wildcard => node("MatchAs", level, Vec::new()),
            PatternKind::Or(choices) => {
                node("MatchOr", level, vec![("patterns", self.patterns(choices.iter(), inner))])
            }
        }
    }
}
