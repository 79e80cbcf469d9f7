//! Slots: what a class can do, as function pointers. Native types fill them in; for classes made by scripts they hold the general
//! functions that look up and call the special method. One table relates slots to special methods: from a row come the method a native
//! class shows for its slot (`list.__len__`), and the slot a class gets when a script defines the method.

use super::class::Class;
use super::interp::{Interp, Result};
use super::native::CallArguments;
use super::slot_calls as calls;
use super::slot_methods as general;
use crate::object::{Ref, Str, Value};
use crate::syntax::operators::{BinaryOperator, CompareOperator};

pub type UnaryFunction = fn(&mut Interp, &Value) -> Result;
/// Operands in source order; either may be the one whose class has the slot. NotImplemented passes on to the other.
pub type BinaryFunction = fn(&mut Interp, &Value, &Value) -> Result;
/// `None` when exhausted: StopIteration need not be made.
pub type NextFunction = fn(&mut Interp, &Value) -> Result<Option<Value>>;
pub type CompareFunction = fn(&mut Interp, CompareOperator, &Value, &Value) -> Result;
/// Sets (`Some`) or deletes.
pub type SetFunction = fn(&mut Interp, &Value, &Value, Option<&Value>) -> Result<()>;

/// How many binary operators there are.
pub const BINARY: usize = BinaryOperator::ALL.len();

/// What a class can do.
#[derive(Clone, Copy, Default)]
pub struct Slots {
    pub binary: [Option<BinaryFunction>; BINARY],
    pub in_place: [Option<BinaryFunction>; BINARY],
    pub negative: Option<UnaryFunction>,
    pub positive: Option<UnaryFunction>,
    pub invert: Option<UnaryFunction>,
    pub absolute: Option<UnaryFunction>,
    /// `__bool__`
    pub truth: Option<fn(&mut Interp, &Value) -> Result<bool>>,
    pub integer: Option<UnaryFunction>,
    pub float: Option<UnaryFunction>,
    pub index: Option<UnaryFunction>,
    pub length: Option<fn(&mut Interp, &Value) -> Result<usize>>,
    pub get_item: Option<BinaryFunction>,
    pub set_item: Option<SetFunction>,
    /// Container, then item.
    pub contains: Option<fn(&mut Interp, &Value, &Value) -> Result<bool>>,
    pub iterate: Option<UnaryFunction>,
    pub next: Option<NextFunction>,
    pub representation: Option<UnaryFunction>,
    pub text: Option<UnaryFunction>,
    pub hash: Option<fn(&mut Interp, &Value) -> Result<i64>>,
    /// `None` is never set: `object` has the identity comparison.
    pub compare: Option<CompareFunction>,
    pub call: Option<fn(&mut Interp, &Value, CallArguments<'_>) -> Result>,
    /// Object and interned name. `None`: the default search of `attribute::generic_get`.
    pub get_attribute: Option<fn(&mut Interp, &Value, &Ref<Str>) -> Result>,
    pub set_attribute: Option<fn(&mut Interp, &Value, &Ref<Str>, Option<&Value>) -> Result<()>>,
    /// Descriptor, instance (`None` when looked up on the class), owner class.
    pub descriptor_get: Option<fn(&mut Interp, &Value, Option<&Value>, &Value) -> Result>,
    pub descriptor_set: Option<SetFunction>,
    /// `__new__`: the class to make an instance of and the arguments.
    pub construct: Option<fn(&mut Interp, &Ref<Class>, CallArguments<'_>) -> Result>,
    /// `__init__`
    pub initialize: Option<fn(&mut Interp, &Value, CallArguments<'_>) -> Result<()>>,
    pub await_: Option<UnaryFunction>,
    pub async_iterate: Option<UnaryFunction>,
    pub async_next: Option<UnaryFunction>,
}

/// A row of the table: a special method and its slot.
pub struct SlotRow {
    /// The special method, `__len__`.
    pub method: &'static str,
    /// Parameters in stub notation, for `help()` and the count check.
    pub parameters: &'static str,
    pub documentation: &'static str,
    /// Is the slot filled?
    pub is_set: fn(&Slots) -> bool,
    /// Do both have the same function in the slot, or none?
    pub same: fn(&Slots, &Slots) -> bool,
    /// Copies the slot from one class to another.
    pub copy: fn(&Slots, &mut Slots),
    /// Fills the slot with the general function that calls the special method.
    pub fill: fn(&mut Slots),
    /// Empties the slot.
    pub empty: fn(&mut Slots),
    /// Calls the slot as the method would be called: receiver first.
    pub invoke: fn(&mut Interp, &Slots, CallArguments<'_>) -> Result,
}

fn same_function(left: Option<BinaryFunction>, right: Option<BinaryFunction>) -> bool {
    left.map(|function| function as usize) == right.map(|function| function as usize)
}

macro_rules! slot_rows {
    ($( $method:literal ($parameters:literal) $doc:literal : $($slot:tt).+ = $general:expr, $invoke:expr; )+) => {
        &[ $( SlotRow {
            method: $method,
            parameters: $parameters,
            documentation: $doc,
            is_set: |slots| slots.$($slot).+.is_some(),
            same: |left, right| left.$($slot).+.map(|function| function as usize) == right.$($slot).+.map(|function| function as usize),
            copy: |from, to| to.$($slot).+ = from.$($slot).+,
            fill: |slots| slots.$($slot).+ = Some($general),
            empty: |slots| slots.$($slot).+ = None,
            invoke: $invoke,
        } ),+ ]
    };
}

macro_rules! binary_rows {
    ($( $operator:ident $method:literal $reflected:literal $in_place:literal $symbol:literal; )+) => {
        /// The rows of the binary operators: forward, reflected and in-place methods.
        static BINARY_ROWS: &[SlotRow] = &[ $(
            SlotRow {
                method: $method, parameters: "self, value, /", documentation: concat!("Return self", $symbol, "value."),
                is_set: |slots| slots.binary[BinaryOperator::$operator as usize].is_some(),
                same: |left, right| same_function(left.binary[BinaryOperator::$operator as usize], right.binary[BinaryOperator::$operator as usize]),
                copy: |from, to| to.binary[BinaryOperator::$operator as usize] = from.binary[BinaryOperator::$operator as usize],
                fill: |slots| slots.binary[BinaryOperator::$operator as usize] = Some(general::binary::<{ BinaryOperator::$operator as usize }>),
                empty: |slots| slots.binary[BinaryOperator::$operator as usize] = None,
                invoke: |interp, slots, arguments| {
                    general::call_forward(interp, slots, BinaryOperator::$operator, arguments)
                },
            },
            SlotRow {
                method: $reflected, parameters: "self, value, /", documentation: concat!("Return value", $symbol, "self."),
                is_set: |slots| slots.binary[BinaryOperator::$operator as usize].is_some(),
                same: |left, right| same_function(left.binary[BinaryOperator::$operator as usize], right.binary[BinaryOperator::$operator as usize]),
                copy: |from, to| to.binary[BinaryOperator::$operator as usize] = from.binary[BinaryOperator::$operator as usize],
                fill: |slots| slots.binary[BinaryOperator::$operator as usize] = Some(general::binary::<{ BinaryOperator::$operator as usize }>),
                empty: |slots| slots.binary[BinaryOperator::$operator as usize] = None,
                invoke: |interp, slots, arguments| {
                    let [right, left] = general::arguments::<2>(interp, $reflected, arguments)?;
                    general::call_binary(interp, slots.binary[BinaryOperator::$operator as usize], left, right)
                },
            },
            SlotRow {
                method: $in_place, parameters: "self, value, /", documentation: concat!("Return self", $symbol, "=value."),
                is_set: |slots| slots.in_place[BinaryOperator::$operator as usize].is_some(),
                same: |left, right| same_function(left.in_place[BinaryOperator::$operator as usize], right.in_place[BinaryOperator::$operator as usize]),
                copy: |from, to| to.in_place[BinaryOperator::$operator as usize] = from.in_place[BinaryOperator::$operator as usize],
                fill: |slots| slots.in_place[BinaryOperator::$operator as usize] = Some(general::in_place::<{ BinaryOperator::$operator as usize }>),
                empty: |slots| slots.in_place[BinaryOperator::$operator as usize] = None,
                invoke: |interp, slots, arguments| {
                    let [left, right] = general::arguments::<2>(interp, $in_place, arguments)?;
                    general::call_binary(interp, slots.in_place[BinaryOperator::$operator as usize], left, right)
                },
            },
        )+ ];
    };
}

binary_rows! {
    Add "__add__" "__radd__" "__iadd__" "+";
    Sub "__sub__" "__rsub__" "__isub__" "-";
    Mult "__mul__" "__rmul__" "__imul__" "*";
    MatMult "__matmul__" "__rmatmul__" "__imatmul__" "@";
    Div "__truediv__" "__rtruediv__" "__itruediv__" "/";
    Mod "__mod__" "__rmod__" "__imod__" "%";
    Pow "__pow__" "__rpow__" "__ipow__" "**";
    LShift "__lshift__" "__rlshift__" "__ilshift__" "<<";
    RShift "__rshift__" "__rrshift__" "__irshift__" ">>";
    BitOr "__or__" "__ror__" "__ior__" "|";
    BitXor "__xor__" "__rxor__" "__ixor__" "^";
    BitAnd "__and__" "__rand__" "__iand__" "&";
    FloorDiv "__floordiv__" "__rfloordiv__" "__ifloordiv__" "//";
}

macro_rules! unary {
    ($method:literal, $slot:ident) => {
        |interp, slots, arguments| {
            let [receiver] = general::arguments::<1>(interp, $method, arguments)?;
            match slots.$slot {
                Some(function) => function(interp, receiver),
                None => Ok(Value::NOT_IMPLEMENTED),
            }
        }
    };
}

macro_rules! compare {
    ($method:literal, $operator:ident) => {
        |interp, slots, arguments| {
            let [left, right] = general::arguments::<2>(interp, $method, arguments)?;
            match slots.compare {
                Some(function) => function(interp, CompareOperator::$operator, left, right),
                None => Ok(Value::NOT_IMPLEMENTED),
            }
        }
    };
}

/// The rows of all other special methods.
static OTHER_ROWS: &[SlotRow] = slot_rows! {
    "__neg__" ("self, /") "-self": negative = general::negative, unary!("__neg__", negative);
    "__pos__" ("self, /") "+self": positive = general::positive, unary!("__pos__", positive);
    "__invert__" ("self, /") "~self": invert = general::invert, unary!("__invert__", invert);
    "__abs__" ("self, /") "abs(self)": absolute = general::absolute, unary!("__abs__", absolute);
    "__int__" ("self, /") "int(self)": integer = general::integer, unary!("__int__", integer);
    "__float__" ("self, /") "float(self)": float = general::float, unary!("__float__", float);
    "__index__" ("self, /") "Return self converted to an integer, if self is suitable for use as an index into a list.": index = general::index, unary!("__index__", index);
    "__iter__" ("self, /") "Implement iter(self).": iterate = general::iterate, unary!("__iter__", iterate);
    "__repr__" ("self, /") "Return repr(self).": representation = general::representation, unary!("__repr__", representation);
    "__str__" ("self, /") "Return str(self).": text = general::text, unary!("__str__", text);
    "__await__" ("self, /") "Return an iterator to be used in await expression.": await_ = general::await_, unary!("__await__", await_);
    "__aiter__" ("self, /") "Return an awaitable, that resolves in asynchronous iterator.": async_iterate = general::async_iterate, unary!("__aiter__", async_iterate);
    "__anext__" ("self, /") "Return a value or raise StopAsyncIteration.": async_next = general::async_next, unary!("__anext__", async_next);
    "__bool__" ("self, /") "True if self else False": truth = general::truth, calls::invoke_truth;
    "__len__" ("self, /") "Return len(self).": length = general::length, calls::invoke_length;
    "__hash__" ("self, /") "Return hash(self).": hash = general::hash, calls::invoke_hash;
    "__next__" ("self, /") "Implement next(self).": next = general::next, calls::invoke_next;
    "__contains__" ("self, key, /") "Return bool(key in self).": contains = general::contains, calls::invoke_contains;
    "__getitem__" ("self, key, /") "Return self[key].": get_item = general::get_item, calls::invoke_get_item;
    "__setitem__" ("self, key, value, /") "Set self[key] to value.": set_item = general::set_item, calls::invoke_set_item;
    "__delitem__" ("self, key, /") "Delete self[key].": set_item = general::set_item, calls::invoke_delete_item;
    "__getattribute__" ("self, name, /") "Return getattr(self, name).": get_attribute = general::get_attribute, calls::invoke_get_attribute;
    "__getattr__" ("self, name, /") "Return getattr(self, name) when the usual search fails.": get_attribute = general::get_attribute, calls::invoke_get_attribute;
    "__setattr__" ("self, name, value, /") "Implement setattr(self, name, value).": set_attribute = general::set_attribute, calls::invoke_set_attribute;
    "__delattr__" ("self, name, /") "Implement delattr(self, name).": set_attribute = general::set_attribute, calls::invoke_delete_attribute;
    "__get__" ("self, instance, owner=None, /") "Return an attribute of instance, which is of type owner.": descriptor_get = general::descriptor_get, calls::invoke_descriptor_get;
    "__set__" ("self, instance, value, /") "Set an attribute of instance to value.": descriptor_set = general::descriptor_set, calls::invoke_descriptor_set;
    "__delete__" ("self, instance, /") "Delete an attribute of instance.": descriptor_set = general::descriptor_set, calls::invoke_descriptor_delete;
    "__call__" ("self, /, *args, **kwargs") "Call self as a function.": call = general::call, calls::invoke_call;
    "__init__" ("self, /, *args, **kwargs") "Initialize self.  See help(type(self)) for accurate signature.": initialize = general::initialize, calls::invoke_initialize;
    "__lt__" ("self, value, /") "Return self<value.": compare = general::compare, compare!("__lt__", Lt);
    "__le__" ("self, value, /") "Return self<=value.": compare = general::compare, compare!("__le__", LtE);
    "__eq__" ("self, value, /") "Return self==value.": compare = general::compare, compare!("__eq__", Eq);
    "__ne__" ("self, value, /") "Return self!=value.": compare = general::compare, compare!("__ne__", NotEq);
    "__gt__" ("self, value, /") "Return self>value.": compare = general::compare, compare!("__gt__", Gt);
    "__ge__" ("self, value, /") "Return self>=value.": compare = general::compare, compare!("__ge__", GtE);
};

/// All rows with their numbers, which [`row`] takes.
pub fn rows() -> impl Iterator<Item = (usize, &'static SlotRow)> {
    BINARY_ROWS.iter().chain(OTHER_ROWS).enumerate()
}

/// The row of this number.
pub fn row(number: usize) -> Option<&'static SlotRow> {
    match number.checked_sub(BINARY_ROWS.len()) {
        None => BINARY_ROWS.get(number),
        Some(number) => OTHER_ROWS.get(number),
    }
}
