//! The flags of patterns, with the numbers that `re.RegexFlag` has.

pub const IGNORECASE: u32 = 2;
pub const LOCALE: u32 = 4;
pub const MULTILINE: u32 = 8;
pub const DOTALL: u32 = 16;
pub const UNICODE: u32 = 32;
pub const VERBOSE: u32 = 64;
pub const DEBUG: u32 = 128;
pub const ASCII: u32 = 256;

/// The flags of which a pattern has at most one.
pub const TYPE: u32 = ASCII | LOCALE | UNICODE;

/// The flag of a letter in `(?letters)`.
pub fn of_letter(letter: char) -> Option<u32> {
    Some(match letter {
        'i' => IGNORECASE,
        'L' => LOCALE,
        'm' => MULTILINE,
        's' => DOTALL,
        'x' => VERBOSE,
        'a' => ASCII,
        'u' => UNICODE,
        _ => return None,
    })
}

/// The flags inside `(?add-remove:...)`.
pub fn combine(flags: u32, add: u32, remove: u32) -> u32 {
    let kept = if add & TYPE != 0 { flags & !TYPE } else { flags };
    (kept | add) & !remove
}
