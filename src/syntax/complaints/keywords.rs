//! Misspelled keywords: `whille x:`.
//!
//! Invariant: a suggestion is made only if the line parses with it, as CPython's `traceback` module does when it shows a
//! "invalid syntax" error; `str(error)` stays without it. Called by whoever shows a diagnostic.

use crate::source::{Diagnostic, SourceFile, Span};
use crate::syntax::completeness::{Completeness, completeness};
use crate::syntax::token::{Token, TokenKind};

/// Without those that are an error outside functions and loops, since a line is tried on its own.
const KEYWORDS: [&str; 29] = [
    "False", "None", "True", "and", "as", "assert", "async", "class", "def", "del", "elif", "else", "except",
    "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "not", "or", "pass", "raise",
    "try", "while", "with",
];

/// How many names of a line, and how many keywords for each, are tried.
const MAXIMUM_NAMES: usize = 10;
const MAXIMUM_MATCHES: usize = 3;

/// The longest line that is looked at, in bytes.
const MAXIMUM_LENGTH: usize = 1024;

/// For a plain "invalid syntax", the diagnostic that names the keyword probably meant and points at the misspelling.
pub fn suggest_keyword(file: &SourceFile, diagnostic: &Diagnostic) -> Option<Diagnostic> {
    if diagnostic.message != "invalid syntax" {
        return None;
    }
    let line = file.line_span(file.line_of(diagnostic.span.start));
    let text = file.slice(line);
    let code = text.trim_start();
    if code.len() > MAXIMUM_LENGTH {
        return None;
    }
    let offset = line.start + (text.len() - code.len()) as u32;
    let list = crate::syntax::tokenize(code, false);
    if list.unclosed.is_some() {
        return None;
    }
    let names = list.tokens.iter().filter(|token| token.kind == TokenKind::Name).take(MAXIMUM_NAMES);
    for name in names {
        let (before, rest) = code.split_at_checked(name.start as usize)?;
        let (word, after) = rest.split_at_checked((name.end - name.start) as usize)?;
        for keyword in close_keywords(word) {
            if completeness(&format!("{before}{keyword}{after}")) != Completeness::Invalid {
                let span = Span::new(offset + name.start, offset + name.end);
                return Some(Diagnostic::syntax(format!("invalid syntax. Did you mean '{keyword}'?"), span));
            }
        }
    }
    None
}

/// Keywords at least half similar to `word`, the most similar first.
fn close_keywords(word: &str) -> Vec<&'static str> {
    let mut close: Vec<(usize, &'static str)> = KEYWORDS
        .iter()
        .filter_map(|keyword| {
            let total = keyword.len() + word.len();
            let ratio = 2000 * matched(word.as_bytes(), keyword.as_bytes()) / total;
            (ratio >= 500).then_some((ratio, *keyword))
        })
        .collect();
    close.sort_by(|left, right| right.cmp(left));
    close.into_iter().take(MAXIMUM_MATCHES).map(|(_, keyword)| keyword).collect()
}

/// The number of characters in matching runs: the longest common run, then those on either side of it (Ratcliff and
/// Obershelp, as in `difflib`).
fn matched(left: &[u8], right: &[u8]) -> usize {
    let mut best = (0, 0, 0);
    for start in 0..left.len() {
        for other in 0..right.len() {
            let run =
                left.iter().skip(start).zip(right.iter().skip(other)).take_while(|(a, b)| a == b).count();
            if run > best.0 {
                best = (run, start, other);
            }
        }
    }
    let (run, start, other) = best;
    if run == 0 {
        return 0;
    }
    let (left_before, left_after) = (left.get(..start), left.get(start + run..));
    let (right_before, right_after) = (right.get(..other), right.get(other + run..));
    let empty: &[u8] = &[];
    run + matched(left_before.unwrap_or(empty), right_before.unwrap_or(empty))
        + matched(left_after.unwrap_or(empty), right_after.unwrap_or(empty))
}

/// Letters before a string that cannot stand together: CPython names the first such pair.
pub(super) fn incompatible_prefixes(text: &str, before: Token, token: Token) -> Option<Diagnostic> {
    const PAIRS: [(char, char); 7] =
        [('u', 'b'), ('u', 'r'), ('u', 'f'), ('u', 't'), ('b', 'f'), ('b', 't'), ('f', 't')];
    if before.kind != TokenKind::Name || before.end != token.start {
        return None;
    }
    text.get(token.start as usize..).filter(|rest| rest.starts_with(['\'', '"']))?;
    let letters = text.get(before.start as usize..before.end as usize)?.to_ascii_lowercase();
    if letters.len() > 3 || letters.contains(|letter| !"ubrft".contains(letter)) {
        return None;
    }
    let (first, second) =
        PAIRS.into_iter().find(|&(one, other)| letters.contains(one) && letters.contains(other))?;
    let message = format!("'{first}' and '{second}' prefixes are incompatible");
    Some(Diagnostic::syntax(message, before.span()))
}
