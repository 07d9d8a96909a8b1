//! The plug is pulled: a play in the terminal is killed at once, and goes on at the last accepted
//! choice.
#![cfg(all(feature = "store", unix))]

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};

fn entremise(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_entremise"));
    command
        .current_dir(folder)
        .env("HOME", folder)
        .args(["--lang", "fr"]);
    command
}

fn play(folder: &Path) -> Child {
    Command::new(env!("CARGO_BIN_EXE_entremise"))
        .current_dir(folder)
        .env("HOME", folder)
        .args([
            "play",
            "cage-escalier",
            "--db",
            "p.db",
            "--seed",
            "4",
            "--lang",
            "fr",
        ])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("it starts")
}

fn json(folder: &Path, arguments: &[&str]) -> serde_json::Value {
    let mut command = entremise(folder);
    let out = command.args(arguments).output().expect("it runs");
    serde_json::from_slice(&out.stdout).unwrap_or_else(|fault| {
        panic!(
            "{arguments:?}: {fault}: {}",
            String::from_utf8_lossy(&out.stderr)
        )
    })
}

#[test]
fn a_play_killed_goes_on_at_its_last_choice() {
    for kills in 1..=2_usize {
        let folder = tempfile::tempdir().expect("a folder");
        let mut child = play(folder.path());
        let mut typed = child.stdin.take().expect("its input");
        let shown = BufReader::new(child.stdout.take().expect("its output"));
        // The warning, then so many choices: each is shown back as « > Vous » once it is kept.
        typed.write_all(b"1\n").expect("typed");
        typed
            .write_all("2\n".repeat(kills).as_bytes())
            .expect("typed");
        typed.flush().expect("typed");
        let back = shown
            .lines()
            .map_while(Result::ok)
            .filter(|line| line.starts_with("> Vous"));
        assert_eq!(
            back.take(kills).count(),
            kills,
            "every choice is shown once kept"
        );
        child.kill().expect("killed");
        child.wait().expect("gone");
        drop(typed);

        let attempts = json(folder.path(), &["attempts", "--db", "p.db", "--json"]);
        assert_eq!(attempts[0]["state"], "open", "{attempts}");
        let id = attempts[0]["id"].as_str().expect("an id");
        let replayed = json(folder.path(), &["replay", id, "--db", "p.db", "--json"]);
        let decisions = replayed["assessment"]["decisions"]
            .as_array()
            .expect("decisions")
            .len();
        assert!(decisions >= kills, "{decisions} of {kills} shown");

        let mut again = Command::new(env!("CARGO_BIN_EXE_entremise"))
            .current_dir(folder.path())
            .env("HOME", folder.path())
            .args(["play", "cage-escalier", "--db", "p.db", "--lang", "fr"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("it starts");
        again
            .stdin
            .take()
            .expect("its input")
            .write_all(b"1\nq\n")
            .expect("typed");
        let out = again.wait_with_output().expect("it ends");
        let text = String::from_utf8_lossy(&out.stdout).into_owned();
        assert!(text.contains("Reprendre"), "{text}");
        let after = json(folder.path(), &["replay", id, "--db", "p.db", "--json"]);
        assert_eq!(
            after["assessment"]["decisions"],
            replayed["assessment"]["decisions"]
        );
    }
}
