//! Changing the case of text with Unicode's full mappings: `ß` becomes `SS`, and a sigma at a word's end `ς`.
//!
//! Called by `str`. The mappings are those of Unicode 16.0 (crate `unicode_case_mapping`); ASCII text takes a
//! shorter way, because nearly all text is ASCII.

use unicode_case_mapping::{case_folded, to_lowercase, to_titlecase, to_uppercase};
use unicode_general_category::{GeneralCategory, get_general_category};

use super::predicates::{is_lower, is_title, is_upper};

/// `text.lower()`.
pub fn lower(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let mut output = String::with_capacity(text.len());
    for (offset, character) in text.char_indices() {
        push_lower(&mut output, text, offset, character);
    }
    output
}

/// `text.upper()`.
pub fn upper(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_uppercase();
    }
    let mut output = String::with_capacity(text.len());
    text.chars().for_each(|character| push_mapped(&mut output, character, &to_uppercase(character)));
    output
}

/// `text.casefold()`: a form in which texts that differ only in case are equal.
pub fn casefold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let mut output = String::with_capacity(text.len());
    text.chars().for_each(|character| push_folded(&mut output, character));
    output
}

/// `text.swapcase()`.
pub fn swapcase(text: &str) -> String {
    let mut output = String::with_capacity(text.len());
    for (offset, character) in text.char_indices() {
        if is_upper(character) {
            push_lower(&mut output, text, offset, character);
        } else if is_lower(character) {
            push_mapped(&mut output, character, &to_uppercase(character));
        } else {
            output.push(character);
        }
    }
    output
}

/// `text.capitalize()`: the first character in title case, the others in lower case.
pub fn capitalize(text: &str) -> String {
    let mut output = String::with_capacity(text.len());
    for (offset, character) in text.char_indices() {
        if offset == 0 {
            push_mapped(&mut output, character, &to_titlecase(character));
        } else {
            push_lower(&mut output, text, offset, character);
        }
    }
    output
}

/// `text.title()`: title case behind every character without case.
pub fn title(text: &str) -> String {
    let mut output = String::with_capacity(text.len());
    let mut inside = false;
    for (offset, character) in text.char_indices() {
        if inside {
            push_lower(&mut output, text, offset, character);
        } else {
            push_mapped(&mut output, character, &to_titlecase(character));
        }
        inside = is_cased(character);
    }
    output
}

fn is_cased(character: char) -> bool {
    is_lower(character) || is_upper(character) || is_title(character)
}

/// Appends a mapping: code points padded with zeros, or all zeros for a character that maps to itself.
fn push_mapped(output: &mut String, character: char, mapping: &[u32]) {
    if mapping.first().is_none_or(|first| *first == 0) {
        output.push(character);
        return;
    }
    output.extend(mapping.iter().take_while(|code| **code != 0).filter_map(|code| char::from_u32(*code)));
}

/// Appends the lower case of the character at `offset` of `text`.
fn push_lower(output: &mut String, text: &str, offset: usize, character: char) {
    if character == 'Σ' {
        output.push(if is_final_sigma(text, offset) { 'ς' } else { 'σ' });
    } else if character.is_ascii() {
        output.push(character.to_ascii_lowercase());
    } else {
        push_mapped(output, character, &to_lowercase(character));
    }
}

/// The condition `Final_Sigma` (Unicode Standard, table 3-17): a cased letter before and none behind, looking past
/// characters that case ignores.
fn is_final_sigma(text: &str, offset: usize) -> bool {
    let (before, from) = text.split_at_checked(offset).unwrap_or((text, ""));
    let behind = from.chars().skip(1);
    let cased = |character: Option<char>| character.is_some_and(is_cased);
    cased(before.chars().rev().find(|character| !is_case_ignorable(*character)))
        && !cased({ behind }.find(|character| !is_case_ignorable(*character)))
}

/// Unicode's `Case_Ignorable`: marks, modifiers, format characters, and punctuation inside words.
fn is_case_ignorable(character: char) -> bool {
    matches!(
        get_general_category(character),
        GeneralCategory::EnclosingMark
            | GeneralCategory::Format
            | GeneralCategory::ModifierLetter
            | GeneralCategory::ModifierSymbol
            | GeneralCategory::NonspacingMark
    ) || matches!(
        character,
        '\'' | '.'
            | ':'
            | '\u{b7}'
            | '\u{387}'
            | '\u{55f}'
            | '\u{5f4}'
            | '\u{2018}'
            | '\u{2019}'
            | '\u{2024}'
            | '\u{2027}'
            | '\u{fe13}'
            | '\u{fe52}'
            | '\u{fe55}'
            | '\u{ff07}'
            | '\u{ff0e}'
            | '\u{ff1a}'
    )
}

fn push_folded(output: &mut String, character: char) {
    if character.is_ascii() {
        output.push(character.to_ascii_lowercase());
        return;
    }
    // The full foldings, which the crate lacks, are those of characters whose upper case is several characters;
    // folding lowers that upper case again. The capital sharp s and the dotted I come to it by their lower case.
    let lowered = to_lowercase(character);
    let base = match lowered {
        [0, _] => character,
        [code, 0] => char::from_u32(code).unwrap_or(character),
        _ => return push_mapped(output, character, &lowered),
    };
    let upper = to_uppercase(base);
    if upper.get(1).is_some_and(|second| *second != 0) {
        for code in upper.into_iter().take_while(|code| *code != 0).filter_map(char::from_u32) {
            push_mapped(output, code, &to_lowercase(code));
        }
        return;
    }
    output.push(case_folded(character).and_then(|code| char::from_u32(code.get())).unwrap_or(character));
}
