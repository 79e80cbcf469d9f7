//! The engines: PCG64 (XSL-RR of a 128-bit linear congruence) and MT19937, and how seeds become their states.

/// A source of random bits.
#[derive(Clone, Debug)]
pub struct Engine {
    kind: Kind,
    /// The upper half of a 64-bit number whose lower half was given out.
    buffered: Option<u32>,
    /// The second of a pair of normal numbers (the legacy algorithm makes two at a time).
    pub gauss: Option<f64>,
}

#[derive(Clone, Debug)]
enum Kind {
    Pcg { state: u128, increment: u128 },
    Twister { key: Box<[u32; 624]>, position: usize },
}

const MULTIPLIER: u128 = 0x2360_ed05_1fc6_5da4_4385_df64_9fcc_f645;

impl Engine {
    /// PCG64 from four words: high and low half of the start and of the stream number.
    pub fn pcg64(words: [u64; 4]) -> Engine {
        let wide = |high: u64, low: u64| u128::from(high) << 64 | u128::from(low);
        let increment = wide(words[2], words[3]) << 1 | 1;
        let state = increment.wrapping_add(wide(words[0], words[1]));
        let state = state.wrapping_mul(MULTIPLIER).wrapping_add(increment);
        Engine::of(Kind::Pcg { state, increment })
    }

    /// PCG64 in a given state.
    pub fn pcg64_at(state: u128, increment: u128) -> Engine {
        Engine::of(Kind::Pcg { state, increment })
    }

    /// MT19937 from one number, by Knuth's generator.
    pub fn twister(seed: u32) -> Engine {
        Engine::of(Kind::Twister { key: Box::new(knuth_key(seed)), position: 624 })
    }

    /// MT19937 from several numbers (`init_by_array`).
    pub fn twister_by_array(seeds: &[u32]) -> Engine {
        let mut key = knuth_key(19_650_218);
        let mix = |before: u32| before ^ (before >> 30);
        let (mut i, mut j) = (1usize, 0usize);
        for _ in 0..seeds.len().max(624) {
            let seed = seeds.get(j).copied().unwrap_or(0);
            key[i] =
                (key[i] ^ mix(key[i - 1]).wrapping_mul(1_664_525)).wrapping_add(seed).wrapping_add(j as u32);
            (i, j) = (i + 1, j + 1);
            if i >= 624 {
                key[0] = key[623];
                i = 1;
            }
            if j >= seeds.len() {
                j = 0;
            }
        }
        for _ in 0..623 {
            key[i] = (key[i] ^ mix(key[i - 1]).wrapping_mul(1_566_083_941)).wrapping_sub(i as u32);
            i += 1;
            if i >= 624 {
                key[0] = key[623];
                i = 1;
            }
        }
        key[0] = 0x8000_0000;
        Engine::of(Kind::Twister { key: Box::new(key), position: 624 })
    }

    /// MT19937 with a given key, as a `SeedSequence` makes it or as a saved state has it.
    pub fn twister_at(words: &[u32], position: usize) -> Engine {
        let mut key = [0u32; 624];
        key.iter_mut().zip(words).for_each(|(place, &word)| *place = word);
        Engine::of(Kind::Twister { key: Box::new(key), position: position.min(624) })
    }

    fn of(kind: Kind) -> Engine {
        Engine { kind, buffered: None, gauss: None }
    }

    /// The state as numbers: for PCG64 state and increment by halves, for MT19937 the key and the position.
    pub fn words(&self) -> Vec<u64> {
        match &self.kind {
            Kind::Pcg { state, increment } => {
                let low = |wide: u128| wide as u64;
                vec![low(state >> 64), low(*state), low(increment >> 64), low(*increment)]
            }
            Kind::Twister { key, position } => {
                key.iter().map(|&word| u64::from(word)).chain([*position as u64]).collect()
            }
        }
    }

    /// The buffered half, which belongs to the state of PCG64.
    pub fn buffered(&self) -> Option<u32> {
        self.buffered
    }

    pub fn set_buffered(&mut self, buffered: Option<u32>) {
        self.buffered = buffered;
    }

    /// Jumps ahead `steps` numbers (PCG64 only).
    pub fn advance(&mut self, mut steps: u128) {
        let Kind::Pcg { state, increment } = &mut self.kind else { return };
        let (mut multiplier, mut plus) = (MULTIPLIER, *increment);
        let (mut whole, mut added) = (1u128, 0u128);
        while steps > 0 {
            if steps & 1 == 1 {
                whole = whole.wrapping_mul(multiplier);
                added = added.wrapping_mul(multiplier).wrapping_add(plus);
            }
            plus = multiplier.wrapping_add(1).wrapping_mul(plus);
            multiplier = multiplier.wrapping_mul(multiplier);
            steps >>= 1;
        }
        *state = state.wrapping_mul(whole).wrapping_add(added);
        self.buffered = None;
    }

    #[inline]
    pub fn next_u64(&mut self) -> u64 {
        match &mut self.kind {
            Kind::Pcg { state, increment } => {
                *state = state.wrapping_mul(MULTIPLIER).wrapping_add(*increment);
                let folded = (*state >> 64) as u64 ^ *state as u64;
                folded.rotate_right((*state >> 122) as u32)
            }
            Kind::Twister { .. } => {
                let high = u64::from(self.next_twister());
                high << 32 | u64::from(self.next_twister())
            }
        }
    }

    #[inline]
    pub fn next_u32(&mut self) -> u32 {
        if matches!(self.kind, Kind::Twister { .. }) {
            return self.next_twister();
        }
        if let Some(half) = self.buffered.take() {
            return half;
        }
        let both = self.next_u64();
        self.buffered = Some((both >> 32) as u32);
        both as u32
    }

    /// A double in [0, 1) with 53 random bits.
    #[inline]
    pub fn next_double(&mut self) -> f64 {
        if matches!(self.kind, Kind::Twister { .. }) {
            let (high, low) = (self.next_twister() >> 5, self.next_twister() >> 6);
            return (f64::from(high) * 67_108_864.0 + f64::from(low)) / 9_007_199_254_740_992.0;
        }
        (self.next_u64() >> 11) as f64 * (1.0 / 9_007_199_254_740_992.0)
    }

    /// A single in [0, 1) with 24 random bits.
    #[inline]
    pub fn next_single(&mut self) -> f32 {
        (self.next_u32() >> 8) as f32 * (1.0 / 16_777_216.0)
    }

    fn next_twister(&mut self) -> u32 {
        let Kind::Twister { key, position } = &mut self.kind else { return 0 };
        if *position >= 624 {
            refill(key);
            *position = 0;
        }
        let mut word = key.get(*position).copied().unwrap_or(0);
        *position += 1;
        word ^= word >> 11;
        word ^= (word << 7) & 0x9d2c_5680;
        word ^= (word << 15) & 0xefc6_0000;
        word ^ (word >> 18)
    }
}

fn knuth_key(seed: u32) -> [u32; 624] {
    let mut key = [0u32; 624];
    let mut word = seed;
    for (place, slot) in key.iter_mut().enumerate() {
        *slot = word;
        word = 1_812_433_253u32.wrapping_mul(word ^ (word >> 30)).wrapping_add(place as u32 + 1);
    }
    key
}

fn refill(key: &mut [u32; 624]) {
    for i in 0..624 {
        let joined = (key[i] & 0x8000_0000) | (key[(i + 1) % 624] & 0x7fff_ffff);
        let odd = if joined & 1 == 1 { 0x9908_b0df } else { 0 };
        key[i] = key[(i + 397) % 624] ^ (joined >> 1) ^ odd;
    }
}

/// The pool of a `SeedSequence`: entropy of any length hashed into four words.
pub struct SeedPool {
    words: Vec<u32>,
}

const XSHIFT: u32 = 16;

fn hash(value: u32, constant: &mut u32, multiplier: u32) -> u32 {
    let value = value ^ *constant;
    *constant = constant.wrapping_mul(multiplier);
    let value = value.wrapping_mul(*constant);
    value ^ (value >> XSHIFT)
}

fn mix(x: u32, y: u32) -> u32 {
    let mixed = 0xca01_f9ddu32.wrapping_mul(x).wrapping_sub(0x4973_f715u32.wrapping_mul(y));
    mixed ^ (mixed >> XSHIFT)
}

impl SeedPool {
    /// Hashes entropy into a pool of `size` words.
    pub fn new(entropy: &[u32], size: usize) -> SeedPool {
        const FIRST: u32 = 0x43b0_d7e5;
        const STEP: u32 = 0x931e_8875;
        let mut constant = FIRST;
        let mut words: Vec<u32> = (0..size)
            .map(|place| hash(entropy.get(place).copied().unwrap_or(0), &mut constant, STEP))
            .collect();
        for source in 0..size {
            for target in 0..size {
                if source != target {
                    words[target] = mix(words[target], hash(words[source], &mut constant, STEP));
                }
            }
        }
        for &word in entropy.iter().skip(size) {
            for target in &mut words {
                *target = mix(*target, hash(word, &mut constant, STEP));
            }
        }
        SeedPool { words }
    }

    /// Words for an engine's state (`generate_state`).
    pub fn generate(&self, count: usize) -> Vec<u32> {
        let mut constant = 0x8b51_f9ddu32;
        let words = self.words.iter().cycle().take(count);
        words
            .map(|&word| {
                let word = word ^ constant;
                constant = constant.wrapping_mul(0x58f3_8ded);
                let word = word.wrapping_mul(constant);
                word ^ (word >> XSHIFT)
            })
            .collect()
    }

    pub fn words(&self) -> &[u32] {
        &self.words
    }
}
