//! The place of a SyntaxError: file, line and carets, by the rules of CPython's `TracebackException._format_syntax_error`.

use super::SyntaxReport;
use std::fmt::Write;

/// The lines of a SyntaxError, class and message last.
pub(super) fn text(class: &str, syntax: &SyntaxReport) -> String {
    let mut output = String::new();
    let mut suffix = String::new();
    match (&syntax.line, &syntax.file) {
        (Some(line), file) => {
            let file = file.as_deref().filter(|file| !file.is_empty()).unwrap_or("<string>");
            // Writing to a string does not fail.
            let _ = writeln!(output, "  File \"{file}\", line {line}");
        }
        (None, Some(file)) => suffix = format!(" ({file})"),
        (None, None) => {}
    }
    if let Some(source) = &syntax.text {
        source_lines(&mut output, syntax, source);
    }
    let message =
        syntax.message.as_deref().filter(|message| !message.is_empty()).unwrap_or("<no detail available>");
    let _ = writeln!(output, "{class}: {message}{suffix}");
    output
}

fn source_lines(output: &mut String, syntax: &SyntaxReport, source: &str) {
    let right = source.trim_end_matches('\n');
    let left = right.trim_start_matches([' ', '\n', '\u{c}']);
    let count = |text: &str| i64::try_from(text.chars().count()).unwrap_or(i64::MAX);
    if syntax.offset_is_odd {
        return;
    }
    let _ = writeln!(output, "    {left}");
    let Some(mut offset) = syntax.offset else { return };
    let end_of_line = count(right) + 1;
    let mut end = if syntax.line == syntax.end_line {
        syntax.end_offset.filter(|&end| end != 0).unwrap_or(offset)
    } else {
        end_of_line
    };
    if !source.is_empty() {
        offset = if offset > count(source) { end_of_line } else { offset };
        end = if end > count(source) { end_of_line } else { end };
    }
    if offset >= end || end < 0 {
        end = offset.saturating_add(1);
    }
    let spaces = count(right) - count(left);
    let (column, end_column) = (offset.saturating_sub(1 + spaces), end.saturating_sub(1 + spaces));
    let Ok(column) = usize::try_from(column) else { return };
    // Blanks other than spaces stay, for alignment.
    let space: String = left
        .chars()
        .take(column)
        .map(|character| if character.is_whitespace() { character } else { ' ' })
        .collect();
    let carets = usize::try_from(end_column).unwrap_or_default().saturating_sub(column);
    let _ = writeln!(output, "    {space}{}", "^".repeat(carets.min(MOST_CARETS)));
}

/// More than any line has: a script can give its own SyntaxError any offset.
const MOST_CARETS: usize = 1 << 16;
