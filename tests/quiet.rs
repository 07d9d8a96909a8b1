//! Nothing leaves the machine: whatever the program does, it opens no socket. Traced by `strace`,
//! on Linux, where it is installed; an automatic run must have it.
#![cfg(all(feature = "store", target_os = "linux"))]

use std::process::{Command, Stdio};

/// What the system saw of the program's calls that speak of the network.
fn network_calls(arguments: &[&str], input: &str) -> Option<String> {
    let folder = tempfile::tempdir().expect("a folder");
    let trace = folder.path().join("trace");
    let typed = folder.path().join("typed");
    std::fs::write(&typed, input).expect("written");
    let run = Command::new("strace")
        .args(["-f", "-qq", "-e", "trace=network", "-o"])
        .arg(&trace)
        .arg(env!("CARGO_BIN_EXE_entremise"))
        .args(arguments)
        .current_dir(folder.path())
        .env("HOME", folder.path())
        .env_remove("XDG_DATA_HOME")
        .env_remove("XDG_CONFIG_HOME")
        .stdin(std::fs::File::open(&typed).expect("readable"))
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    match run {
        Ok(status) => {
            assert!(
                status.code().is_some_and(|code| code <= 2),
                "{arguments:?}: {status}"
            );
            Some(std::fs::read_to_string(&trace).expect("a trace"))
        }
        Err(_) => {
            assert!(std::env::var_os("CI").is_none(), "strace is not installed");
            None
        }
    }
}

#[test]
fn no_socket_is_ever_opened() {
    let calls: [(&[&str], &str); 7] = [
        (&["list"], ""),
        (&["check"], ""),
        (&["test"], ""),
        (&["explain", "E0116"], ""),
        (
            &["play", "cage-escalier", "--seed", "1", "--db", "p.db"],
            "1\n1\n?\n2\nq\n",
        ),
        (
            &[
                "play",
                "cage-escalier",
                "--seed",
                "2",
                "--json",
                "--choices",
                "vite,enqueter",
            ],
            "",
        ),
        (&["me", "export"], ""),
    ];
    for (arguments, input) in calls {
        let Some(trace) = network_calls(arguments, input) else {
            return;
        };
        let opened: Vec<&str> = trace
            .lines()
            .filter(|line| line.contains("socket"))
            .collect();
        assert!(opened.is_empty(), "{arguments:?}: {opened:?}");
    }
}

#[test]
fn a_socket_would_be_seen() {
    let folder = tempfile::tempdir().expect("a folder");
    let trace = folder.path().join("trace");
    // The shell's own way to a port of this machine, which nobody listens to.
    let run = Command::new("strace")
        .args(["-f", "-qq", "-e", "trace=network", "-o"])
        .arg(&trace)
        .args(["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/9"])
        .stderr(Stdio::null())
        .status();
    if run.is_ok() {
        assert!(
            std::fs::read_to_string(&trace)
                .expect("a trace")
                .contains("socket(")
        );
    }
}
