//! The pixels of a PNG, in sRGB, set on the plate of the logo so that nothing shines through.
//!
//! A PNG can also tell when, where and with what it was made; that is left behind. A colour profile
//! in it is not followed.

use super::{LogoFault, plate};
use crate::model::logo::{Art, Logo};
use ::png::{ColorType, Decoder, Limits, Transformations};
use std::io::Cursor;

/// The most pixels: more than a band on paper can show.
const MOST_PIXELS: u64 = 4_000_000;

/// The logo in the bytes of a PNG.
pub(super) fn read(bytes: &[u8], digest: String) -> Result<Logo, LogoFault> {
    let (columns, rows, rgba) = pixels(bytes)?;
    let seen = || rgba.chunks_exact(4).filter(|pixel| pixel[3] >= 128);
    if seen().next().is_none() {
        return Err(LogoFault::Empty);
    }
    let plate = plate(seen().map(|pixel| ([pixel[0], pixel[1], pixel[2]], 1.0)));
    let rgb = rgba.chunks_exact(4).flat_map(|pixel| on(plate, pixel)).collect();
    let art = Art::Pixels { columns, rows, rgb };
    Ok(Logo { width: columns as f32, height: rows as f32, plate, art, digest })
}

/// Pixels, three bytes each, as a PNG that says nothing else.
pub fn to_png(columns: u32, rows: u32, rgb: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = ::png::Encoder::new(&mut bytes, columns, rows);
    encoder.set_color(ColorType::Rgb);
    encoder.set_compression(::png::Compression::High);
    let written = encoder.write_header().and_then(|mut writer| writer.write_image_data(rgb));
    written.expect("there are three bytes for each pixel, and a vector takes what is written to it");
    bytes
}

/// The size, and four bytes for each pixel.
fn pixels(bytes: &[u8]) -> Result<(u32, u32, Vec<u8>), LogoFault> {
    let broken = |_| LogoFault::Broken;
    let mut decoder = Decoder::new_with_limits(Cursor::new(bytes), Limits { bytes: 64 * 1024 * 1024 });
    decoder.set_transformations(Transformations::normalize_to_color8() | Transformations::ALPHA);
    let mut reader = decoder.read_info().map_err(broken)?;
    let info = reader.info();
    if u64::from(info.width) * u64::from(info.height) > MOST_PIXELS {
        return Err(LogoFault::TooFine);
    }
    let mut buffer = vec![0; reader.output_buffer_size().ok_or(LogoFault::TooFine)?];
    let frame = reader.next_frame(&mut buffer).map_err(broken)?;
    buffer.truncate(frame.buffer_size());
    let rgba = match frame.color_type {
        ColorType::Rgba => buffer,
        ColorType::Rgb => buffer.chunks_exact(3).flat_map(|p| [p[0], p[1], p[2], 0xff]).collect(),
        ColorType::GrayscaleAlpha => buffer.chunks_exact(2).flat_map(|p| [p[0], p[0], p[0], p[1]]).collect(),
        ColorType::Grayscale => buffer.iter().flat_map(|p| [*p, *p, *p, 0xff]).collect(),
        ColorType::Indexed => return Err(LogoFault::Broken),
    };
    Ok((frame.width, frame.height, rgba))
}

/// A pixel on its ground.
fn on(ground: [u8; 3], pixel: &[u8]) -> [u8; 3] {
    let alpha = u32::from(pixel[3]);
    let mix = |at: usize| {
        let sum = u32::from(pixel[at]) * alpha + u32::from(ground[at]) * (255 - alpha);
        ((sum + 127) / 255) as u8
    };
    [mix(0), mix(1), mix(2)]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn png(color: ColorType, (columns, rows): (u32, u32), data: &[u8]) -> Vec<u8> {
        let mut bytes = Vec::new();
        let mut encoder = ::png::Encoder::new(&mut bytes, columns, rows);
        encoder.set_color(color);
        encoder.add_text_chunk("Author".to_owned(), "Jan".to_owned()).unwrap();
        encoder.write_header().unwrap().write_image_data(data).unwrap();
        bytes
    }

    #[test]
    fn what_shines_through_is_the_plate() {
        let bytes = png(ColorType::Rgba, (2, 1), &[0, 0, 0, 0xff, 0, 0, 0, 0]);
        let logo = read(&bytes, String::new()).unwrap();
        assert_eq!(logo.plate, [0xff; 3]);
        let rgb = vec![0, 0, 0, 0xff, 0xff, 0xff];
        assert_eq!(logo.art, Art::Pixels { columns: 2, rows: 1, rgb });
    }

    #[test]
    fn white_on_nothing_gets_a_dark_plate_and_grey_is_read() {
        let logo = read(&png(ColorType::GrayscaleAlpha, (1, 1), &[0xff, 0xff]), String::new()).unwrap();
        assert_eq!(logo.plate, [0x14, 0x1c, 0x1d]);
        assert_eq!(logo.art, Art::Pixels { columns: 1, rows: 1, rgb: vec![0xff; 3] });
        assert!(read(&png(ColorType::Grayscale, (1, 1), &[7]), String::new()).is_ok());
    }

    #[test]
    fn nothing_to_see_too_much_and_half_a_file_are_refused() {
        let empty = png(ColorType::Rgba, (1, 1), &[0, 0, 0, 0]);
        assert_eq!(read(&empty, String::new()), Err(LogoFault::Empty));
        let large = png(ColorType::Grayscale, (2001, 2000), &[0; 2001 * 2000]);
        assert_eq!(read(&large, String::new()), Err(LogoFault::TooFine));
        let whole = png(ColorType::Rgb, (9, 9), &[7; 243]);
        for end in 0..whole.len() - 13 {
            assert!(read(&whole[..end], String::new()).is_err(), "{end}");
        }
    }
}
