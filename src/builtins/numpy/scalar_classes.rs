//! The classes of NumPy scalars: the abstract ones from `numpy.generic` down, and one for each dtype.
//!
//! All behaviour hangs on `numpy.generic`; a concrete class only adds how it is called, and integers that they are indices.

use super::arguments::Type;
use super::object::{or_raise, result};
use super::scalar::{make, own_element};
use super::{array_methods, conversion, scalar_methods, scalar_operators};
use crate::array::dtype::Kind as DTypeKind;
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
static UNSIGNED_INTEGER: ClassDefinition = ClassDefinition {
    name: "unsignedinteger",
    documentation: "Abstract base class of all unsigned integer scalar types.",
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
static COMPLEX_FLOATING: ClassDefinition = ClassDefinition {
    name: "complexfloating",
    documentation: "Abstract base class of all complex number scalar types that are made up of floating-point numbers.",
    ..ABSTRACT
};

/// The classes of the dtypes, in their order.
static OF_DTYPES: [ClassDefinition; DType::ALL.len()] = [
    ClassDefinition {
        name: "bool",
        documentation: "Boolean type (True or False), stored as a byte.",
        ..CONCRETE
    },
    integer("int8", "Signed integer type, compatible with C char."),
    integer("uint8", "Unsigned integer type, compatible with C unsigned char."),
    integer("int16", "Signed integer type, compatible with C short."),
    integer("uint16", "Unsigned integer type, compatible with C unsigned short."),
    integer("int32", "Signed integer type, compatible with C int."),
    integer("uint32", "Unsigned integer type, compatible with C unsigned int."),
    integer("int64", "Default signed integer type, 64bit on 64bit systems and 32bit on 32bit systems."),
    integer("uint64", "Unsigned signed integer type, 64bit on 64bit systems and 32bit on 32bit systems."),
    floating("float16", "Half-precision floating-point number type."),
    floating("float32", "Single-precision floating-point number type, compatible with C float."),
    floating(
        "float64",
        "Double-precision floating-point number type, compatible with Python float and C double.",
    ),
    ClassDefinition {
        name: "complex64",
        documentation: "Complex number type composed of two single-precision floating-point numbers.",
        ..CONCRETE
    },
    ClassDefinition {
        name: "complex128",
        documentation: "Complex number type composed of two double-precision floating-point numbers.",
        ..CONCRETE
    },
];

const fn integer(name: &'static str, documentation: &'static str) -> ClassDefinition {
    ClassDefinition { name, documentation, methods: scalar_methods::INTEGER_METHODS, ..CONCRETE }
}

const fn floating(name: &'static str, documentation: &'static str) -> ClassDefinition {
    ClassDefinition { name, documentation, methods: scalar_methods::FLOATING_METHODS, ..CONCRETE }
}

/// Makes all classes, tells the interpreter those of the dtypes, and gives the abstract ones with their names.
pub fn create(interp: &mut Interp) -> Vec<(&'static str, Ref<Class>)> {
    let object = interp.class_of_kind(Kind::Instance).clone();
    let generic = native_class_with_base(interp, &GENERIC, Some(object));
    let number = native_class_with_base(interp, &NUMBER, Some(generic.clone()));
    let integer = native_class_with_base(interp, &INTEGER, Some(number.clone()));
    let signed = native_class_with_base(interp, &SIGNED_INTEGER, Some(integer.clone()));
    let unsigned = native_class_with_base(interp, &UNSIGNED_INTEGER, Some(integer.clone()));
    let inexact = native_class_with_base(interp, &INEXACT, Some(number.clone()));
    let floating = native_class_with_base(interp, &FLOATING, Some(inexact.clone()));
    let complex = native_class_with_base(interp, &COMPLEX_FLOATING, Some(inexact.clone()));
    let mut classes = Vec::with_capacity(OF_DTYPES.len());
    for (dtype, definition) in DType::ALL.iter().zip(&OF_DTYPES) {
        let base = match dtype.kind() {
            DTypeKind::Bool => &generic,
            DTypeKind::SignedInteger => &signed,
            DTypeKind::UnsignedInteger => &unsigned,
            DTypeKind::Floating => &floating,
            DTypeKind::Complex => &complex,
            DTypeKind::Extended => &generic,
        };
        let class = native_class_with_base(interp, definition, Some(base.clone()));
        match dtype {
            DType::Float64 => derive_from(interp, &class, Kind::Float),
            DType::Complex128 => derive_from(interp, &class, Kind::Complex),
            _ => {}
        }
        classes.push(class);
    }
    interp.array_scalar_classes = classes;
    interp.array_truths = [make(interp, Scalar::Bool(false)), make(interp, Scalar::Bool(true))];
    vec![
        ("generic", generic),
        ("number", number),
        ("integer", integer),
        ("signedinteger", signed),
        ("unsignedinteger", unsigned),
        ("inexact", inexact),
        ("floating", floating),
        ("complexfloating", complex),
    ]
}

/// `numpy.float64` has `float` as its second base, behind all of NumPy's, and `numpy.complex128` has `complex`.
fn derive_from(interp: &mut Interp, class: &Ref<Class>, kind: Kind) {
    let native = interp.class_of_kind(kind).clone();
    let mut order = class.order(interp).to_vec();
    order.insert(order.len().saturating_sub(1), native.clone());
    let state = interp.write(&class.state);
    state.bases.push(native.clone());
    state.order = order;
    let pointer = class.value().pointer();
    interp.write(&native.state).subclasses.push(pointer);
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
    or_raise(interp, made).map(super::object::wrap)
}

/// Has an array this method, so that a scalar has it too?
pub fn is_array_method(name: &str) -> bool {
    array_methods::TABLES.iter().any(|table| table().iter().any(|method| method.name == name))
}
