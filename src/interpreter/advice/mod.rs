//! What can be said about a failure beyond CPython's message: a label on the failing characters, one on the cause, and a fix. Whatever is
//! said was looked up or tried; where nothing is certain, nothing is said.
//!
//! `slips` knows mistakes of syntax; the other files know one family of exceptions each and look at the objects of the failing frame
//! through `scene`, which runs no code of the program.

mod arrays;
mod attributes;
mod calls;
mod names;
mod origin;
mod scene;
mod slips;
mod types;
mod values;

use crate::object::Value;
use crate::runtime::interp::Interp;
use crate::runtime::report::{self, Report, SyntaxReport};
use scene::Scene;

/// A sentence of help is at most so long, in characters.
const LONGEST_HELP: usize = 90;

/// Some characters of a source text with something to say about them.
#[derive(Clone, Debug, Default)]
pub struct Mark {
    /// The first line, from 1.
    pub line: u32,
    /// The source lines; none when there is no source.
    pub source: Vec<String>,
    /// Where the characters begin in the first line and end in the last one, in bytes; unknown: the whole lines.
    pub columns: Option<(usize, usize)>,
    pub label: String,
}

/// What is said about a failure; at least one part is there.
#[derive(Clone, Debug, Default)]
pub struct Advice {
    /// What the failing characters are.
    pub label: Option<String>,
    /// The place that led to the failure, in the same file.
    pub cause: Option<Mark>,
    /// One sentence of at most 90 characters with what to write instead.
    pub help: Option<String>,
}

impl Advice {
    fn with_label(mut self, label: impl Into<String>) -> Advice {
        self.label = Some(label.into());
        self
    }

    fn with_cause(mut self, cause: Option<Mark>) -> Advice {
        self.cause = cause;
        self
    }
}

/// Advice that is one sentence.
fn help(text: impl Into<String>) -> Option<Advice> {
    Some(Advice { help: Some(text.into()), ..Advice::default() })
}

/// Advice that is a label on the failing characters.
fn label(text: impl Into<String>) -> Option<Advice> {
    Some(Advice { label: Some(text.into()), ..Advice::default() })
}

/// Looks for something to say about an exception that nobody caught.
pub fn advise(interp: &mut Interp, error: &Value, report: &Report) -> Option<Advice> {
    let exception = report.exceptions.first()?;
    let advice = match &exception.syntax {
        Some(syntax) => of_syntax(interp, syntax),
        None => {
            let mut scene = Scene::of(interp, error, report)?;
            of_exception(&mut scene)
        }
    }?;
    let is_short = |help: &String| help.chars().count() <= LONGEST_HELP;
    let advice = Advice { help: advice.help.filter(is_short), ..advice };
    (advice.help.is_some() || advice.label.is_some() || advice.cause.is_some()).then_some(advice)
}

fn of_exception(scene: &mut Scene) -> Option<Advice> {
    if let Some(advice) = arrays::advise(scene) {
        return Some(advice);
    }
    match scene.class.as_str() {
        "NameError" | "UnboundLocalError" | "ModuleNotFoundError" => names::advise(scene),
        "AttributeError" => attributes::advise(scene),
        "TypeError" => calls::advise(scene).or_else(|| types::advise(scene)),
        _ => values::advise(scene),
    }
}

fn of_syntax(interp: &Interp, syntax: &SyntaxReport) -> Option<Advice> {
    let text = report::source_text(interp, syntax.file.as_deref()?);
    let number: usize = syntax.line.as_ref()?.parse().ok()?;
    let line = text.lines().nth(number.checked_sub(1)?)?;
    let characters = usize::try_from(syntax.offset? - 1).unwrap_or(0);
    let column = line.chars().take(characters).map(char::len_utf8).sum();
    let message = plain_message(syntax.message.as_deref()?);
    slips::advise(&slips::Slip { text: &text, number, line, column, message })
}

/// The message without the guess at a misspelt keyword, which the fixes make themselves.
fn plain_message(message: &str) -> &str {
    if message.starts_with("invalid syntax. Did you mean '") { "invalid syntax" } else { message }
}
