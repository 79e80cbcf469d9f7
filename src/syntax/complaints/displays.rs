//! Mistakes inside brackets: calls, subscripts, displays, comprehensions and f-string fields.
//!
//! Invariant: as in `recognizer`, whose second half this is.

use super::recognizer::{Found, Recognizer, Search, mistake};
use crate::source::{Diagnostic, Span};
use crate::syntax::token::TokenKind;

/// The index after a closing bracket.
type After = Result<Option<usize>, Box<Diagnostic>>;

impl Recognizer<'_> {
    /// The index after a bracketed part that starts at `at`.
    pub(super) fn after_brackets(&self, at: usize) -> Option<usize> {
        let mut depth = 0;
        let mut index = at;
        loop {
            let kind = self.kind(index);
            if kind.is_opening() {
                depth += 1;
            } else if kind.is_closing() {
                depth -= 1;
            } else if matches!(kind, TokenKind::Newline | TokenKind::EndOfFile) {
                return None;
            }
            index += 1;
            if depth == 0 {
                return Some(index);
            }
        }
    }

    pub(super) fn atom(&mut self, at: usize) -> Search {
        use TokenKind::*;
        match self.kind(at) {
            Name => Ok(Some(self.one(at, "name"))),
            Number => Ok(Some(self.one(at, "literal"))),
            TokenKind::None => Ok(Some(self.one(at, "None"))),
            True => Ok(Some(self.one(at, "True"))),
            False => Ok(Some(self.one(at, "False"))),
            Ellipsis => Ok(Some(self.one(at, "ellipsis"))),
            String | FStringStart | TStringStart => self.strings(at),
            LeftParenthesis | WithParenthesis => self.parenthesized(at),
            LeftBracket => self.list(at),
            LeftBrace => self.braces(at),
            _ => Ok(Option::None),
        }
    }

    fn strings(&mut self, at: usize) -> Search {
        let mut next = at;
        let mut name = "literal";
        loop {
            match self.kind(next) {
                TokenKind::String => next += 1,
                TokenKind::FStringStart | TokenKind::TStringStart => {
                    name = if self.is(next, TokenKind::FStringStart) {
                        "f-string expression"
                    } else {
                        "t-string expression"
                    };
                    let letter = if self.is(next, TokenKind::FStringStart) { 'f' } else { 't' };
                    match self.string_parts(next + 1, letter)? {
                        Some(end) if self.is(end, TokenKind::FStringEnd) => next = end + 1,
                        _ => return Ok(None),
                    }
                }
                _ => return Ok(Some(self.spanned(self.span(at).start, next, name))),
            }
        }
    }

    fn string_parts(&mut self, at: usize, letter: char) -> After {
        let mut next = at;
        loop {
            match self.kind(next) {
                TokenKind::FStringMiddle => next += 1,
                TokenKind::LeftBrace => match self.field(next, letter)? {
                    Some(after) => next = after,
                    None => return Ok(None),
                },
                _ => return Ok(Some(next)),
            }
        }
    }

    fn field(&mut self, at: usize, letter: char) -> After {
        use TokenKind::*;
        let first = self.kind(at + 1);
        if matches!(first, Equal | Exclamation | Colon | RightBrace) {
            let message =
                format!("{letter}-string: valid expression required before '{}'", self.slice(at + 1));
            return mistake(message, self.span(at + 1));
        }
        let Some(value) = self.assigned_value(at + 1)? else {
            let message = format!("{letter}-string: expecting a valid expression after '{{'");
            return mistake(message, self.span(at + 1));
        };
        let mut next = value.next;
        let expected = |what: &str| format!("{letter}-string: expecting {what}");
        if !matches!(self.kind(next), Equal | Exclamation | Colon | RightBrace) {
            return mistake(expected("'=', or '!', or ':', or '}'"), self.span(next));
        }
        if self.is(next, Equal) {
            next += 1;
            if !matches!(self.kind(next), Exclamation | Colon | RightBrace) {
                return mistake(expected("'!', or ':', or '}'"), self.span(next));
            }
        }
        if self.is(next, Exclamation) {
            if matches!(self.kind(next + 1), Colon | RightBrace) {
                return mistake(
                    format!("{letter}-string: missing conversion character"),
                    self.span(next + 1),
                );
            }
            if !self.is(next + 1, Name) {
                return mistake(
                    format!("{letter}-string: invalid conversion character"),
                    self.span(next + 1),
                );
            }
            next += 2;
            if !matches!(self.kind(next), Colon | RightBrace) {
                return mistake(expected("':' or '}'"), self.span(next));
            }
        }
        if self.is(next, Colon) {
            match self.string_parts(next + 1, letter)? {
                Some(end) => next = end,
                Option::None => return Ok(Option::None),
            }
            if !self.is(next, RightBrace) {
                return mistake(expected("'}', or format specs"), self.span(next));
            }
        }
        if !self.is(next, RightBrace) {
            return mistake(expected("'}'"), self.span(next));
        }
        Ok(Some(next + 1))
    }

    fn parenthesized(&mut self, at: usize) -> Search {
        use TokenKind::*;
        let start = self.span(at).start;
        if self.is(at + 1, RightParenthesis) {
            return Ok(Some(self.spanned(start, at + 2, "tuple")));
        }
        if self.is(at + 1, Yield) {
            let value = self.assigned_value(at + 1)?.filter(|value| self.is(value.next, RightParenthesis));
            return Ok(value.map(|value| Found { next: value.next + 1, ..value }));
        }
        let Some(first) = self.display_item(at + 1)? else { return self.double_starred_group(at) };
        match self.kind(first.next) {
            RightParenthesis if first.name == "starred" => {
                mistake("cannot use starred expression here", first.span)
            }
            RightParenthesis => Ok(Some(Found { next: first.next + 1, ..first })),
            Comma => {
                Ok(self.items(first.next, RightParenthesis)?.map(|next| self.spanned(start, next, "tuple")))
            }
            For | Async => {
                let Some(next) = self.clauses(first.next)? else { return Ok(Option::None) };
                let is_closed = self.is(next, RightParenthesis);
                Ok(is_closed.then(|| self.spanned(start, next + 1, "generator expression")))
            }
            _ => Ok(Option::None),
        }
    }

    fn double_starred_group(&mut self, at: usize) -> Search {
        if self.is(at + 1, TokenKind::DoubleStar)
            && let Some(value) = self.expression(at + 2)?
            && self.is(value.next, TokenKind::RightParenthesis)
        {
            return mistake("cannot use double starred expression here", self.span(at + 1));
        }
        Ok(None)
    }

    pub(super) fn display_item(&mut self, at: usize) -> Search {
        if !self.is(at, TokenKind::Star) {
            return self.named_expression(at);
        }
        let Some(value) = self.bitwise_or(at + 1)? else { return Ok(None) };
        let found = self.spanned(self.span(at).start, value.next, "starred");
        if matches!(self.kind(found.next), TokenKind::For | TokenKind::Async)
            && self.clauses(found.next)?.is_some()
        {
            return mistake("iterable unpacking cannot be used in comprehension", found.span);
        }
        Ok(Some(found))
    }

    /// More items after the comma at `comma`, up to `closing`.
    fn items(&mut self, comma: usize, closing: TokenKind) -> After {
        let mut comma = comma;
        while self.is(comma, TokenKind::Comma) {
            if self.is(comma + 1, closing) {
                return Ok(Some(comma + 2));
            }
            let Some(item) = self.display_item(comma + 1)? else { return Ok(None) };
            comma = item.next;
        }
        Ok(self.is(comma, closing).then_some(comma + 1))
    }

    fn list(&mut self, at: usize) -> Search {
        use TokenKind::*;
        let start = self.span(at).start;
        if self.is(at + 1, RightBracket) {
            return Ok(Some(self.spanned(start, at + 2, "list")));
        }
        let Some(first) = self.display_item(at + 1)? else { return Ok(Option::None) };
        match self.kind(first.next) {
            RightBracket => Ok(Some(self.spanned(start, first.next + 1, "list"))),
            Comma => match self.items(first.next, RightBracket)? {
                Some(next) => Ok(Some(self.spanned(start, next, "list"))),
                Option::None => self.bare_target(first),
            },
            For | Async => {
                let Some(next) = self.clauses(first.next)? else { return Ok(Option::None) };
                Ok(self.is(next, RightBracket).then(|| self.spanned(start, next + 1, "list comprehension")))
            }
            _ => Ok(Option::None),
        }
    }

    /// `[a, b for a, b in c]`.
    fn bare_target(&mut self, first: Found) -> Search {
        let mut last = self.span(first.next);
        let mut next = first.next;
        while self.is(next, TokenKind::Comma) {
            last = if next == first.next { self.span(next) } else { last };
            match self.display_item(next + 1)? {
                Some(item) => {
                    last = item.span;
                    next = item.next;
                }
                None => next += 1,
            }
        }
        if matches!(self.kind(next), TokenKind::For | TokenKind::Async) && self.clauses(next)?.is_some() {
            let message = "did you forget parentheses around the comprehension target?";
            return mistake(message, first.span.to(last));
        }
        Ok(None)
    }

    fn braces(&mut self, at: usize) -> Search {
        use TokenKind::*;
        let start = self.span(at).start;
        if self.is(at + 1, RightBrace) {
            return Ok(Some(self.spanned(start, at + 2, "dict literal")));
        }
        if self.is(at + 1, DoubleStar) {
            return self.dictionary(at);
        }
        let Some(first) = self.display_item(at + 1)? else { return Ok(Option::None) };
        match self.kind(first.next) {
            Colon => self.dictionary(at),
            RightBrace => Ok(Some(self.spanned(start, first.next + 1, "set display"))),
            Comma => match self.items(first.next, RightBrace)? {
                Some(next) => Ok(Some(self.spanned(start, next, "set display"))),
                Option::None => self.bare_target(first),
            },
            For | Async => {
                let Some(next) = self.clauses(first.next)? else { return Ok(Option::None) };
                Ok(self.is(next, RightBrace).then(|| self.spanned(start, next + 1, "set comprehension")))
            }
            _ => Ok(Option::None),
        }
    }

    fn dictionary(&mut self, at: usize) -> Search {
        use TokenKind::*;
        let start = self.span(at).start;
        let mut next = at + 1;
        loop {
            if self.is(next, RightBrace) {
                return Ok(Some(self.spanned(start, next + 1, "dict literal")));
            }
            if matches!(self.kind(next), Star | DoubleStar) {
                let Some(value) = self.bitwise_or(next + 1)? else { return Ok(Option::None) };
                if self.is(value.next, For) && self.is(next, DoubleStar) {
                    return mistake("dict unpacking cannot be used in dict comprehension", self.span(next));
                }
                next = value.next;
            } else {
                let Some(key) = self.expression(next)? else { return Ok(Option::None) };
                if self.is(key.next, ColonEqual) {
                    return Ok(Option::None);
                }
                if !self.is(key.next, Colon) {
                    let end = key.span.end;
                    return mistake("':' expected after dictionary key", Span::at(end.saturating_sub(1)));
                }
                match self.dictionary_value(key.next)? {
                    Some(after) => next = after,
                    Option::None => return Ok(Option::None),
                }
                if matches!(self.kind(next), For | Async) {
                    let Some(end) = self.clauses(next)? else { return Ok(Option::None) };
                    return Ok(self
                        .is(end, RightBrace)
                        .then(|| self.spanned(start, end + 1, "dict comprehension")));
                }
            }
            match self.kind(next) {
                Comma => next += 1,
                RightBrace => {}
                _ => return Ok(Option::None),
            }
        }
    }

    fn dictionary_value(&mut self, colon: usize) -> After {
        let first = self.kind(colon + 1);
        if matches!(first, TokenKind::RightBrace | TokenKind::Comma) {
            return mistake("expression expected after dictionary key and ':'", self.span(colon));
        }
        if matches!(first, TokenKind::Star | TokenKind::DoubleStar)
            && let Some(value) = self.bitwise_or(colon + 2)?
        {
            let kind = if first == TokenKind::Star { "a starred expression" } else { "dict unpacking" };
            let span = self.span(colon + 1).to(value.span);
            return mistake(format!("cannot use {kind} in a dictionary value"), span);
        }
        Ok(self.expression(colon + 1)?.map(|value| value.next))
    }

    /// `for ... in ... if ...`, any number of times; returns the index after them.
    pub(super) fn clauses(&mut self, at: usize) -> After {
        let mut next = at;
        loop {
            let first = if self.is(next, TokenKind::Async) { next + 1 } else { next };
            if !self.is(first, TokenKind::For) {
                return Ok((next > at).then_some(next));
            }
            let Some(target) = self.target_list(first + 1)? else { return Ok(None) };
            if !self.is(target.next, TokenKind::In) {
                return mistake("'in' expected after for-loop variables", self.span(target.next));
            }
            let Some(iterable) = self.disjunction(target.next + 1)? else { return Ok(None) };
            next = iterable.next;
            while self.is(next, TokenKind::If) {
                let Some(test) = self.disjunction(next + 1)? else { return Ok(None) };
                next = test.next;
            }
        }
    }

    /// What stands between `for` and `in`.
    pub(super) fn target_list(&mut self, at: usize) -> Search {
        let mut found: Option<Found> = None;
        let mut next = at;
        loop {
            let first = if self.is(next, TokenKind::Star) { next + 1 } else { next };
            let Some(item) = self.bitwise_or(first)? else { break };
            next = item.next;
            found = Some(match found {
                None if !self.is(next, TokenKind::Comma) => return Ok(Some(item)),
                _ => self.spanned(self.span(at).start, next, "tuple"),
            });
            if !self.is(next, TokenKind::Comma) {
                break;
            }
            next += 1;
        }
        Ok(found.map(|found| Found { next: found.next.max(next), ..found }))
    }

    /// The arguments of a call, from its `(`.
    pub(super) fn arguments(&mut self, at: usize) -> After {
        use TokenKind::*;
        let mut next = at + 1;
        loop {
            if self.is(next, RightParenthesis) {
                return Ok(Some(next + 1));
            }
            let Some(after) = self.argument(next)? else { return Ok(Option::None) };
            match self.kind(after) {
                Comma => next = after + 1,
                RightParenthesis => return Ok(Some(after + 1)),
                _ => return Ok(Option::None),
            }
        }
    }

    fn argument(&mut self, at: usize) -> After {
        use TokenKind::*;
        if matches!(self.kind(at), Star | DoubleStar) {
            let Some(value) = self.expression(at + 1)? else {
                if self.is(at, Star) {
                    return mistake("Invalid star expression", self.span(at + 1));
                }
                return Ok(Option::None);
            };
            if self.is(value.next, Equal)
                && let Some(assigned) = self.expression(value.next + 1)?
            {
                let what = if self.is(at, Star) { "iterable" } else { "keyword" };
                let message = format!("cannot assign to {what} argument unpacking");
                return mistake(message, self.span(at).to(assigned.span));
            }
            return Ok(Some(value.next));
        }
        if self.is(at + 1, Equal) && matches!(self.kind(at), Name | True | False | TokenKind::None) {
            return self.keyword_argument(at);
        }
        let is_named = self.is(at + 1, ColonEqual);
        let value = if is_named { self.named_expression(at)? } else { self.expression(at)? };
        let Some(value) = value else { return Ok(Option::None) };
        match self.kind(value.next) {
            Equal => {
                let message = "expression cannot contain assignment, perhaps you meant \"==\"?";
                mistake(message, value.span.to(self.span(value.next)))
            }
            For | Async => self.clauses(value.next),
            _ => Ok(Some(value.next)),
        }
    }

    fn keyword_argument(&mut self, at: usize) -> After {
        let assigned = self.span(at).to(self.span(at + 1));
        if !self.is(at, TokenKind::Name) {
            return mistake(format!("cannot assign to {}", self.slice(at)), assigned);
        }
        if matches!(self.kind(at + 2), TokenKind::Comma | TokenKind::RightParenthesis) {
            return mistake("expected argument value expression", assigned);
        }
        let Some(value) = self.expression(at + 2)? else { return Ok(None) };
        if matches!(self.kind(value.next), TokenKind::For) && self.clauses(value.next)?.is_some() {
            return mistake("invalid syntax. Maybe you meant '==' or ':=' instead of '='?", assigned);
        }
        Ok(Some(value.next))
    }

    /// A subscript, from its `[`.
    pub(super) fn subscript(&mut self, at: usize) -> After {
        use TokenKind::*;
        let mut next = at + 1;
        loop {
            match self.kind(next) {
                RightBracket => return Ok((next > at + 1).then_some(next + 1)),
                Colon | Comma => next += 1,
                Star => match self.expression(next + 1)? {
                    Some(value) => next = value.next,
                    Option::None => return Ok(Option::None),
                },
                _ => match self.named_expression(next)? {
                    Some(value) if matches!(self.kind(value.next), RightBracket | Colon | Comma) => {
                        next = value.next
                    }
                    _ => return Ok(Option::None),
                },
            }
        }
    }
}
