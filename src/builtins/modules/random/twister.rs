//! The Mersenne Twister MT19937 (Matsumoto and Nishimura 1998), with the seeding and the floats of the authors' program, which CPython
//! has too: the same seed gives the same numbers.

pub const WORDS: usize = 624;
const MIDDLE: usize = 397;

/// The state of a generator.
#[derive(Clone)]
pub struct Twister {
    pub words: [u32; WORDS],
    /// How many words have been handed out.
    pub index: usize,
}

impl Twister {
    /// `init_genrand` of the authors' program.
    fn from_number(seed: u32) -> Twister {
        let mut words = [seed; WORDS];
        let mut word = seed;
        for (index, slot) in words.iter_mut().enumerate().skip(1) {
            word = 1_812_433_253_u32.wrapping_mul(word ^ (word >> 30)).wrapping_add(index as u32);
            *slot = word;
        }
        Twister { words, index: WORDS }
    }

    /// `init_by_array` of the authors' program; `key` has at least one word.
    pub fn from_key(key: &[u32]) -> Twister {
        let mut made = Twister::from_number(19_650_218);
        let words = &mut made.words;
        let (mut index, mut place) = (1, 0);
        for _ in 0..WORDS.max(key.len()) {
            let before = words[index - 1];
            let mixed = words[index] ^ (before ^ (before >> 30)).wrapping_mul(1_664_525);
            let part = key.get(place).copied().unwrap_or(0);
            words[index] = mixed.wrapping_add(part).wrapping_add(place as u32);
            index += 1;
            place += 1;
            if index == WORDS {
                words[0] = words[WORDS - 1];
                index = 1;
            }
            if place >= key.len() {
                place = 0;
            }
        }
        for _ in 0..WORDS - 1 {
            let before = words[index - 1];
            let mixed = words[index] ^ (before ^ (before >> 30)).wrapping_mul(1_566_083_941);
            words[index] = mixed.wrapping_sub(index as u32);
            index += 1;
            if index == WORDS {
                words[0] = words[WORDS - 1];
                index = 1;
            }
        }
        words[0] = 0x8000_0000;
        made
    }

    /// The next 624 words.
    fn twist(&mut self) {
        for index in 0..WORDS {
            let next = self.words[(index + 1) % WORDS];
            let mixed = (self.words[index] & 0x8000_0000) | (next & 0x7fff_ffff);
            let magic = if mixed & 1 == 1 { 0x9908_b0df } else { 0 };
            self.words[index] = self.words[(index + MIDDLE) % WORDS] ^ (mixed >> 1) ^ magic;
        }
        self.index = 0;
    }

    /// The next 32 random bits.
    pub fn word(&mut self) -> u32 {
        if self.index >= WORDS {
            self.twist();
        }
        let mut word = self.words[self.index];
        self.index += 1;
        word ^= word >> 11;
        word ^= (word << 7) & 0x9d2c_5680;
        word ^= (word << 15) & 0xefc6_0000;
        word ^ (word >> 18)
    }

    /// A float from 0.0 up to 1.0, of 53 random bits.
    pub fn float(&mut self) -> f64 {
        let (high, low) = (self.word() >> 5, self.word() >> 6);
        (f64::from(high) * 67_108_864.0 + f64::from(low)) * (1.0 / 9_007_199_254_740_992.0)
    }

    /// `bits` random bits in words, the lowest first.
    pub fn bits(&mut self, bits: usize) -> Vec<u32> {
        let mut words = Vec::with_capacity(bits.div_ceil(32));
        let mut left = bits;
        while left > 0 {
            let taken = left.min(32);
            words.push(self.word() >> (32 - taken));
            left -= taken;
        }
        words
    }

    /// A number below `limit`, which is from 1 to 2^63, each as likely.
    pub fn below(&mut self, limit: u64) -> u64 {
        let bits = (u64::BITS - limit.leading_zeros()) as usize;
        loop {
            let number = match bits {
                0..=32 => u64::from(self.word() >> (32 - bits.max(1))),
                bits => {
                    let low = u64::from(self.word());
                    low | u64::from(self.word() >> (64 - bits)) << 32
                }
            };
            if number < limit {
                return number;
            }
        }
    }
}
