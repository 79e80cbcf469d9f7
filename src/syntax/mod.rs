//! Text to tokens to tree: the whole syntax of Python 3.14.
//!
//! Reading order: `token` (what words there are), `lexer` with `strings`, `numbers` and `layout` (cutting text into
//! them), `literal` (what literals mean), `../../grammar/python.lalrpop` with `actions` (building the tree), `ast` (the
//! tree), `parser` (driving all that), `complaints` (explaining failures), `nodes` (the tree as programs see it), `dump`
//! (showing it).

mod actions;
pub mod ast;
mod complaints;
mod completeness;
mod dump;
mod encoding;
mod invalid_escapes;
mod layout;
mod lexer;
mod literal;
mod name;
mod nodes;
mod numbers;
pub mod operators;
mod parser;
mod strings;
mod token;

pub use complaints::suggest_keyword;
pub use completeness::{Completeness, completeness, indent_after};
pub use dump::dump;
pub use encoding::decode;
pub use invalid_escapes::{InvalidEscape, invalid_escapes};
pub use lexer::{TokenList, tokenize};
pub use name::{Name, Names};
pub use nodes::{Field, Node, expression_nodes, interactive_nodes, module_nodes};
pub use token::{Token, TokenKind};

use actions::Root;
use ast::{Expression, Module};
use parser::Mode;

use crate::source::{Diagnostic, SourceFile, Span};

/// Parses a whole file.
pub fn parse_module(file: &SourceFile) -> Result<Module, Diagnostic> {
    match parser::parse(file.text(), Mode::Module)? {
        Root::Module(body) => Ok(Module { body }),
        Root::Expression(_) => Ok(Module { body: Vec::new() }),
    }
}

/// Parses one expression. `eval` takes the blanks before it away; here they are an indentation, which is an error.
pub fn parse_expression(file: &SourceFile) -> Result<Expression, Diagnostic> {
    match parser::parse(file.text(), Mode::Expression)? {
        Root::Expression(value) => Ok(value),
        Root::Module(_) => Err(Diagnostic::syntax("invalid syntax", Span::at(0))),
    }
}

/// Parses what was typed at the prompt: one compound statement, or simple statements on one line.
pub fn parse_interactive(file: &SourceFile) -> Result<Module, Diagnostic> {
    let module = parse_module(file)?;
    if let [first, .., last] = &module.body[..] {
        let separator = file.slice(Span::new(first.span.end, last.span.start));
        if separator.contains('\n') {
            let message = "multiple statements found while compiling a single statement";
            return Err(Diagnostic::syntax(message, first.span));
        }
    }
    Ok(module)
}
