//! Anchors: the part of a failing expression that failed itself, which gets `^` while the operands get `~`: the operator of a binary
//! operation, the brackets of a subscript or a call. CPython parses the expression again to find them; here its outermost level is
//! scanned, which is enough to tell the three kinds from all others.

/// Where the anchor begins and ends (exclusively): line and column, both from 0, in characters of the expression's text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Anchors {
    pub start: (usize, usize),
    pub end: (usize, usize),
}

/// The anchors of an expression; `None` when it is none of the three kinds, or no expression at all.
pub(super) fn find(expression: &str) -> Option<Anchors> {
    let text: Vec<char> = expression.chars().collect();
    let tokens = scan(&text)?;
    let (start, end) = match top_operator(&tokens)? {
        Some(at) => operator_range(&text, &tokens, at)?,
        None => bracket_range(&tokens)?,
    };
    Some(Anchors { start: place(&text, start), end: place(&text, end) })
}

/// Is the expression a call, and is what it calls a plain name? `None`: it is no call.
pub(super) fn call_of_name(expression: &str) -> Option<bool> {
    let text: Vec<char> = expression.chars().collect();
    let tokens = scan(&text)?;
    if top_operator(&tokens)?.is_some() {
        return None;
    }
    bracket_range(&tokens)?;
    match tokens.last()?.kind {
        TokenKind::Group('(') => Some(tokens.len() == 2 && is_bare_name(&text, tokens.first()?)),
        _ => None,
    }
}

fn is_bare_name(text: &[char], token: &Token) -> bool {
    match token.kind {
        TokenKind::Name => true,
        TokenKind::Group('(') => {
            let inner = text.get(token.start + 1..token.end.saturating_sub(1)).and_then(scan);
            inner.is_some_and(|inner| {
                inner.len() == 1 && inner.first().is_some_and(|only| only.kind == TokenKind::Name)
            })
        }
        _ => false,
    }
}

/// A token of the outermost level; a bracketed part is one token.
#[derive(Clone, Copy, Debug)]
struct Token {
    start: usize,
    end: usize,
    kind: TokenKind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum TokenKind {
    Name,
    Literal,
    /// A part in brackets of this kind.
    Group(char),
    Dot,
    /// A binary operator, with how strongly it binds.
    Binary(u8),
    /// A sign, `~` or `await`.
    Prefix,
}

/// How strongly `**` binds; it alone groups from the right, and binds its left operand more strongly than a sign does.
const POWER: u8 = 7;

impl TokenKind {
    fn ends_operand(self) -> bool {
        matches!(self, TokenKind::Name | TokenKind::Literal | TokenKind::Group(_))
    }
}

/// The tokens of the outermost level; `None` for what cannot be a binary operation, a subscript or a call.
fn scan(text: &[char]) -> Option<Vec<Token>> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut at = 0;
    while let Some(&character) = text.get(at) {
        let after_operand = tokens.last().is_some_and(|token| token.kind.ends_operand());
        let start = at;
        let kind = match character {
            _ if character.is_whitespace() || character == '\\' => {
                at += 1;
                continue;
            }
            '#' => {
                at = end_of_line(text, at);
                continue;
            }
            '(' | '[' | '{' => {
                at = end_of_group(text, at)?;
                TokenKind::Group(character)
            }
            '\'' | '"' => {
                at = end_of_string(text, at, false)?;
                TokenKind::Literal
            }
            '0'..='9' => {
                at = end_of_number(text, at);
                TokenKind::Literal
            }
            '.' if text.get(at + 1).is_some_and(char::is_ascii_digit) && !after_operand => {
                at = end_of_number(text, at);
                TokenKind::Literal
            }
            '.' if !after_operand => {
                let ellipsis = text.get(at..at + 3).is_some_and(|dots| dots.iter().all(|&dot| dot == '.'));
                at += 3;
                ellipsis.then_some(TokenKind::Literal)?
            }
            '.' => {
                at += 1;
                TokenKind::Dot
            }
            _ if is_word(character) => word(text, &mut at)?,
            _ => operator(text, &mut at, after_operand)?,
        };
        check_order(tokens.last(), kind)?;
        tokens.push(Token { start, end: at, kind });
    }
    Some(tokens)
}

/// Refuses operands that follow each other, except strings and what brackets add to an operand.
fn check_order(previous: Option<&Token>, kind: TokenKind) -> Option<()> {
    let previous = previous.map(|token| token.kind);
    let after_operand = previous.is_some_and(TokenKind::ends_operand);
    let allowed = match kind {
        TokenKind::Name => !after_operand,
        TokenKind::Literal => !after_operand || previous == Some(TokenKind::Literal),
        TokenKind::Group('{') => !after_operand,
        TokenKind::Group(_) => previous != Some(TokenKind::Dot),
        TokenKind::Dot | TokenKind::Binary(_) => after_operand,
        TokenKind::Prefix => !after_operand,
    };
    allowed.then_some(())
}

fn is_word(character: char) -> bool {
    character == '_' || character.is_alphanumeric()
}

/// A name, or a string with a prefix. Words that make another kind of expression, or a statement, end the scan.
fn word(text: &[char], at: &mut usize) -> Option<TokenKind> {
    let start = *at;
    while text.get(*at).is_some_and(|&character| is_word(character)) {
        *at += 1;
    }
    let word: String = text.get(start..*at)?.iter().collect();
    let is_prefix = word.len() <= 2 && word.chars().all(|letter| "rRbBuUfFtT".contains(letter));
    if is_prefix && text.get(*at).is_some_and(|&next| next == '"' || next == '\'') {
        let has_fields = word.chars().any(|letter| "fFtT".contains(letter));
        *at = end_of_string(text, *at, has_fields)?;
        return Some(TokenKind::Literal);
    }
    match word.as_str() {
        "await" => Some(TokenKind::Prefix),
        "True" | "False" | "None" => Some(TokenKind::Literal),
        "and" | "as" | "assert" | "async" | "break" | "class" | "continue" | "def" | "del" | "elif"
        | "else" | "except" | "finally" | "for" | "from" | "global" | "if" | "import" | "in" | "is"
        | "lambda" | "nonlocal" | "not" | "or" | "pass" | "raise" | "return" | "try" | "while" | "with"
        | "yield" => None,
        _ => Some(TokenKind::Name),
    }
}

/// A binary operator or a sign; comparisons, assignments and separators end the scan.
fn operator(text: &[char], at: &mut usize, after_operand: bool) -> Option<TokenKind> {
    let (first, second) = (*text.get(*at)?, text.get(*at + 1).copied().unwrap_or(' '));
    let (length, strength) = match (first, second) {
        ('*', '*') => (2, POWER),
        ('/', '/') => (2, 6),
        ('<', '<') | ('>', '>') => (2, 4),
        ('*' | '/' | '%' | '@', _) => (1, 6),
        ('+' | '-', _) => (1, 5),
        ('&', _) => (1, 3),
        ('^', _) => (1, 2),
        ('|', _) => (1, 1),
        ('~', _) => (1, 0),
        _ => return None,
    };
    *at += length;
    if text.get(*at) == Some(&'=') {
        return None;
    }
    match (after_operand, first) {
        (false, '+' | '-' | '~') => Some(TokenKind::Prefix),
        (true, '~') | (false, _) => None,
        (true, _) => Some(TokenKind::Binary(strength)),
    }
}

fn end_of_line(text: &[char], at: usize) -> usize {
    let rest = text.get(at..).unwrap_or_default();
    rest.iter().position(|&character| character == '\n').map_or(text.len(), |length| at + length)
}

fn end_of_number(text: &[char], start: usize) -> usize {
    let hexadecimal = text.get(start + 1).is_some_and(|letter| "xX".contains(*letter));
    let mut at = start;
    while let Some(&character) = text.get(at) {
        let sign = (character == '+' || character == '-')
            && !hexadecimal
            && at > start
            && text.get(at - 1).is_some_and(|letter| "eE".contains(*letter));
        if !(is_word(character) || character == '.' || sign) {
            break;
        }
        at += 1;
    }
    at
}

/// One past the bracket that closes the one at `open`.
fn end_of_group(text: &[char], open: usize) -> Option<usize> {
    let mut closers = vec![closer(*text.get(open)?)?];
    let mut at = open + 1;
    while let Some(&character) = text.get(at) {
        match character {
            '#' => {
                at = end_of_line(text, at);
                continue;
            }
            '\'' | '"' => {
                at = end_of_string(text, at, has_field_prefix(text, at))?;
                continue;
            }
            '(' | '[' | '{' => closers.push(closer(character)?),
            ')' | ']' | '}' => {
                if closers.pop() != Some(character) {
                    return None;
                }
                if closers.is_empty() {
                    return Some(at + 1);
                }
            }
            _ => {}
        }
        at += 1;
    }
    None
}

fn closer(open: char) -> Option<char> {
    match open {
        '(' => Some(')'),
        '[' => Some(']'),
        '{' => Some('}'),
        _ => None,
    }
}

/// Do letters before the quote make the string one with replacement fields?
fn has_field_prefix(text: &[char], quote: usize) -> bool {
    let letters = text.get(..quote).unwrap_or_default().iter().rev().take_while(|&&letter| is_word(letter));
    let letters: Vec<char> = letters.copied().collect();
    letters.len() <= 2
        && letters.iter().all(|letter| "rRfFtTbBuU".contains(*letter))
        && letters.iter().any(|letter| "fFtT".contains(*letter))
}

/// One past the end of the string whose first quote is at `start`. In strings with fields, quotes inside a field belong to the field.
fn end_of_string(text: &[char], start: usize, has_fields: bool) -> Option<usize> {
    let quote = *text.get(start)?;
    let triple = text.get(start..start + 3).is_some_and(|quotes| quotes.iter().all(|&other| other == quote));
    let length = if triple { 3 } else { 1 };
    let mut at = start + length;
    while let Some(&character) = text.get(at) {
        match character {
            '\\' => at += 2,
            '{' if has_fields && text.get(at + 1) == Some(&'{') => at += 2,
            '{' if has_fields => at = end_of_field(text, at)?,
            _ if character == quote => {
                let closing = text.get(at..at + length)?;
                if closing.iter().all(|&other| other == quote) {
                    return Some(at + length);
                }
                at += 1;
            }
            _ => at += 1,
        }
    }
    None
}

/// One past the replacement field that begins at `open`: an expression and, behind a colon, a format with fields of its own.
fn end_of_field(text: &[char], open: usize) -> Option<usize> {
    let mut at = open + 1;
    let mut in_format = false;
    while let Some(&character) = text.get(at) {
        at = match character {
            '}' => return Some(at + 1),
            '{' if in_format => end_of_field(text, at)?,
            _ if in_format => at + 1,
            '(' | '[' | '{' => end_of_group(text, at)?,
            '\'' | '"' => end_of_string(text, at, has_field_prefix(text, at))?,
            '#' => end_of_line(text, at),
            _ => at + 1,
        };
        in_format |= character == ':';
    }
    None
}

/// The operator applied last, as an index among the tokens. `None`: the expression has some other form; `Some(None)`: it has no
/// binary operator.
fn top_operator(tokens: &[Token]) -> Option<Option<usize>> {
    let begins_with_prefix = tokens.first().is_some_and(|token| token.kind == TokenKind::Prefix);
    let mut best: Option<(usize, u8)> = None;
    for (at, token) in tokens.iter().enumerate() {
        let TokenKind::Binary(strength) = token.kind else { continue };
        let applied_later =
            best.is_none_or(|(_, known)| strength < known || strength == known && strength != POWER);
        if applied_later {
            best = Some((at, strength));
        }
    }
    if !tokens.last()?.kind.ends_operand() {
        return None;
    }
    match best {
        Some((_, POWER)) | None if begins_with_prefix => None,
        Some((at, _)) => Some(Some(at)),
        None => Some(None),
    }
}

/// The operator's characters. CPython takes a second character unless it is blank or belongs to the right operand; so `a+(b)`, whose
/// right operand begins behind the bracket, has an anchor of two characters.
fn operator_range(text: &[char], tokens: &[Token], at: usize) -> Option<(usize, usize)> {
    let (operator, right) = (tokens.get(at)?, tokens.get(at + 1)?);
    let in_brackets =
        right.kind == TokenKind::Group('(') && at + 2 == tokens.len() && is_grouping(text, right);
    let right_start = if in_brackets { right.start + 1 } else { right.start };
    let next = operator.start + 1;
    let second =
        text.get(next).filter(|&&character| !character.is_whitespace() && !"\\#".contains(character));
    let end = if second.is_some() && next < right_start { next + 1 } else { next };
    Some((operator.start, end))
}

/// Do the brackets only group, so that they are no tuple and no generator expression?
fn is_grouping(text: &[char], group: &Token) -> bool {
    let (mut at, end) = (group.start + 1, group.end.saturating_sub(1));
    let mut is_empty = true;
    while at < end {
        let Some(&character) = text.get(at) else { return false };
        match character {
            ',' => return false,
            '#' => at = end_of_line(text, at),
            '\'' | '"' => at = end_of_string(text, at, has_field_prefix(text, at)).unwrap_or(end),
            '(' | '[' | '{' => at = end_of_group(text, at).unwrap_or(end),
            _ if is_word(character) => {
                let start = at;
                while text.get(at).is_some_and(|&character| is_word(character)) {
                    at += 1;
                }
                if text.get(start..at).is_some_and(|word| word.iter().collect::<String>() == "for") {
                    return false;
                }
            }
            _ => at += 1,
        }
        is_empty &= character.is_whitespace();
    }
    !is_empty
}

/// The last brackets of a subscript or a call.
fn bracket_range(tokens: &[Token]) -> Option<(usize, usize)> {
    let [.., before, last] = tokens else { return None };
    match last.kind {
        TokenKind::Group('(' | '[') if before.kind.ends_operand() => Some((last.start, last.end)),
        _ => None,
    }
}

/// Line and column of a character.
fn place(text: &[char], at: usize) -> (usize, usize) {
    let before = text.get(..at).unwrap_or_default();
    let line = before.iter().filter(|&&character| character == '\n').count();
    let line_start = before.iter().rposition(|&character| character == '\n').map_or(0, |newline| newline + 1);
    (line, at - line_start)
}

#[cfg(test)]
mod tests {
    use super::{Anchors, call_of_name, find};

    fn on_first_line(expression: &str) -> Option<&str> {
        let Anchors { start, end } = find(expression)?;
        expression.get(start.1..end.1)
    }

    #[test]
    fn the_operator_applied_last_is_the_anchor() {
        assert_eq!(on_first_line("a + b * c"), Some("+"));
        assert_eq!(find("a - b - c").map(|anchors| anchors.start.1), Some(6));
        assert_eq!(find("a ** b ** c").map(|anchors| anchors.start.1), Some(2));
        assert_eq!(on_first_line("a // -b"), Some("//"));
        assert_eq!(on_first_line("(a + 5) % b"), Some("%"));
        assert_eq!(on_first_line("a+(b)"), Some("+("));
        assert_eq!(on_first_line("a+(b, c)"), Some("+"));
        assert_eq!(on_first_line("1e-5 + x"), Some("+"));
    }

    #[test]
    fn brackets_of_subscripts_and_calls_are_anchors() {
        assert_eq!(on_first_line("table['a'][n]"), Some("[n]"));
        assert_eq!(on_first_line("f(1)(2)"), Some("(2)"));
        assert_eq!(on_first_line("f\"{a['(']}\".join(x)"), Some("(x)"));
        assert_eq!(on_first_line("(f)(x)"), Some("(x)"));
    }

    #[test]
    fn other_expressions_and_statements_have_none() {
        for text in [
            "a.b",
            "-a ** b",
            "-a",
            "a < b",
            "a if b else c(d)",
            "x += f(1)",
            "raise E(1)",
            "(a, b)",
            "await f(x)",
            "not f(x)",
            "f(x), g(y)",
        ] {
            assert_eq!(find(text), None, "{text}");
        }
    }

    #[test]
    fn calls_of_names_are_told_from_other_calls() {
        assert_eq!(call_of_name("f(x)"), Some(true));
        assert_eq!(call_of_name("a.f(x)"), Some(false));
        assert_eq!(call_of_name("f(x)[0]"), None);
    }
}
