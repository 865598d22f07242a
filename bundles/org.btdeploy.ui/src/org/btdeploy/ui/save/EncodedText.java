package org.btdeploy.ui.save;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.btdeploy.ui.Messages;

/** A text as the bytes of a file. */
final class EncodedText {
	private static final byte[] BYTE_ORDER_MARK = { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF };

	/** What the platform shows for bytes that are no characters. */
	private static final char UNREADABLE = '\uFFFD';

	private EncodedText() {
	}

	/** @return whether texts of the encoding are written here; those of UTF-16 and UTF-32 are left to the platform, with their marks */
	static boolean isSupported(String encoding) {
		try {
			return encoding != null && Charset.isSupported(encoding) && !encoding.toUpperCase(java.util.Locale.ROOT).matches("UTF-?(16|32).*");
		} catch (IllegalCharsetNameException e) {
			return false;
		}
	}

	/**
	 * @param before the file as it is, whose byte order mark is kept
	 * @throws IOException with a message for the user if the encoding lacks a character, or if bytes of the file would be lost that
	 * could not be read
	 */
	static byte[] of(String text, String encoding, Path before) throws IOException {
		if (text.indexOf(UNREADABLE) >= 0 && Files.isRegularFile(before) && !isReadable(before, encoding)) {
			throw new IOException(Messages.get("EncodedText_unreadable", encoding));
		}
		try {
			ByteBuffer encoded = Charset.forName(encoding).newEncoder().encode(CharBuffer.wrap(text));
			boolean marked = StandardCharsets.UTF_8.name().equalsIgnoreCase(encoding) && isMarked(before);
			ByteBuffer all = ByteBuffer.allocate(encoded.remaining() + (marked ? BYTE_ORDER_MARK.length : 0));
			if (marked) {
				all.put(BYTE_ORDER_MARK);
			}
			return all.put(encoded).array();
		} catch (CharacterCodingException | UnsupportedCharsetException e) {
			throw new IOException(Messages.get("EncodedText_unmappable", encoding), e);
		}
	}

	private static boolean isReadable(Path file, String encoding) throws IOException {
		try {
			Charset.forName(encoding).newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file)));
			return true;
		} catch (CharacterCodingException e) {
			return false;
		}
	}

	private static boolean isMarked(Path file) throws IOException {
		if (!Files.isRegularFile(file)) {
			return false;
		}
		try (InputStream in = Files.newInputStream(file)) {
			return Arrays.equals(in.readNBytes(BYTE_ORDER_MARK.length), BYTE_ORDER_MARK);
		}
	}
}
