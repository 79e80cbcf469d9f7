//! The text that is searched: bytes, which are characters themselves or UTF-8.

/// A text. Offsets are in bytes and lie between characters.
#[derive(Clone, Copy)]
pub struct Text<'t> {
    pub bytes: &'t [u8],
    /// Is it UTF-8 with characters outside ASCII? Else every byte is a character.
    pub is_wide: bool,
}

/// The character that begins at `at`, and where the next one begins.
#[inline(always)]
pub fn decode<const WIDE: bool>(bytes: &[u8], at: usize) -> Option<(u32, usize)> {
    let first = *bytes.get(at)?;
    if !WIDE || first < 0x80 {
        return Some((u32::from(first), at + 1));
    }
    Some(decode_wide(bytes, at, first))
}

fn decode_wide(bytes: &[u8], at: usize, first: u8) -> (u32, usize) {
    let follow = |index: usize| u32::from(bytes.get(at + index).copied().unwrap_or(0) & 0x3f);
    let first = u32::from(first);
    match first {
        0..0xe0 => ((first & 0x1f) << 6 | follow(1), at + 2),
        0xe0..0xf0 => ((first & 0x0f) << 12 | follow(1) << 6 | follow(2), at + 3),
        _ => ((first & 0x07) << 18 | follow(1) << 12 | follow(2) << 6 | follow(3), at + 4),
    }
}

/// Where the character behind the one at `at` begins.
#[inline(always)]
pub fn after<const WIDE: bool>(bytes: &[u8], at: usize) -> usize {
    decode::<WIDE>(bytes, at).map_or(at + 1, |(_, next)| next)
}

/// Where the character before `at` begins.
#[inline(always)]
pub fn before<const WIDE: bool>(bytes: &[u8], at: usize) -> Option<usize> {
    let mut start = at.checked_sub(1)?;
    if WIDE {
        while start > 0 && bytes.get(start).is_some_and(|byte| byte & 0xc0 == 0x80) {
            start -= 1;
        }
    }
    Some(start)
}
