//! Line structure: indentation, brackets, and the soft keywords `match`, `case` and `type`.
//!
//! Invariant: the parser sees `Indent` and `Dedent` in matched pairs, no line end inside brackets, and soft keywords
//! already told from names (language reference 2.1 and 2.3.2). The state lives here; `lexer` drives it.

use super::token::{Token, TokenKind};
use crate::source::{Diagnostic, DiagnosticKind, Span};

/// CPython's limit on open blocks.
const MAXIMUM_INDENTATION: usize = 100;

/// CPython's limit on open brackets.
const MAXIMUM_BRACKETS: usize = 200;

/// How deep an expression may nest, counting brackets, `not`, signs, powers, lambdas and conditional expressions.
/// Small enough for every recursive walk over the tree.
const MAXIMUM_DEPTH: u32 = 400;

/// The width of a line's indentation, counted twice: with tabs to multiples of eight and with tabs as one. Blocks
/// compare consistently only if both counts agree.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Width {
    pub columns: u32,
    pub characters: u32,
}

/// A block that is open.
struct Block {
    width: Width,
    /// The body of a `match` statement, where `case` is a keyword.
    is_match: bool,
}

/// The open blocks.
pub struct Indentation {
    blocks: Vec<Block>,
    next_is_match: bool,
}

impl Indentation {
    pub fn new() -> Indentation {
        Indentation { blocks: vec![Block { width: Width::default(), is_match: false }], next_is_match: false }
    }

    /// Whether the innermost block is the body of a `match` statement.
    pub fn is_in_match(&self) -> bool {
        self.blocks.last().is_some_and(|block| block.is_match)
    }

    fn top(&self) -> Width {
        self.blocks.last().map_or(Width::default(), |block| block.width)
    }

    /// Compares a line of indentation `width`, whose first token starts at `line.end`, with the open blocks. Pushes the
    /// `Indent` or `Dedent` tokens that it means.
    pub fn enter_line(
        &mut self,
        text: &str,
        width: Width,
        line: Span,
        tokens: &mut Vec<Token>,
    ) -> Result<(), Diagnostic> {
        let top = self.top();
        if width.columns == top.columns {
            self.next_is_match = false;
            return if width.characters == top.characters { Ok(()) } else { Err(inconsistent(line)) };
        }
        if width.columns > top.columns {
            if self.blocks.len() >= MAXIMUM_INDENTATION {
                return Err(Diagnostic::indentation("too many levels of indentation", Span::at(line.start)));
            }
            if width.characters <= top.characters {
                return Err(inconsistent(line));
            }
            self.blocks.push(Block { width, is_match: self.next_is_match });
            self.next_is_match = false;
            tokens.push(Token { kind: TokenKind::Indent, start: line.start, end: line.end });
            return Ok(());
        }
        self.leave_blocks(text, width, line, tokens)
    }

    fn leave_blocks(
        &mut self,
        text: &str,
        width: Width,
        line: Span,
        tokens: &mut Vec<Token>,
    ) -> Result<(), Diagnostic> {
        self.next_is_match = false;
        while self.blocks.len() > 1 && width.columns < self.top().columns {
            self.blocks.pop();
            tokens.push(Token { kind: TokenKind::Dedent, start: line.end, end: line.end });
        }
        if width.columns != self.top().columns {
            return Err(unmatched(text, line));
        }
        if width.characters != self.top().characters {
            return Err(inconsistent(line));
        }
        Ok(())
    }

    /// Closes every block at the end of the text.
    pub fn finish(&mut self, offset: u32, tokens: &mut Vec<Token>) {
        while self.blocks.len() > 1 {
            self.blocks.pop();
            tokens.push(Token { kind: TokenKind::Dedent, start: offset, end: offset });
        }
    }

    /// Tells whether the first word of a complete logical line is a soft keyword, and marks it if so.
    pub fn resolve_line(&mut self, text: &str, line: &mut [Token]) {
        let opens_block = line.last().is_some_and(|last| last.kind == TokenKind::Colon);
        let [first, second, ..] = line else { return };
        match text.get(first.span().range()) {
            Some("match") if first.kind == TokenKind::Match || first.kind == TokenKind::Name => {
                if opens_block && may_start_subject(second.kind) {
                    first.kind = TokenKind::Match;
                }
                self.next_is_match = first.kind == TokenKind::Match;
            }
            Some("case")
                if first.kind == TokenKind::Name && self.is_in_match() && may_start_subject(second.kind) =>
            {
                first.kind = TokenKind::Case;
            }
            _ => {}
        }
    }

    /// Two names in a row are never an expression: marks the first as a soft keyword if it can be one. `statement` holds
    /// the tokens of the logical line so far, the second name last.
    pub fn resolve_adjacent(&self, text: &str, statement: &mut [Token]) {
        let [before @ .., first, _] = statement else { return };
        let opens_line = before.is_empty();
        let opens_statement = opens_line
            || matches!(before.last().map(|token| token.kind), Some(TokenKind::Semicolon | TokenKind::Colon));
        match text.get(first.span().range()) {
            Some("type") if opens_statement => first.kind = TokenKind::Type,
            Some("match") if opens_line => first.kind = TokenKind::Match,
            _ => {}
        }
    }
}

/// CPython points behind the line, as it has read all of it by then.
fn unmatched(text: &str, line: Span) -> Diagnostic {
    let rest = text.get(line.end as usize..).unwrap_or("");
    let length = rest.find(['\n', '\r']).unwrap_or(rest.len());
    let message = "unindent does not match any outer indentation level";
    Diagnostic::indentation(message, Span::at(line.end + length as u32))
}

fn inconsistent(line: Span) -> Diagnostic {
    let message = "inconsistent use of tabs and spaces in indentation";
    Diagnostic::new(DiagnosticKind::TabError, message, Span::at(line.start))
}

/// Whether the token after `match` or `case` can start a subject or pattern rather than continue a name.
fn may_start_subject(kind: TokenKind) -> bool {
    use TokenKind::*;
    let continues_name = matches!(
        kind,
        Equal
            | Dot
            | Comma
            | Colon
            | ColonEqual
            | Semicolon
            | Newline
            | RightParenthesis
            | RightBracket
            | RightBrace
    );
    !continues_name && !kind.is_augmented_assignment()
}

/// What encloses the token being read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Frame {
    /// `(`, `[` or `{` in ordinary code.
    Bracket { kind: TokenKind, offset: u32, token: u32 },
    /// The text of an f-string or t-string.
    Text { quote: u8, is_triple: bool, is_raw: bool, letter: char, start: u32 },
    /// A replacement field, from its brace.
    Field { offset: u32 },
    /// The format specification of a replacement field.
    Format,
}

/// How deeply the operators inside one bracket nest to the right.
#[derive(Clone, Copy, Default)]
struct Links {
    /// `lambda` and `else`, which last to the next comma.
    wide: u32,
    /// Signs, `not`, `await` and powers, which last to the next binary operator.
    narrow: u32,
}

/// The open brackets and strings, and the nesting of the expression inside them.
pub struct Enclosures {
    frames: Vec<(Frame, Links)>,
    links: Links,
    outer: u32,
}

impl Enclosures {
    pub fn new() -> Enclosures {
        Enclosures { frames: Vec::new(), links: Links::default(), outer: 0 }
    }

    pub fn is_empty(&self) -> bool {
        self.frames.is_empty()
    }

    pub fn top(&self) -> Option<Frame> {
        self.frames.last().map(|(frame, _)| *frame)
    }

    /// From the innermost outwards.
    pub fn frames(&self) -> impl Iterator<Item = Frame> + '_ {
        self.frames.iter().rev().map(|(frame, _)| *frame)
    }

    /// Opens a frame; `offset` is where a complaint about too many of them points.
    pub fn push(&mut self, frame: Frame, offset: u32) -> Result<(), Diagnostic> {
        if self.frames.len() >= MAXIMUM_BRACKETS {
            return Err(Diagnostic::syntax("too many nested parentheses", Span::at(offset)));
        }
        self.frames.push((frame, self.links));
        self.outer += self.links.wide + self.links.narrow + 1;
        self.links = Links::default();
        Ok(())
    }

    pub fn pop(&mut self) -> Option<Frame> {
        let (frame, links) = self.frames.pop()?;
        self.links = links;
        self.outer = self.outer.saturating_sub(links.wide + links.narrow + 1);
        Some(frame)
    }

    /// Counts what `token` adds to the depth of the expression around it. `follows_operand` says whether an operand
    /// stands before it.
    pub fn count(&mut self, token: Token, follows_operand: bool) -> Result<(), Diagnostic> {
        use TokenKind::*;
        match token.kind {
            Comma | Newline | Semicolon => self.links = Links::default(),
            Lambda | Else => {
                self.links.wide += 1;
                self.links.narrow = 0;
            }
            Not | Await | Tilde | DoubleStar => self.links.narrow += 1,
            Plus | Minus if !follows_operand => self.links.narrow += 1,
            Plus | Minus | Star | Slash | DoubleSlash | Percent | At | LeftShift | RightShift | Ampersand
            | Bar | Caret | And | Or | In | Is | EqualEqual | NotEqual | Less | Greater | LessEqual
            | GreaterEqual => {
                self.links.narrow = 0;
                return Ok(());
            }
            _ => return Ok(()),
        }
        if self.outer + self.links.wide + self.links.narrow > MAXIMUM_DEPTH {
            return Err(Diagnostic::syntax("too many nested expressions", token.span()));
        }
        Ok(())
    }
}
