//! Packs and unpacks instruction words. The layout is written down once, here: `opcode | operand << 8`, with the fused forms
//! dividing their 24 operand bits into `a`, `b` and `c` of 8 bits each. The compiler encodes; the machine, the disassembler
//! and the verifier decode.

use super::opcodes::Opcode;

/// The largest operand of an instruction.
pub const MAX_OPERAND: u32 = 0x00ff_ffff;

/// The integers that fit the operand of LOAD_SMALL_INT and its kin: 24 bits, signed.
pub const SMALL_INTEGERS: std::ops::RangeInclusive<i64> = -0x0080_0000..=0x007f_ffff;

/// The integers that fit `b` of a fused form: 8 bits, signed.
pub const TINY_INTEGERS: std::ops::RangeInclusive<i64> = -128..=127;

/// The word of an instruction; bits of `operand` above the 24th are lost.
pub const fn encode(opcode: Opcode, operand: u32) -> u32 {
    opcode as u32 | operand << 8
}

/// The operand of a fused form with two 8-bit parts.
pub const fn pair(a: u32, b: u32) -> u32 {
    (a & 0xff) | (b & 0xff) << 8
}

/// The operand of a fused form with three 8-bit parts.
pub const fn triple(a: u32, b: u32, c: u32) -> u32 {
    pair(a, b) | (c & 0xff) << 16
}

/// The operand of a fused form with a local `a` and a 16-bit index.
pub const fn local_and_name(a: u32, name: u32) -> u32 {
    (a & 0xff) | (name & 0xffff) << 8
}

/// The operand bits of a signed 24-bit integer.
pub const fn from_signed(value: i32) -> u32 {
    value as u32 & MAX_OPERAND
}

/// One instruction as read from the words of a code object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Instruction {
    pub opcode: Opcode,
    /// The 24 bits after the opcode.
    pub operand: u32,
    /// The cache index or jump target of a two-word instruction.
    pub second: Option<u32>,
}

impl Instruction {
    /// Reads the instruction that starts at word `index`; `None` if the opcode is unknown or the words end.
    pub fn decode(words: &[u32], index: usize) -> Option<Instruction> {
        let word = *words.get(index)?;
        let opcode = Opcode::from_byte(word as u8)?;
        let second = match opcode.words() {
            1 => None,
            _ => Some(*words.get(index + 1)?),
        };
        Some(Instruction { opcode, operand: word >> 8, second })
    }

    /// The low 8 bits of the operand.
    pub const fn a(self) -> u32 {
        self.operand & 0xff
    }

    /// The middle 8 bits of the operand.
    pub const fn b(self) -> u32 {
        self.operand >> 8 & 0xff
    }

    /// The high 8 bits of the operand.
    pub const fn c(self) -> u32 {
        self.operand >> 16
    }

    /// The middle 8 bits of the operand as a signed integer.
    pub const fn b_signed(self) -> i32 {
        self.b() as u8 as i8 as i32
    }

    /// The upper 16 bits of the operand.
    pub const fn wide(self) -> u32 {
        self.operand >> 8
    }

    /// The operand as a signed integer of 24 bits.
    pub const fn signed(self) -> i32 {
        ((self.operand << 8) as i32) >> 8
    }

    /// The word index that the instruction may jump to.
    pub fn target(self) -> Option<u32> {
        match self.opcode.jumps() {
            true => Some(self.second.unwrap_or(self.operand)),
            false => None,
        }
    }
}

/// Walks the instructions of `words` with their word indices; ends early at a word that is no instruction.
pub fn instructions(words: &[u32]) -> impl Iterator<Item = (u32, Instruction)> {
    let mut index = 0;
    std::iter::from_fn(move || {
        let at = index;
        let instruction = Instruction::decode(words, at)?;
        index += instruction.opcode.words();
        Some((at as u32, instruction))
    })
}
