//! The names of `numpy` that are written in the language: modules of `stdlib/numpy/`, loaded when a name is first used.

use crate::object::Value;
use crate::runtime::interp::{Interp, Result};
use crate::runtime::{attribute, call};

/// The modules with the names they define for `numpy`.
const MODULES: &[(&str, &[&str])] = &[
    (
        "numpy._statistics",
        &[
            "median",
            "percentile",
            "quantile",
            "nanpercentile",
            "nanquantile",
            "nanmedian",
            "nansum",
            "nanprod",
            "nancumsum",
            "nancumprod",
            "nanmin",
            "nanmax",
            "nanargmin",
            "nanargmax",
            "nanmean",
            "nanvar",
            "nanstd",
            "average",
            "cov",
            "corrcoef",
        ],
    ),
    (
        "numpy._histograms",
        &["bincount", "digitize", "histogram", "histogram_bin_edges", "histogram2d", "histogramdd"],
    ),
    (
        "numpy._shapes",
        &[
            "atleast_3d",
            "dstack",
            "dsplit",
            "unstack",
            "rollaxis",
            "rot90",
            "insert",
            "delete",
            "trim_zeros",
            "resize",
            "pad",
            "block",
            "tri",
            "tril",
            "triu",
            "tril_indices",
            "triu_indices",
            "tril_indices_from",
            "triu_indices_from",
            "mask_indices",
            "diagflat",
            "fill_diagonal",
            "diag_indices",
            "diag_indices_from",
            "vander",
            "packbits",
            "unpackbits",
        ],
    ),
    (
        "numpy._indexing",
        &[
            "meshgrid",
            "mgrid",
            "ogrid",
            "r_",
            "c_",
            "s_",
            "index_exp",
            "ix_",
            "ndindex",
            "ndenumerate",
            "nditer",
            "broadcast",
            "ravel_multi_index",
            "unravel_index",
            "indices",
            "choose",
            "select",
            "piecewise",
            "put",
            "take_along_axis",
            "put_along_axis",
            "putmask",
            "place",
            "extract",
            "compress",
            "copyto",
        ],
    ),
    (
        "numpy._calls",
        &[
            "vectorize",
            "apply_along_axis",
            "apply_over_axes",
            "fromfunction",
            "fromiter",
            "frompyfunc",
            "require",
        ],
    ),
    (
        "numpy._sets",
        &[
            "unique_all",
            "unique_counts",
            "unique_inverse",
            "unique_values",
            "isin",
            "intersect1d",
            "union1d",
            "setdiff1d",
            "setxor1d",
            "ediff1d",
        ],
    ),
    (
        "numpy._products",
        &["einsum", "einsum_path", "tensordot", "kron", "convolve", "correlate", "matvec", "vecmat"],
    ),
    (
        "numpy._calculus",
        &[
            "gradient",
            "interp",
            "trapezoid",
            "unwrap",
            "geomspace",
            "nan_to_num",
            "real_if_close",
            "angle",
            "real",
            "imag",
            "iscomplex",
            "isreal",
            "iscomplexobj",
            "isrealobj",
            "isposinf",
            "isneginf",
            "fix",
            "sinc",
            "i0",
            "bartlett",
            "blackman",
            "hamming",
            "hanning",
            "kaiser",
            "modf",
            "frexp",
            "ldexp",
            "cumulative_sum",
            "cumulative_prod",
            "sort_complex",
            "lexsort",
            "partition",
            "argpartition",
            "array_equiv",
            "iterable",
            "astype",
            "isdtype",
            "common_type",
            "min_scalar_type",
            "asarray_chkfinite",
            "asfortranarray",
            "isfortran",
            "typename",
            "mintypecode",
            "typecodes",
            "ScalarType",
            "get_include",
            "show_config",
            "info",
            "from_dlpack",
            "__array_namespace_info__",
            "asmatrix",
            "matrix",
            "sctypeDict",
        ],
    ),
    (
        "numpy._extended",
        &[
            "str_",
            "bytes_",
            "void",
            "record",
            "datetime64",
            "timedelta64",
            "datetime_as_string",
            "datetime_data",
            "recarray",
            "object_",
            "is_busday",
            "busday_count",
            "busday_offset",
            "isnat",
            "character",
            "flexible",
        ],
    ),
    ("numpy._limits", &["finfo", "iinfo"]),
    (
        "numpy._files",
        &[
            "loadtxt",
            "savetxt",
            "genfromtxt",
            "save",
            "load",
            "savez",
            "savez_compressed",
            "fromstring",
            "frombuffer",
            "fromfile",
            "binary_repr",
            "base_repr",
            "format_float_positional",
            "format_float_scientific",
        ],
    ),
    (
        "numpy._polynomials",
        &[
            "poly1d", "poly", "roots", "polyfit", "polyval", "polyadd", "polysub", "polymul", "polydiv",
            "polyder", "polyint",
        ],
    ),
];

/// The modules inside `numpy` that are loaded when they are first named.
const SUBMODULES: &[&str] = &[
    "char",
    "core",
    "emath",
    "fft",
    "lib",
    "linalg",
    "ma",
    "polynomial",
    "random",
    "rec",
    "strings",
    "testing",
    "typing",
];

/// The value of a name that is written in the language; it is kept in the module.
pub fn find(interp: &mut Interp, name: &str) -> Result<Option<Value>> {
    let value = if SUBMODULES.contains(&name) {
        (interp.hooks.import)(interp, &format!("numpy.{name}"))?
    } else {
        let Some((module, _)) = MODULES.iter().find(|(_, names)| names.contains(&name)) else {
            return Ok(None);
        };
        let module = (interp.hooks.import)(interp, module)?;
        let name = interp.intern(name);
        attribute::get(interp, &module, &name)?
    };
    if let Some(module) = interp.loaded_module("numpy") {
        module.set(interp, name, value.clone());
    }
    Ok(Some(value))
}

/// All names that are found here, for `dir(numpy)`.
pub fn names() -> impl Iterator<Item = &'static str> {
    MODULES.iter().flat_map(|(_, names)| names.iter().copied()).chain(SUBMODULES.iter().copied())
}

/// Calls a function of a module in the language; arguments that were left out become None.
pub fn call(interp: &mut Interp, module: &str, function: &str, arguments: &[Value]) -> Result {
    let module = (interp.hooks.import)(interp, module)?;
    let name = interp.intern(function);
    let function = attribute::get(interp, &module, &name)?;
    let given: Vec<Value> = arguments
        .iter()
        .map(|argument| if argument.is_unbound() { Value::NONE } else { argument.clone() })
        .collect();
    call::call(interp, &function, &given)
}
