//! `np.seterr`, `np.geterr` and `np.errstate`: what becomes of floating-point conditions.

use std::cell::Cell;

use super::state::state;
use crate::array::Condition;
use crate::object::{Kind, Ref, Str, Value};
use crate::runtime::class::{Class, flags};
use crate::runtime::interp::{Interp, Result};
use crate::runtime::native::CallArguments;
use crate::runtime::types::definition::{ClassDefinition, EMPTY};
use crate::runtime::types::dict::Dict;
use crate::runtime::types::native_object::{NativeData, NativeObject};

/// What becomes of one condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    Ignore,
    Warn,
    Raise,
    Print,
}

impl Mode {
    const ALL: [(&'static str, Mode); 4] =
        [("ignore", Mode::Ignore), ("warn", Mode::Warn), ("raise", Mode::Raise), ("print", Mode::Print)];

    fn name(self) -> &'static str {
        Mode::ALL.iter().find(|(_, mode)| *mode == self).map_or("", |(name, _)| name)
    }
}

/// The keywords of `seterr` in NumPy's order, with their conditions.
const KEYS: [(&str, Condition); 4] = [
    ("divide", Condition::DivideByZero),
    ("over", Condition::Overflow),
    ("under", Condition::Underflow),
    ("invalid", Condition::Invalid),
];

/// The modes of all conditions.
#[derive(Clone, Copy)]
pub struct ErrorState {
    modes: [Mode; 4],
}

impl Default for ErrorState {
    fn default() -> ErrorState {
        ErrorState { modes: [Mode::Warn, Mode::Warn, Mode::Ignore, Mode::Warn] }
    }
}

impl ErrorState {
    /// The mode of a condition.
    pub fn mode(self, condition: Condition) -> Mode {
        let place = KEYS.iter().position(|(_, own)| *own == condition);
        place.and_then(|place| self.modes.get(place)).copied().unwrap_or(Mode::Warn)
    }

    fn to_dict(self, interp: &mut Interp) -> Ref<Dict> {
        let dict = Dict::new();
        for ((key, _), mode) in KEYS.iter().zip(self.modes) {
            let key = interp.intern(key);
            drop(dict.set_str(interp, &key, Str::value(mode.name())));
        }
        dict
    }

    /// The state with what keywords change; `all` comes first.
    fn changed(
        mut self,
        interp: &mut Interp,
        all: Option<&Value>,
        each: [Option<&Value>; 4],
    ) -> Result<ErrorState> {
        for (slot, value) in self.modes.iter_mut().zip(each) {
            let given = value.filter(|value| !value.is_none()).or(all.filter(|value| !value.is_none()));
            if let Some(value) = given {
                *slot = mode_of(interp, value)?;
            }
        }
        Ok(self)
    }
}

fn mode_of(interp: &mut Interp, value: &Value) -> Result<Mode> {
    let name = value.exact::<Str>().map_or("", Str::as_str);
    match Mode::ALL.iter().find(|(known, _)| *known == name) {
        Some((_, mode)) => Ok(*mode),
        None if matches!(name, "call" | "log") => {
            Err(super::errors::unsupported(interp, &format!("the error mode '{name}'")))
        }
        None => {
            let shown = name.to_owned();
            Err(interp.value_error(format!("invalid error mode '{shown}'")))
        }
    }
}

native_functions! { pub FUNCTIONS;
    /// Set how floating-point errors are handled.
    def seterr(all=None, divide=None, over=None, under=None, invalid=None) = set_modes;
    /// Get the current way of handling floating-point errors.
    def geterr() = get_modes;
}

fn set_modes(
    interp: &mut Interp,
    all: Option<&Value>,
    divide: Option<&Value>,
    over: Option<&Value>,
    under: Option<&Value>,
    invalid: Option<&Value>,
) -> Result<Ref<Dict>> {
    let old = state(interp).error_state.get();
    let new = old.changed(interp, all, [divide, over, under, invalid])?;
    state(interp).error_state.set(new);
    Ok(old.to_dict(interp))
}

fn get_modes(interp: &mut Interp) -> Ref<Dict> {
    state(interp).error_state.get().to_dict(interp)
}

/// The data of an `errstate`: what it sets, and what it has to restore.
struct ErrorStateContext {
    all: Value,
    each: [Value; 4],
    saved: Cell<Option<ErrorState>>,
}

impl NativeData for ErrorStateContext {
    fn as_any(&self) -> &dyn std::any::Any {
        self
    }
}

pub static CLASS: ClassDefinition = ClassDefinition {
    kind: Kind::Native,
    name: "errstate",
    module: "numpy",
    documentation: "Context manager for floating-point error handling.",
    flags: flags::NATIVE,
    slots: |slots| slots.construct = Some(construct),
    methods: METHODS,
    ..EMPTY
};

native_functions! { METHODS;
    def __enter__(self, /) = enter;
    def __exit__(self, kind, value, traceback, /) = exit;
}

native_functions! { CONSTRUCTOR;
    def errstate(*, all=None, divide=None, over=None, under=None, invalid=None, call=None) = make;
}

fn construct(interp: &mut Interp, _: &Ref<Class>, arguments: CallArguments<'_>) -> Result {
    match CONSTRUCTOR.first() {
        Some(definition) => definition.invoke(interp, arguments),
        None => Ok(Value::NONE),
    }
}

fn make(
    interp: &mut Interp,
    all: Option<&Value>,
    divide: Option<&Value>,
    over: Option<&Value>,
    under: Option<&Value>,
    invalid: Option<&Value>,
    _call: Option<&Value>,
) -> Value {
    let class = state(interp).errstate_class.clone();
    let each = [divide, over, under, invalid].map(|value| value.cloned().unwrap_or_default());
    let context = ErrorStateContext { all: all.cloned().unwrap_or_default(), each, saved: Cell::new(None) };
    NativeObject::new(&class, context)
}

fn enter(interp: &mut Interp, context: &Value) -> Result<()> {
    let Some(data) = NativeObject::data::<ErrorStateContext>(context) else { return Ok(()) };
    let old = state(interp).error_state.get();
    let new = old.changed(interp, Some(&data.all), data.each.each_ref().map(Some))?;
    data.saved.set(Some(old));
    state(interp).error_state.set(new);
    Ok(())
}

fn exit(interp: &mut Interp, context: &Value, _: &Value, _: &Value, _: &Value) {
    if let Some(old) = NativeObject::data::<ErrorStateContext>(context).and_then(|data| data.saved.take()) {
        state(interp).error_state.set(old);
    }
}
