//! Mistakes of form in the parameter list of a function or lambda; `actions` checks the order of parameters. Called by `lines`.

use super::recognizer::{Recognizer, mistake};
use crate::source::Diagnostic;
use crate::syntax::token::TokenKind;

/// Whose parameters they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ParameterKind {
    Function,
    Lambda,
}

impl ParameterKind {
    fn end(self) -> TokenKind {
        match self {
            ParameterKind::Function => TokenKind::RightParenthesis,
            ParameterKind::Lambda => TokenKind::Colon,
        }
    }

    fn noun(self) -> &'static str {
        match self {
            ParameterKind::Function => "Function",
            ParameterKind::Lambda => "Lambda expression",
        }
    }
}

/// Checks the parameters from the token `at` on.
pub(super) fn check(
    recognizer: &mut Recognizer<'_>,
    at: usize,
    kind: ParameterKind,
) -> Result<(), Box<Diagnostic>> {
    use TokenKind::*;
    let mut next = at;
    if recognizer.is(next, Slash) {
        return mistake("at least one argument must precede /", recognizer.span(next));
    }
    loop {
        let starts = matches!(recognizer.kind(next), Star | DoubleStar);
        let name = if starts { next + 1 } else { next };
        match recognizer.kind(name) {
            LeftParenthesis => return nested(recognizer, name, kind),
            Name => {}
            _ => return Ok(()),
        }
        next = name + 1;
        if kind == ParameterKind::Function && recognizer.is(next, Colon) {
            let Some(annotation) = recognizer.expression(next + 1)? else { return Ok(()) };
            next = annotation.next;
        }
        if recognizer.is(next, Equal) {
            if starts {
                let what = if recognizer.is(name - 1, Star) { "var-positional" } else { "var-keyword" };
                return mistake(format!("{what} argument cannot have default value"), recognizer.span(next));
            }
            if recognizer.is(next + 1, kind.end()) || recognizer.is(next + 1, Comma) {
                return mistake("expected default value expression", recognizer.span(next));
            }
            let Some(default) = recognizer.expression(next + 1)? else { return Ok(()) };
            next = default.next;
        }
        while matches!(recognizer.kind(next), Comma | Slash)
            || recognizer.is(next, Star) && recognizer.is(next + 1, Comma)
        {
            if recognizer.is(next, Slash) && recognizer.is(next + 1, Star) {
                return mistake("expected comma between / and *", recognizer.span(next + 1));
            }
            next += 1;
        }
        if recognizer.is(next, kind.end()) || !recognizer.is(next - 1, Comma) {
            return Ok(());
        }
    }
}

fn nested(recognizer: &mut Recognizer<'_>, at: usize, kind: ParameterKind) -> Result<(), Box<Diagnostic>> {
    match recognizer.after_brackets(at) {
        Some(next) => {
            let span = recognizer.span(at).to(recognizer.span(next - 1));
            mistake(format!("{} parameters cannot be parenthesized", kind.noun()), span)
        }
        None => Ok(()),
    }
}
