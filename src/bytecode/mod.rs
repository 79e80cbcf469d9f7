//! Bytecode as plain data: the instruction set (a table), code objects, the encoding of instruction words, and the two
//! readers of finished code, the disassembler and the verifier, and its form as bytes. The compiler writes it, the machine runs it.

pub mod code;
pub mod disassembler;
pub mod opcodes;
pub mod operand;
pub mod serial;
pub mod verifier;

pub use code::{Code, CodeKind, Constant, ExceptionEntry, Parameters, Position, PositionEntry};
pub use opcodes::{Opcode, OperandKind, StackEffect};
