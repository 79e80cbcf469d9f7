//! From source text to a code object, or to the SyntaxError that says why not, with everything CPython's has.

use crate::compiler::{self, Compiled, Options, Warning};
use crate::object::{Str, Tuple, Value};
use crate::runtime::exceptions::ExceptionKind;
use crate::runtime::interp::{CompileMode, CompileRequest, Interp, Raised, Result};
use crate::runtime::types::code::CodeObject;
use crate::runtime::types::exception;
use crate::source::{Diagnostic, DiagnosticKind, SourceFile};
use crate::syntax;
use std::rc::Rc;

/// What the command line says about compiling.
#[derive(Clone, Copy, Debug, Default)]
pub struct Settings {
    /// `-O`: 1 leaves out `assert`, 2 docstrings too.
    pub optimize: u8,
    /// `-W error` and `-W ignore` for syntax warnings.
    pub warnings: WarningAction,
}

/// What happens to a SyntaxWarning.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum WarningAction {
    #[default]
    Show,
    Ignore,
    Raise,
}

const PLACE: &str = "interpreter.settings";

/// Remembers the settings.
pub fn set_settings(interp: &mut Interp, settings: Settings) {
    interp.module_state.insert(PLACE, Box::new(settings));
}

fn settings(interp: &Interp) -> Settings {
    interp.module_state.get(PLACE).and_then(|settings| settings.downcast_ref::<Settings>()).copied().unwrap_or_default()
}

/// The hook behind `compile`, `eval` and `exec`.
pub fn compile_request(interp: &mut Interp, request: CompileRequest<'_>) -> Result {
    let file = SourceFile::new(request.file_name, request.source);
    let options = Options { future_annotations: request.future_annotations, optimize: settings(interp).optimize, namespace_is_globals: false };
    compile(interp, &file, request.mode, options)
}

/// Compiles a program that runs in its module's namespace.
pub fn compile_module(interp: &mut Interp, source: &str, file_name: &str) -> Result {
    compile_text(interp, source, file_name, CompileMode::Exec, true)
}

/// Compiles an expression that is evaluated in a module's namespace.
pub fn compile_expression(interp: &mut Interp, source: &str, file_name: &str) -> Result {
    compile_text(interp, source.trim_start_matches([' ', '\t']), file_name, CompileMode::Eval, true)
}

/// Compiles a text; `namespace_is_globals`: it runs with the globals as its namespace.
pub fn compile_text(interp: &mut Interp, source: &str, file_name: &str, mode: CompileMode, namespace_is_globals: bool) -> Result {
    let options = Options { future_annotations: false, optimize: settings(interp).optimize, namespace_is_globals };
    let file = SourceFile::new(file_name, source);
    if source.contains('\0') {
        return Err(null_bytes(interp));
    }
    compile(interp, &file, mode, options)
}

/// Compiles the bytes of a file.
pub fn compile_bytes(interp: &mut Interp, bytes: &[u8], file_name: &str) -> Result {
    match syntax::decode(file_name, bytes) {
        Ok(text) => compile_text(interp, &text, file_name, CompileMode::Exec, true),
        Err(diagnostic) => {
            // The file has no text to point into.
            let file = SourceFile::new(file_name, "");
            Err(raise(interp, &file, &diagnostic))
        }
    }
}

fn null_bytes(interp: &mut Interp) -> Raised {
    interp.raise(ExceptionKind::SyntaxError, "source code cannot contain null bytes")
}

fn compile(interp: &mut Interp, file: &SourceFile, mode: CompileMode, options: Options) -> Result {
    let compiled = match parse_and_compile(file, mode, &options) {
        Ok(compiled) => compiled,
        Err(diagnostic) => return Err(raise(interp, file, &diagnostic)),
    };
    show_warnings(interp, file, &compiled.warnings)?;
    let code = Rc::new(compiled.code);
    Ok(CodeObject::load(interp, &code).into())
}

fn parse_and_compile(file: &SourceFile, mode: CompileMode, options: &Options) -> std::result::Result<Compiled, Diagnostic> {
    match mode {
        CompileMode::Exec => compiler::compile_module(&syntax::parse_module(file)?, file, options),
        CompileMode::Eval => compiler::compile_expression(&syntax::parse_expression(file)?, file, options),
        CompileMode::Single => compiler::compile_interactive(&syntax::parse_interactive(file)?, file, options),
    }
}

/// Raises the SyntaxError for a diagnostic.
fn raise(interp: &mut Interp, file: &SourceFile, diagnostic: &Diagnostic) -> Raised {
    let kind = match diagnostic.kind {
        DiagnosticKind::SyntaxError => ExceptionKind::SyntaxError,
        DiagnosticKind::IndentationError => ExceptionKind::IndentationError,
        DiagnosticKind::TabError => ExceptionKind::TabError,
    };
    let start = file.position(diagnostic.span.start);
    let end = file.end_position(diagnostic.span);
    let is_textless = file.text().is_empty();
    let number = |number: u32| Value::int(i64::from(number));
    let mut text = file.line_text(start.line).to_owned();
    if file.line_start(start.line + 1) as usize > file.line_span(start.line).end as usize {
        text.push('\n');
    }
    let details = Tuple::from_vec(vec![
        Str::value(file.name()),
        number(if is_textless { 0 } else { start.line }),
        number(if is_textless { 0 } else { start.column + 1 }),
        if is_textless { Value::NONE } else { Str::from_string(text).into() },
        number(if is_textless { 0 } else { end.line }),
        number(if is_textless { 0 } else { end.column + 1 }),
    ]);
    let made = exception::new(interp, kind, vec![Str::value(&diagnostic.message), details.into()]);
    interp.raise_with_context(made)
}

/// Shows SyntaxWarnings as the module `warnings` does without filters.
fn show_warnings(interp: &mut Interp, file: &SourceFile, warnings: &[Warning]) -> Result<()> {
    let action = settings(interp).warnings;
    for warning in warnings {
        match action {
            WarningAction::Ignore => {}
            WarningAction::Raise => return Err(raise(interp, file, &Diagnostic::syntax(warning.message.clone(), warning.span))),
            WarningAction::Show => {
                let line = file.line_of(warning.span.start);
                let source = file.line_text(line).trim();
                let shown = if source.is_empty() || file.name().starts_with('<') { String::new() } else { format!("  {source}\n") };
                let text = format!("{}:{line}: SyntaxWarning: {}\n{shown}", file.name(), warning.message);
                // A closed standard error is no reason to stop.
                let _ = interp.host.write_error(text.as_bytes());
            }
        }
    }
    Ok(())
}
