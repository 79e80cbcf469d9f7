//! The parser of printf-style formats: `%[(key)][flags][width][.precision][length]code`.
//!
//! It yields literal text and conversions; the caller fetches the arguments, because a width of `*` and an unknown
//! code are only errors once the arguments before them exist. Called by `%` on `str` and `bytes`.

use crate::runtime::numbers::Failure;

/// A part of a format.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    Literal(&'a str),
    Conversion(Conversion<'a>),
}

/// A width or precision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Amount {
    Absent,
    Given(usize),
    /// `*`: the next argument says it.
    Argument,
}

/// The flags of a conversion.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Flags {
    /// `-`
    pub left: bool,
    /// `+`
    pub plus: bool,
    /// A space.
    pub blank: bool,
    /// `#`
    pub alternate: bool,
    /// `0`
    pub zero: bool,
}

/// One conversion as written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conversion<'a> {
    /// The key into a mapping.
    pub key: Option<&'a str>,
    pub flags: Flags,
    pub width: Amount,
    pub precision: Amount,
    pub code: char,
    /// Where the code stands, in characters.
    pub position: usize,
}

impl Conversion<'_> {
    /// The error for a code that is none.
    #[cold]
    pub fn unsupported(&self) -> Failure {
        let shown = if matches!(self.code, ' '..='~') { self.code } else { '?' };
        let code = u32::from(self.code);
        let position = self.position;
        Failure::value(format!("unsupported format character '{shown}' (0x{code:x}) at index {position}"))
    }
}

/// A format being parsed.
pub struct Pieces<'a> {
    rest: &'a str,
    position: usize,
    /// Whether the arguments are a mapping, without which a key is an error.
    has_mapping: bool,
}

impl<'a> Pieces<'a> {
    /// Parses `format`, whose arguments are a mapping or not.
    pub fn new(format: &'a str, has_mapping: bool) -> Self {
        Pieces { rest: format, position: 0, has_mapping }
    }

    fn peek(&self) -> Option<char> {
        self.rest.chars().next()
    }

    fn advance(&mut self) -> Option<char> {
        let mut characters = self.rest.chars();
        let character = characters.next()?;
        self.rest = characters.as_str();
        self.position += 1;
        Some(character)
    }

    fn literal(&mut self) -> &'a str {
        let end = memchr_percent(self.rest);
        let (literal, rest) = self.rest.split_at_checked(end).unwrap_or((self.rest, ""));
        self.rest = rest;
        self.position += if literal.is_ascii() { literal.len() } else { literal.chars().count() };
        literal
    }

    fn conversion(&mut self) -> Result<Piece<'a>, Failure> {
        let percent = self.rest;
        self.advance();
        if self.peek() == Some('%') {
            self.advance();
            return Ok(Piece::Literal(percent.get(..1).unwrap_or_default()));
        }
        let key = if self.peek() == Some('(') { Some(self.key()?) } else { None };
        let flags = self.flags();
        let width = self.amount("width too big", isize::MAX as usize)?;
        let mut precision = Amount::Absent;
        if self.peek() == Some('.') {
            self.advance();
            precision = match self.amount("precision too big", i32::MAX as usize)? {
                Amount::Absent => Amount::Given(0),
                amount => amount,
            };
        }
        // C's length modifiers mean nothing here.
        if matches!(self.peek(), Some('h' | 'l' | 'L')) {
            self.advance();
        }
        let position = self.position;
        let code = self.advance().ok_or_else(|| Failure::value("incomplete format"))?;
        Ok(Piece::Conversion(Conversion { key, flags, width, precision, code, position }))
    }

    /// A key in parentheses, which may nest.
    fn key(&mut self) -> Result<&'a str, Failure> {
        if !self.has_mapping {
            return Err(Failure::type_error("format requires a mapping"));
        }
        self.advance();
        let start = self.rest;
        let mut depth = 1;
        while depth > 0 {
            let before = self.rest.len();
            match self.advance() {
                Some('(') => depth += 1,
                Some(')') => depth -= 1,
                Some(_) => {}
                None => return Err(Failure::value("incomplete format key")),
            }
            if depth == 0 {
                return Ok(start.get(..start.len() - before).unwrap_or_default());
            }
        }
        Ok("")
    }

    fn flags(&mut self) -> Flags {
        let mut flags = Flags::default();
        loop {
            match self.peek() {
                Some('-') => flags.left = true,
                Some('+') => flags.plus = true,
                Some(' ') => flags.blank = true,
                Some('#') => flags.alternate = true,
                Some('0') => flags.zero = true,
                _ => return flags,
            }
            self.advance();
        }
    }

    fn amount(&mut self, too_big: &'static str, limit: usize) -> Result<Amount, Failure> {
        if self.peek() == Some('*') {
            self.advance();
            return Ok(Amount::Argument);
        }
        let mut amount = Amount::Absent;
        while let Some(digit) = self.peek().and_then(|character| character.to_digit(10)) {
            let before = if let Amount::Given(value) = amount { value } else { 0 };
            let value = before.saturating_mul(10).saturating_add(digit as usize);
            if value > limit {
                return Err(Failure::value(too_big));
            }
            amount = Amount::Given(value);
            self.advance();
        }
        Ok(amount)
    }
}

fn memchr_percent(text: &str) -> usize {
    text.find('%').unwrap_or(text.len())
}

impl<'a> Iterator for Pieces<'a> {
    type Item = Result<Piece<'a>, Failure>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.rest.is_empty() {
            return None;
        }
        if !self.rest.starts_with('%') {
            return Some(Ok(Piece::Literal(self.literal())));
        }
        let piece = self.conversion();
        if piece.is_err() {
            self.rest = "";
        }
        Some(piece)
    }
}
