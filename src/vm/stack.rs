//! The stack's discipline: pushing a frame for a call, and dropping what a frame leaves behind. The stack holds words, each of which
//! owns a count; whoever takes a word off the stack takes the count over.

use crate::object::{Ref, Value, Word, release};
use crate::runtime::exceptions::ExceptionKind;
use crate::runtime::finalize;
use crate::runtime::interp::{Interp, Raised, Result};
use crate::runtime::machine::{Frame, FrameExit};
use crate::runtime::types::code::CodeObject;
use crate::runtime::types::dict::Dict;
use crate::runtime::types::function::Function;

/// Frees an object whose last count went, and runs the finalizers that became due.
///
/// # Safety
/// The word's count has just become zero; `machine.top` is above all live words.
#[cold]
#[inline(never)]
pub(crate) unsafe fn free(interp: &mut Interp, word: Word) {
    // SAFETY: by the caller's promise.
    unsafe { release::free(word.bits as *mut crate::object::Header) };
    if release::has_pending() {
        finalize::run_pending(interp);
    }
}

/// Drops the words from `from` up to `to`, lowest first.
///
/// # Safety
/// The words are alive and owned by the stack; `machine.top` is not below `to`.
#[inline]
pub(crate) unsafe fn drop_words(interp: &mut Interp, from: *mut Word, to: *mut Word) {
    let mut at = from;
    while at < to {
        // SAFETY: by the caller's promise each word stands for a live value, dropped here once.
        unsafe {
            let word = Word::read(at);
            at = at.add(1);
            if word.is_counted() {
                let header = word.bits as *mut crate::object::Header;
                let left = (*header).count.get() - 1;
                (*header).count.set(left);
                if left == 0 {
                    free_below(interp, word, from, at);
                }
            }
        }
    }
}

/// Frees a word of a frame that ends. What runs then may look at the frame's locals, of which those up to `to` are gone.
///
/// # Safety
/// As for [`drop_words`]; the words from `from` up to `to` are dropped.
#[cold]
#[inline(never)]
unsafe fn free_below(interp: &mut Interp, word: Word, from: *mut Word, to: *mut Word) {
    // SAFETY: by the caller's promise.
    unsafe { release::free(word.bits as *mut crate::object::Header) };
    if release::has_pending() {
        let mut at = from;
        while at < to {
            // SAFETY: the place is on the stack, and nothing owns what it held.
            unsafe {
                *at = Word::UNBOUND;
                at = at.add(1);
            }
        }
        finalize::run_pending(interp);
    }
}

/// Gives up the count a word owns.
///
/// # Safety
/// The word is alive and is not used afterwards; `machine.top` is above all other live words.
#[inline(always)]
pub(crate) unsafe fn release_word(interp: &mut Interp, word: Word) {
    if word.is_counted() {
        let header = word.bits as *mut crate::object::Header;
        // SAFETY: a counted word points to a live object.
        unsafe {
            let left = (*header).count.get() - 1;
            (*header).count.set(left);
            if left == 0 {
                free(interp, word);
            }
        }
    }
}

/// RecursionError, when the frames reach the limit.
#[cold]
#[inline(never)]
pub(crate) fn too_deep(interp: &mut Interp) -> Raised {
    interp.raise(ExceptionKind::RecursionError, "maximum recursion depth exceeded")
}

/// Is there no room for one more frame?
#[inline(always)]
pub(crate) fn is_full(interp: &Interp, locals: *mut Word, frame_size: usize) -> bool {
    interp.machine.is_full(locals, frame_size)
}

/// Pushes a frame whose arguments lie at `locals`; the locals behind them become Unbound.
///
/// # Safety
/// `given` live words lie at `locals`; `function` and `code` outlive the frame because something at or below `base` owns them.
pub(crate) unsafe fn push_frame(
    interp: &mut Interp,
    function: &Function,
    code: &CodeObject,
    places: Places,
    given: usize,
    exit: FrameExit,
) -> Result<()> {
    if is_full(interp, places.locals, code.frame_size) {
        return Err(too_deep(interp));
    }
    for index in given..code.local_names.len() {
        // SAFETY: `is_full` has checked that the frame's words lie inside the stack.
        unsafe { *places.locals.add(index) = Word::UNBOUND };
    }
    interp.machine.frames.push(Frame {
        code,
        pc: code.start,
        locals: places.locals,
        base: places.base,
        globals: std::ptr::from_ref::<Dict>(&function.globals),
        function,
        generator: std::ptr::null(),
        namespace: Word::UNBOUND,
        exit,
    });
    Ok(())
}

/// Where a frame lies on the stack.
#[derive(Clone, Copy)]
pub(crate) struct Places {
    pub locals: *mut Word,
    /// Where the result goes; everything from here up belongs to the call.
    pub base: *mut Word,
}

/// Pushes a frame for code without parameters: a module, `exec` text or class body. The namespace is Unbound for code whose names are
/// all globals.
///
/// # Safety
/// The caller keeps code and globals alive until the frame ends.
pub(crate) unsafe fn push_body(interp: &mut Interp, body: Body<'_>, base: *mut Word) -> Result<()> {
    let Body { code, globals, namespace, function } = body;
    if is_full(interp, base, code.frame_size) {
        return Err(too_deep(interp));
    }
    for index in 0..code.local_names.len() {
        // SAFETY: `is_full` has checked that the frame's words lie inside the stack.
        unsafe { *base.add(index) = Word::UNBOUND };
    }
    interp.machine.frames.push(Frame {
        code: std::ptr::from_ref::<CodeObject>(code),
        pc: code.start,
        locals: base,
        base,
        globals: std::ptr::from_ref::<Dict>(globals),
        function: function.map_or(std::ptr::null(), std::ptr::from_ref),
        generator: std::ptr::null(),
        namespace: namespace.into_word(),
        exit: FrameExit::Native,
    });
    Ok(())
}

/// What a frame without parameters needs.
pub(crate) struct Body<'a> {
    pub code: &'a Ref<CodeObject>,
    pub globals: &'a Ref<Dict>,
    pub namespace: Value,
    pub function: Option<&'a Function>,
}

/// Puts a value on the stack's top while native code runs.
///
/// # Safety
/// The machine is not in its loop, or has saved its top; the caller has checked that there is room.
pub(crate) unsafe fn push_value(interp: &mut Interp, value: Value) {
    // SAFETY: by the caller's promise.
    unsafe {
        *interp.machine.top = value.into_word();
        interp.machine.top = interp.machine.top.add(1);
    }
}
