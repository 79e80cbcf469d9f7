//! Strings: UTF-8 text with its length in characters and its hash. Up to 24 bytes lie inside the object, longer ones in a block with
//! room to grow, so that `s += x` appends in place while nobody else holds the string.

use super::{Kind, Payload, Ref, Value};
use std::cell::{Cell, OnceCell};
use std::mem::ManuallyDrop;

/// The longest text in bytes that lies inside the object.
pub const INLINE: usize = 24;
/// Every so many characters the index of a long text that is not ASCII notes a byte offset.
const STRIDE: usize = 64;

/// The payload of a string.
pub struct Str {
    hash: Cell<u64>,
    bytes: usize,
    characters: usize,
    data: Data,
}

union Data {
    inline: [u8; INLINE],
    block: ManuallyDrop<Block>,
}

/// A text outside the object. `String` would be a word longer with the index beside it.
struct Block {
    start: *mut u8,
    capacity: usize,
    index: OnceCell<Box<Box<[usize]>>>,
}

const _: () = assert!(size_of::<Block>() == INLINE);

impl Str {
    /// A string object of `text`.
    #[inline]
    pub fn new(text: &str) -> Ref<Str> {
        Str::with_characters(text, count_characters(text))
    }

    /// A string object that takes over `text`'s memory when it is long.
    pub fn from_string(text: String) -> Ref<Str> {
        if text.len() <= INLINE {
            return Str::new(&text);
        }
        let characters = count_characters(&text);
        let mut text = ManuallyDrop::new(text);
        let block = Block { start: text.as_mut_ptr(), capacity: text.capacity(), index: OnceCell::new() };
        Ref::new(Str {
            hash: Cell::new(0),
            bytes: text.len(),
            characters,
            data: Data { block: ManuallyDrop::new(block) },
        })
    }

    /// A string object of `text`, as a value.
    pub fn value(text: &str) -> Value {
        Str::new(text).into()
    }

    /// A string object of the characters from `start` up to `end`.
    pub fn part(&self, start: usize, end: usize) -> Ref<Str> {
        let text = self.slice(start, end);
        Str::with_characters(text, if self.is_ascii() { text.len() } else { end - start })
    }

    fn with_characters(text: &str, characters: usize) -> Ref<Str> {
        let (hash, bytes) = (Cell::new(0), text.len());
        if bytes <= INLINE {
            let made = Ref::new(Str { hash, bytes, characters, data: Data { inline: [0; INLINE] } });
            // SAFETY: the object is new, nobody else knows it; it has room for `INLINE` bytes, and the text is no longer. The bytes go
            // straight into it: a copy on the stack would be written in small pieces and read in large ones at once, which is slow.
            unsafe {
                let inline = (&raw const (*made.object()).payload.data.inline).cast::<u8>().cast_mut();
                copy_short(text.as_bytes(), inline);
            }
            return made;
        }
        let mut copy = ManuallyDrop::new(String::from(text));
        let block = Block { start: copy.as_mut_ptr(), capacity: copy.capacity(), index: OnceCell::new() };
        Ref::new(Str { hash, bytes, characters, data: Data { block: ManuallyDrop::new(block) } })
    }

    /// The text.
    #[inline(always)]
    pub fn as_str(&self) -> &str {
        // SAFETY: `data` holds `bytes` bytes of UTF-8, inside exactly when they fit.
        unsafe {
            let start = if self.bytes <= INLINE {
                self.data.inline.as_ptr()
            } else {
                self.data.block.start.cast_const()
            };
            std::str::from_utf8_unchecked(std::slice::from_raw_parts(start, self.bytes))
        }
    }

    /// The length in characters, as `len()` gives it.
    #[inline(always)]
    pub fn characters(&self) -> usize {
        self.characters
    }

    /// Is every character ASCII, so that characters and bytes are the same?
    #[inline(always)]
    pub fn is_ascii(&self) -> bool {
        self.bytes == self.characters
    }

    /// The hash, computed by `compute` at the first time of asking.
    #[inline]
    pub fn hash_or(&self, compute: impl FnOnce(&str) -> u64) -> u64 {
        let known = self.hash.get();
        if known != 0 {
            return known;
        }
        // Zero stands for "not yet computed".
        let hash = compute(self.as_str()).max(1);
        self.hash.set(hash);
        hash
    }

    /// The byte offset of character `index`, which is at most [`Str::characters`].
    pub fn offset(&self, index: usize) -> usize {
        if self.is_ascii() || index >= self.characters {
            return if index >= self.characters { self.bytes } else { index };
        }
        let text = self.as_str();
        if self.bytes <= INLINE {
            return skip(text, 0, index);
        }
        // SAFETY: the text is longer than `INLINE`, so `data` is a block.
        let index_of_offsets = unsafe { &self.data.block.index }.get_or_init(|| Box::new(note_offsets(text)));
        let start = index_of_offsets.get(index / STRIDE).copied().unwrap_or(0);
        skip(text, start, index % STRIDE)
    }

    /// The character at `index`.
    pub fn character(&self, index: usize) -> Option<char> {
        if self.is_ascii() {
            return self.as_str().as_bytes().get(index).map(|&byte| char::from(byte));
        }
        self.as_str().get(self.offset(index)..)?.chars().next()
    }

    /// The text from character `start` up to character `end`.
    pub fn slice(&self, start: usize, end: usize) -> &str {
        let (start, end) = (self.offset(start), self.offset(end));
        self.as_str().get(start..end).unwrap_or_default()
    }

    /// Appends in place.
    ///
    /// # Safety
    /// The caller is the only owner and nobody has borrowed the text.
    pub(crate) unsafe fn push(this: *mut Str, more: &str) {
        // SAFETY: the caller owns the string alone; the parts taken from the block go back into it.
        unsafe {
            let characters = (*this).characters + count_characters(more);
            if (*this).bytes + more.len() > INLINE {
                let mut text = if (*this).bytes <= INLINE {
                    let mut text = String::with_capacity(4 * INLINE);
                    text.push_str((*this).as_str());
                    text
                } else {
                    let block = &mut *(*this).data.block;
                    block.index = OnceCell::new();
                    String::from_raw_parts(block.start, (*this).bytes, block.capacity)
                };
                text.push_str(more);
                let mut text = ManuallyDrop::new(text);
                let block =
                    Block { start: text.as_mut_ptr(), capacity: text.capacity(), index: OnceCell::new() };
                (*this).bytes = text.len();
                (*this).data = Data { block: ManuallyDrop::new(block) };
            } else {
                let at = (*this).bytes;
                std::ptr::copy_nonoverlapping(
                    more.as_ptr(),
                    (&raw mut (*this).data.inline).cast::<u8>().add(at),
                    more.len(),
                );
                (*this).bytes = at + more.len();
            }
            (*this).characters = characters;
            (*this).hash.set(0);
        }
    }
}

impl Drop for Str {
    fn drop(&mut self) {
        if self.bytes > INLINE {
            // SAFETY: a long text is a block, made from a `String`'s parts and dropped once.
            unsafe {
                let block = ManuallyDrop::take(&mut self.data.block);
                drop(String::from_raw_parts(block.start, self.bytes, block.capacity));
            }
        }
    }
}

impl Payload for Str {
    const KIND: Kind = Kind::Str;
}

/// Copies up to [`INLINE`] bytes, in words that may overlap.
///
/// # Safety
/// There is room for `bytes` at `to`.
#[inline(always)]
unsafe fn copy_short(bytes: &[u8], to: *mut u8) {
    let (from, count) = (bytes.as_ptr(), bytes.len());
    // SAFETY: every access lies within the first `count` bytes of both.
    unsafe {
        if count >= 8 {
            if count > 16 {
                to.add(8).cast::<u64>().write_unaligned(from.add(8).cast::<u64>().read_unaligned());
            }
            let last = from.add(count - 8).cast::<u64>().read_unaligned();
            to.cast::<u64>().write_unaligned(from.cast::<u64>().read_unaligned());
            to.add(count - 8).cast::<u64>().write_unaligned(last);
        } else if count >= 4 {
            let last = from.add(count - 4).cast::<u32>().read_unaligned();
            to.cast::<u32>().write_unaligned(from.cast::<u32>().read_unaligned());
            to.add(count - 4).cast::<u32>().write_unaligned(last);
        } else {
            for index in 0..count {
                *to.add(index) = *from.add(index);
            }
        }
    }
}

#[inline]
fn count_characters(text: &str) -> usize {
    /// The high bit of each byte of a word: set for what is not ASCII.
    const HIGH: u64 = 0x8080_8080_8080_8080;
    if text.len() <= INLINE {
        let (words, rest) = text.as_bytes().as_chunks::<8>();
        let high = words.iter().fold(0, |high, word| high | u64::from_ne_bytes(*word)) & HIGH
            | u64::from(rest.iter().fold(0, |high, byte| high | byte) & 0x80);
        return if high == 0 { text.len() } else { text.chars().count() };
    }
    if text.is_ascii() { text.len() } else { text.chars().count() }
}

/// The byte offset `count` characters after the offset `start`.
fn skip(text: &str, start: usize, count: usize) -> usize {
    let rest = text.get(start..).unwrap_or_default();
    rest.char_indices().nth(count).map_or(text.len(), |(offset, _)| start + offset)
}

fn note_offsets(text: &str) -> Box<[usize]> {
    text.char_indices().map(|(offset, _)| offset).step_by(STRIDE).collect()
}
