//! Slips of syntax: for CPython's message, lines that may have been meant. A line is suggested only if the program gets further with it:
//! it parses, or the next complaint is about a later line.

use super::{Advice, help};
use crate::source::{Diagnostic, SourceFile};
use crate::syntax::{self, Token, TokenKind};

/// A complaint about a text, as the fixes see it.
pub struct Slip<'a> {
    pub text: &'a str,
    /// The line complained about, from 1, and its text.
    pub number: usize,
    pub line: &'a str,
    /// Where in the line the complaint begins, in bytes.
    pub column: usize,
    pub message: &'a str,
}

/// A line that may have been meant and why.
struct Fix {
    line: String,
    help: String,
}

type Find = fn(&Slip) -> Option<Fix>;

/// The beginnings of messages, and what may have been meant. The first fix that was tried with success is told.
const FIXES: &[(&str, Find)] = &[
    ("expected ':'", else_if),
    ("expected ':'", colon),
    ("invalid syntax. Maybe you meant '=='", compare),
    ("invalid syntax. Perhaps you forgot a comma", commas),
    ("cannot assign to", swapped),
    ("Missing parentheses in call to", call_parentheses),
    ("unterminated string literal", quote),
    ("unterminated f-string literal", quote),
    ("f-string: expecting '}'", brace),
    ("invalid character", straight_quotes),
    ("expected an indented block", indent),
    ("unexpected indent", dedent),
    ("", increment),
    ("", boolean_operators),
    ("", not),
    ("", keyword),
    ("", else_if),
];

/// What to say about a complaint.
pub fn advise(slip: &Slip) -> Option<Advice> {
    let fixes = FIXES.iter().filter(|(start, _)| slip.message.starts_with(start));
    let fix = fixes.filter_map(|(_, find)| find(slip)).find(|fix| is_better(slip, &fix.line));
    match fix {
        Some(fix) => Some(Advice { help: Some(fix.help), ..Advice::default() }),
        None => structure(slip),
    }
}

/// Does the program get further with this line in place of the failing one?
fn is_better(slip: &Slip, line: &str) -> bool {
    let is_failing = |index: &usize| index + 1 == slip.number;
    let lines = slip.text.lines().enumerate();
    let text: String =
        lines.map(|(index, old)| format!("{}\n", if is_failing(&index) { line } else { old })).collect();
    match complaint(&text) {
        None => true,
        Some((later, _)) => later > slip.number,
    }
}

/// The line a text is first complained about, and the complaint.
fn complaint(text: &str) -> Option<(usize, Diagnostic)> {
    let file = SourceFile::new("", text);
    let diagnostic = syntax::parse_module(&file).err()?;
    Some((file.line_of(diagnostic.span.start) as usize, diagnostic))
}

impl Slip<'_> {
    fn indentation(&self) -> &str {
        self.line.get(..self.line.len() - self.line.trim_start().len()).unwrap_or_default()
    }

    fn code(&self) -> &str {
        self.line.trim()
    }

    /// The line with the bytes from `start` to `end` replaced.
    fn with(&self, start: usize, end: usize, new: &str) -> Option<String> {
        Some(format!("{}{new}{}", self.line.get(..start)?, self.line.get(end..)?))
    }

    /// A fix that shows the whole new line.
    fn whole_line(line: String) -> Fix {
        let help = format!("`{}`", line.trim());
        Fix { line, help }
    }

    fn tokens(&self) -> Vec<Token> {
        syntax::tokenize(self.code(), false).tokens
    }
}

fn colon(slip: &Slip) -> Option<Fix> {
    let end = syntax::tokenize(slip.line.trim_start(), false).tokens;
    let indent = slip.indentation().len();
    let last = end.iter().rfind(|token| !matches!(token.kind, TokenKind::Newline | TokenKind::EndOfFile))?;
    let line = slip.with(indent + last.end as usize, indent + last.end as usize, ":")?;
    let word = slip.code().split(|character: char| !character.is_alphanumeric()).next()?;
    Some(Fix { line, help: format!("put `:` at the end of this `{word}` line") })
}

fn else_if(slip: &Slip) -> Option<Fix> {
    let condition = slip.code().strip_prefix("else if ")?;
    let line = format!("{}elif {condition}", slip.indentation());
    Some(Fix { line, help: "Python spells it `elif`".to_owned() })
}

fn compare(slip: &Slip) -> Option<Fix> {
    let at = slip.line.match_indices('=').map(|(at, _)| at).find(|&at| {
        let around = slip.line.get(at.saturating_sub(1)..(at + 2).min(slip.line.len())).unwrap_or_default();
        !around.contains(['!', '<', '>', ':']) && around.matches('=').count() == 1
    })?;
    let line = slip.with(at, at + 1, "==")?;
    Some(Fix { line, help: "compare with `==`; `=` stores a value".to_owned() })
}

/// Commas between operands that stand side by side in brackets.
fn commas(slip: &Slip) -> Option<Fix> {
    let indent = slip.indentation().len();
    let tokens = slip.tokens();
    let mut line = slip.line.to_owned();
    for pair in tokens.windows(2).rev() {
        let [before, after] = pair else { continue };
        let begins = matches!(
            after.kind,
            TokenKind::Name | TokenKind::Number | TokenKind::String | TokenKind::FStringStart
        );
        if before.kind.ends_operand() && begins {
            line.insert(indent + before.end as usize, ',');
        }
    }
    (line != slip.line).then(|| Slip::whole_line(line))
}

fn swapped(slip: &Slip) -> Option<Fix> {
    let (left, right) = slip.code().split_once('=')?;
    let is_name = right.trim().chars().all(|character| character.is_alphanumeric() || character == '_');
    if !is_name || right.trim().is_empty() {
        return None;
    }
    let code = format!("{} = {}", right.trim(), left.trim());
    Some(Fix {
        help: format!("the name goes on the left: `{code}`"),
        line: format!("{}{code}", slip.indentation()),
    })
}

fn call_parentheses(slip: &Slip) -> Option<Fix> {
    let (name, arguments) = slip.code().split_once(' ')?;
    Some(Slip::whole_line(format!("{}{name}({})", slip.indentation(), arguments.trim())))
}

/// The closing quote at the end, or before the brackets that end the line.
fn quote(slip: &Slip) -> Option<Fix> {
    let opening = slip.line.get(slip.column..)?;
    let quote = opening.chars().find(|character| matches!(character, '\'' | '"'))?;
    let end = slip.line.trim_end().len();
    let brackets = slip.line.trim_end().trim_end_matches([')', ']', '}', ':']).len();
    let candidates = [brackets, end].map(|at| slip.with(at, at, &quote.to_string()));
    let line = candidates.into_iter().flatten().find(|line| is_better(slip, line))?;
    Some(Fix { help: format!("add the closing `{quote}`: `{}`", line.trim()), line })
}

fn brace(slip: &Slip) -> Option<Fix> {
    let end = slip.line.trim_end().trim_end_matches([')', ']']).trim_end_matches(['\'', '"']).len();
    let line = slip.with(end, end, "}")?;
    Some(Fix { help: format!("close the brace: `{}`", line.trim()), line })
}

fn straight_quotes(slip: &Slip) -> Option<Fix> {
    const CURLY: [char; 8] = ['“', '”', '„', '‟', '‘', '’', '‚', '‛'];
    let is_single = |character: char| matches!(character, '‘' | '’' | '‚' | '‛');
    let straighten = |character: char| match character {
        single if is_single(single) => '\'',
        double if CURLY.contains(&double) => '"',
        other => other,
    };
    let line: String = slip.line.chars().map(straighten).collect();
    (line != slip.line)
        .then(|| Fix { line, help: "replace the typographic quotes by straight ones".to_owned() })
}

fn indent(slip: &Slip) -> Option<Fix> {
    let line = format!("    {}", slip.line);
    Some(Fix { line, help: "indent this line by 4 spaces".to_owned() })
}

fn dedent(slip: &Slip) -> Option<Fix> {
    let before = slip.text.lines().take(slip.number - 1).filter(|line| !line.trim().is_empty()).last()?;
    let wanted = before.len() - before.trim_start().len();
    let removed = slip.indentation().len().checked_sub(wanted)?;
    let line = slip.line.get(removed..)?.to_owned();
    let spaces = if removed == 1 { "this space" } else { "these spaces" };
    Some(Fix { line, help: format!("remove {spaces}: the line above begins {removed} columns further left") })
}

fn increment(slip: &Slip) -> Option<Fix> {
    let code = slip.code();
    let (name, operator) = match (code.strip_suffix("++"), code.strip_suffix("--")) {
        (Some(name), _) => (name, "+="),
        (None, Some(name)) => (name, "-="),
        (None, None) => return None,
    };
    Some(Slip::whole_line(format!("{}{} {operator} 1", slip.indentation(), name.trim())))
}

fn boolean_operators(slip: &Slip) -> Option<Fix> {
    let line = slip.line.replace("&&", "and").replace("||", "or");
    (line != slip.line).then(|| Fix { line, help: "use `and` and `or`".to_owned() })
}

fn not(slip: &Slip) -> Option<Fix> {
    let at = slip
        .line
        .match_indices('!')
        .map(|(at, _)| at)
        .find(|&at| slip.line.as_bytes().get(at + 1) != Some(&b'='))?;
    let line = slip.with(at, at + 1, "not ")?;
    let operand = slip.line.get(at + 1..)?;
    let end = operand
        .find(|character: char| !character.is_alphanumeric() && character != '_')
        .unwrap_or(operand.len());
    Some(Fix { line, help: format!("use `not {}`", operand.get(..end)?) })
}

/// The first word in place of a word of the language that it is nearly.
fn keyword(slip: &Slip) -> Option<Fix> {
    let file = SourceFile::new("", slip.text);
    let (_, diagnostic) = complaint(slip.text)?;
    let meant = syntax::suggest_keyword(&file, &diagnostic)?;
    let keyword = meant.message.rsplit('\'').nth(1)?.to_owned();
    let start = meant.span.start.checked_sub(file.line_start(slip.number as u32))? as usize;
    let line = slip.with(start, start + meant.span.len() as usize, &keyword)?;
    Some(Slip::whole_line(line))
}

/// What is seen from the lines around, without a fix that could be tried.
fn structure(slip: &Slip) -> Option<Advice> {
    let message = slip.message;
    let word = slip.code().split([' ', ':']).next().unwrap_or_default();
    if message == "invalid syntax" && matches!(word, "else" | "elif") {
        return help("there is no `if` at this indentation above");
    }
    if message.ends_with("was never closed") {
        return never_closed(slip);
    }
    if message.starts_with("unindent does not match") {
        return unmatched_indentation(slip);
    }
    if message.starts_with("inconsistent use of tabs and spaces") {
        let own = if slip.line.starts_with('\t') { "a tab" } else { "spaces" };
        return help(format!(
            "this line begins with {own}, others of its block do not; use 4 spaces everywhere"
        ));
    }
    if message == "'return' outside function" {
        return help("`return` belongs into a `def`; indent it if it should be in the one above");
    }
    None
}

/// Where the bracket that was opened could be closed.
fn never_closed(slip: &Slip) -> Option<Advice> {
    let bracket = slip.line.get(slip.column..)?.chars().next()?;
    let closing = match bracket {
        '(' => ')',
        '[' => ']',
        _ => '}',
    };
    let end = slip.line.trim_end().trim_end_matches(':').len();
    let line = slip.with(end, end, &closing.to_string())?;
    if !is_better(slip, &line) {
        return Some(Advice { label: Some("opened here".to_owned()), ..Advice::default() });
    }
    Some(Advice {
        label: Some("opened here".to_owned()),
        help: Some(format!("close it with `{closing}`: `{}`", line.trim())),
        ..Advice::default()
    })
}

fn unmatched_indentation(slip: &Slip) -> Option<Advice> {
    let mut open: Vec<usize> = Vec::new();
    for line in slip.text.lines().take(slip.number - 1).filter(|line| !line.trim().is_empty()) {
        let indent = line.len() - line.trim_start().len();
        open.retain(|column| *column < indent);
        open.push(indent);
    }
    let columns: Vec<String> = open.iter().map(usize::to_string).collect();
    let own = slip.indentation().len();
    help(format!("this line begins in column {own}, the open blocks in {}", columns.join(", ")))
}

#[cfg(test)]
mod tests {
    use super::{Slip, advise, complaint};

    fn help(text: &str) -> Option<String> {
        let (number, diagnostic) = complaint(text)?;
        let line = text.lines().nth(number - 1)?;
        let start: usize = text.split_inclusive('\n').take(number - 1).map(str::len).sum();
        let column = (diagnostic.span.start as usize).saturating_sub(start);
        advise(&Slip { text, number, line, column, message: &diagnostic.message })?.help
    }

    #[test]
    fn slips_get_the_line_that_was_meant() {
        for (text, wanted) in [
            ("whille True:\n    pass\n", "`while True:`"),
            ("if x\n    y\n", "put `:` at the end of this `if` line"),
            ("if x = 1:\n    y\n", "compare with `==`; `=` stores a value"),
            ("print((1+2)\n", "close it with `)`: `print((1+2))`"),
            ("x = [1, 2, 3\ny = 2\n", "close it with `]`: `x = [1, 2, 3]`"),
            ("s = 'hello\n", "add the closing `'`: `s = 'hello'`"),
            ("print('hello)\n", "add the closing `'`: `print('hello')`"),
            ("def f():\nreturn 1\n", "indent this line by 4 spaces"),
            ("x = 1\n    y = 2\n", "remove these spaces: the line above begins 4 columns further left"),
            ("print 'hi'\n", "`print('hi')`"),
            ("x = 1\nelse:\n    y\n", "there is no `if` at this indentation above"),
            ("if x:\n    y\nelse if z:\n    w\n", "Python spells it `elif`"),
            ("5 = x\n", "the name goes on the left: `x = 5`"),
            ("a = [1 2 3]\n", "`a = [1, 2, 3]`"),
            ("print(“hi”)\n", "replace the typographic quotes by straight ones"),
            ("x++\n", "`x += 1`"),
            ("if a && b:\n    c\n", "use `and` and `or`"),
            ("if !x:\n    c\n", "use `not x`"),
            ("print(f'{x')\n", "close the brace: `print(f'{x}')`"),
            ("if x:\n        y\n    z\n", "this line begins in column 4, the open blocks in 0, 8"),
        ] {
            assert_eq!(help(text).as_deref(), Some(wanted), "{text:?}");
        }
    }

    #[test]
    fn where_no_fix_helps_nothing_is_said() {
        for text in [
            "x = = 1\n",
            "if x = 1 2:\n    y\n",
            "5 = x + y\n",
            "for for\n",
            "a = [1 2 + ]\n",
            "x+++\n",
            "if\n",
        ] {
            assert_eq!(help(text), None, "{text:?}");
        }
    }
}
