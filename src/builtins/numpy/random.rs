//! Streams of random numbers for `stdlib/numpy/random/`: an opaque object with an engine, and functions that draw from it.

use super::arguments::Count;
use super::object::{or_raise, wrap};
use super::scalar::big;
use super::state::state;
use crate::array::random::discrete::{self, Method, Pieces};
use crate::array::random::distributions::Continuous;
use crate::array::random::{Engine, SeedPool};
use crate::array::{DType, create};
use crate::object::{Kind, Ref, Value};
use crate::runtime::class::flags;
use crate::runtime::convert;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::iteration;
use crate::runtime::numbers::integer::Integer;
use crate::runtime::types::definition::{ClassDefinition, EMPTY};
use crate::runtime::types::list::List;
use crate::runtime::types::module::Module;
use crate::runtime::types::native_function::NativeFunction;
use crate::runtime::types::native_object::{NativeData, NativeObject};
use std::cell::RefCell;

/// The data of a stream.
struct Stream {
    engine: RefCell<Engine>,
}

impl NativeData for Stream {
    fn as_any(&self) -> &dyn std::any::Any {
        self
    }
}

pub static CLASS: ClassDefinition = ClassDefinition {
    kind: Kind::Native,
    name: "Stream",
    module: "numpy._kernels",
    documentation: "A stream of random bits.",
    flags: flags::NATIVE | flags::NO_INSTANCES,
    ..EMPTY
};

native_functions! { FUNCTIONS;
    /// PCG64 from four seeding words.
    def pcg64(words, /) = pcg64;
    /// PCG64 in a state: state and increment by halves, the buffered half or None.
    def pcg64_at(words, buffered, /) = pcg64_at;
    /// MT19937 from one number.
    def twister(seed, /) = twister;
    /// MT19937 from several numbers.
    def twister_by_array(seeds, /) = twister_by_array;
    /// MT19937 with a key at a position, and a kept normal number or None.
    def twister_at(key, position, kept, /) = twister_at;
    /// The state of a stream as numbers.
    def stream_words(stream, /) = stream_words;
    /// The buffered half and the kept normal number.
    def stream_kept(stream, /) = stream_kept;
    /// A copy of a stream that is ahead of it.
    def advanced(stream, steps, /) = advanced;
    /// Words that a seed sequence generates.
    def seed_words(entropy, size, count, /) = seed_words;
    /// The pool of a seed sequence.
    def seed_pool(entropy, size, /) = seed_pool;
    /// Random words of the system.
    def entropy() = entropy;
    /// Numbers of a continuous distribution.
    def continuous(stream, name, count, a=0.0, b=0.0, c=0.0, /) = continuous;
    /// Numbers of a discrete distribution.
    def discrete(stream, name, count, a=0.0, b=0.0, c=0.0, /) = draw_discrete;
    /// Offsets from 0 to the range.
    def offsets(stream, range, count, bits, masked, /) = offsets;
    /// Singles in [0, 1).
    def singles(stream, count, /) = singles;
    /// The numbers below n in random order.
    def shuffled(stream, n, /) = shuffled;
    /// A sample of the numbers below n without repetition.
    def sample(stream, n, size, shuffle, /) = sample;
    /// The next 64 bits.
    def next_word(stream, /) = next_word;
}

/// Puts the functions into `numpy._kernels`.
pub fn add_functions(interp: &mut Interp, module: &Ref<Module>) {
    for definition in FUNCTIONS {
        let function = NativeFunction::new(definition, Value::UNBOUND, "numpy._kernels");
        module.set(interp, definition.name, function);
    }
}

fn object(interp: &mut Interp, engine: Engine) -> Value {
    let class = state(interp).stream_class.clone();
    NativeObject::new(&class, Stream { engine: RefCell::new(engine) })
}

/// Runs a function on the engine of a stream.
fn with_engine<T>(interp: &mut Interp, value: &Value, run: impl FnOnce(&mut Engine) -> T) -> Result<T> {
    match NativeObject::data::<Stream>(value) {
        Some(stream) => Ok(run(&mut stream.engine.borrow_mut())),
        None => Err(interp.type_error("a stream of random numbers is needed")),
    }
}

/// The numbers of a sequence, without sign and up to 64 bits.
fn numbers(interp: &mut Interp, value: &Value) -> Result<Vec<u64>> {
    let items = iteration::collect(interp, value)?;
    Ok(items.iter().map(|item| big(item).unwrap_or(0)).collect())
}

fn list(numbers: impl IntoIterator<Item = u64>) -> Value {
    List::value(numbers.into_iter().map(|number| convert::from_integer(Integer::from(number))).collect())
}

fn narrow(numbers: &[u64]) -> Vec<u32> {
    numbers.iter().map(|&number| number as u32).collect()
}

fn pcg64(interp: &mut Interp, words: &Value) -> Result {
    let words = numbers(interp, words)?;
    let engine = Engine::pcg64(std::array::from_fn(|place| words.get(place).copied().unwrap_or(0)));
    Ok(object(interp, engine))
}

fn pcg64_at(interp: &mut Interp, words: &Value, buffered: &Value) -> Result {
    let words = numbers(interp, words)?;
    let wide = |place: usize| {
        let word = |place: usize| u128::from(words.get(place).copied().unwrap_or(0));
        word(place) << 64 | word(place + 1)
    };
    let mut engine = Engine::pcg64_at(wide(0), wide(2));
    engine.set_buffered(buffered.as_int().map(|half| half as u32));
    Ok(object(interp, engine))
}

fn twister(interp: &mut Interp, seed: i64) -> Value {
    object(interp, Engine::twister(seed as u32))
}

fn twister_by_array(interp: &mut Interp, seeds: &Value) -> Result {
    let seeds = narrow(&numbers(interp, seeds)?);
    Ok(object(interp, Engine::twister_by_array(&seeds)))
}

fn twister_at(interp: &mut Interp, key: &Value, Count(position): Count, kept: &Value) -> Result {
    let key = narrow(&numbers(interp, key)?);
    let mut engine = Engine::twister_at(&key, position);
    engine.gauss = kept.as_float();
    Ok(object(interp, engine))
}

fn stream_words(interp: &mut Interp, stream: &Value) -> Result {
    with_engine(interp, stream, |engine| list(engine.words()))
}

fn stream_kept(interp: &mut Interp, stream: &Value) -> Result {
    let (half, gauss) = with_engine(interp, stream, |engine| (engine.buffered(), engine.gauss))?;
    let half = half.map_or(Value::NONE, |half| Value::int(half.into()));
    Ok(List::value(vec![half, gauss.map_or(Value::NONE, Value::float)]))
}

fn advanced(interp: &mut Interp, stream: &Value, words: &Value) -> Result {
    let words = numbers(interp, words)?;
    let word = |place: usize| u128::from(words.get(place).copied().unwrap_or(0));
    let engine = with_engine(interp, stream, |engine| {
        let mut engine = engine.clone();
        engine.advance(word(0) << 64 | word(1));
        engine
    })?;
    Ok(object(interp, engine))
}

fn seed_words(interp: &mut Interp, entropy: &Value, Count(size): Count, Count(count): Count) -> Result {
    let entropy = narrow(&numbers(interp, entropy)?);
    Ok(list(SeedPool::new(&entropy, size).generate(count).into_iter().map(u64::from)))
}

fn seed_pool(interp: &mut Interp, entropy: &Value, Count(size): Count) -> Result {
    let entropy = narrow(&numbers(interp, entropy)?);
    Ok(list(SeedPool::new(&entropy, size).words().iter().map(|&word| u64::from(word))))
}

fn entropy(interp: &mut Interp) -> Value {
    list([interp.host.entropy(), interp.host.entropy()])
}

fn continuous(
    interp: &mut Interp,
    stream: &Value,
    name: &str,
    Count(count): Count,
    a: Option<f64>,
    b: Option<f64>,
    c: Option<f64>,
) -> Result {
    convert::checked_capacity(interp, count, 8)?;
    let parameters = [a.unwrap_or(0.0), b.unwrap_or(0.0), c.unwrap_or(0.0)];
    let Some(distribution) = Continuous::find(name, parameters) else {
        return Err(interp.value_error(format!("unknown distribution '{name}'")));
    };
    let drawn: Vec<f64> =
        with_engine(interp, stream, |engine| (0..count).map(|_| distribution.draw(engine)).collect())?;
    let made = create::from_slice(&drawn);
    or_raise(interp, made).map(wrap)
}

fn draw_discrete(
    interp: &mut Interp,
    stream: &Value,
    name: &str,
    Count(count): Count,
    a: Option<f64>,
    b: Option<f64>,
    c: Option<f64>,
) -> Result {
    convert::checked_capacity(interp, count, 8)?;
    let parameters = [a.unwrap_or(0.0), b.unwrap_or(0.0), c.unwrap_or(0.0)];
    let Some(draw) = discrete::find(name) else {
        return Err(interp.value_error(format!("unknown distribution '{name}'")));
    };
    let drawn: Vec<i64> =
        with_engine(interp, stream, |engine| (0..count).map(|_| draw(engine, parameters)).collect())?;
    let made = create::from_slice(&drawn);
    or_raise(interp, made).map(wrap)
}

fn offsets(
    interp: &mut Interp,
    stream: &Value,
    range: &Value,
    Count(count): Count,
    bits: i64,
    masked: bool,
) -> Result {
    convert::checked_capacity(interp, count, 8)?;
    let range = big(range).unwrap_or(u64::MAX);
    let method = if masked { Method::Mask } else { Method::Multiply };
    let drawn: Vec<u64> = with_engine(interp, stream, |engine| {
        let mut pieces = Pieces::default();
        (0..count).map(|_| discrete::bounded(engine, range, bits as u32, method, &mut pieces)).collect()
    })?;
    let made = create::from_slice(&drawn).and_then(|drawn| drawn.view_as(DType::UInt64));
    or_raise(interp, made).map(wrap)
}

fn singles(interp: &mut Interp, stream: &Value, Count(count): Count) -> Result {
    convert::checked_capacity(interp, count, 4)?;
    let drawn: Vec<f32> =
        with_engine(interp, stream, |engine| (0..count).map(|_| engine.next_single()).collect())?;
    let made = create::from_slice(&drawn);
    or_raise(interp, made).map(wrap)
}

fn shuffled(interp: &mut Interp, stream: &Value, Count(n): Count) -> Result {
    convert::checked_capacity(interp, n, 8)?;
    let mut order: Vec<i64> = (0..n as i64).collect();
    with_engine(interp, stream, |engine| {
        for i in (1..n).rev() {
            order.swap(i, discrete::interval(engine, i as u64) as usize);
        }
    })?;
    let made = create::from_slice(&order);
    or_raise(interp, made).map(wrap)
}

/// Floyd's method, or the tail of a shuffle where the sample is a large part of a large population.
fn sample(interp: &mut Interp, stream: &Value, Count(n): Count, Count(size): Count, shuffle: bool) -> Result {
    convert::checked_capacity(interp, n, 8)?;
    let cutoff = if shuffle { 50 } else { 20 };
    let bounded = |engine: &mut Engine, most: usize| {
        discrete::bounded(engine, most as u64, 64, Method::Multiply, &mut Pieces::default()) as usize
    };
    let drawn: Vec<i64> = with_engine(interp, stream, |engine| {
        if n > 10_000 && size > n / cutoff {
            let mut all: Vec<i64> = (0..n as i64).collect();
            for i in ((n - size).max(1)..n).rev() {
                all.swap(i, bounded(engine, i));
            }
            return all.split_off(n - size);
        }
        let mut seen = std::collections::HashSet::with_capacity(size);
        let mut drawn = Vec::with_capacity(size);
        for j in n - size..n {
            let value = bounded(engine, j);
            let value = if seen.insert(value) { value } else { j };
            seen.insert(value);
            drawn.push(value as i64);
        }
        if shuffle {
            for i in (1..size).rev() {
                drawn.swap(i, bounded(engine, i));
            }
        }
        drawn
    })?;
    let made = create::from_slice(&drawn);
    or_raise(interp, made).map(wrap)
}

fn next_word(interp: &mut Interp, stream: &Value) -> Result {
    let word = with_engine(interp, stream, Engine::next_u64)?;
    Ok(convert::from_integer(Integer::from(word)))
}
