//! The parser of `str.format` templates: literal text, replacement fields, and the path inside a field's name.
//!
//! Values are looked up by the caller, piece by piece, so that a wrong template fails where CPython's does: after
//! the lookups before the mistake. Called by `str.format`, `str.format_map` and `string.Formatter`.

use super::specification::leading_number;
use crate::runtime::numbers::Failure;

/// How deep specifications may hold fields: `{:{}}` is the deepest.
pub const MAXIMUM_DEPTH: usize = 2;

/// A part of a template. A literal may be followed by another one, where a doubled brace stood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    Literal(&'a str),
    Field(Field<'a>),
}

/// A replacement field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field<'a> {
    /// Name and path, as [`FieldName::parse`] reads them.
    pub name: &'a str,
    /// The character behind `!`.
    pub conversion: Option<char>,
    pub specification: &'a str,
    /// Whether the specification holds fields itself.
    pub is_nested: bool,
}

/// A template being parsed.
pub struct Pieces<'a> {
    rest: &'a str,
    /// A field that stood behind the literal yielded last.
    pending: bool,
}

impl<'a> Pieces<'a> {
    pub fn new(template: &'a str) -> Self {
        Pieces { rest: template, pending: false }
    }

    fn take(&mut self) -> Option<char> {
        let mut characters = self.rest.chars();
        let character = characters.next();
        self.rest = characters.as_str();
        character
    }

    /// Text up to a brace, with a doubled brace kept once at its end.
    fn literal(&mut self) -> Result<&'a str, Failure> {
        let whole = self.rest;
        let Some(place) = whole.find(['{', '}']) else {
            self.rest = "";
            return Ok(whole);
        };
        let brace = whole.get(place..=place).unwrap_or_default();
        let behind = whole.get(place + 1..).unwrap_or_default();
        if let Some(rest) = behind.strip_prefix(brace) {
            self.rest = rest;
            return Ok(whole.get(..=place).unwrap_or_default());
        }
        if brace == "}" {
            return Err(Failure::value("Single '}' encountered in format string"));
        }
        if behind.is_empty() {
            return Err(Failure::value("Single '{' encountered in format string"));
        }
        self.rest = behind;
        self.pending = true;
        Ok(whole.get(..place).unwrap_or_default())
    }

    fn field(&mut self) -> Result<Field<'a>, Failure> {
        self.pending = false;
        let start = self.rest;
        let (name, end) = loop {
            let before = self.rest.len();
            match self.take() {
                Some('{') => return Err(Failure::value("unexpected '{' in field name")),
                Some('[') => self.skip_item(),
                Some(end @ ('}' | ':' | '!')) => {
                    break (start.get(..start.len() - before).unwrap_or_default(), end);
                }
                Some(_) => {}
                None => return Err(Failure::value("expected '}' before end of string")),
            }
        };
        let mut conversion = None;
        if end == '!' {
            let Some(code) = self.take() else {
                return Err(Failure::value("end of string while looking for conversion specifier"));
            };
            conversion = Some(code);
            match self.take() {
                Some('}') => return Ok(Field { name, conversion, specification: "", is_nested: false }),
                Some(':') | None => {}
                Some(_) => return Err(Failure::value("expected ':' after conversion specifier")),
            }
        }
        if end == '}' {
            return Ok(Field { name, conversion, specification: "", is_nested: false });
        }
        let (specification, is_nested) = self.specification()?;
        Ok(Field { name, conversion, specification, is_nested })
    }

    /// Braces mean nothing up to the end of an item in brackets.
    fn skip_item(&mut self) {
        let end = self.rest.find(']').unwrap_or(self.rest.len());
        self.rest = self.rest.get(end..).unwrap_or_default();
    }

    fn specification(&mut self) -> Result<(&'a str, bool), Failure> {
        let start = self.rest;
        let (mut depth, mut is_nested) = (1, false);
        loop {
            let before = self.rest.len();
            match self.take() {
                Some('{') => {
                    is_nested = true;
                    depth += 1;
                }
                Some('}') => {
                    depth -= 1;
                    if depth == 0 {
                        return Ok((start.get(..start.len() - before).unwrap_or_default(), is_nested));
                    }
                }
                Some(_) => {}
                None => return Err(Failure::value("unmatched '{' in format spec")),
            }
        }
    }
}

impl<'a> Iterator for Pieces<'a> {
    type Item = Result<Piece<'a>, Failure>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if self.pending {
                return Some(self.field().map(Piece::Field));
            }
            if self.rest.is_empty() {
                return None;
            }
            match self.literal() {
                Ok("") => {}
                Ok(literal) => return Some(Ok(Piece::Literal(literal))),
                Err(failure) => {
                    self.rest = "";
                    return Some(Err(failure));
                }
            }
        }
    }
}

/// Whether a template numbers its fields itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Numbering {
    #[default]
    Undecided,
    Automatic {
        next: usize,
    },
    Manual,
}

/// What a field's name begins with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum First<'a> {
    Index(usize),
    Name(&'a str),
}

/// A step from a value to a part of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step<'a> {
    Attribute(&'a str),
    Index(usize),
    Key(&'a str),
}

/// A field's name: where to begin, and the steps from there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldName<'a> {
    pub first: First<'a>,
    pub path: Path<'a>,
}

impl<'a> FieldName<'a> {
    /// Parses a name; an empty one takes the next number.
    ///
    /// # Errors
    /// `ValueError` for mixed numbering, or a number that is too large.
    pub fn parse(name: &'a str, numbering: &mut Numbering) -> Result<FieldName<'a>, Failure> {
        let end = name.find(['.', '[']).unwrap_or(name.len());
        let (first, rest) = name.split_at_checked(end).unwrap_or((name, ""));
        let path = Path { rest };
        if first.is_empty() {
            let index = match *numbering {
                Numbering::Undecided => 0,
                Numbering::Automatic { next } => next,
                Numbering::Manual => {
                    return Err(Failure::value(
                        "cannot switch from manual field specification to automatic field numbering",
                    ));
                }
            };
            *numbering = Numbering::Automatic { next: index + 1 };
            return Ok(FieldName { first: First::Index(index), path });
        }
        let Some(index) = whole_number(first)? else {
            return Ok(FieldName { first: First::Name(first), path });
        };
        if matches!(numbering, Numbering::Automatic { .. }) {
            return Err(Failure::value(
                "cannot switch from automatic field numbering to manual field specification",
            ));
        }
        *numbering = Numbering::Manual;
        Ok(FieldName { first: First::Index(index), path })
    }
}

/// The number that a whole text is.
fn whole_number(text: &str) -> Result<Option<usize>, Failure> {
    let (number, rest) = leading_number(text)?;
    Ok(number.filter(|_| rest.is_empty()))
}

/// The steps of a field's name, each read when it is due.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Path<'a> {
    rest: &'a str,
}

impl<'a> Path<'a> {
    fn step(&mut self) -> Result<Step<'a>, Failure> {
        let step = if let Some(rest) = self.rest.strip_prefix('.') {
            let end = rest.find(['.', '[']).unwrap_or(rest.len());
            let (name, rest) = rest.split_at_checked(end).unwrap_or((rest, ""));
            self.rest = rest;
            Step::Attribute(name)
        } else if let Some(rest) = self.rest.strip_prefix('[') {
            let Some((item, rest)) = rest.split_once(']') else {
                return Err(Failure::value("Missing ']' in format string"));
            };
            self.rest = rest;
            whole_number(item)?.map_or(Step::Key(item), Step::Index)
        } else {
            return Err(Failure::value("Only '.' or '[' may follow ']' in format field specifier"));
        };
        match step {
            Step::Attribute("") | Step::Key("") => Err(Failure::value("Empty attribute in format string")),
            step => Ok(step),
        }
    }
}

impl<'a> Iterator for Path<'a> {
    type Item = Result<Step<'a>, Failure>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.rest.is_empty() {
            return None;
        }
        let step = self.step();
        if step.is_err() {
            self.rest = "";
        }
        Some(step)
    }
}

/// What a conversion does to a value before it is formatted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Conversion {
    Text,
    Representation,
    Ascii,
}

impl Conversion {
    /// The conversion of the character behind `!`.
    ///
    /// # Errors
    /// `ValueError` for another character.
    pub fn of_code(code: char) -> Result<Conversion, Failure> {
        match code {
            's' => Ok(Conversion::Text),
            'r' => Ok(Conversion::Representation),
            'a' => Ok(Conversion::Ascii),
            '!'..='~' => Err(Failure::value(format!("Unknown conversion specifier {code}"))),
            _ => Err(Failure::value(format!("Unknown conversion specifier \\x{:x}", u32::from(code)))),
        }
    }
}

/// The error for fields nested too deep.
#[cold]
pub fn recursion_failure() -> Failure {
    Failure::value("Max string recursion exceeded")
}
