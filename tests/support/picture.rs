//! A code's path drawn as pixels and read again, as a camera would.

use hubben::qr::Code;

/// Pixels a module.
const SCALE: usize = 4;

/// What the picture of a code says.
pub fn read(code: &Code) -> Result<String, String> {
    let side = code.whole_size();
    let mut dark = vec![false; side * side];
    for strip in code.path().split_terminator('z') {
        let (x, y, length) = numbers(strip).ok_or_else(|| format!("no strip: {strip}"))?;
        if x + length > side || y >= side {
            return Err(format!("outside the picture: {strip}"));
        }
        dark[y * side + x..][..length].fill(true);
    }
    let pixel = |x: usize, y: usize| if dark[y / SCALE * side + x / SCALE] { 0 } else { 255 };
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(side * SCALE, side * SCALE, pixel);
    let grids = image.detect_grids();
    let [grid] = grids.as_slice() else { return Err(format!("{} codes in the picture", grids.len())) };
    grid.decode().map(|(_, text)| text).map_err(|error| error.to_string())
}

/// Place and length of a strip: `M4 4h7v1h-7`.
fn numbers(strip: &str) -> Option<(usize, usize, usize)> {
    let (x, rest) = strip.strip_prefix('M')?.split_once(' ')?;
    let (y, rest) = rest.split_once('h')?;
    let (length, back) = rest.split_once("v1h-")?;
    (length == back).then_some((x.parse().ok()?, y.parse().ok()?, length.parse().ok()?))
}
