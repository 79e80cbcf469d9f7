//! `hash()`: equal values hash equal, whatever their type. Numbers hash to their value modulo 2**61 - 1, texts and bytes by SipHash-1-3
//! with a key of the process, tuples as in CPython. No hash is -1, so that the tables can use it as a mark.

use super::convert;
use super::exceptions::ExceptionKind;
use super::host::Host;
use super::interp::{Interp, Raised, Result};
use super::numbers::float;
use super::numbers::integer::{self, HASH_MODULUS, IntegerView};
use super::representation;
use super::types::tuple::HashMixer;
use crate::object::{Kind, Ref, Str, Tuple, Value};

/// The hash of None, as in CPython.
const NONE: i64 = 0xFCA8_6420;
/// What stands for a computed -1.
const INSTEAD_OF_MINUS_ONE: i64 = -2;

/// Where a value that cannot be hashed was to be put; the message says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Container {
    Dict,
    Set,
}

/// `hash(value)`
///
/// # Errors
/// TypeError for what cannot be hashed, and whatever `__hash__` raises.
#[inline]
pub fn hash(interp: &mut Interp, value: &Value) -> Result<i64> {
    match quick(interp, value) {
        Some(hash) => Ok(hash),
        None => by_kind(interp, value),
    }
}

/// The hash of what is hashed without a script's code.
#[inline]
pub fn quick(interp: &Interp, value: &Value) -> Option<i64> {
    match value.kind() {
        Kind::Str => Ref::<Str>::from_value(value).map(|text| of_string(interp, text)),
        Kind::Tuple => value.exact::<Tuple>().and_then(|tuple| quick_tuple(interp, tuple)),
        _ => immediate(value),
    }
}

fn immediate(value: &Value) -> Option<i64> {
    match value.kind() {
        Kind::Int => value.as_int().map(of_int),
        Kind::Bool => value.as_bool().map(i64::from),
        Kind::Float => value.as_float().map(|number| float::hash(number, of_identity(value))),
        Kind::None => Some(NONE),
        Kind::Ellipsis | Kind::NotImplemented => Some(of_identity(value)),
        _ => None,
    }
}

#[inline(never)]
fn by_kind(interp: &mut Interp, value: &Value) -> Result<i64> {
    match value.kind() {
        Kind::BigInt => Ok(convert::integer(value).map_or(0, integer::hash)),
        _ => match interp.class_of(value).slots(interp).hash {
            Some(function) => function(interp, value),
            None => Err(unhashable(interp, value)),
        },
    }
}

/// The hash slot of `int`, `float`, `bool`, `str` and None: hashes the native value, also that inside an instance of a subclass.
pub fn of_native(interp: &mut Interp, value: &Value) -> Result<i64> {
    hash(interp, convert::native_value(value))
}

/// The hash of a value that equals nothing but itself. Objects lie at multiples of 16, hence the rotation.
pub fn of_identity(value: &Value) -> i64 {
    not_minus_one(value.identity().rotate_right(4) as i64)
}

/// The hash of an int of 64 bits.
#[inline]
pub fn of_int(number: i64) -> i64 {
    if number.unsigned_abs() < HASH_MODULUS {
        not_minus_one(number)
    } else {
        integer::hash(IntegerView::Small(number))
    }
}

/// The hash of a string, kept in the object.
#[inline]
pub fn of_string(interp: &Interp, string: &Str) -> i64 {
    match string.hash_or(|text| hash_text(interp, text) as u64) as i64 {
        // The object's mark for "known", where the hash is the one that means "not known".
        1 if string.characters() == 0 => 0,
        hash => hash,
    }
}

/// The hash of the string with this text: that of the bytes in which CPython would hold it.
pub fn hash_text(interp: &Interp, text: &str) -> i64 {
    if text.is_ascii() {
        return hash_bytes(interp, text.as_bytes());
    }
    let widest = text.chars().max().map_or(0, u32::from);
    if widest <= 0xff {
        return hash_bytes(interp, &units(text, |one| [u32::from(one) as u8]));
    }
    if widest <= 0xffff {
        return hash_bytes(interp, &units(text, |one| (u32::from(one) as u16).to_le_bytes()));
    }
    hash_bytes(interp, &units(text, |one| u32::from(one).to_le_bytes()))
}

fn units<const N: usize>(text: &str, unit: impl Fn(char) -> [u8; N]) -> Vec<u8> {
    text.chars().flat_map(unit).collect()
}

/// The key for the hashes of texts: random, or made of the number in PYTHONHASHSEED as CPython makes it, so that sets of strings have
/// the same order there and here. What is no number counts as absent.
pub fn key(host: &dyn Host) -> (u64, u64) {
    match host.environment("PYTHONHASHSEED").and_then(|seed| seed.parse::<u32>().ok()) {
        None => (host.entropy(), host.entropy()),
        Some(0) => (0, 0),
        Some(seed) => {
            let mut state = seed;
            // The generator of CPython's `lcg_urandom`.
            let mut byte = || {
                state = state.wrapping_mul(214_013).wrapping_add(2_531_011);
                (state >> 16) as u8
            };
            let mut word = || u64::from_le_bytes(std::array::from_fn(|_| byte()));
            (word(), word())
        }
    }
}

/// The hash of bytes, which is that of the string with the same encoding.
pub fn hash_bytes(interp: &Interp, bytes: &[u8]) -> i64 {
    if bytes.is_empty() {
        return 0;
    }
    match siphash(interp.hash_key, bytes) as i64 {
        -1 => INSTEAD_OF_MINUS_ONE,
        // A string keeps its hash with zero for "not known".
        0 => 1,
        hash => hash,
    }
}

/// TypeError: the value cannot be hashed.
#[cold]
pub fn unhashable(interp: &mut Interp, value: &Value) -> Raised {
    let class = interp.type_name(value);
    interp.type_error(format!("unhashable type: '{class}'"))
}

/// The hash of a key of a dict or an element of a set; a plain TypeError gets the message that names the container.
#[inline]
pub fn element_hash(interp: &mut Interp, value: &Value, container: Container) -> Result<i64> {
    match hash(interp, value) {
        Ok(hash) => Ok(hash),
        Err(raised) => Err(cannot_use(interp, raised, value, container)),
    }
}

#[cold]
fn cannot_use(interp: &mut Interp, raised: Raised, value: &Value, container: Container) -> Raised {
    let exception = interp.take_raised(raised);
    if !interp.class_of(&exception).same(interp.exception_class(ExceptionKind::TypeError)) {
        return interp.raise_value(exception);
    }
    let reason = match representation::str(interp, &exception) {
        Ok(reason) => reason,
        Err(raised) => return raised,
    };
    let class = interp.type_name(value);
    let part = match container {
        Container::Dict => "dict key",
        Container::Set => "set element",
    };
    interp.type_error(format!("cannot use '{class}' as a {part} ({})", reason.as_str()))
}

/// The hash of a tuple whose items are immediates or strings, or which is known.
#[inline]
fn quick_tuple(interp: &Interp, tuple: &Tuple) -> Option<i64> {
    if tuple.hash.get() != 0 {
        return Some(tuple.hash.get());
    }
    let mut mixer = HashMixer::default();
    for item in tuple.items() {
        let hash = match item.exact::<Str>() {
            Some(text) => of_string(interp, text),
            None => immediate(item)?,
        };
        mixer.add(hash);
    }
    let hash = mixer.finish_with_length(tuple.len());
    tuple.hash.set(hash);
    Some(hash)
}

fn not_minus_one(hash: i64) -> i64 {
    if hash == -1 { INSTEAD_OF_MINUS_ONE } else { hash }
}

/// SipHash-1-3 of `bytes` (J.-P. Aumasson, D. J. Bernstein: SipHash: a fast short-input PRF, 2012): one round per word, three at the end.
fn siphash(key: (u64, u64), bytes: &[u8]) -> u64 {
    let mut state = [
        key.0 ^ 0x736f_6d65_7073_6575,
        key.1 ^ 0x646f_7261_6e64_6f6d,
        key.0 ^ 0x6c79_6765_6e65_7261,
        key.1 ^ 0x7465_6462_7974_6573,
    ];
    let (words, rest) = bytes.as_chunks::<8>();
    for word in words {
        absorb(&mut state, u64::from_le_bytes(*word));
    }
    let mut last = [0; 8];
    for (to, from) in last.iter_mut().zip(rest) {
        *to = *from;
    }
    absorb(&mut state, u64::from_le_bytes(last) | (bytes.len() as u64) << 56);
    state[2] ^= 0xff;
    for _ in 0..3 {
        round(&mut state);
    }
    state[0] ^ state[1] ^ state[2] ^ state[3]
}

#[inline]
fn absorb(state: &mut [u64; 4], word: u64) {
    state[3] ^= word;
    round(state);
    state[0] ^= word;
}

#[inline]
fn round(state: &mut [u64; 4]) {
    let [mut a, mut b, mut c, mut d] = *state;
    a = a.wrapping_add(b);
    c = c.wrapping_add(d);
    b = b.rotate_left(13) ^ a;
    d = d.rotate_left(16) ^ c;
    a = a.rotate_left(32).wrapping_add(d);
    c = c.wrapping_add(b);
    b = b.rotate_left(17) ^ c;
    d = d.rotate_left(21) ^ a;
    c = c.rotate_left(32);
    *state = [a, b, c, d];
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn siphash_agrees_with_the_reference_implementation() {
        // CPython 3.14: PYTHONHASHSEED=0 makes the key zero.
        assert_eq!(siphash((0, 0), b"a") as i64, 4_644_417_185_603_328_019);
        assert_eq!(siphash((0, 0), b"abcdefghij") as i64, -829_746_140_550_000_655);
    }

    #[test]
    fn tuples_hash_as_in_cpython() {
        assert_eq!(HashMixer::default().finish_with_length(0), 5_740_354_900_026_072_187);
        let mut mixer = HashMixer::default();
        [1, 2, 3].into_iter().for_each(|hash| mixer.add(hash));
        assert_eq!(mixer.finish_with_length(3), 529_344_067_295_497_451);
    }

    #[test]
    fn no_int_hashes_to_minus_one() {
        assert_eq!(of_int(-1), -2);
        assert_eq!(of_int(1 << 61), 1);
        assert_eq!(of_int(i64::MIN), -4);
    }
}
