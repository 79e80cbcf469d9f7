//! Decimal digits of floats: the shortest that read back the same, or a number of exactly rounded ones.
//!
//! This is the one place where floats become digits. Shortest digits come from `zmij`, because the standard
//! library breaks ties between equally near candidates differently from Python; exact ones from `core::fmt`,
//! which rounds half to even on the exact value as NumPy's Dragon4 does. Called by `display`.

use super::half::Half;

/// A float with the precision it was stored in, on which its shortest digits depend.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Precision {
    Half,
    Single,
    Double,
}

impl Precision {
    /// From this size on an array is shown with exponents: ten to the number of digits that are sure.
    pub fn exponent_limit(self) -> f64 {
        match self {
            Precision::Half => 1e3,
            Precision::Single => 1e6,
            Precision::Double => 1e8,
        }
    }
}

/// The digits of a finite float: `0.d1d2d3... * 10^point`.
pub(super) struct Decimal {
    pub negative: bool,
    /// Without leading or trailing zeros; a single `0` for zero.
    pub digits: String,
    pub point: i32,
}

/// The shortest digits that identify a finite float.
pub(super) fn shortest(value: f64, stored: Precision) -> Decimal {
    let mut buffer = zmij::Buffer::new();
    let half_text;
    let text = match stored {
        Precision::Double => buffer.format_finite(value.abs()),
        Precision::Single => buffer.format_finite(value.abs() as f32),
        Precision::Half => {
            half_text = shortest_half(value.abs());
            half_text.as_str()
        }
    };
    let (mantissa, exponent) = text.split_once('e').unwrap_or((text, "0"));
    let exponent: i32 = exponent.parse().unwrap_or(0);
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let all: String = [whole, fraction].concat();
    let digits = all.trim_start_matches('0');
    let point = exponent + whole.len() as i32 - (all.len() - digits.len()) as i32;
    let digits = digits.trim_end_matches('0');
    match digits {
        "" => Decimal { negative: value.is_sign_negative(), digits: "0".to_string(), point: 1 },
        _ => Decimal { negative: value.is_sign_negative(), digits: digits.to_string(), point },
    }
}

/// At most five digits tell halves apart.
fn shortest_half(value: f64) -> String {
    let half = Half::from_f64(value);
    let is_same = |text: &String| text.parse::<f64>().is_ok_and(|read| Half::from_f64(read) == half);
    (0..5).map(|digits| format!("{value:.digits$e}")).find(is_same).unwrap_or_else(|| format!("{value:.5e}"))
}

/// The parts of a number to print: sign and whole digits, fraction digits.
pub(super) struct Positional {
    pub whole: String,
    pub fraction: String,
}

/// Without exponent, at most `precision` digits after the point, no trailing zeros.
pub(super) fn positional(value: f64, stored: Precision, precision: usize) -> Positional {
    let decimal = shortest(value, stored);
    let fraction_length = decimal.digits.len() as i32 - decimal.point;
    if fraction_length > precision as i32 {
        let text = format!("{value:.precision$}");
        let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
        return Positional { whole: whole.to_string(), fraction: fraction.trim_end_matches('0').to_string() };
    }
    let sign = if decimal.negative { "-" } else { "" };
    let zeros = |count: i32| "0".repeat(count.max(0) as usize);
    let split = decimal.point.clamp(0, decimal.digits.len() as i32) as usize;
    let (whole, fraction) = decimal.digits.split_at(split);
    let whole = match whole {
        "" => format!("{sign}0"),
        _ => format!("{sign}{whole}{}", zeros(decimal.point - split as i32)),
    };
    let fraction = match fraction {
        "" => String::new(),
        _ => format!("{}{fraction}", zeros(-decimal.point)),
    };
    Positional { whole, fraction: fraction.trim_end_matches('0').to_string() }
}

/// With exponent: sign and leading digit, fraction digits, exponent of ten.
pub(super) struct Scientific {
    pub whole: String,
    pub fraction: String,
    pub exponent: i32,
}

/// One digit before the point and at most `precision` after it, no trailing zeros.
pub(super) fn scientific(value: f64, stored: Precision, precision: usize) -> Scientific {
    let decimal = shortest(value, stored);
    if decimal.digits.len() > precision + 1 {
        let exact = scientific_exact(value, precision);
        return Scientific { fraction: exact.fraction.trim_end_matches('0').to_string(), ..exact };
    }
    let (first, fraction) = decimal.digits.split_at(1);
    let sign = if decimal.negative { "-" } else { "" };
    let exponent = if value == 0.0 { 0 } else { decimal.point - 1 };
    Scientific { whole: format!("{sign}{first}"), fraction: fraction.to_string(), exponent }
}

/// One digit before the point and exactly `precision` after it.
pub(super) fn scientific_exact(value: f64, precision: usize) -> Scientific {
    let text = format!("{value:.precision$e}");
    let (mantissa, exponent) = text.split_once('e').unwrap_or((&text, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    Scientific {
        whole: whole.to_string(),
        fraction: fraction.to_string(),
        exponent: exponent.parse().unwrap_or(0),
    }
}

/// An exponent as C writes it: a sign and at least `digits` digits.
pub(super) fn exponent_text(exponent: i32, digits: usize) -> String {
    let sign = if exponent < 0 { '-' } else { '+' };
    format!("e{sign}{:0digits$}", exponent.unsigned_abs())
}

/// A float on its own, as `str(np.float64(x))` and Python's `repr` give it.
pub(super) fn scalar_text(value: f64, stored: Precision) -> String {
    number_text(value, stored, ".0")
}

/// A part of a complex number on its own: without a point if it is whole.
pub(super) fn part_text(value: f64, stored: Precision) -> String {
    number_text(value, stored, "")
}

fn number_text(value: f64, stored: Precision, whole_ending: &str) -> String {
    if value.is_nan() {
        return "nan".to_string();
    }
    if value.is_infinite() {
        return if value < 0.0 { "-inf" } else { "inf" }.to_string();
    }
    let size = value.abs();
    let limit = if stored == Precision::Double { 1e16 } else { stored.exponent_limit() };
    if size != 0.0 && !(1e-4..limit).contains(&size) {
        let Scientific { whole, fraction, exponent } = scientific(value, stored, 17);
        let point = if fraction.is_empty() { "" } else { "." };
        return format!("{whole}{point}{fraction}{}", exponent_text(exponent, 2));
    }
    let Positional { whole, fraction } = positional(value, stored, usize::from(u16::MAX));
    if fraction.is_empty() { format!("{whole}{whole_ending}") } else { format!("{whole}.{fraction}") }
}
