//! The tokens of patterns and templates: characters, and backslashes with the character behind them. Positions count characters.

use super::error::{CompileError, PatternError};
use crate::runtime::text::predicates::{is_identifier_continue, is_identifier_start};
use crate::runtime::text::repr::quote;

/// A character, or a backslash and a character.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Token {
    Character(char),
    Escape(char),
}

impl Token {
    /// The token as written.
    pub fn text(self) -> String {
        match self {
            Token::Character(character) => character.to_string(),
            Token::Escape(character) => format!("\\{character}"),
        }
    }

    fn length(self) -> usize {
        match self {
            Token::Character(_) => 1,
            Token::Escape(_) => 2,
        }
    }
}

/// Reads tokens with one token of foresight.
pub struct Tokens<'a> {
    source: &'a [char],
    pub is_text: bool,
    /// Behind `next`.
    index: usize,
    pub next: Option<Token>,
}

impl<'a> Tokens<'a> {
    /// # Errors
    /// The source is a single backslash.
    pub fn new(source: &'a [char], is_text: bool) -> Result<Self, CompileError> {
        let mut tokens = Tokens { source, is_text, index: 0, next: None };
        tokens.advance()?;
        Ok(tokens)
    }

    fn advance(&mut self) -> Result<(), CompileError> {
        self.next = match self.source.get(self.index) {
            None => None,
            Some('\\') => match self.source.get(self.index + 1) {
                Some(&character) => Some(Token::Escape(character)),
                None => {
                    let position = Some(self.source.len() - 1);
                    let message = "bad escape (end of pattern)".to_owned();
                    return Err(PatternError { message, position }.into());
                }
            },
            Some(&character) => Some(Token::Character(character)),
        };
        self.index += self.next.map_or(0, Token::length);
        Ok(())
    }

    /// Takes the next token.
    pub fn take(&mut self) -> Result<Option<Token>, CompileError> {
        let token = self.next;
        self.advance()?;
        Ok(token)
    }

    /// Is this character next? Takes it if so.
    pub fn accept(&mut self, character: char) -> Result<bool, CompileError> {
        let found = self.next_is(character);
        if found {
            self.advance()?;
        }
        Ok(found)
    }

    /// Is this character next?
    pub fn next_is(&self, character: char) -> bool {
        self.next == Some(Token::Character(character))
    }

    /// Up to `most` characters of a class.
    pub fn take_while(&mut self, most: usize, class: fn(&char) -> bool) -> Result<String, CompileError> {
        let mut taken = String::new();
        for _ in 0..most {
            match self.next {
                Some(Token::Character(character)) if class(&character) => taken.push(character),
                _ => break,
            }
            self.advance()?;
        }
        Ok(taken)
    }

    /// The text up to a terminator, which is taken too; `name` says what the text is, for messages.
    pub fn take_until(&mut self, terminator: char, name: &str) -> Result<String, CompileError> {
        let mut taken = String::new();
        loop {
            let token = self.take()?;
            match token {
                None if taken.is_empty() => return Err(self.error(format!("missing {name}"), 0)),
                None => {
                    let message = format!("missing {terminator}, unterminated name");
                    return Err(self.error(message, taken.chars().count()));
                }
                Some(Token::Character(character)) if character == terminator => {
                    if taken.is_empty() {
                        return Err(self.error(format!("missing {name}"), 1));
                    }
                    return Ok(taken);
                }
                Some(token) => taken.push_str(&token.text()),
            }
        }
    }

    /// Where the next token stands.
    pub fn position(&self) -> usize {
        self.index - self.next.map_or(0, Token::length)
    }

    /// Goes back to a position.
    pub fn seek(&mut self, position: usize) -> Result<(), CompileError> {
        self.index = position;
        self.advance()
    }

    /// A mistake `back` characters before the next token.
    pub fn error(&self, message: impl Into<String>, back: usize) -> CompileError {
        let position = Some(self.position().saturating_sub(back));
        let message = message.into();
        let message = if self.is_text { message } else { escape_non_ascii(&message) };
        PatternError { message, position }.into()
    }

    /// Checks that a group may have this name.
    pub fn check_group_name(&self, name: &str, offset: usize) -> Result<(), CompileError> {
        let mut characters = name.chars();
        let starts = characters.next().is_some_and(is_identifier_start);
        if starts && characters.all(is_identifier_continue) && (self.is_text || name.is_ascii()) {
            return Ok(());
        }
        let shown = quote(name);
        Err(self.error(format!("bad character in group name {shown}"), name.chars().count() + offset))
    }
}

fn escape_non_ascii(text: &str) -> String {
    let escape = |character: char| match u32::from(character) {
        0..=127 => character.to_string(),
        code => format!("\\x{code:02x}"),
    };
    text.chars().map(escape).collect()
}
