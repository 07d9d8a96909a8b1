//! Wakes the accessibility tree on desktops where a screen reader was started by hand.
//!
//! The tree's adapter waits for `ScreenReaderEnabled` of `org.a11y.Status` on the session bus. A
//! desktop's settings set it; Orca started from a terminal sets `IsEnabled` alone. Where that is so,
//! the property is set as the desktop would, once, in a thread of its own; where there is no session
//! bus, nothing happens.

use zbus::blocking::{Connection, Proxy};

/// Looks once now, then whenever assistive technology comes.
pub fn wake() {
    let looking = std::thread::Builder::new().name("assistive technology".to_owned());
    // Without the thread the window works as before.
    let _ = looking.spawn(|| {
        let _ = watch();
    });
}

fn watch() -> zbus::Result<()> {
    let bus = Connection::session()?;
    let status = Proxy::new(&bus, "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Status")?;
    let mut changes = status.receive_property_changed::<bool>("IsEnabled");
    loop {
        let enabled = status.get_property::<bool>("IsEnabled")?;
        let heard = status.get_property::<bool>("ScreenReaderEnabled")?;
        if enabled && !heard {
            status.set_property("ScreenReaderEnabled", true)?;
        }
        if changes.next().is_none() {
            return Ok(());
        }
    }
}
