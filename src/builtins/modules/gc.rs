//! `gc`: the cycle collector as scripts see it. There is one generation; the numbers that CPython has for three of them are kept where a
//! script can set them, and the collector goes by its own (see [`crate::object::collector`]).

use super::add_functions;
use crate::object::{Ref, Tuple, Value, collector, heap};
use crate::runtime::interp::{Interp, Result};
use crate::runtime::types::dict::Dict;
use crate::runtime::types::list::List;
use crate::runtime::types::module::Module;
use crate::runtime::{call, finalize};

native_functions! { FUNCTIONS;
    /// Enable automatic garbage collection.
    def enable() = enable;
    /// Disable automatic garbage collection.
    def disable() = disable;
    /// Returns true if automatic garbage collection is enabled.
    def isenabled() = is_enabled;
    /// Run the garbage collector.
    ///
    /// With no arguments, run a full collection.  The optional argument
    /// may be an integer specifying which generation to collect.  A ValueError
    /// is raised if the generation number is invalid.
    ///
    /// The number of unreachable objects is returned.
    def collect(generation=2) = collect;
    /// Return a three-tuple of the current collection counts.
    def get_count() = get_count;
    /// Return the current collection thresholds.
    def get_threshold() = get_threshold;
    /// Set the collection thresholds (the collection frequency).
    ///
    /// Setting 'threshold0' to zero disables collection.
    def set_threshold(threshold0, threshold1=10, threshold2=10, /) = set_threshold;
    /// Return a list of objects tracked by the collector (excluding the list returned).
    def get_objects(generation=None) = get_objects;
    /// Return the list of objects that directly refer to any of 'objs'.
    def get_referrers(*objs) = get_referrers;
    /// Return the list of objects that are directly referred to by 'objs'.
    def get_referents(*objs) = get_referents;
    /// Returns true if the object is tracked by the garbage collector.
    def is_tracked(obj, /) = is_tracked;
    /// Returns true if the object has been already finalized by the GC.
    def is_finalized(obj, /) = is_finalized;
    /// Return a list of dictionaries containing per-generation statistics.
    def get_stats() = get_stats;
    /// Set the garbage collection debugging flags.
    def set_debug(flags, /) = set_debug;
    /// Get the garbage collection debugging flags.
    def get_debug() = get_debug;
    /// Freeze all current tracked objects and ignore them for future collections.
    def freeze() = freeze;
    /// Unfreeze all objects in the permanent generation.
    def unfreeze() = unfreeze;
    /// Return the number of objects in the permanent generation.
    def get_freeze_count() = get_freeze_count;
}

const STATE_NAME: &str = "gc";

/// What scripts have set and asked for.
struct State {
    thresholds: [i64; 3],
    debug: i64,
    collections: i64,
    collected: i64,
    callbacks: Ref<List>,
    frozen: usize,
    /// Tracked objects alive after the last collection.
    survivors: usize,
}

/// Makes the module.
pub fn create(interp: &mut Interp) -> Ref<Module> {
    let documentation = "This module provides access to the garbage collector for reference cycles.";
    let module = Module::new(interp, "gc", Some(documentation));
    add_functions(interp, &module, "gc", FUNCTIONS);
    let callbacks = List::new(Vec::new());
    let constants = [
        ("DEBUG_STATS", 1),
        ("DEBUG_COLLECTABLE", 2),
        ("DEBUG_UNCOLLECTABLE", 4),
        ("DEBUG_SAVEALL", 32),
        ("DEBUG_LEAK", 38),
    ];
    for (name, number) in constants {
        module.set(interp, name, Value::int(number));
    }
    module.set(interp, "garbage", List::value(Vec::new()));
    module.set(interp, "callbacks", callbacks.to_value());
    let state = State {
        thresholds: [2000, 10, 10],
        debug: 0,
        collections: 0,
        collected: 0,
        callbacks,
        frozen: 0,
        survivors: 0,
    };
    interp.module_state.insert(STATE_NAME, Box::new(state));
    module
}

/// The state; `None` is impossible once the module exists, and then nothing is kept.
fn state(interp: &mut Interp) -> Option<&mut State> {
    interp.module_state.get_mut(STATE_NAME).and_then(|state| state.downcast_mut())
}

fn enable(_: &mut Interp) {
    collector::enable();
}

fn disable(_: &mut Interp) {
    collector::disable();
}

fn is_enabled(_: &mut Interp) -> bool {
    collector::is_enabled()
}

fn collect(interp: &mut Interp, generation: Option<i64>) -> Result<usize> {
    if !(0..=2).contains(&generation.unwrap_or(2)) {
        return Err(interp.value_error("invalid generation"));
    }
    let generation = generation.unwrap_or(2);
    tell_callbacks(interp, "start", generation, 0)?;
    let mut freed = 0;
    loop {
        let collected = finalize::collect(interp);
        freed += collected.freed;
        // What was waiting for its finalizer can go now, unless the finalizer brought it back.
        if collected.finalizing == 0 {
            break;
        }
    }
    let survivors = heap::tracked_count();
    if let Some(state) = state(interp) {
        state.collections += 1;
        state.collected += freed as i64;
        state.survivors = survivors;
    }
    tell_callbacks(interp, "stop", generation, freed)?;
    Ok(freed)
}

/// Calls what scripts have put into `gc.callbacks`.
fn tell_callbacks(interp: &mut Interp, phase: &'static str, generation: i64, collected: usize) -> Result<()> {
    let Some(callbacks) = state(interp).map(|state| state.callbacks.clone()) else { return Ok(()) };
    for callback in callbacks.to_vec(interp) {
        let numbers = [
            ("generation", generation),
            ("collected", i64::try_from(collected).unwrap_or(i64::MAX)),
            ("uncollectable", 0),
        ];
        let information = dict(interp, &numbers);
        let phase = interp.intern(phase).to_value();
        call::call(interp, &callback, &[phase, information])?;
    }
    Ok(())
}

fn dict(interp: &mut Interp, entries: &[(&'static str, i64)]) -> Value {
    let made = Dict::new();
    for &(name, number) in entries {
        let name = interp.intern(name);
        drop(made.set_str(interp, &name, Value::int(number)));
    }
    made.into()
}

fn numbers(numbers: [i64; 3]) -> Ref<Tuple> {
    Tuple::of(numbers.map(Value::int).into_iter())
}

fn get_count(interp: &mut Interp) -> Ref<Tuple> {
    let survivors = state(interp).map_or(0, |state| state.survivors);
    let young = heap::tracked_count().saturating_sub(survivors);
    numbers([i64::try_from(young).unwrap_or(i64::MAX), 0, 0])
}

fn get_threshold(interp: &mut Interp) -> Ref<Tuple> {
    numbers(state(interp).map_or([0; 3], |state| state.thresholds))
}

fn set_threshold(interp: &mut Interp, first: i64, second: Option<i64>, third: Option<i64>) {
    if let Some(state) = state(interp) {
        state.thresholds =
            [first, second.unwrap_or(state.thresholds[1]), third.unwrap_or(state.thresholds[2])];
    }
    if first == 0 {
        collector::disable();
    }
}

fn get_objects(interp: &mut Interp, generation: Option<&Value>) -> Result<Vec<Value>> {
    if let Some(generation) = generation.filter(|generation| !generation.is_none()) {
        let generation = crate::runtime::convert::to_i64(interp, generation)?;
        if generation < 0 {
            return Err(interp.value_error("generation parameter cannot be negative"));
        }
        if generation > 2 {
            return Err(interp.value_error(
                "generation parameter must be less than the number of available generations (3)",
            ));
        }
    }
    Ok(collector::objects())
}

fn get_referrers(_: &mut Interp, targets: &Ref<Tuple>) -> Vec<Value> {
    let refers = |object: &Value| {
        let parts = collector::referents(object);
        targets.items().iter().any(|target| parts.iter().any(|part| part.same(target)))
    };
    // The tuple of the arguments is not what was asked for.
    collector::objects()
        .into_iter()
        .filter(|object| !object.same(targets.value()) && refers(object))
        .collect()
}

fn get_referents(_: &mut Interp, objects: &Ref<Tuple>) -> Vec<Value> {
    objects.items().iter().flat_map(collector::referents).collect()
}

fn is_tracked(_: &mut Interp, object: &Value) -> bool {
    collector::is_tracked(object)
}

fn is_finalized(_: &mut Interp, object: &Value) -> bool {
    collector::is_finalized(object)
}

fn get_stats(interp: &mut Interp) -> Vec<Value> {
    let (collections, collected) = state(interp).map_or((0, 0), |state| (state.collections, state.collected));
    [(0, 0), (0, 0), (collections, collected)]
        .map(|(collections, collected)| {
            let entries = [("collections", collections), ("collected", collected), ("uncollectable", 0)];
            dict(interp, &entries)
        })
        .to_vec()
}

fn set_debug(interp: &mut Interp, flags: i64) {
    if let Some(state) = state(interp) {
        state.debug = flags;
    }
}

fn get_debug(interp: &mut Interp) -> i64 {
    state(interp).map_or(0, |state| state.debug)
}

/// Nothing is moved: freezing only serves processes that fork, and those here do not.
fn freeze(interp: &mut Interp) {
    let tracked = heap::tracked_count();
    if let Some(state) = state(interp) {
        state.frozen = tracked;
    }
}

fn unfreeze(interp: &mut Interp) {
    if let Some(state) = state(interp) {
        state.frozen = 0;
    }
}

fn get_freeze_count(interp: &mut Interp) -> usize {
    state(interp).map_or(0, |state| state.frozen)
}
