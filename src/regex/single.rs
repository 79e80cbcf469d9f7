//! Patterns of exactly one character, and runs of them.

use super::set::CharacterSet;
use super::text::decode;
use memchr::memchr;

/// What matches exactly one character.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Single {
    /// An ASCII character, or a byte of a pattern of bytes.
    Byte(u8),
    /// A set by number.
    Set(u32),
    /// `.`
    NotNewline,
    /// `.` under `re.DOTALL`
    Any,
}

/// Where the character at `at` ends, if it matches.
#[inline(always)]
pub fn step<const WIDE: bool>(
    single: Single,
    sets: &[CharacterSet],
    bytes: &[u8],
    at: usize,
) -> Option<usize> {
    match single {
        Single::Byte(wanted) => (bytes.get(at) == Some(&wanted)).then_some(at + 1),
        Single::Set(set) => {
            let (code, next) = decode::<WIDE>(bytes, at)?;
            sets.get(set as usize)?.contains(code).then_some(next)
        }
        Single::NotNewline => {
            let (code, next) = decode::<WIDE>(bytes, at)?;
            (code != u32::from(b'\n')).then_some(next)
        }
        Single::Any => decode::<WIDE>(bytes, at).map(|(_, next)| next),
    }
}

/// Where a run of up to `most` matching characters ends; how long it is does not matter.
#[inline]
pub fn run<const WIDE: bool>(
    single: Single,
    sets: &[CharacterSet],
    bytes: &[u8],
    at: usize,
    most: u32,
) -> usize {
    if WIDE && most != u32::MAX {
        let mut end = at;
        for _ in 0..most {
            match step::<WIDE>(single, sets, bytes, end) {
                Some(next) => end = next,
                None => break,
            }
        }
        return end;
    }
    let rest = bytes.get(at..).unwrap_or_default();
    let rest = match most {
        u32::MAX => rest,
        most => rest.get(..most as usize).unwrap_or(rest),
    };
    match single {
        Single::Byte(wanted) => at + rest.iter().take_while(|byte| **byte == wanted).count(),
        Single::Any => at + rest.len(),
        Single::NotNewline => at + memchr(b'\n', rest).unwrap_or(rest.len()),
        Single::Set(set) => match sets.get(set as usize) {
            Some(set) => run_of_set::<WIDE>(set, rest, at, bytes),
            None => at,
        },
    }
}

fn run_of_set<const WIDE: bool>(set: &CharacterSet, rest: &[u8], at: usize, bytes: &[u8]) -> usize {
    if !WIDE {
        return at + rest.iter().take_while(|&&byte| set.table[usize::from(byte)]).count();
    }
    let mut end = at;
    while let Some((code, next)) = decode::<WIDE>(bytes, end) {
        if !set.contains(code) {
            break;
        }
        end = next;
    }
    end
}

/// Where `count` matching characters end, if there are so many.
pub fn exactly<const WIDE: bool>(
    single: Single,
    sets: &[CharacterSet],
    bytes: &[u8],
    at: usize,
    count: u32,
) -> Option<usize> {
    if !WIDE {
        let count = count as usize;
        let end = run::<WIDE>(single, sets, bytes, at, u32::try_from(count).ok()?);
        return (end - at == count).then_some(end);
    }
    (0..count).try_fold(at, |end, _| step::<WIDE>(single, sets, bytes, end))
}
