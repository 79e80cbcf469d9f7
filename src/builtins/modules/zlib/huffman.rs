//! Huffman codes of limited length, made as zlib makes them, so that equal counts give equal codes. Used by `trees`.

pub const LENGTH_CODES: usize = 29;
pub const LITERALS: usize = 256;
pub const LITERAL_CODES: usize = LITERALS + 1 + LENGTH_CODES;
pub const DISTANCE_CODES: usize = 30;
pub const BIT_LENGTH_CODES: usize = 19;
const HEAP_SIZE: usize = 2 * LITERAL_CODES + 1;

/// How many extra bits follow the codes.
pub const LENGTH_EXTRA: [u8; LENGTH_CODES] =
    [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
pub const DISTANCE_EXTRA: [u8; DISTANCE_CODES] =
    [0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13];
const BIT_LENGTH_EXTRA: [u8; BIT_LENGTH_CODES] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 3, 7];

/// One of the three alphabets.
pub struct Kind {
    symbols: usize,
    extra: &'static [u8],
    extra_from: usize,
    longest: usize,
}

pub const LITERAL_KIND: Kind =
    Kind { symbols: LITERAL_CODES, extra: &LENGTH_EXTRA, extra_from: LITERALS + 1, longest: 15 };
pub const DISTANCE_KIND: Kind =
    Kind { symbols: DISTANCE_CODES, extra: &DISTANCE_EXTRA, extra_from: 0, longest: 15 };
pub const BIT_LENGTH_KIND: Kind =
    Kind { symbols: BIT_LENGTH_CODES, extra: &BIT_LENGTH_EXTRA, extra_from: 0, longest: 7 };

/// How often symbols occur, and the Huffman code made of that.
#[derive(Clone)]
pub struct Tree {
    kind: &'static Kind,
    pub counts: Vec<u32>,
    pub lengths: Vec<u16>,
    pub codes: Vec<u16>,
    parents: Vec<u16>,
    /// The largest symbol that occurs.
    pub last: usize,
    /// The length of the block in bits, with these codes and with the fixed ones.
    pub cost: u64,
    pub fixed_cost: u64,
}

/// The heap of nodes by their counts, and behind it the nodes in the order of their removal.
struct Heap {
    nodes: [u16; HEAP_SIZE],
    length: usize,
    removed: usize,
    depth: [u8; HEAP_SIZE],
}

impl Heap {
    fn is_smaller(&self, counts: &[u32], left: u16, right: u16) -> bool {
        let (left, right) = (usize::from(left), usize::from(right));
        counts[left] < counts[right] || counts[left] == counts[right] && self.depth[left] <= self.depth[right]
    }

    fn sink(&mut self, counts: &[u32], mut at: usize) {
        let node = self.nodes[at];
        let mut child = 2 * at;
        while child <= self.length {
            if child < self.length && self.is_smaller(counts, self.nodes[child + 1], self.nodes[child]) {
                child += 1;
            }
            if self.is_smaller(counts, node, self.nodes[child]) {
                break;
            }
            self.nodes[at] = self.nodes[child];
            at = child;
            child *= 2;
        }
        self.nodes[at] = node;
    }

    fn push(&mut self, node: usize) {
        self.length += 1;
        self.nodes[self.length] = node as u16;
        self.depth[node] = 0;
    }

    fn remove(&mut self, node: u16) {
        self.removed -= 1;
        self.nodes[self.removed] = node;
    }
}

impl Tree {
    pub fn new(kind: &'static Kind) -> Tree {
        Tree {
            kind,
            counts: vec![0; HEAP_SIZE],
            lengths: vec![0; HEAP_SIZE],
            codes: vec![0; HEAP_SIZE],
            parents: vec![0; HEAP_SIZE],
            last: 0,
            cost: 0,
            fixed_cost: 0,
        }
    }

    pub fn reset(&mut self) {
        self.counts.fill(0);
    }

    /// Makes the best code for the counts; `fixed` are the lengths of the fixed code.
    pub fn build(&mut self, fixed: Option<&[u16]>) {
        let mut heap = Heap { nodes: [0; HEAP_SIZE], length: 0, removed: HEAP_SIZE, depth: [0; HEAP_SIZE] };
        let (mut last, mut correction, mut fixed_correction) = (None, 0, 0);
        for symbol in 0..self.kind.symbols {
            if self.counts[symbol] == 0 {
                self.lengths[symbol] = 0;
            } else {
                last = Some(symbol);
                heap.push(symbol);
            }
        }
        // There have to be two codes at least; those that do not occur cost nothing.
        while heap.length < 2 {
            let symbol = match last {
                None => 0,
                Some(before) if before < 2 => before + 1,
                Some(_) => 0,
            };
            last = last.map_or(Some(symbol), |before| Some(before.max(symbol)));
            self.counts[symbol] = 1;
            heap.push(symbol);
            correction += 1;
            fixed_correction += fixed.map_or(0, |lengths| u64::from(lengths[symbol]));
        }
        self.last = last.unwrap_or(0);
        for at in (1..=heap.length / 2).rev() {
            heap.sink(&self.counts, at);
        }
        self.join(&mut heap);
        self.cost = 0;
        self.fixed_cost = 0;
        self.choose_lengths(&heap, fixed);
        self.cost = self.cost.wrapping_sub(correction);
        self.fixed_cost = self.fixed_cost.wrapping_sub(fixed_correction);
        self.make_codes(self.last);
    }

    /// Joins the two rarest nodes until one is left.
    fn join(&mut self, heap: &mut Heap) {
        let mut node = self.kind.symbols;
        loop {
            let rarest = heap.nodes[1];
            heap.nodes[1] = heap.nodes[heap.length];
            heap.length -= 1;
            heap.sink(&self.counts, 1);
            let next = heap.nodes[1];
            heap.remove(rarest);
            heap.remove(next);
            let (left, right) = (usize::from(rarest), usize::from(next));
            self.counts[node] = self.counts[left] + self.counts[right];
            heap.depth[node] = heap.depth[left].max(heap.depth[right]) + 1;
            self.parents[left] = node as u16;
            self.parents[right] = node as u16;
            heap.nodes[1] = node as u16;
            node += 1;
            heap.sink(&self.counts, 1);
            if heap.length < 2 {
                break;
            }
        }
        heap.remove(heap.nodes[1]);
    }

    fn choose_lengths(&mut self, heap: &Heap, fixed: Option<&[u16]>) {
        let longest = self.kind.longest;
        let mut numbers = [0_u32; 16];
        let mut overflow = 0;
        self.lengths[usize::from(heap.nodes[heap.removed])] = 0;
        for &node in &heap.nodes[heap.removed + 1..] {
            let node = usize::from(node);
            let mut bits = usize::from(self.lengths[usize::from(self.parents[node])]) + 1;
            if bits > longest {
                bits = longest;
                overflow += 1;
            }
            self.lengths[node] = bits as u16;
            if node > self.last {
                continue;
            }
            numbers[bits] += 1;
            let extra = node.checked_sub(self.kind.extra_from).and_then(|at| self.kind.extra.get(at));
            let (extra, count) = (u64::from(extra.copied().unwrap_or(0)), u64::from(self.counts[node]));
            self.cost += count * (bits as u64 + extra);
            self.fixed_cost += fixed.map_or(0, |lengths| count * (u64::from(lengths[node]) + extra));
        }
        if overflow > 0 {
            self.shorten(heap, &mut numbers, overflow);
        }
    }

    /// Brings codes that became too long to the longest length allowed.
    fn shorten(&mut self, heap: &Heap, numbers: &mut [u32; 16], mut overflow: i32) {
        let longest = self.kind.longest;
        while overflow > 0 {
            let mut bits = longest - 1;
            while numbers[bits] == 0 {
                bits -= 1;
            }
            numbers[bits] -= 1;
            numbers[bits + 1] += 2;
            numbers[longest] -= 1;
            overflow -= 2;
        }
        let mut leaves =
            heap.nodes.iter().rev().map(|&node| usize::from(node)).filter(|&node| node <= self.last);
        for bits in (1..=longest).rev() {
            for _ in 0..numbers[bits] {
                let Some(node) = leaves.next() else { return };
                let change = bits as i64 - i64::from(self.lengths[node]);
                self.cost = self.cost.wrapping_add_signed(change * i64::from(self.counts[node]));
                self.lengths[node] = bits as u16;
            }
        }
    }

    /// Canonical codes for the lengths, their bits in the order in which they are written.
    pub fn make_codes(&mut self, last: usize) {
        let mut numbers = [0_u16; 16];
        for &length in &self.lengths[..=last] {
            numbers[usize::from(length)] += 1;
        }
        numbers[0] = 0;
        let mut next = [0_u16; 16];
        for bits in 1..16 {
            next[bits] = (next[bits - 1] + numbers[bits - 1]) << 1;
        }
        for symbol in 0..=last {
            let length = usize::from(self.lengths[symbol]);
            if length > 0 {
                self.codes[symbol] = next[length].reverse_bits() >> (16 - length);
                next[length] += 1;
            }
        }
    }
}
