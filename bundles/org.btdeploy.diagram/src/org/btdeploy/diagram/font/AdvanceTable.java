package org.btdeploy.diagram.font;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Advance widths of the bundled font family, read from the small resource {@code Inter-advances.bin}, so that text can be
 * measured without opening the fonts. All values are in font units ({@link #unitsPerEm()} to the em).
 * <p>
 * Format, big-endian: int {@value #MAGIC}; unsigned shorts units per em, ascent, descent (positive), cap height, number of
 * ranges; per range first code point and count; then for each code point of all ranges one short per {@link FontWeight}.
 */
final class AdvanceTable {
	static final int MAGIC = 0x42544D31;
	static final String RESOURCE = "Inter-advances.bin";

	private final int unitsPerEm;
	private final int ascent;
	private final int descent;
	private final int capHeight;
	private final int[] first;
	private final int[] last;
	private final int[] offset;
	private final char[] advances;

	private AdvanceTable(DataInputStream in) throws IOException {
		if (in.readInt() != MAGIC) {
			throw new IOException(RESOURCE);
		}
		unitsPerEm = in.readUnsignedShort();
		ascent = in.readUnsignedShort();
		descent = in.readUnsignedShort();
		capHeight = in.readUnsignedShort();
		int ranges = in.readUnsignedShort();
		first = new int[ranges];
		last = new int[ranges];
		offset = new int[ranges];
		int total = 0;
		for (int i = 0; i < ranges; i++) {
			first[i] = in.readUnsignedShort();
			int count = in.readUnsignedShort();
			last[i] = first[i] + count - 1;
			offset[i] = total;
			total += count;
		}
		advances = readShorts(in, total * FontWeight.values().length);
	}

	private static char[] readShorts(DataInputStream in, int count) throws IOException {
		byte[] bytes = in.readNBytes(2 * count);
		char[] result = new char[count];
		for (int i = 0; i < count; i++) {
			result[i] = (char) ((bytes[2 * i] & 0xff) << 8 | bytes[2 * i + 1] & 0xff);
		}
		return result;
	}

	/** @throws UncheckedIOException where the resource is missing or damaged */
	static AdvanceTable load() {
		try (InputStream in = AdvanceTable.class.getResourceAsStream(RESOURCE)) {
			if (in == null) {
				throw new IOException(RESOURCE);
			}
			return new AdvanceTable(new DataInputStream(new ByteArrayInputStream(in.readAllBytes())));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	int unitsPerEm() {
		return unitsPerEm;
	}

	int ascent() {
		return ascent;
	}

	int descent() {
		return descent;
	}

	int capHeight() {
		return capHeight;
	}

	/** @return advance width in font units, -1 for a character the font does not have */
	int advance(int codePoint, FontWeight weight) {
		int low = 0;
		int high = first.length - 1;
		while (low <= high) {
			int middle = (low + high) >>> 1;
			if (codePoint < first[middle]) {
				high = middle - 1;
			} else if (codePoint > last[middle]) {
				low = middle + 1;
			} else {
				return advances[(offset[middle] + codePoint - first[middle]) * 3 + weight.ordinal()];
			}
		}
		return -1;
	}
}
