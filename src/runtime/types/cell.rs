//! Cells: variables shared by a function and the functions inside it.

use super::definition::{AttributeDefinition, ClassDefinition, EMPTY};
use crate::object::{Guarded, Kind, Payload, Ref, Str, Value};
use crate::runtime::class::{Class, flags};
use crate::runtime::convert;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::native::CallArguments;

/// The payload of a cell.
pub struct Cell {
    /// Unbound while the variable has no value.
    pub(crate) content: Guarded<Value>,
}

impl Payload for Cell {
    const KIND: Kind = Kind::Cell;
    const TRACKED: bool = true;

    fn trace(&self, visit: &mut dyn FnMut(&Value)) {
        visit(self.content.peek());
    }

    fn clear(&mut self) {
        *self.content.get_exclusive() = Value::UNBOUND;
    }
}

impl Cell {
    /// A cell that holds `content`.
    pub fn new(content: Value) -> Ref<Cell> {
        Ref::new(Cell { content: Guarded::new(content) })
    }
}

pub const CLASS: ClassDefinition = ClassDefinition {
    kind: Kind::Cell,
    name: "cell",
    documentation: "Create a new cell object.",
    flags: flags::NATIVE,
    slots: |slots| {
        slots.representation = Some(repr);
        slots.construct = Some(construct);
    },
    attributes: &[AttributeDefinition {
        name: "cell_contents",
        documentation: "",
        get: contents,
        set: Some(set_contents),
    }],
    ..EMPTY
};

fn construct(interp: &mut Interp, _class: &Ref<Class>, arguments: CallArguments<'_>) -> Result {
    match arguments.values {
        [] => Ok(Cell::new(Value::UNBOUND).into()),
        [content] => Ok(Cell::new(content.clone()).into()),
        more => Err(interp.type_error(format!("cell expected at most 1 argument, got {}", more.len()))),
    }
}

fn repr(interp: &mut Interp, value: &Value) -> Result {
    let content = convert::native::<Cell>(value)
        .map(|cell| interp.read(&cell.content).clone())
        .unwrap_or(Value::UNBOUND);
    let at = value.identity();
    if content.is_unbound() {
        return Ok(Str::value(&format!("<cell at {at:#x}: empty>")));
    }
    let class = interp.type_name(&content);
    Ok(Str::value(&format!("<cell at {at:#x}: {class} object at {:#x}>", content.identity())))
}

fn contents(interp: &mut Interp, value: &Value) -> Result {
    let content = convert::native::<Cell>(value).map(|cell| interp.read(&cell.content).clone());
    match content {
        Some(content) if !content.is_unbound() => Ok(content),
        _ => Err(interp.value_error("cell is empty")),
    }
}

fn set_contents(interp: &mut Interp, value: &Value, content: Option<&Value>) -> Result<()> {
    if let Some(cell) = convert::native::<Cell>(value) {
        let old = std::mem::replace(interp.write(&cell.content), content.cloned().unwrap_or(Value::UNBOUND));
        drop(old);
    }
    Ok(())
}
