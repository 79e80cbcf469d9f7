//! The iterators of the built-in sequences, and those of `iter()`. Each keeps its place itself, drops what it iterates at the end and
//! stays exhausted from then on. The machine reads the fields of the list, tuple and range iterators directly.

pub mod bytes;
pub mod callable;
pub mod list;
pub mod list_reversed;
pub mod range;
mod reduction;
pub mod sequence;
pub mod str;
pub mod tuple;

pub use bytes::BytesIterator;
pub use callable::CallableIterator;
pub use list::ListIterator;
pub use list_reversed::ListReverseIterator;
pub use range::RangeIterator;
pub use reduction::{reduce, set_state};
pub use sequence::SequenceIterator;
pub use str::StrIterator;
pub use tuple::TupleIterator;

use crate::object::Value;
use crate::runtime::interp::{Interp, Result};

/// The `iterate` slot of every iterator: it is its own.
pub fn own_iterator(_: &mut Interp, iterator: &Value) -> Result {
    Ok(iterator.clone())
}
