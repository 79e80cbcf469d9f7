//! The tree as text, equal to CPython's `ast.dump(tree, indent=4)`. Called by `baton --dump-ast` and by tests.

mod values;

use super::ast::Module;
use super::nodes::{Field, Node, module_nodes};

/// The text of a tree; `None` if it is too deep to be shown.
pub fn dump(module: &Module) -> Option<String> {
    module_nodes(module).map(|node| node_text(&node, 0).text)
}

/// A written node or value.
struct Text {
    text: String,
    /// Without parts of its own, so that a short parent stays on one line.
    is_simple: bool,
}

fn leaf(text: impl Into<String>) -> Text {
    Text { text: text.into(), is_simple: true }
}

/// `ast.dump` leaves out what is absent or an empty list.
fn is_shown(field: &Field<'_>) -> bool {
    match field {
        Field::Absent => false,
        Field::List(items) => !items.is_empty(),
        _ => true,
    }
}

fn field_text(field: &Field<'_>, level: usize) -> Text {
    match field {
        Field::Absent | Field::Nothing => leaf("None"),
        Field::Node(node) => node_text(node, level),
        Field::List(items) => list_text(items, level),
        Field::Text(text) => leaf(values::string(text)),
        Field::Number(number) => leaf(number.to_string()),
        Field::Constant(constant) => leaf(values::constant(constant)),
    }
}

/// A node at `level`, its fields at `level + 1`.
fn node_text(node: &Node<'_>, level: usize) -> Text {
    let fields: Vec<_> = node.fields.iter().filter(|(_, field)| is_shown(field)).collect();
    let mut parts = Vec::with_capacity(fields.len());
    let mut is_short = fields.len() <= 3;
    for (name, field) in &fields {
        let value = field_text(field, level + 1);
        is_short &= value.is_simple;
        parts.push(format!("{name}={}", value.text));
    }
    let name = node.name;
    let text = if is_short {
        format!("{name}({})", parts.join(", "))
    } else {
        let indent = " ".repeat(4 * (level + 1));
        format!("{name}(\n{indent}{})", parts.join(&format!(",\n{indent}")))
    };
    Text { text, is_simple: fields.is_empty() }
}

/// A list at `level`, its elements at `level + 1`.
fn list_text(items: &[Field<'_>], level: usize) -> Text {
    let indent = " ".repeat(4 * (level + 1));
    let parts: Vec<String> = items.iter().map(|item| field_text(item, level + 1).text).collect();
    let text = format!("[\n{indent}{}]", parts.join(&format!(",\n{indent}")));
    Text { text, is_simple: false }
}
