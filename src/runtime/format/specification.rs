//! The format specification mini-language (library reference, "Format specification mini-language").
//!
//! `[[fill]align][sign]["z"]["#"]["0"][width][grouping]["." [precision][grouping]][type]`. Parsing checks what holds
//! for every type; what a type does not take is refused by `number` and `text`.

use crate::runtime::numbers::Failure;
use crate::runtime::text::predicates::decimal_value;

/// Where the padding goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alignment {
    /// `<`
    Left,
    /// `>`
    Right,
    /// `^`
    Center,
    /// `=`: between the sign and the digits.
    AfterSign,
}

/// Which signs are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// `-` or nothing: only negative ones.
    Negative,
    /// `+`: always.
    Always,
    /// A space in the place of a plus.
    Space,
}

/// What separates groups of digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grouping {
    Comma,
    Underscore,
}

impl Grouping {
    pub fn separator(self) -> char {
        match self {
            Grouping::Comma => ',',
            Grouping::Underscore => '_',
        }
    }
}

/// A parsed specification. Fields that were not written are `None`, or the default given to [`Specification::parse`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Specification {
    pub fill: char,
    pub fill_given: bool,
    pub alignment: Alignment,
    pub sign: Option<Sign>,
    /// `z`: a negative zero after rounding loses its sign.
    pub no_negative_zero: bool,
    /// `#`
    pub alternate: bool,
    pub width: Option<usize>,
    pub grouping: Option<Grouping>,
    pub precision: Option<usize>,
    /// Grouping of the digits behind the point.
    pub fraction_grouping: Option<Grouping>,
    /// The presentation type, if one was written.
    pub presentation: Option<char>,
}

impl Specification {
    /// Parses a specification for a value of the type named `type_name`.
    ///
    /// # Errors
    /// `ValueError` in CPython's words.
    pub fn parse(text: &str, default: Alignment, type_name: &str) -> Result<Specification, Failure> {
        let mut reader = Reader { rest: text };
        let mut result = Specification::empty(default);
        let alignment_given = result.read_alignment(&mut reader);
        result.sign = reader.take_if(|character| match character {
            '+' => Some(Sign::Always),
            '-' => Some(Sign::Negative),
            ' ' => Some(Sign::Space),
            _ => None,
        });
        result.no_negative_zero = reader.take('z');
        result.alternate = reader.take('#');
        if !result.fill_given && reader.take('0') {
            result.fill = '0';
            if !alignment_given && default == Alignment::Right {
                result.alignment = Alignment::AfterSign;
            }
        }
        result.width = reader.number()?;
        result.grouping = reader.grouping()?;
        if reader.take('.') {
            result.precision = reader.number()?;
            result.fraction_grouping = reader.grouping()?;
            if result.precision.is_none() && result.fraction_grouping.is_none() {
                return Err(Failure::value("Format specifier missing precision"));
            }
        }
        let mut rest = reader.rest.chars();
        result.presentation = rest.next();
        if rest.next().is_some() {
            return Err(Failure::value(format!(
                "Invalid format specifier '{text}' for object of type '{type_name}'"
            )));
        }
        result.check_grouping()?;
        Ok(result)
    }

    fn empty(alignment: Alignment) -> Specification {
        Specification {
            fill: ' ',
            fill_given: false,
            alignment,
            sign: None,
            no_negative_zero: false,
            alternate: false,
            width: None,
            grouping: None,
            precision: None,
            fraction_grouping: None,
            presentation: None,
        }
    }

    /// Reads `[[fill]align]`; true when an alignment stands there.
    fn read_alignment(&mut self, reader: &mut Reader<'_>) -> bool {
        let mut characters = reader.rest.chars();
        let (first, second) = (characters.next(), characters.next());
        if let (Some(fill), Some(alignment)) = (first, second.and_then(alignment_of)) {
            (self.fill, self.fill_given, self.alignment) = (fill, true, alignment);
            reader.rest = characters.as_str();
            return true;
        }
        if let Some(alignment) = reader.take_if(alignment_of) {
            self.alignment = alignment;
            return true;
        }
        false
    }

    /// Whole digits are grouped in decimal types, and by underscores in the bases 2, 8 and 16. Of fractions only the
    /// type `n` is refused, because that is a locale's affair.
    fn check_grouping(&self) -> Result<(), Failure> {
        let Some(presentation) = self.presentation else { return Ok(()) };
        let whole = self.grouping.filter(|grouping| match presentation {
            'd' | 'e' | 'f' | 'g' | 'E' | 'F' | 'G' | '%' => false,
            'b' | 'o' | 'x' | 'X' => *grouping != Grouping::Underscore,
            _ => true,
        });
        let Some(refused) = whole.or(self.fraction_grouping.filter(|_| presentation == 'n')) else {
            return Ok(());
        };
        let (separator, shown) = (refused.separator(), show_code(presentation));
        Err(Failure::value(format!("Cannot specify '{separator}' with '{shown}'.")))
    }

    /// The error for a presentation type that the type does not have.
    #[cold]
    pub fn unknown_presentation(&self, type_name: &str) -> Failure {
        let shown = self.presentation.map_or_else(|| "\\x0".to_owned(), show_code);
        Failure::value(format!("Unknown format code '{shown}' for object of type '{type_name}'"))
    }
}

fn alignment_of(character: char) -> Option<Alignment> {
    match character {
        '<' => Some(Alignment::Left),
        '>' => Some(Alignment::Right),
        '^' => Some(Alignment::Center),
        '=' => Some(Alignment::AfterSign),
        _ => None,
    }
}

/// A code as messages show it: itself when it is visible ASCII, else its number.
pub fn show_code(code: char) -> String {
    match code {
        '!'..='\x7f' => code.to_string(),
        _ => format!("\\x{:x}", u32::from(code)),
    }
}

/// Reads digits of any script off the front of a text: the number and what follows; `None` where no digit stands.
///
/// # Errors
/// `ValueError` for a number beyond `sys.maxsize`.
pub fn leading_number(text: &str) -> Result<(Option<usize>, &str), Failure> {
    let mut rest = text;
    let mut number = None;
    while let Some(digit) = rest.chars().next().and_then(decimal_value) {
        let value = number
            .unwrap_or(0usize)
            .checked_mul(10)
            .and_then(|tens| tens.checked_add(usize::from(digit)))
            .filter(|value| *value <= isize::MAX as usize)
            .ok_or_else(|| Failure::value("Too many decimal digits in format string"))?;
        number = Some(value);
        let mut characters = rest.chars();
        characters.next();
        rest = characters.as_str();
    }
    Ok((number, rest))
}

/// What is left of a specification.
struct Reader<'a> {
    rest: &'a str,
}

impl Reader<'_> {
    fn take(&mut self, expected: char) -> bool {
        self.take_if(|character| (character == expected).then_some(())).is_some()
    }

    fn take_if<T>(&mut self, accept: impl Fn(char) -> Option<T>) -> Option<T> {
        let mut characters = self.rest.chars();
        let accepted = accept(characters.next()?)?;
        self.rest = characters.as_str();
        Some(accepted)
    }

    fn number(&mut self) -> Result<Option<usize>, Failure> {
        let (number, rest) = leading_number(self.rest)?;
        self.rest = rest;
        Ok(number)
    }

    fn grouping(&mut self) -> Result<Option<Grouping>, Failure> {
        let comma = self.take(',');
        let underscore = self.take('_');
        if underscore && (comma || self.rest.starts_with(',')) {
            return Err(Failure::value("Cannot specify both ',' and '_'."));
        }
        Ok(match (comma, underscore) {
            (true, _) => Some(Grouping::Comma),
            (_, true) => Some(Grouping::Underscore),
            _ => None,
        })
    }
}
