//! The commands CPython has not: `dis`, `--dump-ast`, `check`, `stubs` and `demos NAME`.

use super::arguments::{CheckFormat, Tool};
use super::report::Reporter;
use super::run::Status;
use crate::interpreter::{Failure, Finding, Interpreter};

/// Runs a command.
pub fn run(interpreter: &mut Interpreter, tool: &Tool, reporter: &Reporter) -> Status {
    let result = match tool {
        Tool::Disassemble(path) => shown(interpreter, path, Interpreter::disassemble),
        Tool::DumpTree(path) => shown(interpreter, path, Interpreter::dump_tree),
        Tool::Check { files, format } => return check(interpreter, files, *format, reporter),
        Tool::Stubs(folder) => {
            let folder = folder.as_deref().unwrap_or("typings");
            interpreter
                .call_support("_stubs", "write", &[folder], &[])
                .map(drop)
                .map_err(|failure| (failure, ""))
        }
        Tool::Demo(name, source) => interpreter.run_source(source, name).map_err(|failure| (failure, *name)),
    };
    match result {
        Ok(()) => Status::Code(0),
        Err((failure, subject)) => reporter.show(failure, subject),
    }
}

type Show = fn(&mut Interpreter, &str) -> Result<String, Failure>;

fn shown<'a>(interpreter: &mut Interpreter, path: &'a str, show: Show) -> Result<(), (Failure, &'a str)> {
    let text = show(interpreter, path).map_err(|failure| (failure, path))?;
    interpreter.print(&text);
    Ok(())
}

/// Checks files; 1 when something was found.
fn check(
    interpreter: &mut Interpreter,
    files: &[String],
    format: CheckFormat,
    reporter: &Reporter,
) -> Status {
    let mut findings = Vec::new();
    for file in files {
        match interpreter.check_file(file) {
            Ok(found) => findings.extend(found),
            Err(failure) => return reporter.show(failure, file),
        }
    }
    let shown: Vec<String> = findings.iter().map(|finding| line(finding, format)).collect();
    let text = match format {
        CheckFormat::Json => format!("[{}]\n", shown.join(",\n ")),
        CheckFormat::Text | CheckFormat::Github => shown.iter().map(|line| format!("{line}\n")).collect(),
    };
    interpreter.print(&text);
    Status::Code(i32::from(!findings.is_empty()))
}

fn line(finding: &Finding, format: CheckFormat) -> String {
    let Finding { file, line, column, kind, message } = finding;
    match format {
        CheckFormat::Text => format!("{file}:{line}:{column}: {kind}: {message}"),
        CheckFormat::Json => format!(
            "{{\"file\": {}, \"line\": {line}, \"column\": {column}, \"kind\": {}, \"message\": {}}}",
            quoted(file),
            quoted(kind),
            quoted(message)
        ),
        CheckFormat::Github => {
            let message = message.replace('%', "%25").replace('\n', "%0A");
            format!("::error file={file},line={line},col={column},title={kind}::{message}")
        }
    }
}

/// A string of JSON.
fn quoted(text: &str) -> String {
    let mut output = String::from("\"");
    for character in text.chars() {
        match character {
            '"' | '\\' => output.extend(['\\', character]),
            '\n' => output.push_str("\\n"),
            control if control < ' ' => output.push_str(&format!("\\u{:04x}", control as u32)),
            other => output.push(other),
        }
    }
    output.push('"');
    output
}
