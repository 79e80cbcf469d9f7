//! The tree as text, equal to CPython's `ast.dump(tree, indent=4)`.
//!
//! Invariant: flat chains are written as the nested nodes CPython has. A tree deeper than `MAXIMUM_LEVEL` is refused, as
//! its indentation alone would fill the memory. Called by `baton --dump-ast` and by tests.

mod expressions;
mod patterns;
mod statements;
mod values;

use super::ast::Module;

/// Nodes inside nodes; every level indents by four more columns.
const MAXIMUM_LEVEL: usize = 900;

/// The text of a tree; `None` if it is too deep to be shown.
pub fn dump(module: &Module) -> Option<String> {
    let mut dumper = Dumper { is_too_deep: false };
    let body = dumper.statements(&module.body, 1);
    let text = node("Module", 0, vec![("body", body)]).text;
    (!dumper.is_too_deep).then_some(text)
}

struct Dumper {
    is_too_deep: bool,
}

impl Dumper {
    /// Whether `level` can be written; remembers if not.
    fn fits(&mut self, level: usize) -> bool {
        self.is_too_deep |= level > MAXIMUM_LEVEL;
        !self.is_too_deep
    }
}

/// A written node or value.
struct Text {
    text: String,
    /// Without parts of its own, so that a short parent stays on one line.
    is_simple: bool,
    /// A field that `ast.dump` leaves out.
    is_absent: bool,
}

fn leaf(text: impl Into<String>) -> Text {
    Text { text: text.into(), is_simple: true, is_absent: false }
}

fn absent() -> Text {
    Text { text: String::new(), is_simple: true, is_absent: true }
}

/// A name, quoted.
fn quoted(name: &str) -> Text {
    leaf(values::string(name))
}

fn optional_name(name: Option<&super::name::Name>) -> Text {
    name.map_or_else(absent, |name| quoted(name))
}

/// An operator or context: `Add()`.
fn empty_node(name: &str) -> Text {
    leaf(format!("{name}()"))
}

/// A node at `level` whose fields were written at `level + 1`.
fn node(name: &str, level: usize, fields: Vec<(&str, Text)>) -> Text {
    let fields: Vec<_> = fields.into_iter().filter(|(_, value)| !value.is_absent).collect();
    let is_short = fields.len() <= 3 && fields.iter().all(|(_, value)| value.is_simple);
    let is_simple = fields.is_empty();
    let parts: Vec<String> =
        fields.into_iter().map(|(field, value)| format!("{field}={}", value.text)).collect();
    let text = if is_short {
        format!("{name}({})", parts.join(", "))
    } else {
        let indent = " ".repeat(4 * (level + 1));
        format!("{name}(\n{indent}{})", parts.join(&format!(",\n{indent}")))
    };
    Text { text, is_simple, is_absent: false }
}

/// A list at `level` whose elements were written at `level + 1`; absent when empty.
fn list(level: usize, items: Vec<Text>) -> Text {
    if items.is_empty() {
        return absent();
    }
    let indent = " ".repeat(4 * (level + 1));
    let parts: Vec<String> = items.into_iter().map(|item| item.text).collect();
    let text = format!("[\n{indent}{}]", parts.join(&format!(",\n{indent}")));
    Text { text, is_simple: false, is_absent: false }
}
