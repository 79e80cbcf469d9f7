//! What words of arrays of texts, bytes and objects stand for: values, each in its place.
//!
//! A place is taken when a value is stored in an array, and free again once no buffer holds its number: when the pool has grown to
//! twice what was in use, all words of all such buffers are looked at. So a number must be in a buffer before the next value is
//! added, and whoever converts many values keeps the values until then.

use std::collections::HashSet;

use super::state::State;
use crate::array::buffer;
use crate::array::extended::Description;
use crate::object::{Str, Value};
use crate::runtime::types::bytes::Bytes;

/// Below so many values nothing is worth looking for.
const LEAST: usize = 4096;

/// The values and the free places.
#[derive(Default)]
pub struct Pool {
    values: Vec<Value>,
    free: Vec<usize>,
    limit: usize,
}

impl Pool {
    /// Takes a place for each value; the places have to be stored before the next call.
    pub fn add_all(&mut self, values: impl ExactSizeIterator<Item = Value>) -> Vec<i64> {
        if self.values.is_empty() {
            // Place 0 is what memory of zeros means.
            self.values.push(Value::int(0));
            self.limit = LEAST;
        }
        if self.values.len() - self.free.len() + values.len() > self.limit {
            self.sweep();
            self.limit = (2 * (self.values.len() - self.free.len() + values.len())).max(LEAST);
        }
        values.map(|value| self.add(value) as i64).collect()
    }

    fn add(&mut self, value: Value) -> usize {
        match self.free.pop() {
            Some(place) => {
                if let Some(slot) = self.values.get_mut(place) {
                    *slot = value;
                }
                place
            }
            None => {
                self.values.push(value);
                self.values.len() - 1
            }
        }
    }

    /// Frees the places whose numbers are in no buffer.
    fn sweep(&mut self) {
        let mut used: HashSet<usize> = HashSet::new();
        buffer::for_each_pooled_word(|word| {
            used.insert(word as usize);
        });
        self.free.clear();
        for (place, value) in self.values.iter_mut().enumerate().skip(1) {
            if !used.contains(&place) {
                *value = Value::NONE;
                self.free.push(place);
            }
        }
    }

    /// What a word stands for.
    pub fn value(&self, dtype: &Description, word: i64) -> Value {
        match (word, dtype.code) {
            (0, 'U') => Str::value(""),
            (0, 'S') => Bytes::value(Vec::new()),
            (0, _) => Value::int(0),
            (place, _) => self.values.get(place as usize).cloned().unwrap_or_default(),
        }
    }
}

impl State {
    /// The values that words of a dtype stand for.
    pub fn pooled_values(&self, dtype: &Description, words: &[i64]) -> Vec<Value> {
        let pool = self.pool.borrow();
        words.iter().map(|&word| pool.value(dtype, word)).collect()
    }
}
