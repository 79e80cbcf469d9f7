//! The one place where a loop is compiled for more than one instruction set, and where the floating-point
//! status register is read.
//!
//! A [`Kernel`] is a plain slice loop. `run` executes a copy compiled for AVX2 where the processor has it;
//! results are the same on every level, because nothing is reassociated or contracted. Called by `loops`,
//! `fold` and `product`.

pub(super) mod flags;
pub(super) mod libm;

/// A loop whose `run` is inlined into one copy per instruction set.
pub(super) trait Kernel {
    type Output;
    /// Must be `#[inline(always)]`, or the copies are all the same.
    fn run(self) -> Self::Output;
}

/// Runs a kernel in the best copy that the processor supports.
#[inline]
pub(super) fn run<K: Kernel>(kernel: K) -> K::Output {
    #[cfg(target_arch = "x86_64")]
    if std::arch::is_x86_feature_detected!("avx2") {
        // SAFETY: the processor was just asked for AVX2.
        return unsafe { run_avx2(kernel) };
    }
    kernel.run()
}

#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "avx2")]
fn run_avx2<K: Kernel>(kernel: K) -> K::Output {
    kernel.run()
}
