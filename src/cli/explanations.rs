//! `baton error NameError`: what an exception means, with a wrong and a right program. The texts are the files of `docs/errors/`, whose
//! programs the tests run.

use super::arguments::Answer;

macro_rules! explanations {
    ($($name:literal)*) => {
        &[$(($name, include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/errors/", $name, ".md"))),)*]
    };
}

#[rustfmt::skip]
const EXPLANATIONS: &[(&str, &str)] = explanations![
    "AssertionError" "AttributeError" "EOFError" "FileNotFoundError" "ImportError" "IndentationError" "IndexError" "KeyError"
    "KeyboardInterrupt" "ModuleNotFoundError" "NameError" "OverflowError" "RecursionError" "StopIteration" "SyntaxError"
    "TabError" "TypeError" "UnboundLocalError" "UnicodeDecodeError" "ValueError" "ZeroDivisionError"
];

/// The text for a class of exceptions; its name may be given in any case.
pub fn find(name: &str) -> Option<&'static str> {
    EXPLANATIONS.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, text)| *text)
}

/// What `baton error NAME` prints.
pub fn explain(name: &str) -> Answer {
    match find(name) {
        Some(text) => Answer::Text(text.to_owned()),
        None => Answer::Misuse(format!("There is no explanation of '{name}'.\n{}", list())),
    }
}

/// The names there are.
pub fn list() -> String {
    let names: String = EXPLANATIONS.iter().map(|(name, _)| format!("  {name}\n")).collect();
    format!("Explain one with: baton error NAME\n{names}")
}
