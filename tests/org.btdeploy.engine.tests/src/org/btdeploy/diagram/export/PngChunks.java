package org.btdeploy.diagram.export;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Reads what image libraries do not tell. */
final class PngChunks {
	private PngChunks() {
	}

	/** @return pixels per metre that a PNG says it has */
	static int physical(byte[] png) {
		int place = new String(png, StandardCharsets.ISO_8859_1).indexOf("pHYs");
		return ByteBuffer.wrap(png, place + 4, 4).getInt();
	}
}
