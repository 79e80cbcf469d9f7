//! What begins with a parenthesis: groups, assertions, conditions, references by name, comments and flags.

use super::{Parser, Result};
use crate::regex::error::CompileError;
use crate::regex::flags;
use crate::regex::tokens::Token;
use crate::regex::tree::{Node, Sequence, width};
use crate::runtime::text::repr::quote;

/// More groups than this cannot be numbered.
const MOST_GROUPS: usize = 1 << 30;
/// Groups nested deeper than this are a RecursionError.
const DEEPEST: usize = 480;

/// What stands behind `(?` where a group follows.
#[derive(Default)]
struct Opening {
    captures: bool,
    atomic: bool,
    name: Option<String>,
    add: u32,
    remove: u32,
}

/// What an extension is.
enum Extension {
    Group(Opening),
    /// Complete already; `None` is a comment or flags.
    Done(Option<Node>),
}

impl Parser<'_> {
    /// A group, behind its parenthesis; `None` where nothing is to match. `may_set_flags` says that the pattern begins here.
    pub(super) fn group(&mut self, verbose: bool, may_set_flags: bool) -> Result<Option<Node>> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(CompileError::TooDeep);
        }
        let node = self.group_content(verbose, may_set_flags)?;
        self.depth -= 1;
        Ok(node)
    }

    fn group_content(&mut self, verbose: bool, may_set_flags: bool) -> Result<Option<Node>> {
        let start = self.tokens.position() - 1;
        let mut opening = Opening { captures: true, ..Opening::default() };
        if self.tokens.accept('?')? {
            match self.extension(start, verbose, may_set_flags)? {
                Extension::Done(node) => return Ok(node),
                Extension::Group(group) => opening = group,
            }
        }
        let number = if opening.captures { Some(self.open_group(opening.name.as_deref())?) } else { None };
        let verbose = (verbose || opening.add & flags::VERBOSE != 0) && opening.remove & flags::VERBOSE == 0;
        let body = self.alternatives(verbose, false)?;
        self.close(start)?;
        if let Some(number) = number {
            let found = width(&body, &self.widths);
            if let Some(slot) = self.widths.get_mut(number) {
                *slot = Some(found);
            }
        }
        if opening.atomic {
            return Ok(Some(Node::Atomic(body)));
        }
        Ok(Some(Node::Group { number, add: opening.add, remove: opening.remove, body }))
    }

    fn close(&mut self, start: usize) -> Result<()> {
        if self.tokens.accept(')')? {
            return Ok(());
        }
        let back = self.tokens.position() - start;
        Err(self.tokens.error("missing ), unterminated subpattern", back))
    }

    fn open_group(&mut self, name: Option<&str>) -> Result<usize> {
        let number = self.widths.len();
        self.widths.push(None);
        let Some(name) = name else {
            if number >= MOST_GROUPS {
                return Err(self.tokens.error("too many groups", 0));
            }
            return Ok(number);
        };
        if let Some((_, other)) = self.names.iter().find(|(known, _)| known == name) {
            let shown = quote(name);
            let message = format!("redefinition of group name {shown} as group {number}; was group {other}");
            return Err(self.tokens.error(message, name.chars().count() + 1));
        }
        self.names.push((name.to_owned(), number));
        Ok(number)
    }

    /// Is this a group that has been closed?
    pub(super) fn is_closed(&self, group: usize) -> bool {
        self.widths.get(group).is_some_and(Option::is_some)
    }

    /// A lookbehind can refer only to groups that stood before it.
    pub(super) fn check_in_lookbehind(&self, group: usize) -> Result<()> {
        let Some(groups) = self.lookbehind_groups else { return Ok(()) };
        if !self.is_closed(group) {
            return Err(self.tokens.error("cannot refer to an open group", 0));
        }
        if group >= groups {
            let message = "cannot refer to group defined in the same lookbehind subpattern";
            return Err(self.tokens.error(message, 0));
        }
        Ok(())
    }

    /// The next token of an extension.
    fn extension_token(&mut self) -> Result<Token> {
        match self.tokens.take()? {
            Some(token) => Ok(token),
            None => Err(self.tokens.error("unexpected end of pattern", 0)),
        }
    }

    fn unknown_extension<T>(&self, before: &str, token: Token) -> Result<T> {
        let text = token.text();
        let back = text.chars().count() + before.len();
        Err(self.tokens.error(format!("unknown extension {before}{text}"), back))
    }

    /// Behind `(?`.
    fn extension(&mut self, start: usize, verbose: bool, may_set_flags: bool) -> Result<Extension> {
        let token = self.extension_token()?;
        let Token::Character(character) = token else { return self.unknown_extension("?", token) };
        match character {
            'P' => self.named_extension(),
            ':' => Ok(Extension::Group(Opening::default())),
            '>' => Ok(Extension::Group(Opening { atomic: true, ..Opening::default() })),
            '#' => self.comment(start),
            '=' | '!' => self.look(start, verbose, false, character == '!'),
            '<' => match self.extension_token()? {
                Token::Character(sign @ ('=' | '!')) => self.look(start, verbose, true, sign == '!'),
                token => self.unknown_extension("?<", token),
            },
            '(' => self.conditional(start, verbose),
            '-' => self.flags(start, character, may_set_flags),
            _ if flags::of_letter(character).is_some() => self.flags(start, character, may_set_flags),
            _ => self.unknown_extension("?", token),
        }
    }

    /// `(?P<name>...)` and `(?P=name)`
    fn named_extension(&mut self) -> Result<Extension> {
        if self.tokens.accept('<')? {
            let name = self.tokens.take_until('>', "group name")?;
            self.tokens.check_group_name(&name, 1)?;
            let opening = Opening { captures: true, name: Some(name), ..Opening::default() };
            return Ok(Extension::Group(opening));
        }
        if !self.tokens.accept('=')? {
            let token = self.extension_token()?;
            return self.unknown_extension("?P", token);
        }
        let name = self.tokens.take_until(')', "group name")?;
        self.tokens.check_group_name(&name, 1)?;
        let group = self.group_named(&name)?;
        if !self.is_closed(group) {
            return Err(self.tokens.error("cannot refer to an open group", name.chars().count() + 1));
        }
        self.check_in_lookbehind(group)?;
        Ok(Extension::Done(Some(Node::BackReference(group))))
    }

    fn group_named(&self, name: &str) -> Result<usize> {
        match self.names.iter().find(|(known, _)| known == name) {
            Some((_, number)) => Ok(*number),
            None => {
                let message = format!("unknown group name {}", quote(name));
                Err(self.tokens.error(message, name.chars().count() + 1))
            }
        }
    }

    fn comment(&mut self, start: usize) -> Result<Extension> {
        loop {
            if self.tokens.next.is_none() {
                let back = self.tokens.position() - start;
                return Err(self.tokens.error("missing ), unterminated comment", back));
            }
            if self.tokens.take()? == Some(Token::Character(')')) {
                return Ok(Extension::Done(None));
            }
        }
    }

    fn look(&mut self, start: usize, verbose: bool, behind: bool, negated: bool) -> Result<Extension> {
        let before = self.lookbehind_groups;
        if behind && before.is_none() {
            self.lookbehind_groups = Some(self.widths.len());
        }
        let body = self.alternatives(verbose, false)?;
        self.lookbehind_groups = before;
        self.close(start)?;
        Ok(Extension::Done(Some(match negated && body.is_empty() {
            true => Node::Fail,
            false => Node::Look { behind, negated, body },
        })))
    }

    /// `(?(group)then|otherwise)`, behind the second parenthesis.
    fn conditional(&mut self, start: usize, verbose: bool) -> Result<Extension> {
        let name = self.tokens.take_until(')', "group name")?;
        let back = name.chars().count() + 1;
        let group = if name.bytes().all(|byte| byte.is_ascii_digit()) {
            let group: usize = name.parse().unwrap_or(usize::MAX);
            if group == 0 {
                return Err(self.tokens.error("bad group number", back));
            }
            if group >= MOST_GROUPS {
                return Err(self.tokens.error(format!("invalid group reference {name}"), back));
            }
            if !self.conditions.iter().any(|(known, _)| *known == group) {
                self.conditions.push((group, self.tokens.position() - back));
            }
            group
        } else {
            self.tokens.check_group_name(&name, 1)?;
            self.group_named(&name)?
        };
        self.check_in_lookbehind(group)?;
        let then = self.sequence(verbose, false)?;
        let mut otherwise = Sequence::new();
        if self.tokens.accept('|')? {
            otherwise = self.sequence(verbose, false)?;
            if self.tokens.next_is('|') {
                return Err(self.tokens.error("conditional backref with more than two branches", 0));
            }
        }
        self.close(start)?;
        Ok(Extension::Done(Some(Node::Conditional { group, then, otherwise })))
    }

    /// `(?aiLmsux)` and `(?aiLmsux-imsx:...)`, behind the first letter.
    fn flags(&mut self, start: usize, first: char, may_set_flags: bool) -> Result<Extension> {
        let (mut add, mut remove) = (0, 0);
        let mut end = Token::Character(first);
        if first != '-' {
            (add, end) = self.flag_letters(first)?;
        }
        if end == Token::Character(')') {
            self.flags |= add;
            if !may_set_flags {
                let back = self.tokens.position() - start;
                let message = "global flags not at the start of the expression";
                return Err(self.tokens.error(message, back));
            }
            return Ok(Extension::Done(None));
        }
        if end == Token::Character('-') {
            remove = self.removed_flags()?;
        }
        if add & remove != 0 {
            return Err(self.tokens.error("bad inline flags: flag turned on and off", 1));
        }
        Ok(Extension::Group(Opening { add, remove, ..Opening::default() }))
    }

    /// Letters up to `)`, `-` or `:`, which is given back too.
    fn flag_letters(&mut self, first: char) -> Result<(u32, Token)> {
        let mut add = 0;
        let mut letter = first;
        loop {
            let flag = flags::of_letter(letter).unwrap_or(0);
            if self.tokens.is_text && letter == 'L' {
                let message = "bad inline flags: cannot use 'L' flag with a str pattern";
                return Err(self.tokens.error(message, 0));
            }
            if !self.tokens.is_text && letter == 'u' {
                let message = "bad inline flags: cannot use 'u' flag with a bytes pattern";
                return Err(self.tokens.error(message, 0));
            }
            add |= flag;
            if flag & flags::TYPE != 0 && add & flags::TYPE != flag {
                let message = "bad inline flags: flags 'a', 'u' and 'L' are incompatible";
                return Err(self.tokens.error(message, 0));
            }
            match self.flag_or(&[')', '-', ':'], "missing -, : or )")? {
                Ok(next) => letter = next,
                Err(end) => return Ok((add, end)),
            }
        }
    }

    /// Behind `-`, through the colon.
    fn removed_flags(&mut self) -> Result<u32> {
        let mut remove = 0;
        let Ok(mut letter) = self.flag_or(&[], "missing flag")? else { return Ok(0) };
        loop {
            let flag = flags::of_letter(letter).unwrap_or(0);
            if flag & flags::TYPE != 0 {
                let message = "bad inline flags: cannot turn off flags 'a', 'u' and 'L'";
                return Err(self.tokens.error(message, 0));
            }
            remove |= flag;
            match self.flag_or(&[':'], "missing :")? {
                Ok(next) => letter = next,
                Err(_) => return Ok(remove),
            }
        }
    }

    /// The next letter that is a flag (`Ok`), or one of the signs that may end flags.
    fn flag_or(&mut self, ends: &[char], missing: &str) -> Result<std::result::Result<char, Token>> {
        let Some(token) = self.tokens.take()? else { return Err(self.tokens.error(missing, 0)) };
        match token {
            Token::Character(character) if ends.contains(&character) => Ok(Err(token)),
            Token::Character(character) if flags::of_letter(character).is_some() => Ok(Ok(character)),
            Token::Character(character) => {
                let message = if character.is_alphabetic() { "unknown flag" } else { missing };
                Err(self.tokens.error(message, 1))
            }
            Token::Escape(_) => Err(self.tokens.error(missing, 2)),
        }
    }
}
