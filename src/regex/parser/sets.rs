//! Sets: `[a-z\d]`, `[^...]`.

use super::escapes::Member;
use super::{Parser, Result};
use crate::regex::error::CompileError;
use crate::regex::tokens::Token;
use crate::regex::tree::{Node, SetItem};

impl Parser<'_> {
    /// A set, behind its opening bracket.
    pub(super) fn set(&mut self) -> Result<Node> {
        let here = self.tokens.position() - 1;
        if self.tokens.next_is('[') {
            self.warn("nested set", self.tokens.position());
        }
        let negated = self.tokens.accept('^')?;
        let mut items: Vec<SetItem> = Vec::new();
        loop {
            let token = match self.tokens.take()? {
                None => return Err(self.unterminated_set(here)),
                Some(Token::Character(']')) if !items.is_empty() => break,
                Some(token) => token,
            };
            let low = self.member(token, !items.is_empty())?;
            if !self.tokens.accept('-')? {
                items.push(item(low));
                continue;
            }
            match self.tokens.take()? {
                None => return Err(self.unterminated_set(here)),
                Some(Token::Character(']')) => {
                    items.push(item(low));
                    items.push(SetItem::Range(u32::from('-'), u32::from('-')));
                    break;
                }
                Some(high) => items.push(self.range(token, low, high)?),
            }
        }
        let mut unique: Vec<SetItem> = Vec::with_capacity(items.len());
        for item in items {
            if !unique.contains(&item) {
                unique.push(item);
            }
        }
        Ok(match (unique.as_slice(), negated) {
            (&[SetItem::Range(low, high)], false) if low == high => Node::Literal(low),
            (&[SetItem::Range(low, high)], true) if low == high => Node::NotLiteral(low),
            _ => Node::Set { negated, items: unique },
        })
    }

    fn unterminated_set(&self, here: usize) -> CompileError {
        self.tokens.error("unterminated character set", self.tokens.position() - here)
    }

    fn member(&mut self, token: Token, may_be_operator: bool) -> Result<Member> {
        let character = match token {
            Token::Escape(letter) => return self.escape_in_set(letter),
            Token::Character(character) => character,
        };
        if may_be_operator && self.tokens.next_is(character) {
            let operator = match character {
                '-' => Some("set difference"),
                '&' => Some("set intersection"),
                '~' => Some("set symmetric difference"),
                '|' => Some("set union"),
                _ => None,
            };
            if let Some(operator) = operator {
                self.warn(operator, self.tokens.position() - 1);
            }
        }
        Ok(Member::Character(u32::from(character)))
    }

    fn range(&mut self, first: Token, low: Member, last: Token) -> Result<SetItem> {
        let high = match last {
            Token::Escape(letter) => self.escape_in_set(letter)?,
            Token::Character(character) => {
                if character == '-' {
                    self.warn("set difference", self.tokens.position() - 2);
                }
                Member::Character(u32::from(character))
            }
        };
        match (low, high) {
            (Member::Character(low), Member::Character(high)) if low <= high => Ok(SetItem::Range(low, high)),
            _ => {
                let shown = format!("{}-{}", first.text(), last.text());
                let back = shown.chars().count();
                Err(self.tokens.error(format!("bad character range {shown}"), back))
            }
        }
    }
}

fn item(member: Member) -> SetItem {
    match member {
        Member::Character(code) => SetItem::Range(code, code),
        Member::Category(item) => item,
    }
}
