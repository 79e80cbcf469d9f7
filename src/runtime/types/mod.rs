//! The built-in types, one file each (or a folder). This file lists them: once for the memory manager, once for the classes.

pub mod arguments;
pub mod array_scalar;
pub mod asynchronous;
pub mod bigint;
pub mod bool;
pub mod bound_method;
pub mod bytearray;
pub mod bytes;
pub mod cell;
pub mod class_method;
pub mod code;
pub mod complex;
pub mod definition;
pub mod descriptor;
pub mod dict;
pub mod dict_views;
pub mod ellipsis;
pub mod enumerate;
pub mod exception;
pub mod filter;
pub mod float;
pub mod frame;
pub mod function;
pub mod generator;
pub mod generic_alias;
pub mod int;
pub mod iterators;
pub mod list;
pub mod map;
pub mod mapping_proxy;
pub mod memoryview;
pub mod module;
pub mod native_function;
pub mod native_object;
pub mod none;
pub mod not_implemented;
pub mod object;
pub mod parameters;
pub mod property;
pub mod range;
pub mod reversed;
pub mod sequence;
pub mod set;
pub mod slice;
pub mod str;
pub mod super_object;
pub mod template;
pub mod traceback;
pub mod tuple;
pub mod type_object;
pub mod type_parameter;
pub mod union;
pub mod weak_reference;
pub mod zip;

use crate::bytecode::CodeKind;
use crate::object::layout::{self, Layouts};
use crate::object::weak::Weak;
use crate::object::{Instance, Kind, Ref, Str, Tuple, Value};
use crate::runtime::class::Class;
use crate::runtime::class_creation;
use crate::runtime::interp::Interp;
use definition::ClassDefinition;

/// Tells the memory manager how to drop and trace every kind of object; `add_others` adds the kinds that live above the runtime.
pub fn register_layouts(add_others: fn(&mut Layouts)) {
    layout::install(|| {
        let mut layouts = Layouts::new();
        macro_rules! add { ($($payload:ty),+ $(,)?) => { $( layouts.add::<$payload>(); )+ } }
        add!(
            Str,
            Tuple,
            Instance,
            Class,
            Weak,
            array_scalar::ArrayScalar,
            bigint::BigInt,
            bound_method::BoundMethod,
            bytearray::ByteArray,
            bytes::Bytes,
            cell::Cell,
            class_method::ClassMethod,
            class_method::StaticMethod,
            code::CodeObject,
            complex::Complex,
            descriptor::AttributeDescriptor,
            descriptor::SlotWrapper,
            dict::Dict,
            dict_views::DictItems,
            dict_views::DictIterator,
            dict_views::DictKeys,
            dict_views::DictValues,
            enumerate::Enumerate,
            exception::Exception,
            filter::Filter,
            frame::FrameObject,
            function::Function,
            generator::Generator,
            asynchronous::AsyncAwaitable,
            generic_alias::GenericAlias,
            iterators::BytesIterator,
            iterators::CallableIterator,
            iterators::ListIterator,
            iterators::ListReverseIterator,
            iterators::RangeIterator,
            iterators::SequenceIterator,
            iterators::StrIterator,
            iterators::TupleIterator,
            list::List,
            map::Map,
            mapping_proxy::MappingProxy,
            memoryview::MemoryView,
            module::Module,
            native_function::MethodDescriptor,
            native_function::NativeFunction,
            native_object::NativeObject,
            property::Property,
            range::Range,
            reversed::Reversed,
            set::FrozenSet,
            set::Set,
            set::SetIterator,
            slice::Slice,
            super_object::Super,
            template::Interpolation,
            template::Template,
            traceback::Traceback,
            type_parameter::TypeAlias,
            type_parameter::TypeParameter,
            union::Union,
            zip::Zip,
        );
        add_others(&mut layouts);
        layouts
    });
}

/// The native classes of the kinds, bases before derived ones.
static DEFINITIONS: &[&ClassDefinition] = &[
    &object::CLASS,
    &type_object::CLASS,
    &none::CLASS,
    &not_implemented::CLASS,
    &ellipsis::CLASS,
    &int::CLASS,
    &bool::CLASS,
    &float::CLASS,
    &complex::CLASS,
    &str::CLASS,
    &bytes::CLASS,
    &bytearray::CLASS,
    &memoryview::CLASS,
    &list::CLASS,
    &tuple::CLASS,
    &dict::CLASS,
    &dict_views::KEYS_CLASS,
    &dict_views::VALUES_CLASS,
    &dict_views::ITEMS_CLASS,
    &dict_views::ITERATOR_CLASS,
    &set::SET_CLASS,
    &set::FROZEN_CLASS,
    &set::ITERATOR_CLASS,
    &mapping_proxy::CLASS,
    &range::CLASS,
    &slice::CLASS,
    &iterators::list::CLASS,
    &iterators::list_reversed::CLASS,
    &iterators::tuple::CLASS,
    &iterators::range::CLASS,
    &iterators::str::CLASS,
    &iterators::bytes::CLASS,
    &iterators::sequence::CLASS,
    &iterators::callable::CLASS,
    &enumerate::CLASS,
    &zip::CLASS,
    &map::CLASS,
    &filter::CLASS,
    &reversed::CLASS,
    &cell::CLASS,
    &function::CLASS,
    &bound_method::CLASS,
    &native_function::CLASS,
    &native_function::METHOD_CLASS,
    &descriptor::WRAPPER_CLASS,
    &descriptor::ATTRIBUTE_CLASS,
    &property::CLASS,
    &class_method::CLASS_METHOD,
    &class_method::STATIC_METHOD,
    &module::CLASS,
    &traceback::CLASS,
    &code::CLASS,
    &frame::CLASS,
    &super_object::CLASS,
    &asynchronous::CLASS,
    &generic_alias::CLASS,
    &union::CLASS,
    &type_parameter::CLASS,
    &type_parameter::ALIAS_CLASS,
    &template::TEMPLATE_CLASS,
    &template::INTERPOLATION_CLASS,
    &weak_reference::CLASS,
];

/// The classes of generators, coroutines and asynchronous generators, which share a kind.
static GENERATORS: [&ClassDefinition; 3] =
    [&generator::GENERATOR_CLASS, &generator::COROUTINE_CLASS, &generator::ASYNC_GENERATOR_CLASS];

/// The class of values whose kind does not tell it.
pub fn own_class<'a>(interp: &'a Interp, value: &'a Value) -> &'a Ref<Class> {
    let own = match value.kind() {
        Kind::Native => value.exact::<native_object::NativeObject>().map(|object| &object.class),
        Kind::Exception => value.exact::<exception::Exception>().map(|error| &error.class),
        Kind::ArrayScalar => value.exact::<array_scalar::ArrayScalar>().map(|scalar| &scalar.class),
        Kind::Generator => value.exact::<generator::Generator>().and_then(|generator| {
            interp.generator_classes.get(match generator.kind {
                CodeKind::Coroutine => 1,
                CodeKind::AsyncGenerator => 2,
                _ => 0,
            })
        }),
        Kind::DictIterator => value
            .exact::<dict_views::iterator::DictIterator>()
            .map(|iterator| dict_views::iterator::class_of(interp, iterator)),
        Kind::AsyncAwaitable => value
            .exact::<asynchronous::AsyncAwaitable>()
            .map(|awaitable| asynchronous::class_of(interp, awaitable)),
        Kind::TypeParameter => value
            .exact::<type_parameter::TypeParameter>()
            .map(|parameter| type_parameter::class_of(interp, parameter)),
        _ => None,
    };
    own.unwrap_or_else(|| interp.class_of_kind(value.kind()))
}

/// Makes all built-in classes.
pub fn create_classes(interp: &mut Interp) {
    for definition in DEFINITIONS {
        let class = class_creation::native_class(interp, definition);
        set_class(interp, definition.kind, class);
    }
    // Ints of any size are of one class.
    let int = interp.class_of_kind(Kind::Int).clone();
    set_class(interp, Kind::BigInt, int);
    let object = interp.class_of_kind(Kind::Instance).clone();
    object::complete(interp, &object);
    for definition in GENERATORS {
        let class = class_creation::native_class(interp, definition);
        interp.generator_classes.push(class);
    }
    exception::create_classes(interp);
    asynchronous::create_classes(interp);
    dict_views::iterator::create_classes(interp);
    type_parameter::create_classes(interp);
    template::complete_classes(interp);
}

fn set_class(interp: &mut Interp, kind: Kind, class: Ref<Class>) {
    if let Some(slot) = interp.classes.get_mut(kind as usize) {
        *slot = Some(class);
    }
}
