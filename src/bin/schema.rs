//! Writes the JSON Schemas of the data files: `schema <folder>`.

use std::path::PathBuf;
use std::process::ExitCode;

fn main() -> ExitCode {
    let Some(folder) = std::env::args_os().nth(1).map(PathBuf::from) else {
        eprintln!("usage: schema <folder>");
        return ExitCode::from(2);
    };
    for (name, text) in hubben::schema::all() {
        let path = folder.join(name);
        if let Err(error) = std::fs::create_dir_all(&folder).and_then(|()| std::fs::write(&path, text)) {
            eprintln!("{}: cannot be written ({error})", path.display());
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}
