//! The module `_random`, behind `stdlib/random.py`: the generator itself.

mod twister;

use super::add_functions;
use crate::object::{Kind, Ref, Tuple, Value};
use crate::runtime::class::Class;
use crate::runtime::class::flags::{BASE, NATIVE};
use crate::runtime::class_creation::native_class_with_base;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::native::CallArguments;
use crate::runtime::numbers::integer_bytes::{self, ByteOrder};
use crate::runtime::numbers::{integer, integer_bits};
use crate::runtime::types::bytes::Bytes;
use crate::runtime::types::definition::{ClassDefinition, EMPTY};
use crate::runtime::types::module::Module;
use crate::runtime::types::native_object::{NativeData, NativeObject};
use crate::runtime::{call, convert, hash};
use std::any::Any;
use std::cell::RefCell;
use twister::{Twister, WORDS};

struct Generator {
    twister: RefCell<Twister>,
}

impl NativeData for Generator {
    fn as_any(&self) -> &dyn Any {
        self
    }
}

native_functions! { METHODS;
    /// random() -> x in the interval [0, 1).
    def random(self, /) = random;
    /// seed([n]) -> None.
    ///
    /// Defaults to use urandom and falls back to a combination
    /// of the current time and the process identifier.
    def seed(self, n=None, /) = seed;
    /// getstate() -> tuple containing the current state.
    def getstate(self, /) = get_state;
    /// setstate(state) -> None.  Restores generator state.
    def setstate(self, state, /) = set_state;
    /// getrandbits(k) -> x.  Generates an int with k random bits.
    def getrandbits(self, k, /) = random_bits;
    def _below(self, limit, /) = below;
}

native_functions! { FUNCTIONS;
    /// Return a bytes object containing random bytes suitable for cryptographic use.
    def urandom(size, /) = system_random;
}

static CLASS: ClassDefinition = ClassDefinition {
    kind: Kind::Native,
    name: "Random",
    module: "_random",
    documentation: "Random() -> create a random number generator with its own internal state.",
    flags: NATIVE | BASE,
    slots: |slots| slots.construct = Some(construct),
    methods: METHODS,
    ..EMPTY
};

/// Makes the module.
pub fn create(interp: &mut Interp) -> Ref<Module> {
    let module = Module::new(
        interp,
        "_random",
        Some("Module implements the Mersenne Twister random number generator."),
    );
    add_functions(interp, &module, "posix", FUNCTIONS);
    let object = interp.class_of_kind(Kind::Instance).clone();
    let class = native_class_with_base(interp, &CLASS, Some(object));
    module.set(interp, "Random", class.into());
    module
}

/// A generator that has not been seeded yet: `__init__` in the language does that.
fn construct(interp: &mut Interp, class: &Ref<Class>, _: CallArguments<'_>) -> Result {
    let twister = RefCell::new(Twister { words: [1; WORDS], index: WORDS });
    let made = NativeObject::new(class, Generator { twister });
    call::finish_construct(interp, class, made)
}

fn system_random(interp: &mut Interp, size: i64) -> Result {
    let Ok(size) = usize::try_from(size) else {
        return Err(interp.value_error("negative argument not allowed"));
    };
    let size = convert::checked_capacity(interp, size, 1)?;
    let mut content = Vec::with_capacity(size + 8);
    while content.len() < size {
        content.extend_from_slice(&interp.host.entropy().to_le_bytes());
    }
    content.truncate(size);
    Ok(Bytes::value(content))
}

fn with<T>(interp: &mut Interp, value: &Value, act: impl FnOnce(&mut Twister) -> T) -> Result<T> {
    match NativeObject::data::<Generator>(value) {
        Some(generator) => Ok(act(&mut generator.twister.borrow_mut())),
        None => Err(interp.type_error("a random number generator is required")),
    }
}

fn random(interp: &mut Interp, value: &Value) -> Result<f64> {
    with(interp, value, Twister::float)
}

fn seed(interp: &mut Interp, value: &Value, number: Option<&Value>) -> Result<()> {
    let number = match number.filter(|number| !number.is_none()) {
        None => {
            let key =
                (0..8).map(|_| interp.host.entropy()).flat_map(|word| [word as u32, (word >> 32) as u32]);
            let key: Vec<u32> = key.collect();
            return with(interp, value, |twister| *twister = Twister::from_key(&key));
        }
        Some(number) => number,
    };
    let key = match convert::integer(number).map(integer::absolute) {
        Some(size) => {
            let length = integer_bits::bit_length(size.view()) / 8 + 1;
            match integer_bytes::to_bytes(size.view(), length as i64, ByteOrder::Little, false) {
                Ok(bytes) => words_of_bytes(&bytes),
                Err(failure) => return Err(interp.fail(failure)),
            }
        }
        None => words_of_bytes(&(hash::hash(interp, number)? as u64).to_le_bytes()),
    };
    with(interp, value, |twister| *twister = Twister::from_key(&key))
}

/// The words of a number without leading zeros, but at least one.
fn words_of_bytes(bytes: &[u8]) -> Vec<u32> {
    let word = |chunk: &[u8]| chunk.iter().rev().fold(0, |word, &byte| word << 8 | u32::from(byte));
    let mut words: Vec<u32> = bytes.chunks(4).map(word).collect();
    while words.len() > 1 && words.last() == Some(&0) {
        words.pop();
    }
    words
}

fn get_state(interp: &mut Interp, value: &Value) -> Result<Ref<Tuple>> {
    with(interp, value, |twister| {
        let words = twister.words.iter().map(|&word| Value::int(i64::from(word)));
        Tuple::from_vec(words.chain([Value::int(twister.index as i64)]).collect())
    })
}

fn set_state(interp: &mut Interp, value: &Value, state: &Value) -> Result<()> {
    let Some(state) = convert::native_ref::<Tuple>(state).cloned() else {
        return Err(interp.type_error("state vector must be a tuple"));
    };
    if state.len() != WORDS + 1 {
        return Err(interp.value_error("state vector is the wrong size"));
    }
    let mut words = [0; WORDS];
    for (slot, item) in words.iter_mut().zip(state.items()) {
        *slot = convert::to_i64(interp, item)? as u32;
    }
    let index = match state.items().last() {
        Some(index) => convert::to_i64(interp, index)?,
        None => 0,
    };
    match usize::try_from(index) {
        Ok(index) if index <= WORDS => with(interp, value, |twister| *twister = Twister { words, index }),
        _ => Err(interp.value_error("invalid state")),
    }
}

fn random_bits(interp: &mut Interp, value: &Value, bits: i64) -> Result {
    let Ok(bits) = usize::try_from(bits) else {
        return Err(interp.value_error("Cannot convert negative int"));
    };
    convert::checked_capacity(interp, bits / 8, 1)?;
    let words = with(interp, value, |twister| twister.bits(bits))?;
    if let [] | [_] = words.as_slice() {
        return Ok(Value::int(words.first().map_or(0, |&word| i64::from(word))));
    }
    let bytes: Vec<u8> = words.iter().flat_map(|word| word.to_le_bytes()).collect();
    Ok(convert::from_integer(integer_bytes::from_bytes(&bytes, ByteOrder::Little, false)))
}

/// A number below a limit that fits 63 bits, as `_randbelow_with_getrandbits` draws it; None for a greater limit.
fn below(interp: &mut Interp, value: &Value, limit: &Value) -> Result<Option<Value>> {
    match limit.as_int() {
        Some(limit) if limit > 0 => {
            let number = with(interp, value, |twister| twister.below(limit.unsigned_abs()))?;
            Ok(Some(Value::int(number as i64)))
        }
        _ => Ok(None),
    }
}
