//! `baton check`: what of a program cannot work here, found without running it: errors of syntax, modules that do not exist, and names
//! that modules of the library have not. Modules of the program itself are only looked for, never run.

use super::{Failure, Interpreter, loader, lookup};
use crate::builtins;
use crate::compiler::{self, Options};
use crate::object::Value;
use crate::runtime::attribute;
use crate::runtime::interp::Interp;
use crate::source::{Diagnostic, SourceFile, Span};
use crate::syntax::ast::{Alias, ImportFrom, Statement, StatementKind};
use crate::syntax::{self, TokenKind};
use std::collections::HashMap;

/// Something that cannot work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    pub file: String,
    /// From 1, as the column.
    pub line: u32,
    pub column: u32,
    /// The class of the exception that running it would raise.
    pub kind: &'static str,
    pub message: String,
}

impl Interpreter {
    /// Checks a file.
    ///
    /// # Errors
    /// [`Failure::Unreadable`].
    pub fn check_file(&mut self, path: &str) -> Result<Vec<Finding>, Failure> {
        let bytes = self.interp.host.read_file(path).map_err(Failure::Unreadable)?;
        Ok(match syntax::decode(path, &bytes) {
            Ok(text) => {
                let file = SourceFile::new(path, text);
                check(&mut self.interp, &file)
            }
            Err(diagnostic) => vec![of_diagnostic(&SourceFile::new(path, ""), &diagnostic)],
        })
    }
}

fn check(interp: &mut Interp, file: &SourceFile) -> Vec<Finding> {
    let options = Options { namespace_is_globals: true, ..Options::default() };
    let compiled = syntax::parse_module(file)
        .and_then(|module| compiler::compile_module(&module, file, &options).map(|_| module));
    let module = match compiled {
        Ok(module) => module,
        Err(diagnostic) => return vec![of_diagnostic(file, &diagnostic)],
    };
    let mut checker = Checker { interp, file, findings: Vec::new(), modules: HashMap::new() };
    checker.block(&module.body);
    checker.forget_rebound();
    checker.attributes();
    checker.findings.sort_by_key(|finding| (finding.line, finding.column));
    checker.findings
}

fn of_diagnostic(file: &SourceFile, diagnostic: &Diagnostic) -> Finding {
    finding(file, diagnostic.span, diagnostic.kind.name(), diagnostic.message.clone())
}

fn finding(file: &SourceFile, span: Span, kind: &'static str, message: String) -> Finding {
    let position = file.position(span.start);
    Finding { file: file.name().to_owned(), line: position.line, column: position.column + 1, kind, message }
}

struct Checker<'a> {
    interp: &'a mut Interp,
    file: &'a SourceFile,
    findings: Vec<Finding>,
    /// The modules of the library, by the names the program gives them.
    modules: HashMap<String, Value>,
}

impl Checker<'_> {
    fn block(&mut self, body: &[Statement]) {
        for statement in body {
            match &statement.kind {
                StatementKind::Import(aliases) => aliases.iter().for_each(|alias| self.import(alias)),
                StatementKind::ImportFrom(import) if import.level == 0 => {
                    self.import_from(import, statement.span)
                }
                // Who catches the error has an answer to it.
                StatementKind::Try(attempt) if !attempt.handlers.is_empty() => continue,
                _ => {}
            }
            statement.blocks().into_iter().for_each(|block| self.block(block));
        }
    }

    fn report(&mut self, span: Span, kind: &'static str, message: String) {
        self.findings.push(finding(self.file, span, kind, message));
    }

    fn import(&mut self, alias: &Alias) {
        let name = alias.name.as_str();
        if !self.exists(name) {
            self.report(alias.span, "ModuleNotFoundError", format!("No module named '{name}'"));
            return;
        }
        let (bound, module) = match &alias.as_name {
            Some(as_name) => (as_name.as_str(), name),
            None => (name.split('.').next().unwrap_or(name), name.split('.').next().unwrap_or(name)),
        };
        if let Some(module) = self.library_module(module) {
            self.modules.insert(bound.to_owned(), module);
        }
    }

    fn import_from(&mut self, import: &ImportFrom, span: Span) {
        let Some(name) = &import.module else { return };
        if !self.exists(name) {
            self.report(span, "ModuleNotFoundError", format!("No module named '{name}'"));
            return;
        }
        let Some(module) = self.library_module(name) else { return };
        for alias in import.names.iter().filter(|alias| alias.name != "*") {
            let wanted = alias.name.as_str();
            if !self.has(&module, wanted) && !self.exists(&format!("{name}.{wanted}")) {
                self.report(
                    alias.span,
                    "ImportError",
                    format!("cannot import name '{wanted}' from '{name}'"),
                );
            }
        }
    }

    fn exists(&mut self, name: &str) -> bool {
        self.interp.is_native_module(name) || loader::exists(self.interp, name)
    }

    /// A module of the library itself, loaded; of the program's own modules nothing is run.
    fn library_module(&mut self, name: &str) -> Option<Value> {
        if self.interp.is_native_module(name) {
            return builtins::load(self.interp, name).map(|native| native.to_value());
        }
        if !loader::is_embedded(self.interp, name) {
            return None;
        }
        let imported = (self.interp.hooks.import)(self.interp, name);
        lookup::quietly(self.interp, imported)
    }

    fn has(&mut self, module: &Value, name: &str) -> bool {
        let name = self.interp.intern(name);
        let found = attribute::get_optional(self.interp, module, &name);
        lookup::quietly(self.interp, found).flatten().is_some()
    }

    /// A name that is set to something else somewhere need not be the module.
    fn forget_rebound(&mut self) {
        let list = syntax::tokenize(self.file.text(), false);
        for window in list.tokens.windows(3) {
            let [before, name, after] = window else { continue };
            let is_set = after.kind == TokenKind::Equal
                || matches!(before.kind, TokenKind::For | TokenKind::Def | TokenKind::Class);
            if name.kind == TokenKind::Name && before.kind != TokenKind::Dot && is_set {
                self.modules.remove(self.file.slice(name.span()));
            }
        }
    }

    /// `module.name` for modules of the library.
    fn attributes(&mut self) {
        let list = syntax::tokenize(self.file.text(), false);
        for window in list.tokens.windows(4) {
            let [before, module, dot, name] = window else { continue };
            let is_attribute = before.kind != TokenKind::Dot
                && (module.kind, dot.kind, name.kind) == (TokenKind::Name, TokenKind::Dot, TokenKind::Name);
            if !is_attribute {
                continue;
            }
            let (bound, wanted) = (self.file.slice(module.span()), self.file.slice(name.span()));
            let Some(value) = self.modules.get(bound).cloned() else { continue };
            if !self.has(&value, wanted) {
                let message = format!("module '{bound}' has no attribute '{wanted}'");
                self.report(name.span(), "AttributeError", message);
            }
        }
    }
}
