//! Mistakes on one logical line: missing colons, assignments to what cannot be assigned to, unfinished imports.
//!
//! Invariant: starts at the beginning of the line, so that a mistake before the token the parser stumbled over is found
//! first, as CPython's second pass would find it. Called by `complaints`.

use super::blocks::line_start;
use super::parameters::{self, ParameterKind};
use super::recognizer::{Found, Recognizer, mistake};
use crate::source::{Diagnostic, Span};
use crate::syntax::token::TokenKind;

type Checked = Result<(), Box<Diagnostic>>;

/// Looks for a mistake on the line of the token with index `at`.
pub(super) fn find(recognizer: &mut Recognizer<'_>, at: usize) -> Checked {
    let is_line_end = recognizer.is(at, TokenKind::Newline);
    let start = line_start(recognizer, if is_line_end { at.saturating_sub(1) } else { at });
    let start = if is_line_end || start <= at { start } else { at };
    let continues_block = [TokenKind::Else, TokenKind::Elif, TokenKind::Except, TokenKind::Finally];
    if start == at && continues_block.contains(&recognizer.kind(at)) {
        return Ok(());
    }
    for lambda in start..at {
        if recognizer.is(lambda, TokenKind::Lambda) {
            parameters::check(recognizer, lambda + 1, ParameterKind::Lambda)?;
        }
    }
    Line { recognizer }.statement(start)
}

struct Line<'r, 'a> {
    recognizer: &'r mut Recognizer<'a>,
}

impl Line<'_, '_> {
    fn is(&self, index: usize, kind: TokenKind) -> bool {
        self.recognizer.is(index, kind)
    }

    fn statement(&mut self, at: usize) -> Checked {
        use TokenKind::*;
        match self.recognizer.kind(at) {
            If | Elif | While => self.test_header(at),
            For => self.for_header(at),
            With => self.with_header(at),
            Async => self.statement(at + 1),
            Try | Finally | Else => {
                self.forced(at + 1, Colon, ":")?;
                self.colon(at + 1)
            }
            Except => self.except_header(at),
            Def => self.function_header(at),
            Class => self.class_header(at),
            Match => self.match_header(at),
            Case => self.case_header(at),
            Type if self.is(at + 2, LeftBracket) => self.type_parameters(at + 2),
            At => self.recognizer.named_expression(at + 1).map(|_| ()),
            _ => self.simple_statements(at),
        }
    }

    /// After a complete header: a colon, and perhaps statements on the same line.
    fn colon(&mut self, at: usize) -> Checked {
        if self.is(at, TokenKind::Colon) {
            return if self.is(at + 1, TokenKind::Newline) { Ok(()) } else { self.simple_statements(at + 1) };
        }
        if self.is(at, TokenKind::Newline) {
            return mistake("expected ':'", self.recognizer.span(at));
        }
        Ok(())
    }

    /// A colon that CPython demands whatever stands in its place.
    fn forced(&mut self, at: usize, kind: TokenKind, text: &str) -> Checked {
        if self.is(at, kind) {
            return Ok(());
        }
        mistake(format!("expected '{text}'"), self.recognizer.span(at))
    }

    fn test_header(&mut self, at: usize) -> Checked {
        match self.recognizer.named_expression(at + 1)? {
            Some(test) => self.colon(test.next),
            None => Ok(()),
        }
    }

    fn for_header(&mut self, at: usize) -> Checked {
        let Some(target) = self.recognizer.target_list(at + 1)? else { return Ok(()) };
        if !self.is(target.next, TokenKind::In) {
            return Ok(());
        }
        match self.recognizer.star_expressions(target.next + 1)? {
            Some(iterable) => self.colon(iterable.next),
            None => Ok(()),
        }
    }

    fn with_header(&mut self, at: usize) -> Checked {
        if self.is(at + 1, TokenKind::WithParenthesis)
            && let Some(next) = self.recognizer.after_brackets(at + 1)
        {
            self.recognizer.atom(at + 1)?;
            return self.colon(next);
        }
        let mut next = at + 1;
        loop {
            let Some(item) = self.recognizer.expression(next)? else { return Ok(()) };
            next = item.next;
            if self.is(next, TokenKind::As) {
                let Some(target) = self.recognizer.expression(next + 1)? else { return Ok(()) };
                if !is_target(target.name) {
                    return mistake(format!("cannot assign to {}", target.name), target.span);
                }
                next = target.next;
            }
            if !self.is(next, TokenKind::Comma) {
                return self.colon(next);
            }
            next += 1;
        }
    }

    fn except_header(&mut self, at: usize) -> Checked {
        let is_star = self.is(at + 1, TokenKind::Star);
        let first = if is_star { at + 2 } else { at + 1 };
        if matches!(self.recognizer.kind(first), TokenKind::Newline | TokenKind::Colon) {
            if is_star {
                return mistake("expected one or more exception types", self.recognizer.span(first));
            }
            return self.colon(first);
        }
        let Some(types) = self.recognizer.star_expressions(first)? else { return Ok(()) };
        if !self.is(types.next, TokenKind::As) {
            return self.colon(types.next);
        }
        let Some(name) = self.recognizer.expression(types.next + 1)? else { return Ok(()) };
        if name.name != "name" && self.is(name.next, TokenKind::Colon) {
            let word = if is_star { "except*" } else { "except" };
            return mistake(format!("cannot use {word} statement with {}", name.name), name.span);
        }
        self.colon(name.next)
    }

    fn function_header(&mut self, at: usize) -> Checked {
        if !self.is(at + 1, TokenKind::Name) {
            return Ok(());
        }
        let mut next = at + 2;
        if self.is(next, TokenKind::LeftBracket) {
            self.type_parameters(next)?;
            let Some(after) = self.recognizer.after_brackets(next) else { return Ok(()) };
            next = after;
        }
        self.forced(next, TokenKind::LeftParenthesis, "(")?;
        parameters::check(self.recognizer, next + 1, ParameterKind::Function)?;
        let Some(mut next) = self.recognizer.after_brackets(next) else { return Ok(()) };
        if self.is(next, TokenKind::Arrow) {
            let Some(returns) = self.recognizer.expression(next + 1)? else { return Ok(()) };
            next = returns.next;
        }
        self.forced(next, TokenKind::Colon, ":")?;
        self.colon(next)
    }

    fn type_parameters(&mut self, at: usize) -> Checked {
        if self.is(at + 1, TokenKind::RightBracket) {
            let start = self.recognizer.span(at + 1).start;
            // `type` is a name as well, so that CPython has read on.
            let is_alias = self.is(at.saturating_sub(2), TokenKind::Type);
            let end = if is_alias { self.recognizer.span(at + 2).start } else { start };
            return mistake("Type parameter list cannot be empty", Span::new(start, end));
        }
        Ok(())
    }

    fn class_header(&mut self, at: usize) -> Checked {
        if !self.is(at + 1, TokenKind::Name) {
            return Ok(());
        }
        let mut next = at + 2;
        if self.is(next, TokenKind::LeftBracket) {
            self.type_parameters(next)?;
            let Some(after) = self.recognizer.after_brackets(next) else { return Ok(()) };
            next = after;
        }
        if self.is(next, TokenKind::LeftParenthesis) {
            let Some(after) = self.recognizer.arguments(next)? else { return Ok(()) };
            next = after;
        }
        self.colon(next)
    }

    fn match_header(&mut self, at: usize) -> Checked {
        match self.recognizer.star_expressions(at + 1)? {
            Some(subject) => self.colon(subject.next),
            None => Ok(()),
        }
    }

    /// Patterns look enough like expressions to find where the header ends.
    fn case_header(&mut self, at: usize) -> Checked {
        let mut index = at + 1;
        while !matches!(
            self.recognizer.kind(index),
            TokenKind::Newline | TokenKind::EndOfFile | TokenKind::Colon
        ) {
            if self.recognizer.kind(index).is_opening() {
                let Some(after) = self.recognizer.after_brackets(index) else { return Ok(()) };
                index = after;
                continue;
            }
            if self.is(index, TokenKind::As)
                && let Some(target) = self.recognizer.expression(index + 1)?
                && target.name != "name"
            {
                return mistake(format!("cannot use {} as pattern target", target.name), target.span);
            }
            index += 1;
        }
        self.colon(index)
    }

    fn simple_statements(&mut self, at: usize) -> Checked {
        use TokenKind::*;
        match self.recognizer.kind(at) {
            Import => self.import(at),
            From => self.import_from(at),
            Del => self.delete(at),
            Assert | Raise => match self.recognizer.expression(at + 1)? {
                Some(value) => self.end_of_statement(value.next),
                Option::None => Ok(()),
            },
            Return => match self.recognizer.star_expressions(at + 1)? {
                Some(value) => self.end_of_statement(value.next),
                Option::None => Ok(()),
            },
            Pass | Break | Continue => {
                self.recognizer.expression(at)?;
                self.end_of_statement(at + 1)
            }
            Global | Nonlocal => Ok(()),
            _ => self.expression_statement(at),
        }
    }

    fn end_of_statement(&mut self, at: usize) -> Checked {
        if self.is(at, TokenKind::Semicolon) && !self.is(at + 1, TokenKind::Newline) {
            return self.simple_statements(at + 1);
        }
        Ok(())
    }

    fn expression_statement(&mut self, at: usize) -> Checked {
        self.misplaced_named_expression(at)?;
        let Some(value) = self.recognizer.assigned_value(at)? else { return Ok(()) };
        match self.recognizer.kind(value.next) {
            TokenKind::Colon => self.annotation(value),
            TokenKind::Equal => self.assignment(value),
            kind if kind.is_augmented_assignment() => self.augmented(value),
            _ => self.end_of_statement(value.next),
        }
    }

    /// `:=` behind anything but a name.
    fn misplaced_named_expression(&mut self, at: usize) -> Checked {
        let Some(found) = self.recognizer.expression(at)? else { return Ok(()) };
        let is_enclosed = found.name == "name" && self.is(at, TokenKind::LeftParenthesis);
        if !self.is(found.next, TokenKind::ColonEqual)
            || found.name == "name" && !is_enclosed
            || self.recognizer.expression(found.next + 1)?.is_none()
        {
            return Ok(());
        }
        let span = if is_enclosed { self.recognizer.span(at + 1) } else { found.span };
        mistake(format!("cannot use assignment expressions with {}", found.name), span)
    }

    fn annotation(&mut self, target: Found) -> Checked {
        let Some(annotation) = self.recognizer.expression(target.next + 1)? else { return Ok(()) };
        match target.name {
            "list" | "tuple" => {
                mistake(format!("only single target (not {}) can be annotated", target.name), target.span)
            }
            "name" | "attribute" | "subscript" if self.is(annotation.next, TokenKind::Equal) => {
                match self.recognizer.assigned_value(annotation.next + 1)? {
                    Some(value) => self.end_of_statement(value.next),
                    None => Ok(()),
                }
            }
            "name" | "attribute" | "subscript" => self.end_of_statement(annotation.next),
            _ => mistake("illegal target for annotation", target.span),
        }
    }

    fn assignment(&mut self, target: Found) -> Checked {
        let mut target = target;
        while self.is(target.next, TokenKind::Equal) {
            if !is_target(target.name) {
                return self.invalid_target(target);
            }
            match self.recognizer.assigned_value(target.next + 1)? {
                Some(value) => target = value,
                None => return Ok(()),
            }
        }
        self.end_of_statement(target.next)
    }

    fn invalid_target(&mut self, target: Found) -> Checked {
        let value = self.recognizer.bitwise_or(target.next + 1)?;
        let suggests = value.is_some_and(|value| !self.is(value.next, TokenKind::Equal))
            && !matches!(target.name, "None" | "True" | "False" | "generator expression" | "comparison");
        let hint = if suggests { " here. Maybe you meant '==' instead of '='?" } else { "" };
        mistake(format!("cannot assign to {}{hint}", target.name), target.span)
    }

    fn augmented(&mut self, target: Found) -> Checked {
        let Some(value) = self.recognizer.assigned_value(target.next + 1)? else { return Ok(()) };
        if matches!(target.name, "name" | "attribute" | "subscript") {
            return self.end_of_statement(value.next);
        }
        mistake(format!("'{}' is an illegal expression for augmented assignment", target.name), target.span)
    }

    fn import(&mut self, at: usize) -> Checked {
        if self.is(at + 1, TokenKind::Newline) {
            let span = Span::at(self.recognizer.span(at + 1).start);
            return mistake("Expected one or more names after 'import'", span);
        }
        let mut next = at + 1;
        loop {
            let Some(after) = self.dotted_name(next) else { return Ok(()) };
            next = after;
            if self.is(next, TokenKind::From) && self.dotted_name(next + 1).is_some() {
                let end = self.dotted_name(next + 1).unwrap_or(next);
                // CPython points at the end of what it has read, less one.
                let read = self.recognizer.span(end).end.saturating_sub(1);
                let read = read.max(self.recognizer.span(end - 1).end);
                let span = Span::new(self.recognizer.span(at).start, read);
                return mistake("Did you mean to use 'from ... import ...' instead?", span);
            }
            if self.is(next, TokenKind::As) {
                self.import_target(next + 1)?;
                next += 2;
            }
            if !self.is(next, TokenKind::Comma) {
                return self.end_of_statement(next);
            }
            next += 1;
        }
    }

    fn dotted_name(&self, at: usize) -> Option<usize> {
        let mut next = at;
        while self.is(next, TokenKind::Name) {
            next += 1;
            if !self.is(next, TokenKind::Dot) {
                return Some(next);
            }
            next += 1;
        }
        None
    }

    fn import_target(&mut self, at: usize) -> Checked {
        use TokenKind::*;
        if self.is(at, Name)
            && matches!(self.recognizer.kind(at + 1), Comma | RightParenthesis | Semicolon | Newline)
        {
            return Ok(());
        }
        match self.recognizer.expression(at)? {
            Some(target) => mistake(format!("cannot use {} as import target", target.name), target.span),
            Option::None => Ok(()),
        }
    }

    fn import_from(&mut self, at: usize) -> Checked {
        let mut next = at + 1;
        while !matches!(
            self.recognizer.kind(next),
            TokenKind::Import | TokenKind::Newline | TokenKind::EndOfFile
        ) {
            next += 1;
        }
        if !self.is(next, TokenKind::Import) {
            return Ok(());
        }
        next += 1;
        if self.is(next, TokenKind::Newline) {
            let span = Span::at(self.recognizer.span(next).start);
            return mistake("Expected one or more names after 'import'", span);
        }
        let is_enclosed = self.is(next, TokenKind::LeftParenthesis);
        next += usize::from(is_enclosed);
        while self.is(next, TokenKind::Name) {
            next += 1;
            if self.is(next, TokenKind::As) {
                self.import_target(next + 1)?;
                next += 2;
            }
            if !self.is(next, TokenKind::Comma) {
                break;
            }
            next += 1;
            if !is_enclosed && self.is(next, TokenKind::Newline) {
                let message = "trailing comma not allowed without surrounding parentheses";
                return mistake(message, self.recognizer.span(next));
            }
        }
        Ok(())
    }

    fn delete(&mut self, at: usize) -> Checked {
        let Some(target) = self.recognizer.star_expressions(at + 1)? else { return Ok(()) };
        if matches!(target.name, "name" | "attribute" | "subscript" | "tuple" | "list") {
            return Ok(());
        }
        mistake(format!("cannot delete {}", target.name), target.span)
    }
}

fn is_target(name: &str) -> bool {
    matches!(name, "name" | "attribute" | "subscript" | "tuple" | "list" | "starred")
}
