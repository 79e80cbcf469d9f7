//! `array.flags`: how the elements lie in memory, and whether they may be changed.

use super::object::ArrayObject;
use super::state::state;
use crate::object::{Kind, Str, Value};
use crate::runtime::class::flags;
use crate::runtime::convert;
use crate::runtime::interp::{Interp, Raised, Result};
use crate::runtime::operators;
use crate::runtime::types::definition::{AttributeDefinition, ClassDefinition, EMPTY};
use crate::runtime::types::native_object::{NativeData, NativeObject};

/// The data of a `flagsobj`.
struct FlagsData {
    array: Value,
}

impl NativeData for FlagsData {
    fn as_any(&self) -> &dyn std::any::Any {
        self
    }
}

/// The flags in the order in which they are shown, with their attributes and short names.
const NAMES: [(&str, &str, &str); 6] = [
    ("C_CONTIGUOUS", "c_contiguous", "C"),
    ("F_CONTIGUOUS", "f_contiguous", "F"),
    ("OWNDATA", "owndata", "O"),
    ("WRITEABLE", "writeable", "W"),
    ("ALIGNED", "aligned", "A"),
    ("WRITEBACKIFCOPY", "writebackifcopy", "X"),
];

macro_rules! attribute {
    ($place:literal, $set:expr) => {
        AttributeDefinition {
            name: NAMES[$place].1,
            documentation: "",
            get: |interp, value| Ok(Value::bool(flag(interp, value, $place))),
            set: $set,
        }
    };
}

pub static CLASS: ClassDefinition = ClassDefinition {
    kind: Kind::Native,
    name: "flagsobj",
    module: "numpy._core.multiarray",
    flags: flags::NATIVE | flags::NO_INSTANCES,
    slots: |slots| {
        slots.representation = Some(representation);
        slots.get_item = Some(get_item);
        slots.set_item = Some(set_item);
    },
    attributes: &[
        attribute!(0, None),
        attribute!(1, None),
        attribute!(2, None),
        attribute!(3, Some(set_writeable)),
        attribute!(4, None),
        attribute!(5, None),
        AttributeDefinition {
            name: "contiguous",
            documentation: "",
            get: |interp, value| Ok(Value::bool(flag(interp, value, 0))),
            set: None,
        },
    ],
    ..EMPTY
};

/// The `flags` of an array.
pub fn object(interp: &mut Interp, array: &Value) -> Value {
    let class = state(interp).flags_class.clone();
    NativeObject::new(&class, FlagsData { array: array.clone() })
}

fn array_object(value: &Value) -> Option<&ArrayObject> {
    convert::native::<ArrayObject>(&NativeObject::data::<FlagsData>(value)?.array)
}

fn flag(interp: &Interp, value: &Value, place: usize) -> bool {
    let Some(object) = array_object(value) else { return false };
    let array = object.array(interp);
    match place {
        0 => array.is_c_contiguous(),
        1 => array.is_f_contiguous(),
        2 => object.base.is_none(),
        3 => array.is_writeable(),
        4 => true,
        _ => false,
    }
}

fn representation(interp: &mut Interp, value: &Value) -> Result {
    let mut text = String::new();
    for (place, (name, _, _)) in NAMES.iter().enumerate() {
        let shown = if flag(interp, value, place) { "True" } else { "False" };
        text.push_str(&format!("  {name} : {shown}\n"));
    }
    Ok(Str::from_string(text).into())
}

fn place_of(interp: &mut Interp, key: &Value) -> Result<usize> {
    let wanted = key.exact::<Str>().map_or("", Str::as_str);
    let known = NAMES.iter().position(|(long, _, short)| *long == wanted || *short == wanted);
    known.or(if wanted == "CONTIGUOUS" { Some(0) } else { None }).ok_or_else(|| unknown(interp))
}

#[cold]
fn unknown(interp: &mut Interp) -> Raised {
    let text = Str::value("Unknown flag");
    interp.key_error(&text)
}

fn get_item(interp: &mut Interp, value: &Value, key: &Value) -> Result {
    let place = place_of(interp, key)?;
    Ok(Value::bool(flag(interp, value, place)))
}

fn set_item(interp: &mut Interp, value: &Value, key: &Value, new: Option<&Value>) -> Result<()> {
    match place_of(interp, key)? {
        3 => set_writeable(interp, value, new),
        _ => Err(unknown(interp)),
    }
}

fn set_writeable(interp: &mut Interp, value: &Value, new: Option<&Value>) -> Result<()> {
    let writeable = match new {
        Some(new) => operators::is_true(interp, new)?,
        None => {
            return Err(interp.raise(
                crate::runtime::exceptions::ExceptionKind::AttributeError,
                "Cannot delete flags writeable attribute",
            ));
        }
    };
    match NativeObject::data::<FlagsData>(value) {
        Some(data) => make_writeable(interp, &data.array.clone(), writeable),
        None => Ok(()),
    }
}

/// Allows or refuses assignment; a view of an array that refuses it cannot allow it.
pub fn make_writeable(interp: &mut Interp, value: &Value, writeable: bool) -> Result<()> {
    let Some(object) = convert::native::<ArrayObject>(value) else { return Ok(()) };
    let base_refuses =
        convert::native::<ArrayObject>(&object.base).is_some_and(|base| !base.array(interp).is_writeable());
    if writeable && base_refuses {
        return Err(interp.value_error("cannot set WRITEABLE flag to True of this array"));
    }
    let array = object.array(interp).clone().with_writeable(writeable);
    object.replace(interp, array);
    Ok(())
}
