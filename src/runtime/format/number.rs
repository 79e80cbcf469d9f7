//! Numbers formatted by a specification: `format(number, spec)` of `int`, `float` and `complex`.
//!
//! A number is laid out as sign, prefix, whole digits (grouped and filled with zeros), and the rest; then padded.
//! The type `n` formats as `d` or `g`, because the locale is always C's. Called by the types' `__format__` methods
//! and by f-strings.

use std::borrow::Cow;

use super::specification::{Alignment, Grouping, Sign, Specification};
use super::text::pad;
use crate::runtime::numbers::failure::string_with_capacity;
use crate::runtime::numbers::float_digits::{Layout, Notation, magnitude_text};
use crate::runtime::numbers::integer_float::to_float;
use crate::runtime::numbers::integer_text::{BinaryBase, digits_in_base, to_decimal};
use crate::runtime::numbers::{Complex, Failure, FailureKind, IntegerView};

/// The parts of a number before grouping and padding.
struct Parts<'a> {
    negative: bool,
    prefix: &'a str,
    /// The digits before the point.
    whole: &'a str,
    /// The digits behind the point, without it.
    fraction: &'a str,
    /// Whether a point is written.
    point: bool,
    /// The exponent, a percent sign, or the name of a value that is not finite.
    tail: &'a str,
    group_size: usize,
}

/// Formats an integer. `limit` is the largest number of decimal digits allowed, `type_name` that of the value's type.
///
/// # Errors
/// `ValueError` for what integers do not take, `OverflowError` for values out of range of the presentation.
pub fn format_integer(
    value: IntegerView<'_>,
    specification: &str,
    limit: usize,
    type_name: &str,
) -> Result<String, Failure> {
    if specification.is_empty() {
        return to_decimal(value, limit);
    }
    let specification = Specification::parse(specification, Alignment::Right, type_name)?;
    let base = match specification.presentation {
        None | Some('d' | 'n' | 'c') => None,
        Some('b') => Some(BinaryBase::Binary),
        Some('o') => Some(BinaryBase::Octal),
        Some('x' | 'X') => Some(BinaryBase::Hexadecimal),
        Some('e' | 'E' | 'f' | 'F' | 'g' | 'G' | '%') => {
            return format_parsed_float(to_float(value)?, &specification);
        }
        Some(_) => return Err(specification.unknown_presentation(type_name)),
    };
    check_integer(&specification)?;
    if specification.presentation == Some('c') {
        return format_character(value, &specification);
    }
    let digits = match base {
        Some(base) => digits_in_base(value, base),
        None => to_decimal(value, limit)?,
    };
    let digits = digits.trim_start_matches('-');
    let uppercase = specification.presentation == Some('X');
    let digits = if uppercase { Cow::Owned(digits.to_ascii_uppercase()) } else { Cow::Borrowed(digits) };
    let prefix = match base {
        Some(base) if specification.alternate => {
            if uppercase {
                "0X"
            } else {
                base.prefix()
            }
        }
        _ => "",
    };
    let parts = Parts {
        negative: value.is_negative(),
        prefix,
        whole: &digits,
        fraction: "",
        point: false,
        tail: "",
        group_size: if base.is_some() { 4 } else { 3 },
    };
    lay_out(&parts, &specification)
}

fn check_integer(specification: &Specification) -> Result<(), Failure> {
    if specification.precision.is_some() {
        return Err(Failure::value("Precision not allowed in integer format specifier"));
    }
    if specification.no_negative_zero {
        return Err(Failure::value("Negative zero coercion (z) not allowed in integer format specifier"));
    }
    Ok(())
}

fn format_character(value: IntegerView<'_>, specification: &Specification) -> Result<String, Failure> {
    if specification.sign.is_some() {
        return Err(Failure::value("Sign not allowed with integer format specifier 'c'"));
    }
    if specification.alternate {
        return Err(Failure::value("Alternate form (#) not allowed with integer format specifier 'c'"));
    }
    let Some(code) = value.to_i64() else {
        return Err(Failure::overflow("Python int too large to convert to C long"));
    };
    let character = character_of(code)?;
    let mut buffer = [0; 4];
    pad(character.encode_utf8(&mut buffer), specification.width, specification.fill, specification.alignment)
}

/// The character that the format code `c` makes of an integer.
///
/// # Errors
/// `OverflowError` for a value that is no code point, `NotImplementedError` for a lone surrogate, which no string
/// here can hold.
pub fn character_of(code: i64) -> Result<char, Failure> {
    let Some(code) = u32::try_from(code).ok().filter(|code| *code < 0x11_0000) else {
        return Err(Failure::overflow("%c arg not in range(0x110000)"));
    };
    char::from_u32(code)
        .ok_or_else(|| Failure::new(FailureKind::NotImplemented, "lone surrogates are not supported"))
}

/// Formats a float.
///
/// # Errors
/// `ValueError` for what floats do not take.
pub fn format_float(value: f64, specification: &str, type_name: &str) -> Result<String, Failure> {
    let specification = Specification::parse(specification, Alignment::Right, type_name)?;
    match specification.presentation {
        None | Some('e' | 'E' | 'f' | 'F' | 'g' | 'G' | 'n' | '%') => {
            format_parsed_float(value, &specification)
        }
        Some(_) => Err(specification.unknown_presentation(type_name)),
    }
}

/// The layout of a float's digits that a presentation type asks for.
fn layout(specification: &Specification) -> Result<Layout, Failure> {
    let precision = specification.precision;
    if precision.is_some_and(|precision| precision > i32::MAX as usize) {
        return Err(Failure::value("precision too big"));
    }
    let (notation, standard) = match specification.presentation {
        None if precision.is_none() => (Notation::Shortest, 0),
        None => (Notation::General, 0),
        Some('e' | 'E') => (Notation::Exponent, 6),
        Some('f' | 'F' | '%') => (Notation::Fixed, 6),
        Some(_) => (Notation::General, 6),
    };
    Ok(Layout {
        notation,
        precision: precision.unwrap_or(standard),
        alternate: specification.alternate,
        point_zero: specification.presentation.is_none(),
        uppercase: matches!(specification.presentation, Some('E' | 'F' | 'G')),
    })
}

fn format_parsed_float(value: f64, specification: &Specification) -> Result<String, Failure> {
    let layout = layout(specification)?;
    let is_percentage = specification.presentation == Some('%');
    let value = if is_percentage { value * 100.0 } else { value };
    let mut digits = magnitude_text(value, layout)?;
    if is_percentage {
        digits.push('%');
    }
    let parts = split_float(value, &digits, specification.no_negative_zero);
    lay_out(&parts, specification)
}

/// Takes a float's text apart.
fn split_float(value: f64, digits: &str, no_negative_zero: bool) -> Parts<'_> {
    let is_digit = |byte: u8| byte.is_ascii_digit();
    let end = digits.bytes().position(|byte| !is_digit(byte)).unwrap_or(digits.len());
    let (whole, rest) = digits.split_at_checked(end).unwrap_or((digits, ""));
    let behind = rest.strip_prefix('.');
    let rest = behind.unwrap_or(rest);
    let end = if behind.is_some() {
        rest.bytes().position(|byte| !is_digit(byte)).unwrap_or(rest.len())
    } else {
        0
    };
    let (fraction, tail) = rest.split_at_checked(end).unwrap_or((rest, ""));
    let is_zero = value.is_finite() && !whole.bytes().chain(fraction.bytes()).any(|byte| byte != b'0');
    let negative = value.is_sign_negative() && !value.is_nan() && !(no_negative_zero && is_zero);
    Parts { negative, prefix: "", whole, fraction, point: behind.is_some(), tail, group_size: 3 }
}

/// Formats a complex number: without a type as `str` does, otherwise both parts alike.
///
/// # Errors
/// `ValueError` for what complex numbers do not take.
pub fn format_complex(value: Complex, specification: &str, type_name: &str) -> Result<String, Failure> {
    let specification = Specification::parse(specification, Alignment::Right, type_name)?;
    if !matches!(specification.presentation, None | Some('e' | 'E' | 'f' | 'F' | 'g' | 'G' | 'n')) {
        return Err(specification.unknown_presentation(type_name));
    }
    let layout = Layout { point_zero: false, ..layout(&specification)? };
    if specification.fill == '0' {
        return Err(Failure::value("Zero padding is not allowed in complex format specifier"));
    }
    if specification.alignment == Alignment::AfterSign {
        return Err(Failure::value("'=' alignment flag is not allowed in complex format specifier"));
    }
    // Without a type a real part of positive zero is left out, and otherwise both parts stand in parentheses.
    let bare = specification.presentation.is_none();
    let has_real = !(bare && value.real == 0.0 && value.real.is_sign_positive());
    let unpadded = Specification { width: None, ..specification };
    let mut text = String::new();
    if has_real {
        let digits = magnitude_text(value.real, layout)?;
        text.push_str(&lay_out(
            &split_float(value.real, &digits, specification.no_negative_zero),
            &unpadded,
        )?);
    }
    let sign = if has_real { Some(Sign::Always) } else { specification.sign };
    let digits = magnitude_text(value.imaginary, layout)?;
    let imaginary = split_float(value.imaginary, &digits, specification.no_negative_zero);
    text.push_str(&lay_out(&imaginary, &Specification { sign, ..unpadded })?);
    text.push('j');
    let text = if bare && has_real { format!("({text})") } else { text };
    pad(&text, specification.width, specification.fill, specification.alignment)
}

/// Writes the parts with grouping, zeros and padding.
fn lay_out(parts: &Parts<'_>, specification: &Specification) -> Result<String, Failure> {
    let sign = match (parts.negative, specification.sign) {
        (true, _) => "-",
        (false, Some(Sign::Always)) => "+",
        (false, Some(Sign::Space)) => " ",
        (false, Some(Sign::Negative) | None) => "",
    };
    let fraction = match specification.fraction_grouping {
        Some(grouping) => Cow::Owned(group_fraction(parts.fraction, grouping)),
        None => Cow::Borrowed(parts.fraction),
    };
    let point = if parts.point { "." } else { "" };
    let around = sign.len() + parts.prefix.len() + point.len() + fraction.len() + parts.tail.len();
    // A value that is not finite has no digits to group: its zeros are mere padding.
    let zero_filled = specification.fill == '0'
        && specification.alignment == Alignment::AfterSign
        && !parts.whole.is_empty();
    let least = if zero_filled { specification.width.unwrap_or(0).saturating_sub(around) } else { 0 };
    let whole = group_whole(parts.whole, specification.grouping, parts.group_size, least)?;
    let number_length = around + whole.len();
    if specification.alignment != Alignment::AfterSign {
        let mut number = string_with_capacity(number_length)?;
        for part in [sign, parts.prefix, &whole, point, &fraction, parts.tail] {
            number.push_str(part);
        }
        if specification.width.is_none_or(|width| width <= number_length) {
            return Ok(number);
        }
        return pad(&number, specification.width, specification.fill, specification.alignment);
    }
    let missing = specification.width.unwrap_or(0).saturating_sub(number_length);
    let fill = specification.fill;
    let padding = missing.saturating_mul(fill.len_utf8());
    let mut number = string_with_capacity(number_length.saturating_add(padding))?;
    number.push_str(sign);
    number.push_str(parts.prefix);
    number.extend(std::iter::repeat_n(fill, missing));
    for part in [&whole, point, &fraction, parts.tail] {
        number.push_str(part);
    }
    Ok(number)
}

/// Groups digits from the right and fills with zeros up to `least` characters; never with a separator in front.
fn group_whole(
    digits: &str,
    grouping: Option<Grouping>,
    size: usize,
    least: usize,
) -> Result<Cow<'_, str>, Failure> {
    let length_of = |count: usize| match grouping {
        Some(_) => count + count.saturating_sub(1) / size,
        None => count,
    };
    let mut count = digits.len();
    if length_of(count) < least {
        // Of `least` characters at most one in `size + 1` is a separator.
        count = count.max(if grouping.is_some() { least - least / (size + 1) - 1 } else { least });
        while length_of(count) < least {
            count += 1;
        }
    }
    let Some(grouping) = grouping.filter(|_| count > size) else {
        if count == digits.len() {
            return Ok(Cow::Borrowed(digits));
        }
        let mut filled = string_with_capacity(count)?;
        filled.extend(std::iter::repeat_n('0', count - digits.len()));
        filled.push_str(digits);
        return Ok(Cow::Owned(filled));
    };
    let mut grouped = string_with_capacity(length_of(count))?;
    let zeros = std::iter::repeat_n('0', count - digits.len());
    for (index, digit) in zeros.chain(digits.chars()).enumerate() {
        if index > 0 && (count - index).is_multiple_of(size) {
            grouped.push(grouping.separator());
        }
        grouped.push(digit);
    }
    Ok(Cow::Owned(grouped))
}

/// Groups the digits behind the point from the left.
fn group_fraction(digits: &str, grouping: Grouping) -> String {
    let mut grouped = String::with_capacity(digits.len() + digits.len() / 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && index % 3 == 0 {
            grouped.push(grouping.separator());
        }
        grouped.push(digit);
    }
    grouped
}
