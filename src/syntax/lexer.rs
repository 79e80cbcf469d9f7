//! Source text to the tokens the parser reads.
//!
//! Invariant: tokens come in source order with spans inside the text; the list ends with `EndOfFile`, or at the
//! first character sequence that is no token, which is then described by `error`. Follows the language reference,
//! chapter 2, and CPython's tokenizer for the texts of complaints. Called by `parser` and by tools that colour code.

use logos::Logos;

use super::layout::{Enclosures, Frame, Indentation, Width};
use super::numbers;
use super::strings;
use super::token::{Token, TokenKind};
use crate::source::{Diagnostic, Span};

/// The tokens of a text, as far as it could be cut into tokens.
pub struct TokenList {
    pub tokens: Vec<Token>,
    /// Why the list stops early.
    pub error: Option<Diagnostic>,
    /// The innermost bracket that was still open where the list stops.
    pub unclosed: Option<Token>,
    /// Whether the text ends inside a triple-quoted string, after a backslash or in brackets.
    pub is_incomplete: bool,
}

/// Cuts a text into tokens. `keeps_comments` adds `Comment` tokens, which the parser does not accept.
pub fn tokenize(text: &str, keeps_comments: bool) -> TokenList {
    let mut lexer = Lexer::new(text, keeps_comments);
    let error = lexer.run().err();
    let unclosed = lexer.innermost_bracket();
    TokenList { is_incomplete: lexer.is_incomplete, tokens: lexer.tokens, error, unclosed }
}

pub(super) struct Lexer<'source> {
    pub(super) text: &'source str,
    automaton: logos::Lexer<'source, TokenKind>,
    pub(super) tokens: Vec<Token>,
    indentation: Indentation,
    pub(super) enclosures: Enclosures,
    /// Index of the first token of the logical line.
    line_start: usize,
    keeps_comments: bool,
    pub(super) is_incomplete: bool,
}

impl<'source> Lexer<'source> {
    fn new(text: &'source str, keeps_comments: bool) -> Lexer<'source> {
        Lexer {
            text,
            automaton: TokenKind::lexer(text),
            tokens: Vec::with_capacity(text.len() / 3 + 8),
            indentation: Indentation::new(),
            enclosures: Enclosures::new(),
            line_start: 0,
            keeps_comments,
            is_incomplete: false,
        }
    }

    fn run(&mut self) -> Result<(), Diagnostic> {
        if let Some(offset) = self.text.as_bytes().iter().position(|&byte| byte == 0) {
            return Err(Diagnostic::syntax(
                "source code string cannot contain null bytes",
                Span::at(offset as u32),
            ));
        }
        self.begin_line()?;
        loop {
            match self.enclosures.top() {
                Some(Frame::Text { .. } | Frame::Format) => strings::scan_text(self)?,
                _ => match self.automaton.next() {
                    Some(Ok(kind)) => self.accept(kind)?,
                    Some(Err(())) => self.accept_irregular()?,
                    None => return self.finish(),
                },
            }
        }
    }

    /// Where the automaton stands.
    pub(super) fn offset(&self) -> usize {
        self.automaton.span().end
    }

    /// Moves the automaton to `offset`.
    pub(super) fn move_to(&mut self, offset: usize) {
        let current = self.offset();
        if offset < current {
            self.automaton = TokenKind::lexer(self.text);
            self.automaton.bump(offset);
        } else {
            self.automaton.bump(offset - current);
        }
    }

    /// The byte at `offset`, or 0 at the end (texts hold no NUL).
    pub(super) fn byte(&self, offset: usize) -> u8 {
        self.text.as_bytes().get(offset).copied().unwrap_or(0)
    }

    /// Counts the indentation of the line that starts here. Lines without tokens are skipped.
    fn begin_line(&mut self) -> Result<(), Diagnostic> {
        let mut offset = self.offset();
        loop {
            let start = offset;
            let mut width = Width::default();
            let mut continued = None;
            loop {
                match self.byte(offset) {
                    b' ' => {
                        width.columns += 1;
                        width.characters += 1;
                    }
                    b'\t' => {
                        width.columns = (width.columns / 8 + 1) * 8;
                        width.characters += 1;
                    }
                    0x0C => width = Width::default(),
                    b'\\' if line_end_length(self.text, offset + 1) > 0 => {
                        continued.get_or_insert(width);
                        offset += line_end_length(self.text, offset + 1);
                    }
                    _ => break,
                }
                offset += 1;
            }
            let content = offset;
            if self.byte(offset) == b'#' {
                offset = self.skip_comment(offset);
            }
            let line_end = line_end_length(self.text, offset);
            if line_end > 0 {
                offset += line_end;
                continue;
            }
            self.move_to(offset);
            if offset == self.text.len() {
                return if continued.is_some() { Err(self.nothing_after_backslash()) } else { Ok(()) };
            }
            let line = Span::new(start as u32, content as u32);
            self.indentation.enter_line(self.text, continued.unwrap_or(width), line, &mut self.tokens)?;
            self.line_start = self.tokens.len();
            return Ok(());
        }
    }

    fn skip_comment(&mut self, start: usize) -> usize {
        let rest = self.text.as_bytes().get(start..).unwrap_or(&[]);
        let length = rest.iter().position(|byte| matches!(byte, b'\n' | b'\r')).unwrap_or(rest.len());
        if self.keeps_comments {
            let token = Token { kind: TokenKind::Comment, start: start as u32, end: (start + length) as u32 };
            self.tokens.push(token);
        }
        start + length
    }

    pub(super) fn push(&mut self, kind: TokenKind, start: usize, end: usize) {
        self.tokens.push(Token { kind, start: start as u32, end: end as u32 });
    }

    /// Takes a token as the automaton found it.
    fn accept(&mut self, kind: TokenKind) -> Result<(), Diagnostic> {
        let span = self.automaton.span();
        match kind {
            TokenKind::Name => self.accept_name(span.start, span.end),
            TokenKind::Newline => self.accept_newline(span.start, span.end),
            TokenKind::Number => {
                numbers::check_end(self.text, span.start, span.end)?;
                self.push(kind, span.start, span.end);
                Ok(())
            }
            TokenKind::String => strings::scan_string(self, span.start, span.end),
            TokenKind::FStringStart | TokenKind::TStringStart => {
                strings::open_formatted(self, kind, span.start, span.end)
            }
            TokenKind::LeftParenthesis | TokenKind::LeftBracket | TokenKind::LeftBrace => {
                let token = self.tokens.len() as u32;
                self.push(kind, span.start, span.end);
                let offset = span.start as u32;
                self.enclosures.push(Frame::Bracket { kind, offset, token }, offset)
            }
            TokenKind::RightParenthesis | TokenKind::RightBracket | TokenKind::RightBrace => {
                self.close_bracket(kind, span.start)
            }
            TokenKind::Colon | TokenKind::ColonEqual
                if matches!(self.enclosures.top(), Some(Frame::Field { .. })) =>
            {
                self.push(TokenKind::Colon, span.start, span.start + 1);
                self.move_to(span.start + 1);
                self.enclosures.push(Frame::Format, span.start as u32)
            }
            TokenKind::Comment => {
                if self.keeps_comments {
                    self.push(kind, span.start, span.end);
                }
                Ok(())
            }
            _ => self.accept_plain(kind, span.start, span.end),
        }
    }

    fn accept_plain(&mut self, kind: TokenKind, start: usize, end: usize) -> Result<(), Diagnostic> {
        let follows_operand = self.tokens.last().is_some_and(|token| token.kind.ends_operand());
        self.push(kind, start, end);
        if kind.is_keyword() && self.byte(end) >= 0x80 {
            self.tokens.pop();
            return self.accept_name(start, end);
        }
        let token = Token { kind, start: start as u32, end: end as u32 };
        self.enclosures.count(token, follows_operand)
    }

    fn accept_name(&mut self, start: usize, end: usize) -> Result<(), Diagnostic> {
        let end = if self.byte(end) >= 0x80 { self.extend_name(start)? } else { end };
        self.push(TokenKind::Name, start, end);
        if self.tokens.len() - self.line_start >= 2 {
            let line = self.tokens.get_mut(self.line_start..).unwrap_or(&mut []);
            if let [.., before, _] = line
                && before.kind == TokenKind::Name
            {
                self.indentation.resolve_adjacent(self.text, line);
            }
        }
        Ok(())
    }

    /// Finds the end of a name with characters outside ASCII in it (language reference 2.3).
    fn extend_name(&mut self, start: usize) -> Result<usize, Diagnostic> {
        let rest = self.text.get(start..).unwrap_or("");
        for (index, character) in rest.char_indices() {
            let belongs = match index {
                0 => character == '_' || unicode_ident::is_xid_start(character),
                _ => unicode_ident::is_xid_continue(character),
            };
            if belongs {
                continue;
            }
            if character.is_ascii() {
                self.move_to(start + index);
                return Ok(start + index);
            }
            return Err(invalid_character(character, start + index));
        }
        self.move_to(self.text.len());
        Ok(self.text.len())
    }

    /// Takes what the automaton does not know: names that start outside ASCII, and characters that are an error.
    fn accept_irregular(&mut self) -> Result<(), Diagnostic> {
        let start = self.automaton.span().start;
        let character = self.text.get(start..).and_then(|rest| rest.chars().next()).unwrap_or('\u{fffd}');
        if character == '\\' {
            return Err(self.misplaced_backslash(start));
        }
        if character.is_ascii() {
            return Err(invalid_character(character, start));
        }
        self.move_to(start);
        self.accept_name(start, start)
    }

    fn misplaced_backslash(&mut self, start: usize) -> Diagnostic {
        if start + 1 >= self.text.len() {
            self.is_incomplete = true;
            return Diagnostic::syntax("unexpected EOF while parsing", Span::at(start as u32 + 1))
                .as_incomplete();
        }
        let message = "unexpected character after line continuation character";
        Diagnostic::syntax(message, Span::at(start as u32 + 1))
    }

    fn accept_newline(&mut self, start: usize, end: usize) -> Result<(), Diagnostic> {
        if !self.enclosures.is_empty() {
            return Ok(());
        }
        self.end_line(start, end)?;
        self.begin_line()
    }

    fn end_line(&mut self, start: usize, end: usize) -> Result<(), Diagnostic> {
        let line = self.tokens.get_mut(self.line_start..).unwrap_or(&mut []);
        self.indentation.resolve_line(self.text, line);
        let token = Token { kind: TokenKind::Newline, start: start as u32, end: end as u32 };
        self.tokens.push(token);
        self.line_start = self.tokens.len();
        self.enclosures.count(token, true)
    }

    fn close_bracket(&mut self, kind: TokenKind, start: usize) -> Result<(), Diagnostic> {
        let closing = bracket_character(kind);
        match self.enclosures.pop() {
            Some(Frame::Bracket { kind: opening, token, .. }) if matching(opening) == kind => {
                self.push(kind, start, start + 1);
                self.mark_with_parenthesis(opening, token as usize);
                Ok(())
            }
            Some(Frame::Field { .. }) if kind == TokenKind::RightBrace => {
                self.push(kind, start, start + 1);
                Ok(())
            }
            Some(frame) => Err(self.mismatched(closing, frame, start)),
            None => Err(Diagnostic::syntax(format!("unmatched '{closing}'"), Span::at(start as u32))),
        }
    }

    fn mismatched(&mut self, closing: char, frame: Frame, start: usize) -> Diagnostic {
        let at = Span::at(start as u32);
        match frame {
            Frame::Bracket { kind, offset, .. } => {
                let opening = bracket_character(kind);
                let line_of = |offset: usize| self.text.as_bytes().get(..offset).map_or(0, count_lines) + 1;
                let opened = line_of(offset as usize);
                let message = if opened != line_of(start) {
                    format!(
                        "closing parenthesis '{closing}' does not match opening parenthesis '{opening}' on line {opened}"
                    )
                } else {
                    format!("closing parenthesis '{closing}' does not match opening parenthesis '{opening}'")
                };
                Diagnostic::syntax(message, at)
            }
            Frame::Field { .. } | Frame::Text { .. } | Frame::Format => {
                let letter = self.string_letter();
                Diagnostic::syntax(format!("{letter}-string: unmatched '{closing}'"), at)
            }
        }
    }

    /// `f` or `t`: what kind of string surrounds the current token.
    pub(super) fn string_letter(&self) -> char {
        self.enclosures
            .frames()
            .find_map(|frame| match frame {
                Frame::Text { letter, .. } => Some(letter),
                _ => None,
            })
            .unwrap_or('f')
    }

    /// After `with (...)`: if a colon follows, the parenthesis encloses the items rather than an expression.
    fn mark_with_parenthesis(&mut self, opening: TokenKind, index: usize) {
        if opening != TokenKind::LeftParenthesis || index == 0 {
            return;
        }
        if self.tokens.get(index - 1).map(|token| token.kind) != Some(TokenKind::With) {
            return;
        }
        let rest = self.text.get(self.offset()..).unwrap_or("");
        let rest = rest.trim_start_matches([' ', '\t', '\x0C']);
        if (rest.is_empty() || rest.starts_with([':', '\n', '\r', '#']))
            && let Some(token) = self.tokens.get_mut(index)
        {
            token.kind = TokenKind::WithParenthesis;
        }
    }

    fn finish(&mut self) -> Result<(), Diagnostic> {
        let end = self.text.len();
        if !self.enclosures.is_empty() {
            self.is_incomplete = true;
            return Ok(());
        }
        if self.tokens.len() > self.line_start {
            if self.text.ends_with(['\n', '\r']) {
                return Err(self.nothing_after_backslash());
            }
            self.end_line(end, end)?;
        }
        self.indentation.finish(end as u32, &mut self.tokens);
        self.push(TokenKind::EndOfFile, end, end);
        Ok(())
    }

    /// No line end was read before the end: a backslash joined the last line to nothing.
    fn nothing_after_backslash(&mut self) -> Diagnostic {
        self.is_incomplete = true;
        let end = self.text.trim_end_matches(['\n', '\r']).len() as u32;
        Diagnostic::syntax("unexpected EOF while parsing", Span::at(end)).as_incomplete()
    }

    fn innermost_bracket(&self) -> Option<Token> {
        self.enclosures.frames().find_map(|frame| match frame {
            Frame::Bracket { kind, offset, .. } => Some(Token { kind, start: offset, end: offset + 1 }),
            Frame::Field { offset } => {
                Some(Token { kind: TokenKind::LeftBrace, start: offset, end: offset + 1 })
            }
            Frame::Text { .. } | Frame::Format => None,
        })
    }
}

/// Length of the line end at `offset`: 0 where there is none.
fn line_end_length(text: &str, offset: usize) -> usize {
    match text.as_bytes().get(offset..) {
        Some([b'\r', b'\n', ..]) => 2,
        Some([b'\r' | b'\n', ..]) => 1,
        _ => 0,
    }
}

fn count_lines(bytes: &[u8]) -> usize {
    bytes
        .iter()
        .enumerate()
        .filter(|&(index, &byte)| byte == b'\n' || byte == b'\r' && bytes.get(index + 1) != Some(&b'\n'))
        .count()
}

fn matching(opening: TokenKind) -> TokenKind {
    match opening {
        TokenKind::LeftBracket => TokenKind::RightBracket,
        TokenKind::LeftBrace => TokenKind::RightBrace,
        _ => TokenKind::RightParenthesis,
    }
}

/// The character of a bracket token.
pub fn bracket_character(kind: TokenKind) -> char {
    match kind {
        TokenKind::LeftBracket => '[',
        TokenKind::LeftBrace => '{',
        TokenKind::RightParenthesis => ')',
        TokenKind::RightBracket => ']',
        TokenKind::RightBrace => '}',
        _ => '(',
    }
}

fn invalid_character(character: char, offset: usize) -> Diagnostic {
    let code = character as u32;
    let message = if is_printable(character) {
        format!("invalid character '{character}' (U+{code:04X})")
    } else {
        format!("invalid non-printable character U+{code:04X}")
    };
    Diagnostic::syntax(message, Span::at(offset as u32))
}

/// Whether a character that starts no token can be shown: neither control, format, separator nor private.
pub(super) fn is_printable(character: char) -> bool {
    let is_format = matches!(character,
        '\u{ad}' | '\u{600}'..='\u{605}' | '\u{61c}' | '\u{6dd}' | '\u{70f}' | '\u{180e}' | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}'
        | '\u{1d173}'..='\u{1d17a}' | '\u{e0001}'..='\u{e007f}');
    let is_unassigned = character as u32 & 0xFFFE == 0xFFFE;
    let is_private = matches!(character,
        '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{ffffd}' | '\u{100000}'..='\u{10fffd}');
    !character.is_control() && !character.is_whitespace() && !is_format && !is_private && !is_unassigned
}
