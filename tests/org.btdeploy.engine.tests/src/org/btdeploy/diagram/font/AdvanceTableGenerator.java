package org.btdeploy.diagram.font;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;

/** Makes the advance table from the bundled TrueType files. Run its main method with the target file after changing a font. */
public final class AdvanceTableGenerator {
	private AdvanceTableGenerator() {
	}

	public static void main(String[] args) throws IOException {
		Files.write(Path.of(args[0]), generate());
	}

	/** @return the content that {@code Inter-advances.bin} must have */
	static byte[] generate() throws IOException {
		List<TrueTypeFont> fonts = new ArrayList<>();
		for (FontWeight weight : FontWeight.values()) {
			fonts.add(open(weight));
		}
		TrueTypeFont regular = fonts.get(0);
		List<int[]> ranges = ranges(regular.getUnicodeCmapLookup());
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		DataOutputStream out = new DataOutputStream(bytes);
		out.writeInt(AdvanceTable.MAGIC);
		out.writeShort(regular.getUnitsPerEm());
		out.writeShort(regular.getHorizontalHeader().getAscender());
		out.writeShort(-regular.getHorizontalHeader().getDescender());
		out.writeShort(regular.getOS2Windows().getCapHeight());
		out.writeShort(ranges.size());
		for (int[] range : ranges) {
			out.writeShort(range[0]);
			out.writeShort(range[1]);
		}
		for (int[] range : ranges) {
			for (int c = range[0]; c < range[0] + range[1]; c++) {
				for (TrueTypeFont font : fonts) {
					out.writeShort(font.getAdvanceWidth(font.getUnicodeCmapLookup().getGlyphId(c)));
				}
			}
		}
		return bytes.toByteArray();
	}

	static TrueTypeFont open(FontWeight weight) throws IOException {
		try (InputStream in = BundledFont.open(weight)) {
			return new TTFParser().parseEmbedded(in);
		}
	}

	private static List<int[]> ranges(CmapLookup cmap) {
		List<int[]> result = new ArrayList<>();
		for (int c = 0; c < 0x10000; c++) {
			if (cmap.getGlyphId(c) == 0) {
				continue;
			}
			int[] last = result.isEmpty() ? null : result.get(result.size() - 1);
			if (last != null && last[0] + last[1] == c) {
				last[1]++;
			} else {
				result.add(new int[] { c, 1 });
			}
		}
		return result;
	}
}
