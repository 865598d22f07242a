package org.btdeploy.diagram.raster;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes a PNG row by row (so that large pictures need not be in memory as a whole), eight bits a channel, with its
 * resolution. Rows hold the difference to the pixel at their left, which suits flat colours.
 */
final class PngEncoder {
	private static final byte[] SIGNATURE = { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n' };
	private static final double INCHES_PER_METRE = 39.3701;
	private static final int FILTER_SUB = 1;
	private static final int CHUNK = 1 << 16;

	private final DataOutputStream out;
	private final int width;
	private final int channels;
	private final Deflater deflater = new Deflater(7);
	private final byte[] chunk = new byte[CHUNK];
	private final byte[] row;
	private int filled;

	PngEncoder(OutputStream out, int width, int height, int dpi, boolean transparent) throws IOException {
		this.out = new DataOutputStream(out);
		this.width = width;
		channels = transparent ? 4 : 3;
		row = new byte[1 + width * channels];
		out.write(SIGNATURE);
		chunk("IHDR", ints(new byte[13], 0, width, height, 0x08000000 | (transparent ? 6 : 2) << 16, 0), 13);
		int perMetre = (int) Math.round(dpi * INCHES_PER_METRE);
		byte[] physical = ints(new byte[9], 0, perMetre, perMetre);
		physical[8] = 1;
		chunk("pHYs", physical, 9);
	}

	/** Bytes beyond the array are dropped, as the last value of IHDR is a single byte. */
	private static byte[] ints(byte[] bytes, int offset, int... values) {
		int i = offset;
		for (int value : values) {
			for (int shift = 24; shift >= 0 && i < bytes.length; shift -= 8) {
				bytes[i++] = (byte) (value >> shift);
			}
		}
		return bytes;
	}

	/** @param pixels as 0xAARRGGBB, not premultiplied */
	void row(int[] pixels, int offset) throws IOException {
		row[0] = FILTER_SUB;
		int before = 0;
		int i = 1;
		for (int x = 0; x < width; x++) {
			int pixel = pixels[offset + x];
			row[i++] = (byte) ((pixel >> 16) - (before >> 16));
			row[i++] = (byte) ((pixel >> 8) - (before >> 8));
			row[i++] = (byte) (pixel - before);
			if (channels == 4) {
				row[i++] = (byte) ((pixel >>> 24) - (before >>> 24));
			}
			before = pixel;
		}
		deflater.setInput(row);
		drain();
	}

	private void drain() throws IOException {
		int count;
		while ((count = deflater.deflate(chunk, filled, CHUNK - filled)) > 0) {
			filled += count;
			if (filled == CHUNK) {
				flush();
			}
		}
	}

	private void flush() throws IOException {
		chunk("IDAT", chunk, filled);
		filled = 0;
	}

	/** Ends the file; the stream stays open. */
	void finish() throws IOException {
		deflater.finish();
		while (!deflater.finished()) {
			drain();
		}
		if (filled > 0) {
			flush();
		}
		chunk("IEND", new byte[0], 0);
		out.flush();
		deflater.end();
	}

	private void chunk(String type, byte[] data, int length) throws IOException {
		byte[] name = type.getBytes(StandardCharsets.US_ASCII);
		CRC32 crc = new CRC32();
		crc.update(name);
		crc.update(data, 0, length);
		out.writeInt(length);
		out.write(name);
		out.write(data, 0, length);
		out.writeInt((int) crc.getValue());
	}
}
