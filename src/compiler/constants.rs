//! The constants of one code object, each stored once. Equal by Python's `==` is not enough to share: `1`, `True` and
//! `1.0` differ, and so do `0.0` and `-0.0`.

use std::rc::Rc;

use super::names::FastMap;
use crate::bytecode::Constant;

/// A constant as a key: exact, with floats by their bits.
#[derive(Clone, PartialEq, Eq, Hash)]
enum Key {
    None,
    Ellipsis,
    Boolean(bool),
    Integer(i64),
    BigInteger(u32, Rc<str>),
    Float(u64),
    Complex(u64, u64),
    Text(Rc<str>),
    Bytes(Rc<[u8]>),
    Tuple(Vec<Key>),
    FrozenSet(Vec<Key>),
}

impl Key {
    /// The key of a constant; code objects have none, each is its own.
    fn of(constant: &Constant) -> Option<Key> {
        Some(match constant {
            Constant::None => Key::None,
            Constant::Ellipsis => Key::Ellipsis,
            Constant::Boolean(value) => Key::Boolean(*value),
            Constant::Integer(value) => Key::Integer(*value),
            Constant::BigInteger { base, digits } => Key::BigInteger(*base, digits.clone()),
            Constant::Float(value) => Key::Float(value.to_bits()),
            Constant::Complex { real, imaginary } => Key::Complex(real.to_bits(), imaginary.to_bits()),
            Constant::Text(text) => Key::Text(text.clone()),
            Constant::Bytes(bytes) => Key::Bytes(bytes.clone()),
            Constant::Tuple(items) => Key::Tuple(items.iter().map(Key::of).collect::<Option<_>>()?),
            Constant::FrozenSet(items) => Key::FrozenSet(items.iter().map(Key::of).collect::<Option<_>>()?),
            Constant::Code(_) => return None,
        })
    }
}

/// A pool of constants.
#[derive(Default)]
pub struct Constants {
    known: FastMap<Key, u32>,
    pub all: Vec<Constant>,
}

impl Constants {
    /// The index of a constant, stored now or before.
    pub fn index(&mut self, constant: Constant) -> u32 {
        let next = self.all.len() as u32;
        if let Some(key) = Key::of(&constant) {
            let index = *self.known.entry(key).or_insert(next);
            if index != next {
                return index;
            }
        }
        self.all.push(constant);
        next
    }
}
