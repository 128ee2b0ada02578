//! Making small what every page loads: the module's names, its glue, and the start script.

use std::fs;
use std::path::Path;
use std::process::Command;

use super::imports;
use crate::failure::Failure;
use crate::paths::Paths;
use crate::process;
use crate::setup::Ready;

/// The glue and the module as trunk leaves them.
pub const GLUE: &str = "app.js";
pub const MODULE: &str = "app_bg.wasm";
/// The script that fetches the module's parts, and the start script, in `public/`.
const PARTS: &str = "parts.js";
const START: &str = "start.js";
/// How the glue imports what fetches the parts: once for each, with a number between the two.
const IMPORT: (&str, &str) = ("import * as import", " from \"./__wasm_split.js\"");

/// Makes them small, into a folder beside what trunk has left.
pub fn finish(paths: &Paths, ready: &Ready) -> Result<(), Failure> {
    let (trunk, public) = (paths.trunk(), paths.root.join("public"));
    let small = trunk.join("small");
    fs::create_dir_all(&small).map_err(|error| Failure::file("creating", &small, &error))?;
    let (glue, module) = (read(&trunk.join(GLUE))?, trunk.join(MODULE));
    let module = fs::read(&module).map_err(|error| Failure::file("reading", &module, &error))?;
    let (module, glue) = imports::shorten(&module, &glue).ok_or_else(|| changed("names what the module imports"))?;
    let glue = join(&read(&public.join(PARTS))?, &glue).ok_or_else(|| changed("asks for the module's parts"))?;
    write(&small.join("app.wasm"), &module)?;
    write(&small.join(GLUE), glue.as_bytes())?;
    write(&small.join(START), read(&public.join(START))?.as_bytes())?;
    let mut command = ready.with_tools(Command::new(ready.esbuild()));
    command.current_dir(&small).args([GLUE, START, "--minify", "--format=esm", "--outdir=.", "--allow-overwrite"]);
    command.args(["--log-level=warning", "--log-override:duplicate-object-key=silent"]);
    process::run("making the scripts small", "mend the first error above", command)
}

/// The glue, with the script before it that fetches parts.
///
/// In one file, since each would have to name the other, with the hash of its contents in the name; and since a
/// browser does not ask again for what a script imports, once it did not come.
fn join(script: &str, glue: &str) -> Option<String> {
    let mut imports = 0;
    let lines: Vec<String> = glue
        .lines()
        .map(|line| match line.strip_prefix(IMPORT.0).and_then(|rest| rest.strip_suffix(IMPORT.1)) {
            Some(number) => {
                imports += 1;
                ["const import", number, " = parts;"].concat()
            }
            None => line.to_owned(),
        })
        .collect();
    (imports > 0).then(|| [script, &lines.join("\n"), "\n"].concat())
}

pub fn changed(what: &str) -> Failure {
    Failure::new(
        format!("making module and scripts small: the glue {what} in another way than before"),
        "after a new version of wasm-bindgen, look at scripts.rs, imports.rs and classes.rs in xtask/src/commands/",
    )
}

pub fn read(path: &Path) -> Result<String, Failure> {
    fs::read_to_string(path).map_err(|error| Failure::file("reading", path, &error))
}

pub fn write(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    fs::write(path, bytes).map_err(|error| Failure::file("writing", path, &error))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_glue_gets_the_script_in_the_place_of_its_imports() {
        let glue = "import * as import1 from \"./__wasm_split.js\"\nimport * as import2 from \"./__wasm_split.js\"\nlet wasm;\n";
        let joined = "const parts = {};\nconst import1 = parts;\nconst import2 = parts;\nlet wasm;\n";
        assert_eq!(join("const parts = {};\n", glue).as_deref(), Some(joined));
    }

    #[test]
    fn a_glue_that_imports_in_another_way_is_refused() {
        assert_eq!(join("", "import { a } from \"./__wasm_split.js\";\n"), None);
    }
}
