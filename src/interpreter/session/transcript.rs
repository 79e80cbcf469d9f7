//! Pasted transcripts: of lines copied from a prompt (`>>> x`, `In [1]: x`) only what was typed is kept.

use std::borrow::Cow;

/// The text without prompts and output, if its first line begins with a prompt; else as it is.
pub fn without_prompts(text: &str) -> Cow<'_, str> {
    let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    if typed(first).is_none_or(|(_, is_first)| !is_first) {
        return Cow::Borrowed(text);
    }
    let mut kept = String::new();
    let mut indent = 0;
    let mut in_statement = false;
    for line in text.lines() {
        let unindented = line.get(indent.min(line.len() - line.trim_start().len())..).unwrap_or_default();
        match typed(unindented) {
            Some((code, is_first)) if is_first || in_statement => {
                indent = if is_first { line.len() - line.trim_start().len() } else { indent };
                in_statement = true;
                kept.push_str(code);
                kept.push('\n');
            }
            _ => in_statement = false,
        }
    }
    Cow::Owned(kept)
}

/// What stands behind the prompt of a line, and whether the prompt begins a statement.
fn typed(line: &str) -> Option<(&str, bool)> {
    let line = line.trim_start();
    let behind = |rest: &'_ str| rest.is_empty() || rest.starts_with(' ');
    for (prompt, is_first) in [(">>>", true), ("...:", false), ("...", false)] {
        if let Some(rest) = line.strip_prefix(prompt).filter(|rest| behind(rest)) {
            return Some((rest.strip_prefix(' ').unwrap_or(rest), is_first));
        }
    }
    let rest = line.strip_prefix("In [")?.trim_start_matches(|character: char| character.is_ascii_digit());
    let rest = rest.strip_prefix("]:").filter(|rest| behind(rest))?;
    Some((rest.strip_prefix(' ').unwrap_or(rest), true))
}

#[cfg(test)]
mod tests {
    use super::without_prompts;

    #[test]
    fn prompts_and_output_are_taken_away() {
        let pasted = ">>> def f(x):\n...     return x\n...\n>>> f(2)\n2\n";
        assert_eq!(without_prompts(pasted), "def f(x):\n    return x\n\nf(2)\n");
        let pasted = "    >>> 1 + 1\n    2\n";
        assert_eq!(without_prompts(pasted), "1 + 1\n");
        let pasted = "In [1]: for i in x:\n   ...:     print(i)\n   ...: \n1\nIn [12]: y";
        assert_eq!(without_prompts(pasted), "for i in x:\n    print(i)\n\ny\n");
    }

    #[test]
    fn programs_are_left_alone() {
        for text in ["x = 1", "x\n>>> y", "...", "x >>> 2"] {
            assert_eq!(without_prompts(text), text);
        }
    }
}
