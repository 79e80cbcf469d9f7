//! The module `_hashlib`, behind `stdlib/hashlib.py`: hash objects.

mod algorithms;

use super::add_functions;
use crate::object::{Kind, Ref, Str, Tuple, Value};
use crate::runtime::class::Class;
use crate::runtime::class::flags::{NATIVE, NO_INSTANCES};
use crate::runtime::class_creation::native_class_with_base;
use crate::runtime::convert;
use crate::runtime::interp::{Interp, Raised, Result};
use crate::runtime::types::bytes::{self, Bytes};
use crate::runtime::types::definition::{AttributeDefinition, ClassDefinition, EMPTY};
use crate::runtime::types::module::Module;
use crate::runtime::types::native_object::{NativeData, NativeObject};
use algorithms::{ALGORITHMS, Blake2, Hasher, blake2b, blake2s};
use std::any::Any;
use std::cell::RefCell;

/// A hash object.
struct Hash {
    name: &'static str,
    digest_size: usize,
    block_size: usize,
    /// Digests have the length that is asked for.
    any_length: bool,
    hasher: RefCell<Box<dyn Hasher>>,
}

impl NativeData for Hash {
    fn as_any(&self) -> &dyn Any {
        self
    }
}

native_functions! { METHODS;
    /// Update this hash object's state with the provided bytes-like object.
    def update(self, obj, /) = update;
    /// Return the digest value as a bytes object.
    def digest(self, length=0, /) = digest;
    /// Return the digest value as a string of hexadecimal digits.
    def hexdigest(self, length=0, /) = hex_digest;
    /// Return a copy of the hash object.
    def copy(self, /) = copy;
}

native_functions! { FUNCTIONS;
    def new(name, data, /) = new;
    def blake2(name, data, digest_size, texts, tree, /) = new_blake2;
}

static CLASS: ClassDefinition = ClassDefinition {
    kind: Kind::Native,
    name: "HASH",
    module: "_hashlib",
    documentation: "A hash is an object used to calculate a checksum of a string of information.",
    flags: NATIVE | NO_INSTANCES,
    slots: |slots| {
        slots.representation = Some(|interp, value| {
            let name = data(interp, value)?.name;
            Ok(Str::value(&format!("<{name} _hashlib.HASH object @ {:#x}>", address(value))))
        });
    },
    methods: METHODS,
    attributes: &[
        AttributeDefinition {
            name: "name",
            documentation: "",
            get: |interp, value| Ok(Str::value(data(interp, value)?.name)),
            set: None,
        },
        AttributeDefinition {
            name: "digest_size",
            documentation: "",
            get: |interp, value| Ok(Value::int(data(interp, value)?.digest_size as i64)),
            set: None,
        },
        AttributeDefinition {
            name: "block_size",
            documentation: "",
            get: |interp, value| Ok(Value::int(data(interp, value)?.block_size as i64)),
            set: None,
        },
    ],
    ..EMPTY
};

const STATE_NAME: &str = "_hashlib";

/// Makes the module.
pub fn create(interp: &mut Interp) -> Ref<Module> {
    let module = Module::new(interp, "_hashlib", Some("Hash functions."));
    add_functions(interp, &module, "_hashlib", FUNCTIONS);
    let class = class(interp);
    module.set(interp, "HASH", class.into());
    module
}

fn class(interp: &mut Interp) -> Ref<Class> {
    if let Some(class) =
        interp.module_state.get(STATE_NAME).and_then(|state| state.downcast_ref::<Ref<Class>>())
    {
        return class.clone();
    }
    let object = interp.class_of_kind(Kind::Instance).clone();
    let class = native_class_with_base(interp, &CLASS, Some(object));
    interp.module_state.insert(STATE_NAME, Box::new(class.clone()));
    class
}

fn address(value: &Value) -> usize {
    value.header().map_or(0, |header| std::ptr::from_ref(header) as usize)
}

fn data<'a>(interp: &mut Interp, value: &'a Value) -> Result<&'a Hash> {
    match NativeObject::data::<Hash>(value) {
        Some(hash) => Ok(hash),
        None => Err(interp.type_error("a hash object is required")),
    }
}

/// The bytes to hash.
fn content(interp: &mut Interp, value: &Value) -> Result<Vec<u8>> {
    match bytes::as_bytes(interp, value) {
        Some(content) => Ok(content.into_owned()),
        None => Err(not_bytes(interp, value)),
    }
}

#[cold]
fn not_bytes(interp: &mut Interp, value: &Value) -> Raised {
    match convert::native::<Str>(value) {
        Some(_) => interp.type_error("Strings must be encoded before hashing"),
        None => interp.type_error("object supporting the buffer API required"),
    }
}

/// `new(name, data)`; ValueError for a name that there is not.
fn new(interp: &mut Interp, name: &str, data: &Value) -> Result {
    let Some(algorithm) = ALGORITHMS.iter().find(|algorithm| algorithm.name == name) else {
        return Err(interp.value_error(format!("unsupported hash type {name}")));
    };
    let mut hasher = (algorithm.start)();
    feed(interp, &mut *hasher, data)?;
    let class = class(interp);
    Ok(NativeObject::new(
        &class,
        Hash {
            name: algorithm.name,
            digest_size: algorithm.digest_size,
            block_size: algorithm.block_size,
            any_length: algorithm.digest_size == 0,
            hasher: RefCell::new(hasher),
        },
    ))
}

/// Hashes without copying what lies in one piece.
fn feed(interp: &mut Interp, hasher: &mut dyn Hasher, value: &Value) -> Result<()> {
    match bytes::as_bytes(interp, value) {
        Some(content) => {
            hasher.update(&content);
            Ok(())
        }
        None => Err(not_bytes(interp, value)),
    }
}

/// BLAKE2 with parameters that the module in the language has checked; `texts` is `(key, salt, person)`, `tree` is `(fanout, depth, leaf_size, node_offset, node_depth,
/// inner_size, last_node)`.
fn new_blake2(
    interp: &mut Interp,
    name: &str,
    data: &Value,
    digest_size: i64,
    texts: &Ref<Tuple>,
    tree: &Ref<Tuple>,
) -> Result {
    let mut numbers = [0; 7];
    for (slot, item) in numbers.iter_mut().zip(tree.items()) {
        *slot = convert::to_i64(interp, item)?;
    }
    let mut contents = Vec::new();
    for text in texts.items() {
        contents.push(content(interp, text)?);
    }
    let Ok([key, salt, person]) = <[Vec<u8>; 3]>::try_from(contents) else {
        return Err(interp.type_error("blake2() takes a key, a salt and a person"));
    };
    let [fanout, depth, leaf_size, node_offset, node_depth, inner_size, last_node] = numbers;
    let digest_size = digest_size as usize;
    let parameters = Blake2 {
        digest_size,
        key,
        salt,
        person,
        fanout: fanout as u8,
        depth: depth as u8,
        leaf_size: leaf_size as u32,
        node_offset: node_offset as u64,
        node_depth: node_depth as u8,
        inner_size: inner_size as usize,
        last_node: last_node != 0,
    };
    let (name, block_size, mut hasher) = match name {
        "blake2s" => ("blake2s", 64, blake2s(&parameters)),
        _ => ("blake2b", 128, blake2b(&parameters)),
    };
    feed(interp, &mut *hasher, data)?;
    let class = class(interp);
    let hash = Hash { name, digest_size, block_size, any_length: false, hasher: RefCell::new(hasher) };
    Ok(NativeObject::new(&class, hash))
}

fn update(interp: &mut Interp, value: &Value, content: &Value) -> Result<()> {
    let hash = data(interp, value)?;
    feed(interp, &mut **hash.hasher.borrow_mut(), content)
}

fn digest_bytes(interp: &mut Interp, value: &Value, length: Option<i64>, method: &str) -> Result<Vec<u8>> {
    let hash = data(interp, value)?;
    let length = match (hash.any_length, length) {
        (true, None) => {
            return Err(interp.type_error(format!("{method}() missing required argument 'length' (pos 1)")));
        }
        (false, Some(_)) => {
            return Err(interp.type_error(format!("HASH.{method}() takes no arguments (1 given)")));
        }
        (_, length) => match usize::try_from(length.unwrap_or(0)) {
            Ok(length) if length < 1 << 29 => length,
            _ => return Err(interp.value_error("value must be positive")),
        },
    };
    Ok(hash.hasher.borrow().digest(length))
}

fn digest(interp: &mut Interp, value: &Value, length: Option<i64>) -> Result {
    Ok(Bytes::value(digest_bytes(interp, value, length, "digest")?))
}

fn hex_digest(interp: &mut Interp, value: &Value, length: Option<i64>) -> Result<String> {
    let digest = digest_bytes(interp, value, length, "hexdigest")?;
    Ok(digest.iter().map(|byte| format!("{byte:02x}")).collect())
}

fn copy(interp: &mut Interp, value: &Value) -> Result {
    let hash = data(interp, value)?;
    let copied = Hash {
        name: hash.name,
        digest_size: hash.digest_size,
        block_size: hash.block_size,
        any_length: hash.any_length,
        hasher: RefCell::new(hash.hasher.borrow().copy()),
    };
    let class = class(interp);
    Ok(NativeObject::new(&class, copied))
}
