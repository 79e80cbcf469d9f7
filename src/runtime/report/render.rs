//! A report as text, without colours: CPython's `TracebackException.format`.

use super::frame_text::{SourceExcerpt, excerpt};
use super::{ExceptionReport, FrameReport, Report, syntax_text};
use std::fmt::Write;

const CAUSE: &str = "\nThe above exception was the direct cause of the following exception:\n\n";
const CONTEXT: &str = "\nDuring handling of the above exception, another exception occurred:\n\n";
/// How many exceptions of a group are shown.
const MOST_IN_GROUP: usize = 15;
/// How deep groups in groups are shown.
const DEEPEST_GROUP: usize = 10;

/// The text of a report, with its line end.
pub fn render(report: &Report) -> String {
    let mut renderer = Renderer { report, output: String::new(), depth: 0, needs_closing: false };
    if report.truncated {
        renderer.output.push_str("[the chain of exceptions is too long to be shown from its beginning]\n\n");
    }
    if !report.exceptions.is_empty() {
        renderer.chain(0);
    }
    renderer.output
}

struct Renderer<'a> {
    report: &'a Report,
    output: String,
    /// How many groups are open around what is being written.
    depth: usize,
    needs_closing: bool,
}

impl<'a> Renderer<'a> {
    /// An exception after what caused it and what was being handled.
    fn chain(&mut self, index: usize) {
        let report = self.report;
        let mut links: Vec<(Option<&str>, &'a ExceptionReport)> = Vec::new();
        let mut next = Some(index);
        while let Some(exception) = next.and_then(|index| report.exceptions.get(index)) {
            let message = match (exception.cause, exception.context) {
                (Some(_), _) => Some(CAUSE),
                (None, Some(_)) => Some(CONTEXT),
                (None, None) => None,
            };
            links.push((message, exception));
            next = exception.cause.or(exception.context);
        }
        for (message, exception) in links.into_iter().rev() {
            if let Some(message) = message {
                self.emit(message, '|');
            }
            match &exception.nested {
                None => self.single(exception),
                Some(_) if self.depth > DEEPEST_GROUP => {
                    self.emit(&format!("... (max_group_depth is {DEEPEST_GROUP})\n"), '|');
                }
                Some(nested) => self.group(exception, nested),
            }
        }
    }

    fn single(&mut self, exception: &ExceptionReport) {
        if !exception.frames.is_empty() {
            self.emit("Traceback (most recent call last):\n", '|');
            self.emit(&frames_text(&exception.frames), '|');
        }
        self.emit(&exception_text(exception), '|');
    }

    fn group(&mut self, exception: &ExceptionReport, nested: &[usize]) {
        let is_outermost = self.depth == 0;
        if is_outermost {
            self.depth = 1;
        }
        if !exception.frames.is_empty() {
            let margin = if is_outermost { '+' } else { '|' };
            self.emit("Exception Group Traceback (most recent call last):\n", margin);
            self.emit(&frames_text(&exception.frames), '|');
        }
        self.emit(&exception_text(exception), '|');
        let shown = nested.len().min(MOST_IN_GROUP + 1);
        self.needs_closing = false;
        for (position, &index) in nested.iter().take(shown).enumerate() {
            let is_last = position + 1 == shown;
            if is_last {
                // An inner group may draw the closing line.
                self.needs_closing = true;
            }
            self.member(position, index, nested.len());
            if is_last && self.needs_closing {
                let _ = writeln!(self.output, "{}+------------------------------------", self.indent());
                self.needs_closing = false;
            }
            self.depth -= 1;
        }
        if is_outermost {
            self.depth = 0;
        }
    }

    /// One exception of a group, or what stands for those that are too many. Leaves the depth one larger.
    fn member(&mut self, position: usize, index: usize, count: usize) {
        let is_cut = position >= MOST_IN_GROUP;
        let title = if is_cut { "...".to_owned() } else { (position + 1).to_string() };
        let branch = if position == 0 { "+-" } else { "  " };
        // Writing to a string does not fail.
        let _ = writeln!(self.output, "{}{branch}+---------------- {title} ----------------", self.indent());
        self.depth += 1;
        if is_cut {
            let remaining = count - MOST_IN_GROUP;
            let plural = if remaining > 1 { "s" } else { "" };
            self.emit(&format!("and {remaining} more exception{plural}\n"), '|');
        } else {
            self.chain(index);
        }
    }

    fn indent(&self) -> String {
        " ".repeat(2 * self.depth)
    }

    /// Writes lines, each behind the margin of the open groups.
    fn emit(&mut self, text: &str, margin: char) {
        if self.depth == 0 {
            self.output.push_str(text);
            return;
        }
        let indent = self.indent();
        for line in text.split_inclusive('\n') {
            let _ = write!(self.output, "{indent}{margin} {line}");
        }
    }
}

/// The frames of a traceback.
fn frames_text(frames: &[FrameReport]) -> String {
    let mut text = String::new();
    for frame in frames {
        let file = if frame.file.starts_with("<stdin-") && frame.file.ends_with('>') {
            "<stdin>"
        } else {
            &frame.file
        };
        let _ = writeln!(text, "  File \"{file}\", line {}, in {}", frame.line, frame.name);
        for part in excerpt(frame) {
            match part {
                SourceExcerpt::Line { text: line, carets } => {
                    let _ = writeln!(text, "    {line}");
                    if let Some(carets) = carets {
                        let _ = writeln!(text, "    {carets}");
                    }
                }
                SourceExcerpt::Skipped(count) => {
                    let _ = writeln!(text, "    ...<{count} lines>...");
                }
            }
        }
        if frame.repeated > 0 {
            let plural = if frame.repeated > 1 { "s" } else { "" };
            let _ = writeln!(text, "  [Previous line repeated {} more time{plural}]", frame.repeated);
        }
    }
    text
}

/// The exception's own lines: a SyntaxError's place, class and message, notes.
fn exception_text(exception: &ExceptionReport) -> String {
    let mut text = match &exception.syntax {
        Some(syntax) => syntax_text::text(&exception.class, syntax),
        None if exception.message.is_empty() => format!("{}\n", exception.class),
        None => format!("{}: {}\n", exception.class, exception.message),
    };
    for note in &exception.notes {
        text.push_str(note);
        text.push('\n');
    }
    text
}
