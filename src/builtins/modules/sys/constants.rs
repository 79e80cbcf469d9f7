//! The facts in `sys`: version, platform, limits of numbers, flags.

use crate::builtins::modules::{simple_namespace, struct_sequence as sequence};
use crate::object::{Ref, Str, Value};
use crate::runtime::interp::Interp;
use crate::runtime::types::definition::ClassDefinition;
use crate::runtime::types::module::Module;
use crate::struct_sequence;

struct_sequence! { VERSION_INFO, "sys", "version_info", "sys.version_info\n\nVersion information as a named tuple.";
0 major, 1 minor, 2 micro, 3 releaselevel, 4 serial }

struct_sequence! { FLAGS, "sys", "flags", "sys.flags\n\nFlags provided through command line arguments or environment vars.";
0 debug, 1 inspect, 2 interactive, 3 optimize, 4 dont_write_bytecode, 5 no_user_site, 6 no_site, 7 ignore_environment, 8 verbose,
9 bytes_warning, 10 quiet, 11 hash_randomization, 12 isolated, 13 dev_mode, 14 utf8_mode, 15 warn_default_encoding, 16 safe_path,
17 int_max_str_digits }

struct_sequence! { FLOAT_INFO, "sys", "float_info", "sys.float_info\n\nA named tuple holding information about the float type.";
0 max, 1 max_exp, 2 max_10_exp, 3 min, 4 min_exp, 5 min_10_exp, 6 dig, 7 mant_dig, 8 epsilon, 9 radix, 10 rounds }

struct_sequence! { INT_INFO, "sys", "int_info", "sys.int_info\n\nA named tuple that holds information about Python's internal representation of integers.";
0 bits_per_digit, 1 sizeof_digit, 2 default_max_str_digits, 3 str_digits_check_threshold }

struct_sequence! { HASH_INFO, "sys", "hash_info", "hash_info\n\nA named tuple providing parameters used for computing hashes.";
0 width, 1 modulus, 2 inf, 3 nan, 4 imag, 5 algorithm, 6 hash_bits, 7 seed_bits, 8 cutoff }

struct_sequence! { THREAD_INFO, "sys", "thread_info", "sys.thread_info\n\nA named tuple holding information about the thread implementation.";
0 name, 1 lock, 2 version }

/// 3.14.0 final, as four bytes and the serial number.
const HEX_VERSION: i64 = 0x030E_00F0;

/// Adds them.
pub fn add(interp: &mut Interp, module: &Ref<Module>) {
    let version = version_info(interp);
    add_texts(interp, module);
    let implementation = implementation(interp, &version);
    module.set(interp, "implementation", implementation);
    module.set(interp, "version_info", version);
    module.set(interp, "hexversion", Value::int(HEX_VERSION));
    module.set(interp, "api_version", Value::int(1013));
    module.set(interp, "maxsize", Value::int(i64::MAX));
    module.set(interp, "maxunicode", Value::int(0x10_FFFF));
    module.set(interp, "dont_write_bytecode", Value::TRUE);
    add_number_facts(interp, module);
    set_flags(interp, module, &[]);
}

fn text(text: &str) -> Value {
    Str::value(text)
}

fn add_texts(interp: &mut Interp, module: &Ref<Module>) {
    let platform = match std::env::consts::OS {
        "macos" => "darwin",
        "windows" => "win32",
        other => other,
    };
    let byte_order = if cfg!(target_endian = "little") { "little" } else { "big" };
    let version = format!("3.14.0 (Baton {})", env!("CARGO_PKG_VERSION"));
    for (name, value) in [
        ("version", version.as_str()),
        ("platform", platform),
        ("byteorder", byte_order),
        ("copyright", "Copyright (c) the Baton authors."),
        ("executable", ""),
        ("prefix", ""),
        ("exec_prefix", ""),
        ("base_prefix", ""),
        ("base_exec_prefix", ""),
        ("float_repr_style", "short"),
        ("abiflags", ""),
        ("platlibdir", "lib"),
    ] {
        module.set(interp, name, text(value));
    }
}

fn make(interp: &mut Interp, definition: &'static ClassDefinition, items: Vec<Value>) -> Value {
    let class = sequence::class(interp, definition);
    sequence::make(interp, &class, items)
}

fn version_info(interp: &mut Interp) -> Value {
    make(
        interp,
        &VERSION_INFO,
        vec![Value::int(3), Value::int(14), Value::int(0), text("final"), Value::int(0)],
    )
}

fn implementation(interp: &mut Interp, version: &Value) -> Value {
    let class = simple_namespace::class(interp);
    let attributes = vec![
        ("name", text("baton")),
        ("cache_tag", Value::NONE),
        ("version", version.clone()),
        ("hexversion", Value::int(HEX_VERSION)),
    ];
    simple_namespace::make(interp, &class, attributes)
}

fn add_number_facts(interp: &mut Interp, module: &Ref<Module>) {
    let ints = |numbers: &[i64]| numbers.iter().map(|&number| Value::int(number)).collect::<Vec<Value>>();
    let float_info = vec![
        Value::float(f64::MAX),
        Value::int(i64::from(f64::MAX_EXP)),
        Value::int(i64::from(f64::MAX_10_EXP)),
        Value::float(f64::MIN_POSITIVE),
        Value::int(i64::from(f64::MIN_EXP)),
        Value::int(i64::from(f64::MIN_10_EXP)),
        Value::int(i64::from(f64::DIGITS)),
        Value::int(i64::from(f64::MANTISSA_DIGITS)),
        Value::float(f64::EPSILON),
        Value::int(2),
        Value::int(1),
    ];
    let mut hash_info = ints(&[64, (1 << 61) - 1, 314_159, 0, 1_000_003]);
    hash_info.push(text("siphash13"));
    hash_info.extend(ints(&[64, 128, 0]));
    let thread_info = vec![text("pthread"), text("semaphore"), Value::NONE];
    let facts = [
        ("float_info", &FLOAT_INFO, float_info),
        ("int_info", &INT_INFO, ints(&[30, 4, 4300, 640])),
        ("hash_info", &HASH_INFO, hash_info),
        ("thread_info", &THREAD_INFO, thread_info),
    ];
    for (name, definition, items) in facts {
        let value = make(interp, definition, items);
        module.set(interp, name, value);
    }
}

/// Sets `sys.flags`: all zero but those given.
pub fn set_flags(interp: &mut Interp, module: &Ref<Module>, set: &[(&str, i64)]) {
    let items = FLAGS.attributes.iter().map(|attribute| {
        let given = set.iter().find(|(name, _)| *name == attribute.name).map(|(_, number)| *number);
        match attribute.name {
            "dev_mode" | "safe_path" => Value::bool(given.unwrap_or(0) != 0),
            "int_max_str_digits" => Value::int(given.unwrap_or(4300)),
            "hash_randomization" | "dont_write_bytecode" => Value::int(given.unwrap_or(1)),
            _ => Value::int(given.unwrap_or(0)),
        }
    });
    let items = items.collect();
    let flags = make(interp, &FLAGS, items);
    module.set(interp, "flags", flags);
}
