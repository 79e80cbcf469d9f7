//! The failing line of an uncaught exception, drawn by miette under CPython's text when standard error is a terminal.

use crate::interpreter::Place;
use miette::{Diagnostic, GraphicalReportHandler, GraphicalTheme, LabeledSpan, NamedSource, SourceCode};
use std::fmt;
use std::io::IsTerminal;

/// What miette draws: a file's lines and one label.
#[derive(Debug)]
struct Drawing {
    message: String,
    source: NamedSource<String>,
    span: (usize, usize),
}

impl fmt::Display for Drawing {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.message)
    }
}

impl std::error::Error for Drawing {}

impl Diagnostic for Drawing {
    fn source_code(&self) -> Option<&dyn SourceCode> {
        Some(&self.source)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        let (start, length) = self.span;
        Some(Box::new(std::iter::once(LabeledSpan::new(Some("here".to_owned()), start, length))))
    }
}

/// Draws the place, if standard error is a terminal.
pub fn draw(place: &Place) {
    if !std::io::stderr().is_terminal() {
        return;
    }
    let mut text = String::new();
    let theme = if wants_colour() { GraphicalTheme::unicode() } else { GraphicalTheme::unicode_nocolor() };
    // Writing to a string does not fail; a drawing that cannot be made is not missed.
    if GraphicalReportHandler::new_themed(theme)
        .with_width(100)
        .with_context_lines(0)
        .render_report(&mut text, &drawing(place))
        .is_ok()
    {
        eprint!("\n{text}");
    }
}

/// CPython's order of asking: `PYTHON_COLORS`, `NO_COLOR`, `TERM=dumb`.
fn wants_colour() -> bool {
    match std::env::var("PYTHON_COLORS").as_deref() {
        Ok("0") => false,
        Ok("1") => true,
        _ => std::env::var_os("NO_COLOR").is_none() && std::env::var("TERM").as_deref() != Ok("dumb"),
    }
}

fn drawing(place: &Place) -> Drawing {
    let lines = place.source.join("\n");
    let first = place.source.first().map_or(0, String::len);
    let last_start = lines.len() - place.source.last().map_or(0, String::len);
    let (start, end) = match place.columns {
        Some((start, end)) => (start.min(first), last_start + end),
        None => (place.source.first().map_or(0, |line| line.len() - line.trim_start().len()), lines.len()),
    };
    let end = end.clamp(start, lines.len());
    // miette counts lines from the start of the text; empty ones stand for those before.
    let before = (place.line as usize).saturating_sub(1);
    let text = format!("{}{lines}\n", "\n".repeat(before));
    Drawing {
        message: place.message.clone(),
        source: NamedSource::new(&place.file, text),
        span: (before + start, (end - start).max(1)),
    }
}
