//! One printf-style conversion of plain data: what `%5.2f` makes of a float.
//!
//! Called by `%` on `str` and `bytes`, which convert the argument to what the code asks for and resolve `*`.

use super::number::character_of;
use super::percent::Flags;
use super::specification::Alignment;
use super::text::{pad, truncate};
use crate::runtime::numbers::failure::string_with_capacity;
use crate::runtime::numbers::float_digits::{Layout, Notation, magnitude_text};
use crate::runtime::numbers::integer_text::{BinaryBase, digits_in_base, to_decimal};
use crate::runtime::numbers::{Failure, IntegerView};

/// A conversion whose width and precision are known.
#[derive(Clone, Copy, Debug)]
pub struct Directive {
    pub flags: Flags,
    pub width: usize,
    pub precision: Option<usize>,
    pub code: char,
}

/// Renders `%d %i %u %o %x %X`. `limit` is the largest number of decimal digits allowed.
///
/// # Errors
/// `ValueError` past the limit, `MemoryError` for a size that no memory holds.
pub fn render_integer(
    directive: &Directive,
    value: IntegerView<'_>,
    limit: usize,
) -> Result<String, Failure> {
    let base = match directive.code {
        'o' => Some(BinaryBase::Octal),
        'x' | 'X' => Some(BinaryBase::Hexadecimal),
        _ => None,
    };
    let mut digits = match base {
        Some(base) => digits_in_base(value, base),
        None => to_decimal(value, limit)?,
    };
    if digits.starts_with('-') {
        digits.remove(0);
    }
    let prefix = base.filter(|_| directive.flags.alternate).map_or("", BinaryBase::prefix);
    let missing = directive.precision.unwrap_or(0).saturating_sub(digits.len());
    if missing > 0 {
        let mut filled = string_with_capacity(missing.saturating_add(digits.len()))?;
        filled.extend(std::iter::repeat_n('0', missing));
        filled.push_str(&digits);
        digits = filled;
    }
    let mut number = assemble(directive, value.is_negative(), prefix, &digits)?;
    if directive.code == 'X' {
        number.make_ascii_uppercase();
    }
    Ok(number)
}

/// Renders `%e %E %f %F %g %G`.
///
/// # Errors
/// `MemoryError` for a size that no memory holds.
pub fn render_float(directive: &Directive, value: f64) -> Result<String, Failure> {
    let notation = match directive.code {
        'e' | 'E' => Notation::Exponent,
        'g' | 'G' => Notation::General,
        _ => Notation::Fixed,
    };
    let layout = Layout {
        notation,
        precision: directive.precision.unwrap_or(6),
        alternate: directive.flags.alternate,
        point_zero: false,
        uppercase: directive.code.is_ascii_uppercase(),
    };
    let digits = magnitude_text(value, layout)?;
    assemble(directive, value.is_sign_negative() && !value.is_nan(), "", &digits)
}

/// Sign, prefix, zeros and digits, padded.
fn assemble(directive: &Directive, negative: bool, prefix: &str, digits: &str) -> Result<String, Failure> {
    let Directive { flags, width, .. } = *directive;
    let sign = match (negative, flags.plus, flags.blank) {
        (true, ..) => "-",
        (false, true, _) => "+",
        (false, false, true) => " ",
        (false, false, false) => "",
    };
    let length = sign.len() + prefix.len() + digits.len();
    let zeros = if flags.zero && !flags.left { width.saturating_sub(length) } else { 0 };
    let mut number = string_with_capacity(length.saturating_add(zeros))?;
    number.push_str(sign);
    number.push_str(prefix);
    number.extend(std::iter::repeat_n('0', zeros));
    number.push_str(digits);
    if number.len() >= width {
        return Ok(number);
    }
    pad(&number, Some(width), ' ', alignment(flags))
}

fn alignment(flags: Flags) -> Alignment {
    if flags.left { Alignment::Left } else { Alignment::Right }
}

/// Renders `%s %r %a` of the argument's text, cut to the precision.
///
/// # Errors
/// `MemoryError` for a width that no memory holds.
pub fn render_text(directive: &Directive, text: &str) -> Result<String, Failure> {
    let shown = directive.precision.map_or(text, |precision| truncate(text, precision));
    pad(shown, Some(directive.width), ' ', alignment(directive.flags))
}

/// Renders `%c` of a text of one character, which has no precision.
///
/// # Errors
/// As [`render_text`].
pub fn render_character(directive: &Directive, character: char) -> Result<String, Failure> {
    let mut buffer = [0; 4];
    let text = character.encode_utf8(&mut buffer);
    pad(text, Some(directive.width), ' ', alignment(directive.flags))
}

/// The character that `%c` makes of an integer.
///
/// # Errors
/// As [`character_of`].
pub fn character_argument(value: IntegerView<'_>) -> Result<char, Failure> {
    // Every big integer is out of range like the largest small one.
    character_of(value.clipped())
}

/// The error for an argument of the wrong type.
#[cold]
pub fn wrong_argument(code: char, type_name: &str) -> Failure {
    Failure::type_error(match code {
        'd' | 'i' | 'u' => format!("%{code} format: a real number is required, not {type_name}"),
        'o' | 'x' | 'X' => format!("%{code} format: an integer is required, not {type_name}"),
        'c' => format!("%c requires an int or a unicode character, not {type_name}"),
        _ => format!("must be real number, not {type_name}"),
    })
}
