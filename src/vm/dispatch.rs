//! The loop. Rules that keep it right and fast:
//!
//! 1. `pc`, `sp`, `fp` and `code` are locals of [`run`]; `save!` stores them before anything that can call, raise or free.
//! 2. A word on the stack owns its count. Operands stay on the stack while a slow path borrows them and are dropped afterwards.
//! 3. Fast paths look at tags only; everything else is a call to a function that is not inlined.
//! 4. `frame` points into `machine.frames`, which never moves; it is read again after frames were pushed or popped.
//! 5. An error leaves the inner loop with the proof [`Raised`]; `unwinding` finds the handler or ends the frames.
//!
//! Called by `hooks` for every entry from native code, and by nothing else.

use super::iteration::Step;
use super::stack::{drop_words, free, release_word};
use super::unwinding::Unwound;
use super::{
    arithmetic, attributes, calls, containers, generators, globals, imports, iteration, making, matching,
    stack, unwinding,
};
use crate::bytecode::opcodes::Opcode;
use crate::object::release as release_queue;
use crate::object::{Instance, Kind, Shape, Tuple, Value, Word};
use crate::runtime::class::Class;
use crate::runtime::interp::{Interp, Raised, Result};
use crate::runtime::machine::{Frame, FrameExit};
use crate::runtime::operators;
use crate::runtime::site_cache::Access;
use crate::runtime::types::bound_method::BoundMethod;
use crate::runtime::types::cell::Cell as CellObject;
use crate::runtime::types::code::{CodeObject, InlineCache};
use crate::runtime::types::dict::Dict;
use crate::runtime::types::function::Function;
use crate::runtime::types::generator::{Generator, State};
use crate::runtime::types::iterators::{ListIterator, RangeIterator, TupleIterator};
use crate::runtime::types::list::List;
use crate::runtime::types::module::Module;
use crate::runtime::types::native_function::{MethodDescriptor, NativeFunction, Role};
use crate::syntax::operators::{BinaryOperator, CompareOperator};

/// The payload an object word points to.
macro_rules! payload {
    ($word:expr, $type:ty) => {
        &*(($word.bits as *const u8).add(16) as *const $type)
    };
}

/// The instruction that takes a pair apart.
const UNPACK_PAIR: u32 = Opcode::UnpackSequence as u32 | 2 << 8;
/// Stands where a loop stores its item itself.
static STORED: u32 = Opcode::Nop as u32;

/// Runs the newest frame, and the calls it makes, until it returns to native code.
///
/// `raised` is an exception to raise where the frame stands (`throw`).
pub(crate) fn run(interp: &mut Interp, raised: Option<Raised>) -> Result {
    // SAFETY: the frames were pushed by `stack::push_frame` and `push_body`, their code has passed the verifier, which proves that every
    // operand is in range and that the stack stays within the frame; the module's rules keep counts right.
    unsafe { run_frames(interp, raised) }
}

#[expect(
    unsafe_op_in_unsafe_fn,
    reason = "the whole loop works on raw words; the module's rules are its safety argument"
)]
unsafe fn run_frames(interp: &mut Interp, mut thrown: Option<Raised>) -> Result {
    let mut frame: *mut Frame;
    let mut code: *const CodeObject;
    let mut pc: *const u32;
    let mut fp: *mut Word;
    let mut sp: *mut Word;

    macro_rules! load_frame {
        () => {{
            frame = interp.machine.frames.as_mut_ptr().add(interp.machine.frames.len() - 1);
            code = (*frame).code;
            pc = (*frame).pc;
            fp = (*frame).locals;
        }};
    }
    load_frame!();
    sp = if (*frame).generator.is_null() { fp.add((*code).local_count) } else { interp.machine.top };

    'frames: loop {
        let raised = 'run: {
            if let Some(raised) = thrown.take() {
                break 'run raised;
            }
            macro_rules! save {
                () => {{
                    (*frame).pc = pc;
                    interp.machine.top = sp;
                }};
            }
            macro_rules! check {
                ($result:expr) => {
                    match $result {
                        Ok(value) => value,
                        Err(raised) => break 'run raised,
                    }
                };
            }
            macro_rules! push {
                ($word:expr) => {{
                    let word: Word = $word;
                    *sp = word;
                    sp = sp.add(1);
                }};
            }
            macro_rules! pop {
                () => {{
                    sp = sp.sub(1);
                    Word::read(sp)
                }};
            }
            macro_rules! peek {
                ($depth:expr) => {
                    Word::read(sp.sub($depth))
                };
            }
            // The place `peek` reads.
            macro_rules! top {
                ($depth:expr) => {
                    *sp.sub($depth)
                };
            }
            macro_rules! value_at {
                ($depth:expr) => {
                    (*sp.sub($depth)).as_value()
                };
            }
            macro_rules! release {
                ($word:expr) => {{
                    let word: Word = $word;
                    if word.is_counted() {
                        let header = word.bits as *mut crate::object::Header;
                        let left = (*header).count.get() - 1;
                        (*header).count.set(left);
                        if left == 0 {
                            save!();
                            free(interp, word);
                        }
                    }
                }};
            }
            macro_rules! local {
                ($index:expr) => {
                    Word::read(fp.add($index))
                };
            }
            // Puts a word into a local and releases what was there.
            macro_rules! set_local {
                ($index:expr, $word:expr) => {{
                    let slot = fp.add($index);
                    let old = Word::read(slot);
                    *slot = $word;
                    release!(old);
                }};
            }
            macro_rules! constant {
                ($index:expr) => {
                    Word::read((*code).constants.as_ptr().add($index).cast::<Word>())
                };
            }
            macro_rules! name {
                ($index:expr) => {
                    &*(*code).names.as_ptr().add($index)
                };
            }
            macro_rules! jump {
                ($target:expr) => {
                    pc = (*code).start.add($target as usize)
                };
            }
            // Replaces the `$count` top values by the result of a slow path that borrows them.
            macro_rules! replace {
                ($count:expr, $result:expr) => {{
                    save!();
                    let made: Value = check!($result);
                    let first = sp.sub($count);
                    drop_words(interp, first, sp);
                    sp = first;
                    push!(made.into_word());
                    if release_queue::has_pending() {
                        save!();
                        interp.run_pending();
                    }
                }};
            }
            // Drops the `$count` top values after a slow path that borrows them.
            macro_rules! consume {
                ($count:expr, $result:expr) => {{
                    save!();
                    let made = check!($result);
                    let first = sp.sub($count);
                    drop_words(interp, first, sp);
                    sp = first;
                    if release_queue::has_pending() {
                        save!();
                        interp.run_pending();
                    }
                    made
                }};
            }
            macro_rules! arithmetic {
                ($word:expr, $checked:ident, $operator:tt, $name:ident) => {{
                    let (left, right) = (peek!(2), peek!(1));
                    if left.is(Kind::Int) && right.is(Kind::Int) {
                        if let Some(number) = (left.bits as i64).$checked(right.bits as i64) {
                            sp = sp.sub(1);
                            top!(1) = Word::int(number);
                            continue;
                        }
                    } else if left.is(Kind::Float) && right.is(Kind::Float) {
                        sp = sp.sub(1);
                        top!(1) = Word::float(f64::from_bits(left.bits) $operator f64::from_bits(right.bits));
                        continue;
                    }
                    replace!(2, arithmetic::binary(interp, BinaryOperator::$name, value_at!(2), value_at!(1), $word >> 8 != 0));
                }};
            }
            macro_rules! arithmetic_words {
                ($left:expr, $right:expr, $checked:ident, $operator:tt, $name:ident, $fast:expr, $slow:expr) => {{
                    let (left, right): (Word, Word) = ($left, $right);
                    if left.is(Kind::Int) && right.is(Kind::Int) {
                        if let Some(number) = (left.bits as i64).$checked(right.bits as i64) {
                            $fast(Word::int(number));
                            continue;
                        }
                    } else if left.is(Kind::Float) && right.is(Kind::Float) {
                        $fast(Word::float(f64::from_bits(left.bits) $operator f64::from_bits(right.bits)));
                        continue;
                    }
                    save!();
                    let made: Value = check!(arithmetic::binary(interp, BinaryOperator::$name, left.as_value(), right.as_value(), false));
                    $slow(made.into_word());
                }};
            }
            // `local <operator>= top`, popping the top.
            macro_rules! arithmetic_in_place {
                ($word:expr, $checked:ident, $operator:tt, $name:ident) => {{
                    let slot = fp.add(($word >> 8) as usize);
                    let (left, right) = (Word::read(slot), peek!(1));
                    if left.is(Kind::Int) && right.is(Kind::Int) {
                        if let Some(number) = (left.bits as i64).$checked(right.bits as i64) {
                            sp = sp.sub(1);
                            *slot = Word::int(number);
                            continue;
                        }
                    } else if left.is(Kind::Float) && right.is(Kind::Float) {
                        sp = sp.sub(1);
                        *slot = Word::float(f64::from_bits(left.bits) $operator f64::from_bits(right.bits));
                        continue;
                    }
                    save!();
                    let made = check!(arithmetic::binary(interp, BinaryOperator::$name, left.as_value(), right.as_value(), true));
                    *slot = made.into_word();
                    release!(left);
                    let right = pop!();
                    release!(right);
                }};
            }
            // The result of two operands on the stack, into a local.
            macro_rules! arithmetic_store {
                ($word:expr, $checked:ident, $operator:tt, $name:ident) => {{
                    let (left, right) = (peek!(2), peek!(1));
                    arithmetic_words!(
                        left,
                        right,
                        $checked,
                        $operator,
                        $name,
                        |made| {
                            sp = sp.sub(2);
                            set_local!(($word >> 8) as usize, made);
                        },
                        |made| {
                            sp = sp.sub(2);
                            set_local!(($word >> 8) as usize, made);
                            release!(left);
                            release!(right);
                        }
                    );
                }};
            }
            // The result of the top and local `a`, into local `b`.
            macro_rules! arithmetic_local_store {
                ($word:expr, $checked:ident, $operator:tt, $name:ident) => {{
                    let left = peek!(1);
                    arithmetic_words!(
                        left,
                        local!(($word >> 8 & 0xff) as usize),
                        $checked,
                        $operator,
                        $name,
                        |made| {
                            sp = sp.sub(1);
                            set_local!(($word >> 16) as usize, made);
                        },
                        |made| {
                            sp = sp.sub(1);
                            set_local!(($word >> 16) as usize, made);
                            release!(left);
                        }
                    );
                }};
            }
            // The result of locals `a` and `b`, into local `c`.
            macro_rules! arithmetic_locals_store {
                ($word:expr, $checked:ident, $operator:tt, $name:ident) => {
                    arithmetic_words!(
                        local!(($word >> 8 & 0xff) as usize),
                        local!(($word >> 16 & 0xff) as usize),
                        $checked,
                        $operator,
                        $name,
                        |made| set_local!(($word >> 24) as usize, made),
                        |made| set_local!(($word >> 24) as usize, made)
                    )
                };
            }
            // The top and a constant, in place of the top.
            macro_rules! arithmetic_constant {
                ($word:expr, $checked:ident, $operator:tt, $name:ident) => {
                    arithmetic_words!(
                        peek!(1),
                        constant!(($word >> 8) as usize),
                        $checked,
                        $operator,
                        $name,
                        |made| top!(1) = made,
                        |made| {
                            let old = peek!(1);
                            top!(1) = made;
                            release!(old)
                        }
                    )
                };
            }
            // Local `a` and constant `b`, pushed.
            macro_rules! arithmetic_local_constant {
                ($word:expr, $checked:ident, $operator:tt, $name:ident) => {
                    arithmetic_words!(
                        local!(($word >> 8 & 0xff) as usize),
                        constant!(($word >> 16 & 0xff) as usize),
                        $checked,
                        $operator,
                        $name,
                        |made| push!(made),
                        |made| push!(made)
                    )
                };
            }
            // The top and the integer of the operand: the number `$fast` makes of two ints, or what the general operator gives.
            macro_rules! integer_operation {
                ($word:expr, $name:ident, $left:ident, $right:ident => $fast:expr) => {{
                    let operand = peek!(1);
                    let $right = i64::from($word as i32 >> 9);
                    if operand.is(Kind::Int) {
                        let $left = operand.bits as i64;
                        let made: Option<i64> = $fast;
                        if let Some(number) = made {
                            top!(1) = Word::int(number);
                            continue;
                        }
                    }
                    let in_place = $word >> 8 & 1 != 0;
                    replace!(
                        1,
                        arithmetic::binary(
                            interp,
                            BinaryOperator::$name,
                            value_at!(1),
                            &Value::int($right),
                            in_place
                        )
                    );
                }};
            }
            // The same of local `a` and integer `b`, pushed.
            macro_rules! local_integer_operation {
                ($word:expr, $name:ident, $left:ident, $right:ident => $fast:expr) => {{
                    let operand = local!(($word >> 8 & 0xff) as usize);
                    let $right = i64::from(($word >> 16) as u8 as i8);
                    if operand.is(Kind::Int) {
                        let $left = operand.bits as i64;
                        let made: Option<i64> = $fast;
                        if let Some(number) = made {
                            push!(Word::int(number));
                            continue;
                        }
                    }
                    save!();
                    let made = check!(arithmetic::binary(
                        interp,
                        BinaryOperator::$name,
                        operand.as_value(),
                        &Value::int($right),
                        false
                    ));
                    push!(made.into_word());
                }};
            }
            macro_rules! binary_slow {
                ($word:expr, $name:ident) => {
                    replace!(
                        2,
                        arithmetic::binary(
                            interp,
                            BinaryOperator::$name,
                            value_at!(2),
                            value_at!(1),
                            $word >> 8 != 0
                        )
                    )
                };
            }
            macro_rules! bitwise {
                ($word:expr, $operator:tt, $name:ident) => {{
                    let (left, right) = (peek!(2), peek!(1));
                    if left.is(Kind::Int) && right.is(Kind::Int) {
                        sp = sp.sub(1);
                        top!(1) = Word::int((left.bits as i64) $operator (right.bits as i64));
                        continue;
                    }
                    binary_slow!($word, $name);
                }};
            }
            // The comparison of two words: the fast answer, or the slow one.
            macro_rules! compare_words {
                ($left:expr, $right:expr, $operator:tt, $name:ident) => {{
                    let (left, right): (Word, Word) = ($left, $right);
                    if left.is(Kind::Int) && right.is(Kind::Int) {
                        (left.bits as i64) $operator (right.bits as i64)
                    } else if left.is(Kind::Float) && right.is(Kind::Float) {
                        f64::from_bits(left.bits) $operator f64::from_bits(right.bits)
                    } else {
                        save!();
                        check!(arithmetic::compare_truth(interp, CompareOperator::$name, left.as_value(), right.as_value()))
                    }
                }};
            }
            macro_rules! compare {
                ($operator:tt, $name:ident) => {{
                    let (left, right) = (peek!(2), peek!(1));
                    if left.is(Kind::Int) && right.is(Kind::Int) {
                        sp = sp.sub(1);
                        top!(1) = Word::bool((left.bits as i64) $operator (right.bits as i64));
                        continue;
                    }
                    if left.is(Kind::Float) && right.is(Kind::Float) {
                        sp = sp.sub(1);
                        top!(1) = Word::bool(f64::from_bits(left.bits) $operator f64::from_bits(right.bits));
                        continue;
                    }
                    replace!(2, arithmetic::compare(interp, CompareOperator::$name, value_at!(2), value_at!(1)));
                }};
            }
            macro_rules! compare_jump {
                ($word:expr, $operator:tt, $name:ident) => {{
                    let holds = compare_words!(peek!(2), peek!(1), $operator, $name);
                    let (right, left) = (pop!(), pop!());
                    release!(left);
                    release!(right);
                    if !holds {
                        jump!($word >> 8);
                    }
                }};
            }
            macro_rules! compare_jump_locals {
                ($word:expr, $operator:tt, $name:ident) => {{
                    pc = pc.add(1);
                    let (left, right) =
                        (local!(($word >> 8 & 0xff) as usize), local!(($word >> 16 & 0xff) as usize));
                    if !compare_words!(left, right, $operator, $name) {
                        jump!(*pc.sub(1));
                    }
                }};
            }
            macro_rules! compare_jump_integer {
                ($word:expr, $operator:tt, $name:ident) => {{
                    pc = pc.add(1);
                    let left = local!(($word >> 8 & 0xff) as usize);
                    let right = Word::int(i64::from(($word >> 16) as u8 as i8));
                    if !compare_words!(left, right, $operator, $name) {
                        jump!(*pc.sub(1));
                    }
                }};
            }
            // The truth of a word that is not released.
            macro_rules! truth {
                ($word:expr) => {{
                    let word: Word = $word;
                    if word.is(Kind::Bool) {
                        word.bits != 0
                    } else {
                        save!();
                        check!(operators::is_true(interp, word.as_value()))
                    }
                }};
            }
            macro_rules! cache {
                () => {{
                    let index = *pc as usize;
                    pc = pc.add(1);
                    &*(*code).caches.as_ptr().add(index)
                }};
            }
            // A call or a jump backward: looks at interrupts, limits and the collector from time to time.
            macro_rules! tick {
                () => {
                    if interp.machine.ticks_run_out() {
                        save!();
                        check!(unwinding::serve(interp));
                    }
                };
            }
            // Enters a Python function whose arguments already lie at `$locals`.
            macro_rules! enter {
                ($function:expr, $callee:expr, $locals:expr, $base:expr, $exit:expr) => {{
                    let function: *const Function = $function;
                    let callee: *const CodeObject = $callee;
                    let locals: *mut Word = $locals;
                    if stack::is_full(interp, locals, (*callee).frame_size) {
                        save!();
                        break 'run stack::too_deep(interp);
                    }
                    (*frame).pc = pc;
                    let count = (*callee).local_count;
                    let mut at = sp;
                    sp = locals.add(count);
                    while at < sp {
                        *at = Word::UNBOUND;
                        at = at.add(1);
                    }
                    // `is_full` has seen that there is room.
                    frame = frame.add(1);
                    frame.write(Frame {
                        code: callee,
                        pc: (*callee).start,
                        locals,
                        base: $base,
                        globals: std::ptr::from_ref::<Dict>(&(*function).globals),
                        function,
                        generator: std::ptr::null(),
                        namespace: Word::UNBOUND,
                        exit: $exit,
                    });
                    let count = interp.machine.frames.len();
                    interp.machine.frames.set_len(count + 1);
                    code = callee;
                    fp = locals;
                    pc = (*callee).start;
                    tick!();
                }};
            }
            // `$target` points to the instruction that takes the item.
            macro_rules! for_iter_next {
                ($iterator:expr, $target:expr, $next:ident => $found:block, $finished:block) => {{
                    let iterator: Word = $iterator;
                    let $next: Word;
                    if iterator.is(Kind::RangeIterator) {
                        let range = payload!(iterator, RangeIterator);
                        let remaining = range.remaining.get();
                        if remaining > 0 {
                            let number = range.next.get();
                            range.remaining.set(remaining - 1);
                            range.next.set(number.wrapping_add(range.step));
                            $next = Word::int(number);
                            $found
                        }
                    } else if iterator.is(Kind::ListIterator) {
                        let list_iterator = payload!(iterator, ListIterator);
                        if let Some(list) = &*list_iterator.list.pointer() {
                            let index = list_iterator.index.get();
                            if let Some(item) = (&*list.items.pointer()).get(index) {
                                list_iterator.index.set(index + 1);
                                $next = item.word();
                                $next.retain();
                                $found
                            }
                        }
                    } else if iterator.is(Kind::TupleIterator) {
                        let tuple_iterator = payload!(iterator, TupleIterator);
                        if let Some(tuple) = &*tuple_iterator.tuple.pointer() {
                            let index = tuple_iterator.index.get();
                            if let Some(item) = tuple.items().get(index) {
                                tuple_iterator.index.set(index + 1);
                                $next = item.word();
                                $next.retain();
                                $found
                            }
                        }
                    } else if iterator.is(Kind::Generator) && (payload!(iterator, Generator)).can_enter() {
                        // The frame waits behind this instruction's first word; `Iteration` finds its way from there.
                        save!();
                        let generator = payload!(iterator, Generator);
                        check!(generators::enter(interp, generator, Word::NONE, sp, FrameExit::Iteration));
                        load_frame!();
                        sp = interp.machine.top;
                        continue;
                    }
                    save!();
                    let target: *const u32 = $target;
                    match check!(iteration::next(interp, iterator.as_value(), *target == UNPACK_PAIR)) {
                        Step::Item(item) => {
                            $next = item.into_word();
                            $found
                        }
                        Step::Pair(first, second) => {
                            push!(second.into_word());
                            push!(first.into_word());
                            pc = target.add(1);
                            continue;
                        }
                        Step::End => {
                            let iterator = pop!();
                            release!(iterator);
                            $finished
                        }
                    }
                }};
            }
            // What the cache knows of a module's namespace, as a word that is not counted yet.
            macro_rules! module_entry {
                ($object:expr, $cache:expr) => {
                    if $object.is(Kind::Module) && $cache.slot.get() == attributes::MODULE {
                        let namespace = &payload!($object, Module).namespace;
                        if namespace.keys_version_cell().get() == $cache.id.get() {
                            let index = $cache.word.get().bits as usize;
                            Some(Word::read(namespace.value_pointer(index).cast::<Word>()))
                        } else {
                            None
                        }
                    } else {
                        None
                    }
                };
            }
            // The attribute of an instance that the cache knows, as a word that is not counted yet.
            macro_rules! cached_attribute {
                ($object:expr, $cache:expr) => {{
                    let object: Word = $object;
                    let cache: &InlineCache = $cache;
                    if object.is(Kind::Instance) {
                        let instance = payload!(object, Instance);
                        if (*instance.shape.get()).id() == cache.id.get() {
                            let slot = cache.slot.get();
                            if slot < attributes::IN_CLASS {
                                // Instances made before their class learned its size may have fewer slots in their block.
                                if (slot as usize) < instance.inline_capacity() {
                                    let word = Word::read(instance.slots().cast::<Word>().add(slot as usize));
                                    if word.is(Kind::Unbound) { None } else { Some(word) }
                                } else {
                                    None
                                }
                            } else if slot == attributes::IN_CLASS {
                                Some(cache.word.get())
                            } else {
                                None
                            }
                        } else {
                            None
                        }
                    } else {
                        module_entry!(object, cache)
                    }
                }};
            }
            // Does the cache know the getter of a property of the object's class?
            macro_rules! knows_getter {
                ($object:expr, $cache:expr) => {
                    $cache.slot.get() == attributes::PROPERTY
                        && $object.is(Kind::Instance)
                        && (*payload!($object, Instance).shape.get()).id() == $cache.id.get()
                };
            }
            // Calls the getter, with the object, that lie on the stack; its result will take their place.
            macro_rules! enter_getter {
                () => {{
                    let base = sp.sub(2);
                    let function = payload!(Word::read(base), Function);
                    let body = &**function.code.pointer();
                    if body.exact_arguments != 1 {
                        save!();
                        check!(calls::bind_on_stack(interp, function, base.add(1), 1, &[]));
                        sp = base.add(1 + body.parameter_count());
                    }
                    enter!(function, body, base.add(1), base, FrameExit::Caller);
                }};
            }
            // After a miss: tries the instruction, of two words, once more if the shape was met before.
            macro_rules! recall {
                ($object:expr, $name:expr, $access:ident, $cache:expr) => {
                    if $object.is(Kind::Instance)
                        && attributes::recall(interp, $object.as_value(), $name, Access::$access, $cache)
                    {
                        pc = pc.sub(2);
                        continue;
                    }
                };
            }
            macro_rules! load_method {
                ($object:expr, $name:expr, $cache:expr, $owned:expr) => {{
                    let object: Word = $object;
                    let cache: &InlineCache = $cache;
                    let known = if object.is(Kind::Instance) {
                        let instance = payload!(object, Instance);
                        cache.slot.get() == attributes::METHOD
                            && (*instance.shape.get()).id() == cache.id.get()
                    } else {
                        cache.slot.get() == attributes::NATIVE_METHOD
                            && u64::from(cache.id.get()) == object.tag
                    };
                    if known {
                        let method = cache.word.get();
                        method.retain();
                        if !$owned {
                            object.retain();
                        } else {
                            sp = sp.sub(1);
                        }
                        push!(method);
                        push!(object);
                    } else if let Some(function) = module_entry!(object, cache) {
                        function.retain();
                        if $owned {
                            top!(1) = function;
                            release!(object);
                        } else {
                            push!(function);
                        }
                        push!(Word::UNBOUND);
                    } else {
                        recall!(object, $name, Method, cache);
                        save!();
                        let (callable, receiver) =
                            check!(attributes::load_method(interp, object.as_value(), $name, cache));
                        if $owned {
                            let object = pop!();
                            release!(object);
                        }
                        push!(callable.into_word());
                        push!(receiver.into_word());
                    }
                }};
            }
            macro_rules! store_attribute {
                ($object:expr, $name:expr, $value:expr, $cache:expr) => {{
                    let object: Word = $object;
                    let cache: &InlineCache = $cache;
                    let mut stored = false;
                    if object.is(Kind::Instance) {
                        let instance = payload!(object, Instance);
                        if (*instance.shape.get()).id() == cache.id.get()
                            && (cache.slot.get() as usize) < instance.inline_capacity()
                        {
                            let slot = instance.slots().cast::<Word>().add(cache.slot.get() as usize);
                            let old = Word::read(slot);
                            *slot = $value;
                            let next = cache.word.get().bits as *const Shape;
                            if !next.is_null() {
                                instance.shape.set(next);
                            }
                            stored = true;
                            release!(old);
                        }
                    }
                    stored
                }};
            }
            macro_rules! return_value {
                ($value:expr) => {{
                    let value: Word = $value;
                    let (exit, base, generator) = ((*frame).exit, (*frame).base, (*frame).generator);
                    save!();
                    if exit == FrameExit::Caller {
                        // A plain call: neither generator nor namespace.
                        let end = sp;
                        drop_words(interp, base, end);
                        let count = interp.machine.frames.len();
                        interp.machine.frames.set_len(count - 1);
                        frame = frame.sub(1);
                        code = (*frame).code;
                        pc = (*frame).pc;
                        fp = (*frame).locals;
                        sp = base;
                        push!(value);
                        continue;
                    }
                    let end = sp;
                    drop_words(interp, fp, end);
                    drop_words(interp, base, fp);
                    let namespace = (*frame).namespace;
                    release_word(interp, namespace);
                    interp.machine.frames.pop();
                    sp = base;
                    if !generator.is_null() {
                        generators::finish(interp, &*generator);
                    }
                    if exit == FrameExit::Native {
                        interp.machine.top = sp;
                        return Ok(value.into_value());
                    }
                    load_frame!();
                    match exit {
                        FrameExit::Initializer => {
                            // The new instance already lies below.
                            if !value.is(Kind::None) {
                                save!();
                                let value = value.into_value();
                                break 'run calls::initializer_returned(interp, &value);
                            }
                        }
                        FrameExit::Iteration => {
                            // The frame waits behind the first word of its FOR_ITER.
                            release!(value);
                            let iterator = pop!();
                            release!(iterator);
                            let waiting = *pc.sub(1);
                            match std::mem::transmute::<u8, Opcode>(waiting as u8) {
                                Opcode::ForIterStore => jump!(*pc),
                                Opcode::ForIterStoreLoop => pc = pc.add(1),
                                Opcode::ForIterLoop => {}
                                _ => jump!(waiting >> 8),
                            }
                        }
                        FrameExit::Delegation => {
                            push!(value);
                            jump!(*pc.sub(1) >> 8);
                        }
                        FrameExit::Caller | FrameExit::Native => push!(value),
                    }
                }};
            }

            // A global or builtin through the cache, as a word that is counted.
            macro_rules! load_global {
                ($name:expr, $cache:expr) => {{
                    let cache: &InlineCache = $cache;
                    let namespace = &*(*frame).globals;
                    let (version, slot) = (cache.id.get(), cache.slot.get());
                    let known = if version == 0 || namespace.keys_version_cell().get() != version {
                        None
                    } else if slot & globals::IN_BUILTINS == 0 {
                        Some(Word::read(namespace.value_pointer(slot as usize).cast::<Word>()))
                    } else {
                        let builtins = &*interp.builtins;
                        if u64::from(builtins.keys_version_cell().get()) == cache.word.get().bits {
                            Some(Word::read(
                                builtins
                                    .value_pointer((slot & !globals::IN_BUILTINS) as usize)
                                    .cast::<Word>(),
                            ))
                        } else {
                            None
                        }
                    };
                    match known {
                        Some(value) => {
                            value.retain();
                            value
                        }
                        None => {
                            save!();
                            check!(globals::load_global(interp, &*frame, $name, cache)).into_word()
                        }
                    }
                }};
            }

            loop {
                let word = *pc;
                pc = pc.add(1);
                #[cfg(feature = "counters")]
                super::counters::count(word as u8);
                // SAFETY: the verifier has checked that the byte is an opcode's number.
                match std::mem::transmute::<u8, Opcode>(word as u8) {
                    Opcode::Nop => {}
                    Opcode::PopTop => {
                        let top = pop!();
                        release!(top);
                    }
                    Opcode::Copy => {
                        let copied = peek!((word >> 8) as usize);
                        copied.retain();
                        push!(copied);
                    }
                    Opcode::Swap => {
                        let other = sp.sub((word >> 8) as usize);
                        let (upper, lower) = (peek!(1), Word::read(other));
                        top!(1) = lower;
                        *other = upper;
                    }
                    Opcode::PushNull => push!(Word::UNBOUND),
                    Opcode::LoadConst => {
                        let value = constant!((word >> 8) as usize);
                        value.retain();
                        push!(value);
                    }
                    Opcode::LoadSmallInt => push!(Word::int(i64::from(word as i32 >> 8))),

                    Opcode::LoadFast => {
                        let value = local!((word >> 8) as usize);
                        value.retain();
                        push!(value);
                    }
                    Opcode::LoadFastLoadFast => {
                        let (first, second) =
                            (local!((word >> 8 & 0xff) as usize), local!((word >> 16 & 0xff) as usize));
                        first.retain();
                        second.retain();
                        push!(first);
                        push!(second);
                    }
                    Opcode::LoadFastLoadConst => {
                        let (first, second) =
                            (local!((word >> 8 & 0xff) as usize), constant!((word >> 16 & 0xff) as usize));
                        first.retain();
                        second.retain();
                        push!(first);
                        push!(second);
                    }
                    Opcode::LoadFastCheck => {
                        let value = local!((word >> 8) as usize);
                        if value.is(Kind::Unbound) {
                            save!();
                            break 'run globals::unbound_local(interp, &*code, (word >> 8) as usize);
                        }
                        value.retain();
                        push!(value);
                    }
                    Opcode::StoreFast => {
                        let value = pop!();
                        let slot = fp.add((word >> 8) as usize);
                        let old = Word::read(slot);
                        *slot = value;
                        release!(old);
                    }
                    Opcode::StoreFastLoadFast => {
                        let value = pop!();
                        let slot = fp.add((word >> 8 & 0xff) as usize);
                        let old = Word::read(slot);
                        *slot = value;
                        release!(old);
                        let loaded = local!((word >> 16 & 0xff) as usize);
                        loaded.retain();
                        push!(loaded);
                    }
                    Opcode::StoreFastStoreFast => {
                        for shift in [8, 16] {
                            let value = pop!();
                            let slot = fp.add((word >> shift & 0xff) as usize);
                            let old = Word::read(slot);
                            *slot = value;
                            release!(old);
                        }
                    }
                    Opcode::ClearFast => {
                        let slot = fp.add((word >> 8) as usize);
                        let old = Word::read(slot);
                        *slot = Word::UNBOUND;
                        release!(old);
                    }
                    Opcode::DeleteFast => {
                        let slot = fp.add((word >> 8) as usize);
                        let old = Word::read(slot);
                        if old.is(Kind::Unbound) {
                            save!();
                            break 'run globals::unbound_local(interp, &*code, (word >> 8) as usize);
                        }
                        *slot = Word::UNBOUND;
                        release!(old);
                    }
                    Opcode::MakeCell => {
                        let slot = fp.add((word >> 8) as usize);
                        *slot = Value::from(CellObject::new((*slot).into_value())).into_word();
                    }
                    Opcode::CopyFreeVars => {
                        let count = (word >> 8) as usize;
                        let first = (*code).local_count - count;
                        if let Some(closure) = &(*(*frame).function).closure {
                            for (index, cell) in closure.items().iter().take(count).enumerate() {
                                *fp.add(first + index) = cell.clone().into_word();
                            }
                        }
                    }
                    Opcode::LoadDeref => {
                        let cell = payload!(local!((word >> 8) as usize), CellObject);
                        let value = (*cell.content.pointer()).word();
                        if value.is(Kind::Unbound) {
                            save!();
                            break 'run globals::unbound_local(interp, &*code, (word >> 8) as usize);
                        }
                        value.retain();
                        push!(value);
                    }
                    Opcode::StoreDeref => {
                        let value = pop!();
                        let cell = payload!(local!((word >> 8) as usize), CellObject);
                        let content = cell.content.pointer().cast::<Word>();
                        let old = Word::read(content);
                        *content = value;
                        release!(old);
                    }
                    Opcode::DeleteDeref => {
                        let cell = payload!(local!((word >> 8) as usize), CellObject);
                        let content = cell.content.pointer().cast::<Word>();
                        let old = Word::read(content);
                        if old.is(Kind::Unbound) {
                            save!();
                            break 'run globals::unbound_local(interp, &*code, (word >> 8) as usize);
                        }
                        *content = Word::UNBOUND;
                        release!(old);
                    }
                    Opcode::LoadFromDictOrDeref => {
                        let index = (word >> 8) as usize;
                        let cell = local!(index);
                        replace!(
                            1,
                            globals::from_mapping_or_cell(
                                interp,
                                value_at!(1),
                                cell.as_value(),
                                &*code,
                                index
                            )
                        );
                    }

                    Opcode::LoadName => {
                        save!();
                        let value = check!(globals::load_name(interp, &*frame, name!((word >> 8) as usize)));
                        push!(value.into_word());
                    }
                    Opcode::StoreName => {
                        consume!(
                            1,
                            globals::store_name(interp, &*frame, name!((word >> 8) as usize), value_at!(1))
                        );
                    }
                    Opcode::DeleteName => {
                        save!();
                        check!(globals::delete_name(interp, &*frame, name!((word >> 8) as usize)));
                        interp.run_pending();
                    }
                    Opcode::LoadGlobal => {
                        let cache = cache!();
                        let value = load_global!(name!((word >> 8) as usize), cache);
                        push!(value);
                    }
                    Opcode::LoadGlobalNull => {
                        let cache = cache!();
                        let value = load_global!(name!((word >> 8) as usize), cache);
                        push!(value);
                        push!(Word::UNBOUND);
                    }
                    Opcode::StoreGlobal => {
                        let cache = cache!();
                        let namespace = &*(*frame).globals;
                        let version = cache.id.get();
                        if version != 0 && namespace.keys_version_cell().get() == version {
                            let slot = namespace.value_pointer(cache.slot.get() as usize).cast::<Word>();
                            let value = pop!();
                            let old = Word::read(slot);
                            *slot = value;
                            release!(old);
                            continue;
                        }
                        consume!(
                            1,
                            globals::store_global(
                                interp,
                                &*frame,
                                name!((word >> 8) as usize),
                                value_at!(1),
                                cache
                            )
                        );
                    }
                    Opcode::DeleteGlobal => {
                        save!();
                        check!(globals::delete_global(interp, &*frame, name!((word >> 8) as usize)));
                        interp.run_pending();
                    }
                    Opcode::LoadFromDictOrGlobals => {
                        replace!(
                            1,
                            globals::from_mapping_or_globals(
                                interp,
                                value_at!(1),
                                &*frame,
                                name!((word >> 8) as usize)
                            )
                        );
                    }
                    Opcode::LoadLocals => {
                        let namespace = globals::namespace(&*frame);
                        push!(namespace.into_word());
                    }
                    Opcode::LoadBuildClass => {
                        save!();
                        let value = check!(globals::build_class(interp, &*frame));
                        push!(value.into_word());
                    }
                    Opcode::LoadAssertionError => push!(globals::assertion_error(interp).into_word()),

                    Opcode::LoadAttr => {
                        let cache = cache!();
                        let object = peek!(1);
                        if let Some(value) = cached_attribute!(object, cache) {
                            value.retain();
                            top!(1) = value;
                            release!(object);
                            continue;
                        }
                        if knows_getter!(object, cache) {
                            let getter = cache.word.get();
                            getter.retain();
                            top!(1) = getter;
                            push!(object);
                            enter_getter!();
                            continue;
                        }
                        recall!(object, name!((word >> 8) as usize), Load, cache);
                        replace!(
                            1,
                            attributes::load(interp, value_at!(1), name!((word >> 8) as usize), cache)
                        );
                    }
                    Opcode::LoadFastAttr => {
                        let cache = cache!();
                        let object = local!((word >> 8 & 0xff) as usize);
                        if let Some(value) = cached_attribute!(object, cache) {
                            value.retain();
                            push!(value);
                            continue;
                        }
                        if knows_getter!(object, cache) {
                            let getter = cache.word.get();
                            getter.retain();
                            object.retain();
                            push!(getter);
                            push!(object);
                            enter_getter!();
                            continue;
                        }
                        recall!(object, name!((word >> 16) as usize), Load, cache);
                        save!();
                        let value = check!(attributes::load(
                            interp,
                            object.as_value(),
                            name!((word >> 16) as usize),
                            cache
                        ));
                        push!(value.into_word());
                    }
                    Opcode::LoadMethod => {
                        let cache = cache!();
                        load_method!(peek!(1), name!((word >> 8) as usize), cache, true);
                    }
                    Opcode::LoadFastMethod => {
                        let cache = cache!();
                        load_method!(
                            local!((word >> 8 & 0xff) as usize),
                            name!((word >> 16) as usize),
                            cache,
                            false
                        );
                    }
                    Opcode::StoreAttr => {
                        let cache = cache!();
                        let (value, object) = (peek!(2), peek!(1));
                        if store_attribute!(object, name!((word >> 8) as usize), value, cache) {
                            sp = sp.sub(2);
                            release!(object);
                            continue;
                        }
                        recall!(object, name!((word >> 8) as usize), Store, cache);
                        consume!(
                            2,
                            attributes::store(
                                interp,
                                value_at!(1),
                                name!((word >> 8) as usize),
                                value_at!(2),
                                cache
                            )
                        );
                    }
                    Opcode::StoreFastAttr => {
                        let cache = cache!();
                        let object = local!((word >> 8 & 0xff) as usize);
                        let value = peek!(1);
                        if store_attribute!(object, name!((word >> 16) as usize), value, cache) {
                            sp = sp.sub(1);
                            continue;
                        }
                        recall!(object, name!((word >> 16) as usize), Store, cache);
                        consume!(
                            1,
                            attributes::store(
                                interp,
                                object.as_value(),
                                name!((word >> 16) as usize),
                                value_at!(1),
                                cache
                            )
                        );
                    }
                    Opcode::DeleteAttr => {
                        consume!(
                            1,
                            crate::runtime::attribute::set(
                                interp,
                                value_at!(1),
                                name!((word >> 8) as usize),
                                None
                            )
                        );
                    }
                    Opcode::LoadSuperAttr => {
                        let _cache = cache!();
                        replace!(
                            3,
                            attributes::load_super(
                                interp,
                                [value_at!(3), value_at!(2), value_at!(1)],
                                name!((word >> 8) as usize)
                            )
                        );
                    }
                    Opcode::LoadSuperMethod => {
                        let cache = cache!();
                        let (callable, class, object) = (peek!(3), peek!(2), peek!(1));
                        if object.is(Kind::Instance)
                            && class.is(Kind::Class)
                            && (*payload!(object, Instance).shape.get()).id() == cache.id.get()
                            && payload!(class, Class).version.get() == cache.slot.get()
                            && callable.as_value().same(interp.class_of_kind(Kind::Super).value())
                        {
                            let method = cache.word.get();
                            method.retain();
                            top!(3) = method;
                            top!(2) = object;
                            sp = sp.sub(1);
                            release!(callable);
                            release!(class);
                            continue;
                        }
                        let name = name!((word >> 8) as usize);
                        let (callable, receiver) = consume!(
                            3,
                            attributes::load_super_method(
                                interp,
                                [value_at!(3), value_at!(2), value_at!(1)],
                                name,
                                cache
                            )
                        );
                        push!(callable.into_word());
                        push!(receiver.into_word());
                    }

                    Opcode::BinarySubscr => {
                        let (container, key) = (peek!(2), peek!(1));
                        if let Some(item) = containers::fast_item(container, key) {
                            item.retain();
                            sp = sp.sub(1);
                            top!(1) = item;
                            release!(container);
                            continue;
                        }
                        replace!(2, containers::get_item(interp, value_at!(2), value_at!(1)));
                    }
                    Opcode::SubscrLocals => {
                        let (container, key) =
                            (local!((word >> 8 & 0xff) as usize), local!((word >> 16 & 0xff) as usize));
                        if let Some(item) = containers::fast_item(container, key) {
                            item.retain();
                            push!(item);
                            continue;
                        }
                        save!();
                        let value =
                            check!(containers::get_item(interp, container.as_value(), key.as_value()));
                        push!(value.into_word());
                    }
                    Opcode::SubscrLocal => {
                        let (container, key) = (peek!(1), local!((word >> 8) as usize));
                        if let Some(item) = containers::fast_item(container, key) {
                            item.retain();
                            top!(1) = item;
                            release!(container);
                            continue;
                        }
                        replace!(1, containers::get_item(interp, value_at!(1), key.as_value()));
                    }
                    Opcode::SubscrInteger => {
                        let (container, key) = (peek!(1), Word::int(i64::from(word as i32 >> 8)));
                        if let Some(item) = containers::fast_item(container, key) {
                            item.retain();
                            top!(1) = item;
                            release!(container);
                            continue;
                        }
                        replace!(1, containers::get_item(interp, value_at!(1), key.as_value()));
                    }
                    Opcode::SubscrLocalInteger => {
                        let container = local!((word >> 8 & 0xff) as usize);
                        let key = Word::int(i64::from((word >> 16) as u8 as i8));
                        if let Some(item) = containers::fast_item(container, key) {
                            item.retain();
                            push!(item);
                            continue;
                        }
                        save!();
                        let value =
                            check!(containers::get_item(interp, container.as_value(), key.as_value()));
                        push!(value.into_word());
                    }
                    Opcode::StoreSubscrLocalInteger => {
                        let container = local!((word >> 8 & 0xff) as usize);
                        let key = Word::int(i64::from((word >> 16) as u8 as i8));
                        if let Some(slot) = containers::fast_slot(container, key) {
                            let old = Word::read(slot);
                            *slot = pop!();
                            release!(old);
                            continue;
                        }
                        consume!(
                            1,
                            containers::set_item(interp, container.as_value(), key.as_value(), value_at!(1))
                        );
                    }
                    Opcode::StoreSubscr => {
                        let (value, container, key) = (peek!(3), peek!(2), peek!(1));
                        if let Some(slot) = containers::fast_slot(container, key) {
                            let old = Word::read(slot);
                            *slot = value;
                            sp = sp.sub(3);
                            release!(old);
                            release!(container);
                            continue;
                        }
                        consume!(3, containers::set_item(interp, value_at!(2), value_at!(1), value_at!(3)));
                    }
                    Opcode::StoreSubscrLocals => {
                        let (container, key) =
                            (local!((word >> 8 & 0xff) as usize), local!((word >> 16 & 0xff) as usize));
                        if let Some(slot) = containers::fast_slot(container, key) {
                            let old = Word::read(slot);
                            *slot = pop!();
                            release!(old);
                            continue;
                        }
                        consume!(
                            1,
                            containers::set_item(interp, container.as_value(), key.as_value(), value_at!(1))
                        );
                    }
                    Opcode::DeleteSubscr => {
                        consume!(2, operators::delete_item(interp, value_at!(2), value_at!(1)));
                    }
                    Opcode::BinarySlice => {
                        replace!(3, containers::get_slice(interp, value_at!(3), value_at!(2), value_at!(1)));
                    }
                    Opcode::StoreSlice => {
                        consume!(
                            4,
                            containers::set_slice(
                                interp,
                                value_at!(3),
                                value_at!(2),
                                value_at!(1),
                                value_at!(4)
                            )
                        );
                    }
                    Opcode::BuildSlice => {
                        let count = (word >> 8) as usize;
                        let step = if count == 3 { value_at!(1).clone() } else { Value::NONE };
                        replace!(count, Ok(containers::slice(value_at!(count), value_at!(count - 1), step)));
                    }

                    Opcode::BinaryAdd => arithmetic!(word, checked_add, +, Add),
                    Opcode::BinarySubtract => arithmetic!(word, checked_sub, -, Sub),
                    Opcode::BinaryMultiply => arithmetic!(word, checked_mul, *, Mult),
                    Opcode::AddLocals => {
                        arithmetic_words!(local!((word >> 8 & 0xff) as usize), local!((word >> 16 & 0xff) as usize), checked_add, +, Add, |made| push!(made), |made| push!(made));
                    }
                    Opcode::SubtractLocals => {
                        arithmetic_words!(local!((word >> 8 & 0xff) as usize), local!((word >> 16 & 0xff) as usize), checked_sub, -, Sub, |made| push!(made), |made| push!(made));
                    }
                    Opcode::MultiplyLocals => {
                        arithmetic_words!(local!((word >> 8 & 0xff) as usize), local!((word >> 16 & 0xff) as usize), checked_mul, *, Mult, |made| push!(made), |made| push!(made));
                    }
                    Opcode::AddLocal => {
                        arithmetic_words!(peek!(1), local!((word >> 8) as usize), checked_add, +, Add, |made| top!(1) = made, |made| {
                            let old = peek!(1);
                            top!(1) = made;
                            release!(old)
                        });
                    }
                    Opcode::SubtractLocal => {
                        arithmetic_words!(peek!(1), local!((word >> 8) as usize), checked_sub, -, Sub, |made| top!(1) = made, |made| {
                            let old = peek!(1);
                            top!(1) = made;
                            release!(old)
                        });
                    }
                    Opcode::MultiplyLocal => {
                        arithmetic_words!(peek!(1), local!((word >> 8) as usize), checked_mul, *, Mult, |made| top!(1) = made, |made| {
                            let old = peek!(1);
                            top!(1) = made;
                            release!(old)
                        });
                    }
                    Opcode::AddConstant => arithmetic_constant!(word, checked_add, +, Add),
                    Opcode::AddLocalConstant => arithmetic_local_constant!(word, checked_add, +, Add),
                    Opcode::AddStore => arithmetic_store!(word, checked_add, +, Add),
                    Opcode::AddLocalStore => arithmetic_local_store!(word, checked_add, +, Add),
                    Opcode::AddLocalsStore => arithmetic_locals_store!(word, checked_add, +, Add),
                    Opcode::SubtractConstant => arithmetic_constant!(word, checked_sub, -, Sub),
                    Opcode::SubtractLocalConstant => arithmetic_local_constant!(word, checked_sub, -, Sub),
                    Opcode::SubtractStore => arithmetic_store!(word, checked_sub, -, Sub),
                    Opcode::SubtractLocalStore => arithmetic_local_store!(word, checked_sub, -, Sub),
                    Opcode::SubtractLocalsStore => arithmetic_locals_store!(word, checked_sub, -, Sub),
                    Opcode::MultiplyConstant => arithmetic_constant!(word, checked_mul, *, Mult),
                    Opcode::MultiplyLocalConstant => arithmetic_local_constant!(word, checked_mul, *, Mult),
                    Opcode::MultiplyStore => arithmetic_store!(word, checked_mul, *, Mult),
                    Opcode::MultiplyLocalStore => arithmetic_local_store!(word, checked_mul, *, Mult),
                    Opcode::MultiplyLocalsStore => arithmetic_locals_store!(word, checked_mul, *, Mult),
                    Opcode::SubtractFromLocal => arithmetic_in_place!(word, checked_sub, -, Sub),
                    Opcode::MultiplyLocalBy => arithmetic_in_place!(word, checked_mul, *, Mult),
                    Opcode::AndInteger => integer_operation!(word, BitAnd, left, right => Some(left & right)),
                    Opcode::ShiftLeftInteger => {
                        integer_operation!(word, LShift, left, right => arithmetic::shift_left(left, right))
                    }
                    Opcode::ShiftRightInteger => {
                        integer_operation!(word, RShift, left, right => Some(left >> right))
                    }
                    Opcode::MultiplyLocalInteger => {
                        local_integer_operation!(word, Mult, left, right => left.checked_mul(right))
                    }
                    Opcode::RemainderLocalInteger => {
                        local_integer_operation!(word, Mod, left, right => Some(arithmetic::positive_remainder(left, right)))
                    }
                    Opcode::AndLocalInteger => {
                        local_integer_operation!(word, BitAnd, left, right => Some(left & right))
                    }
                    Opcode::ShiftRightLocalInteger => {
                        local_integer_operation!(word, RShift, left, right => Some(left >> right))
                    }
                    Opcode::AddLocalInteger => {
                        let left = local!((word >> 8 & 0xff) as usize);
                        let right = i64::from((word >> 16) as u8 as i8);
                        if left.is(Kind::Int)
                            && let Some(sum) = (left.bits as i64).checked_add(right)
                        {
                            push!(Word::int(sum));
                            continue;
                        }
                        save!();
                        let made = check!(arithmetic::add_integer(interp, left.as_value(), right));
                        push!(made.into_word());
                    }
                    Opcode::AddInteger => {
                        let left = peek!(1);
                        let right = i64::from(word as i32 >> 8);
                        if left.is(Kind::Int)
                            && let Some(sum) = (left.bits as i64).checked_add(right)
                        {
                            top!(1) = Word::int(sum);
                            continue;
                        }
                        replace!(1, arithmetic::add_integer(interp, value_at!(1), right));
                    }
                    Opcode::MultiplyInteger => {
                        let left = peek!(1);
                        let right = i64::from(word as i32 >> 8);
                        if left.is(Kind::Int)
                            && let Some(product) = (left.bits as i64).checked_mul(right)
                        {
                            top!(1) = Word::int(product);
                            continue;
                        }
                        replace!(
                            1,
                            arithmetic::binary(
                                interp,
                                BinaryOperator::Mult,
                                value_at!(1),
                                &Value::int(right),
                                false
                            )
                        );
                    }
                    Opcode::RemainderInteger => {
                        let left = peek!(1);
                        let right = i64::from(word as i32 >> 8);
                        if left.is(Kind::Int) {
                            top!(1) = Word::int(arithmetic::positive_remainder(left.bits as i64, right));
                            continue;
                        }
                        replace!(
                            1,
                            arithmetic::binary(
                                interp,
                                BinaryOperator::Mod,
                                value_at!(1),
                                &Value::int(right),
                                false
                            )
                        );
                    }
                    Opcode::FloorDivideInteger => {
                        let left = peek!(1);
                        let right = i64::from(word as i32 >> 8);
                        if left.is(Kind::Int) {
                            top!(1) = Word::int((left.bits as i64).div_euclid(right));
                            continue;
                        }
                        replace!(
                            1,
                            arithmetic::binary(
                                interp,
                                BinaryOperator::FloorDiv,
                                value_at!(1),
                                &Value::int(right),
                                false
                            )
                        );
                    }
                    Opcode::IncrementLocal => {
                        let slot = fp.add((word >> 8 & 0xff) as usize);
                        let left = Word::read(slot);
                        let right = i64::from((word >> 16) as u8 as i8);
                        if left.is(Kind::Int)
                            && let Some(sum) = (left.bits as i64).checked_add(right)
                        {
                            *slot = Word::int(sum);
                            continue;
                        }
                        save!();
                        let made = check!(arithmetic::increment(interp, left.as_value(), right));
                        let old = Word::read(slot);
                        *slot = made.into_word();
                        release!(old);
                    }
                    Opcode::AddToLocal => {
                        let slot = fp.add((word >> 8) as usize);
                        let (left, right) = (Word::read(slot), peek!(1));
                        if left.is(Kind::Int)
                            && right.is(Kind::Int)
                            && let Some(sum) = (left.bits as i64).checked_add(right.bits as i64)
                        {
                            sp = sp.sub(1);
                            *slot = Word::int(sum);
                            continue;
                        }
                        if left.is(Kind::Float) && right.is(Kind::Float) {
                            sp = sp.sub(1);
                            *slot = Word::float(f64::from_bits(left.bits) + f64::from_bits(right.bits));
                            continue;
                        }
                        save!();
                        if arithmetic::append_in_place(slot, right) {
                            let right = pop!();
                            release!(right);
                            continue;
                        }
                        let made = check!(arithmetic::binary(
                            interp,
                            BinaryOperator::Add,
                            left.as_value(),
                            right.as_value(),
                            true
                        ));
                        let old = Word::read(slot);
                        *slot = made.into_word();
                        release!(old);
                        let right = pop!();
                        release!(right);
                    }
                    Opcode::BinaryTrueDivide => {
                        let (left, right) = (peek!(2), peek!(1));
                        if left.is(Kind::Float) && right.is(Kind::Float) && f64::from_bits(right.bits) != 0.0
                        {
                            sp = sp.sub(1);
                            top!(1) = Word::float(f64::from_bits(left.bits) / f64::from_bits(right.bits));
                            continue;
                        }
                        binary_slow!(word, Div);
                    }
                    Opcode::BinaryFloorDivide => {
                        let (left, right) = (peek!(2), peek!(1));
                        if left.is(Kind::Int)
                            && right.is(Kind::Int)
                            && let Some(quotient) =
                                arithmetic::floor_divide(left.bits as i64, right.bits as i64)
                        {
                            sp = sp.sub(1);
                            top!(1) = Word::int(quotient);
                            continue;
                        }
                        binary_slow!(word, FloorDiv);
                    }
                    Opcode::BinaryRemainder => {
                        let (left, right) = (peek!(2), peek!(1));
                        if left.is(Kind::Int)
                            && right.is(Kind::Int)
                            && let Some(remainder) =
                                arithmetic::remainder(left.bits as i64, right.bits as i64)
                        {
                            sp = sp.sub(1);
                            top!(1) = Word::int(remainder);
                            continue;
                        }
                        binary_slow!(word, Mod);
                    }
                    Opcode::BinaryPower => binary_slow!(word, Pow),
                    Opcode::BinaryMatrixMultiply => binary_slow!(word, MatMult),
                    Opcode::BinaryLeftShift => {
                        let (left, right) = (peek!(2), peek!(1));
                        if left.is(Kind::Int)
                            && right.is(Kind::Int)
                            && let Some(shifted) = arithmetic::shift_left(left.bits as i64, right.bits as i64)
                        {
                            sp = sp.sub(1);
                            top!(1) = Word::int(shifted);
                            continue;
                        }
                        binary_slow!(word, LShift);
                    }
                    Opcode::BinaryRightShift => {
                        let (left, right) = (peek!(2), peek!(1));
                        if left.is(Kind::Int) && right.is(Kind::Int) && (right.bits as i64) >= 0 {
                            sp = sp.sub(1);
                            top!(1) = Word::int((left.bits as i64) >> (right.bits as i64).min(63));
                            continue;
                        }
                        binary_slow!(word, RShift);
                    }
                    Opcode::BinaryAnd => bitwise!(word, &, BitAnd),
                    Opcode::BinaryOr => bitwise!(word, |, BitOr),
                    Opcode::BinaryXor => bitwise!(word, ^, BitXor),
                    Opcode::UnaryNegative => {
                        let operand = peek!(1);
                        if operand.is(Kind::Float) {
                            top!(1) = Word::float(-f64::from_bits(operand.bits));
                            continue;
                        }
                        if operand.is(Kind::Int)
                            && let Some(negated) = (operand.bits as i64).checked_neg()
                        {
                            top!(1) = Word::int(negated);
                            continue;
                        }
                        replace!(
                            1,
                            operators::unary(
                                interp,
                                crate::syntax::operators::UnaryOperator::Negative,
                                value_at!(1)
                            )
                        );
                    }
                    Opcode::UnaryPositive => {
                        replace!(
                            1,
                            operators::unary(
                                interp,
                                crate::syntax::operators::UnaryOperator::Positive,
                                value_at!(1)
                            )
                        );
                    }
                    Opcode::UnaryInvert => {
                        replace!(
                            1,
                            operators::unary(
                                interp,
                                crate::syntax::operators::UnaryOperator::Invert,
                                value_at!(1)
                            )
                        );
                    }
                    Opcode::UnaryNot => {
                        let truth = truth!(peek!(1));
                        let operand = peek!(1);
                        top!(1) = Word::bool(!truth);
                        release!(operand);
                    }
                    Opcode::CompareLess => compare!(<, Lt),
                    Opcode::CompareLessEqual => compare!(<=, LtE),
                    Opcode::CompareEqual => compare!(==, Eq),
                    Opcode::CompareNotEqual => compare!(!=, NotEq),
                    Opcode::CompareGreater => compare!(>, Gt),
                    Opcode::CompareGreaterEqual => compare!(>=, GtE),
                    Opcode::IsOp => {
                        let (right, left) = (pop!(), pop!());
                        let same = left.as_value().same(right.as_value());
                        push!(Word::bool(same != (word >> 8 != 0)));
                        release!(left);
                        release!(right);
                    }
                    Opcode::ContainsOp => {
                        let found = consume!(2, containers::contains(interp, value_at!(1), value_at!(2)));
                        push!(Word::bool(found != (word >> 8 != 0)));
                    }

                    Opcode::Jump => jump!(word >> 8),
                    Opcode::JumpBackward => {
                        // First, so that an interrupt comes from inside the loop, not from what stands before it.
                        tick!();
                        jump!(word >> 8);
                    }
                    Opcode::PopJumpIfFalse => {
                        let truth = truth!(peek!(1));
                        let condition = pop!();
                        release!(condition);
                        if !truth {
                            jump!(word >> 8);
                        }
                    }
                    Opcode::PopJumpIfTrue => {
                        let truth = truth!(peek!(1));
                        let condition = pop!();
                        release!(condition);
                        if truth {
                            jump!(word >> 8);
                        }
                    }
                    Opcode::PopJumpIfNone => {
                        let value = pop!();
                        if value.is(Kind::None) {
                            jump!(word >> 8);
                        } else {
                            release!(value);
                        }
                    }
                    Opcode::PopJumpIfNotNone => {
                        let value = pop!();
                        if !value.is(Kind::None) {
                            jump!(word >> 8);
                            release!(value);
                        }
                    }
                    Opcode::JumpIfFalseOrPop => {
                        if truth!(peek!(1)) {
                            let value = pop!();
                            release!(value);
                        } else {
                            jump!(word >> 8);
                        }
                    }
                    Opcode::JumpIfTrueOrPop => {
                        if truth!(peek!(1)) {
                            jump!(word >> 8);
                        } else {
                            let value = pop!();
                            release!(value);
                        }
                    }
                    Opcode::JumpUnlessLess => compare_jump!(word, <, Lt),
                    Opcode::JumpUnlessLessEqual => compare_jump!(word, <=, LtE),
                    Opcode::JumpUnlessEqual => compare_jump!(word, ==, Eq),
                    Opcode::JumpUnlessNotEqual => compare_jump!(word, !=, NotEq),
                    Opcode::JumpUnlessGreater => compare_jump!(word, >, Gt),
                    Opcode::JumpUnlessGreaterEqual => compare_jump!(word, >=, GtE),
                    Opcode::JumpUnlessIn => {
                        if !consume!(2, containers::contains(interp, value_at!(1), value_at!(2))) {
                            jump!(word >> 8);
                        }
                    }
                    Opcode::JumpUnlessNotIn => {
                        if consume!(2, containers::contains(interp, value_at!(1), value_at!(2))) {
                            jump!(word >> 8);
                        }
                    }
                    Opcode::JumpUnlessLocalLessLocal => compare_jump_locals!(word, <, Lt),
                    Opcode::JumpUnlessLocalLessInteger => compare_jump_integer!(word, <, Lt),
                    Opcode::JumpUnlessLocalLessEqualLocal => compare_jump_locals!(word, <=, LtE),
                    Opcode::JumpUnlessLocalLessEqualInteger => compare_jump_integer!(word, <=, LtE),
                    Opcode::JumpUnlessLocalEqualLocal => compare_jump_locals!(word, ==, Eq),
                    Opcode::JumpUnlessLocalEqualInteger => compare_jump_integer!(word, ==, Eq),
                    Opcode::JumpUnlessLocalNotEqualLocal => compare_jump_locals!(word, !=, NotEq),
                    Opcode::JumpUnlessLocalNotEqualInteger => compare_jump_integer!(word, !=, NotEq),
                    Opcode::JumpUnlessLocalGreaterLocal => compare_jump_locals!(word, >, Gt),
                    Opcode::JumpUnlessLocalGreaterInteger => compare_jump_integer!(word, >, Gt),
                    Opcode::JumpUnlessLocalGreaterEqualLocal => compare_jump_locals!(word, >=, GtE),
                    Opcode::JumpUnlessLocalGreaterEqualInteger => compare_jump_integer!(word, >=, GtE),
                    Opcode::JumpUnlessLocal => {
                        pc = pc.add(1);
                        if !truth!(local!((word >> 8) as usize)) {
                            jump!(*pc.sub(1));
                        }
                    }
                    Opcode::JumpIfLocal => {
                        pc = pc.add(1);
                        if truth!(local!((word >> 8) as usize)) {
                            jump!(*pc.sub(1));
                        }
                    }

                    Opcode::GetIter => {
                        if let Some(iterator) = iteration::fast_iterator(value_at!(1)) {
                            let iterable = peek!(1);
                            top!(1) = iterator.into_word();
                            release!(iterable);
                            continue;
                        }
                        replace!(1, crate::runtime::iteration::iterator(interp, value_at!(1)));
                    }
                    Opcode::ForIter => {
                        for_iter_next!(peek!(1), pc, next => {
                            push!(next);
                            continue;
                        }, { jump!(word >> 8) });
                    }
                    Opcode::ForIterLoop => {
                        tick!();
                        for_iter_next!(peek!(1), (*code).start.add((word >> 8) as usize), next => {
                            push!(next);
                            jump!(word >> 8);
                            continue;
                        }, {});
                    }
                    Opcode::ForIterStoreLoop => {
                        tick!();
                        for_iter_next!(peek!(1), &raw const STORED, next => {
                            set_local!((word >> 8) as usize, next);
                            jump!(*pc);
                            continue;
                        }, { pc = pc.add(1) });
                    }
                    Opcode::ForIterStore => {
                        for_iter_next!(peek!(1), &raw const STORED, next => {
                            pc = pc.add(1);
                            let slot = fp.add((word >> 8) as usize);
                            let old = Word::read(slot);
                            *slot = next;
                            release!(old);
                            continue;
                        }, { jump!(*pc) });
                    }
                    Opcode::UnpackSequence => {
                        let count = (word >> 8) as usize;
                        let sequence = peek!(1);
                        if let Some(items) = containers::plain_items(sequence)
                            && items.len() == count
                        {
                            sp = sp.sub(1);
                            for item in items.iter().rev() {
                                let item = item.word();
                                item.retain();
                                push!(item);
                            }
                            release!(sequence);
                            continue;
                        }
                        let items =
                            consume!(1, crate::runtime::iteration::unpack(interp, value_at!(1), count));
                        for item in items.into_iter().rev() {
                            push!(item.into_word());
                        }
                    }
                    Opcode::UnpackEx => {
                        let (before, after) = ((word >> 8 & 0xff) as usize, (word >> 16) as usize);
                        let items = consume!(
                            1,
                            crate::runtime::iteration::unpack_with_star(interp, value_at!(1), before, after)
                        );
                        for item in items.into_iter().rev() {
                            push!(item.into_word());
                        }
                    }

                    Opcode::BuildTuple => {
                        let count = (word >> 8) as usize;
                        let first = sp.sub(count);
                        let items = (0..count).map(|index| Word::read(first.add(index)).into_value());
                        let tuple: Value = Tuple::of(items).into();
                        sp = first;
                        push!(tuple.into_word());
                    }
                    Opcode::BuildList => {
                        let count = (word >> 8) as usize;
                        let first = sp.sub(count);
                        let items: Vec<Value> =
                            (0..count).map(|index| Word::read(first.add(index)).into_value()).collect();
                        sp = first;
                        push!(List::value(items).into_word());
                    }
                    Opcode::BuildSet => {
                        let count = (word >> 8) as usize;
                        replace!(count, making::set(interp, values(sp, count)));
                    }
                    Opcode::BuildMap => {
                        let count = 2 * (word >> 8) as usize;
                        replace!(count, making::dict(interp, values(sp, count)));
                    }
                    Opcode::ListAppend => {
                        let item = pop!();
                        let list = payload!(peek!((word >> 8) as usize), List);
                        (*list.items.pointer()).push(item.into_value());
                    }
                    Opcode::SetAdd => {
                        consume!(
                            1,
                            making::set_add(interp, value_at!((word >> 8) as usize + 1), value_at!(1))
                        );
                    }
                    Opcode::MapAdd => {
                        consume!(
                            2,
                            making::map_add(
                                interp,
                                value_at!((word >> 8) as usize + 2),
                                value_at!(2),
                                value_at!(1)
                            )
                        );
                    }
                    Opcode::ListExtend => {
                        consume!(
                            1,
                            making::list_extend(interp, value_at!((word >> 8) as usize + 1), value_at!(1))
                        );
                    }
                    Opcode::SetUpdate => {
                        consume!(
                            1,
                            making::set_update(interp, value_at!((word >> 8) as usize + 1), value_at!(1))
                        );
                    }
                    Opcode::DictUpdate => {
                        consume!(
                            1,
                            making::dict_update(interp, value_at!((word >> 8) as usize + 1), value_at!(1))
                        );
                    }
                    Opcode::DictMerge => {
                        let depth = (word >> 8) as usize + 1;
                        consume!(
                            1,
                            making::dict_merge(interp, value_at!(depth), value_at!(1), value_at!(depth + 3))
                        );
                    }
                    Opcode::ListToTuple => {
                        replace!(1, Ok(making::list_to_tuple(interp, value_at!(1))));
                    }
                    Opcode::BuildString => {
                        let count = (word >> 8) as usize;
                        replace!(count, Ok(making::string(values(sp, count))));
                    }
                    Opcode::ConvertValue => {
                        replace!(1, making::convert(interp, value_at!(1), word >> 8));
                    }
                    Opcode::FormatSimple => {
                        if peek!(1).is(Kind::Str) {
                            continue;
                        }
                        replace!(1, making::format_simple(interp, value_at!(1)));
                    }
                    Opcode::FormatWithSpec => {
                        replace!(
                            2,
                            crate::runtime::representation::format(interp, value_at!(2), value_at!(1))
                                .map(Value::from)
                        );
                    }
                    Opcode::BuildInterpolation => {
                        let count = 2 + (word >> 8 & 1) as usize;
                        replace!(count, making::interpolation(interp, values(sp, count), word >> 9));
                    }
                    Opcode::BuildTemplate => {
                        replace!(2, making::template(interp, value_at!(2), value_at!(1)));
                    }

                    Opcode::Call => {
                        let mut count = (word >> 8) as usize;
                        let base = sp.sub(count + 2);
                        let callee = Word::read(base);
                        let mut receiver = base.add(1);
                        // A bound method gives its function and receiver, in place.
                        if callee.is(Kind::BoundMethod) && (*receiver).is(Kind::Unbound) {
                            let method = payload!(callee, BoundMethod);
                            *base = method.function.clone().into_word();
                            *receiver = method.receiver.clone().into_word();
                            release!(callee);
                        }
                        let callee = Word::read(base);
                        if (*receiver).is(Kind::Unbound) {
                            receiver = receiver.add(1);
                        } else {
                            count += 1;
                        }
                        if callee.is(Kind::Function) {
                            let function = payload!(callee, Function);
                            let body = &**function.code.pointer();
                            if body.exact_arguments as usize == count {
                                enter!(function, body, receiver, base, FrameExit::Caller);
                                continue;
                            }
                            save!();
                            check!(calls::bind_on_stack(interp, function, receiver, count, &[]));
                            sp = receiver.add(body.parameter_count());
                            enter!(function, body, receiver, base, FrameExit::Caller);
                            continue;
                        }
                        save!();
                        let arguments = std::slice::from_raw_parts(receiver.cast::<Value>(), count);
                        let made = if callee.is(Kind::MethodDescriptor) {
                            let method = payload!(callee, MethodDescriptor);
                            check!(calls::call_method(interp, method, callee.as_value(), arguments))
                        } else if callee.is(Kind::NativeFunction) {
                            let native = payload!(callee, NativeFunction);
                            if native.role == Role::Function {
                                check!(calls::call_native(
                                    interp,
                                    native.definition,
                                    native.owner(),
                                    arguments
                                ))
                            } else {
                                check!(
                                    native
                                        .invoke(interp, crate::runtime::CallArguments::positional(arguments))
                                )
                            }
                        } else if callee.is(Kind::Class)
                            && let Some((instance, function)) =
                                calls::quick_instance(interp, payload!(callee, Class))
                        {
                            // `__init__` runs in a frame of its own; the instance waits below it.
                            let body = &**(*function).code.pointer();
                            let instance = instance.into_word();
                            instance.retain();
                            let given = sp.sub(count);
                            std::ptr::copy(given, given.add(if given == base.add(1) { 2 } else { 1 }), count);
                            *base = instance;
                            *base.add(1) = crate::runtime::machine::counted(function).to_value().into_word();
                            *base.add(2) = instance;
                            sp = base.add(3 + count);
                            drop(callee.into_value());
                            if body.exact_arguments as usize != count + 1 {
                                save!();
                                check!(calls::bind_on_stack(interp, &*function, base.add(2), count + 1, &[]));
                                sp = base.add(2 + body.parameter_count());
                            }
                            enter!(function, body, base.add(2), base.add(1), FrameExit::Initializer);
                            continue;
                        } else {
                            check!(calls::call_other(interp, callee.as_value(), arguments))
                        };
                        interp.run_pending();
                        drop_words(interp, base, sp);
                        sp = base;
                        push!(made.into_word());
                    }
                    Opcode::CallKw => {
                        let count = (word >> 8) as usize;
                        let names = pop!();
                        let base = sp.sub(count + 2);
                        let names_tuple = payload!(names, Tuple);
                        if (*base).is(Kind::BoundMethod) && (*base.add(1)).is(Kind::Unbound) {
                            let bound = Word::read(base);
                            let method = payload!(bound, BoundMethod);
                            *base = method.function.clone().into_word();
                            *base.add(1) = method.receiver.clone().into_word();
                            release!(bound);
                        }
                        let has_receiver = !(*base.add(1)).is(Kind::Unbound);
                        let first = if has_receiver { base.add(1) } else { base.add(2) };
                        let total = count + usize::from(has_receiver);
                        // The names tuple is a constant of the code, which outlives the call.
                        let owned_names = names.into_value();
                        save!();
                        let callee = Word::read(base);
                        if callee.is(Kind::Function) {
                            let function = payload!(callee, Function);
                            let body = &**function.code.pointer();
                            check!(calls::bind_on_stack(interp, function, first, total, names_tuple.items()));
                            sp = first.add(body.parameter_count());
                            enter!(function, body, first, base, FrameExit::Caller);
                            drop(owned_names);
                            continue;
                        }
                        let arguments = std::slice::from_raw_parts(first.cast::<Value>(), total);
                        let made = check!(calls::call_keywords(
                            interp,
                            callee.as_value(),
                            arguments,
                            names_tuple.items()
                        ));
                        drop(owned_names);
                        interp.run_pending();
                        drop_words(interp, base, sp);
                        sp = base;
                        push!(made.into_word());
                    }
                    Opcode::CallFunctionEx => {
                        let has_keywords = word >> 8 & 1 != 0;
                        let count = 3 + usize::from(has_keywords);
                        let base = sp.sub(count);
                        save!();
                        if let Some((function, given, names)) = calls::spread(interp, base, has_keywords) {
                            sp = interp.machine.top;
                            let body = &**(*function).code.pointer();
                            let first = sp.sub(given);
                            if !names.is_empty() || body.exact_arguments as usize != given {
                                check!(calls::bind_on_stack(interp, &*function, first, given, &names));
                                sp = first.add(body.parameter_count());
                            }
                            drop(names);
                            enter!(function, body, first, base, FrameExit::Caller);
                            continue;
                        }
                        let keywords = if has_keywords { Some(value_at!(1)) } else { None };
                        let positional = value_at!(1 + usize::from(has_keywords));
                        replace!(
                            count,
                            calls::call_unpacked(
                                interp,
                                value_at!(count),
                                value_at!(count - 1),
                                positional,
                                keywords
                            )
                        );
                    }
                    Opcode::MakeFunction => {
                        let flags = word >> 8;
                        let count = 1 + flags.count_ones() as usize;
                        replace!(count, Ok(making::function(&*frame, values(sp, count), flags)));
                    }
                    Opcode::ReturnValue => {
                        let value = pop!();
                        return_value!(value);
                    }
                    Opcode::ReturnFast => {
                        let value = local!((word >> 8) as usize);
                        value.retain();
                        return_value!(value);
                    }
                    Opcode::ReturnConst => {
                        let value = constant!((word >> 8) as usize);
                        value.retain();
                        return_value!(value);
                    }
                    Opcode::ReturnGenerator => {
                        save!();
                        let exit = (*frame).exit;
                        let base = (*frame).base;
                        let made = generators::make(interp, &*frame, sp);
                        // The locals now belong to the generator; the function below them still owns its count.
                        let first = fp;
                        drop_words(interp, base, first);
                        interp.machine.frames.pop();
                        sp = base;
                        if exit == FrameExit::Native {
                            interp.machine.top = sp;
                            return Ok(made);
                        }
                        load_frame!();
                        if exit == FrameExit::Initializer {
                            save!();
                            break 'run calls::initializer_returned(interp, &made);
                        }
                        push!(made.into_word());
                    }
                    Opcode::YieldValue => {
                        let value = pop!();
                        save!();
                        let exit = (*frame).exit;
                        let caller = (*frame).base;
                        generators::suspend(interp, sp);
                        if exit == FrameExit::Native {
                            interp.machine.top = caller;
                            interp.machine.suspended = true;
                            return Ok(value.into_value());
                        }
                        load_frame!();
                        sp = caller;
                        let waiting = *pc.sub(1);
                        match std::mem::transmute::<u8, Opcode>(waiting as u8) {
                            Opcode::ForIterStore => {
                                pc = pc.add(1);
                                set_local!((waiting >> 8) as usize, value);
                            }
                            Opcode::ForIterStoreLoop => {
                                jump!(*pc);
                                set_local!((waiting >> 8) as usize, value);
                            }
                            Opcode::ForIterLoop => {
                                jump!(waiting >> 8);
                                push!(value);
                            }
                            _ => push!(value),
                        }
                    }
                    Opcode::GetYieldFromIter => {
                        replace!(1, generators::yield_from_iterator(interp, value_at!(1), &*code));
                    }
                    Opcode::GetAwaitable => {
                        replace!(1, generators::awaitable(interp, value_at!(1), word >> 8));
                    }
                    Opcode::Send => {
                        let (iterator, sent) = (peek!(2), peek!(1));
                        if iterator.is(Kind::Generator) && (payload!(iterator, Generator)).can_enter() {
                            sp = sp.sub(1);
                            save!();
                            let generator = payload!(iterator, Generator);
                            if generator.state.get() == State::Created && !sent.is(Kind::None) {
                                let sent = sent.into_value();
                                break 'run generators::cannot_send(interp, generator, &sent);
                            }
                            check!(generators::enter(interp, generator, sent, sp, FrameExit::Delegation));
                            load_frame!();
                            sp = interp.machine.top;
                            continue;
                        }
                        save!();
                        let (ended, value) =
                            check!(generators::send(interp, iterator.as_value(), sent.as_value()));
                        let sent = pop!();
                        push!(value.into_word());
                        release!(sent);
                        if ended {
                            jump!(word >> 8);
                        }
                    }
                    Opcode::EndSend => {
                        let (value, iterator) = (pop!(), pop!());
                        push!(value);
                        release!(iterator);
                    }
                    Opcode::CleanupThrow => {
                        let value = consume!(3, generators::cleanup_throw(interp, value_at!(1)));
                        push!(Word::NONE);
                        push!(value.into_word());
                    }
                    Opcode::GetAiter => {
                        replace!(1, generators::async_iterator(interp, value_at!(1)));
                    }
                    Opcode::GetAnext => {
                        save!();
                        let value = check!(generators::async_next(interp, value_at!(1)));
                        push!(value.into_word());
                    }
                    Opcode::EndAsyncFor => {
                        save!();
                        if !generators::is_async_end(interp, value_at!(1)) {
                            let error = pop!().into_value();
                            (*frame).pc = pc;
                            interp.machine.top = sp;
                            interp.machine.reraising = true;
                            break 'run interp.raise_value(error);
                        }
                        consume!(2, Ok(()));
                    }
                    Opcode::AsyncGeneratorWrap => {
                        replace!(1, Ok(generators::wrap_async_value(value_at!(1))));
                    }

                    Opcode::BeforeWith => {
                        let (exit, entered) = consume!(1, calls::enter_context(interp, value_at!(1), false));
                        push!(exit.into_word());
                        push!(entered.into_word());
                    }
                    Opcode::BeforeAsyncWith => {
                        let (exit, entered) = consume!(1, calls::enter_context(interp, value_at!(1), true));
                        push!(exit.into_word());
                        push!(entered.into_word());
                    }
                    Opcode::WithExceptStart => {
                        save!();
                        let value = check!(calls::exit_context(interp, value_at!(3), value_at!(1)));
                        push!(value.into_word());
                    }

                    Opcode::PushExcInfo => {
                        let exception = pop!();
                        exception.retain();
                        let previous = unwinding::begin_handling(interp, exception.into_value());
                        push!(previous.into_word());
                        push!(exception);
                    }
                    Opcode::PopExcept => {
                        let previous = pop!();
                        save!();
                        let handled = unwinding::begin_handling(interp, previous.into_value());
                        drop(handled);
                        interp.run_pending();
                    }
                    Opcode::CheckExcMatch => {
                        let matches = consume!(1, unwinding::matches(interp, value_at!(2), value_at!(1)));
                        push!(Word::bool(matches));
                    }
                    Opcode::CheckEgMatch => {
                        let (rest, matched) =
                            consume!(2, unwinding::group_match(interp, value_at!(2), value_at!(1)));
                        push!(rest.into_word());
                        push!(matched.into_word());
                    }
                    Opcode::PrepareReraiseStar => {
                        replace!(2, unwinding::prepare_reraise_star(interp, value_at!(2), value_at!(1)));
                    }
                    Opcode::Reraise => {
                        let exception = pop!().into_value();
                        save!();
                        interp.machine.reraising = true;
                        break 'run interp.raise_value(exception);
                    }
                    Opcode::RaiseVarargs => {
                        let count = (word >> 8) as usize;
                        save!();
                        let raised = unwinding::raise(interp, values(sp, count));
                        let first = sp.sub(count);
                        let exception = interp.raised.take();
                        drop_words(interp, first, sp);
                        interp.raised = exception;
                        sp = first;
                        save!();
                        break 'run raised;
                    }

                    Opcode::ImportName => {
                        replace!(
                            2,
                            imports::import_name(
                                interp,
                                &*frame,
                                name!((word >> 8) as usize),
                                value_at!(2),
                                value_at!(1)
                            )
                        );
                    }
                    Opcode::ImportFrom => {
                        save!();
                        let value =
                            check!(imports::import_from(interp, value_at!(1), name!((word >> 8) as usize)));
                        push!(value.into_word());
                    }
                    Opcode::ImportStar => {
                        consume!(1, imports::import_star(interp, &*frame, value_at!(1)));
                    }

                    Opcode::MatchMapping => {
                        save!();
                        let matches = check!(matching::is_mapping(interp, value_at!(1)));
                        push!(Word::bool(matches));
                    }
                    Opcode::MatchSequence => {
                        save!();
                        let matches = check!(matching::is_sequence(interp, value_at!(1)));
                        push!(Word::bool(matches));
                    }
                    Opcode::MatchKeys => {
                        save!();
                        let found = check!(matching::match_keys(interp, value_at!(2), value_at!(1)));
                        push!(found.into_word());
                    }
                    Opcode::MatchClass => {
                        let count = (word >> 8) as usize;
                        replace!(
                            3,
                            matching::match_class(interp, value_at!(3), value_at!(2), value_at!(1), count)
                        );
                    }
                    Opcode::MatchRest => {
                        replace!(1, matching::rest(interp, value_at!(2), value_at!(1)));
                    }
                    Opcode::GetLen => {
                        save!();
                        let length = check!(operators::length(interp, value_at!(1)));
                        push!(Word::int(length as i64));
                    }

                    Opcode::MakeTypeParameter => {
                        replace!(1, Ok(making::type_parameter(interp, value_at!(1), word >> 8)));
                    }
                    Opcode::SetTypeParameter => {
                        consume!(
                            1,
                            making::set_type_parameter(interp, value_at!(2), value_at!(1), word >> 8)
                        );
                    }
                    Opcode::MakeTypeAlias => {
                        replace!(3, making::type_alias(interp, value_at!(3), value_at!(2), value_at!(1)));
                    }
                    Opcode::MakeGenericBase => {
                        replace!(1, making::generic_base(interp, value_at!(1)));
                    }
                    Opcode::SetTypeParams => {
                        consume!(1, making::set_type_params(interp, value_at!(2), value_at!(1)));
                    }
                    Opcode::PrintExpression => {
                        consume!(1, calls::display(interp, value_at!(1)));
                    }
                }
            }
        };
        // An exception: find its handler in this frame or one below, or leave.
        match unwinding::unwind(interp, raised) {
            Unwound::Handled => {
                load_frame!();
                sp = interp.machine.top;
                continue 'frames;
            }
            Unwound::Leave(raised) => return Err(raised),
        }
    }
}

/// The `count` values below `sp`.
///
/// # Safety
/// They are alive, and stay so as long as the slice is used.
#[inline(always)]
unsafe fn values<'a>(sp: *mut Word, count: usize) -> &'a [Value] {
    // SAFETY: by the caller's promise; words and values have the same layout.
    unsafe { std::slice::from_raw_parts(sp.sub(count).cast::<Value>(), count) }
}
