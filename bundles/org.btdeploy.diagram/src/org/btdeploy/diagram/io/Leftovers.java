package org.btdeploy.diagram.io;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;

/** The hidden neighbours into which files are written first, and what is left of them when a process was killed meanwhile. */
final class Leftovers {
	/** No writing takes so long; a younger neighbour may be that of another process at work. */
	static final Duration AGE = Duration.ofMinutes(1);

	private Leftovers() {
	}

	/** @return a free name beside the file */
	static Path neighbour(Path file) {
		return file.resolveSibling("." + file.getFileName() + "." + String.format("%016x", System.nanoTime()) + ".tmp");
	}

	/** Deletes old neighbours of the file; others are left alone. What cannot be deleted is no reason not to save. */
	static void clean(Path file) {
		Pattern own = Pattern.compile(Pattern.quote("." + file.getFileName() + ".") + "[0-9a-f]{16}\\.tmp");
		DirectoryStream.Filter<Path> left = path -> own.matcher(path.getFileName().toString()).matches() && isOld(path);
		try (DirectoryStream<Path> all = Files.newDirectoryStream(file.getParent(), left)) {
			for (Path path : all) {
				Files.deleteIfExists(path);
			}
		} catch (IOException | DirectoryIteratorException e) {
			// they harm nobody, and the next writing tries again
		}
	}

	private static boolean isOld(Path path) throws IOException {
		return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) && Files.getLastModifiedTime(path).toInstant().isBefore(Instant.now().minus(AGE));
	}
}
