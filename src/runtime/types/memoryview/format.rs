//! The formats of a view's items: C's plain types, one letter each (module `struct`, native mode). Bytes lie in the machine's order,
//! which is little-endian everywhere this runs.

use crate::object::{Kind, Value};
use crate::runtime::convert;
use crate::runtime::exceptions::ExceptionKind;
use crate::runtime::interp::{Interp, Raised, Result};
use crate::runtime::numbers::IntegerView;
use crate::runtime::numbers::integer_bytes::{self, ByteOrder};
use crate::runtime::operators;
use crate::runtime::types::bytes::{self, Bytes};

/// A format: its letter, and whether `@` stood before it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct ItemFormat {
    letter: u8,
    marked: bool,
}

impl ItemFormat {
    /// Unsigned bytes.
    pub const BYTE: ItemFormat = ItemFormat { letter: b'B', marked: false };

    /// The format of a text; `None` for one that `memoryview.cast` does not take.
    pub fn parse(text: &str) -> Option<ItemFormat> {
        let (letter, marked) = match text.as_bytes() {
            [b'@', letter] => (*letter, true),
            [letter] => (*letter, false),
            _ => return None,
        };
        let format = ItemFormat { letter, marked };
        (format.size() > 0).then_some(format)
    }

    /// As it was written.
    pub fn text(self) -> String {
        format!("{}{}", if self.marked { "@" } else { "" }, char::from(self.letter))
    }

    /// The size of an item in bytes; zero for a letter that names no type.
    pub fn size(self) -> usize {
        match self.letter {
            b'c' | b'b' | b'B' | b'?' => 1,
            b'h' | b'H' => 2,
            b'i' | b'I' | b'f' => 4,
            b'l' | b'L' | b'q' | b'Q' | b'n' | b'N' | b'd' => 8,
            _ => 0,
        }
    }

    /// Are the items single bytes of some kind (`B`, `b` or `c`)?
    pub fn is_byte(self) -> bool {
        matches!(self.letter, b'B' | b'b' | b'c')
    }

    /// Are the items plain bytes?
    pub fn is_unsigned_byte(self) -> bool {
        self.letter == b'B'
    }

    fn is_signed(self) -> bool {
        matches!(self.letter, b'b' | b'h' | b'i' | b'l' | b'q' | b'n')
    }

    /// The value of an item.
    pub fn unpack(self, item: &[u8]) -> Value {
        match self.letter {
            b'c' => bytes::make(item),
            b'?' => Value::bool(item.iter().any(|byte| *byte != 0)),
            b'f' => Value::float(item.try_into().map_or(0.0, |item| f64::from(f32::from_le_bytes(item)))),
            b'd' => Value::float(item.try_into().map_or(0.0, f64::from_le_bytes)),
            _ => convert::from_integer(integer_bytes::from_bytes(item, ByteOrder::Little, self.is_signed())),
        }
    }

    /// The bytes of a value as an item; TypeError or ValueError when it is none.
    pub fn pack(self, interp: &mut Interp, value: &Value) -> Result<Vec<u8>> {
        match self.letter {
            b'c' => match value.exact::<Bytes>().map(Bytes::as_slice) {
                Some([byte]) => Ok(vec![*byte]),
                Some(_) => Err(self.invalid_value(interp)),
                None => Err(self.invalid_type(interp)),
            },
            b'?' => operators::is_true(interp, value).map(|truth| vec![u8::from(truth)]),
            b'f' => Ok((self.to_float(interp, value)? as f32).to_le_bytes().to_vec()),
            b'd' => Ok(self.to_float(interp, value)?.to_le_bytes().to_vec()),
            _ => {
                let index = convert::index(interp, value);
                let Some(number) = interp.unless(index, ExceptionKind::TypeError)? else {
                    return Err(self.invalid_type(interp));
                };
                let number = convert::integer(&number).unwrap_or(IntegerView::Small(0));
                integer_bytes::to_bytes(number, self.size() as i64, ByteOrder::Little, self.is_signed())
                    .map_err(|_| self.invalid_value(interp))
            }
        }
    }

    fn to_float(self, interp: &mut Interp, value: &Value) -> Result<f64> {
        let number = convert::to_float(interp, value);
        match interp.unless(number, ExceptionKind::TypeError)? {
            Some(number) => Ok(number),
            None => Err(self.invalid_type(interp)),
        }
    }

    #[cold]
    fn invalid_type(self, interp: &mut Interp) -> Raised {
        let format = self.text();
        interp.type_error(format!("memoryview: invalid type for format '{format}'"))
    }

    #[cold]
    fn invalid_value(self, interp: &mut Interp) -> Raised {
        let format = self.text();
        interp.value_error(format!("memoryview: invalid value for format '{format}'"))
    }
}

/// Are the items equal one by one? Items are numbers, bools and bytes, so no script is asked.
pub(super) fn all_equal(left: &[Value], right: &[Value]) -> bool {
    left.len() == right.len() && left.iter().zip(right).all(|(left, right)| is_equal(left, right))
}

/// Does an item equal a value, which may be of any type?
pub(super) fn is_equal(left: &Value, right: &Value) -> bool {
    use crate::runtime::numbers::{integer, integer_float};
    if let (Some(left), Some(right)) = (left.exact::<Bytes>(), right.exact::<Bytes>()) {
        return left.as_slice() == right.as_slice();
    }
    match (left.as_float(), right.as_float(), convert::integer(left), convert::integer(right)) {
        (Some(left), Some(right), ..) => left == right,
        (Some(float), None, _, Some(integer)) | (None, Some(float), Some(integer), _) => {
            integer_float::compare_float(integer, float).is_some_and(std::cmp::Ordering::is_eq)
        }
        (None, None, Some(left), Some(right)) => integer::compare(left, right).is_eq(),
        _ => left.same(right) && !left.is(Kind::Float),
    }
}
