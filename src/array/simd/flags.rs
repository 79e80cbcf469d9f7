//! The processor's sticky floating-point conditions, from which NumPy's warnings come.
//!
//! `observe` clears them, runs a loop through a function pointer (so that the compiler cannot move arithmetic
//! across) and reads them. On processors without the register nothing is reported. Called by `ufunc`.

use crate::array::warning::{Condition, Status};

/// Runs `work` and marks in `status` the conditions its arithmetic raised.
#[inline]
pub(in crate::array) fn observe<R>(status: &Status, work: impl FnOnce() -> R) -> R {
    let before = read();
    if before & ALL != 0 {
        write(before & !ALL);
    }
    let result = work();
    let after = read();
    if after & ALL != 0 {
        mark(status, after);
        write(after & !ALL);
    }
    result
}

#[cold]
fn mark(status: &Status, register: Register) {
    for (bit, condition) in CONDITIONS {
        if register & bit != 0 {
            status.mark(condition);
        }
    }
}

#[cfg(target_arch = "x86_64")]
mod register {
    use super::Condition;
    use std::arch::asm;

    pub(super) type Register = u32;
    pub(super) const CONDITIONS: [(Register, Condition); 3] =
        [(1 << 0, Condition::Invalid), (1 << 2, Condition::DivideByZero), (1 << 3, Condition::Overflow)];
    pub(super) const ALL: Register = 1 << 0 | 1 << 2 | 1 << 3;

    #[inline]
    pub(super) fn read() -> Register {
        let mut value: u32 = 0;
        // SAFETY: stores MXCSR to a local variable.
        unsafe { asm!("stmxcsr [{0}]", in(reg) &mut value, options(nostack)) };
        value
    }

    #[inline]
    pub(super) fn write(value: Register) {
        // SAFETY: loads MXCSR with its own former value less some sticky status bits; rounding and masks stay.
        unsafe { asm!("ldmxcsr [{0}]", in(reg) &value, options(nostack, readonly)) };
    }
}

#[cfg(target_arch = "aarch64")]
mod register {
    use super::Condition;
    use std::arch::asm;

    pub(super) type Register = u64;
    pub(super) const CONDITIONS: [(Register, Condition); 3] =
        [(1 << 0, Condition::Invalid), (1 << 1, Condition::DivideByZero), (1 << 2, Condition::Overflow)];
    pub(super) const ALL: Register = 0b111;

    #[inline]
    pub(super) fn read() -> Register {
        let value: u64;
        // SAFETY: reads the status register.
        unsafe { asm!("mrs {0}, fpsr", out(reg) value, options(nostack)) };
        value
    }

    #[inline]
    pub(super) fn write(value: Register) {
        // SAFETY: writes the status register with its own former value less some sticky bits.
        unsafe { asm!("msr fpsr, {0}", in(reg) value, options(nostack)) };
    }
}

#[cfg(not(any(target_arch = "x86_64", target_arch = "aarch64")))]
mod register {
    use super::Condition;

    pub(super) type Register = u32;
    pub(super) const CONDITIONS: [(Register, Condition); 0] = [];
    pub(super) const ALL: Register = 0;

    pub(super) fn read() -> Register {
        0
    }

    pub(super) fn write(_value: Register) {}
}

use register::{ALL, CONDITIONS, Register, read, write};
