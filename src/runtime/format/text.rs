//! A text formatted by a specification: `format(text, spec)`.
//!
//! Called by `str.__format__` and by the types that format as their text.

use super::specification::{Alignment, Sign, Specification};
use crate::runtime::numbers::Failure;
use crate::runtime::numbers::failure::string_with_capacity;

/// Formats a text of `length` characters for a type named `type_name`, which is `str` or a subclass of it.
///
/// # Errors
/// `ValueError` for what texts do not take; `MemoryError` for a width that no memory holds.
pub fn format_text(text: &str, specification: &str, type_name: &str) -> Result<String, Failure> {
    let specification = Specification::parse(specification, Alignment::Left, type_name)?;
    if !matches!(specification.presentation, None | Some('s')) {
        return Err(specification.unknown_presentation(type_name));
    }
    check_text(&specification)?;
    let shown = match specification.precision {
        None => text,
        Some(precision) => truncate(text, precision),
    };
    pad(shown, specification.width, specification.fill, specification.alignment)
}

fn check_text(specification: &Specification) -> Result<(), Failure> {
    // Grouping without a type is the type `s`, which has none.
    if specification.presentation.is_none()
        && let Some(grouping) = specification.grouping
    {
        return Err(Failure::value(format!("Cannot specify '{}' with 's'.", grouping.separator())));
    }
    match specification.sign {
        Some(Sign::Space) => return Err(Failure::value("Space not allowed in string format specifier")),
        Some(_) => return Err(Failure::value("Sign not allowed in string format specifier")),
        None => {}
    }
    if specification.no_negative_zero {
        return Err(Failure::value("Negative zero coercion (z) not allowed in string format specifier"));
    }
    if specification.alternate {
        return Err(Failure::value("Alternate form (#) not allowed in string format specifier"));
    }
    if specification.alignment == Alignment::AfterSign {
        return Err(Failure::value("'=' alignment not allowed in string format specifier"));
    }
    Ok(())
}

/// The first `length` characters.
pub fn truncate(text: &str, length: usize) -> &str {
    match text.char_indices().nth(length) {
        Some((offset, _)) => text.get(..offset).unwrap_or(text),
        None => text,
    }
}

/// Fills a text up to `width` characters; padding after the sign is padding on the left here.
///
/// # Errors
/// `MemoryError` for a width that no memory holds.
pub fn pad(text: &str, width: Option<usize>, fill: char, alignment: Alignment) -> Result<String, Failure> {
    let length = if text.is_ascii() { text.len() } else { text.chars().count() };
    let missing = width.unwrap_or(0).saturating_sub(length);
    let left = match alignment {
        Alignment::Left => 0,
        Alignment::Right | Alignment::AfterSign => missing,
        Alignment::Center => missing / 2,
    };
    let mut output =
        string_with_capacity(text.len().saturating_add(missing.saturating_mul(fill.len_utf8())))?;
    output.extend(std::iter::repeat_n(fill, left));
    output.push_str(text);
    output.extend(std::iter::repeat_n(fill, missing - left));
    Ok(output)
}
