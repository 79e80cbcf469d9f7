//! The source lines of a failing call and the carets under them, by the rules of CPython's `StackSummary.format_frame_summary`.

use super::FrameReport;
use super::anchors::{self, Anchors};
use super::width::display_width;
use std::collections::BTreeSet;

/// What is shown under a frame's first line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SourceExcerpt {
    /// A source line and, where carets are shown, the line of carets.
    Line { text: String, carets: Option<String> },
    /// So many lines are left out.
    Skipped(usize),
}

/// The source lines of a frame that are worth showing: the first, the last and those around the anchors.
pub fn excerpt(frame: &FrameReport) -> Vec<SourceExcerpt> {
    if frame.source.iter().all(|line| line.trim().is_empty()) {
        return Vec::new();
    }
    let (Some((start, end)), Some(first), Some(last)) =
        (frame.columns, frame.source.first(), frame.source.last())
    else {
        let text = frame.source.first().map(|line| line.trim().to_owned()).unwrap_or_default();
        return vec![SourceExcerpt::Line { text, carets: None }];
    };
    let dedented = dedent(&frame.source);
    let removed = first.chars().count() - dedented.first().map_or(0, |line| line.chars().count());
    let start = characters_before(first, start).saturating_sub(removed);
    let end = characters_before(last, end).saturating_sub(removed);
    let lines: Vec<Vec<char>> = dedented.iter().map(|line| line.chars().collect()).collect();
    let drawing = Drawing::new(&lines, start, end);
    dedent_excerpt(drawing.significant_lines())
}

fn characters_before(line: &str, byte: usize) -> usize {
    line.char_indices().take_while(|&(at, _)| at < byte).count()
}

/// `textwrap.dedent`: takes the blanks away that all lines begin with.
fn dedent(lines: &[String]) -> Vec<String> {
    let blank = |line: &str| line.chars().all(char::is_whitespace);
    let margin = common_margin(lines.iter().map(String::as_str).filter(|line| !blank(line)));
    lines
        .iter()
        .map(
            |line| {
                if blank(line) { String::new() } else { line.get(margin..).unwrap_or_default().to_owned() }
            },
        )
        .collect()
}

/// How many blanks and tabs all lines begin with.
fn common_margin<'a>(lines: impl Iterator<Item = &'a str>) -> usize {
    let mut common: Option<&str> = None;
    for line in lines {
        let margin = line.len() - line.trim_start_matches([' ', '\t']).len();
        let margin = line.get(..margin).unwrap_or_default();
        let shared = match common {
            None => margin.len(),
            Some(known) => {
                known.bytes().zip(margin.bytes()).take_while(|(left, right)| left == right).count()
            }
        };
        common = margin.get(..shared);
    }
    common.map_or(0, str::len)
}

/// Takes the common margin of what is shown away once more: the least indented line may be among those left out.
fn dedent_excerpt(excerpt: Vec<SourceExcerpt>) -> Vec<SourceExcerpt> {
    let mut texts = Vec::new();
    for part in &excerpt {
        match part {
            SourceExcerpt::Line { text, carets } => {
                texts.push(text.as_str());
                texts.extend(carets.as_deref());
            }
            SourceExcerpt::Skipped(_) => texts.push("..."),
        }
    }
    let margin = common_margin(texts.into_iter().filter(|line| !line.trim().is_empty()));
    let cut = |line: String| {
        if line.trim().is_empty() { String::new() } else { line.get(margin..).unwrap_or_default().to_owned() }
    };
    let parts = excerpt.into_iter().map(|part| match part {
        SourceExcerpt::Line { text, carets } => {
            SourceExcerpt::Line { text: cut(text), carets: carets.map(cut) }
        }
        SourceExcerpt::Skipped(count) => SourceExcerpt::Skipped(count),
    });
    parts.collect()
}

/// The lines of an expression with what is needed to draw carets under them. Columns are in characters of the dedented lines.
struct Drawing<'a> {
    lines: &'a [Vec<char>],
    start: usize,
    end: usize,
    anchors: Option<Anchors>,
    show_carets: bool,
}

impl<'a> Drawing<'a> {
    fn new(lines: &'a [Vec<char>], start: usize, end: usize) -> Drawing<'a> {
        let expression = expression_text(lines, start, end);
        let anchors = anchors::find(&expression).map(|found| shift(found, start));
        let show_carets = should_show_carets(lines, start, end, &expression, anchors.is_some());
        Drawing { lines, start, end, anchors, show_carets }
    }

    /// The lines to show, with what lies between them if it is a single line, else how many lines that is.
    fn significant_lines(&self) -> Vec<SourceExcerpt> {
        let last = self.lines.len().saturating_sub(1);
        let mut significant = BTreeSet::from([0, last]);
        if let Some(anchors) = &self.anchors {
            for line in [anchors.start.0, anchors.end.0] {
                significant.extend(line.saturating_sub(1)..=line + 1);
            }
        }
        significant.retain(|&line| line <= last);
        let mut shown = Vec::new();
        let mut previous = None;
        for line in significant {
            match previous.map(|previous| line - previous) {
                Some(2) => shown.push(self.line(line - 1)),
                Some(distance) if distance > 2 => shown.push(SourceExcerpt::Skipped(distance - 1)),
                _ => {}
            }
            shown.push(self.line(line));
            previous = Some(line);
        }
        shown
    }

    fn line(&self, number: usize) -> SourceExcerpt {
        let line = self.lines.get(number).map(Vec::as_slice).unwrap_or_default();
        let carets = self.show_carets.then(|| self.carets(number, line));
        SourceExcerpt::Line { text: line.iter().collect(), carets }
    }

    fn carets(&self, number: usize, line: &[char]) -> String {
        let is_last = number + 1 == self.lines.len();
        let count = display_width(line, if is_last { self.end } else { line.len() });
        let indent = line.iter().take_while(|character| character.is_whitespace()).count();
        let first_column = if number == 0 { display_width(line, self.start) } else { 0 };
        let width_at = |place: (usize, usize)| {
            let line = self.lines.get(place.0).map(Vec::as_slice).unwrap_or_default();
            display_width(line, place.1)
        };
        let anchors =
            self.anchors.map(|Anchors { start, end }| ((start.0, width_at(start)), (end.0, width_at(end))));
        let caret = |column: usize| {
            if column < indent || column < first_column {
                return ' ';
            }
            match anchors {
                Some((start, end)) if (number, column) >= start && (number, column) < end => '^',
                Some(_) => '~',
                None => '^',
            }
        };
        (0..count).map(caret).collect()
    }
}

/// The expression's own text.
fn expression_text(lines: &[Vec<char>], start: usize, end: usize) -> String {
    let mut text = String::new();
    for (number, line) in lines.iter().enumerate() {
        if number > 0 {
            text.push('\n');
        }
        let from = if number == 0 { start } else { 0 };
        let to = if number + 1 == lines.len() { end } else { line.len() };
        text.extend(line.get(from.min(line.len())..to.min(line.len())).unwrap_or_default());
    }
    text
}

/// Anchors count from the expression's start; its first line begins at column `start`.
fn shift(anchors: Anchors, start: usize) -> Anchors {
    let move_place = |(line, column): (usize, usize)| (line, if line == 0 { column + start } else { column });
    Anchors { start: move_place(anchors.start), end: move_place(anchors.end) }
}

/// Carets tell something when they do not cover everything, except under a call that is all a statement returns or assigns.
fn should_show_carets(
    lines: &[Vec<char>],
    start: usize,
    end: usize,
    expression: &str,
    has_anchors: bool,
) -> bool {
    let (Some(first), Some(last)) = (lines.first(), lines.last()) else { return false };
    let before: String = first.get(..start.min(first.len())).unwrap_or_default().iter().collect();
    let after: String = last.get(end.min(last.len())..).unwrap_or_default().iter().collect();
    // CPython compares columns in bytes with columns in characters here, so it finds whole values in ASCII text only.
    let is_ascii = before.is_ascii() && last.iter().take(end).all(char::is_ascii);
    if is_ascii && is_whole_value(&before, &after, expression) {
        return false;
    }
    has_anchors || !before.trim_start().is_empty() || !after.trim_end().is_empty()
}

/// Does the statement do nothing but return the call of a name, or assign a call to one name?
fn is_whole_value(before: &str, after: &str, expression: &str) -> bool {
    let Some(calls_name) = anchors::call_of_name(expression) else { return false };
    let opened = before.trim_end_matches(['(', ' ', '\t']);
    let brackets = before.matches('(').count();
    let closed = after.trim_start_matches([')', ' ', '\t']);
    let closing = after.get(..after.len() - closed.len()).unwrap_or_default().matches(')').count();
    if brackets != closing || !(closed.is_empty() || closed.starts_with(['#', ';'])) {
        return false;
    }
    if opened == "return" {
        return calls_name;
    }
    let Some(target) = opened.strip_suffix('=') else { return false };
    let target = target.trim_end();
    let mut characters = target.chars();
    characters.next().is_some_and(|first| first == '_' || first.is_alphabetic())
        && characters.all(|character| character == '_' || character.is_alphanumeric())
}
