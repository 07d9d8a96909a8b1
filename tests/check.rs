use entremise::library::{Entry, House, Shelf};
#[test]
fn dump() {
    let house = House::open().map_err(|(_, d)| d).unwrap();
    for id in Shelf::ids() {
        let entry = Entry::check(Shelf::bundle(&id).unwrap(), &house);
        println!("{id}: {} faults, scenario {}", entry.faults.len(), entry.scenario().is_some());
        for (l, rows) in &entry.checked.as_ref().unwrap().text_facts { println!("{l} {:?}", &rows[..8]); }
        for f in &entry.faults {
            let (l, c) = entry.sources.line_column(f.place);
            println!("{} {}:{l}:{c} {:?}", f.code.id(), entry.sources.name(f.place.file), f.args);
        }
    }
}
