//! The machine's data: the stack, the frames and the limits. The machine's loop in `vm/` works on it; tracebacks, `globals()`,
//! zero-argument `super()` and the collector read it.

use super::site_cache::SiteCache;
use super::types::code::CodeObject;
use super::types::dict::Dict;
use super::types::function::Function;
use super::types::generator::Generator;
use crate::object::{Header, Payload, Ref, Value, Word};

/// A running call.
#[derive(Clone, Copy)]
pub struct Frame {
    pub(crate) code: *const CodeObject,
    /// The next instruction.
    pub(crate) pc: *const u32,
    /// The locals; the operand stack follows them.
    pub(crate) locals: *mut Word,
    /// Where the caller wants the result: everything from here up belongs to the call.
    pub(crate) base: *mut Word,
    pub(crate) globals: *const Dict,
    /// The function, null for modules and class bodies.
    pub(crate) function: *const Function,
    /// The generator that owns the frame's storage, null for plain calls.
    pub(crate) generator: *const Generator,
    /// The mapping that holds the names of a module or class body; Unbound in functions. Owned.
    pub(crate) namespace: Word,
    /// What happens on return.
    pub(crate) exit: FrameExit,
}

/// What the machine does when a frame returns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum FrameExit {
    /// Pushes the value for the caller's frame.
    Caller,
    /// Leaves the loop: native code started this frame.
    Native,
    /// The frame is an `__init__`: the instance below it is the result, the value must be None.
    Initializer,
    /// The frame is a generator resumed by FOR_ITER: the return ends the loop.
    Iteration,
    /// The frame is a generator resumed by SEND.
    Delegation,
}

/// How many values the stack has room for: 256 MiB of address space, of which only what was touched takes memory.
pub const STACK_VALUES: usize = 1 << 24;
/// The deepest recursion whatever `sys.setrecursionlimit` says.
pub const MOST_FRAMES: usize = 1 << 20;

/// Stack, frames and limits of an interpreter.
pub struct Machine {
    /// Owns the stack's memory; `top` and the frames point into it.
    _stack: Box<[std::mem::MaybeUninit<Word>]>,
    pub(crate) frames: Vec<Frame>,
    /// The first free place of the stack while native code runs.
    pub(crate) top: *mut Word,
    recursion_limit: usize,
    /// How many frames there may be: the recursion limit, unless it is more than there is room for.
    frame_limit: usize,
    /// One past the last place of the stack.
    stack_limit: *const Word,
    /// The exceptions being handled, one per running generator and one for the plain calls around them; the last is the innermost.
    pub(crate) handled: Vec<Value>,
    /// The lowest stack address native recursion may reach.
    pub(crate) native_limit: usize,
    /// Counts down to the next look at interrupts and the collector.
    pub(crate) ticks: u32,
    /// The exception on its way is raised again: this frame is in its traceback already.
    pub(crate) reraising: bool,
    /// How the generator that native code resumed stopped.
    pub(crate) suspended: bool,
    /// What attribute instructions found.
    pub(crate) sites: SiteCache,
    /// Set by a signal handler: KeyboardInterrupt is due.
    pub(crate) interrupted: &'static std::sync::atomic::AtomicBool,
}

/// Calls and backward jumps between two looks at interrupts and the collector.
pub(crate) const TICKS: u32 = 1000;

static INTERRUPTED: std::sync::atomic::AtomicBool = std::sync::atomic::AtomicBool::new(false);

impl Machine {
    /// A machine whose native recursion may use `native_stack` bytes below the caller's frame.
    pub fn new(native_stack: usize) -> Machine {
        let mut stack = Box::new_uninit_slice(STACK_VALUES);
        let here = std::ptr::from_ref(&native_stack) as usize;
        Machine {
            top: stack.as_mut_ptr().cast(),
            stack_limit: stack.as_ptr_range().end.cast(),
            _stack: stack,
            // All at once, so that frames never move: the loop keeps a pointer to the running one.
            frames: Vec::with_capacity(MOST_FRAMES),
            recursion_limit: 1000,
            frame_limit: 1000,
            handled: vec![Value::NONE],
            native_limit: here.saturating_sub(native_stack),
            ticks: TICKS,
            reraising: false,
            suspended: false,
            sites: SiteCache::default(),
            interrupted: &INTERRUPTED,
        }
    }

    /// The exception being handled, or None.
    pub fn handled(&self) -> Value {
        self.handled.iter().rev().find(|handled| !handled.is_none()).cloned().unwrap_or_default()
    }

    /// What `sys.getrecursionlimit()` says.
    pub fn recursion_limit(&self) -> usize {
        self.recursion_limit
    }

    pub fn set_recursion_limit(&mut self, limit: usize) {
        self.recursion_limit = limit;
        self.frame_limit = limit.min(MOST_FRAMES);
    }

    /// Is there no room for one more frame whose words start at `locals`?
    #[inline(always)]
    pub(crate) fn is_full(&self, locals: *mut Word, frame_size: usize) -> bool {
        /// Words above a frame that native functions may use without asking.
        const SPARE: usize = 64;
        self.frames.len() >= self.frame_limit
            || locals.wrapping_add(frame_size + SPARE).cast_const() >= self.stack_limit
    }

    /// Counts a call or a backward jump; is it time to look at interrupts and the collector?
    #[inline(always)]
    pub(crate) fn ticks_run_out(&mut self) -> bool {
        self.ticks = self.ticks.wrapping_sub(1);
        self.ticks == 0
    }

    /// Is the native stack used up? Every native function that can call itself through the language asks.
    #[inline(always)]
    pub fn native_stack_is_full(&self) -> bool {
        let here = 0u8;
        (std::ptr::from_ref(&here) as usize) < self.native_limit
    }
}

impl Frame {
    /// The code that runs.
    pub(crate) fn code_ref(&self) -> Ref<CodeObject> {
        // SAFETY: the function on the stack below the frame, or the namespace's owner, keeps the code alive while the frame runs.
        unsafe { counted(self.code) }
    }

    /// The module's namespace.
    pub(crate) fn globals_ref(&self) -> Ref<Dict> {
        // SAFETY: as for the code.
        unsafe { counted(self.globals) }
    }

    /// The function, unless a module or class body runs.
    pub(crate) fn function_ref(&self) -> Option<Ref<Function>> {
        // SAFETY: as for the code.
        if self.function.is_null() { None } else { Some(unsafe { counted(self.function) }) }
    }

    /// The word index of the instruction that runs or called.
    pub(crate) fn instruction(&self) -> u32 {
        // SAFETY: `pc` points into the words of `code`, behind the instruction's first word.
        unsafe { self.pc.offset_from((*self.code).start).max(1) as u32 - 1 }
    }

    /// The line that runs.
    pub(crate) fn line(&self) -> u32 {
        // SAFETY: as for the code.
        unsafe { (*self.code).data.position(self.instruction()).line }
    }

    /// The value of a local variable or cell slot.
    pub(crate) fn local(&self, index: usize) -> Value {
        // SAFETY: callers pass an index below the code's number of locals, all of which are initialised while the frame lives.
        unsafe { (*self.locals.add(index)).as_value().clone() }
    }

    /// The mapping of a module's or class body's names; Unbound in functions.
    pub(crate) fn namespace_value(&self) -> Value {
        self.namespace.as_value().clone()
    }
}

/// Counts one more owner of the object whose payload is at `payload`.
///
/// # Safety
/// The payload is that of a live object.
pub(crate) unsafe fn counted<T: Payload>(payload: *const T) -> Ref<T> {
    // SAFETY: the header stands in front of the payload in the same block.
    unsafe { Ref::from_value_unchecked(Value::borrow_pointer(payload.cast::<Header>().sub(1).cast_mut())) }
}

impl Generator {
    /// The frame of a generator that is not running, as it is when its words lie at `locals`.
    #[inline(always)]
    pub(crate) fn frame_at(&self, locals: *mut Word) -> Frame {
        Frame {
            code: &raw const *self.code,
            pc: self.pc.get(),
            locals,
            base: locals,
            globals: &raw const *self.function.globals,
            function: &raw const *self.function,
            generator: self,
            namespace: Word::UNBOUND,
            exit: FrameExit::Native,
        }
    }

    /// The storage of a generator that is not running.
    pub(crate) fn suspended_words(&self) -> &[Word] {
        // SAFETY: the words change only while the generator runs, when nobody asks for them.
        unsafe { &*self.storage.get() }
    }

    /// Takes the first `live` words out of the storage as the values they own; they are Unbound then.
    pub(crate) fn take_words(&self, live: usize) -> Vec<Value> {
        // SAFETY: the caller says how many words are alive, and marks the generator finished first, so that they are taken once.
        unsafe {
            let storage = &mut *self.storage.get();
            storage
                .iter_mut()
                .take(live)
                .map(|word| std::mem::replace(word, Word::UNBOUND).into_value())
                .collect()
        }
    }
}
