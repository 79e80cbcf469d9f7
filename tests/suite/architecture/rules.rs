//! The architecture's rules: each reads the sources and returns one line per breach, `file:line: what is wrong`.
//! The tables are in `architecture.rs`.

use super::source::{SourceFile, is_name_character};
use super::{
    CRATE_HOMES, FILE_LINES, FUNCTION_LINES, LAYERS, LONG_FILES, LONG_FUNCTIONS, PANICKING, UNSAFE_HOMES,
};

/// Every path `crate::...` leads into the own layer or into one that the table allows.
pub fn layers(files: &[SourceFile]) -> Vec<String> {
    let mut breaches = Vec::new();
    for file in files {
        let Some((layer, allowed)) = LAYERS.iter().find(|(layer, _)| Some(*layer) == file.layer()) else {
            continue;
        };
        for (number, path) in crate_paths(file) {
            // Anything else at the top of the crate is an exported macro, which belongs to no layer.
            let is_layer = LAYERS.iter().any(|(other, _)| leads_into(&path, other));
            let is_allowed = allowed.iter().chain([layer]).any(|prefix| leads_into(&path, prefix));
            if is_layer && !is_allowed {
                breaches.push(at(file, number, &format!("`{layer}` must not import `{path}`")));
            }
        }
    }
    breaches
}

/// A new folder of `src/` belongs into the table of layers.
pub fn known_layers(files: &[SourceFile]) -> Vec<String> {
    let is_known = |layer: &&str| LAYERS.iter().any(|(known, _)| known == layer);
    folders(files)
        .into_iter()
        .filter(|layer| !is_known(layer))
        .map(|layer| format!("unknown layer {layer}/"))
        .collect()
}

/// An external crate is named in its home only.
pub fn crate_homes(files: &[SourceFile]) -> Vec<String> {
    let mut breaches = Vec::new();
    for (name, home) in CRATE_HOMES {
        for file in files.iter().filter(|file| !file.is_in(home)) {
            for (number, line) in file.code.iter().enumerate() {
                if names_crate(line, name) {
                    breaches.push(at(file, number, &format!("the crate {name} belongs to {home}")));
                }
            }
        }
    }
    breaches
}

/// Every file opens with `//!`.
pub fn file_headers(files: &[SourceFile]) -> Vec<String> {
    let opens_with_header =
        |file: &&SourceFile| file.lines.first().is_some_and(|line| line.starts_with("//! "));
    let silent = files.iter().filter(|file| !opens_with_header(file));
    silent.map(|file| at(file, 0, "the file does not open with `//! ` and what it is")).collect()
}

pub fn file_lengths(files: &[SourceFile]) -> Vec<String> {
    let long = files.iter().filter(|file| file.lines.len() > FILE_LINES);
    long.filter(|file| !LONG_FILES.contains(&file.name.as_str()))
        .map(|file| format!("{}: {} lines, at most {FILE_LINES}", file.name, file.lines.len()))
        .collect()
}

pub fn function_lengths(files: &[SourceFile]) -> Vec<String> {
    let mut breaches = Vec::new();
    for file in files {
        for function in file.functions() {
            let is_exempt = LONG_FUNCTIONS.contains(&(file.name.as_str(), function.name.as_str()));
            if function.length > FUNCTION_LINES && !is_exempt {
                let text =
                    format!("`{}` has {} lines, at most {FUNCTION_LINES}", function.name, function.length);
                breaches.push(at(file, function.first_line, &text));
            }
        }
    }
    breaches
}

/// No call that panics, unless an `#[expect(clippy::..., reason = "...")]` just above says why it is right.
pub fn panicking_calls(files: &[SourceFile]) -> Vec<String> {
    let mut breaches = Vec::new();
    for file in files {
        for (number, line) in file.code.iter().enumerate() {
            let found = PANICKING.iter().find(|call| line.contains(*call));
            if let Some(call) = found.filter(|_| !says_above(file, number, "#[expect(clippy::")) {
                breaches.push(at(file, number, &format!("`{call}` in runtime code")));
            }
        }
    }
    breaches
}

/// `unsafe` stays in its homes, and every block and `impl` has `// SAFETY:` just above.
pub fn unsafe_code(files: &[SourceFile]) -> Vec<String> {
    let mut breaches = Vec::new();
    for file in files {
        let is_home = UNSAFE_HOMES.iter().any(|home| file.is_in(home));
        for (number, line) in file.code.iter().enumerate() {
            if !has_word(line, "unsafe") {
                continue;
            }
            let needs_reason = line.contains("unsafe {") || line.contains("unsafe impl");
            if !is_home {
                breaches.push(at(file, number, "`unsafe` outside its homes"));
            } else if needs_reason && !says_above(file, number, "SAFETY:") {
                breaches.push(at(file, number, "`unsafe` without `// SAFETY:` just above"));
            }
        }
    }
    breaches
}

/// The map in `lib.rs` names every folder of `src/`, as `` `folder/` `` or `` [`folder`] ``.
pub fn map(files: &[SourceFile]) -> Vec<String> {
    let library = files.iter().filter(|file| file.name == "lib.rs");
    let lines = library.flat_map(|file| file.lines.iter().filter(|line| line.starts_with("//!")));
    let map: String = lines.map(|line| format!("{line}\n")).collect();
    let is_missing =
        |folder: &&str| !map.contains(&format!("`{folder}/")) && !map.contains(&format!("`{folder}`"));
    folders(files)
        .into_iter()
        .filter(is_missing)
        .map(|folder| format!("lib.rs: the map lacks {folder}/"))
        .collect()
}

fn at(file: &SourceFile, number: usize, text: &str) -> String {
    format!("src/{}:{}: {text}", file.name, number + 1)
}

fn folders(files: &[SourceFile]) -> Vec<&str> {
    let mut folders: Vec<&str> = files.iter().filter_map(SourceFile::layer).collect();
    folders.sort_unstable();
    folders.dedup();
    folders
}

/// The line itself, its statement so far, or one of the comments and attributes directly above contains the text.
fn says_above(file: &SourceFile, number: usize, text: &str) -> bool {
    let belongs_to_it = |line: &&String| {
        let line = line.trim();
        let is_note = line.starts_with("//") || line.starts_with("#[");
        is_note || !line.is_empty() && !line.ends_with([';', '{', '}'])
    };
    let mut above = file.lines[..number].iter().rev().take_while(belongs_to_it);
    file.lines[number].contains(text) || above.any(|line| line.contains(text))
}

/// `path` is `prefix` or something in it.
fn leads_into(path: &str, prefix: &str) -> bool {
    path.strip_prefix(prefix).is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
}

fn has_word(line: &str, word: &str) -> bool {
    line.match_indices(word).any(|(start, _)| {
        let before = line[..start].chars().next_back();
        let after = line[start + word.len()..].chars().next();
        !before.is_some_and(is_name_character) && !after.is_some_and(is_name_character)
    })
}

/// The line has a path that starts with the crate's name, or a `use` of the bare name.
fn names_crate(line: &str, name: &str) -> bool {
    let used = line.trim_start().trim_start_matches("pub ").strip_prefix("use ");
    let used_bare = used.is_some_and(|path| path.trim_end_matches(';') == name);
    let is_path = |(start, _): (usize, &str)| {
        let before = line[..start].trim_end_matches("::");
        let is_first =
            before.len() == start || before.is_empty() || before.ends_with([' ', '(', '<', ',', '&']);
        is_first && !line[..start].chars().next_back().is_some_and(is_name_character)
    };
    used_bare || line.match_indices(&format!("{name}::")).any(is_path)
}

/// Every path behind `crate::` with its line; `crate::{a, b::c}` gives `a` and `b::c`.
fn crate_paths(file: &SourceFile) -> Vec<(usize, String)> {
    let mut paths = Vec::new();
    for (number, line) in file.code.iter().enumerate() {
        for (start, marker) in line.match_indices("crate::") {
            let rest = file.code[number..].join(" ").split_off(start + marker.len());
            let names = match rest.strip_prefix('{') {
                Some(group) => names_in_group(group),
                None => vec![path_at_start(&rest)],
            };
            paths.extend(names.into_iter().filter(|name| !name.is_empty()).map(|name| (number, name)));
        }
    }
    paths
}

fn path_at_start(text: &str) -> String {
    let end = text.find(|character: char| !is_name_character(character) && character != ':');
    text[..end.unwrap_or(text.len())].trim_end_matches(':').to_owned()
}

/// The paths at the top level of `a, b::{c, d}}`, up to the closing brace.
fn names_in_group(group: &str) -> Vec<String> {
    let mut names = Vec::new();
    let mut depth = 0_usize;
    let mut start = 0;
    for (position, character) in group.char_indices() {
        match character {
            '{' => depth += 1,
            '}' if depth > 0 => depth -= 1,
            ',' | '}' if depth == 0 => {
                names.push(path_at_start(group[start..position].trim_start()));
                start = position + 1;
                if character == '}' {
                    break;
                }
            }
            _ => {}
        }
    }
    names
}
