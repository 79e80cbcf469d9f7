//! `from __future__ import ...` (language reference 7.11.1). Read before everything else, because it changes how the
//! rest is compiled.

use super::{Outcome, fail};
use crate::syntax::ast::{Alias, Constant, ExpressionKind, ImportFrom, Statement, StatementKind};

/// Features that have long become the language.
const KNOWN: &[&str] = &[
    "nested_scopes",
    "generators",
    "division",
    "absolute_import",
    "with_statement",
    "print_function",
    "unicode_literals",
    "generator_stop",
    "annotations",
];

/// Is this an import from `__future__`?
pub fn is_future(import: &ImportFrom) -> bool {
    import.level == 0 && import.module.as_ref().is_some_and(|module| module == "__future__")
}

/// Checks the features asked for at the head of a program; says whether `annotations` is among them.
///
/// # Errors
/// An unknown feature.
pub fn scan(statements: &[Statement]) -> Outcome<bool> {
    let mut annotations = false;
    for (index, statement) in statements.iter().enumerate() {
        match &statement.kind {
            StatementKind::ImportFrom(import) if is_future(import) => {
                for alias in &import.names {
                    check(alias)?;
                    annotations |= &alias.name == "annotations";
                }
            }
            StatementKind::Expression(value) if index == 0 => match value.kind {
                ExpressionKind::Constant(Constant::String(_)) => {}
                _ => break,
            },
            _ => break,
        }
    }
    Ok(annotations)
}

fn check(alias: &Alias) -> Outcome {
    let feature = alias.name.as_str();
    match feature {
        _ if KNOWN.contains(&feature) => Ok(()),
        "braces" => fail("not a chance", alias.span),
        // `barry_as_FLUFL` replaces `!=` by `<>`; it is a joke that the grammar here does not know.
        _ => fail(format!("future feature {feature} is not defined"), alias.span),
    }
}
