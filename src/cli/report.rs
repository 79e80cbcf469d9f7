//! How an exception nobody caught is shown beyond CPython's text: the failing characters, the cause and a fix, drawn by miette. Without
//! something to add, nothing is added.

use super::arguments::Options;
use super::colour;
use super::run::{OUTPUT_LOST, Status};
use crate::interpreter::{ErrorDisplay, Failure, Mark, Place};
use miette::{
    Diagnostic, GraphicalReportHandler, GraphicalTheme, JSONReportHandler, LabeledSpan, MietteError,
    MietteSpanContents, NarratableReportHandler, SourceCode, SourceSpan, SpanContents,
};
use std::cell::RefCell;
use std::fmt;
use std::io::IsTerminal;

/// Lines longer than this are not drawn.
const LONGEST_LINE: usize = 400;

/// How errors are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Format {
    /// CPython's text.
    Plain,
    /// CPython's text, then the failing lines with marks and help.
    Fancy,
    /// Marks and help in words, for screen readers.
    Narrated,
    /// One line of data for editors.
    Json,
}

/// Shows failures, and remembers the last one for `why`.
pub struct Reporter {
    format: Format,
    has_colour: bool,
    last: RefCell<Option<String>>,
}

impl Reporter {
    /// As the options say; drawings are for terminals.
    pub fn new(options: &Options) -> Reporter {
        let format = match options.error_format.as_deref() {
            Some("fancy") => Format::Fancy,
            Some("narrated") => Format::Narrated,
            Some("json") => Format::Json,
            Some(_) => Format::Plain,
            None if std::io::stderr().is_terminal() => Format::Fancy,
            None => Format::Plain,
        };
        let has_colour = colour::is_wanted(&std::io::stderr(), options.ignore_environment);
        Reporter { format, has_colour, last: RefCell::new(None) }
    }

    /// What the interpreter is to write itself.
    pub fn display(&self) -> ErrorDisplay {
        match self.format {
            Format::Plain => ErrorDisplay::Text,
            Format::Fancy => ErrorDisplay::TextAndPlace,
            Format::Narrated | Format::Json => ErrorDisplay::Place,
        }
    }

    /// The class of the last exception that was shown.
    pub fn last_class(&self) -> Option<String> {
        self.last.borrow().clone()
    }

    /// Shows what has not been shown of a failure of the program `subject`; gives how the process ends.
    pub fn show(&self, failure: Failure, subject: &str) -> Status {
        match failure {
            Failure::Exit(code) => Status::Code(code),
            Failure::Uncaught(place) => {
                if let Some(place) = place {
                    self.draw(&place);
                }
                Status::Code(1)
            }
            Failure::Interrupted => Status::Interrupted,
            Failure::BrokenPipe => Status::Code(OUTPUT_LOST),
            Failure::Unreadable(error) => {
                let (number, text) = (error.raw_os_error().unwrap_or(5), system_text(&error));
                eprintln!("baton: can't open file '{subject}': [Errno {number}] {text}");
                Status::Code(2)
            }
            Failure::NoModule(reason) => {
                eprintln!("baton: {reason}");
                Status::Code(1)
            }
        }
    }

    /// The same at the prompt, which most failures do not end.
    pub fn show_at_prompt(&self, failure: Failure) -> Option<Status> {
        match failure {
            Failure::Exit(_) | Failure::BrokenPipe => Some(self.show(failure, "")),
            _ => {
                self.show(failure, "");
                None
            }
        }
    }

    fn draw(&self, place: &Place) {
        let class = place.message.split(':').next().unwrap_or_default();
        *self.last.borrow_mut() = Some(class.rsplit('.').next().unwrap_or_default().to_owned());
        let drawing = Drawing::of(place);
        let mut text = String::new();
        // Writing to a string does not fail; a drawing that cannot be made is not missed.
        let _ = match self.format {
            Format::Plain => return,
            Format::Fancy if place.advice.is_none() => return,
            Format::Fancy => self.graphical().render_report(&mut text, &drawing),
            Format::Narrated => {
                NarratableReportHandler::new().with_context_lines(0).render_report(&mut text, &drawing)
            }
            Format::Json => JSONReportHandler::new().render_report(&mut text, &drawing),
        };
        match self.format {
            Format::Fancy => eprint!("{}", without_heading(&text)),
            _ => eprintln!("{}", text.trim_end()),
        }
    }

    fn graphical(&self) -> GraphicalReportHandler {
        let theme =
            if self.has_colour { GraphicalTheme::unicode() } else { GraphicalTheme::unicode_nocolor() };
        GraphicalReportHandler::new_themed(theme).with_width(100).with_context_lines(0).with_links(false)
    }
}

/// The drawing without the message, which has just been written as CPython does.
fn without_heading(text: &str) -> &str {
    let is_drawing = |line: &str| line.contains('╭') || line.contains("help: ");
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        if is_drawing(line) {
            return text.get(start..).unwrap_or_default();
        }
        start += line.len();
    }
    text
}

/// The system's text without the number Rust adds.
fn system_text(error: &std::io::Error) -> String {
    let text = error.to_string();
    text.split(" (os error").next().unwrap_or(&text).to_owned()
}

/// What miette draws.
#[derive(Debug)]
struct Drawing {
    message: String,
    source: Option<Lines>,
    labels: Vec<LabeledSpan>,
    help: Option<String>,
}

impl Drawing {
    fn of(place: &Place) -> Drawing {
        let advice = place.advice.as_deref();
        let marks: Vec<&Mark> = [Some(&place.mark), advice.and_then(|advice| advice.cause.as_ref())]
            .into_iter()
            .flatten()
            .filter(|mark| !mark.source.is_empty())
            .collect();
        let is_long = |mark: &&Mark| mark.source.iter().any(|line| line.len() > LONGEST_LINE);
        let is_drawn = !marks.is_empty() && !marks.iter().any(is_long);
        let text = sparse_text(&marks);
        let labels = match is_drawn {
            true => {
                marks.iter().enumerate().filter_map(|(index, mark)| label(&text, mark, index == 0)).collect()
            }
            false => Vec::new(),
        };
        Drawing {
            message: place.message.clone(),
            source: is_drawn.then(|| Lines { file: place.file.clone(), text }),
            labels,
            help: advice.and_then(|advice| advice.help.clone()),
        }
    }
}

/// The marked lines at their places, with empty lines for the others: miette counts lines from the start of the text.
fn sparse_text(marks: &[&Mark]) -> String {
    let last = marks.iter().map(|mark| mark.line as usize + mark.source.len()).max().unwrap_or(0);
    let mut lines = vec![""; last];
    for mark in marks {
        for (index, line) in mark.source.iter().enumerate() {
            if let Some(place) = lines.get_mut((mark.line as usize + index).saturating_sub(1)) {
                *place = line;
            }
        }
    }
    lines.join("\n") + "\n"
}

/// The label of a mark; the drawing is said to be at the first one.
fn label(text: &str, mark: &Mark, is_first: bool) -> Option<LabeledSpan> {
    let first = (mark.line as usize).checked_sub(1)?;
    let start_of = |index: usize| text.split_inclusive('\n').take(index).map(str::len).sum::<usize>();
    let (first_start, last_start) = (start_of(first), start_of(first + mark.source.len() - 1));
    let (first_line, last_line) = (mark.source.first()?, mark.source.last()?);
    let (start, end) =
        mark.columns.unwrap_or((first_line.len() - first_line.trim_start().len(), last_line.len()));
    let (start, end) = (first_start + start.min(first_line.len()), last_start + end.min(last_line.len()));
    let label = (!mark.label.is_empty()).then(|| mark.label.clone());
    let span = SourceSpan::from((start, end.saturating_sub(start).max(1)));
    Some(if is_first {
        LabeledSpan::new_primary_with_span(label, span)
    } else {
        LabeledSpan::new_with_span(label, span)
    })
}

/// The lines a drawing shows. miette itself, asked for no lines around a label, would cut the label's own line.
#[derive(Debug)]
struct Lines {
    file: String,
    text: String,
}

impl SourceCode for Lines {
    fn read_span<'a>(
        &'a self,
        span: &SourceSpan,
        _before: usize,
        _after: usize,
    ) -> Result<Box<dyn SpanContents<'a> + 'a>, MietteError> {
        let (before, rest) = self.text.split_at_checked(span.offset()).ok_or(MietteError::OutOfBounds)?;
        let start = before.rfind('\n').map_or(0, |line_end| line_end + 1);
        let inside = rest.get(..span.len()).ok_or(MietteError::OutOfBounds)?;
        let end = span.offset() + span.len();
        let end = self
            .text
            .get(end..)
            .and_then(|rest| rest.find('\n'))
            .map_or(self.text.len(), |length| end + length);
        let data = self.text.get(start..end).ok_or(MietteError::OutOfBounds)?;
        let (line, count) = (before.matches('\n').count(), inside.matches('\n').count() + 1);
        let column = before.get(start..).unwrap_or_default().chars().count();
        let whole = SourceSpan::from((start, end - start));
        let contents =
            MietteSpanContents::new_named(self.file.clone(), data.as_bytes(), whole, line, column, count);
        Ok(Box::new(contents))
    }
}

impl fmt::Display for Drawing {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.message)
    }
}

impl std::error::Error for Drawing {}

impl Diagnostic for Drawing {
    fn help<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        self.help.as_ref().map(|help| Box::new(help) as Box<dyn fmt::Display>)
    }

    fn source_code(&self) -> Option<&dyn SourceCode> {
        self.source.as_ref().map(|source| source as &dyn SourceCode)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        Some(Box::new(self.labels.iter().cloned()))
    }
}
