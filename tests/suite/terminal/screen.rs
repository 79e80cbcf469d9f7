//! What a terminal shows: a grid of characters, changed by the control sequences that line editors write.
//!
//! Invariant: the cursor lies on the grid, or just behind the last column, where the next character wraps. Sequences about colour and
//! modes change nothing that a test asks about; the others are those of ECMA-48.

/// A screen with as many rows as are written.
pub struct Screen {
    columns: usize,
    rows: Vec<Vec<char>>,
    row: usize,
    column: usize,
    /// The bytes of a sequence or character whose end has not come yet.
    pending: Vec<u8>,
}

impl Screen {
    pub fn new(columns: usize) -> Screen {
        Screen { columns, rows: vec![Vec::new()], row: 0, column: 0, pending: Vec::new() }
    }

    /// The rows without trailing blanks.
    pub fn text(&self) -> String {
        let rows = self.rows.iter().map(|row| row.iter().collect::<String>().trim_end().to_owned() + "\n");
        rows.collect()
    }

    /// Takes what the program has written.
    pub fn write(&mut self, bytes: &[u8]) {
        self.pending.extend_from_slice(bytes);
        while let Some(length) = self.take_one() {
            self.pending.drain(..length);
        }
    }

    /// Obeys the first character or sequence; how long it was, or `None` if its end is missing.
    fn take_one(&mut self) -> Option<usize> {
        match *self.pending.first()? {
            0x1b => self.take_sequence(),
            b'\r' => {
                self.column = 0;
                Some(1)
            }
            b'\n' => {
                self.row += 1;
                Some(1)
            }
            8 => {
                self.column = self.column.saturating_sub(1);
                Some(1)
            }
            byte if byte < b' ' => Some(1),
            byte => {
                let length = if byte < 0x80 { 1 } else { (byte.leading_ones() as usize).max(1) };
                let text = String::from_utf8_lossy(self.pending.get(..length)?).into_owned();
                text.chars().for_each(|character| self.put(character));
                Some(length)
            }
        }
    }

    fn put(&mut self, character: char) {
        if self.column >= self.columns {
            self.row += 1;
            self.column = 0;
        }
        let (row, column) = (self.row, self.column);
        let cells = self.cells(row);
        cells.resize(cells.len().max(column + 1), ' ');
        cells[column] = character;
        self.column += 1;
    }

    fn cells(&mut self, row: usize) -> &mut Vec<char> {
        self.rows.resize(self.rows.len().max(row + 1), Vec::new());
        &mut self.rows[row]
    }

    fn take_sequence(&mut self) -> Option<usize> {
        if *self.pending.get(1)? != b'[' {
            return Some(2);
        }
        let end = 2 + self.pending.get(2..)?.iter().position(|byte| (0x40..0x7f).contains(byte))?;
        let parameters = String::from_utf8_lossy(&self.pending[2..end]).into_owned();
        let number = parameters.split(';').next().and_then(|first| first.parse().ok());
        self.obey(self.pending[end], number);
        Some(end + 1)
    }

    fn obey(&mut self, command: u8, number: Option<usize>) {
        let count = number.unwrap_or(1).max(1);
        match command {
            b'A' => self.row = self.row.saturating_sub(count),
            b'B' => self.row += count,
            b'C' => self.column = (self.column + count).min(self.columns),
            b'D' => self.column = self.column.saturating_sub(count),
            b'H' => (self.row, self.column) = (0, 0),
            b'K' => {
                let (row, column) = (self.row, self.column);
                self.cells(row).truncate(column);
            }
            b'J' => {
                let (row, column) = (self.row, self.column);
                self.cells(row).truncate(if number == Some(2) { 0 } else { column });
                self.rows.truncate(row + 1);
            }
            _ => {}
        }
    }
}
