//! Blocks of the deflate format: symbols are collected, and written with the Huffman codes that make the block smallest, chosen as zlib
//! chooses them.

use super::huffman::{
    BIT_LENGTH_CODES, BIT_LENGTH_KIND, DISTANCE_CODES, DISTANCE_EXTRA, DISTANCE_KIND, LENGTH_CODES,
    LENGTH_EXTRA, LITERAL_CODES, LITERAL_KIND, LITERALS, Tree,
};
use std::sync::LazyLock;

const END_BLOCK: usize = 256;
const REPEAT_3_TO_6: usize = 16;
const ZEROS_3_TO_10: usize = 17;
const ZEROS_11_TO_138: usize = 18;

/// The order in which the lengths of the codes for lengths are written.
const ORDER: [usize; BIT_LENGTH_CODES] = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/// Codes of lengths and distances, and the fixed Huffman codes.
struct Fixed {
    length_code: [u8; 256],
    base_length: [usize; LENGTH_CODES],
    base_distance: [usize; DISTANCE_CODES],
    literals: Tree,
    distances: Tree,
}

static FIXED: LazyLock<Fixed> = LazyLock::new(|| {
    let (mut length_code, mut base_length) = ([0; 256], [0; LENGTH_CODES]);
    let mut length = 0;
    for code in 0..LENGTH_CODES - 1 {
        base_length[code] = length;
        for place in length_code.iter_mut().skip(length).take(1 << LENGTH_EXTRA[code]) {
            *place = code as u8;
            length += 1;
        }
    }
    length_code[255] = (LENGTH_CODES - 1) as u8;
    let mut base_distance = [0; DISTANCE_CODES];
    for code in 1..DISTANCE_CODES {
        base_distance[code] = base_distance[code - 1] + (1 << DISTANCE_EXTRA[code - 1]);
    }
    let mut literals = Tree::new(&LITERAL_KIND);
    for (symbol, length) in literals.lengths.iter_mut().take(LITERAL_CODES + 2).enumerate() {
        *length = match symbol {
            0..=143 | 280.. => 8,
            144..=255 => 9,
            _ => 7,
        };
    }
    literals.make_codes(LITERAL_CODES + 1);
    let mut distances = Tree::new(&DISTANCE_KIND);
    distances.lengths[..DISTANCE_CODES].fill(5);
    distances.make_codes(DISTANCE_CODES - 1);
    Fixed { length_code, base_length, base_distance, literals, distances }
});

fn distance_code(distance: usize) -> usize {
    FIXED.base_distance.partition_point(|&base| base <= distance) - 1
}

/// The symbols of the block under way, and the output.
#[derive(Clone)]
pub struct Trees {
    literals: Tree,
    distances: Tree,
    bit_lengths: Tree,
    /// Distance (0 for a literal) and length less three, or the literal.
    symbols: Vec<(u16, u8)>,
    most_symbols: usize,
    /// Only the fixed codes are used.
    always_fixed: bool,
    output: Vec<u8>,
    bits: u64,
    bit_count: u32,
}

impl Trees {
    /// Blocks of at most `most_symbols`.
    pub fn new(most_symbols: usize, always_fixed: bool) -> Trees {
        let mut made = Trees {
            literals: Tree::new(&LITERAL_KIND),
            distances: Tree::new(&DISTANCE_KIND),
            bit_lengths: Tree::new(&BIT_LENGTH_KIND),
            symbols: Vec::with_capacity(most_symbols),
            most_symbols,
            always_fixed,
            output: Vec::new(),
            bits: 0,
            bit_count: 0,
        };
        made.begin();
        made
    }

    fn begin(&mut self) {
        for tree in [&mut self.literals, &mut self.distances, &mut self.bit_lengths] {
            tree.reset();
        }
        self.literals.counts[END_BLOCK] = 1;
        self.symbols.clear();
    }

    pub fn has_symbols(&self) -> bool {
        !self.symbols.is_empty()
    }

    /// Adds a byte; tells whether the block is full.
    pub fn literal(&mut self, byte: u8) -> bool {
        self.symbols.push((0, byte));
        self.literals.counts[usize::from(byte)] += 1;
        self.symbols.len() == self.most_symbols
    }

    /// Adds a match; tells whether the block is full.
    pub fn matched(&mut self, distance: usize, length: usize) -> bool {
        let length = length - 3;
        self.symbols.push((distance as u16, length as u8));
        self.literals.counts[usize::from(FIXED.length_code[length]) + LITERALS + 1] += 1;
        self.distances.counts[distance_code(distance - 1)] += 1;
        self.symbols.len() == self.most_symbols
    }

    fn put(&mut self, value: usize, count: u32) {
        self.bits |= (value as u64) << self.bit_count;
        self.bit_count += count;
        while self.bit_count >= 8 {
            self.output.push(self.bits as u8);
            self.bits >>= 8;
            self.bit_count -= 8;
        }
    }

    /// Fills up the last byte.
    pub fn finish(&mut self) {
        if self.bit_count > 0 {
            self.output.push(self.bits as u8);
        }
        (self.bits, self.bit_count) = (0, 0);
    }

    /// The complete bytes.
    pub fn take_output(&mut self) -> Vec<u8> {
        std::mem::take(&mut self.output)
    }

    /// A block without compression.
    pub fn stored_block(&mut self, content: &[u8], is_last: bool) {
        self.put(usize::from(is_last), 3);
        self.finish();
        let length = content.len() as u16;
        self.output.extend(length.to_le_bytes());
        self.output.extend((!length).to_le_bytes());
        self.output.extend_from_slice(content);
    }

    /// An empty block with fixed codes, which lets a reader have all bits so far.
    pub fn align(&mut self) {
        self.put(0b010, 3);
        self.put(0, 7);
    }

    /// Writes the block; `content` is what it stands for, if that is still known.
    pub fn flush_block(&mut self, content: Option<&[u8]>, length: usize, is_last: bool) {
        let fixed = &*FIXED;
        self.literals.build(Some(&fixed.literals.lengths));
        self.distances.build(Some(&fixed.distances.lengths));
        let last_length = self.build_bit_lengths();
        let cost = self.literals.cost.wrapping_add(self.distances.cost);
        let cost = cost.wrapping_add(self.bit_lengths.cost) + 3 * (last_length as u64 + 1) + 14;
        let fixed_cost = self.literals.fixed_cost.wrapping_add(self.distances.fixed_cost);
        let (mut bytes, fixed_bytes) = ((cost + 10) >> 3, (fixed_cost + 10) >> 3);
        if fixed_bytes <= bytes || self.always_fixed {
            bytes = fixed_bytes;
        }
        match content {
            Some(content) if length as u64 + 4 <= bytes => self.stored_block(content, is_last),
            _ if fixed_bytes == bytes => {
                self.put(2 + usize::from(is_last), 3);
                self.put_symbols(&fixed.literals, &fixed.distances);
            }
            _ => {
                self.put(4 + usize::from(is_last), 3);
                self.put_trees(last_length);
                let (literals, distances) = (self.literals.clone(), self.distances.clone());
                self.put_symbols(&literals, &distances);
            }
        }
        self.begin();
        if is_last {
            self.finish();
        }
    }

    fn build_bit_lengths(&mut self) -> usize {
        let mut counts = [0; BIT_LENGTH_CODES];
        for tree in [&self.literals, &self.distances] {
            for run in runs(&tree.lengths[..=tree.last]) {
                for (symbol, _, _) in run.symbols() {
                    counts[symbol] += 1;
                }
            }
        }
        self.bit_lengths.counts[..BIT_LENGTH_CODES].copy_from_slice(&counts);
        self.bit_lengths.build(None);
        let mut last = BIT_LENGTH_CODES - 1;
        while last > 2 && self.bit_lengths.lengths[ORDER[last]] == 0 {
            last -= 1;
        }
        last
    }

    fn put_trees(&mut self, last_length: usize) {
        self.put(self.literals.last + 1 - 257, 5);
        self.put(self.distances.last, 5);
        self.put(last_length + 1 - 4, 4);
        for symbol in &ORDER[..=last_length] {
            self.put(usize::from(self.bit_lengths.lengths[*symbol]), 3);
        }
        for tree in [&self.literals, &self.distances].map(|tree| tree.lengths[..=tree.last].to_vec()) {
            for run in runs(&tree) {
                for (symbol, extra, count) in run.symbols() {
                    let code = usize::from(self.bit_lengths.codes[symbol]);
                    self.put(code, u32::from(self.bit_lengths.lengths[symbol]));
                    self.put(extra, count);
                }
            }
        }
    }

    fn put_symbols(&mut self, literals: &Tree, distances: &Tree) {
        let fixed = &*FIXED;
        for (distance, value) in std::mem::take(&mut self.symbols) {
            if distance == 0 {
                self.put_code(literals, usize::from(value));
                continue;
            }
            let code = usize::from(fixed.length_code[usize::from(value)]);
            self.put_code(literals, code + LITERALS + 1);
            let extra = u32::from(LENGTH_EXTRA[code]);
            if extra > 0 {
                self.put(usize::from(value) - fixed.base_length[code], extra);
            }
            let distance = usize::from(distance) - 1;
            let code = distance_code(distance);
            self.put_code(distances, code);
            self.put(distance - fixed.base_distance[code], u32::from(DISTANCE_EXTRA[code]));
        }
        self.put_code(literals, END_BLOCK);
    }

    fn put_code(&mut self, tree: &Tree, symbol: usize) {
        self.put(usize::from(tree.codes[symbol]), u32::from(tree.lengths[symbol]));
    }
}

/// Equal lengths of codes in a row, as many as are written together.
struct Run {
    length: usize,
    count: usize,
    /// The run before it has the same length.
    continues: bool,
    /// With so many or more, a symbol for repetition is used.
    least: usize,
}

impl Run {
    /// The symbols that write it, each with the value and the number of its extra bits.
    fn symbols(&self) -> Vec<(usize, usize, u32)> {
        let count = self.count;
        if count < self.least {
            return vec![(self.length, 0, 0); count];
        }
        match (self.length, count) {
            (0, ..=10) => vec![(ZEROS_3_TO_10, count - 3, 3)],
            (0, _) => vec![(ZEROS_11_TO_138, count - 11, 7)],
            _ if self.continues => vec![(REPEAT_3_TO_6, count - 3, 2)],
            _ => vec![(self.length, 0, 0), (REPEAT_3_TO_6, count - 4, 2)],
        }
    }
}

fn runs(lengths: &[u16]) -> Vec<Run> {
    let mut made = Vec::new();
    let mut before = None;
    let mut count = 0;
    let limits = |next: u16, is_same: bool| match (next, is_same) {
        (0, _) => (138, 3),
        (_, true) => (6, 3),
        _ => (7, 4),
    };
    let (mut most, mut least) = limits(lengths.first().copied().unwrap_or(0), false);
    for (at, &length) in lengths.iter().enumerate() {
        let next = lengths.get(at + 1).copied().unwrap_or(u16::MAX);
        count += 1;
        if count < most && length == next {
            continue;
        }
        made.push(Run { length: usize::from(length), count, continues: before == Some(length), least });
        count = 0;
        before = Some(length);
        (most, least) = limits(next, length == next);
    }
    made
}
