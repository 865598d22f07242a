package org.btdeploy.ui.copy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.dnd.ByteArrayTransfer;
import org.eclipse.swt.dnd.TransferData;

/** Snippets on the clipboard of the system, between windows and processes of the studio. */
public final class SnippetTransfer extends ByteArrayTransfer {
	private static final SnippetTransfer INSTANCE = new SnippetTransfer();
	private static final String NAME = "btdeploy-snippet-1";
	private static final int ID = registerType(NAME);
	/** Whatever another program may have put there under our name. */
	private static final int LARGEST = 64 << 20;

	private SnippetTransfer() {
	}

	public static SnippetTransfer getInstance() {
		return INSTANCE;
	}

	@Override
	protected int[] getTypeIds() {
		return new int[] { ID };
	}

	@Override
	protected String[] getTypeNames() {
		return new String[] { NAME };
	}

	@Override
	protected void javaToNative(Object object, TransferData data) {
		if (object instanceof Snippet snippet && snippet.source() != null && isSupportedType(data)) {
			super.javaToNative(bytes(snippet), data);
		}
	}

	@Override
	protected Object nativeToJava(TransferData data) {
		return super.nativeToJava(data) instanceof byte[] bytes ? snippet(bytes) : null;
	}

	static byte[] bytes(Snippet snippet) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (DataOutputStream out = new DataOutputStream(bytes)) {
			write(out, snippet.text());
			write(out, snippet.source());
			write(out, snippet.places());
			out.writeInt(snippet.paths().size());
			for (String path : snippet.paths()) {
				write(out, path);
			}
		} catch (IOException e) {
			throw new IllegalStateException(e); // into memory
		}
		return bytes.toByteArray();
	}

	/** @return null if the bytes are not a snippet */
	static Snippet snippet(byte[] bytes) {
		try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
			String text = read(in);
			String source = read(in);
			String places = read(in);
			List<String> paths = new ArrayList<>();
			for (int count = in.readInt(); count > 0; count--) {
				paths.add(read(in));
			}
			return new Snippet(text, source, paths, places);
		} catch (IOException e) {
			return null;
		}
	}

	private static void write(DataOutputStream out, String text) throws IOException {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		out.writeInt(bytes.length);
		out.write(bytes);
	}

	private static String read(DataInputStream in) throws IOException {
		int length = in.readInt();
		if (length < 0 || length > LARGEST) {
			throw new IOException();
		}
		byte[] bytes = in.readNBytes(length);
		if (bytes.length < length) {
			throw new IOException();
		}
		return new String(bytes, StandardCharsets.UTF_8);
	}
}
