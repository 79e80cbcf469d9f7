//! What could follow at the cursor: names, attributes, keyword arguments, modules and their names, dict keys, file names, commands of
//! the prompt. Objects are looked at as they are; no code of the program runs.

use super::super::lookup::{self, Scope};
use super::super::{Interpreter, stdlib};
use crate::object::{Kind, Ref, Str, Value};
use crate::runtime::host::Target;
use crate::runtime::interp::Interp;
use crate::runtime::types::bound_method::BoundMethod;
use crate::runtime::types::dict::Dict;
use crate::runtime::types::function::Function;
use crate::runtime::types::list::List;
use crate::runtime::types::native_function::NativeFunction;
use crate::source::SourceFile;
use crate::syntax::ast::{Expression, ExpressionKind, StatementKind};
use crate::syntax::{self, Token, TokenKind, TokenList};
use std::path::PathBuf;

/// The part of the text that is replaced, and by what.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Completions {
    /// Where the replaced part begins; it ends at the cursor.
    pub start: usize,
    /// Sorted, without repetition.
    pub candidates: Vec<String>,
}

/// The words of the language that begin or join expressions and statements.
#[rustfmt::skip]
const KEYWORDS: &[&str] = &[
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "case", "class", "continue", "def", "del", "elif",
    "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "match", "nonlocal", "not", "or",
    "pass", "raise", "return", "try", "type", "while", "with", "yield",
];

impl Interpreter {
    /// What could follow `text`, which is what stands before the cursor.
    pub fn completions(&mut self, text: &str) -> Completions {
        let scope = Scope { locals: None, globals: self.main.namespace.clone() };
        let interp = &mut *self.interp;
        let mut found = complete(interp, &scope, text);
        let typed = text.get(found.start..).unwrap_or_default();
        let hides_private = !typed.starts_with('_');
        found.candidates.retain(|name| name.starts_with(typed) && !(hides_private && name.starts_with('_')));
        found.candidates.sort_unstable();
        found.candidates.dedup();
        found
    }
}

fn complete(interp: &mut Interp, scope: &Scope, text: &str) -> Completions {
    let list = syntax::tokenize(text, false);
    if let Some(start) = open_string(text, &list) {
        return in_string(interp, scope, text, &list, start);
    }
    let word = text.len() - word_length(text);
    let mut tokens: Vec<Token> = list.tokens;
    tokens.retain(|token| {
        (token.start as usize) < word && token.end as usize <= word && !is_layout(token.kind)
    });
    if let Some(candidates) = in_import(interp, text, &tokens) {
        return Completions { start: word, candidates };
    }
    let candidates = match tokens.last().map(|token| token.kind) {
        Some(TokenKind::Dot) => attributes(interp, scope, text, &tokens),
        _ => names(interp, scope, text, &tokens, word),
    };
    Completions { start: word, candidates }
}

fn is_layout(kind: TokenKind) -> bool {
    matches!(kind, TokenKind::Newline | TokenKind::Indent | TokenKind::Dedent | TokenKind::EndOfFile)
}

/// How many bytes of a name end the text.
fn word_length(text: &str) -> usize {
    let is_part = |character: &char| character.is_alphanumeric() || *character == '_';
    text.chars().rev().take_while(is_part).map(char::len_utf8).sum()
}

/// Where the content of a string begins that the text does not close.
fn open_string(text: &str, list: &TokenList) -> Option<usize> {
    let error = list.error.as_ref().filter(|error| error.message.starts_with("unterminated string"))?;
    let quoted = text.get(error.span.start as usize..)?;
    let prefix =
        quoted.len() - quoted.trim_start_matches(|character: char| character.is_ascii_alphabetic()).len();
    Some(error.span.start as usize + prefix + 1)
}

/// Keys of a dict behind `name[`, else names of files.
fn in_string(interp: &mut Interp, scope: &Scope, text: &str, list: &TokenList, start: usize) -> Completions {
    let before: Vec<Token> = list.tokens.iter().copied().filter(|token| !is_layout(token.kind)).collect();
    let typed = text.get(start..).unwrap_or_default();
    if let [subject @ .., bracket] = &before[..]
        && bracket.kind == TokenKind::LeftBracket
        && let Some(container) = value_before(interp, scope, text, subject)
        && let Some(dict) = container.exact::<Dict>()
    {
        return Completions { start, candidates: lookup::text_keys(interp, dict) };
    }
    let folder = typed.rfind('/').map_or("", |slash| typed.get(..=slash).unwrap_or_default());
    let searched = if folder.is_empty() { "." } else { folder };
    let shown = entries(interp, searched).into_iter().map(|name| {
        let is_folder = interp.host.is_directory(&format!("{searched}/{name}"));
        format!("{name}{}", if is_folder { "/" } else { "" })
    });
    Completions { start: start + folder.len(), candidates: shown.collect() }
}

/// The names in a folder; none when it cannot be read.
fn entries(interp: &mut Interp, folder: &str) -> Vec<String> {
    let listed = interp.host.files().entries(&Target::Path(PathBuf::from(folder))).unwrap_or_default();
    listed.into_iter().map(|entry| String::from_utf8_lossy(&entry.name).into_owned()).collect()
}

/// Modules behind `import` and `from`, names of a module behind `from module import`.
fn in_import(interp: &mut Interp, text: &str, tokens: &[Token]) -> Option<Vec<String>> {
    let begins = tokens.iter().rposition(|token| {
        matches!(token.kind, TokenKind::Import | TokenKind::From | TokenKind::Semicolon | TokenKind::Colon)
    })?;
    let statement = tokens.get(begins..)?;
    let text_of = |token: &Token| text.get(token.span().range()).unwrap_or_default();
    match tokens.get(begins)?.kind {
        TokenKind::Import if is_from_path(tokens, begins) => {
            let from = tokens.iter().take(begins).rposition(|token| token.kind == TokenKind::From)?;
            let module: String = tokens.get(from + 1..begins)?.iter().map(text_of).collect();
            Some(module_names(interp, &module))
        }
        TokenKind::Import | TokenKind::From => {
            let dotted: String = statement.iter().skip(1).map(text_of).collect();
            let dotted = dotted.rsplit(',').next().unwrap_or_default().to_owned();
            match dotted.strip_suffix('.') {
                Some(package) => Some(submodules(interp, package)),
                None if dotted.is_empty() => Some(modules(interp)),
                None if statement.first()?.kind == TokenKind::From => Some(vec!["import".to_owned()]),
                None => Some(vec!["as".to_owned()]),
            }
        }
        _ => None,
    }
}

/// Do `from` and a dotted name stand before the `import` at `at`?
fn is_from_path(tokens: &[Token], at: usize) -> bool {
    let mut before = tokens.iter().take(at);
    before
        .rfind(|token| !matches!(token.kind, TokenKind::Name | TokenKind::Dot | TokenKind::Ellipsis))
        .is_some_and(|token| token.kind == TokenKind::From)
}

fn modules(interp: &mut Interp) -> Vec<String> {
    let mut names: Vec<String> =
        interp.native_module_names.iter().copied().chain(stdlib::names()).map(str::to_owned).collect();
    for folder in search_folders(interp) {
        names.extend(module_files(interp, &folder));
    }
    names
}

fn search_folders(interp: &mut Interp) -> Vec<String> {
    let Some(sys) = interp.loaded_module("sys") else { return Vec::new() };
    let path = sys.get(interp, "path");
    let Some(list) = path.as_ref().and_then(|path| path.exact::<List>()) else {
        return Vec::new();
    };
    let folders = list.to_vec(interp);
    let texts = folders.iter().filter_map(|folder| folder.exact::<Str>());
    texts.map(|folder| if folder.as_str().is_empty() { "." } else { folder.as_str() }.to_owned()).collect()
}

/// The modules and packages in a folder.
fn module_files(interp: &mut Interp, folder: &str) -> Vec<String> {
    let entries = entries(interp, folder);
    let module = |entry: String| match entry.strip_suffix(".py") {
        Some(name) => Some(name.to_owned()),
        None => interp.host.is_file(&format!("{folder}/{entry}/__init__.py")).then_some(entry),
    };
    entries.into_iter().filter_map(module).filter(|name| word_length(name) == name.len()).collect()
}

fn submodules(interp: &mut Interp, package: &str) -> Vec<String> {
    let prefix = format!("{package}.");
    let embedded = stdlib::all_names().chain(interp.native_module_names.iter().copied());
    let inside = embedded.filter_map(|name| name.strip_prefix(&prefix)).filter(|name| !name.contains('.'));
    let mut names: Vec<String> = inside.map(str::to_owned).collect();
    for folder in search_folders(interp) {
        names.extend(module_files(interp, &format!("{folder}/{}", package.replace('.', "/"))));
    }
    names
}

/// The names a module has: of one that is loaded its attributes, of one that is not what its text defines.
fn module_names(interp: &mut Interp, module: &str) -> Vec<String> {
    let loaded = interp.modules.get_text(interp, module);
    let mut names = submodules(interp, module);
    match (loaded, stdlib::find(module)) {
        (Some(loaded), _) => names.extend(lookup::names_of(interp, &loaded)),
        (None, Some(embedded)) => names.extend(defined_names(embedded.source)),
        (None, None) if interp.is_native_module(module) => {
            // Loading what is written in Rust runs nothing of the program.
            if let Some(made) = crate::builtins::load(interp, module) {
                names.extend(lookup::names_of(interp, made.value()));
            }
        }
        (None, None) => {
            let path = module.replace('.', "/");
            for folder in search_folders(interp) {
                let files = [format!("{folder}/{path}.py"), format!("{folder}/{path}/__init__.py")];
                let read = files.iter().find_map(|file| interp.host.read_file(file).ok());
                names.extend(
                    read.map(|bytes| defined_names(&String::from_utf8_lossy(&bytes))).unwrap_or_default(),
                );
            }
        }
    }
    names
}

/// The names a module's text defines at its top level.
fn defined_names(source: &str) -> Vec<String> {
    let Ok(module) = syntax::parse_module(&SourceFile::new("", source)) else { return Vec::new() };
    let mut names = Vec::new();
    for statement in &module.body {
        match &statement.kind {
            StatementKind::FunctionDefinition(function) => names.push(function.name.as_str().to_owned()),
            StatementKind::ClassDefinition(class) => names.push(class.name.as_str().to_owned()),
            StatementKind::Assign(assign) => {
                let targets = assign.targets.iter().filter_map(plain_name);
                names.extend(targets);
            }
            StatementKind::ImportFrom(import) => {
                let imported = import.names.iter().map(|alias| alias.as_name.as_ref().unwrap_or(&alias.name));
                names.extend(imported.map(|name| name.as_str().to_owned()));
            }
            _ => {}
        }
    }
    names
}

fn plain_name(expression: &Expression) -> Option<String> {
    match &expression.kind {
        ExpressionKind::Name(name) => Some(name.as_str().to_owned()),
        _ => None,
    }
}

fn attributes(interp: &mut Interp, scope: &Scope, text: &str, tokens: &[Token]) -> Vec<String> {
    let subject = tokens.split_last().map_or(&[][..], |(_, before)| before);
    match value_before(interp, scope, text, subject) {
        Some(value) => lookup::names_of(interp, &value),
        None => Vec::new(),
    }
}

/// The value of the name, chain or literal that ends the tokens.
fn value_before(interp: &mut Interp, scope: &Scope, text: &str, tokens: &[Token]) -> Option<Value> {
    let start = primary_start(tokens)?;
    let source = text.get(tokens.get(start)?.start as usize..tokens.last()?.end as usize)?;
    let expression = syntax::parse_expression(&SourceFile::new("", source)).ok()?;
    scope.value(interp, &expression)
}

/// The index of the token at which the primary expression begins that ends the tokens.
fn primary_start(tokens: &[Token]) -> Option<usize> {
    let mut at = tokens.len().checked_sub(1)?;
    loop {
        let token = tokens.get(at)?;
        if token.kind.is_closing() {
            at = opening_of(tokens, at)?;
            let continues = at.checked_sub(1).and_then(|before| tokens.get(before));
            if continues.is_some_and(|before| before.kind.ends_operand()) {
                at -= 1;
                continue;
            }
        } else if !token.kind.ends_operand() {
            return None;
        }
        match at.checked_sub(1).and_then(|before| tokens.get(before)) {
            Some(before) if before.kind == TokenKind::Dot => at = at.checked_sub(2)?,
            _ => return Some(at),
        }
    }
}

fn opening_of(tokens: &[Token], closing: usize) -> Option<usize> {
    let mut depth = 0_usize;
    for (index, token) in tokens.iter().enumerate().take(closing + 1).rev() {
        if token.kind.is_closing() {
            depth += 1;
        } else if token.kind.is_opening() {
            depth -= 1;
            if depth == 0 {
                return Some(index);
            }
        }
    }
    None
}

/// Names in reach, words of the language, names in the text itself; in a call the parameters of what is called.
fn names(interp: &mut Interp, scope: &Scope, text: &str, tokens: &[Token], word: usize) -> Vec<String> {
    if word == text.len() && tokens.is_empty() {
        return Vec::new();
    }
    let mut names: Vec<String> = KEYWORDS.iter().map(|&keyword| keyword.to_owned()).collect();
    names.extend(lookup::text_keys(interp, &scope.globals));
    let builtins = interp.builtins.clone();
    names.extend(lookup::text_keys(interp, &builtins));
    let in_text = tokens.iter().filter(|token| token.kind == TokenKind::Name);
    names.extend(in_text.filter_map(|token| text.get(token.span().range())).map(str::to_owned));
    let begins_argument = tokens
        .last()
        .is_some_and(|token| matches!(token.kind, TokenKind::LeftParenthesis | TokenKind::Comma));
    if begins_argument && let Some(opening) = open_call(tokens) {
        let callee = value_before(interp, scope, text, tokens.get(..opening).unwrap_or_default());
        let parameters = callee.map(|callee| parameters(interp, &callee)).unwrap_or_default();
        names.extend(parameters.into_iter().map(|name| format!("{name}=")));
    }
    names
}

/// The index of the innermost parenthesis that is still open.
fn open_call(tokens: &[Token]) -> Option<usize> {
    let mut depth = 0_usize;
    for (index, token) in tokens.iter().enumerate().rev() {
        if token.kind.is_closing() {
            depth += 1;
        } else if token.kind.is_opening() {
            match depth.checked_sub(1) {
                Some(less) => depth = less,
                None => return (token.kind == TokenKind::LeftParenthesis).then_some(index),
            }
        }
    }
    None
}

/// The parameters that can be given by name.
fn parameters(interp: &mut Interp, callee: &Value) -> Vec<String> {
    if let Some(function) = callee.exact_ref::<Function>() {
        return function_parameters(interp, &function);
    }
    if let Some(method) = callee.exact::<BoundMethod>() {
        let function = method.function.clone();
        return parameters(interp, &function).into_iter().skip(1).collect();
    }
    if let Some(native) = callee.exact::<NativeFunction>() {
        let signature = native.definition.signature();
        let named = signature.parameters.iter().skip(signature.positional_only);
        return named.map(|parameter| parameter.name.to_string()).collect();
    }
    if callee.is(Kind::Class) {
        let initializer =
            lookup::attribute_of(interp, callee, "__init__").filter(|found| found.is(Kind::Function));
        return initializer
            .map(|function| parameters(interp, &function).into_iter().skip(1).collect())
            .unwrap_or_default();
    }
    Vec::new()
}

fn function_parameters(interp: &Interp, function: &Ref<Function>) -> Vec<String> {
    let code = interp.read(&function.code).data.clone();
    let named = code.parameters.positional + code.parameters.keyword_only;
    let names = code.locals.iter().take(named as usize).skip(code.parameters.positional_only as usize);
    names.map(|name| name.to_string()).collect()
}
