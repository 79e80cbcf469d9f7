//! The module `time`: clocks, sleeping, and calendar times as far as scripts print them.

mod calendar;
mod format;

use super::{add_functions, simple_namespace, struct_sequence as sequence};
use crate::object::{Ref, Str, Tuple, Value};
use crate::runtime::class::Class;
use crate::runtime::exceptions::ExceptionKind;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::numbers::integer::Integer;
use crate::runtime::types::module::Module;
use crate::runtime::{attribute, convert, interruption, iteration};
use crate::struct_sequence;
use calendar::Calendar;
use std::time::Duration;

struct_sequence! { STRUCT_TIME, "time", "struct_time", "The time value as returned by gmtime(), localtime(), and strptime(), and accepted by asctime(), mktime() and strftime().";
0 tm_year, 1 tm_mon, 2 tm_mday, 3 tm_hour, 4 tm_min, 5 tm_sec, 6 tm_wday, 7 tm_yday, 8 tm_isdst }

native_functions! { FUNCTIONS;
    /// time() -> floating-point number
    ///
    /// Return the current time in seconds since the Epoch.
    def time() = time;
    /// time_ns() -> int
    ///
    /// Return the current time in nanoseconds since the Epoch.
    def time_ns() = time_ns;
    /// Performance counter for benchmarking.
    def perf_counter() = monotonic;
    /// Performance counter for benchmarking as nanoseconds.
    def perf_counter_ns() = monotonic_ns;
    /// Monotonic clock, cannot go backward.
    def monotonic() = monotonic;
    /// Monotonic clock, cannot go backward, as nanoseconds.
    def monotonic_ns() = monotonic_ns;
    /// Process time for profiling: sum of the kernel and user-space CPU time.
    def process_time() = process_time;
    /// Process time for profiling as nanoseconds: sum of the kernel and user-space CPU time.
    def process_time_ns() = process_time_ns;
    /// Thread time for profiling: sum of the kernel and user-space CPU time.
    def thread_time() = process_time;
    /// Thread time for profiling as nanoseconds: sum of the kernel and user-space CPU time.
    def thread_time_ns() = process_time_ns;
    /// sleep(seconds)
    ///
    /// Delay execution for a given number of seconds.  The argument may be
    /// a floating-point number for subsecond precision.
    def sleep(object, /) = sleep;
    /// Convert seconds since the Epoch to a time tuple expressing UTC (a.k.a. GMT).
    def gmtime(seconds=None, /) = utc_time;
    /// Convert seconds since the Epoch to a time tuple expressing local time.
    def localtime(seconds=None, /) = local_time;
    /// Convert a time tuple in local time to seconds since the Epoch.
    def mktime(tuple, /) = make_time;
    /// Convert a time tuple to a string according to a format specification.
    def strftime(format, tuple=None, /) = format_time;
    /// Convert a time tuple to a string, e.g. 'Sat Jun 06 16:26:11 1998'.
    def asctime(tuple=None, /) = ascii_time;
    /// Convert a time in seconds since the Epoch to a string in local time.
    def ctime(seconds=None, /) = seconds_text;
    /// Parse a string to a time tuple according to a format specification.
    def strptime(*args) = parse_time;
    /// Return the time of the specified clock clk_id as a float.
    def clock_gettime(clk_id, /) = clock;
    /// Return the time of the specified clock clk_id as nanoseconds (int).
    def clock_gettime_ns(clk_id, /) = clock_ns;
    /// Return the resolution (precision) of the specified clock clk_id.
    def clock_getres(clk_id, /) = clock_resolution;
    /// Get information of the specified clock.
    def get_clock_info(name, /) = clock_info;
}

/// The place of the class `struct_time`.
const PLACE: &str = "time.struct_time";

/// Makes the module.
pub fn create(interp: &mut Interp) -> Ref<Module> {
    let module = Module::new(
        interp,
        "time",
        Some("This module provides various functions to manipulate time values."),
    );
    add_functions(interp, &module, "time", FUNCTIONS);
    let class = sequence::class(interp, &STRUCT_TIME);
    module.set(interp, "struct_time", class.to_value());
    interp.module_state.insert(PLACE, Box::new(class));
    // Standard time is that of January or July, whichever is behind.
    let year = now(interp) / YEAR * YEAR;
    let (january, january_name) = interp.host.local_offset(year);
    let (july, july_name) = interp.host.local_offset(year + YEAR / 2);
    let (standard, daylight) = if january <= july {
        ((january, january_name), (july, july_name))
    } else {
        ((july, july_name), (january, january_name))
    };
    module.set(interp, "timezone", Value::int(-standard.0));
    module.set(interp, "altzone", Value::int(-daylight.0));
    module.set(interp, "daylight", Value::int(i64::from(standard.0 != daylight.0)));
    let names = Tuple::from_vec(vec![Str::value(&standard.1), Str::value(&daylight.1)]);
    module.set(interp, "tzname", names.into());
    for (name, number) in CLOCKS {
        module.set(interp, name, Value::int(number));
    }
    module
}

/// The clocks that `clock_gettime` knows, with the numbers the system gives them.
const CLOCKS: [(&str, i64); 7] = [
    ("CLOCK_REALTIME", 0),
    ("CLOCK_MONOTONIC", 1),
    ("CLOCK_PROCESS_CPUTIME_ID", 2),
    ("CLOCK_THREAD_CPUTIME_ID", 3),
    ("CLOCK_MONOTONIC_RAW", 4),
    ("CLOCK_BOOTTIME", 7),
    ("CLOCK_TAI", 11),
];

fn clock_ns(interp: &mut Interp, clock: i64) -> Result {
    Ok(match clock {
        0 | 11 => time_ns(interp),
        1 | 4 | 7 => monotonic_ns(interp),
        2 | 3 => process_time_ns(interp),
        _ => return Err(unknown_clock(interp)),
    })
}

fn clock(interp: &mut Interp, clock: i64) -> Result<f64> {
    let nanoseconds = clock_ns(interp, clock)?;
    Ok(convert::to_float(interp, &nanoseconds)? / NANOSECONDS)
}

fn clock_resolution(interp: &mut Interp, clock: i64) -> Result<f64> {
    clock_ns(interp, clock).map(|_| 1.0 / NANOSECONDS)
}

#[cold]
fn unknown_clock(interp: &mut Interp) -> crate::runtime::interp::Raised {
    let error = std::io::Error::from_raw_os_error(22);
    crate::runtime::types::exception::raise_os_error(interp, &error, None)
}

fn clock_info(interp: &mut Interp, name: &str) -> Result {
    let (adjustable, monotonic, implementation) = match name {
        "monotonic" | "perf_counter" => (false, true, "clock_gettime(CLOCK_MONOTONIC)"),
        "process_time" => (false, true, "clock_gettime(CLOCK_PROCESS_CPUTIME_ID)"),
        "thread_time" => (false, true, "clock_gettime(CLOCK_THREAD_CPUTIME_ID)"),
        "time" => (true, false, "clock_gettime(CLOCK_REALTIME)"),
        _ => return Err(interp.value_error("unknown clock")),
    };
    let class = simple_namespace::class(interp);
    let attributes = vec![
        ("implementation", Str::value(implementation)),
        ("monotonic", Value::bool(monotonic)),
        ("adjustable", Value::bool(adjustable)),
        ("resolution", Value::float(1.0 / NANOSECONDS)),
    ];
    Ok(simple_namespace::make(interp, &class, attributes))
}

/// The parser is that of `datetime`.
fn parse_time(interp: &mut Interp, arguments: &Ref<Tuple>) -> Result {
    let module = (interp.hooks.import)(interp, "_datetime_text")?;
    let name = interp.intern("time_tuple");
    let parsed = attribute::call_method(interp, &module, &name, arguments.items())?;
    let mut items = iteration::collect(interp, &parsed)?;
    let zone = items.split_off(items.len().min(FIELDS));
    let [name, offset] = zone.as_slice() else {
        return Err(interp.type_error("the parser of times gave no time"));
    };
    Ok(struct_time(interp, items, name.clone(), offset.clone()))
}

/// Seconds of a year, on average.
const YEAR: i64 = 31_556_952;
const NANOSECONDS: f64 = 1e9;

fn now(interp: &Interp) -> i64 {
    (interp.host.wall_clock().div_euclid(1_000_000_000)) as i64
}

fn time(interp: &mut Interp) -> f64 {
    interp.host.wall_clock() as f64 / NANOSECONDS
}

fn time_ns(interp: &mut Interp) -> Value {
    convert::from_integer(Integer::from(interp.host.wall_clock()))
}

fn monotonic(interp: &mut Interp) -> f64 {
    interp.host.monotonic_clock() as f64 / NANOSECONDS
}

fn monotonic_ns(interp: &mut Interp) -> Value {
    convert::from_integer(Integer::from(interp.host.monotonic_clock()))
}

fn process_time(interp: &mut Interp) -> f64 {
    interp.host.process_clock() as f64 / NANOSECONDS
}

fn process_time_ns(interp: &mut Interp) -> Value {
    convert::from_integer(Integer::from(interp.host.process_clock()))
}

fn sleep(interp: &mut Interp, seconds: &Value) -> Result<()> {
    /// So often Ctrl-C is looked for.
    const STEP: Duration = Duration::from_millis(20);
    if convert::native::<Str>(seconds).is_some() {
        let class = interp.type_name(seconds);
        return Err(
            interp.type_error(format!("'{class}' object cannot be interpreted as an integer or float"))
        );
    }
    let seconds = match seconds.as_float() {
        Some(seconds) => seconds,
        None => match convert::to_float(interp, seconds) {
            Ok(seconds) => seconds,
            Err(raised) if interp.raised_is(&raised, ExceptionKind::TypeError) => {
                drop(interp.take_raised(raised));
                let class = interp.type_name(seconds);
                return Err(interp
                    .type_error(format!("'{class}' object cannot be interpreted as an integer or float")));
            }
            Err(raised) => return Err(raised),
        },
    };
    if seconds.is_nan() {
        return Err(interp.value_error("Invalid value NaN (not a number)"));
    }
    if seconds < 0.0 {
        return Err(interp.value_error("sleep length must be non-negative"));
    }
    let Ok(mut left) = Duration::try_from_secs_f64(seconds) else {
        return Err(interp.overflow_error("timestamp out of range for platform time_t"));
    };
    // What was printed before a pause should be seen during it.
    if interp.host.is_terminal(1) {
        let _ = interp.host.flush_output();
    }
    while !left.is_zero() {
        let step = left.min(STEP);
        interp.host.sleep(step);
        left -= step;
        interruption::serve(interp)?;
    }
    Ok(())
}

/// How many items a `struct_time` has; the zone is no item, but an attribute.
const FIELDS: usize = 9;

fn struct_time(interp: &mut Interp, items: Vec<Value>, zone: Value, offset: Value) -> Value {
    let class = interp.module_state.get(PLACE).and_then(|class| class.downcast_ref::<Ref<Class>>()).cloned();
    let Some(class) = class else { return Tuple::from_vec(items).into() };
    let made = sequence::make(interp, &class, items);
    for (name, value) in [("tm_zone", zone), ("tm_gmtoff", offset)] {
        let name = interp.intern(name);
        attribute::set_instance(interp, &made, &name, value);
    }
    made
}

fn calendar_time(interp: &mut Interp, calendar: &Calendar, zone: &str, offset: i64) -> Value {
    let items = calendar.fields().into_iter().map(Value::int).collect();
    struct_time(interp, items, Str::value(zone), Value::int(offset))
}

/// Whole seconds since 1970: those given, or now.
fn moment(interp: &mut Interp, seconds: Option<&Value>) -> Result<i64> {
    let Some(seconds) = seconds.filter(|seconds| !seconds.is_none()) else { return Ok(now(interp)) };
    let whole = match seconds.as_int() {
        Some(whole) => whole as f64,
        None => convert::to_float(interp, seconds)?.floor(),
    };
    /// Years have at most nine digits.
    const MOST: f64 = 6e16;
    if !(-MOST..=MOST).contains(&whole) {
        return Err(interp.overflow_error("timestamp out of range for platform time_t"));
    }
    Ok(whole as i64)
}

fn utc_time(interp: &mut Interp, seconds: Option<&Value>) -> Result {
    let seconds = moment(interp, seconds)?;
    Ok(calendar_time(interp, &Calendar::of_seconds(seconds, false), "GMT", 0))
}

fn local_calendar(interp: &Interp, seconds: i64) -> Calendar {
    let (offset, _) = interp.host.local_offset(seconds);
    let (january, _) = interp.host.local_offset(seconds / YEAR * YEAR);
    let (july, _) = interp.host.local_offset(seconds / YEAR * YEAR + YEAR / 2);
    Calendar::of_seconds(seconds + offset, offset > january.min(july))
}

fn local_time(interp: &mut Interp, seconds: Option<&Value>) -> Result {
    let seconds = moment(interp, seconds)?;
    let calendar = local_calendar(interp, seconds);
    let (offset, zone) = interp.host.local_offset(seconds);
    Ok(calendar_time(interp, &calendar, &zone, offset))
}

/// The calendar time of a tuple, or the local time now.
fn given_or_now(interp: &mut Interp, tuple: Option<&Value>, function: &str) -> Result<Calendar> {
    let Some(tuple) = tuple.filter(|tuple| !tuple.is_none()) else {
        let seconds = now(interp);
        return Ok(local_calendar(interp, seconds));
    };
    if convert::native::<Tuple>(tuple).is_none() {
        return Err(interp.type_error("Tuple or struct_time argument required"));
    }
    let items = iteration::collect(interp, tuple)?;
    let mut fields = Vec::with_capacity(items.len());
    for item in &items {
        fields.push(convert::to_i64(interp, item)?);
    }
    match Calendar::of_fields(&fields) {
        Ok(calendar) => Ok(calendar),
        Err(calendar::Wrong::Length) => {
            Err(interp.type_error(format!("{function}(): illegal time tuple argument")))
        }
        Err(calendar::Wrong::Range(field)) => Err(interp.value_error(format!("{field} out of range"))),
    }
}

fn make_time(interp: &mut Interp, tuple: &Value) -> Result<f64> {
    let calendar = given_or_now(interp, Some(tuple), "mktime")?;
    let seconds = calendar.seconds();
    let (offset, _) = interp.host.local_offset(seconds);
    let (offset, _) = interp.host.local_offset(seconds - offset);
    Ok((seconds - offset) as f64)
}

fn format_time(interp: &mut Interp, format: &str, tuple: Option<&Value>) -> Result<String> {
    let calendar = given_or_now(interp, tuple, "strftime")?;
    let seconds = calendar.seconds();
    let (offset, zone) = interp.host.local_offset(seconds);
    Ok(format::format(format, &calendar, offset, &zone))
}

fn ascii_time(interp: &mut Interp, tuple: Option<&Value>) -> Result<String> {
    Ok(format::plain(&given_or_now(interp, tuple, "asctime")?))
}

fn seconds_text(interp: &mut Interp, seconds: Option<&Value>) -> Result<String> {
    let seconds = moment(interp, seconds)?;
    Ok(format::plain(&local_calendar(interp, seconds)))
}
