//! One source text with its name and the offsets of its lines.
//!
//! Invariant: `line_starts[0] == 0`, the offsets increase, and each follows a line end (`\n`, `\r\n` or a lone `\r`).
//! Built once per compiled text; the compiler, tracebacks and reports ask it for lines and columns.

use super::Span;

/// A place as people count: `line` from 1, columns from 0, once in characters and once in UTF-8 bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    pub line: u32,
    pub column: u32,
    pub byte_column: u32,
}

/// A named text. Offsets are `u32`, so a text has at most 4 GiB.
#[derive(Clone, Debug)]
pub struct SourceFile {
    name: String,
    text: String,
    line_starts: Vec<u32>,
}

impl SourceFile {
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> SourceFile {
        let text = text.into();
        let line_starts = find_line_starts(&text);
        SourceFile { name: name.into(), text, line_starts }
    }

    /// What tracebacks call the text: a path, `<string>` or `<stdin>`.
    pub fn name(&self) -> &str {
        &self.name
    }

    pub fn text(&self) -> &str {
        &self.text
    }

    /// Number of lines, counting an empty last one.
    pub fn line_count(&self) -> u32 {
        self.line_starts.len() as u32
    }

    /// The line, counted from 1, that holds `offset`. Offsets past the end belong to the last line.
    pub fn line_of(&self, offset: u32) -> u32 {
        self.line_starts.partition_point(|&start| start <= offset) as u32
    }

    /// The offset at which `line` (from 1) starts; the end of the text for lines past the last.
    pub fn line_start(&self, line: u32) -> u32 {
        let index = line.saturating_sub(1) as usize;
        self.line_starts.get(index).copied().unwrap_or(self.text.len() as u32)
    }

    /// The span of `line` (from 1) without its line end.
    pub fn line_span(&self, line: u32) -> Span {
        let start = self.line_start(line);
        let end = self.line_start(line.saturating_add(1)).max(start);
        let text = self.slice(Span::new(start, end));
        let trimmed = text.strip_suffix('\n').unwrap_or(text);
        let trimmed = trimmed.strip_suffix('\r').unwrap_or(trimmed);
        Span::new(start, start + trimmed.len() as u32)
    }

    /// The text of `line` (from 1) without its line end; empty for lines that do not exist.
    pub fn line_text(&self, line: u32) -> &str {
        self.slice(self.line_span(line))
    }

    /// Line and columns of an offset.
    pub fn position(&self, offset: u32) -> Position {
        let line = self.line_of(offset);
        let start = self.line_start(line);
        let before = self.slice(Span::new(start, offset.max(start)));
        Position { line, column: before.chars().count() as u32, byte_column: before.len() as u32 }
    }

    /// Where `span` ends, as messages give it: just after the last character covered, on that character's line even if
    /// it is a line end.
    pub fn end_position(&self, span: Span) -> Position {
        let covered = self.slice(span);
        let Some(last) = covered.chars().next_back() else { return self.position(span.end) };
        let before = span.end - last.len_utf8() as u32;
        let is_pair = last == '\n' && covered.ends_with("\r\n");
        let mut position = self.position(before - u32::from(is_pair));
        position.column += 1;
        position.byte_column += last.len_utf8() as u32;
        position
    }

    /// The text that `span` covers; empty when the span does not lie on this text.
    pub fn slice(&self, span: Span) -> &str {
        self.text.get(span.range()).unwrap_or("")
    }
}

fn find_line_starts(text: &str) -> Vec<u32> {
    let bytes = text.as_bytes();
    let mut starts = Vec::with_capacity(bytes.len() / 32 + 1);
    starts.push(0);
    for (index, &byte) in bytes.iter().enumerate() {
        let ends_line = match byte {
            b'\n' => true,
            b'\r' => bytes.get(index + 1) != Some(&b'\n'),
            _ => false,
        };
        if ends_line {
            starts.push(index as u32 + 1);
        }
    }
    starts
}
