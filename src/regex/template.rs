//! Replacement templates: `\1`, `\g<name>` and escapes in the second argument of `re.sub`.

use super::error::CompileError;
use super::parser::control_character;
use super::tokens::{Token, Tokens};
use crate::runtime::text::repr::quote;

/// Numbers from here on are no groups.
const MOST_GROUPS: usize = 1 << 30;

/// A part of a template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// UTF-8, or bytes.
    Literal(Vec<u8>),
    Group(usize),
}

struct Parser<'a> {
    tokens: Tokens<'a>,
    parts: Vec<Part>,
    literal: Vec<u8>,
    groups: usize,
    names: &'a [(String, usize)],
}

type Result<T> = std::result::Result<T, CompileError>;

/// Parses a template for a pattern with these groups.
///
/// # Errors
/// A mistake in the template, or a name that no group has.
pub fn parse(
    template: &[char],
    is_text: bool,
    groups: usize,
    names: &[(String, usize)],
) -> Result<Vec<Part>> {
    let tokens = Tokens::new(template, is_text)?;
    let mut parser = Parser { tokens, parts: Vec::new(), literal: Vec::new(), groups, names };
    while let Some(token) = parser.tokens.take()? {
        match token {
            Token::Character(character) => parser.push(character),
            Token::Escape('g') => parser.named_group()?,
            Token::Escape('0') => {
                let digits = parser.tokens.take_while(2, |digit| ('0'..='7').contains(digit))?;
                parser.push_octal(&digits);
            }
            Token::Escape(first @ '1'..='9') => parser.group_or_octal(first)?,
            Token::Escape(letter) => match control_character(letter) {
                Some(control) => parser.push(control),
                None if letter.is_ascii_alphabetic() => {
                    return Err(parser.tokens.error(format!("bad escape \\{letter}"), 2));
                }
                None => {
                    parser.push('\\');
                    parser.push(letter);
                }
            },
        }
    }
    parser.end_literal();
    Ok(parser.parts)
}

impl Parser<'_> {
    fn push(&mut self, character: char) {
        if self.tokens.is_text {
            self.literal.extend_from_slice(character.encode_utf8(&mut [0; 4]).as_bytes());
        } else {
            self.literal.push(u8::try_from(character).unwrap_or(b'?'));
        }
    }

    fn push_octal(&mut self, digits: &str) {
        let code = u32::from_str_radix(&format!("0{digits}"), 8).unwrap_or(0);
        self.push(char::from((code & 0xff) as u8));
    }

    fn end_literal(&mut self) {
        if !self.literal.is_empty() {
            self.parts.push(Part::Literal(std::mem::take(&mut self.literal)));
        }
    }

    fn push_group(&mut self, group: usize, back: usize) -> Result<()> {
        if group > self.groups {
            return Err(self.tokens.error(format!("invalid group reference {group}"), back));
        }
        self.end_literal();
        self.parts.push(Part::Group(group));
        Ok(())
    }

    /// `\g<name>`, behind the letter.
    fn named_group(&mut self) -> Result<()> {
        if !self.tokens.accept('<')? {
            return Err(self.tokens.error("missing <", 0));
        }
        let name = self.tokens.take_until('>', "group name")?;
        let back = name.chars().count() + 1;
        if name.bytes().all(|byte| byte.is_ascii_digit()) {
            let group: usize = name.parse().unwrap_or(usize::MAX);
            if group >= MOST_GROUPS {
                return Err(self.tokens.error(format!("invalid group reference {name}"), back));
            }
            return self.push_group(group, back);
        }
        self.tokens.check_group_name(&name, 1)?;
        match self.names.iter().find(|(known, _)| *known == name) {
            Some(&(_, group)) => self.push_group(group, back),
            None => Err(CompileError::UnknownName(format!("unknown group name {}", quote(&name)))),
        }
    }

    /// Three octal digits are a character, everything else a group's number.
    fn group_or_octal(&mut self, first: char) -> Result<()> {
        let is_octal = |digit: &char| ('0'..='7').contains(digit);
        let mut digits = String::from(first);
        let second = self.tokens.take_while(1, char::is_ascii_digit)?;
        digits.push_str(&second);
        if is_octal(&first) && second.chars().any(|digit| is_octal(&digit)) {
            let third = self.tokens.take_while(1, is_octal)?;
            if !third.is_empty() {
                digits.push_str(&third);
                if u32::from_str_radix(&digits, 8).unwrap_or(0) > 0o377 {
                    let message = format!("octal escape value \\{digits} outside of range 0-0o377");
                    return Err(self.tokens.error(message, 4));
                }
                self.push_octal(&digits);
                return Ok(());
            }
        }
        self.push_group(digits.parse().unwrap_or(usize::MAX), digits.len())
    }
}
