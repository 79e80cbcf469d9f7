//! The tables of `tables.txt`, which `generate.py` describes, read when first needed.

use std::sync::LazyLock;

/// What characters alike have in common.
pub struct Properties {
    first: u32,
    pub direction: &'static str,
    pub width: &'static str,
    pub is_mirrored: bool,
    pub combining: u8,
}

/// Characters in a row whose decompositions are the same but for the last part, which grows by one.
struct Decomposition {
    first: u32,
    count: u32,
    text: &'static str,
}

/// Characters in a row whose values grow by one.
struct Numbers {
    first: u32,
    count: u32,
    value: f64,
}

struct Tables {
    properties: Vec<Properties>,
    decompositions: Vec<Decomposition>,
    numbers: Vec<Numbers>,
}

static TABLES: LazyLock<Tables> = LazyLock::new(|| {
    let mut parts = include_str!("tables.txt").split("\n\n");
    let mut lines = || parts.next().unwrap_or_default().lines();
    Tables {
        properties: lines().filter_map(read_properties).collect(),
        decompositions: lines().filter_map(read_decomposition).collect(),
        numbers: lines().filter_map(read_numbers).collect(),
    }
});

fn code(text: &str) -> Option<u32> {
    u32::from_str_radix(text, 16).ok()
}

fn read_properties(line: &'static str) -> Option<Properties> {
    let mut words = line.split(' ');
    Some(Properties {
        first: code(words.next()?)?,
        direction: words.next()?,
        width: words.next()?,
        is_mirrored: words.next()? == "1",
        combining: words.next()?.parse().ok()?,
    })
}

fn read_decomposition(line: &'static str) -> Option<Decomposition> {
    let mut words = line.splitn(3, ' ');
    Some(Decomposition {
        first: code(words.next()?)?,
        count: words.next()?.parse().ok()?,
        text: words.next()?,
    })
}

fn read_numbers(line: &'static str) -> Option<Numbers> {
    let mut words = line.split(' ');
    let (first, count, value) = (code(words.next()?)?, words.next()?.parse().ok()?, words.next()?);
    let value = match value.split_once('/') {
        Some((above, below)) => above.parse::<f64>().ok()? / below.parse::<f64>().ok()?,
        None => value.parse().ok()?,
    };
    Some(Numbers { first, count, value })
}

/// The last entry that begins at or before a character.
fn entry<T>(entries: &[T], character: char, first: fn(&T) -> u32) -> Option<(&T, u32)> {
    let code = u32::from(character);
    let after = entries.partition_point(|entry| first(entry) <= code);
    let found = entries.get(after.checked_sub(1)?)?;
    Some((found, code - first(found)))
}

/// What is common to characters like this.
pub fn properties(character: char) -> &'static Properties {
    static NOTHING: Properties =
        Properties { first: 0, direction: "-", width: "N", is_mirrored: false, combining: 0 };
    entry(&TABLES.properties, character, |entry| entry.first).map_or(&NOTHING, |(found, _)| found)
}

/// The numeric value of a character.
pub fn number(character: char) -> Option<f64> {
    let (found, offset) = entry(&TABLES.numbers, character, |entry| entry.first)?;
    (offset < found.count).then(|| found.value + f64::from(offset))
}

/// The decomposition as the standard's database writes it; empty if there is none.
pub fn decomposition(character: char) -> String {
    if let Some(text) = syllable(character) {
        return text;
    }
    let found = entry(&TABLES.decompositions, character, |entry| entry.first);
    let Some((found, offset)) = found.filter(|(found, offset)| *offset < found.count) else {
        return String::new();
    };
    let (rest, last) = found.text.rsplit_once(' ').unwrap_or(("", found.text));
    let last = format!("{:04X}", code(last).unwrap_or_default() + offset);
    if rest.is_empty() { last } else { format!("{rest} {last}") }
}

/// The decomposition of a Hangul syllable (Unicode standard, section 3.12).
fn syllable(character: char) -> Option<String> {
    const VOWELS: u32 = 21;
    const TRAILING: u32 = 28;
    let index = u32::from(character).checked_sub(0xAC00).filter(|index| *index < 11172)?;
    let trailing = index % TRAILING;
    let pair = index / TRAILING;
    let text = format!("{:04X} {:04X}", 0x1100 + pair / VOWELS, 0x1161 + pair % VOWELS);
    Some(if trailing == 0 { text } else { format!("{text} {:04X}", 0x11A7 + trailing) })
}
