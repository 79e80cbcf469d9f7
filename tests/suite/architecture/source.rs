//! Rust source files as the architecture's rules see them: every line twice, as written and with the contents of
//! comments and literals blanked, so that a word in a message or a sentence is never taken for code.
//!
//! Both forms have the same number of lines. Unit tests at the end of a file (`#[cfg(test)]`) are blank in the code form.

use std::fs;
use std::path::Path;

/// One file below `src/`.
pub struct SourceFile {
    /// `vm/stack.rs`: the path below `src/`.
    pub name: String,
    pub lines: Vec<String>,
    /// The lines without comments, literals and unit tests.
    pub code: Vec<String>,
}

/// A function found in a file.
pub struct Function {
    pub name: String,
    /// Counted from 0.
    pub first_line: usize,
    pub length: usize,
}

impl SourceFile {
    fn new(name: String, text: &str) -> SourceFile {
        let blanked = blank(text);
        let mut code: Vec<String> = blanked.lines().map(str::to_owned).collect();
        if let Some(tests) = code.iter().position(|line| line.trim() == "#[cfg(test)]") {
            code[tests..].iter_mut().for_each(String::clear);
        }
        SourceFile { name, lines: text.lines().map(str::to_owned).collect(), code }
    }

    /// The folder directly below `src/`; `None` for `lib.rs` and `main.rs`, which belong to no layer.
    pub fn layer(&self) -> Option<&str> {
        self.name.split_once('/').map(|(layer, _)| layer)
    }

    /// Whether the file is the home, or lies in it (a folder ends with a slash).
    pub fn is_in(&self, home: &str) -> bool {
        if home.ends_with('/') { self.name.starts_with(home) } else { self.name == home }
    }

    /// Every function with a body, nested ones included.
    pub fn functions(&self) -> Vec<Function> {
        let starts = self.code.iter().enumerate();
        let named = starts.filter_map(|(number, line)| Some((number, function_name(line)?)));
        named
            .filter_map(|(first_line, name)| {
                let length = self.length_of_body(first_line)?;
                Some(Function { name: name.to_owned(), first_line, length })
            })
            .collect()
    }

    /// The lines from a signature to the brace that closes its body; `None` for a declaration without body.
    fn length_of_body(&self, first_line: usize) -> Option<usize> {
        let mut braces = 0_usize;
        let mut brackets = 0_usize;
        for (offset, line) in self.code[first_line..].iter().enumerate() {
            for character in line.chars() {
                match character {
                    '(' | '[' => brackets += 1,
                    ')' | ']' => brackets = brackets.saturating_sub(1),
                    '{' => braces += 1,
                    '}' if braces <= 1 => return Some(offset + 1),
                    '}' => braces -= 1,
                    ';' if braces == 0 && brackets == 0 => return None,
                    _ => {}
                }
            }
        }
        None
    }
}

/// The name after `fn` when the line starts a function.
fn function_name(line: &str) -> Option<&str> {
    let (before, after) = line.split_once("fn ")?;
    let only_modifiers = before.split_whitespace().all(|word| {
        ["pub", "const", "async", "unsafe", "extern", "\"\"", "default"].contains(&word)
            || word.starts_with("pub(")
    });
    let end = after.find(|character: char| !is_name_character(character))?;
    (only_modifiers && end > 0).then(|| &after[..end])
}

pub fn is_name_character(character: char) -> bool {
    character.is_alphanumeric() || character == '_'
}

/// Every `.rs` file below the folder, in the order of names.
pub fn read_all(folder: &Path) -> Vec<SourceFile> {
    let mut files = Vec::new();
    read_below(folder, folder, &mut files);
    files.sort_by(|a, b| a.name.cmp(&b.name));
    files
}

fn read_below(root: &Path, folder: &Path, files: &mut Vec<SourceFile>) {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    for path in entries.map(|entry| entry.path()) {
        if path.is_dir() {
            read_below(root, &path, files);
        } else if path.extension() == Some("rs".as_ref()) {
            let text = fs::read_to_string(&path).unwrap_or_default();
            let name = path.strip_prefix(root).unwrap_or(&path).to_string_lossy().replace('\\', "/");
            files.push(SourceFile::new(name, &text));
        }
    }
}

/// The text with the contents of comments, strings and characters replaced by nothing; line breaks stay.
fn blank(text: &str) -> String {
    let mut code = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(character) = rest.chars().next() {
        let hidden = hidden_length(rest, code.chars().next_back());
        if hidden == 0 {
            code.push(character);
            rest = &rest[character.len_utf8()..];
        } else {
            let quoted = rest[..hidden].ends_with('"');
            code.push_str(if quoted { "\"\"" } else { " " });
            code.extend(rest[..hidden].chars().filter(|&character| character == '\n'));
            rest = &rest[hidden..];
        }
    }
    code
}

/// The number of bytes of the comment or literal at the start of the text; 0 if there is none.
fn hidden_length(text: &str, previous: Option<char>) -> usize {
    let after_name = previous.is_some_and(is_name_character);
    if text.starts_with("//") {
        text.find('\n').unwrap_or(text.len())
    } else if text.starts_with("/*") {
        text.find("*/").map_or(text.len(), |end| end + 2)
    } else if text.starts_with('"') {
        string_length(text)
    } else if text.starts_with('r') && !after_name {
        raw_string_length(text)
    } else if text.starts_with('\'') {
        character_length(text)
    } else {
        0
    }
}

fn string_length(text: &str) -> usize {
    let mut escaped = false;
    for (position, character) in text.char_indices().skip(1) {
        match character {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return position + 1,
            _ => {}
        }
    }
    text.len()
}

fn raw_string_length(text: &str) -> usize {
    let hashes = text[1..].chars().take_while(|&character| character == '#').count();
    if !text[1 + hashes..].starts_with('"') {
        return 0;
    }
    let close = format!("\"{}", "#".repeat(hashes));
    let body = 2 + hashes;
    text[body..].find(&close).map_or(text.len(), |end| body + end + close.len())
}

/// A character literal, as opposed to a lifetime: a backslash, or one character and a quote.
fn character_length(text: &str) -> usize {
    let mut characters = text.char_indices().skip(1);
    match characters.next() {
        Some((_, '\\')) => text[3..].find('\'').map_or(0, |end| 3 + end + 1),
        Some(_) => match characters.next() {
            Some((position, '\'')) => position + 1,
            _ => 0,
        },
        None => 0,
    }
}
