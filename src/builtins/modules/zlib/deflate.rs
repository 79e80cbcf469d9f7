//! Compression in the deflate format (RFC 1951), byte for byte as zlib 1.3 compresses: the same hash chains, lazy matches and window
//! (the algorithm is Gailly's and Adler's). The blocks are written by `trees`.

use super::trees::Trees;

const MIN_MATCH: usize = 3;
const MAX_MATCH: usize = 258;
const MIN_LOOKAHEAD: usize = MAX_MATCH + MIN_MATCH + 1;
/// Matches of three bytes farther away than this cost more than they save.
const TOO_FAR: usize = 4096;

/// What a call asks for after its input.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd)]
pub enum Flush {
    None,
    Partial,
    Sync,
    Full,
    Finish,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Strategy {
    Default,
    Filtered,
    HuffmanOnly,
    Fixed,
}

/// How hard a level searches.
#[derive(Clone, Copy)]
struct Effort {
    /// A match of this length makes the search for a better one shorter.
    good: usize,
    /// No lazy search after a match of this length; for fast levels, longer matches are not hashed.
    lazy: usize,
    /// A match of this length ends the search.
    nice: usize,
    chain: usize,
}

const fn effort(good: usize, lazy: usize, nice: usize, chain: usize) -> Effort {
    Effort { good, lazy, nice, chain }
}

const EFFORTS: [Effort; 10] = [
    effort(0, 0, 0, 0),
    effort(4, 4, 8, 4),
    effort(4, 5, 16, 8),
    effort(4, 6, 32, 32),
    effort(4, 4, 16, 16),
    effort(8, 16, 32, 32),
    effort(8, 16, 128, 128),
    effort(8, 32, 128, 256),
    effort(32, 128, 258, 1024),
    effort(32, 258, 258, 4096),
];

/// A compressor of one stream.
#[derive(Clone)]
pub struct Deflater {
    level: usize,
    strategy: Strategy,
    trees: Trees,
    /// Twice the window's size, and room for a match that runs past the end.
    window: Vec<u8>,
    window_size: usize,
    head: Vec<u16>,
    previous: Vec<u16>,
    hash: usize,
    hash_mask: usize,
    hash_shift: u32,
    start: usize,
    block_start: isize,
    lookahead: usize,
    /// Bytes before `start` that are not hashed yet.
    unhashed: usize,
    match_start: usize,
    match_length: usize,
    previous_length: usize,
    match_available: bool,
    input: Vec<u8>,
    /// How much of `input` has been read.
    taken: usize,
    last_flush: Flush,
}

impl Deflater {
    /// `level` from 0 to 9, `window_bits` from 9 to 15, `memory` from 1 to 9.
    pub fn new(level: usize, window_bits: u32, memory: u32, strategy: Strategy) -> Deflater {
        let hash_bits = memory + 7;
        let window_size = 1 << window_bits;
        Deflater {
            level: level.min(9),
            strategy,
            trees: Trees::new((1 << (memory + 6)) - 1, strategy == Strategy::Fixed),
            window: vec![0; 2 * window_size + MAX_MATCH],
            window_size,
            head: vec![0; 1 << hash_bits],
            previous: vec![0; window_size],
            hash: 0,
            hash_mask: (1 << hash_bits) - 1,
            hash_shift: hash_bits.div_ceil(MIN_MATCH as u32),
            start: 0,
            block_start: 0,
            lookahead: 0,
            unhashed: 0,
            match_start: 0,
            match_length: MIN_MATCH - 1,
            previous_length: MIN_MATCH - 1,
            match_available: false,
            input: Vec::new(),
            taken: 0,
            last_flush: Flush::None,
        }
    }

    /// Text that matches may refer to although it is not written.
    pub fn set_dictionary(&mut self, dictionary: &[u8]) {
        let kept = dictionary.get(dictionary.len().saturating_sub(self.window_size)..).unwrap_or_default();
        self.input = kept.to_vec();
        self.taken = 0;
        self.fill_window();
        while self.lookahead >= MIN_MATCH {
            let end = self.start + self.lookahead - (MIN_MATCH - 1);
            for at in self.start..end {
                self.roll(self.window[at + MIN_MATCH - 1]);
                self.previous[at & (self.window_size - 1)] = self.head[self.hash];
                self.head[self.hash] = at as u16;
            }
            self.start = end;
            self.lookahead = MIN_MATCH - 1;
            self.fill_window();
        }
        self.start += self.lookahead;
        self.block_start = self.start as isize;
        self.unhashed = self.lookahead;
        self.lookahead = 0;
        self.match_length = MIN_MATCH - 1;
        self.previous_length = MIN_MATCH - 1;
        self.match_available = false;
    }

    /// Takes input; gives the output that is complete.
    pub fn write(&mut self, input: &[u8], flush: Flush) -> Vec<u8> {
        // Flushing again without new input adds nothing.
        let is_repeated = input.is_empty() && flush <= self.last_flush && flush != Flush::Finish;
        self.last_flush = flush;
        if is_repeated {
            return Vec::new();
        }
        self.input.drain(..self.taken);
        self.taken = 0;
        self.input.extend_from_slice(input);
        match (self.level, self.strategy) {
            (0, _) => self.store(flush),
            (_, Strategy::HuffmanOnly) => self.literals_only(flush),
            (1..=3, _) => self.fast(flush),
            _ => self.slow(flush),
        }
        match flush {
            Flush::None | Flush::Finish => {}
            Flush::Partial => self.trees.align(),
            Flush::Sync => self.trees.stored_block(&[], false),
            Flush::Full => {
                self.trees.stored_block(&[], false);
                self.head.fill(0);
                if self.lookahead == 0 {
                    (self.start, self.block_start, self.unhashed) = (0, 0, 0);
                }
            }
        }
        self.trees.take_output()
    }

    fn distance_limit(&self) -> usize {
        self.window_size - MIN_LOOKAHEAD
    }

    fn roll(&mut self, byte: u8) {
        self.hash = (self.hash << self.hash_shift ^ usize::from(byte)) & self.hash_mask;
    }

    /// Enters the string at `start` into its chain; gives the one before it, 0 for none.
    fn insert(&mut self, at: usize) -> usize {
        self.roll(self.window[at + MIN_MATCH - 1]);
        let before = self.head[self.hash];
        self.previous[at & (self.window_size - 1)] = before;
        self.head[self.hash] = at as u16;
        usize::from(before)
    }

    fn slide(&mut self) {
        let size = self.window_size;
        self.window.copy_within(size..2 * size, 0);
        self.match_start = self.match_start.saturating_sub(size);
        self.start -= size;
        self.block_start -= size as isize;
        self.unhashed = self.unhashed.min(self.start);
        for place in self.head.iter_mut().chain(&mut self.previous) {
            *place = usize::from(*place).saturating_sub(size) as u16;
        }
    }

    fn fill_window(&mut self) {
        loop {
            if self.start >= self.window_size + self.distance_limit() {
                self.slide();
            }
            let waiting = self.input.get(self.taken..).unwrap_or_default();
            if waiting.is_empty() {
                return;
            }
            let at = self.start + self.lookahead;
            let count = waiting.len().min(2 * self.window_size - at);
            self.window[at..at + count].copy_from_slice(&waiting[..count]);
            self.taken += count;
            self.lookahead += count;
            self.hash_the_unhashed();
            if self.lookahead >= MIN_LOOKAHEAD {
                return;
            }
        }
    }

    fn hash_the_unhashed(&mut self) {
        if self.lookahead + self.unhashed < MIN_MATCH {
            return;
        }
        let mut at = self.start - self.unhashed;
        self.hash = usize::from(self.window[at]);
        self.roll(self.window[at + 1]);
        while self.unhashed > 0 {
            self.insert(at);
            at += 1;
            self.unhashed -= 1;
            if self.lookahead + self.unhashed < MIN_MATCH {
                break;
            }
        }
    }

    /// Is there input to work on?
    fn refill(&mut self, flush: Flush) -> bool {
        if self.lookahead < MIN_LOOKAHEAD {
            self.fill_window();
            if self.lookahead < MIN_LOOKAHEAD && flush == Flush::None || self.lookahead == 0 {
                return false;
            }
        }
        true
    }

    /// The longest match for the string at `start` in the chain that begins at `current`.
    fn longest_match(&mut self, mut current: usize) -> usize {
        let effort = EFFORTS[self.level];
        let mut chain = if self.previous_length >= effort.good { effort.chain >> 2 } else { effort.chain };
        let nice = effort.nice.min(self.lookahead);
        let limit = self.start.saturating_sub(self.distance_limit());
        let window = self.window.as_slice();
        let scan = &window[self.start..self.start + MAX_MATCH];
        let mut best = self.previous_length;
        loop {
            let candidate = &window[current..current + MAX_MATCH];
            let is_better = best < MAX_MATCH
                && candidate[best] == scan[best]
                && candidate[best - 1] == scan[best - 1]
                && candidate[..2] == scan[..2];
            if is_better {
                let length = candidate.iter().zip(scan).take_while(|(left, right)| left == right).count();
                if length > best {
                    self.match_start = current;
                    best = length;
                    if length >= nice {
                        break;
                    }
                }
            }
            current = usize::from(self.previous[current & (self.window_size - 1)]);
            chain -= 1;
            if current <= limit || chain == 0 {
                break;
            }
        }
        best.min(self.lookahead)
    }

    fn flush_block(&mut self, is_last: bool) {
        let stored = usize::try_from(self.block_start).ok().map(|from| &self.window[from..self.start]);
        let length = (self.start as isize - self.block_start) as usize;
        self.trees.flush_block(stored, length, is_last);
        self.block_start = self.start as isize;
    }

    /// What every method does after the last byte.
    fn end(&mut self, flush: Flush) {
        self.unhashed = self.start.min(MIN_MATCH - 1);
        if flush == Flush::Finish {
            self.flush_block(true);
        } else if flush != Flush::None && self.trees.has_symbols() {
            self.flush_block(false);
        }
    }

    fn fast(&mut self, flush: Flush) {
        while self.refill(flush) {
            let mut before = 0;
            if self.lookahead >= MIN_MATCH {
                before = self.insert(self.start);
            }
            if before != 0 && self.start - before <= self.distance_limit() {
                self.match_length = self.longest_match(before);
            }
            let is_full = if self.match_length >= MIN_MATCH {
                self.take_match()
            } else {
                let literal = self.window[self.start];
                self.lookahead -= 1;
                self.start += 1;
                self.trees.literal(literal)
            };
            if is_full {
                self.flush_block(false);
            }
        }
        if flush != Flush::None {
            self.end(flush);
        }
    }

    fn take_match(&mut self) -> bool {
        let is_full = self.trees.matched(self.start - self.match_start, self.match_length);
        self.lookahead -= self.match_length;
        if self.match_length <= EFFORTS[self.level].lazy && self.lookahead >= MIN_MATCH {
            for _ in 1..self.match_length {
                self.start += 1;
                self.insert(self.start);
            }
            self.start += 1;
        } else {
            self.start += self.match_length;
            self.hash = usize::from(self.window[self.start]);
            self.roll(self.window[self.start + 1]);
        }
        self.match_length = 0;
        is_full
    }

    fn slow(&mut self, flush: Flush) {
        while self.refill(flush) {
            let mut before = 0;
            if self.lookahead >= MIN_MATCH {
                before = self.insert(self.start);
            }
            self.previous_length = self.match_length;
            let previous_match = self.match_start;
            self.match_length = MIN_MATCH - 1;
            if before != 0
                && self.previous_length < EFFORTS[self.level].lazy
                && self.start - before <= self.distance_limit()
            {
                self.match_length = self.longest_match(before);
                let is_short = self.match_length == MIN_MATCH && self.start - self.match_start > TOO_FAR;
                if self.match_length <= 5 && (self.strategy == Strategy::Filtered || is_short) {
                    self.match_length = MIN_MATCH - 1;
                }
            }
            if self.previous_length >= MIN_MATCH && self.match_length <= self.previous_length {
                self.take_previous(previous_match);
            } else if self.match_available {
                let is_full = self.trees.literal(self.window[self.start - 1]);
                if is_full {
                    self.flush_block(false);
                }
                self.start += 1;
                self.lookahead -= 1;
            } else {
                self.match_available = true;
                self.start += 1;
                self.lookahead -= 1;
            }
        }
        if flush != Flush::None {
            if self.match_available {
                self.trees.literal(self.window[self.start - 1]);
                self.match_available = false;
            }
            self.end(flush);
        }
    }

    /// The match found one byte earlier was better.
    fn take_previous(&mut self, previous_match: usize) {
        let last_insert = self.start + self.lookahead - MIN_MATCH;
        let is_full = self.trees.matched(self.start - 1 - previous_match, self.previous_length);
        self.lookahead -= self.previous_length - 1;
        for _ in 0..self.previous_length - 2 {
            self.start += 1;
            if self.start <= last_insert {
                self.insert(self.start);
            }
        }
        self.match_available = false;
        self.match_length = MIN_MATCH - 1;
        self.start += 1;
        if is_full {
            self.flush_block(false);
        }
    }

    fn literals_only(&mut self, flush: Flush) {
        loop {
            if self.lookahead == 0 {
                self.fill_window();
                if self.lookahead == 0 {
                    break;
                }
            }
            let literal = self.window[self.start];
            self.lookahead -= 1;
            self.start += 1;
            if self.trees.literal(literal) {
                self.flush_block(false);
            }
        }
        if flush != Flush::None {
            self.unhashed = 0;
            if flush == Flush::Finish {
                self.flush_block(true);
            } else if self.trees.has_symbols() {
                self.flush_block(false);
            }
        }
    }

    /// Level 0: blocks as large as the format allows.
    fn store(&mut self, flush: Flush) {
        const LARGEST: usize = 65535;
        let input = std::mem::take(&mut self.input);
        let mut rest = input.as_slice();
        while rest.len() > LARGEST {
            let (block, after) = rest.split_at(LARGEST);
            self.trees.stored_block(block, false);
            rest = after;
        }
        if flush == Flush::Finish {
            self.trees.stored_block(rest, true);
            self.trees.finish();
        } else if flush == Flush::None {
            self.input = rest.to_vec();
        } else if !rest.is_empty() {
            self.trees.stored_block(rest, false);
        }
    }
}
