//! A display of one's own for the real window: Xvfb, with its pixels in a file, and hands for it.
#![allow(dead_code)]

use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// An X server without a screen. It ends with the test.
pub struct Display {
    server: Child,
    manager: Option<Child>,
    name: String,
    folder: TempDir,
}

/// Whether a program can be started.
pub fn has(program: &str) -> bool {
    let paths = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&paths).any(|folder| folder.join(program).is_file())
}

/// Says what is missing, for a test that is skipped.
pub fn missing(programs: &[&str]) -> bool {
    let gone: Vec<_> = programs.iter().filter(|program| !has(program)).collect();
    if !gone.is_empty() {
        println!("skipped: {gone:?} not installed here");
    }
    if software().is_none() {
        println!("skipped: no software adapter here");
    }
    !gone.is_empty() || software().is_none()
}

/// Mesa's description of its software adapter.
fn software() -> Option<PathBuf> {
    let folder = std::fs::read_dir("/usr/share/vulkan/icd.d").ok()?;
    let mut files = folder.flatten().map(|entry| entry.path());
    files.find(|path| path.to_string_lossy().contains("lvp_icd"))
}

impl Display {
    /// Opens one of a laptop's size, with or without a window manager.
    pub fn open(managed: bool) -> Display {
        let folder = tempfile::tempdir().expect("a folder");
        let mut server = Command::new("Xvfb")
            .args([
                "-displayfd",
                "1",
                "-screen",
                "0",
                "1366x768x24",
                "-nolisten",
                "tcp",
            ])
            .args(["-fbdir".as_ref(), folder.path().as_os_str()])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb starts");
        let mut number = String::new();
        let out = server.stdout.take().expect("its number");
        BufReader::new(out)
            .read_line(&mut number)
            .expect("a number");
        let name = format!(":{}", number.trim());
        let manager = managed.then(|| {
            let mut openbox = Command::new("openbox");
            openbox
                .env("DISPLAY", &name)
                .stdout(Stdio::null())
                .stderr(Stdio::null());
            openbox.spawn().expect("openbox starts")
        });
        Display {
            server,
            manager,
            name,
            folder,
        }
    }

    /// The program, on this display, drawn in software.
    pub fn command(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = Command::new(program);
        command
            .env("DISPLAY", &self.name)
            .env_remove("WAYLAND_DISPLAY")
            .env("XDG_RUNTIME_DIR", self.folder.path())
            .env("HOME", self.folder.path())
            .env("VK_ICD_FILENAMES", software().expect("there"))
            .env("LANG", "fr_FR.UTF-8")
            .env_remove("LC_ALL");
        command
    }

    /// Does something with keyboard and pointer.
    pub fn hand(&self, arguments: &[&str]) -> String {
        let done = self
            .command("xdotool")
            .args(arguments)
            .output()
            .expect("xdotool");
        String::from_utf8_lossy(&done.stdout).trim().to_owned()
    }

    /// Gives the one window the keyboard, as a window manager would.
    pub fn focus(&self) {
        let found = self.hand(&["search", "--onlyvisible", "--name", "."]);
        if let Some(window) = found.lines().last() {
            self.hand(&["windowfocus", window]);
        }
    }

    /// Presses keys, by X's names.
    pub fn keys(&self, keys: &[&str]) {
        self.hand(&[&["key", "--delay", "40"], keys].concat());
    }

    /// Clicks there.
    pub fn click(&self, x: f32, y: f32) {
        let (x, y) = (x.round().to_string(), y.round().to_string());
        self.hand(&["mousemove", &x, &y]);
        std::thread::sleep(Duration::from_millis(120));
        self.hand(&["click", "1"]);
    }

    /// The pixels of the screen as red, green and blue, row by row of 1366.
    pub fn pixels(&self) -> Vec<[u8; 3]> {
        let mut bytes = Vec::new();
        let path = self.folder.path().join("Xvfb_screen0");
        let file = std::fs::File::open(path).expect("the screen's file");
        BufReader::new(file).read_to_end(&mut bytes).expect("read");
        let word = |at: usize| {
            u32::from_be_bytes(bytes[at * 4..at * 4 + 4].try_into().expect("four")) as usize
        };
        // The header of an X window dump: sizes as 32-bit words, then a map of colours.
        let (header, width, height, line, colours) =
            (word(0), word(4), word(5), word(12), word(19));
        let start = header + colours * 12;
        let mut out = Vec::with_capacity(width * height);
        for row in 0..height {
            let row = &bytes[start + row * line..][..width * 4];
            out.extend(
                row.chunks_exact(4)
                    .map(|pixel| [pixel[2], pixel[1], pixel[0]]),
            );
        }
        out
    }

    /// Writes what is on the screen where it outlives the test.
    fn save(&self, what: &str) -> PathBuf {
        let letters = what.chars().filter(char::is_ascii_alphanumeric);
        let name = format!("entremise-{}.ppm", letters.collect::<String>());
        let path = std::env::temp_dir().join(name);
        let mut bytes = b"P6 1366 768 255\n".to_vec();
        bytes.extend(self.pixels().into_iter().flatten());
        let _ = std::fs::write(&path, bytes);
        path
    }

    /// How many pixels of the header are of the colour of words: some, where there are words.
    pub fn words_in_the_header(&self) -> usize {
        let pixels = self.pixels();
        let dark = |pixel: &&[u8; 3]| pixel.iter().all(|value| *value < 90) && pixel[2] > pixel[1];
        pixels[..1366 * 56].iter().filter(dark).count()
    }

    /// Waits until something is so.
    pub fn until(&self, what: &str, most: Duration, mut so: impl FnMut() -> bool) -> Duration {
        let start = Instant::now();
        while !so() {
            if start.elapsed() > most {
                let seen = self.save(what);
                panic!(
                    "{what}: not after {most:?}; what was seen is in {}",
                    seen.display()
                );
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        start.elapsed()
    }

    /// A folder of the test's own.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        for child in self.manager.iter_mut().chain([&mut self.server]) {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

/// A program that ends with the test.
pub struct Running(pub Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
