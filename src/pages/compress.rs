//! Compressed copies beside the files, for servers that send what lies there instead of compressing
//! at each request. The bytes depend on the file alone.

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::thread;

use flate2::GzBuilder;

/// What is text, and the module; pictures are compressed already.
const ENDINGS: [&str; 11] = ["html", "webmanifest", "css", "js", "mjs", "json", "wasm", "svg", "csv", "txt", "xml"];

/// A file of this size or less fits into one packet anyway.
const WORTH_IT: usize = 1024;

/// Brotli's highest; it takes a second for a module, and every visitor loads it.
const BEST: i32 = 11;
/// The small pages are many and each is loaded by few: nearly as small in a tenth of the time.
const QUICK: i32 = 9;
/// From this size on a file is worth the time: the pages that visitors begin with are among them.
const LARGE: usize = 1 << 16;

/// Brotli's largest window that every browser takes.
const WINDOW: i32 = 22;

/// Writes a `.br` and a `.gz` beside every file of the folder that gets smaller by it.
///
/// # Errors
/// A line that names the file.
pub fn folder(out: &Path) -> Result<(), String> {
    let mut files = Vec::new();
    collect(out, &mut files).map_err(|error| format!("{}: cannot be read ({error})", out.display()))?;
    let workers = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        // Every so-manieth file, since those that take long lie together.
        let files = &files;
        let work = |first| move || files.iter().skip(first).step_by(workers).try_for_each(|path| file(path));
        let running: Vec<_> = (0..workers).map(|first| scope.spawn(work(first))).collect();
        running
            .into_iter()
            .try_for_each(|worker| worker.join().unwrap_or_else(|_| Err("compressing the files broke off".to_owned())))
    })
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else if path.extension().is_some_and(|ending| ENDINGS.iter().any(|known| ending == *known)) {
            files.push(path);
        }
    }
    Ok(())
}

fn file(path: &Path) -> Result<(), String> {
    let write = || {
        let bytes = fs::read(path)?;
        if bytes.len() <= WORTH_IT {
            return Ok(());
        }
        let quality = if has_hash(path) || bytes.len() >= LARGE { BEST } else { QUICK };
        for (ending, compressed) in [("br", brotli(&bytes, quality)?), ("gz", gzip(&bytes)?)] {
            if compressed.len() < bytes.len() {
                let mut beside = path.as_os_str().to_owned();
                beside.push(".");
                beside.push(ending);
                fs::write(beside, compressed)?;
            }
        }
        Ok(())
    };
    write().map_err(|error: io::Error| format!("{}: cannot be compressed ({error})", path.display()))
}

/// Whether a name carries the hash of the file's bytes, as `app.0123456789ab.js`.
fn has_hash(path: &Path) -> bool {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    stem.rsplit_once('.').is_some_and(|(_, hash)| hash.len() == 12 && hash.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

fn brotli(bytes: &[u8], quality: i32) -> io::Result<Vec<u8>> {
    let parameters = brotli::enc::BrotliEncoderParams {
        quality,
        lgwin: WINDOW,
        size_hint: bytes.len(),
        ..brotli::enc::BrotliEncoderParams::default()
    };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut io::Cursor::new(bytes), &mut compressed, &parameters)?;
    Ok(compressed)
}

fn gzip(bytes: &[u8]) -> io::Result<Vec<u8>> {
    // Without a time or a name in its head, the same file always gives the same bytes.
    let mut encoder = GzBuilder::new().mtime(0).write(Vec::new(), flate2::Compression::best());
    encoder.write_all(bytes)?;
    encoder.finish()
}
