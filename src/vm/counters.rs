//! Counts which instructions run, and which follow each other: the profile from which fused instructions are chosen. Only in builds with
//! the feature `counters`; the loop calls [`count`] for each instruction, the command line prints [`report`] at the end.

use crate::bytecode::opcodes::Opcode;
use std::cell::Cell;

const OPCODES: usize = 256;

thread_local! {
    static PAIRS: [Cell<u64>; OPCODES * OPCODES] = const { [const { Cell::new(0) }; OPCODES * OPCODES] };
    static LAST: Cell<usize> = const { Cell::new(0) };
}

/// Notes that an instruction starts.
#[inline(always)]
pub(super) fn count(opcode: u8) {
    let opcode = usize::from(opcode);
    let last = LAST.replace(opcode);
    PAIRS.with(|pairs| {
        if let Some(pair) = pairs.get(last * OPCODES + opcode) {
            pair.set(pair.get() + 1);
        }
    });
}

/// The instructions and pairs that ran most often, one a line, after the number of all.
pub fn report() -> String {
    let pairs: Vec<u64> = PAIRS.with(|pairs| pairs.iter().map(Cell::get).collect());
    let all: u64 = pairs.iter().sum();
    let single = |opcode: usize| pairs.iter().skip(opcode).step_by(OPCODES).sum::<u64>();
    let name =
        |number: usize| u8::try_from(number).ok().and_then(Opcode::from_byte).map_or("?", Opcode::name);
    let mut lines: Vec<(u64, String)> =
        (0..OPCODES).map(|opcode| (single(opcode), name(opcode).to_owned())).collect();
    lines.extend(
        pairs
            .iter()
            .enumerate()
            .map(|(pair, &count)| (count, format!("{} {}", name(pair / OPCODES), name(pair % OPCODES)))),
    );
    lines.retain(|(count, _)| *count * 200 > all);
    lines.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
    let mut text = format!("{all} instructions\n");
    for (count, line) in lines {
        text += &format!("{:6.2} % {line}\n", count as f64 * 100.0 / all as f64);
    }
    text
}
