//! Classes and case of characters as patterns see them: by Unicode in text, by ASCII in bytes and under `re.ASCII`.

use super::case_tables::{MORE_UPPER, SAME_UPPER};
use super::tree::Category;
use crate::runtime::text::predicates::{is_alphanumeric, is_decimal, is_space};
use unicode_case_mapping::{to_lowercase, to_uppercase};

/// By which rules classes and case go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alphabet {
    Ascii,
    Unicode,
}

/// Is the character of this category?
pub fn is_in(category: Category, code: u32, alphabet: Alphabet) -> bool {
    if let Ok(byte) = u8::try_from(code)
        && byte.is_ascii()
    {
        return match category {
            Category::Digit => byte.is_ascii_digit(),
            Category::Word => byte.is_ascii_alphanumeric() || byte == b'_',
            Category::Space if alphabet == Alphabet::Ascii => matches!(byte, b'\t'..=b'\r' | b' '),
            Category::Space => is_space(char::from(byte)),
        };
    }
    if alphabet == Alphabet::Ascii {
        return false;
    }
    char::from_u32(code).is_some_and(|character| match category {
        Category::Digit => is_decimal(character),
        Category::Space => is_space(character),
        Category::Word => is_alphanumeric(character),
    })
}

/// The lower case of a character, one character.
pub fn lower(code: u32, alphabet: Alphabet) -> u32 {
    match u8::try_from(code) {
        Ok(byte) if byte.is_ascii() => return u32::from(byte.to_ascii_lowercase()),
        _ if alphabet == Alphabet::Ascii => return code,
        _ => {}
    }
    let Some(character) = char::from_u32(code) else { return code };
    match to_lowercase(character) {
        [0, _] => code,
        [lower, _] => lower,
    }
}

/// The other members of a sorted table's rows that begin with `code`.
fn rows(table: &'static [(u32, u32)], code: u32) -> impl Iterator<Item = u32> {
    let first = table.partition_point(|(key, _)| *key < code);
    table.iter().skip(first).take_while(move |(key, _)| *key == code).map(|(_, other)| *other)
}

/// All characters that are the same as `code` but for case.
pub fn same_but_for_case(code: u32, alphabet: Alphabet) -> Vec<u32> {
    let first = lower(code, alphabet);
    let mut found = vec![first];
    if alphabet == Alphabet::Ascii {
        if let Ok(byte) = u8::try_from(first)
            && byte.is_ascii_lowercase()
        {
            found.push(u32::from(byte.to_ascii_uppercase()));
        }
        return found;
    }
    found.extend(rows(SAME_UPPER, first));
    for at in 0..found.len() {
        let small = found.get(at).copied().unwrap_or(first);
        if let Some([upper, 0, 0]) = char::from_u32(small).map(to_uppercase)
            && upper != 0
            && lower(upper, alphabet) == small
        {
            found.push(upper);
        }
        found.extend(rows(MORE_UPPER, small));
    }
    found
}
