//! Line ends of text files and `StringIO`: which ones end a line, and what they become (library reference, `open`, parameter `newline`).

/// The parameter `newline`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Newline {
    /// None: all kinds end lines and become `\n`; `\n` is written as the system's line end, which is `\n`.
    Universal,
    /// `''`: all kinds end lines and stay as they are.
    Untranslated,
    /// Only this ends a line; `\n` is written as this.
    Only(&'static str),
}

impl Newline {
    /// The parameter's value; `None` for a text that is none of the five.
    pub fn named(text: Option<&str>) -> Option<Newline> {
        Some(match text {
            None => Newline::Universal,
            Some("") => Newline::Untranslated,
            Some("\n") => Newline::Only("\n"),
            Some("\r") => Newline::Only("\r"),
            Some("\r\n") => Newline::Only("\r\n"),
            Some(_) => return None,
        })
    }

    /// Where the first line of `bytes` ends. [`LineEnd::Unsure`]: more bytes must be seen.
    pub fn line_end(self, bytes: &[u8], from: usize, is_all: bool) -> LineEnd {
        let start = from.saturating_sub(1);
        let rest = bytes.get(start..).unwrap_or_default();
        let found = match self {
            Newline::Only(end) => {
                let end = end.as_bytes();
                return match rest.windows(end.len()).position(|window| window == end) {
                    Some(at) => LineEnd::At(start + at + end.len()),
                    None => LineEnd::Unsure,
                };
            }
            Newline::Universal | Newline::Untranslated => {
                rest.iter().position(|byte| matches!(byte, b'\n' | b'\r'))
            }
        };
        let Some(at) = found.map(|at| start + at) else { return LineEnd::Unsure };
        match (bytes.get(at), bytes.get(at + 1)) {
            (Some(b'\n'), _) => LineEnd::At(at + 1),
            (_, Some(b'\n')) => LineEnd::At(at + 2),
            (_, Some(_)) => LineEnd::At(at + 1),
            (_, None) if is_all => LineEnd::At(at + 1),
            (_, None) => LineEnd::Unsure,
        }
    }

    /// What a script reads for `text`.
    pub fn after_reading(self, text: String) -> String {
        if self == Newline::Universal && text.contains('\r') {
            text.replace("\r\n", "\n").replace('\r', "\n")
        } else {
            text
        }
    }

    /// What is written for `text`.
    pub fn before_writing(self, text: &str) -> std::borrow::Cow<'_, str> {
        match self {
            Newline::Only(end) if end != "\n" && text.contains('\n') => text.replace('\n', end).into(),
            _ => text.into(),
        }
    }
}

/// What [`Newline::line_end`] found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineEnd {
    /// The line is so many bytes long, its end included.
    At(usize),
    Unsure,
}

/// Which kinds of line end were seen, for the attribute `newlines`.
#[derive(Clone, Copy, Debug, Default)]
pub struct SeenNewlines {
    carriage_return: bool,
    line_feed: bool,
    both: bool,
}

impl SeenNewlines {
    /// Notes those of text as it was read, before translation.
    pub fn note(&mut self, text: &str) {
        let bytes = text.as_bytes();
        for (index, &byte) in bytes.iter().enumerate() {
            let before = index.checked_sub(1).and_then(|index| bytes.get(index));
            match (byte, bytes.get(index + 1)) {
                (b'\r', Some(b'\n')) => self.both = true,
                (b'\r', _) => self.carriage_return = true,
                (b'\n', _) if before != Some(&b'\r') => self.line_feed = true,
                _ => {}
            }
        }
    }

    /// The kinds seen, in CPython's order.
    pub fn kinds(self) -> Vec<&'static str> {
        let listed = [(self.carriage_return, "\r"), (self.line_feed, "\n"), (self.both, "\r\n")];
        listed.into_iter().filter(|(seen, _)| *seen).map(|(_, kind)| kind).collect()
    }
}
