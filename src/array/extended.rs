//! Dtypes with parameters: texts, bytes, objects, dates, time spans and records.
//!
//! Their elements are words of 64 bits, so every loop for `i64` moves them: dates and spans are counts of their unit, texts and
//! objects are places in a pool that the binding keeps, and a record is several words, one or more for each field. What words
//! mean is the binding's business; this layer copies, picks and joins them. Invariant: descriptions are interned, so two dtypes
//! are equal exactly if their numbers are.

use std::cell::RefCell;
use std::collections::HashMap;

use super::array::{Array, OUTSIDE};
use super::axes::Axes;
use super::dtype::{DType, Kind};
use super::error::ArrayError;

/// Bytes of a word.
pub const WORD: usize = 8;

/// The number of an interned description.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Extended(u16);

/// One field of a record.
#[derive(Clone, Debug)]
pub struct Field {
    pub name: String,
    pub dtype: DType,
    /// Axes of its own.
    pub shape: Vec<usize>,
    /// Where it is in memory.
    offset: usize,
    /// Where NumPy has it.
    pub declared_offset: usize,
}

/// What an extended dtype is.
#[derive(Debug)]
pub struct Description {
    /// NumPy's kind code: `U`, `S`, `O`, `M`, `m` or `V`.
    pub code: char,
    /// Characters of a text, the count of units of a date, or the bytes of a record as NumPy counts them.
    pub count: usize,
    /// `D`, `ms` ...; empty for dates without one and for other dtypes.
    pub unit: String,
    pub fields: Vec<Field>,
    /// `dtype.name`
    name: String,
    /// Bytes of an element in memory.
    storage: usize,
}

thread_local! {
    static REGISTRY: RefCell<(Vec<&'static Description>, HashMap<String, u16>)> = RefCell::default();
}

static NOTHING: Description = Description {
    code: 'V',
    count: 0,
    unit: String::new(),
    fields: Vec::new(),
    name: String::new(),
    storage: WORD,
};

impl Extended {
    /// What it stands for; descriptions live as long as the program.
    pub fn description(self) -> &'static Description {
        REGISTRY.with_borrow(|(all, _)| all.get(usize::from(self.0)).copied().unwrap_or(&NOTHING))
    }

    /// The number in the order of first use.
    pub fn number(self) -> usize {
        usize::from(self.0)
    }
}

/// The dtype for a description; void without fields when there are more dtypes than numbers.
fn intern(key: String, description: Description) -> DType {
    REGISTRY.with_borrow_mut(|(all, known)| {
        if let Some(&number) = known.get(&key) {
            return DType::Extended(Extended(number));
        }
        let Ok(number) = u16::try_from(all.len()) else { return DType::Extended(Extended(u16::MAX)) };
        all.push(Box::leak(Box::new(description)));
        known.insert(key, number);
        DType::Extended(Extended(number))
    })
}

impl DType {
    /// Texts of at most so many characters (`U`), or so many bytes (`S`).
    pub fn text(code: char, count: usize) -> DType {
        let name = match code {
            'U' => format!("str{}", 32 * count),
            _ => format!("bytes{}", 8 * count),
        };
        let name = if count == 0 { name.trim_end_matches('0').to_owned() } else { name };
        let described =
            Description { code, count, unit: String::new(), fields: Vec::new(), name, storage: WORD };
        intern(format!("{code}{count}"), described)
    }

    /// Any objects.
    pub fn object() -> DType {
        let name = "object".to_owned();
        let described =
            Description { code: 'O', count: 0, unit: String::new(), fields: Vec::new(), name, storage: WORD };
        intern("O".to_owned(), described)
    }

    /// Dates (`M`) or spans (`m`) in so many of a unit; no unit is the generic one.
    pub fn date(code: char, count: usize, unit: &str) -> DType {
        let stem = if code == 'M' { "datetime64" } else { "timedelta64" };
        let shown = if count == 1 { unit.to_owned() } else { format!("{count}{unit}") };
        let name = if unit.is_empty() { stem.to_owned() } else { format!("{stem}[{shown}]") };
        let key = name.clone();
        let described =
            Description { code, count, unit: unit.to_owned(), fields: Vec::new(), name, storage: WORD };
        intern(key, described)
    }

    /// Records with the given names, dtypes and shapes. `aligned` puts fields where C would have them.
    pub fn record(parts: Vec<(String, DType, Vec<usize>)>, aligned: bool) -> DType {
        let (mut offset, mut declared, mut widest) = (0usize, 0usize, 1usize);
        let (mut fields, mut key, mut largest) = (Vec::new(), format!("V{aligned}"), WORD);
        for (name, dtype, shape) in parts {
            let count: usize = shape.iter().product();
            let alignment = dtype.alignment();
            if aligned {
                declared = declared.next_multiple_of(alignment);
                widest = widest.max(alignment);
            }
            let unit = dtype.size().next_power_of_two().clamp(1, 2 * WORD);
            largest = largest.max(unit);
            offset = offset.next_multiple_of(unit);
            key.push_str(&format!("/{name:?}:{dtype:?}:{shape:?}"));
            fields.push(Field { name, dtype, shape, offset, declared_offset: declared });
            offset += count * dtype.size();
            declared += count * dtype.declared_size();
        }
        let count = if aligned { declared.next_multiple_of(widest) } else { declared };
        let storage = offset.max(1).next_multiple_of(largest);
        let name = format!("void{}", 8 * count);
        intern(key, Description { code: 'V', count, unit: String::new(), fields, name, storage })
    }

    /// The description of an extended dtype.
    pub fn description(self) -> Option<&'static Description> {
        match self {
            DType::Extended(extended) => Some(extended.description()),
            _ => None,
        }
    }

    /// Is it none of the number types?
    #[inline(always)]
    pub fn is_extended(self) -> bool {
        matches!(self, DType::Extended(_))
    }

    /// NumPy's kind code.
    pub fn kind_code(self) -> char {
        self.description().map_or(self.kind().code(), |own| own.code)
    }

    /// Bytes of an element as NumPy counts them, which for texts and records is not what they take in memory.
    pub fn declared_size(self) -> usize {
        match self.description() {
            None => self.size(),
            Some(own) => match own.code {
                'U' => 4 * own.count,
                'S' | 'V' => own.count,
                _ => WORD,
            },
        }
    }

    /// What C aligns elements to.
    pub fn alignment(self) -> usize {
        match self.description() {
            None => self.real().size(),
            Some(own) => match own.code {
                'U' => 4,
                'S' | 'V' => 1,
                _ => WORD,
            },
        }
    }

    /// The dtype that holds both, at least one of which is extended: texts grow, objects hold everything.
    pub(super) fn promote_extended(self, other: DType) -> DType {
        let (first, second) = (self.kind_code(), other.kind_code());
        let width = |dtype: DType| dtype.description().map_or(number_width(dtype), |own| own.count);
        match (first, second) {
            ('U' | 'S', 'U' | 'S')
            | ('U' | 'S', 'b' | 'i' | 'u' | 'f' | 'c')
            | ('b' | 'i' | 'u' | 'f' | 'c', 'U' | 'S') => {
                let code =
                    if first == 'U' || second == 'U' || (first != 'S' && second != 'S') { 'U' } else { 'S' };
                DType::text(code, width(self).max(width(other)))
            }
            ('M' | 'm', 'M' | 'm') => promote_dates(self, other),
            ('m', 'i' | 'u' | 'b') => self,
            ('i' | 'u' | 'b', 'm') => other,
            _ => DType::object(),
        }
    }
}

/// Characters that any number of a dtype fits in.
fn number_width(dtype: DType) -> usize {
    match (dtype.kind(), dtype.size()) {
        (Kind::Bool, _) => 5,
        (Kind::SignedInteger, 1) => 4,
        (Kind::SignedInteger, 2) => 6,
        (Kind::SignedInteger, 4) => 11,
        (Kind::SignedInteger, _) => 21,
        (Kind::UnsignedInteger, 1) => 3,
        (Kind::UnsignedInteger, 2) => 5,
        (Kind::UnsignedInteger, 4) => 10,
        (Kind::UnsignedInteger, _) => 20,
        (Kind::Complex, _) => 64,
        _ => 32,
    }
}

/// The units of dates from the longest to the shortest; the third number says how many of the next one it has, 0 where that varies.
pub const UNITS: &[(&str, u64)] = &[
    ("Y", 12),
    ("M", 0),
    ("W", 7),
    ("D", 24),
    ("h", 60),
    ("m", 60),
    ("s", 1000),
    ("ms", 1000),
    ("us", 1000),
    ("ns", 1000),
    ("ps", 1000),
    ("fs", 1000),
    ("as", 1),
];

fn promote_dates(first: DType, second: DType) -> DType {
    let (Some(a), Some(b)) = (first.description(), second.description()) else { return first };
    let code = if a.code == 'M' || b.code == 'M' { 'M' } else { 'm' };
    let place = |own: &Description| UNITS.iter().position(|(unit, _)| *unit == own.unit);
    match (place(a), place(b)) {
        (None, _) => DType::date(code, b.count, &b.unit),
        (_, None) => DType::date(code, a.count, &a.unit),
        (Some(x), Some(y)) => {
            let (coarse, fine, count, other) =
                if x <= y { (x, y, a.count, b.count) } else { (y, x, b.count, a.count) };
            let steps = UNITS.get(coarse..fine).unwrap_or_default();
            let factor: u64 = steps.iter().map(|(_, step)| *step).product();
            let unit = UNITS.get(fine).map_or("", |(unit, _)| unit);
            match factor {
                0 => DType::date(code, other, unit),
                factor => DType::date(
                    code,
                    greatest_divisor((count as u64).saturating_mul(factor) as usize, other),
                    unit,
                ),
            }
        }
    }
}

fn greatest_divisor(a: usize, b: usize) -> usize {
    if b == 0 { a.max(1) } else { greatest_divisor(b, a % b) }
}

impl Description {
    /// `dtype.name`
    pub fn name(&'static self) -> &'static str {
        &self.name
    }

    /// Bytes of an element in memory.
    pub fn storage(&self) -> usize {
        self.storage
    }

    /// Do words stand for things in the pool?
    pub fn is_pooled(&self) -> bool {
        match self.code {
            'V' => self.fields.iter().any(|field| field.dtype.description().is_some_and(Self::is_pooled)),
            code => matches!(code, 'U' | 'S' | 'O'),
        }
    }

    /// The name of the dtype's class in `numpy.dtypes`.
    pub fn class_name(&self) -> &'static str {
        match self.code {
            'U' => "StrDType",
            'S' => "BytesDType",
            'O' => "ObjectDType",
            'M' => "DateTime64DType",
            'm' => "TimeDelta64DType",
            _ => "VoidDType",
        }
    }
}

impl Array {
    /// The elements of a dtype with one word each, as a view of integers.
    ///
    /// # Errors
    /// SystemError for other dtypes.
    pub fn words(&self) -> Result<Array, ArrayError> {
        match self.item_size() == WORD {
            true => Ok(self.clone().retyped(DType::Int64)),
            false => Err(OUTSIDE),
        }
    }

    /// Integers seen as words of an extended dtype.
    ///
    /// # Errors
    /// SystemError for other sizes.
    pub fn with_meaning(&self, dtype: DType) -> Result<Array, ArrayError> {
        let own = dtype
            .description()
            .filter(|own| own.storage == WORD && self.item_size() == WORD)
            .ok_or(OUTSIDE)?;
        if !own.is_pooled() {
            return Ok(self.clone().retyped(dtype));
        }
        // Places in the pool are only kept alive by buffers of their own dtype.
        let copy = Array::empty(dtype, self.shape())?;
        super::convert::transfer(&self.clone().retyped(DType::Int64), &copy.words()?)?;
        Ok(copy)
    }

    /// One view of integers for each word of a record; nothing for dtypes of one word or less.
    pub(super) fn record_words(&self) -> Option<Vec<Array>> {
        let size = self.item_size();
        if !self.dtype().is_extended() || size <= WORD {
            return None;
        }
        let part = |place: usize| {
            let (shape, strides) = (Axes::from_slice(self.shape()), Axes::from_slice(self.strides()));
            let view = self.layout(shape, strides, self.offset() + place).ok()?;
            Some(view.retyped(DType::Int64))
        };
        (0..size).step_by(WORD).map(part).collect()
    }

    /// A field of a record as a view; axes of its own come last.
    ///
    /// # Errors
    /// SystemError only.
    pub fn field(&self, field: &Field) -> Result<Array, ArrayError> {
        let mut shape = Axes::from_slice(self.shape());
        let mut strides = Axes::from_slice(self.strides());
        shape.extend_from_slice(&field.shape);
        strides.extend_from_slice(&super::axes::row_major_strides(&field.shape, field.dtype.size()));
        let offset = if shape.contains(&0) { 0 } else { self.offset() + field.offset };
        // Not every byte of a record is a valid truth value, so booleans are read as the bytes they are.
        let dtype = if field.dtype == DType::Bool { DType::UInt8 } else { field.dtype };
        Ok(self.layout(shape, strides, offset)?.retyped(dtype))
    }
}
