//! Formats of `struct`: which items lie where (library reference, "Format Strings").

/// An item: the letter, where its bytes begin, and how many they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Item {
    pub letter: u8,
    pub offset: usize,
    pub size: usize,
}

/// A parsed format.
#[derive(Clone, Debug)]
pub struct Layout {
    pub items: Vec<Item>,
    pub size: usize,
    pub is_big_endian: bool,
}

/// Formats with more items than this are refused as too long.
const MOST_ITEMS: usize = 1 << 26;

const TOO_LONG: &str = "total struct size too long";

/// The size and the native alignment of a letter's items; `None` for letters that there are not.
fn measure(letter: u8, is_native: bool) -> Option<(usize, usize)> {
    let size = match letter {
        b'x' | b'c' | b'b' | b'B' | b'?' | b's' | b'p' => 1,
        b'h' | b'H' | b'e' => 2,
        b'i' | b'I' | b'f' => 4,
        b'l' | b'L' if !is_native => 4,
        b'l' | b'L' | b'q' | b'Q' | b'd' => 8,
        b'n' | b'N' | b'P' if is_native => 8,
        b'F' => return Some((8, 4)),
        b'D' => return Some((16, 8)),
        _ => return None,
    };
    Some((size, size))
}

impl Layout {
    /// Parses a format.
    ///
    /// # Errors
    /// The text of a `struct.error`.
    pub fn parse(format: &[u8]) -> Result<Layout, &'static str> {
        let (is_big_endian, is_native, rest) = match format.split_first() {
            Some((b'<', rest)) => (false, false, rest),
            Some((b'>' | b'!', rest)) => (true, false, rest),
            Some((b'=', rest)) => (false, false, rest),
            Some((b'@', rest)) => (false, true, rest),
            _ => (false, true, format),
        };
        let mut layout = Layout { items: Vec::new(), size: 0, is_big_endian };
        let mut count: Option<usize> = None;
        for &letter in rest {
            if letter.is_ascii_whitespace() && count.is_none() {
                continue;
            }
            if letter.is_ascii_digit() {
                let digit = usize::from(letter - b'0');
                let longer = count.unwrap_or(0).checked_mul(10).and_then(|count| count.checked_add(digit));
                count = Some(longer.filter(|&count| count < 1 << 62).ok_or(TOO_LONG)?);
                continue;
            }
            let (size, alignment) = measure(letter, is_native).ok_or("bad char in struct format")?;
            if is_native {
                layout.size = layout.size.next_multiple_of(alignment);
            }
            layout.add(letter, size, count.take().unwrap_or(1))?;
        }
        if count.is_some() {
            return Err("repeat count given without format specifier");
        }
        Ok(layout)
    }

    fn add(&mut self, letter: u8, size: usize, count: usize) -> Result<(), &'static str> {
        let bytes = size.checked_mul(count).ok_or(TOO_LONG)?;
        let end = self.size.checked_add(bytes).filter(|&end| end < 1 << 62).ok_or(TOO_LONG)?;
        match letter {
            b'x' => {}
            b's' | b'p' => self.items.push(Item { letter, offset: self.size, size: count }),
            _ => {
                if self.items.len() + count > MOST_ITEMS {
                    return Err(TOO_LONG);
                }
                let offsets = (0..count).map(|index| self.size + index * size);
                self.items.extend(offsets.map(|offset| Item { letter, offset, size }));
            }
        }
        self.size = end;
        Ok(())
    }
}
