//! Items and slices of views: reading makes values and smaller views, writing goes through to the bytearray.

use super::{MemoryView, living};
use crate::object::{Tuple, Value};
use crate::runtime::convert;
use crate::runtime::interp::{Interp, Raised, Result};
use crate::runtime::types::bytearray::ByteArray;
use crate::runtime::types::bytes;
use crate::runtime::types::sequence;
use crate::runtime::types::slice::{Slice, SliceRange};

impl MemoryView {
    /// The values of all items.
    pub(super) fn values(&self, interp: &Interp) -> Vec<Value> {
        let memory = self.memory(interp);
        (0..self.count).map(|position| self.format.unpack(self.item(memory, position))).collect()
    }

    /// The place and shape of what a slice picks: first byte, stride, count.
    fn part(&self, range: &SliceRange) -> (usize, isize, usize) {
        let start = self.start.wrapping_add_signed(self.stride.wrapping_mul(range.start));
        let start = if range.count == 0 { self.start } else { start };
        (start, self.stride.wrapping_mul(range.step), range.count)
    }
}

/// The position a key means; IndexError when there is no such item.
fn position(interp: &mut Interp, view: &MemoryView, key: &Value) -> Result<usize> {
    if let Some(tuple) = convert::native::<Tuple>(key) {
        return match tuple.items() {
            [key] => position(interp, view, key),
            keys => {
                let count = keys.len();
                Err(interp.type_error(format!("cannot index 1-dimension view with {count}-element tuple")))
            }
        };
    }
    if !sequence::has_index(interp, key) {
        return Err(interp.type_error("memoryview: invalid slice key"));
    }
    let index = convert::to_sequence_index(interp, key)?;
    match sequence::position(index, view.count) {
        Some(position) => Ok(position),
        None => Err(interp.index_error("index out of bounds on dimension 1")),
    }
}

/// `view[key]`
pub(super) fn get(interp: &mut Interp, container: &Value, key: &Value) -> Result {
    let view = living(interp, container)?;
    if let Some(slice) = key.exact::<Slice>() {
        let range = slice.bounds(interp)?.resolve(view.count);
        let (start, stride, count) = view.part(&range);
        return Ok(view.derive(|part| (part.start, part.stride, part.count) = (start, stride, count)));
    }
    let position = position(interp, view, key)?;
    Ok(view.format.unpack(view.item(view.memory(interp), position)))
}

/// `view[key] = value`; views cannot be made shorter.
pub(super) fn set(interp: &mut Interp, container: &Value, key: &Value, value: Option<&Value>) -> Result<()> {
    let view = living(interp, container)?;
    let array = convert::native::<ByteArray>(&view.source).filter(|_| !view.is_read_only);
    let Some(array) = array else { return Err(interp.type_error("cannot modify read-only memory")) };
    let Some(value) = value else { return Err(interp.type_error("cannot delete memory")) };
    let (start, stride, content) = match key.exact::<Slice>() {
        Some(slice) => {
            let range = slice.bounds(interp)?.resolve(view.count);
            let (start, stride, count) = view.part(&range);
            (start, stride, same_structure(interp, view, count, value)?)
        }
        None => {
            let position = position(interp, view, key)?;
            (view.offset(position), 0, view.format.pack(interp, value)?)
        }
    };
    // Converting the value may have run a script that released the view and made the bytearray shorter.
    living(interp, container)?;
    let memory = interp.write(&array.content);
    for (number, item) in content.chunks(view.format.size().max(1)).enumerate() {
        let at = start.wrapping_add_signed(stride.wrapping_mul(number as isize));
        for (place, byte) in memory.iter_mut().skip(at).zip(item) {
            *place = *byte;
        }
    }
    Ok(())
}

/// The content of what is assigned to a slice of `count` items, which must have as many of the same format.
fn same_structure(interp: &mut Interp, view: &MemoryView, count: usize, value: &Value) -> Result<Vec<u8>> {
    let Some(content) = bytes::as_bytes(interp, value).map(std::borrow::Cow::into_owned) else {
        return Err(bytes::not_bytes_like(interp, value));
    };
    let has_same_format = match value.exact::<MemoryView>() {
        Some(other) => other.format == view.format,
        None => view.format.is_unsigned_byte(),
    };
    if !has_same_format || content.len() != count * view.format.size() {
        return Err(other_structure(interp));
    }
    Ok(content)
}

#[cold]
fn other_structure(interp: &mut Interp) -> Raised {
    interp.value_error("memoryview assignment: lvalue and rvalue have different structures")
}
