//! The failing expression with the objects it was about: what the other files of advice ask. Values are looked up, never computed by the
//! program's code.

use super::Mark;
use crate::interpreter::lookup::{self, Scope};
use crate::object::{Kind, Str, Value};
use crate::runtime::interp::Interp;
use crate::runtime::report::{self, FrameReport, Report};
use crate::runtime::types::dict::Dict;
use crate::runtime::types::exception;
use crate::runtime::types::frame::{self, FrameObject};
use crate::runtime::types::traceback;
use crate::runtime::{convert, representation};
use crate::source::{SourceFile, Span};
use crate::syntax;
use crate::syntax::ast::{self, Expression, ExpressionKind, Postfix, PostfixKind, Statement, StatementKind};

/// Values are shown in at most so many characters.
const LONGEST_VALUE: usize = 40;

/// Where an exception was raised.
pub struct Scene<'a> {
    pub interp: &'a mut Interp,
    pub error: Value,
    /// The name of its class, without the module.
    pub class: String,
    pub message: String,
    pub frame: FrameReport,
    pub scope: Scope,
    pub file: SourceFile,
    /// The whole program, if it still parses.
    pub module: ast::Module,
    /// The characters that failed.
    pub span: Span,
}

impl<'a> Scene<'a> {
    /// The place where the exception was raised; `None` when there is no source.
    pub fn of(interp: &'a mut Interp, error: &Value, report: &Report) -> Option<Scene<'a>> {
        let exception = report.exceptions.first()?;
        let frame = report.innermost()?.clone();
        let traceback = exception::traceback(interp, error);
        let entry = traceback::entries(interp, &traceback).last()?.clone();
        let frame_object = entry.frame(interp).exact_ref::<FrameObject>()?;
        let locals = frame::locals(interp, &frame_object).exact_ref::<Dict>();
        let scope = Scope { locals, globals: frame_object.globals.clone() };
        let file = SourceFile::new(&*frame.file, report::source_text(interp, &frame.file));
        let module = syntax::parse_module(&file).ok()?;
        let span = span_of(&file, &frame);
        let class = exception.class.rsplit('.').next()?.to_owned();
        let message = exception.message.clone();
        Some(Scene { interp, error: error.clone(), class, message, frame, scope, file, module, span })
    }

    /// The text that failed.
    pub fn text(&self) -> &str {
        self.file.slice(self.span)
    }

    /// The text of part of the program, on one line.
    pub fn source(&self, span: Span) -> String {
        self.file.slice(span).split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// The failing expression. Its spans count from the start of [`Scene::text`].
    pub fn expression(&self) -> Option<Expression> {
        parse(self.text())
    }

    /// The innermost statement around the failing characters.
    pub fn statement(&self) -> Option<&Statement> {
        let mut found = None;
        let start = self.span.start;
        ast::for_each_statement(&self.module.body, &mut |statement| {
            if statement.span.start <= start && start < statement.span.end {
                found = Some(statement);
            }
        });
        found
    }

    /// The innermost function definition around the failing characters.
    pub fn function(&self) -> Option<&ast::FunctionDefinition> {
        let mut found = None;
        let start = self.span.start;
        ast::for_each_statement(&self.module.body, &mut |statement| {
            if let StatementKind::FunctionDefinition(function) = &statement.kind
                && statement.span.start <= start
                && start < statement.span.end
            {
                found = Some(&**function);
            }
        });
        found
    }

    /// The definition of a function, if the file has exactly one of this name.
    pub fn definition(&self, name: &str) -> Option<(&ast::FunctionDefinition, Span)> {
        let mut found = Vec::new();
        ast::for_each_statement(&self.module.body, &mut |statement| {
            if let StatementKind::FunctionDefinition(function) = &statement.kind
                && function.name == name
            {
                found.push((&**function, statement.span));
            }
        });
        if let [only] = found[..] { Some(only) } else { None }
    }

    /// The value of an expression.
    pub fn value(&mut self, expression: &Expression) -> Option<Value> {
        self.scope.value(self.interp, expression)
    }

    /// The value before the last step of a chain such as `a.b[c]`.
    pub fn subject(&mut self, postfix: &Postfix) -> Option<Value> {
        self.scope.postfix(self.interp, postfix, postfix.links.len().checked_sub(1)?)
    }

    /// The text of a chain before its last step, counted from the start of [`Scene::text`].
    pub fn subject_text(&self, postfix: &Postfix) -> Option<String> {
        let end = postfix.links.last()?.span.start as usize;
        Some(self.text().get(..end)?.trim().to_owned())
    }

    /// The text of a part of the failing expression.
    pub fn part(&self, expression: &Expression) -> String {
        self.text().get(expression.span.range()).unwrap_or_default().to_owned()
    }

    /// `the int 3`; of arrays the type and shape, of what cannot be shown safely only the type.
    pub fn shown(&mut self, value: &Value) -> String {
        let class = self.interp.type_name(value);
        if value.is_none() {
            return "None".to_owned();
        }
        let is_plain =
            matches!(value.kind(), Kind::Bool | Kind::Int | Kind::Float | Kind::Str | Kind::BigInt);
        if !is_plain {
            let article = if class.starts_with(['a', 'e', 'i', 'o', 'u']) { "an" } else { "a" };
            return format!("{article} {class}");
        }
        let text = representation::repr(self.interp, value);
        let text =
            lookup::quietly(self.interp, text).map(|text| text.as_str().to_owned()).unwrap_or_default();
        if text.chars().count() > LONGEST_VALUE {
            format!("a long {class}")
        } else {
            format!("the {class} {text}")
        }
    }

    /// A mark on some characters of the file.
    pub fn mark(&self, span: Span, label: impl Into<String>) -> Mark {
        let (start, end) = (self.file.position(span.start), self.file.position(span.end));
        let source =
            (start.line..=end.line).map(|line| self.file.line_text(line).trim_end().to_owned()).collect();
        let columns = Some((start.byte_column as usize, end.byte_column as usize));
        Mark { line: start.line, source, columns, label: label.into() }
    }

    /// The same for the first line of a statement.
    pub fn mark_line(&self, span: Span, label: impl Into<String>) -> Mark {
        let end = self.file.line_span(self.file.line_of(span.start)).end;
        self.mark(Span::new(span.start, span.end.min(end)), label)
    }

    /// The first argument of the exception, as it is.
    pub fn argument(&self) -> Option<Value> {
        exception::arguments(self.interp, &self.error).items().first().cloned()
    }
}

/// Parses a text as one expression, as if it stood in parentheses.
pub fn parse(text: &str) -> Option<Expression> {
    syntax::parse_expression(&SourceFile::new("", text)).ok().or_else(|| {
        // Line ends are blanks in parentheses, and spans stay as they are.
        let joined = text.replace('\n', " ");
        syntax::parse_expression(&SourceFile::new("", joined)).ok()
    })
}

/// Is it a program?
pub fn is_program(text: &str) -> bool {
    syntax::parse_module(&SourceFile::new("", format!("{text}\n"))).is_ok()
}

fn span_of(file: &SourceFile, frame: &FrameReport) -> Span {
    let line = file.line_span(frame.line);
    match frame.columns {
        Some((start, end)) => {
            let end = file.line_start(frame.end_line) + end as u32;
            let start = line.start + start as u32;
            Span::new(start, end.max(start))
        }
        None => {
            let text = file.slice(line);
            Span::new(line.start + (text.len() - text.trim_start().len()) as u32, line.end)
        }
    }
}

/// The name of an expression that is a name.
pub fn name_of(expression: &Expression) -> Option<&str> {
    match &expression.kind {
        ExpressionKind::Name(name) => Some(name.as_str()),
        _ => None,
    }
}

/// The arguments, if the last step of a chain is a call.
pub fn call_of(postfix: &Postfix) -> Option<&ast::Arguments> {
    match &postfix.links.last()?.kind {
        PostfixKind::Call(arguments) => Some(arguments),
        _ => None,
    }
}

/// The text of a value that is a string.
pub fn text_of(value: &Value) -> Option<&str> {
    convert::native::<Str>(value).map(Str::as_str)
}
