//! The classes of NumPy scalars: the abstract ones from `numpy.generic` down, and one for each dtype.
//!
//! All behaviour hangs on `numpy.generic`; a concrete class only adds how it is called, and integers that they are indices.

use super::arguments::Type;
use super::object::{or_raise, result};
use super::scalar::{make, own_element};
use super::{array_methods, conversion, scalar_methods, scalar_operators};
use crate::array::{DType, Scalar, create};
use crate::object::{Kind, Ref, Value};
use crate::runtime::class::{Class, flags};
use crate::runtime::class_creation::native_class_with_base;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::native::CallArguments;
use crate::runtime::types::arguments::positional;
use crate::runtime::types::definition::{ClassDefinition, EMPTY};

const ABSTRACT: ClassDefinition = ClassDefinition {
    kind: Kind::ArrayScalar,
    module: "numpy",
    flags: flags::NATIVE | flags::NO_INSTANCES,
    ..EMPTY
};

const CONCRETE: ClassDefinition = ClassDefinition {
    kind: Kind::ArrayScalar,
    module: "numpy",
    flags: flags::NATIVE | flags::MATCH_SELF,
    slots: |slots| slots.construct = Some(construct),
    ..EMPTY
};

static GENERIC: ClassDefinition = ClassDefinition {
    name: "generic",
    documentation: "Base class for numpy scalar types.",
    slots: scalar_operators::fill_slots,
    methods: scalar_methods::METHODS,
    attributes: scalar_methods::ATTRIBUTES,
    ..ABSTRACT
};

static NUMBER: ClassDefinition = ClassDefinition {
    name: "number",
    documentation: "Abstract base class of all numeric scalar types.",
    ..ABSTRACT
};
static INTEGER: ClassDefinition = ClassDefinition {
    name: "integer",
    documentation: "Abstract base class of all integer scalar types.",
    ..ABSTRACT
};
static SIGNED_INTEGER: ClassDefinition = ClassDefinition {
    name: "signedinteger",
    documentation: "Abstract base class of all signed integer scalar types.",
    slots: |slots| slots.index = Some(scalar_operators::index),
    ..ABSTRACT
};
static INEXACT: ClassDefinition = ClassDefinition {
    name: "inexact",
    documentation: "Abstract base class of all numeric scalar types with a (potentially) inexact representation.",
    ..ABSTRACT
};
static FLOATING: ClassDefinition = ClassDefinition {
    name: "floating",
    documentation: "Abstract base class of all floating-point scalar types.",
    ..ABSTRACT
};
static FLOAT64: ClassDefinition = ClassDefinition {
    name: "float64",
    documentation: "Double-precision floating-point number type, compatible with Python float and C double.",
    ..CONCRETE
};
static INT64: ClassDefinition = ClassDefinition {
    name: "int64",
    documentation: "Default signed integer type, 64bit on 64bit systems and 32bit on 32bit systems.",
    methods: scalar_methods::INTEGER_METHODS,
    ..CONCRETE
};
static BOOL: ClassDefinition = ClassDefinition {
    name: "bool",
    documentation: "Boolean type (True or False), stored as a byte.",
    ..CONCRETE
};

/// Makes all classes, tells the interpreter those of the dtypes, and gives the abstract ones with their names.
pub fn create(interp: &mut Interp) -> Vec<(&'static str, Ref<Class>)> {
    let object = interp.class_of_kind(Kind::Instance).clone();
    let generic = native_class_with_base(interp, &GENERIC, Some(object));
    let number = native_class_with_base(interp, &NUMBER, Some(generic.clone()));
    let integer = native_class_with_base(interp, &INTEGER, Some(number.clone()));
    let signed = native_class_with_base(interp, &SIGNED_INTEGER, Some(integer.clone()));
    let inexact = native_class_with_base(interp, &INEXACT, Some(number.clone()));
    let floating = native_class_with_base(interp, &FLOATING, Some(inexact.clone()));
    interp.array_scalar_classes = DType::ALL
        .iter()
        .map(|dtype| match dtype {
            DType::Bool => native_class_with_base(interp, &BOOL, Some(generic.clone())),
            DType::Int64 => native_class_with_base(interp, &INT64, Some(signed.clone())),
            DType::Float64 => {
                let class = native_class_with_base(interp, &FLOAT64, Some(floating.clone()));
                derive_from_float(interp, &class);
                class
            }
        })
        .collect();
    vec![
        ("generic", generic),
        ("number", number),
        ("integer", integer),
        ("signedinteger", signed),
        ("inexact", inexact),
        ("floating", floating),
    ]
}

/// `numpy.float64` has `float` as its second base, behind all of NumPy's.
fn derive_from_float(interp: &mut Interp, class: &Ref<Class>) {
    let float = interp.class_of_kind(Kind::Float).clone();
    let mut order = class.order(interp).to_vec();
    order.insert(order.len().saturating_sub(1), float.clone());
    let state = interp.write(&class.state);
    state.bases.push(float.clone());
    state.order = order;
    let pointer = class.value().pointer();
    interp.write(&float.state).subclasses.push(pointer);
}

/// The dtype whose class this is.
pub fn dtype_of_class(interp: &Interp, class: &Ref<Class>) -> Option<DType> {
    let place = interp.array_scalar_classes.iter().position(|known| known.same(class))?;
    DType::ALL.get(place).copied()
}

/// `np.float64(value)`: a scalar; an array if the value has axes.
fn construct(interp: &mut Interp, class: &Ref<Class>, arguments: CallArguments<'_>) -> Result {
    let dtype = dtype_of_class(interp, class).unwrap_or(DType::Float64);
    let name = class.name(interp);
    let Some(value) = positional(interp, &name, arguments, 0, 1)?.first() else {
        return Ok(make(interp, Scalar::Bool(false).cast(dtype)));
    };
    if let Some(element) = own_element(value)
        && element.dtype() == dtype
    {
        return Ok(value.clone());
    }
    if conversion::is_nested(interp, value) {
        let array = conversion::array_of(interp, value, Type(Some(dtype)))?;
        return result(interp, array);
    }
    let element = conversion::element(interp, value, dtype)?;
    Ok(make(interp, element))
}

/// A NumPy scalar seen as an array, for the methods it shares with arrays.
pub fn as_array(interp: &mut Interp, value: &Value) -> Result {
    let element = own_element(value).unwrap_or(Scalar::Bool(false));
    let made = create::from_scalar(element);
    or_raise(interp, made).map(|array| super::object::wrap(array.with_writeable(false)))
}

/// Has an array this method, so that a scalar has it too?
pub fn is_array_method(name: &str) -> bool {
    array_methods::TABLES.iter().any(|table| table().iter().any(|method| method.name == name))
}
