//! From source text to a code object, or to the SyntaxError that says why not, with everything CPython's has.

use super::outcome::ErrorDisplay;
use super::stdlib::EmbeddedModule;
use super::warnings;
use crate::bytecode::serial;
use crate::compiler::{self, Compiled, Options};
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
    /// What happens with exceptions nobody catches.
    pub error_display: ErrorDisplay,
    /// `-X importtime`
    pub shows_import_times: bool,
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

pub(super) fn settings(interp: &Interp) -> Settings {
    interp
        .module_state
        .get(PLACE)
        .and_then(|settings| settings.downcast_ref::<Settings>())
        .copied()
        .unwrap_or_default()
}

/// The hook behind `compile`, `eval` and `exec`.
pub fn compile_request(interp: &mut Interp, request: CompileRequest<'_>) -> Result {
    let file = source_file(request.file_name, request.source, request.mode);
    let options = Options {
        future_annotations: request.future_annotations,
        optimize: settings(interp).optimize,
        namespace_is_globals: false,
    };
    compile(interp, &file, request.mode, options)
}

/// Compiles a program that runs in its module's namespace.
pub fn compile_module(interp: &mut Interp, source: &str, file_name: &str) -> Result {
    compile_text(interp, source, file_name, CompileMode::Exec, true)
}

/// The code of an embedded module, which the build compiled; with `-O` it is compiled anew.
pub fn load_embedded(interp: &mut Interp, module: &EmbeddedModule) -> Result {
    let code = if settings(interp).optimize == 0 { serial::read(module.code) } else { None };
    match code {
        Some(code) => Ok(CodeObject::load(interp, &Rc::new(code)).into()),
        None => compile_module(interp, module.source, module.file_name),
    }
}

/// Compiles an expression that is evaluated in a module's namespace.
pub fn compile_expression(interp: &mut Interp, source: &str, file_name: &str) -> Result {
    compile_text(interp, source.trim_start_matches([' ', '\t']), file_name, CompileMode::Eval, true)
}

/// Compiles a text; `namespace_is_globals`: it runs with the globals as its namespace.
pub fn compile_text(
    interp: &mut Interp,
    source: &str,
    file_name: &str,
    mode: CompileMode,
    namespace_is_globals: bool,
) -> Result {
    let options =
        Options { future_annotations: false, optimize: settings(interp).optimize, namespace_is_globals };
    let file = source_file(file_name, source, mode);
    if source.contains('\0') {
        return Err(null_bytes(interp));
    }
    compile(interp, &file, mode, options)
}

/// Compiles the bytes of a file.
pub fn compile_bytes(interp: &mut Interp, bytes: &[u8], file_name: &str) -> Result {
    match syntax::decode(file_name, bytes) {
        Ok(text) if text.contains('\0') => Err(null_bytes_in_file(interp, &text, file_name)),
        Ok(text) => {
            let options = Options {
                future_annotations: false,
                optimize: settings(interp).optimize,
                namespace_is_globals: true,
            };
            compile(interp, &source_file(file_name, &text, CompileMode::Exec), CompileMode::Exec, options)
        }
        Err(diagnostic) => {
            let line = undecodable_line(&diagnostic.message);
            let text = String::from_utf8_lossy(bytes);
            let text =
                line.and_then(|line| text.lines().nth(line.checked_sub(1)?)).map(|text| format!("{text}\n"));
            let offset = i64::from(text.is_some());
            Err(raise_in_file(interp, &diagnostic.message, file_name, line.unwrap_or(0), (offset, text)))
        }
    }
}

/// The line that a complaint about undecodable bytes names.
fn undecodable_line(message: &str) -> Option<usize> {
    let (_, after) = message.split_once(" on line ")?;
    after.split(',').next()?.parse().ok()
}

/// A SyntaxError about a file that has no decent text.
fn raise_in_file(
    interp: &mut Interp,
    message: &str,
    file_name: &str,
    line: usize,
    (offset, text): (i64, Option<String>),
) -> Raised {
    let line = Value::int(line as i64);
    let details = Tuple::from_vec(vec![
        Str::value(file_name),
        line.clone(),
        Value::int(offset),
        text.map(|text| Str::from_string(text).into()).unwrap_or_default(),
        line,
        Value::int(offset),
    ]);
    let made = exception::new(interp, ExceptionKind::SyntaxError, vec![Str::value(message), details.into()]);
    interp.raise_with_context(made)
}

fn null_bytes_in_file(interp: &mut Interp, text: &str, file_name: &str) -> Raised {
    let before = text.split('\0').next().unwrap_or_default();
    let line = before.matches('\n').count() + 1;
    let shown = format!("{}\n", before.rsplit('\n').next().unwrap_or_default());
    raise_in_file(interp, "source code cannot contain null bytes", file_name, line, (0, Some(shown)))
}

fn null_bytes(interp: &mut Interp) -> Raised {
    interp.raise(ExceptionKind::SyntaxError, "source code cannot contain null bytes")
}

/// The text as it is compiled: statements end with a line end.
pub(super) fn source_file(file_name: &str, source: &str, mode: CompileMode) -> SourceFile {
    if mode == CompileMode::Eval || source.is_empty() || source.ends_with('\n') {
        return SourceFile::new(file_name, source);
    }
    SourceFile::new(file_name, format!("{source}\n"))
}

fn compile(interp: &mut Interp, file: &SourceFile, mode: CompileMode, options: Options) -> Result {
    let compiled = match parse_and_compile(file, mode, &options) {
        Ok(compiled) => compiled,
        Err((diagnostic, stage)) => return Err(raise(interp, file, &diagnostic, stage)),
    };
    warnings::show_escapes(interp, file)?;
    warnings::show(interp, file, &compiled.warnings)?;
    let code = Rc::new(compiled.code);
    Ok(CodeObject::load(interp, &code).into())
}

/// Where an error was found; the compiler of CPython has no text any more and reads the file again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stage {
    Parser,
    Compiler,
}

fn parse_and_compile(
    file: &SourceFile,
    mode: CompileMode,
    options: &Options,
) -> std::result::Result<Compiled, (Diagnostic, Stage)> {
    let in_parser = |diagnostic| (diagnostic, Stage::Parser);
    let compiled = match mode {
        CompileMode::Exec => {
            compiler::compile_module(&syntax::parse_module(file).map_err(in_parser)?, file, options)
        }
        CompileMode::Eval => {
            compiler::compile_expression(&syntax::parse_expression(file).map_err(in_parser)?, file, options)
        }
        CompileMode::Single => {
            compiler::compile_interactive(&syntax::parse_interactive(file).map_err(in_parser)?, file, options)
        }
    };
    compiled.map_err(|diagnostic| {
        // CPython's parser makes the values of literals.
        let stage = if is_long_number(&diagnostic) { Stage::Parser } else { Stage::Compiler };
        (diagnostic, stage)
    })
}

/// Is it about a literal of too many digits?
fn is_long_number(diagnostic: &Diagnostic) -> bool {
    diagnostic.message.starts_with("Exceeds the limit")
}

/// Raises the SyntaxError for a diagnostic.
pub(super) fn raise(interp: &mut Interp, file: &SourceFile, diagnostic: &Diagnostic, stage: Stage) -> Raised {
    let kind = match diagnostic.kind {
        DiagnosticKind::SyntaxError => ExceptionKind::SyntaxError,
        DiagnosticKind::IndentationError => ExceptionKind::IndentationError,
        DiagnosticKind::TabError => ExceptionKind::TabError,
    };
    let mut place = Place::of(file, diagnostic);
    if ends_without_block(file, diagnostic)
        && !file.name().starts_with('<')
        && interp.host.is_file(file.name())
    {
        // After the last line of a file there is no column; a string has one after its last line.
        (place.offset, place.end_offset) = (0, -1);
    }
    let has_text =
        stage == Stage::Parser || !file.name().starts_with('<') && interp.host.is_file(file.name());
    let text = if has_text { place.text.map(|text| Str::from_string(text).into()) } else { None };
    let details = Tuple::from_vec(vec![
        Str::value(file.name()),
        Value::int(place.line),
        Value::int(place.offset),
        text.unwrap_or_default(),
        Value::int(place.end_line),
        Value::int(place.end_offset),
    ]);
    let made = exception::new(interp, kind, vec![Str::value(&diagnostic.message), details.into()]);
    if let Some(metadata) = keyword_metadata(file, diagnostic) {
        exception::put_field(interp, &made, exception::field::METADATA, metadata);
    }
    interp.raise_with_context(made)
}

/// `_metadata` for a misspelt keyword: the source, and the message and columns that a report shows in place of the exception's own.
fn keyword_metadata(file: &SourceFile, diagnostic: &Diagnostic) -> Option<Value> {
    let meant = syntax::suggest_keyword(file, diagnostic)?;
    let (start, end) = (file.position(meant.span.start), file.end_position(meant.span));
    let [column, end_column] = [start.column, end.column].map(|column| Value::int(i64::from(column) + 1));
    let items = vec![
        Value::int(0),
        Value::int(0),
        Str::value(file.text()),
        Str::value(&meant.message),
        column,
        end_column,
    ];
    Some(Tuple::from_vec(items).into())
}

/// The place of a SyntaxError as its attributes tell it: lines and columns from 1, columns in characters.
struct Place {
    line: i64,
    offset: i64,
    end_line: i64,
    end_offset: i64,
    text: Option<String>,
}

impl Place {
    fn of(file: &SourceFile, diagnostic: &Diagnostic) -> Place {
        if file.text().is_empty() {
            // A file that could not be decoded, or an empty expression.
            return Place { line: 0, offset: 0, end_line: 0, end_offset: 0, text: Some(String::new()) };
        }
        let length = file.text().len() as u32;
        let is_end = diagnostic.span.start >= length;
        let start = file.position(if is_end { length - 1 } else { diagnostic.span.start });
        let end = if is_end { start } else { file.end_position(diagnostic.span) };
        let has_end = file.line_start(start.line + 1) > file.line_span(start.line).end;
        let line_end = if has_end && !is_tokenizer_error(file, diagnostic) { "\n" } else { "" };
        let (offset, end_offset) = (i64::from(start.column) + 1, i64::from(end.column) + 1);
        let end_offset = Place::end_offset(diagnostic, offset, end_offset);
        Place {
            line: i64::from(start.line),
            // The end of the text is no column of a line.
            offset: if is_end || is_long_number(diagnostic) { 0 } else { offset },
            end_line: i64::from(end.line),
            end_offset: if is_end { 0 } else { end_offset },
            text: Some(format!("{}{line_end}", file.line_text(start.line))),
        }
    }

    /// CPython has marks of its own for errors that have no end.
    fn end_offset(diagnostic: &Diagnostic, offset: i64, end_offset: i64) -> i64 {
        let message = diagnostic.message.as_str();
        match diagnostic.kind {
            DiagnosticKind::TabError => 0,
            DiagnosticKind::IndentationError if diagnostic.span.is_empty() => -1,
            DiagnosticKind::SyntaxError
                if message.ends_with("was never closed") || is_long_number(diagnostic) =>
            {
                0
            }
            DiagnosticKind::SyntaxError
                if message.starts_with("unexpected character after line continuation") =>
            {
                0
            }
            DiagnosticKind::SyntaxError if message.starts_with("unterminated") => offset,
            DiagnosticKind::SyntaxError
                if diagnostic.span.is_empty() && message.starts_with("expected '") =>
            {
                -1
            }
            _ => end_offset,
        }
    }
}

/// Does the text end where a block or clause should follow?
fn ends_without_block(file: &SourceFile, diagnostic: &Diagnostic) -> bool {
    let wants_block = ["expected an indented block", "expected 'except'"]
        .iter()
        .any(|start| diagnostic.message.starts_with(start));
    wants_block && diagnostic.span.start as usize >= file.text().trim_end().len()
}

/// Did the text not even split into tokens? CPython shows the line without its end then.
fn is_tokenizer_error(file: &SourceFile, diagnostic: &Diagnostic) -> bool {
    diagnostic.message.ends_with("was never closed")
        || diagnostic.kind == DiagnosticKind::SyntaxError
            && syntax::tokenize(file.text(), false)
                .error
                .is_some_and(|error| error.message == diagnostic.message)
}
