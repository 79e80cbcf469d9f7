//! Escapes, inside and outside sets.

use super::{Parser, Result};
use crate::regex::tokens::Token;
use crate::regex::tree::{Category, Node, Place, SetItem};
use crate::runtime::text::repr::quote;

/// What an escape stands for inside a set.
pub(super) enum Member {
    Character(u32),
    Category(SetItem),
}

/// The control characters that have letters of their own, in patterns and templates.
pub(in crate::regex) fn control_character(letter: char) -> Option<char> {
    Some(match letter {
        'a' => '\x07',
        'b' => '\x08',
        'f' => '\x0c',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'v' => '\x0b',
        '\\' => '\\',
        _ => return None,
    })
}

fn category(letter: char) -> Option<SetItem> {
    let category = match letter.to_ascii_lowercase() {
        'd' => Category::Digit,
        's' => Category::Space,
        'w' => Category::Word,
        _ => return None,
    };
    Some(SetItem::Category { category, negated: letter.is_ascii_uppercase() })
}

fn place(letter: char) -> Option<Place> {
    Some(match letter {
        'A' => Place::BeginningOfText,
        'b' => Place::Boundary,
        'B' => Place::NonBoundary,
        'Z' | 'z' => Place::EndOfText,
        _ => return None,
    })
}

fn is_octal(character: &char) -> bool {
    ('0'..='7').contains(character)
}

impl Parser<'_> {
    /// An escape outside sets.
    pub(super) fn escape(&mut self, letter: char) -> Result<Node> {
        if let Some(item) = category(letter) {
            return Ok(Node::Set { negated: false, items: vec![item] });
        }
        if let Some(place) = place(letter) {
            return Ok(Node::At(place));
        }
        if let Some(control) = control_character(letter) {
            return Ok(Node::Literal(u32::from(control)));
        }
        if let Some(code) = self.by_number_or_name(letter)? {
            return Ok(Node::Literal(code));
        }
        match letter {
            '0' => {
                let digits = self.tokens.take_while(2, is_octal)?;
                Ok(Node::Literal(u32::from_str_radix(&format!("0{digits}"), 8).unwrap_or(0)))
            }
            '1'..='9' => self.group_or_octal(letter),
            letter => self.itself(letter).map(Node::Literal),
        }
    }

    /// An escape inside a set.
    pub(super) fn escape_in_set(&mut self, letter: char) -> Result<Member> {
        if let Some(control) = control_character(letter) {
            return Ok(Member::Character(u32::from(control)));
        }
        if let Some(item) = category(letter) {
            return Ok(Member::Category(item));
        }
        if let Some(code) = self.by_number_or_name(letter)? {
            return Ok(Member::Character(code));
        }
        if is_octal(&letter) {
            let written = format!("{letter}{}", self.tokens.take_while(2, is_octal)?);
            return self.octal(&written).map(Member::Character);
        }
        if letter.is_ascii_digit() {
            return Err(self.tokens.error(format!("bad escape \\{letter}"), 2));
        }
        self.itself(letter).map(Member::Character)
    }

    /// A character that a backslash leaves as it is.
    fn itself(&mut self, letter: char) -> Result<u32> {
        if letter.is_ascii_alphabetic() {
            return Err(self.tokens.error(format!("bad escape \\{letter}"), 2));
        }
        Ok(u32::from(letter))
    }

    fn octal(&mut self, digits: &str) -> Result<u32> {
        let code = u32::from_str_radix(digits, 8).unwrap_or(0);
        if code > 0o377 {
            let message = format!("octal escape value \\{digits} outside of range 0-0o377");
            return Err(self.tokens.error(message, digits.len() + 1));
        }
        Ok(code)
    }

    /// `\xhh`, `\uhhhh`, `\Uhhhhhhhh`, `\N{...}`
    fn by_number_or_name(&mut self, letter: char) -> Result<Option<u32>> {
        let digits = match letter {
            'x' => 2,
            'u' if self.tokens.is_text => 4,
            'U' if self.tokens.is_text => 8,
            'N' if self.tokens.is_text => return self.named().map(Some),
            _ => return Ok(None),
        };
        let written = self.tokens.take_while(digits, char::is_ascii_hexdigit)?;
        let back = written.len() + 2;
        if written.len() != digits {
            return Err(self.tokens.error(format!("incomplete escape \\{letter}{written}"), back));
        }
        match u32::from_str_radix(&written, 16) {
            Ok(code) if code <= 0x10_ffff => Ok(Some(code)),
            _ => Err(self.tokens.error(format!("bad escape \\{letter}{written}"), back)),
        }
    }

    fn named(&mut self) -> Result<u32> {
        if !self.tokens.accept('{')? {
            return Err(self.tokens.error("missing {", 0));
        }
        let name = self.tokens.take_until('}', "character name")?;
        match unicode_names2::character(&name) {
            Some(character) => Ok(u32::from(character)),
            None => {
                let message = format!("undefined character name {}", quote(&name));
                Err(self.tokens.error(message, name.chars().count() + r"\N{}".len()))
            }
        }
    }

    /// Three octal digits are a character, everything else a group's number.
    fn group_or_octal(&mut self, first: char) -> Result<Node> {
        let mut written = String::from(first);
        if let Some(Token::Character(second @ '0'..='9')) = self.tokens.next {
            self.tokens.take()?;
            written.push(second);
            if let Some(Token::Character(third @ '0'..='7')) = self.tokens.next
                && is_octal(&first)
                && is_octal(&second)
            {
                self.tokens.take()?;
                written.push(third);
                return self.octal(&written).map(Node::Literal);
            }
        }
        let group: usize = written.parse().unwrap_or(0);
        if group >= self.widths.len() {
            return Err(self.tokens.error(format!("invalid group reference {group}"), written.len()));
        }
        if !self.is_closed(group) {
            return Err(self.tokens.error("cannot refer to an open group", written.len() + 1));
        }
        self.check_in_lookbehind(group)?;
        Ok(Node::BackReference(group))
    }
}
