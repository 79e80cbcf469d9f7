//! Case of byte strings, where only ASCII letters have one.
//!
//! Called by `bytes` and `bytearray`; `lower` and `upper` are the standard library's.

/// `bytes.swapcase()`.
pub fn swapcase(bytes: &[u8]) -> Vec<u8> {
    bytes.iter().map(|byte| if byte.is_ascii_alphabetic() { byte ^ 0x20 } else { *byte }).collect()
}

/// `bytes.capitalize()`.
pub fn capitalize(bytes: &[u8]) -> Vec<u8> {
    let mut output = bytes.to_ascii_lowercase();
    if let Some(first) = output.first_mut() {
        first.make_ascii_uppercase();
    }
    output
}

/// `bytes.title()`.
pub fn title(bytes: &[u8]) -> Vec<u8> {
    let mut inside = false;
    let change = |byte: &u8| {
        let changed = if inside { byte.to_ascii_lowercase() } else { byte.to_ascii_uppercase() };
        inside = byte.is_ascii_alphabetic();
        changed
    };
    bytes.iter().map(change).collect()
}
