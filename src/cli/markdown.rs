//! A page of the guide as plain lines: headings and emphasis without their marks, code set in.

/// Lines are this wide.
const WIDTH: usize = 84;

/// The page in plain lines.
pub fn lines(page: &str) -> Vec<String> {
    let mut lines = Vec::new();
    let mut code = false;
    for line in page.lines() {
        if line.starts_with("```") {
            code = !code;
        } else if code {
            lines.push(format!("    {line}").trim_end().to_owned());
        } else {
            let bare = line.trim_start_matches('#').trim_start().replace("**", "");
            let below = if bare.starts_with("- ") { "  " } else { "" };
            lines.extend(wrap(&bare, WIDTH, below));
        }
    }
    lines
}

/// The text in lines of at most `width` signs where its spaces allow, those after the first set in
/// by `below`. Spaces that do not break are no places to break.
pub fn wrap(text: &str, width: usize, below: &str) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    let mut started = false;
    for word in text.split(' ') {
        let longer = line.chars().count() + 1 + word.chars().count();
        if started && longer > width && !line.trim().is_empty() {
            lines.push(
                std::mem::replace(&mut line, below.to_owned())
                    .trim_end()
                    .to_owned(),
            );
        } else if started {
            line.push(' ');
        }
        line.push_str(word);
        started = true;
    }
    lines.push(line);
    lines
}
