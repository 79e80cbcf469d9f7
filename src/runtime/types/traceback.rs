//! Tracebacks: one object per frame an exception has passed, the outermost first. The machine adds one in front as it leaves a frame.

use super::code::CodeObject;
use super::definition::{AttributeDefinition, ClassDefinition, EMPTY};
use super::dict::Dict;
use super::{exception, frame};
use crate::object::{Guarded, Kind, Payload, Ref, Value};
use crate::runtime::class::flags;
use crate::runtime::interp::{Interp, Result};

/// The payload of a traceback.
pub struct Traceback {
    /// The traceback of the frame called from this one, or None.
    pub(crate) next: Guarded<Value>,
    /// The frame object, made when somebody asks for it; None before.
    frame: Guarded<Value>,
    pub code: Ref<CodeObject>,
    globals: Ref<Dict>,
    /// The word index of the instruction that was running.
    pub instruction: u32,
    /// The locals of a call that the exception ended, which it keeps alive; the frame object takes them over.
    variables: Guarded<Vec<Value>>,
}

impl Traceback {
    /// The line of the instruction that was running.
    pub fn line(&self) -> u32 {
        self.code.data.position(self.instruction).line
    }

    /// `tb_frame`
    pub fn frame(&self, interp: &mut Interp) -> Value {
        if interp.read(&self.frame).is_none() {
            let variables = std::mem::take(interp.write(&self.variables));
            let made = frame::for_traceback(&self.code, &self.globals, self.line(), variables);
            *interp.write(&self.frame) = made;
        }
        interp.read(&self.frame).clone()
    }
}

impl Payload for Traceback {
    const KIND: Kind = Kind::Traceback;
    const TRACKED: bool = true;

    fn trace(&self, visit: &mut dyn FnMut(&Value)) {
        visit(self.next.peek());
        visit(self.frame.peek());
        visit(self.code.value());
        visit(self.globals.value());
        self.variables.peek().iter().for_each(visit);
    }

    fn clear(&mut self) {
        let next = std::mem::take(self.next.get_exclusive());
        let frame = std::mem::take(self.frame.get_exclusive());
        drop((next, frame, std::mem::take(self.variables.get_exclusive())));
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
            get: |interp, value| {
                Ok(value.exact::<Traceback>().map(|entry| entry.frame(interp)).unwrap_or_default())
            },
            set: None,
        },
        AttributeDefinition {
            name: "tb_lineno",
            documentation: "",
            get: |_, value| {
                Ok(Value::int(value.exact::<Traceback>().map_or(0, |entry| i64::from(entry.line()))))
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

/// Puts a frame in front of the exception's traceback: the exception leaves it now. `instruction` is a word index.
pub fn extend(
    interp: &mut Interp,
    exception: &Value,
    code: &Ref<CodeObject>,
    globals: Ref<Dict>,
    instruction: u32,
) {
    let entry = Traceback {
        next: Guarded::new(exception::traceback(interp, exception)),
        frame: Guarded::default(),
        code: code.clone(),
        globals,
        instruction,
        variables: Guarded::default(),
    };
    exception::set_traceback(interp, exception, Value::new(entry));
}

/// Gives the locals of a call that ended to the outermost entry of a traceback.
pub fn keep_variables(interp: &mut Interp, traceback: &Value, variables: Vec<Value>) {
    let Some(entry) = traceback.exact::<Traceback>() else { return };
    let frame = interp.read(&entry.frame).clone();
    if frame.is_none() {
        drop(std::mem::replace(interp.write(&entry.variables), variables));
    } else {
        frame::keep_variables(interp, &frame, variables);
    }
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
