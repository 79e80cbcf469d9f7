//! What of a typed text is no Python: commands (`%timeit x`, `%%timeit` with a body) and questions (`x?`, `x??`, `?x`, `?`).

/// A typed text, understood.
#[derive(Debug, PartialEq, Eq)]
pub enum Line<'a> {
    Statement,
    /// `%name arguments`; behind `%%name` the following lines are the body.
    Command {
        name: &'a str,
        arguments: &'a str,
        body: &'a str,
    },
    /// What is asked about may be empty.
    Question {
        subject: &'a str,
        wants_source: bool,
    },
}

/// Says what a text is. Python has no statement that begins with `%` or begins or ends with `?`.
pub fn understand(text: &str) -> Line<'_> {
    let trimmed = text.trim();
    let (first, body) = trimmed.split_once('\n').unwrap_or((trimmed, ""));
    let asks_about_command = first.ends_with('?') && !first.contains(char::is_whitespace);
    if let Some(command) = first.strip_prefix('%').filter(|_| !asks_about_command) {
        let (command, body) = match command.strip_prefix('%') {
            Some(command) => (command, body),
            None if body.is_empty() => (command, ""),
            None => return Line::Statement,
        };
        let (name, arguments) = command.split_once(char::is_whitespace).unwrap_or((command, ""));
        return Line::Command { name, arguments: arguments.trim(), body };
    }
    let asks = trimmed.starts_with('?') || trimmed.ends_with('?');
    if asks && !trimmed.contains(['\n', '#', '"', '\'']) {
        let wants_source = trimmed.starts_with("??") || trimmed.ends_with("??");
        return Line::Question { subject: trimmed.trim_matches('?').trim(), wants_source };
    }
    Line::Statement
}

/// Is it a command that is followed by a body, of several lines up to an empty one?
pub fn takes_body(text: &str) -> bool {
    text.trim_start().starts_with("%%")
        && !text.ends_with("\n")
        && !text.trim_end_matches(' ').ends_with('\n')
}

#[cfg(test)]
mod tests {
    use super::{Line, understand};

    #[test]
    fn commands_and_questions_are_told_from_python() {
        assert_eq!(understand("x % y"), Line::Statement);
        assert_eq!(understand("x = '?'"), Line::Statement);
        assert_eq!(understand("%time f(x) \n"), Line::Command { name: "time", arguments: "f(x)", body: "" });
        assert_eq!(
            understand("%%timeit\nf(x)\ng\n"),
            Line::Command { name: "timeit", arguments: "", body: "f(x)\ng" }
        );
        assert_eq!(understand("len??"), Line::Question { subject: "len", wants_source: true });
        assert_eq!(understand("? a.b"), Line::Question { subject: "a.b", wants_source: false });
        assert_eq!(understand("?"), Line::Question { subject: "", wants_source: false });
        assert_eq!(understand("%time?"), Line::Question { subject: "%time", wants_source: false });
    }
}
