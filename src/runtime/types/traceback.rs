//! Tracebacks: one object per frame an exception has passed, the outermost first. The machine adds one in front as it leaves a frame.

use super::code::CodeObject;
use super::definition::{AttributeDefinition, ClassDefinition, EMPTY};
use super::exception;
use crate::object::{Guarded, Kind, Payload, Ref, Value};
use crate::runtime::class::flags;
use crate::runtime::interp::{Interp, Result};

/// The payload of a traceback.
pub struct Traceback {
    /// The traceback of the frame called from this one, or None.
    pub(crate) next: Guarded<Value>,
    /// The frame, or None.
    pub frame: Value,
    pub code: Ref<CodeObject>,
    /// The word index of the instruction that was running.
    pub instruction: u32,
    /// Its line.
    pub line: u32,
}

impl Payload for Traceback {
    const KIND: Kind = Kind::Traceback;
    const TRACKED: bool = true;

    fn trace(&self, visit: &mut dyn FnMut(&Value)) {
        visit(self.next.peek());
        visit(&self.frame);
        visit(self.code.value());
    }

    fn clear(&mut self) {
        drop((std::mem::take(self.next.get_exclusive()), std::mem::take(&mut self.frame)));
    }
}

pub const CLASS: ClassDefinition = ClassDefinition {
    kind: Kind::Traceback,
    name: "traceback",
    documentation: "A frame that an exception has passed, and the next inner one.",
    flags: flags::NATIVE | flags::NO_INSTANCES,
    attributes: &[
        AttributeDefinition { name: "tb_next", documentation: "", get: get_next, set: Some(set_next) },
        AttributeDefinition {
            name: "tb_frame",
            documentation: "",
            get: |_, value| {
                Ok(value.exact::<Traceback>().map(|entry| entry.frame.clone()).unwrap_or_default())
            },
            set: None,
        },
        AttributeDefinition {
            name: "tb_lineno",
            documentation: "",
            get: |_, value| {
                Ok(Value::int(value.exact::<Traceback>().map_or(0, |entry| i64::from(entry.line))))
            },
            set: None,
        },
        AttributeDefinition {
            name: "tb_lasti",
            documentation: "",
            get: |_, value| {
                Ok(Value::int(
                    value.exact::<Traceback>().map_or(-1, |entry| i64::from(entry.instruction) * 2),
                ))
            },
            set: None,
        },
    ],
    ..EMPTY
};

fn get_next(interp: &mut Interp, value: &Value) -> Result {
    Ok(next(interp, value))
}

/// The next inner traceback, or None.
pub fn next(interp: &Interp, traceback: &Value) -> Value {
    traceback.exact::<Traceback>().map(|entry| interp.read(&entry.next).clone()).unwrap_or_default()
}

fn set_next(interp: &mut Interp, value: &Value, new: Option<&Value>) -> Result<()> {
    let Some(entry) = value.exact::<Traceback>() else { return Ok(()) };
    let Some(new) = new else { return Err(interp.type_error("can't delete tb_next attribute")) };
    if !new.is_none() && !new.is(Kind::Traceback) {
        let class = interp.type_name(new);
        return Err(interp.type_error(format!("expected traceback object or None, got '{class}'")));
    }
    let mut link = new.clone();
    while !link.is_none() {
        if link.same(value) {
            return Err(interp.value_error("traceback loop detected"));
        }
        link = next(interp, &link);
    }
    let old = std::mem::replace(interp.write(&entry.next), new.clone());
    drop(old);
    Ok(())
}

/// Puts a frame in front of the exception's traceback: the exception leaves it now. `instruction` is a word index; `frame` is a frame
/// object or None.
pub fn extend(
    interp: &mut Interp,
    exception: &Value,
    code: &Ref<CodeObject>,
    instruction: u32,
    frame: Value,
) {
    let next = exception::traceback(interp, exception);
    let line = code.data.position(instruction).line;
    let entry = Traceback { next: Guarded::new(next), frame, code: code.clone(), instruction, line };
    exception::set_traceback(interp, exception, Value::new(entry));
}

/// The entries of a traceback, outermost first.
pub fn entries(interp: &Interp, traceback: &Value) -> Vec<Ref<Traceback>> {
    let mut entries = Vec::new();
    let mut link = traceback.clone();
    while let Some(entry) = link.exact_ref::<Traceback>() {
        link = interp.read(&entry.next).clone();
        entries.push(entry);
    }
    entries
}

/// The frame object of a traceback's own (outermost) entry.
pub fn frame_of(traceback: &Value) -> Option<Value> {
    traceback.exact::<Traceback>().map(|entry| entry.frame.clone())
}
