//! Printing arrays exactly as NumPy 2 does (`numpy/_core/arrayprint.py`).
//!
//! All shown elements are formatted first, because they share a width; then they are laid out in brackets
//! with line breaks. Called by the binding for `repr`, `str` and `np.array2string`.

use super::array::{Array, OUTSIDE};
use super::axes::ShapeText;
use super::complex::Complex;
use super::dtype::{DType, Element, Kind};
use super::error::ArrayError;
use super::float_text::{
    Positional, Precision, Scientific, exponent_text, part_text, positional, scalar_text, scientific,
    scientific_exact,
};
use super::half::Half;
use super::scalar::Scalar;

/// What `np.set_printoptions` sets.
#[derive(Clone, Debug, PartialEq)]
pub struct PrintOptions {
    /// Digits after the point, at most.
    pub precision: usize,
    /// More elements than this are summarised.
    pub threshold: usize,
    /// Elements shown at each end of a summarised axis.
    pub edge_items: usize,
    /// Characters in a line.
    pub line_width: usize,
    /// Never switch to exponents because of small numbers.
    pub suppress: bool,
    pub nan_text: String,
    pub infinity_text: String,
}

impl Default for PrintOptions {
    fn default() -> PrintOptions {
        PrintOptions {
            precision: 8,
            threshold: 1000,
            edge_items: 3,
            line_width: 75,
            suppress: false,
            nan_text: "nan".to_string(),
            infinity_text: "inf".to_string(),
        }
    }
}

/// An element on its own, as `str` of a NumPy scalar gives it.
pub fn scalar_string(value: Scalar) -> String {
    match value {
        Scalar::Bool(true) => "True".to_string(),
        Scalar::Bool(false) => "False".to_string(),
        Scalar::Complex64(value) => complex_text(value.re.into(), value.im.into(), Precision::Single),
        Scalar::Complex128(value) => complex_text(value.re, value.im, Precision::Double),
        _ => match (value.as_integer(), precision_of(value.dtype())) {
            (Some(number), _) => number.to_string(),
            (None, stored) => scalar_text(value.as_float(), stored),
        },
    }
}

fn precision_of(dtype: DType) -> Precision {
    match dtype {
        DType::Float16 => Precision::Half,
        DType::Float32 | DType::Complex64 => Precision::Single,
        _ => Precision::Double,
    }
}

/// A complex number as Python writes it: in parentheses unless the real part is a positive zero.
fn complex_text(re: f64, im: f64, stored: Precision) -> String {
    let imaginary = part_text(im, stored);
    if re == 0.0 && re.is_sign_positive() {
        return format!("{imaginary}j");
    }
    let sign = if imaginary.starts_with('-') { "" } else { "+" };
    format!("({}{sign}{imaginary}j)", part_text(re, stored))
}

/// An element on its own, as `repr` of a NumPy scalar gives it: `np.float64(1.5)`, `np.True_`.
pub fn scalar_repr(value: Scalar) -> String {
    match value {
        Scalar::Bool(_) => format!("np.{}_", scalar_string(value)),
        _ => {
            let text = scalar_string(value);
            let inner = text.strip_prefix('(').and_then(|text| text.strip_suffix(')')).unwrap_or(&text);
            format!("np.{}({inner})", value.dtype())
        }
    }
}

/// `str(array)`.
///
/// # Errors
/// SystemError only.
pub fn array_str(array: &Array, options: &PrintOptions) -> Result<String, ArrayError> {
    if array.ndim() == 0 {
        return Ok(scalar_string(array.single()?));
    }
    array_string(array, options, " ", "", "")
}

/// `repr(array)`.
///
/// # Errors
/// SystemError only.
pub fn array_repr(array: &Array, options: &PrintOptions) -> Result<String, ArrayError> {
    const PREFIX: &str = "array(";
    let body = array_string(array, options, ", ", PREFIX, ")")?;
    let mut extras = Vec::new();
    if (array.is_empty() && array.shape() != [0]) || array.size() > options.threshold {
        extras.push(format!("shape={}", ShapeText(array.shape())));
    }
    let is_implied = matches!(array.dtype(), DType::Bool | DType::Int64 | DType::Float64 | DType::Complex128);
    if array.is_empty() || !is_implied {
        extras.push(format!("dtype={}", array.dtype()));
    }
    if extras.is_empty() {
        return Ok(format!("{PREFIX}{body})"));
    }
    let (text, extra) = (format!("{PREFIX}{body},"), format!("{})", extras.join(", ")));
    let last_line = text.rsplit('\n').next().map_or(0, str::len);
    let spacer = match last_line + extra.len() + 1 > options.line_width {
        true => format!("\n{}", " ".repeat(PREFIX.len())),
        false => " ".to_string(),
    };
    Ok([text, spacer, extra].concat())
}

/// The elements in brackets (`np.array2string`), with lines short enough for `prefix` and `suffix` around them.
///
/// # Errors
/// SystemError only.
pub fn array_string(
    array: &Array,
    options: &PrintOptions,
    separator: &str,
    prefix: &str,
    suffix: &str,
) -> Result<String, ArrayError> {
    if array.is_empty() {
        return Ok("[]".to_string());
    }
    let edge = if array.size() > options.threshold { Some(options.edge_items) } else { None };
    let mut shown = Vec::new();
    collect_shown(array, edge, 0, array.offset() as isize, &mut shown)?;
    let words = format_words(&shown, options, array.ndim() == 0);
    let mut layout = Layout { array, separator, edge, words: words.iter() };
    let width = options.line_width as isize - suffix.chars().count() as isize;
    layout.write_axis(0, 1 + prefix.chars().count(), width)
}

/// How an axis is shown: items at the start, whether an ellipsis follows, items at the end.
fn shown_items(length: usize, edge: Option<usize>) -> (usize, bool, usize) {
    match edge {
        Some(edge) if 2 * edge < length => (edge, true, edge),
        _ => (0, false, length),
    }
}

/// The elements to print, in order: all of them, or the corners.
fn collect_shown(
    array: &Array,
    edge: Option<usize>,
    axis: usize,
    offset: isize,
    shown: &mut Vec<Scalar>,
) -> Result<(), ArrayError> {
    let (Some(&length), Some(&stride)) = (array.shape().get(axis), array.strides().get(axis)) else {
        shown.push(array.load(offset as usize)?);
        return Ok(());
    };
    let (leading, _, trailing) = shown_items(length, edge);
    for position in (0..leading).chain(length - trailing..length) {
        collect_shown(array, edge, axis + 1, offset + position as isize * stride, shown)?;
    }
    Ok(())
}

fn format_words(shown: &[Scalar], options: &PrintOptions, is_scalar: bool) -> Vec<String> {
    let Some(dtype) = shown.first().map(|value| value.dtype()) else { return Vec::new() };
    match dtype.kind() {
        Kind::Bool => {
            let width = if is_scalar { 0 } else { 5 };
            shown.iter().map(|&value| format!("{:>width$}", scalar_string(value))).collect()
        }
        Kind::SignedInteger | Kind::UnsignedInteger => {
            let words: Vec<String> = shown.iter().map(|&value| scalar_string(value)).collect();
            let width = words.iter().map(String::len).max().unwrap_or(0);
            words.iter().map(|word| format!("{word:>width$}")).collect()
        }
        Kind::Floating => {
            let values: Vec<f64> = shown.iter().map(|&value| value.as_float()).collect();
            format_floats(&values, &Style { options, stored: precision_of(dtype), signed: false })
        }
        Kind::Complex => format_complex(shown, options, precision_of(dtype)),
        Kind::Extended => shown.iter().map(|&value| scalar_string(value)).collect(),
    }
}

/// Real and imaginary parts each line up; the `j` comes before the padding.
fn format_complex(shown: &[Scalar], options: &PrintOptions, stored: Precision) -> Vec<String> {
    let parts = |pick: fn(Complex<f64>) -> f64| -> Vec<f64> {
        shown.iter().map(|&value| pick(Complex::<f64>::from_scalar(value))).collect()
    };
    let real = format_floats(&parts(|z| z.re), &Style { options, stored, signed: false });
    let imaginary = format_floats(&parts(|z| z.im), &Style { options, stored, signed: true });
    let join = |(re, im): (String, String)| {
        let trimmed = im.trim_end();
        format!("{re}{trimmed}j{}", " ".repeat(im.len() - trimmed.len()))
    };
    real.into_iter().zip(imaginary).map(join).collect()
}

/// How floats are written.
struct Style<'a> {
    options: &'a PrintOptions,
    stored: Precision,
    /// Positive numbers have a sign, too.
    signed: bool,
}

impl Style<'_> {
    fn with_sign(&self, whole: String) -> String {
        if self.signed && !whole.starts_with('-') { format!("+{whole}") } else { whole }
    }
}

/// Whether any finite value asks for exponents: very large, very small, or too far apart.
fn needs_exponents(values: &[f64], style: &Style<'_>) -> bool {
    let sizes = values.iter().copied().filter(|value| value.is_finite() && *value != 0.0).map(f64::abs);
    let (smallest, greatest) =
        sizes.fold((f64::INFINITY, 0.0f64), |(low, high), x| (low.min(x), high.max(x)));
    let suppress = style.options.suppress;
    greatest > 0.0
        && (greatest >= style.stored.exponent_limit()
            || (!suppress && (smallest < 1e-4 || is_wide(smallest, greatest, style.stored))))
}

/// The quotient is computed in the precision of the numbers.
fn is_wide(smallest: f64, greatest: f64, stored: Precision) -> bool {
    match stored {
        Precision::Double => greatest / smallest > 1000.0,
        Precision::Single => greatest as f32 / smallest as f32 > 1000.0,
        Precision::Half => Half::from_f64(greatest / smallest).to_f64() > 1000.0,
    }
}

/// Words of equal width whose points line up.
fn format_floats(values: &[f64], style: &Style<'_>) -> Vec<String> {
    let options = style.options;
    let finite: Vec<f64> = values.iter().copied().filter(|value| value.is_finite()).collect();
    let exponential = needs_exponents(&finite, style);
    let mut words =
        if exponential { format_exponential(&finite, style) } else { format_positional(&finite, style) };
    if finite.len() == values.len() {
        return words.words;
    }
    let offset = words.right + 1;
    let negative = style.signed || values.contains(&f64::NEG_INFINITY);
    let wanted = options.nan_text.len().max(options.infinity_text.len() + usize::from(negative));
    let special = wanted.saturating_sub(offset);
    let extra = special.saturating_sub(words.left);
    words.left += extra;
    let width = words.left + words.right + 1;
    let sign = if style.signed { "+" } else { "" };
    let mut finite_words = words.words.into_iter();
    let word = |&value: &f64| match value {
        _ if value.is_nan() => format!("{:>width$}", format!("{sign}{}", options.nan_text)),
        f64::INFINITY => format!("{:>width$}", format!("{sign}{}", options.infinity_text)),
        f64::NEG_INFINITY => format!("{:>width$}", format!("-{}", options.infinity_text)),
        _ => format!("{}{}", " ".repeat(extra), finite_words.next().unwrap_or_default()),
    };
    values.iter().map(word).collect()
}

/// Words with the widths to the left and to the right of their points.
struct AlignedWords {
    words: Vec<String>,
    left: usize,
    right: usize,
}

fn format_positional(values: &[f64], style: &Style<'_>) -> AlignedWords {
    let precision = style.options.precision;
    let parts: Vec<Positional> = values
        .iter()
        .map(|&value| positional(value, style.stored, precision))
        .map(|part| Positional { whole: style.with_sign(part.whole), ..part })
        .collect();
    let left = parts.iter().map(|part| part.whole.len()).max().unwrap_or(0);
    let right = parts.iter().map(|part| part.fraction.len()).max().unwrap_or(0);
    let words = parts.iter().map(|part| format!("{:>left$}.{:<right$}", part.whole, part.fraction)).collect();
    AlignedWords { words, left, right }
}

fn format_exponential(values: &[f64], style: &Style<'_>) -> AlignedWords {
    let precision = style.options.precision;
    let parts: Vec<Scientific> =
        values.iter().map(|&value| scientific(value, style.stored, precision)).collect();
    let digits = parts.iter().map(|part| part.fraction.len()).max().unwrap_or(0);
    let exponent_digits = |part: &Scientific| part.exponent.unsigned_abs().to_string().len().max(2);
    let exponent_width = parts.iter().map(exponent_digits).max().unwrap_or(2);
    let parts: Vec<Scientific> = values
        .iter()
        .map(|&value| scientific_exact(value, digits))
        .map(|part| Scientific { whole: style.with_sign(part.whole), ..part })
        .collect();
    let left = parts.iter().map(|part| part.whole.len()).max().unwrap_or(0);
    let word = |part: &Scientific| {
        let exponent = exponent_text(part.exponent, exponent_width);
        format!("{:>left$}.{}{exponent}", part.whole, part.fraction)
    };
    AlignedWords { words: parts.iter().map(word).collect(), left, right: exponent_width + 2 + digits }
}

/// Brackets and line breaks around words that come in order.
struct Layout<'a> {
    array: &'a Array,
    separator: &'a str,
    edge: Option<usize>,
    words: std::slice::Iter<'a, String>,
}

impl Layout<'_> {
    /// The text of one axis; `indent` is where its lines start, `width` where they have to end.
    fn write_axis(&mut self, axis: usize, indent: usize, width: isize) -> Result<String, ArrayError> {
        let Some(&length) = self.array.shape().get(axis) else {
            return self.words.next().cloned().ok_or(OUTSIDE);
        };
        let items = shown_items(length, self.edge);
        let body = match self.array.ndim() - axis {
            1 => self.write_row(items, indent, width - 1)?,
            below => self.write_blocks(axis, items, indent, width, below)?,
        };
        Ok(format!("[{}]", body.get(indent..).unwrap_or_default()))
    }

    /// The innermost axis: words in lines.
    fn write_row(
        &mut self,
        (leading, summarised, trailing): (usize, bool, usize),
        indent: usize,
        width: isize,
    ) -> Result<String, ArrayError> {
        let margin = " ".repeat(indent);
        let (mut text, mut line) = (String::new(), margin.clone());
        let count = leading + trailing + usize::from(summarised);
        for item in 0..count {
            let word = match summarised && item == leading {
                true => "...",
                false => self.words.next().ok_or(OUTSIDE)?.as_str(),
            };
            let too_long = (line.chars().count() + word.chars().count()) as isize > width;
            if too_long && line.len() > margin.len() {
                text.push_str(line.trim_end());
                text.push('\n');
                line.clone_from(&margin);
            }
            line.push_str(word);
            if item + 1 < count {
                line.push_str(self.separator);
            }
        }
        text.push_str(&line);
        Ok(text)
    }

    /// An outer axis: one block under the other, with blank lines between blocks of several axes.
    fn write_blocks(
        &mut self,
        axis: usize,
        (leading, summarised, trailing): (usize, bool, usize),
        indent: usize,
        width: isize,
        below: usize,
    ) -> Result<String, ArrayError> {
        let margin = " ".repeat(indent);
        let between = format!("{}{}", self.separator.trim_end(), "\n".repeat(below - 1));
        let count = leading + trailing + usize::from(summarised);
        let mut text = String::new();
        for item in 0..count {
            text.push_str(&margin);
            match summarised && item == leading {
                true => text.push_str("..."),
                false => text.push_str(&self.write_axis(axis + 1, indent + 1, width - 1)?),
            }
            if item + 1 < count {
                text.push_str(&between);
            }
        }
        Ok(text)
    }
}
