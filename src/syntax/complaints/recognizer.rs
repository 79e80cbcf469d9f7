//! A second look at the expressions of a line that does not parse, in search of a familiar mistake.
//!
//! Invariant: builds nothing; it follows the order in which CPython's parser tries its rules for invalid syntax, so that
//! the first mistake found is the one CPython reports. `Ok(None)` means "no such expression here". Nesting is bounded by
//! the lexer, and results are remembered by position, so a look costs little. Called by `lines`.

use std::collections::HashMap;

use crate::source::{Diagnostic, Span};
use crate::syntax::token::{Token, TokenKind};

/// An expression that was recognized.
#[derive(Clone, Copy, Debug)]
pub(super) struct Found {
    /// Index of the first token after it.
    pub next: usize,
    /// Without parentheses around it, as in the tree.
    pub span: Span,
    /// What messages call it.
    pub name: &'static str,
}

/// Something found, nothing, or a mistake.
pub(super) type Search = Result<Option<Found>, Box<Diagnostic>>;

/// A mistake with CPython's text.
pub(super) fn mistake<T>(message: impl Into<String>, span: Span) -> Result<T, Box<Diagnostic>> {
    Err(Box::new(Diagnostic::syntax(message, span)))
}

pub(super) struct Recognizer<'a> {
    pub text: &'a str,
    pub tokens: &'a [Token],
    /// Off while CPython would not look for mistakes either.
    pub looks_for_mistakes: bool,
    known: HashMap<(usize, bool, bool), Option<Found>>,
}

impl<'a> Recognizer<'a> {
    pub fn new(text: &'a str, tokens: &'a [Token]) -> Recognizer<'a> {
        Recognizer { text, tokens, looks_for_mistakes: true, known: HashMap::new() }
    }

    pub fn kind(&self, index: usize) -> TokenKind {
        self.tokens.get(index).map_or(TokenKind::EndOfFile, |token| token.kind)
    }

    pub fn span(&self, index: usize) -> Span {
        match self.tokens.get(index) {
            Some(token) => token.span(),
            None => self.tokens.last().map_or(Span::at(0), |token| Span::at(token.end)),
        }
    }

    pub fn slice(&self, index: usize) -> &'a str {
        self.text.get(self.span(index).range()).unwrap_or("")
    }

    pub fn is(&self, index: usize, kind: TokenKind) -> bool {
        self.kind(index) == kind
    }

    pub fn one(&self, index: usize, name: &'static str) -> Found {
        Found { next: index + 1, span: self.span(index), name }
    }

    /// From the start of token `start` to the end of the token before `next`.
    pub fn spanned(&self, start: u32, next: usize, name: &'static str) -> Found {
        let end = self.span(next.saturating_sub(1)).end;
        Found { next, span: Span::new(start, end.max(start)), name }
    }

    /// How many brackets are open after the token at `index`.
    fn level(&self, index: usize) -> i32 {
        let mut level = 0;
        for token in self.tokens.get(..=index).unwrap_or(self.tokens) {
            if token.kind.is_opening() {
                level += 1;
            } else if token.kind.is_closing() {
                level -= 1;
            }
        }
        level
    }

    pub fn named_expression(&mut self, at: usize) -> Search {
        let key = (at, self.looks_for_mistakes, true);
        if let Some(found) = self.known.get(&key) {
            return Ok(*found);
        }
        let found = self.find_named(at)?;
        self.known.insert(key, found);
        Ok(found)
    }

    fn find_named(&mut self, at: usize) -> Search {
        if self.is(at, TokenKind::Name) && self.is(at + 1, TokenKind::ColonEqual) {
            let Some(value) = self.expression(at + 2)? else { return Ok(None) };
            return Ok(Some(self.spanned(self.span(at).start, value.next, "named expression")));
        }
        let found = self.expression(at)?;
        if self.looks_for_mistakes {
            self.misused_assignment(at, found)?;
        }
        Ok(found.filter(|found| !self.is(found.next, TokenKind::ColonEqual)))
    }

    /// `=` or `:=` where an expression is meant.
    fn misused_assignment(&mut self, at: usize, found: Option<Found>) -> Result<(), Box<Diagnostic>> {
        let Some(found) = found else { return Ok(()) };
        if found.name != "lambda"
            && self.is(found.next, TokenKind::ColonEqual)
            && self.expression(found.next + 1)?.is_some()
        {
            return mistake(format!("cannot use assignment expressions with {}", found.name), found.span);
        }
        let Some(target) = self.bitwise_or(at)? else { return Ok(()) };
        if !self.is(target.next, TokenKind::Equal) {
            return Ok(());
        }
        let Some(value) = self.bitwise_or(target.next + 1)? else { return Ok(()) };
        if matches!(self.kind(value.next), TokenKind::Equal | TokenKind::ColonEqual) {
            return Ok(());
        }
        if self.is(at, TokenKind::Name) && target.next == at + 1 {
            let message = "invalid syntax. Maybe you meant '==' or ':=' instead of '='?";
            return mistake(message, target.span.to(value.span));
        }
        if matches!(target.name, "list" | "tuple" | "generator expression" | "True" | "None" | "False") {
            return Ok(());
        }
        let message = format!("cannot assign to {} here. Maybe you meant '==' instead of '='?", target.name);
        mistake(message, target.span)
    }

    pub fn expression(&mut self, at: usize) -> Search {
        let key = (at, self.looks_for_mistakes, false);
        if let Some(found) = self.known.get(&key) {
            return Ok(*found);
        }
        let found = self.find_expression(at)?;
        self.known.insert(key, found);
        Ok(found)
    }

    fn find_expression(&mut self, at: usize) -> Search {
        if self.is(at, TokenKind::Lambda) {
            return self.lambda(at);
        }
        if self.looks_for_mistakes {
            self.statement_as_value(at)?;
        }
        let Some(first) = self.disjunction(at)? else { return Ok(None) };
        if self.looks_for_mistakes {
            self.missing_comma(at, first)?;
            self.legacy_statement(at)?;
        }
        if !self.is(first.next, TokenKind::If) {
            return Ok(Some(first));
        }
        let Some(test) = self.disjunction(first.next + 1)? else { return Ok(Some(first)) };
        if !self.is(test.next, TokenKind::Else) {
            if self.looks_for_mistakes && !self.is(test.next, TokenKind::Colon) {
                let message = "expected 'else' after 'if' expression";
                return mistake(message, first.span.to(test.span));
            }
            return Ok(Some(first));
        }
        match self.expression(test.next + 1)? {
            Some(otherwise) => {
                Ok(Some(self.spanned(first.span.start, otherwise.next, "conditional expression")))
            }
            None if self.looks_for_mistakes => {
                let message = "expected expression after 'else', but statement is given";
                mistake(message, self.span(test.next + 1))
            }
            None => Ok(Some(first)),
        }
    }

    /// `pass if a else b`.
    fn statement_as_value(&mut self, at: usize) -> Result<(), Box<Diagnostic>> {
        let is_statement = matches!(self.kind(at), TokenKind::Pass | TokenKind::Break | TokenKind::Continue);
        if is_statement
            && self.is(at + 1, TokenKind::If)
            && let Some(test) = self.disjunction(at + 2)?
            && self.is(test.next, TokenKind::Else)
        {
            return mistake("expected expression before 'if', but statement is given", self.span(at));
        }
        Ok(())
    }

    /// Two expressions side by side inside brackets.
    fn missing_comma(&mut self, at: usize, first: Found) -> Result<(), Box<Diagnostic>> {
        if self.is(at, TokenKind::String) && self.is_plain_string(at) {
            self.text_outside_string(at)?;
        }
        let is_name = self.is(at, TokenKind::Name);
        let is_soft = is_name && matches!(self.slice(at), "match" | "case" | "type" | "_");
        if is_soft || is_name && matches!(self.kind(at + 1), TokenKind::String) {
            return Ok(());
        }
        self.looks_for_mistakes = false;
        let second = self.expression(first.next);
        self.looks_for_mistakes = true;
        let Some(second) = second? else { return Ok(()) };
        let is_legacy = is_name && first.next == at + 1 && matches!(self.slice(at), "print" | "exec");
        if is_legacy || self.level(second.next - 1) == 0 {
            return Ok(());
        }
        mistake("invalid syntax. Perhaps you forgot a comma?", first.span.to(second.span))
    }

    fn is_plain_string(&self, at: usize) -> bool {
        self.slice(at).starts_with(['\'', '"'])
    }

    /// `"a "b" c"`: quotes inside quotes.
    fn text_outside_string(&mut self, at: usize) -> Result<(), Box<Diagnostic>> {
        self.looks_for_mistakes = false;
        let mut next = at + 1;
        let mut inside: Option<Span> = None;
        while !self.is(next, TokenKind::String) {
            match self.expression(next) {
                Ok(Some(found)) => {
                    inside = Some(inside.map_or(found.span, |span| span.to(found.span)));
                    next = found.next;
                }
                _ => break,
            }
        }
        self.looks_for_mistakes = true;
        match inside {
            Some(span) if self.is(next, TokenKind::String) => {
                mistake("invalid syntax. Is this intended to be part of the string?", span)
            }
            _ => Ok(()),
        }
    }

    /// `print "hello"`.
    fn legacy_statement(&mut self, at: usize) -> Result<(), Box<Diagnostic>> {
        let name = self.slice(at);
        if !self.is(at, TokenKind::Name) || !matches!(name, "print" | "exec") {
            return Ok(());
        }
        if matches!(self.kind(at + 1), TokenKind::LeftParenthesis) {
            return Ok(());
        }
        let Some(value) = self.star_expressions(at + 1)? else { return Ok(()) };
        let message = format!("Missing parentheses in call to '{name}'. Did you mean {name}(...)?");
        mistake(message, self.span(at).to(value.span))
    }

    fn lambda(&mut self, at: usize) -> Search {
        let mut index = at + 1;
        let mut depth = 0;
        while !(depth == 0 && self.is(index, TokenKind::Colon)) {
            match self.kind(index) {
                TokenKind::Newline | TokenKind::EndOfFile | TokenKind::Lambda => return Ok(None),
                kind if kind.is_opening() => depth += 1,
                kind if kind.is_closing() => depth -= 1,
                _ => {}
            }
            if depth < 0 {
                return Ok(None);
            }
            index += 1;
        }
        if self.looks_for_mistakes && self.is(index + 1, TokenKind::FStringMiddle) {
            let message = "f-string: lambda expressions are not allowed without parentheses";
            return mistake(message, self.span(at).to(self.span(index)));
        }
        let Some(body) = self.expression(index + 1)? else { return Ok(None) };
        Ok(Some(self.spanned(self.span(at).start, body.next, "lambda")))
    }

    pub fn disjunction(&mut self, at: usize) -> Search {
        self.chain(at, &[TokenKind::Or], |this, at| this.chain(at, &[TokenKind::And], Recognizer::inversion))
    }

    fn chain(
        &mut self,
        at: usize,
        operators: &[TokenKind],
        operand: fn(&mut Recognizer<'a>, usize) -> Search,
    ) -> Search {
        let Some(mut found) = operand(self, at)? else { return Ok(None) };
        while operators.contains(&self.kind(found.next)) {
            let Some(right) = operand(self, found.next + 1)? else { break };
            found = self.spanned(self.span(at).start, right.next, "expression");
        }
        Ok(Some(found))
    }

    fn inversion(&mut self, at: usize) -> Search {
        let mut first = at;
        while self.is(first, TokenKind::Not) {
            first += 1;
        }
        let Some(found) = self.comparison(first)? else { return Ok(None) };
        Ok(Some(if first > at { self.spanned(self.span(at).start, found.next, "expression") } else { found }))
    }

    fn comparison(&mut self, at: usize) -> Search {
        use TokenKind::*;
        let Some(mut found) = self.bitwise_or(at)? else { return Ok(Option::None) };
        loop {
            let width = match (self.kind(found.next), self.kind(found.next + 1)) {
                (Is, Not) | (Not, In) => 2,
                (Is | In | Less | Greater | LessEqual | GreaterEqual | EqualEqual | NotEqual, _) => 1,
                _ => return Ok(Some(found)),
            };
            let Some(right) = self.bitwise_or(found.next + width)? else { return Ok(Some(found)) };
            found = self.spanned(self.span(at).start, right.next, "comparison");
        }
    }

    /// Everything from `|` to `*`: precedence does not matter to the search.
    pub fn bitwise_or(&mut self, at: usize) -> Search {
        use TokenKind::*;
        let Some(mut found) = self.factor(at)? else { return Ok(Option::None) };
        while matches!(
            self.kind(found.next),
            Bar | Caret
                | Ampersand
                | LeftShift
                | RightShift
                | Plus
                | Minus
                | Star
                | Slash
                | DoubleSlash
                | Percent
                | At
        ) {
            let operator = found.next;
            if self.looks_for_mistakes && self.is(operator + 1, Not) {
                self.misplaced_not(operator + 1)?;
            }
            let Some(right) = self.factor(operator + 1)? else { break };
            found = self.spanned(self.span(at).start, right.next, "expression");
        }
        Ok(Some(found))
    }

    fn misplaced_not(&mut self, at: usize) -> Result<(), Box<Diagnostic>> {
        match self.inversion(at)? {
            Some(found) => {
                mistake("'not' after an operator must be parenthesized", self.span(at).to(found.span))
            }
            None => Ok(()),
        }
    }

    fn factor(&mut self, at: usize) -> Search {
        let mut first = at;
        while matches!(self.kind(first), TokenKind::Plus | TokenKind::Minus | TokenKind::Tilde) {
            first += 1;
        }
        if first > at && self.looks_for_mistakes && self.is(first, TokenKind::Not) {
            self.misplaced_not(first)?;
        }
        let Some(mut found) = self.power(first)? else { return Ok(None) };
        if first > at {
            found = self.spanned(self.span(at).start, found.next, "expression");
        }
        Ok(Some(found))
    }

    fn power(&mut self, at: usize) -> Search {
        let is_await = self.is(at, TokenKind::Await);
        let Some(mut found) = self.primary(if is_await { at + 1 } else { at })? else { return Ok(None) };
        if is_await {
            found = self.spanned(self.span(at).start, found.next, "await expression");
        }
        if self.is(found.next, TokenKind::DoubleStar)
            && let Some(right) = self.factor(found.next + 1)?
        {
            found = self.spanned(self.span(at).start, right.next, "expression");
        }
        Ok(Some(found))
    }

    fn primary(&mut self, at: usize) -> Search {
        let Some(mut found) = self.atom(at)? else { return Ok(None) };
        let start = self.span(at).start;
        loop {
            let next = match self.kind(found.next) {
                TokenKind::Dot if self.is(found.next + 1, TokenKind::Name) => {
                    Some((found.next + 2, "attribute"))
                }
                TokenKind::LeftParenthesis => self.arguments(found.next)?.map(|next| (next, "function call")),
                TokenKind::LeftBracket => self.subscript(found.next)?.map(|next| (next, "subscript")),
                _ => None,
            };
            let Some((next, name)) = next else { return Ok(Some(found)) };
            found = self.spanned(start, next, name);
        }
    }

    pub fn star_expressions(&mut self, at: usize) -> Search {
        let Some(mut found) = self.star_expression(at)? else { return Ok(None) };
        while self.is(found.next, TokenKind::Comma) {
            let comma = found.next;
            let next = self.star_expression(comma + 1)?.map_or(comma + 1, |item| item.next);
            found = self.spanned(self.span(at).start, next, "tuple");
            if next == comma + 1 {
                break;
            }
        }
        Ok(Some(found))
    }

    fn star_expression(&mut self, at: usize) -> Search {
        if !self.is(at, TokenKind::Star) {
            return self.expression(at);
        }
        let Some(value) = self.bitwise_or(at + 1)? else { return Ok(None) };
        Ok(Some(self.spanned(self.span(at).start, value.next, "starred")))
    }

    /// `yield ...` or expressions: what may stand after `=`.
    pub fn assigned_value(&mut self, at: usize) -> Search {
        if !self.is(at, TokenKind::Yield) {
            return self.star_expressions(at);
        }
        let value = if self.is(at + 1, TokenKind::From) {
            self.expression(at + 2)?
        } else {
            self.star_expressions(at + 1)?
        };
        let next = value.map_or(at + 1, |value| value.next);
        Ok(Some(self.spanned(self.span(at).start, next, "yield expression")))
    }
}
