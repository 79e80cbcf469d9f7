//! The program `baton`; everything is in the library's `cli`.

fn main() -> std::process::ExitCode {
    baton::cli::main()
}
