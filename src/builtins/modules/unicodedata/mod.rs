//! The module `unicodedata`: what the Unicode standard, version 16.0, says about characters.

mod tables;

use super::add_functions;
use crate::object::{Ref, Str, Value};
use crate::runtime::convert;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::text::predicates;
use crate::runtime::types::module::Module;
use unicode_general_category::{GeneralCategory, get_general_category};
use unicode_normalization::UnicodeNormalization;

native_functions! { FUNCTIONS;
    /// Look up character by name.
    ///
    /// If a character with the given name is found, return the
    /// corresponding character.  If not found, KeyError is raised.
    def lookup(name, /) = lookup;
    /// Returns the name assigned to the character chr as a string.
    ///
    /// If no name is defined, default is returned, or, if not given,
    /// ValueError is raised.
    def name(chr, default=<unrepresentable>, /) = name;
    /// Converts a Unicode character into its equivalent decimal value.
    ///
    /// Returns the decimal value assigned to the character chr as integer.
    /// If no such value is defined, default is returned, or, if not given,
    /// ValueError is raised.
    def decimal(chr, default=<unrepresentable>, /) = decimal;
    /// Converts a Unicode character into its equivalent digit value.
    ///
    /// Returns the digit value assigned to the character chr as integer.
    /// If no such value is defined, default is returned, or, if not given,
    /// ValueError is raised.
    def digit(chr, default=<unrepresentable>, /) = digit;
    /// Converts a Unicode character into its equivalent numeric value.
    ///
    /// Returns the numeric value assigned to the character chr as float.
    /// If no such value is defined, default is returned, or, if not given,
    /// ValueError is raised.
    def numeric(chr, default=<unrepresentable>, /) = numeric;
    /// Returns the general category assigned to the character chr as string.
    def category(chr, /) = category;
    /// Returns the bidirectional class assigned to the character chr as string.
    ///
    /// If no such value is defined, an empty string is returned.
    def bidirectional(chr, /) = bidirectional;
    /// Returns the canonical combining class assigned to the character chr as integer.
    ///
    /// Returns 0 if no combining class is defined.
    def combining(chr, /) = combining;
    /// Returns the east asian width assigned to the character chr as string.
    def east_asian_width(chr, /) = east_asian_width;
    /// Returns the mirrored property assigned to the character chr as integer.
    ///
    /// Returns 1 if the character has been identified as a "mirrored"
    /// character in bidirectional text, 0 otherwise.
    def mirrored(chr, /) = mirrored;
    /// Returns the character decomposition mapping assigned to the character chr as string.
    ///
    /// An empty string is returned in case no such mapping is defined.
    def decomposition(chr, /) = decomposition;
    /// Return the normal form 'form' for the Unicode string unistr.
    ///
    /// Valid values for form are 'NFC', 'NFKC', 'NFD', and 'NFKD'.
    def normalize(form, unistr, /) = normalize;
    /// Return whether the Unicode string unistr is in the normal form 'form'.
    ///
    /// Valid values for form are 'NFC', 'NFKC', 'NFD', and 'NFKD'.
    def is_normalized(form, unistr, /) = is_normalized;
}

/// Makes the module.
pub fn create(interp: &mut Interp) -> Ref<Module> {
    let module = Module::new(
        interp,
        "unicodedata",
        Some(
            "This module provides access to the Unicode Character Database which\ndefines character properties for all Unicode characters. The data in\nthis database is based on the UnicodeData.txt file version\n16.0.0 which is publicly available from the Unicode Consortium\nat https://www.unicode.org/Public/16.0.0/ucd/.",
        ),
    );
    add_functions(interp, &module, "unicodedata", FUNCTIONS);
    module.set(interp, "unidata_version", Str::value("16.0.0"));
    module
}

/// The one character of an argument; `place` is how the complaint names the argument.
fn character(interp: &mut Interp, value: &Value, function: &str, place: &str) -> Result<char> {
    let Some(text) = convert::native::<Str>(value) else {
        let class = interp.type_name(value);
        let message = format!("{function}() argument{place} must be a unicode character, not {class}");
        return Err(interp.type_error(message));
    };
    let mut characters = text.as_str().chars();
    if let (Some(character), None) = (characters.next(), characters.next()) {
        return Ok(character);
    }
    let length = text.as_str().chars().count();
    let colon = if place.is_empty() { ":" } else { "" };
    let message = format!(
        "{function}(){colon} argument{place} must be a unicode character, not a string of length {length}"
    );
    Err(interp.type_error(message))
}

fn lookup(interp: &mut Interp, name: &str) -> Result {
    match unicode_names2::character(name) {
        Some(found) => Ok(Str::from_string(found.to_string()).into()),
        None => {
            let message = Str::value(&format!("undefined character name '{name}'"));
            Err(interp.key_error(&message))
        }
    }
}

/// The value found, the default, or ValueError.
fn or_default(interp: &mut Interp, found: Option<Value>, default: Option<&Value>, missing: &str) -> Result {
    match (found, default) {
        (Some(found), _) => Ok(found),
        (None, Some(default)) => Ok(default.clone()),
        (None, None) => Err(interp.value_error(missing)),
    }
}

fn name(interp: &mut Interp, value: &Value, default: Option<&Value>) -> Result {
    let character = character(interp, value, "name", " 1")?;
    let found = unicode_names2::name(character).map(|name| Str::from_string(name.to_string()).into());
    or_default(interp, found, default, "no such name")
}

fn decimal(interp: &mut Interp, value: &Value, default: Option<&Value>) -> Result {
    let character = character(interp, value, "decimal", " 1")?;
    let is_decimal = get_general_category(character) == GeneralCategory::DecimalNumber;
    let found = is_decimal.then(|| tables::number(character)).flatten();
    or_default(interp, found.map(|value| Value::int(value as i64)), default, "not a decimal")
}

fn digit(interp: &mut Interp, value: &Value, default: Option<&Value>) -> Result {
    let character = character(interp, value, "digit", " 1")?;
    let found = predicates::is_digit(character).then(|| tables::number(character)).flatten();
    or_default(interp, found.map(|value| Value::int(value as i64)), default, "not a digit")
}

fn numeric(interp: &mut Interp, value: &Value, default: Option<&Value>) -> Result {
    let character = character(interp, value, "numeric", " 1")?;
    let found = tables::number(character).map(Value::float);
    or_default(interp, found, default, "not a numeric character")
}

fn category(interp: &mut Interp, value: &Value) -> Result<&'static str> {
    use GeneralCategory::*;
    Ok(match get_general_category(character(interp, value, "category", "")?) {
        UppercaseLetter => "Lu",
        LowercaseLetter => "Ll",
        TitlecaseLetter => "Lt",
        ModifierLetter => "Lm",
        OtherLetter => "Lo",
        NonspacingMark => "Mn",
        SpacingMark => "Mc",
        EnclosingMark => "Me",
        DecimalNumber => "Nd",
        LetterNumber => "Nl",
        OtherNumber => "No",
        ConnectorPunctuation => "Pc",
        DashPunctuation => "Pd",
        OpenPunctuation => "Ps",
        ClosePunctuation => "Pe",
        InitialPunctuation => "Pi",
        FinalPunctuation => "Pf",
        OtherPunctuation => "Po",
        MathSymbol => "Sm",
        CurrencySymbol => "Sc",
        ModifierSymbol => "Sk",
        OtherSymbol => "So",
        SpaceSeparator => "Zs",
        LineSeparator => "Zl",
        ParagraphSeparator => "Zp",
        Control => "Cc",
        Format => "Cf",
        Surrogate => "Cs",
        PrivateUse => "Co",
        _ => "Cn",
    })
}

fn bidirectional(interp: &mut Interp, value: &Value) -> Result<&'static str> {
    let class = tables::properties(character(interp, value, "bidirectional", "")?).direction;
    Ok(if class == "-" { "" } else { class })
}

fn combining(interp: &mut Interp, value: &Value) -> Result<i64> {
    Ok(i64::from(tables::properties(character(interp, value, "combining", "")?).combining))
}

fn east_asian_width(interp: &mut Interp, value: &Value) -> Result<&'static str> {
    Ok(tables::properties(character(interp, value, "east_asian_width", "")?).width)
}

fn mirrored(interp: &mut Interp, value: &Value) -> Result<i64> {
    Ok(i64::from(tables::properties(character(interp, value, "mirrored", "")?).is_mirrored))
}

fn decomposition(interp: &mut Interp, value: &Value) -> Result<String> {
    Ok(tables::decomposition(character(interp, value, "decomposition", "")?))
}

fn normal_form(interp: &mut Interp, form: &str, text: &str) -> Result<String> {
    Ok(match form {
        "NFC" => text.nfc().collect(),
        "NFKC" => text.nfkc().collect(),
        "NFD" => text.nfd().collect(),
        "NFKD" => text.nfkd().collect(),
        _ => return Err(interp.value_error("invalid normalization form")),
    })
}

fn normalize(interp: &mut Interp, form: &str, text: &Ref<Str>) -> Result {
    let made = normal_form(interp, form, text.as_str())?;
    Ok(if made == text.as_str() { text.to_value() } else { Str::from_string(made).into() })
}

fn is_normalized(interp: &mut Interp, form: &str, text: &Ref<Str>) -> Result<bool> {
    Ok(normal_form(interp, form, text.as_str())? == text.as_str())
}
