//! The blocks of statements, for walks that look for statements and not into expressions.

use super::{Statement, StatementKind};

impl Statement {
    /// The blocks that the statement holds, in the order of the text.
    pub fn blocks(&self) -> Vec<&[Statement]> {
        match &self.kind {
            StatementKind::FunctionDefinition(function) => vec![&function.body],
            StatementKind::ClassDefinition(class) => vec![&class.body],
            StatementKind::For(statement) => vec![&statement.body, &statement.otherwise],
            StatementKind::While(statement) => vec![&statement.body, &statement.otherwise],
            StatementKind::If(statement) => {
                let branches = statement.branches.iter().map(|branch| &branch.body[..]);
                branches.chain([&statement.otherwise[..]]).collect()
            }
            StatementKind::With(statement) => vec![&statement.body],
            StatementKind::Match(statement) => statement.cases.iter().map(|case| &case.body[..]).collect(),
            StatementKind::Try(statement) => {
                let handlers = statement.handlers.iter().map(|handler| &handler.body[..]);
                let last = [&statement.otherwise[..], &statement.finally[..]];
                [&statement.body[..]].into_iter().chain(handlers).chain(last).collect()
            }
            _ => Vec::new(),
        }
    }
}

/// Visits every statement of the blocks below `body`, outer ones first.
pub fn for_each_statement<'a>(body: &'a [Statement], visit: &mut impl FnMut(&'a Statement)) {
    for statement in body {
        visit(statement);
        for block in statement.blocks() {
            for_each_statement(block, visit);
        }
    }
}
