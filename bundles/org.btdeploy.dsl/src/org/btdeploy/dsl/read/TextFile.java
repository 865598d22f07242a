package org.btdeploy.dsl.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.btdeploy.model.util.Texts;

/** Reads UTF-8 text files and says in words why one cannot be read. A byte order mark of UTF-8 is skipped. */
public final class TextFile {
	/** Largest file that is read, in bytes; a deployment of 10,000 servers has about 2 million. */
	public static final long LARGEST = 32L << 20;

	private static final Texts TEXTS = Texts.of(TextFile.class);
	private static final int MEBIBYTE = 1 << 20;

	private TextFile() {
	}

	/**
	 * @return the whole text
	 * @throws UnreadableFileException if the file is missing, no file, too large, not readable, or no UTF-8 text
	 */
	public static String read(Path file) throws UnreadableFileException {
		try {
			if (Files.isDirectory(file)) {
				throw new UnreadableFileException(TEXTS.get("TextFile_directory"));
			}
			long size = Files.size(file);
			if (size > LARGEST) {
				throw new UnreadableFileException(TEXTS.get("TextFile_tooLarge", Long.toString(size / MEBIBYTE), Long.toString(LARGEST / MEBIBYTE)));
			}
			return decode(Files.readAllBytes(file));
		} catch (UnreadableFileException e) {
			throw e;
		} catch (NoSuchFileException e) {
			throw new UnreadableFileException(TEXTS.get("TextFile_missing"));
		} catch (AccessDeniedException e) {
			throw new UnreadableFileException(TEXTS.get("TextFile_denied"));
		} catch (IOException e) {
			throw new UnreadableFileException(TEXTS.get("TextFile_failed", e.getMessage()));
		}
	}

	private static String decode(byte[] bytes) throws UnreadableFileException {
		if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
			throw new UnreadableFileException(TEXTS.get("TextFile_utf16"));
		}
		int from = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
		for (int i = from; i < bytes.length; i++) {
			if (bytes[i] == 0) {
				throw new UnreadableFileException(TEXTS.get("TextFile_binary"));
			}
		}
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
		CharBuffer text = CharBuffer.allocate(bytes.length - from + 1);
		ByteBuffer input = ByteBuffer.wrap(bytes, from, bytes.length - from);
		CoderResult result = decoder.decode(input, text, true);
		if (result.isError()) {
			throw malformed(text.flip().toString());
		}
		return text.flip().toString();
	}

	private static UnreadableFileException malformed(String before) {
		int line = 1;
		int start = 0;
		for (int i = 0; i < before.length(); i++) {
			if (before.charAt(i) == '\n') {
				line++;
				start = i + 1;
			}
		}
		return new UnreadableFileException(TEXTS.get("TextFile_encoding"), line, before.length() - start + 1);
	}

	private static boolean startsWith(byte[] bytes, int... start) {
		if (bytes.length < start.length) {
			return false;
		}
		for (int i = 0; i < start.length; i++) {
			if ((bytes[i] & 0xFF) != start[i]) {
				return false;
			}
		}
		return true;
	}
}
