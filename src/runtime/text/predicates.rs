//! Classes of characters and the `is...` methods of `str` and `bytes`.
//!
//! The classes are those of Unicode 16.0, as CPython 3.14 has them. Every test of a text is false for an empty one,
//! except `isascii` and `isprintable`. Called by `str`, `bytes`, number parsing and `repr`.

use unicode_general_category::{GeneralCategory, get_general_category};

use super::character_tables::{DIGITS, NUMERIC_LETTERS, OTHER_LOWERCASE, OTHER_UPPERCASE, contains};

/// Letters: the categories L*.
#[inline]
pub fn is_alphabetic(character: char) -> bool {
    if character.is_ascii() {
        return character.is_ascii_alphabetic();
    }
    matches!(
        get_general_category(character),
        GeneralCategory::LowercaseLetter
            | GeneralCategory::ModifierLetter
            | GeneralCategory::OtherLetter
            | GeneralCategory::TitlecaseLetter
            | GeneralCategory::UppercaseLetter
    )
}

/// Decimal digits of any script: the category Nd.
#[inline]
pub fn is_decimal(character: char) -> bool {
    if character.is_ascii() {
        return character.is_ascii_digit();
    }
    get_general_category(character) == GeneralCategory::DecimalNumber
}

/// Decimal digits, superscripts and circled digits.
#[inline]
pub fn is_digit(character: char) -> bool {
    is_decimal(character) || contains(DIGITS, character)
}

/// Everything with a numeric value: also fractions, Roman numerals and ideographs.
#[inline]
pub fn is_numeric(character: char) -> bool {
    if character.is_ascii() {
        return character.is_ascii_digit();
    }
    matches!(
        get_general_category(character),
        GeneralCategory::DecimalNumber | GeneralCategory::LetterNumber | GeneralCategory::OtherNumber
    ) || contains(NUMERIC_LETTERS, character)
}

/// Letters and numbers.
#[inline]
pub fn is_alphanumeric(character: char) -> bool {
    if character.is_ascii() {
        return character.is_ascii_alphanumeric();
    }
    is_alphabetic(character) || is_numeric(character)
}

/// White space, by which `split` and `strip` go. More than C's: the separators 0x1c to 0x1f belong to it.
#[inline]
pub fn is_space(character: char) -> bool {
    match character {
        '\t'..='\r' | '\x1c'..='\x20' => true,
        '\0'..='\x7f' => false,
        '\u{85}' | '\u{a0}' | '\u{1680}' | '\u{2000}'..='\u{200a}' => true,
        '\u{2028}' | '\u{2029}' | '\u{202f}' | '\u{205f}' | '\u{3000}' => true,
        _ => false,
    }
}

/// Lower-case characters (`Lowercase`).
#[inline]
pub fn is_lower(character: char) -> bool {
    if character.is_ascii() {
        return character.is_ascii_lowercase();
    }
    get_general_category(character) == GeneralCategory::LowercaseLetter
        || contains(OTHER_LOWERCASE, character)
}

/// Upper-case characters (`Uppercase`).
#[inline]
pub fn is_upper(character: char) -> bool {
    if character.is_ascii() {
        return character.is_ascii_uppercase();
    }
    get_general_category(character) == GeneralCategory::UppercaseLetter
        || contains(OTHER_UPPERCASE, character)
}

/// Characters in title case, such as U+01C5: the category Lt.
#[inline]
pub fn is_title(character: char) -> bool {
    !character.is_ascii() && get_general_category(character) == GeneralCategory::TitlecaseLetter
}

/// Characters that `repr` shows as they are: all but control, format, private, unassigned and separating ones;
/// of the latter only the space.
#[inline]
pub fn is_printable(character: char) -> bool {
    if character.is_ascii() {
        return matches!(character, ' '..='~');
    }
    !matches!(
        get_general_category(character),
        GeneralCategory::Control
            | GeneralCategory::Format
            | GeneralCategory::LineSeparator
            | GeneralCategory::ParagraphSeparator
            | GeneralCategory::PrivateUse
            | GeneralCategory::SpaceSeparator
            | GeneralCategory::Surrogate
            | GeneralCategory::Unassigned
    )
}

/// The value of a decimal digit of any script.
pub fn decimal_value(character: char) -> Option<u8> {
    if character.is_ascii() {
        return character.to_digit(10).map(|digit| digit as u8);
    }
    if !is_decimal(character) {
        return None;
    }
    // Decimal digits come in unbroken runs of ten from zero to nine, some runs directly behind others.
    let code = u32::from(character);
    let before = (1..=50).take_while(|back| char::from_u32(code - back).is_some_and(is_decimal)).count();
    Some((before % 10) as u8)
}

/// Whether the character may open an identifier (`XID_Start` or an underscore).
pub fn is_identifier_start(character: char) -> bool {
    character == '_' || (unicode_ident::is_xid_start(character) && is_assigned(character))
}

/// Whether the character may continue an identifier (`XID_Continue`).
pub fn is_identifier_continue(character: char) -> bool {
    unicode_ident::is_xid_continue(character) && is_assigned(character)
}

/// The crate for identifiers knows a later Unicode, whose new characters are no part of CPython 3.14's.
fn is_assigned(character: char) -> bool {
    character.is_ascii() || get_general_category(character) != GeneralCategory::Unassigned
}

fn all(text: &str, test: impl Fn(char) -> bool) -> bool {
    !text.is_empty() && text.chars().all(test)
}

/// `text.isalpha()`.
pub fn text_is_alphabetic(text: &str) -> bool {
    all(text, is_alphabetic)
}

/// `text.isdecimal()`.
pub fn text_is_decimal(text: &str) -> bool {
    all(text, is_decimal)
}

/// `text.isdigit()`.
pub fn text_is_digit(text: &str) -> bool {
    all(text, is_digit)
}

/// `text.isnumeric()`.
pub fn text_is_numeric(text: &str) -> bool {
    all(text, is_numeric)
}

/// `text.isalnum()`.
pub fn text_is_alphanumeric(text: &str) -> bool {
    all(text, is_alphanumeric)
}

/// `text.isspace()`.
pub fn text_is_space(text: &str) -> bool {
    all(text, is_space)
}

/// `text.isprintable()`.
pub fn text_is_printable(text: &str) -> bool {
    text.chars().all(is_printable)
}

/// `text.isidentifier()`.
pub fn text_is_identifier(text: &str) -> bool {
    let mut characters = text.chars();
    characters.next().is_some_and(is_identifier_start) && characters.all(is_identifier_continue)
}

/// `text.islower()`: a cased character, and none that is upper or title case.
pub fn text_is_lower(text: &str) -> bool {
    let mut cased = false;
    for character in text.chars() {
        if is_upper(character) || is_title(character) {
            return false;
        }
        cased |= is_lower(character);
    }
    cased
}

/// `text.isupper()`: a cased character, and none that is lower or title case.
pub fn text_is_upper(text: &str) -> bool {
    let mut cased = false;
    for character in text.chars() {
        if is_lower(character) || is_title(character) {
            return false;
        }
        cased |= is_upper(character);
    }
    cased
}

/// `text.istitle()`: upper or title case opens every run of cased characters, lower case continues it.
pub fn text_is_title(text: &str) -> bool {
    let (mut cased, mut inside) = (false, false);
    for character in text.chars() {
        if is_upper(character) || is_title(character) {
            if inside {
                return false;
            }
            (inside, cased) = (true, true);
        } else if is_lower(character) {
            if !inside {
                return false;
            }
            cased = true;
        } else {
            inside = false;
        }
    }
    cased
}

/// White space in a byte string: C's, without the separators 0x1c to 0x1f.
#[inline]
pub fn byte_is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t'..=b'\r')
}

/// Whether a byte string is not empty and every byte passes: `isalpha`, `isdigit`, `isalnum` and `isspace`.
pub fn bytes_are(bytes: &[u8], test: impl Fn(u8) -> bool) -> bool {
    !bytes.is_empty() && bytes.iter().all(|byte| test(*byte))
}

/// `bytes.islower()`.
pub fn bytes_are_lower(bytes: &[u8]) -> bool {
    bytes.iter().any(u8::is_ascii_lowercase) && !bytes.iter().any(u8::is_ascii_uppercase)
}

/// `bytes.isupper()`.
pub fn bytes_are_upper(bytes: &[u8]) -> bool {
    bytes.iter().any(u8::is_ascii_uppercase) && !bytes.iter().any(u8::is_ascii_lowercase)
}

/// `bytes.istitle()`.
pub fn bytes_are_title(bytes: &[u8]) -> bool {
    let (mut cased, mut inside) = (false, false);
    for byte in bytes {
        if byte.is_ascii_alphabetic() {
            if byte.is_ascii_uppercase() == inside {
                return false;
            }
            (inside, cased) = (true, true);
        } else {
            inside = false;
        }
    }
    cased
}
