//! Arguments in, exit code out.

fn main() -> std::process::ExitCode {
    entremise::cli::run(std::env::args_os())
}
