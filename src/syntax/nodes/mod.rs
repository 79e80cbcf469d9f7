//! The tree in the form that programs know: the nodes of CPython's `Python.asdl` for 3.14, with their fields by name.
//!
//! Invariant: flat chains become the nested nodes CPython has, and no node lies deeper than [`MAXIMUM_DEPTH`], so that walking and
//! dropping the nodes needs little stack. Read by `dump`, and by the interpreter for the module `ast`.

mod expressions;
mod patterns;
mod statements;

use super::ast::{Constant, Expression, Module};
use crate::source::Span;

/// Nodes inside nodes.
const MAXIMUM_DEPTH: usize = 900;

/// A node of the tree.
pub struct Node<'t> {
    pub name: &'static str,
    /// In the order of `_fields`; an optional field that would be None at the end may be missing.
    pub fields: Vec<(&'static str, Field<'t>)>,
    /// Where it stands, for the kinds of nodes that have places.
    pub span: Option<Span>,
}

/// What a field holds.
pub enum Field<'t> {
    /// An optional part that is not there.
    Absent,
    /// A gap in a list, which shows as None.
    Nothing,
    Node(Node<'t>),
    List(Vec<Field<'t>>),
    /// A name or a piece of text.
    Text(&'t str),
    Number(i64),
    Constant(&'t Constant),
}

/// The nodes of a program; `None` if they are nested too deeply.
pub fn module_nodes(module: &Module) -> Option<Node<'_>> {
    let mut maker = Maker::default();
    let body = maker.statements(&module.body);
    maker.finish("Module", vec![("body", body), ("type_ignores", Field::List(Vec::new()))])
}

/// The nodes of what was typed at the prompt.
pub fn interactive_nodes(module: &Module) -> Option<Node<'_>> {
    let mut maker = Maker::default();
    let body = maker.statements(&module.body);
    maker.finish("Interactive", vec![("body", body)])
}

/// The nodes of one expression.
pub fn expression_nodes(expression: &Expression) -> Option<Node<'_>> {
    let mut maker = Maker::default();
    let body = maker.value(expression);
    maker.finish("Expression", vec![("body", body)])
}

#[derive(Default)]
struct Maker {
    depth: usize,
    is_too_deep: bool,
}

impl Maker {
    /// Makes fields `levels` below this place; nothing is made where that is too deep.
    fn below<'t>(&mut self, levels: usize, make: impl FnOnce(&mut Maker) -> Field<'t>) -> Field<'t> {
        self.depth += levels;
        self.is_too_deep |= self.depth > MAXIMUM_DEPTH;
        let made = if self.is_too_deep { Field::Absent } else { make(self) };
        self.depth -= levels;
        made
    }

    fn finish<'t>(self, name: &'static str, fields: Vec<(&'static str, Field<'t>)>) -> Option<Node<'t>> {
        (!self.is_too_deep).then_some(Node { name, fields, span: None })
    }
}

fn text(text: &str) -> Field<'_> {
    Field::Text(text)
}

fn optional_name(name: Option<&super::name::Name>) -> Field<'_> {
    name.map_or(Field::Absent, |name| text(name))
}

/// An operator or context: `Add()`.
fn empty_node(name: &'static str) -> Field<'static> {
    plain(name, Vec::new())
}

/// A node that has no place.
fn plain<'t>(name: &'static str, fields: Vec<(&'static str, Field<'t>)>) -> Field<'t> {
    Field::Node(Node { name, fields, span: None })
}

fn node<'t>(name: &'static str, span: Span, fields: Vec<(&'static str, Field<'t>)>) -> Field<'t> {
    Field::Node(Node { name, fields, span: Some(span) })
}
