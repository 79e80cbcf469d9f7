//! The commands CPython has not. A first word that names one and is no file is a command; `baton ./check` always means a file.

use super::table::COMMANDS;
use super::{Answer, help};
use crate::cli::{demos, explanations};
use std::path::Path;

/// A command that needs an interpreter; the others are answered at once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Tool {
    Disassemble(String),
    DumpTree(String),
    Check {
        files: Vec<String>,
        format: CheckFormat,
    },
    Stubs(Option<String>),
    /// The name and source of an embedded program.
    Demo(&'static str, &'static str),
}

/// How `check` shows what it found.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CheckFormat {
    #[default]
    Text,
    Json,
    /// Annotations of GitHub's workflows.
    Github,
}

/// The command the arguments name, if they name one.
pub fn parse(given: &[String]) -> Result<Option<Tool>, Answer> {
    let Some((name, arguments)) = given.split_first() else { return Ok(None) };
    let is_command = COMMANDS.iter().any(|row| row.name == name);
    if !is_command || !name.starts_with('-') && Path::new(name).exists() {
        return Ok(None);
    }
    let tool = match (name.as_str(), arguments) {
        ("dis", [file]) => Tool::Disassemble(file.clone()),
        ("--dump-ast", [file]) => Tool::DumpTree(file.clone()),
        ("check", [_, ..]) => check(arguments)?,
        ("stubs", []) => Tool::Stubs(None),
        ("stubs", [folder]) => Tool::Stubs(Some(folder.clone())),
        ("demos", []) => return Err(Answer::Text(demos::list())),
        ("demos", [name]) => match demos::find(name) {
            Some((name, source)) => Tool::Demo(name, source),
            None => return Err(Answer::Misuse(format!("There is no demo '{name}'.\n{}", demos::list()))),
        },
        ("error", []) => return Err(Answer::Text(explanations::list())),
        ("error", [name]) => return Err(explanations::explain(name)),
        ("completions", [shell]) => return Err(help::completions(shell)),
        ("man", []) => return Err(Answer::Text(help::manual())),
        _ => return Err(misuse(name)),
    };
    Ok(Some(tool))
}

fn misuse(name: &str) -> Answer {
    let arguments = COMMANDS.iter().find(|row| row.name == name).map_or("", |row| row.arguments);
    Answer::Misuse(format!("{}\n{}\n", format!("usage: baton {name} {arguments}").trim_end(), help::TRY))
}

fn check(arguments: &[String]) -> Result<Tool, Answer> {
    let mut format = CheckFormat::default();
    let mut files = Vec::new();
    for argument in arguments {
        match argument.strip_prefix("--output-format=") {
            Some("text") => format = CheckFormat::Text,
            Some("json") => format = CheckFormat::Json,
            Some("github") => format = CheckFormat::Github,
            Some(_) => return Err(misuse("check")),
            None => files.push(argument.clone()),
        }
    }
    if files.is_empty() { Err(misuse("check")) } else { Ok(Tool::Check { files, format }) }
}
