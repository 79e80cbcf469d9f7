//! The module `_operator`, behind `stdlib/operator.py`: the operators as functions, and the callable objects that fetch things.

mod getters;

use super::add_functions;
use crate::object::{Kind, Ref, Value};
use crate::runtime::class_creation::native_class_with_base;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::operators::{self, BinaryOperator, CompareOperator, UnaryOperator};
use crate::runtime::types::module::Module;

native_functions! { FUNCTIONS;
    /// Same as a < b.
    def lt(a, b, /) = less;
    /// Same as a <= b.
    def le(a, b, /) = less_or_equal;
    /// Same as a == b.
    def eq(a, b, /) = equal;
    /// Same as a != b.
    def ne(a, b, /) = not_equal;
    /// Same as a >= b.
    def ge(a, b, /) = greater_or_equal;
    /// Same as a > b.
    def gt(a, b, /) = greater;
    /// Same as not a.
    def not_(a, /) = not;
    /// Return True if a is true, False otherwise.
    def truth(a, /) = truth;
    /// Same as a is b.
    def is_(a, b, /) = is;
    /// Same as a is not b.
    def is_not(a, b, /) = is_not;
    /// Same as a is None.
    def is_none(a, /) = is_none;
    /// Same as a is not None.
    def is_not_none(a, /) = is_not_none;
    /// Same as a + b.
    def add(a, b, /) = add;
    /// Same as a & b.
    def and_(a, b, /) = bit_and;
    /// Same as a // b.
    def floordiv(a, b, /) = floor_divide;
    /// Same as ~a.
    def inv(a, /) = invert;
    /// Same as ~a.
    def invert(a, /) = invert;
    /// Same as a << b.
    def lshift(a, b, /) = shift_left;
    /// Same as a % b.
    def mod(a, b, /) = modulo;
    /// Same as a * b.
    def mul(a, b, /) = multiply;
    /// Same as a @ b.
    def matmul(a, b, /) = matrix_multiply;
    /// Same as -a.
    def neg(a, /) = negative;
    /// Same as a | b.
    def or_(a, b, /) = bit_or;
    /// Same as +a.
    def pos(a, /) = positive;
    /// Same as a ** b.
    def pow(a, b, /) = power;
    /// Same as a >> b.
    def rshift(a, b, /) = shift_right;
    /// Same as a - b.
    def sub(a, b, /) = subtract;
    /// Same as a / b.
    def truediv(a, b, /) = divide;
    /// Same as a ^ b.
    def xor(a, b, /) = bit_xor;
    /// Same as b in a (note reversed operands).
    def contains(a, b, /) = operators::contains;
    /// Same as del a[b].
    def delitem(a, b, /) = operators::delete_item;
    /// Same as a[b].
    def getitem(a, b, /) = operators::get_item;
    /// Same as a[b] = c.
    def setitem(a, b, c, /) = operators::set_item;
    /// Same as a += b.
    def iadd(a, b, /) = add_in_place;
    /// Same as a &= b.
    def iand(a, b, /) = bit_and_in_place;
    /// Same as a //= b.
    def ifloordiv(a, b, /) = floor_divide_in_place;
    /// Same as a <<= b.
    def ilshift(a, b, /) = shift_left_in_place;
    /// Same as a %= b.
    def imod(a, b, /) = modulo_in_place;
    /// Same as a *= b.
    def imul(a, b, /) = multiply_in_place;
    /// Same as a @= b.
    def imatmul(a, b, /) = matrix_multiply_in_place;
    /// Same as a |= b.
    def ior(a, b, /) = bit_or_in_place;
    /// Same as a **= b.
    def ipow(a, b, /) = power_in_place;
    /// Same as a >>= b.
    def irshift(a, b, /) = shift_right_in_place;
    /// Same as a -= b.
    def isub(a, b, /) = subtract_in_place;
    /// Same as a /= b.
    def itruediv(a, b, /) = divide_in_place;
    /// Same as a ^= b.
    def ixor(a, b, /) = bit_xor_in_place;
}

/// Makes the module.
pub fn create(interp: &mut Interp) -> Ref<Module> {
    let module = Module::new(interp, "_operator", Some("Operator interface."));
    add_functions(interp, &module, "_operator", FUNCTIONS);
    let object = interp.class_of_kind(Kind::Instance).clone();
    for definition in &getters::CLASSES {
        let class = native_class_with_base(interp, definition, Some(object.clone()));
        module.set(interp, definition.name, class.into());
    }
    module
}

macro_rules! binary_functions {
    ($( $function:ident $in_place:ident $operator:ident; )+) => { $(
        fn $function(interp: &mut Interp, a: &Value, b: &Value) -> Result {
            operators::binary(interp, BinaryOperator::$operator, a, b)
        }

        fn $in_place(interp: &mut Interp, a: &Value, b: &Value) -> Result {
            operators::in_place(interp, BinaryOperator::$operator, a, b)
        }
    )+ };
}

binary_functions! {
    add add_in_place Add;
    subtract subtract_in_place Sub;
    multiply multiply_in_place Mult;
    matrix_multiply matrix_multiply_in_place MatMult;
    divide divide_in_place Div;
    floor_divide floor_divide_in_place FloorDiv;
    modulo modulo_in_place Mod;
    power power_in_place Pow;
    shift_left shift_left_in_place LShift;
    shift_right shift_right_in_place RShift;
    bit_and bit_and_in_place BitAnd;
    bit_or bit_or_in_place BitOr;
    bit_xor bit_xor_in_place BitXor;
}

macro_rules! comparisons {
    ($( $function:ident $operator:ident; )+) => { $(
        fn $function(interp: &mut Interp, a: &Value, b: &Value) -> Result {
            operators::compare(interp, CompareOperator::$operator, a, b)
        }
    )+ };
}

comparisons! {
    less Lt;
    less_or_equal LtE;
    equal Eq;
    not_equal NotEq;
    greater_or_equal GtE;
    greater Gt;
}

fn invert(interp: &mut Interp, a: &Value) -> Result {
    operators::unary(interp, UnaryOperator::Invert, a)
}

fn negative(interp: &mut Interp, a: &Value) -> Result {
    operators::unary(interp, UnaryOperator::Negative, a)
}

fn positive(interp: &mut Interp, a: &Value) -> Result {
    operators::unary(interp, UnaryOperator::Positive, a)
}

fn truth(interp: &mut Interp, a: &Value) -> Result<bool> {
    operators::is_true(interp, a)
}

fn not(interp: &mut Interp, a: &Value) -> Result<bool> {
    operators::is_true(interp, a).map(|truth| !truth)
}

fn is(_: &mut Interp, a: &Value, b: &Value) -> bool {
    a.same(b)
}

fn is_not(_: &mut Interp, a: &Value, b: &Value) -> bool {
    !a.same(b)
}

fn is_none(_: &mut Interp, a: &Value) -> bool {
    a.is_none()
}

fn is_not_none(_: &mut Interp, a: &Value) -> bool {
    !a.is_none()
}
