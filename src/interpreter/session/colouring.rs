//! What the parts of a program's text are, for colouring: the tokens of the language's own lexer, sorted as CPython's prompt sorts them.

use crate::interpreter::{Interpreter, lookup};
use crate::runtime::interp::Interp;
use crate::source::Span;
use crate::syntax::{self, Token, TokenKind};

/// What a part of the text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    Keyword,
    Builtin,
    /// The name behind `def` and `class`.
    Definition,
    String,
    Number,
    Comment,
}

impl Interpreter {
    /// The parts of `text` that have a role, in order and without overlap. A text that is no program is sorted as far as it goes.
    pub fn colouring(&self, text: &str) -> Vec<(Span, Role)> {
        classify(&self.interp, text)
    }
}

fn classify(interp: &Interp, text: &str) -> Vec<(Span, Role)> {
    let list = syntax::tokenize(text, true);
    let mut parts = Vec::with_capacity(list.tokens.len());
    let mut before: Option<Token> = None;
    for token in &list.tokens {
        if let Some(role) = role(interp, text, *token, before) {
            parts.push((token.span(), role));
        }
        before = Some(*token);
    }
    if let Some(error) = list.error.filter(|error| error.message.starts_with("unterminated")) {
        let end = text.len() as u32;
        let start = parts.last().map_or(0, |(span, _)| span.end).max(error.span.start);
        parts.push((Span::new(start, end), Role::String));
    }
    parts
}

fn role(interp: &Interp, text: &str, token: Token, before: Option<Token>) -> Option<Role> {
    let follows = |kinds: &[TokenKind]| before.is_some_and(|before| kinds.contains(&before.kind));
    match token.kind {
        TokenKind::Match | TokenKind::Case | TokenKind::Type => Some(Role::Keyword),
        TokenKind::Name if follows(&[TokenKind::Def, TokenKind::Class]) => Some(Role::Definition),
        TokenKind::Name if follows(&[TokenKind::Dot]) => None,
        TokenKind::Name => {
            let name = text.get(token.span().range())?;
            (!name.starts_with('_') && lookup::is_builtin(interp, name)).then_some(Role::Builtin)
        }
        TokenKind::String | TokenKind::FStringStart | TokenKind::TStringStart | TokenKind::FStringMiddle => {
            Some(Role::String)
        }
        TokenKind::FStringEnd => Some(Role::String),
        TokenKind::Number => Some(Role::Number),
        TokenKind::Comment => Some(Role::Comment),
        kind => kind.is_keyword().then_some(Role::Keyword),
    }
}
