package org.btdeploy.cli.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;

/** Names files as URIs: relative to the working folder where they are below it, so that results of different machines agree. */
final class ArtifactUris {
	private final Path base;

	/** @param base the working folder */
	ArtifactUris(Path base) {
		this.base = base.toAbsolutePath().normalize();
	}

	/** @return the working folder, with a slash at the end */
	String base() {
		String uri = absolute(base);
		return uri.endsWith("/") ? uri : uri + "/";
	}

	boolean isBelowBase(String file) {
		return path(file).startsWith(base);
	}

	/** @return a relative URI for a file below the working folder, an absolute one for any other */
	String of(String file) {
		Path path = path(file);
		return isBelowBase(file) ? encode(base.relativize(path)) : absolute(path);
	}

	private Path path(String file) {
		return base.resolve(file).normalize();
	}

	private static String absolute(Path path) {
		return "file:///" + encode(path);
	}

	/** Blanks and letters beyond ASCII are encoded. The slash of a root is left out, the letter of a drive is kept. */
	private static String encode(Path path) {
		String text = path.toString().replace('\\', '/');
		try {
			String uri = new URI("file", null, text.startsWith("/") ? text : "/" + text, null).toASCIIString();
			return uri.substring("file:/".length());
		} catch (URISyntaxException e) {
			throw new IllegalArgumentException(text, e);
		}
	}
}
