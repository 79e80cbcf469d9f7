//! The extent of string literals: quotes, escapes of quotes, and the text between the fields of f-strings.
//!
//! Invariant: nothing is decoded here, only delimited; `literal` decodes. An f-string becomes `FStringStart`, then
//! `FStringMiddle` tokens and fields in ordinary tokens, then `FStringEnd` (PEP 701). Called by `lexer`.

use super::layout::Frame;
use super::lexer::Lexer;
use super::token::TokenKind;
use crate::source::{Diagnostic, Span};

/// CPython's limit on f-strings inside f-strings.
const MAXIMUM_FORMATTED: usize = 150;

/// Takes a string literal whose prefix and first quote are `start..opened`.
pub fn scan_string(lexer: &mut Lexer<'_>, start: usize, opened: usize) -> Result<(), Diagnostic> {
    let quote = lexer.byte(opened - 1);
    let is_triple = lexer.byte(opened) == quote && lexer.byte(opened + 1) == quote;
    if !is_triple && lexer.byte(opened) == quote {
        lexer.push(TokenKind::String, start, opened + 1);
        lexer.move_to(opened + 1);
        return Ok(());
    }
    let bytes = lexer.text.as_bytes();
    let mut offset = if is_triple { opened + 2 } else { opened };
    let mut has_escaped_quote = false;
    loop {
        match bytes.get(offset) {
            None => break,
            Some(b'\\') => {
                has_escaped_quote |= bytes.get(offset + 1) == Some(&quote);
                let is_pair = bytes.get(offset + 1) == Some(&b'\r') && bytes.get(offset + 2) == Some(&b'\n');
                offset += if is_pair { 3 } else { 2 };
                continue;
            }
            Some(b'\n' | b'\r') if !is_triple => break,
            Some(&byte) if byte == quote => {
                let is_end = !is_triple
                    || bytes.get(offset + 1) == Some(&quote) && bytes.get(offset + 2) == Some(&quote);
                if is_end {
                    let end = if is_triple { offset + 3 } else { offset + 1 };
                    lexer.push(TokenKind::String, start, end);
                    lexer.move_to(end);
                    return Ok(());
                }
            }
            Some(_) => {}
        }
        offset += 1;
    }
    Err(unterminated(lexer, start, offset.min(bytes.len()), Quotes { quote, is_triple, has_escaped_quote }))
}

struct Quotes {
    quote: u8,
    is_triple: bool,
    has_escaped_quote: bool,
}

fn unterminated(lexer: &mut Lexer<'_>, start: usize, end: usize, quotes: Quotes) -> Diagnostic {
    let at = Span::at(start as u32);
    let surrounding = lexer.enclosures.frames().find_map(|frame| match frame {
        Frame::Text { quote, is_triple, letter, .. } => Some((quote, is_triple, letter)),
        _ => None,
    });
    if let Some((quote, is_triple, letter)) = surrounding
        && (quote, is_triple) == (quotes.quote, quotes.is_triple)
    {
        return Diagnostic::syntax(format!("{letter}-string: expecting '}}'"), at);
    }
    let line = detected_line(lexer.text, end);
    if quotes.is_triple {
        lexer.is_incomplete = true;
        let message = format!("unterminated triple-quoted string literal (detected at line {line})");
        return Diagnostic::syntax(message, at).as_incomplete();
    }
    let hint = if quotes.has_escaped_quote { "; perhaps you escaped the end quote" } else { "" };
    Diagnostic::syntax(format!("unterminated string literal (detected at line {line}){hint}"), at)
}

/// The line, from 1, in which a scan that stopped at `end` noticed that the string does not end. A line end that is
/// the last character of the text starts no line.
fn detected_line(text: &str, end: usize) -> usize {
    let scanned = text.get(..end).unwrap_or(text);
    let scanned = if end == text.len() { scanned.strip_suffix('\n').unwrap_or(scanned) } else { scanned };
    scanned.bytes().filter(|&byte| byte == b'\n').count() + 1
}

/// Takes the opening of an f-string or t-string.
pub fn open_formatted(
    lexer: &mut Lexer<'_>,
    kind: TokenKind,
    start: usize,
    opened: usize,
) -> Result<(), Diagnostic> {
    let quote = lexer.byte(opened - 1);
    let is_triple = lexer.byte(opened) == quote && lexer.byte(opened + 1) == quote;
    let end = if is_triple { opened + 2 } else { opened };
    let prefix = lexer.text.get(start..opened).unwrap_or("");
    let is_raw = prefix.contains(['r', 'R']);
    let letter = if kind == TokenKind::TStringStart { 't' } else { 'f' };
    lexer.push(kind, start, end);
    lexer.move_to(end);
    let open = lexer.enclosures.frames().filter(|frame| matches!(frame, Frame::Text { .. })).count();
    if open >= MAXIMUM_FORMATTED {
        return Err(Diagnostic::syntax("too many nested f-strings or t-strings", Span::at(start as u32)));
    }
    lexer.enclosures.push(Frame::Text { quote, is_triple, is_raw, letter, start: start as u32 }, start as u32)
}

/// Where literal text stopped.
enum Stop {
    Quote,
    Field,
    /// A doubled brace; the text includes the first.
    Brace,
    /// A lone `}` after the text.
    Closing,
}

struct Surroundings {
    quote: u8,
    is_triple: bool,
    is_raw: bool,
    letter: char,
    start: u32,
    in_format: bool,
}

/// Takes literal text of the innermost f-string up to its next field or its end.
pub fn scan_text(lexer: &mut Lexer<'_>) -> Result<(), Diagnostic> {
    let in_format = lexer.enclosures.top() == Some(Frame::Format);
    let found = lexer.enclosures.frames().find_map(|frame| match frame {
        Frame::Text { quote, is_triple, is_raw, letter, start } => {
            Some(Surroundings { quote, is_triple, is_raw, letter, start, in_format })
        }
        _ => None,
    });
    let Some(string) = found else { return Ok(()) };
    let start = lexer.offset();
    let (end, stop) = find_stop(lexer, &string, start)?;
    let text_end = if matches!(stop, Stop::Brace) { end + 1 } else { end };
    if text_end > start {
        lexer.push(TokenKind::FStringMiddle, start, text_end);
    }
    match stop {
        Stop::Brace => lexer.move_to(end + 2),
        Stop::Field => {
            lexer.push(TokenKind::LeftBrace, end, end + 1);
            lexer.move_to(end + 1);
            let fields =
                lexer.enclosures.frames().take_while(|frame| !matches!(frame, Frame::Text { .. })).count();
            if fields > 4 {
                let message = format!("{}-string: expressions nested too deeply", string.letter);
                return Err(Diagnostic::syntax(message, Span::at(end.saturating_sub(1) as u32)));
            }
            lexer.enclosures.push(Frame::Field { offset: end as u32 }, end as u32)?;
        }
        Stop::Closing if in_format => {
            lexer.move_to(end);
            lexer.enclosures.pop();
        }
        Stop::Closing => {
            let message = format!("{}-string: single '}}' is not allowed", string.letter);
            return Err(Diagnostic::syntax(message, Span::at(end as u32)));
        }
        Stop::Quote => close_formatted(lexer, &string, end),
    }
    Ok(())
}

fn close_formatted(lexer: &mut Lexer<'_>, string: &Surroundings, offset: usize) {
    let end = if string.is_triple { offset + 3 } else { offset + 1 };
    while let Some(frame) = lexer.enclosures.pop() {
        if matches!(frame, Frame::Text { .. }) {
            break;
        }
    }
    lexer.push(TokenKind::FStringEnd, offset, end);
    lexer.move_to(end);
}

fn find_stop(
    lexer: &mut Lexer<'_>,
    string: &Surroundings,
    start: usize,
) -> Result<(usize, Stop), Diagnostic> {
    let bytes = lexer.text.as_bytes();
    let at = |offset: usize| bytes.get(offset).copied().unwrap_or(0);
    let mut offset = start;
    // Inside `\N{...}`, whose braces are part of the escape.
    let mut in_name = false;
    while offset < bytes.len() {
        let byte = at(offset);
        if byte == string.quote && (!string.is_triple || at(offset + 1) == byte && at(offset + 2) == byte) {
            return Ok((offset, Stop::Quote));
        }
        match byte {
            b'\n' | b'\r' if !string.is_triple => {
                if string.in_format {
                    let letter = string.letter;
                    let message = format!(
                        "{letter}-string: newlines are not allowed in format specifiers for single quoted {letter}-strings"
                    );
                    return Err(Diagnostic::syntax(message, Span::at(offset as u32)));
                }
                break;
            }
            b'{' if at(offset + 1) == b'{' && !string.in_format => return Ok((offset, Stop::Brace)),
            b'{' => return Ok((offset, Stop::Field)),
            b'}' if in_name => in_name = false,
            b'}' if at(offset + 1) == b'}' && !string.in_format => return Ok((offset, Stop::Brace)),
            b'}' => return Ok((offset, Stop::Closing)),
            b'\\' if !string.is_raw && at(offset + 1) == b'N' && at(offset + 2) == b'{' => {
                in_name = true;
                offset += 2;
            }
            b'\\' if !matches!(at(offset + 1), b'{' | b'}') => {
                offset += if at(offset + 1) == b'\r' && at(offset + 2) == b'\n' { 2 } else { 1 };
            }
            _ => {}
        }
        offset += 1;
    }
    Err(unterminated_formatted(lexer, string, offset))
}

fn unterminated_formatted(lexer: &mut Lexer<'_>, string: &Surroundings, end: usize) -> Diagnostic {
    let letter = string.letter;
    let line = detected_line(lexer.text, end.min(lexer.text.len()));
    let at = Span::at(string.start);
    if string.is_triple {
        lexer.is_incomplete = true;
        let message = format!("unterminated triple-quoted {letter}-string literal (detected at line {line})");
        return Diagnostic::syntax(message, at).as_incomplete();
    }
    Diagnostic::syntax(format!("unterminated {letter}-string literal (detected at line {line})"), at)
}
